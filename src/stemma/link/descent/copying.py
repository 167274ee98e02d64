"""Who copies whom, told by the errors that they share: truth, accuracy and dependence of sources, estimated together.

Two who give the same true value need not know each other; two who give the same false one hardly found it apart. Each
round lets the sources vote on every item, by their accuracy and with the votes of likely copiers discounted; takes a
source's accuracy from the values it gives; and weighs for each pair what they share and where they differ.

After Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role of source dependence", PVLDB 2(1),
2009, pages 550-561 (their models DEPEN, ACCU and ACCUSIM). Three things are ours: a value may be true by half, so that
a shared one counts as shared error by as much; a false value that many fall for by themselves (the first author alone,
a rounded figure) says less than a rare one, by `popular`; and only pairs that share a value which few give, of an item
in dispute, are looked at, so that the work grows with the input and not with its square.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]
Alike = Callable[[str, str], float]
"""How alike two values are, from 0 to 1."""


@dataclass(frozen=True, slots=True, order=True)
class Report:
    """A value that a source gives for an item; a source has one value for each item."""

    source: str
    item: str
    value: str


@dataclass(frozen=True, slots=True)
class CopyingSettings:
    """What is believed before the first round; the first four as in the paper's experiments."""

    dependent: float = 0.2
    """Of the pairs that are looked at, the share of dependent ones."""
    copied: float = 0.8
    """Of a copier's values, the share that it copies."""
    false_values: int = 100
    """How many false values an item could have."""
    accuracy: float = 0.8
    """Share of a source's values that are true."""
    trust: float = 1.0
    """So many values weigh as much as that belief: a source with one value is not known by it."""
    popular: bool = True
    """Whether a false value is as likely as it is common, instead of one of `false_values` alike."""
    doubt: float = 0.0
    """Share of the differing values that are no error at all: they answer two questions taken for one."""
    alike: float = 0.5
    """Share of its votes that a value lends to one that is wholly like it."""
    most_holders: int = 60
    """A value given by more sources brings no pair to be looked at."""
    rounds: int = 25
    settled: float = 1e-3
    """The rounds end when no probability moves by more."""
    least: float = 0.5
    """Pairs of a lower probability are left out."""


@dataclass(frozen=True, slots=True)
class Copying:
    """A pair of sources that share errors."""

    left: str
    right: str
    dependent: float
    """Probability that one of them copies from the other, or both from a third."""
    weight: float
    """The same as evidence, without what was believed before: the natural logarithm of how much likelier it makes what
    both give; 0 says nothing, below 0 speaks against."""
    copier: str | None
    """The one that probably copies; None where the values do not tell."""
    errors: tuple[str, ...]
    """The items of which both give the same value, and probably a false one."""
    shared: int
    """Items of which both give the same value."""
    common: int
    """Items of which both give any value."""


@dataclass(frozen=True, slots=True)
class Consensus:
    """What is probably true, who is how accurate, and who copies."""

    values: Mapping[str, str]
    """The likeliest value of each item."""
    probability: Mapping[str, float]
    """Of that value."""
    accuracy: Mapping[str, float]
    """Of each source."""
    copying: tuple[Copying, ...]
    """The likely pairs, the surest first."""


DEFAULT = CopyingSettings()


def estimate(reports: Iterable[Report], settings: CopyingSettings = DEFAULT, alike: Alike | None = None) -> Consensus:
    """Estimate the true value of each item, the accuracy of each source, and which pairs of sources are dependent.

    Three of five give `7` for the first item, and yet `5` wins: the three agree in another error too.

    >>> told = {"a": "5 1 2 9", "b": "5 1 2 9", "c": "7 1 2 8", "d": "7 1 2 8", "e": "7 1 2 8", "f": "6 1 2 9"}
    >>> reports = [Report(s, str(n), v) for s, vs in told.items() for n, v in enumerate(vs.split())]
    >>> [(pair.left, pair.right) for pair in estimate(reports).copying if pair.dependent > 0.9]
    [('c', 'd'), ('c', 'e'), ('d', 'e')]
    """
    table = _Table(sorted(set(reports)))
    pairs = _Pairs(table, settings)
    kin = _kinship(table, alike)
    belief = table.share()
    accuracy = np.full(len(table.sources), settings.accuracy)
    alone = np.ones(len(table.value))
    chance = np.zeros((len(pairs.left), 2))
    for _ in range(settings.rounds):
        common = _common(table, pairs, belief, alone, settings)
        chance = pairs.dependence(belief, accuracy, common, settings)
        alone = _alone(table, pairs, accuracy, chance.sum(axis=1), settings.copied)
        count = _lent(_votes(table, accuracy, alone, settings), kin, settings)
        new = table.normalised(count, settings.false_values)
        accuracy = _accuracy(table, new, settings)
        moved, belief = float(np.abs(new - belief).max(initial=0.0)), new
        if moved < settings.settled:
            break
    return _consensus(table, pairs, belief, accuracy, chance, settings)


class _Table:
    """Reports as arrays; one row for each report, its source, its item and its value (an item's own) as numbers."""

    def __init__(self, reports: list[Report]) -> None:
        self.sources = sorted({r.source for r in reports})
        self.items = sorted({r.item for r in reports})
        self.values = sorted({(r.item, r.value) for r in reports})
        number = {source: n for n, source in enumerate(self.sources)}
        place = {item: n for n, item in enumerate(self.items)}
        value = {pair: n for n, pair in enumerate(self.values)}
        self.source: Places = np.array([number[r.source] for r in reports], np.int64)
        self.value: Places = np.array([value[r.item, r.value] for r in reports], np.int64)
        self.item_of: Places = np.array([place[item] for item, _ in self.values], np.int64)
        self.item = self.item_of[self.value] if reports else self.value
        self.holders = np.bincount(self.value, minlength=len(self.values)).astype(np.float64)
        self.givers = np.bincount(self.item, minlength=len(self.items)).astype(np.float64)

    def share(self) -> Numbers:
        """Return for each value the share of its item's sources that give it."""
        return self.holders / self.givers[self.item_of] if len(self.values) else self.holders

    def normalised(self, count: Numbers, false_values: int) -> Numbers:
        """Turn vote counts into probabilities; the values that nobody gives have a vote of 0."""
        top = np.zeros(len(self.items))
        np.maximum.at(top, self.item_of, count)
        weight = np.exp(count - top[self.item_of])
        given = np.bincount(self.item_of, minlength=len(self.items))
        total = np.maximum(false_values + 1 - given, 0) * np.exp(-top)
        total += np.bincount(self.item_of, weight, minlength=len(self.items))
        out: Numbers = weight / total[self.item_of]
        return out


class _Pairs:
    """Pairs of sources that may be dependent, with all that they share."""

    def __init__(self, table: _Table, settings: CopyingSettings) -> None:
        rows = np.split(np.arange(len(table.source)), np.flatnonzero(np.diff(table.source)) + 1)
        found = sorted(_proposed(table, settings.most_holders))
        same: list[tuple[Places, Places]] = []
        differ = np.zeros(len(found))
        for n, (one, two) in enumerate(found):
            _, at, there = np.intersect1d(table.item[rows[one]], table.item[rows[two]], return_indices=True)
            left, right = rows[one][at], rows[two][there]
            equal = table.value[left] == table.value[right]
            same.append((left[equal], right[equal]))
            differ[n] = np.count_nonzero(~equal)
        self.left: Places = np.array([one for one, _ in found], np.int64)
        self.right: Places = np.array([two for _, two in found], np.int64)
        self.differ = differ
        self.shared: Places = np.array([len(left) for left, _ in same], np.int64)
        self.pair: Places = np.repeat(np.arange(len(found)), self.shared)
        self.here: Places = np.concatenate([left for left, _ in same]) if same else np.zeros(0, np.int64)
        self.there: Places = np.concatenate([right for _, right in same]) if same else np.zeros(0, np.int64)
        self.value = table.value[self.here]

    def dependence(self, belief: Numbers, accuracy: Numbers, common: Numbers, settings: CopyingSettings) -> Numbers:
        """Return for each pair the chance that the left one copies from the right one, and the other way about.

        A copied value is as good as its model is; two values found apart are both true, or both the same false one.
        """
        odds = np.zeros((len(self.left), 2))
        true = np.maximum(belief[self.value], settings.doubt)
        false, pair = 1 - true, self.pair
        a, b = accuracy[self.left][pair], accuracy[self.right][pair]
        apart = true * a * b + false * (1 - a) * (1 - b) * common
        for side, model in enumerate((b, a)):
            gain = np.log(settings.copied * (true * model + false * (1 - model)) / apart + 1 - settings.copied)
            odds[:, side] = np.bincount(pair, gain, len(odds)) + self.differ * np.log(1 - settings.copied)
        raised = np.exp(np.minimum(odds, _MOST_ODDS)) * settings.dependent / 2 / (1 - settings.dependent)
        out: Numbers = raised / (1 + raised.sum(axis=1, keepdims=True))
        return out


_MOST_ODDS = 600.0  # the exponential of more is no number


def _proposed(table: _Table, most: int) -> set[tuple[int, int]]:
    """Propose pairs that share a value of an item in dispute, unless too many share it."""
    disputed = table.holders < table.givers[table.item_of]
    holders: dict[int, list[int]] = defaultdict(list)
    for source, value in zip(table.source.tolist(), table.value.tolist(), strict=True):
        if disputed[value] and table.holders[value] <= most:
            holders[value].append(source)
    return {pair for members in holders.values() for pair in combinations(members, 2)}


def _common(table: _Table, pairs: _Pairs, belief: Numbers, alone: Numbers, settings: CopyingSettings) -> Numbers:
    """Return for each shared value how likely somebody who errs gives just it, by the others who err about its item.

    Votes that are probably copied count for less here too: a value that one source made common is not common. One
    imagined report is spread evenly over all false values, so that what nobody else gives stays possible.
    """
    even = 1 / settings.false_values
    if not settings.popular:
        return np.full(len(pairs.value), even)
    wrong = alone * (1 - belief[table.value])
    held = np.bincount(table.value, alone, len(table.values))
    erring = np.bincount(table.item, wrong, len(table.items))
    two = alone[pairs.here] + alone[pairs.there]
    others = np.maximum(held[pairs.value] - two, 0.0)
    all_others = np.maximum(erring[table.item_of[pairs.value]] - wrong[pairs.here] - wrong[pairs.there], others)
    out: Numbers = (others + even) / (all_others + 1)
    return out


def _alone(table: _Table, pairs: _Pairs, accuracy: Numbers, dependent: Numbers, copied: float) -> Numbers:
    """Return for each report the chance that it is the source's own: of two that share it, the less accurate copies."""
    better = (accuracy[pairs.left] >= accuracy[pairs.right])[pairs.pair]
    later = np.where(better, pairs.there, pairs.here)
    kept = np.bincount(later, np.log1p(-copied * dependent[pairs.pair]), len(table.value))
    out: Numbers = np.exp(kept)
    return out


def _votes(table: _Table, accuracy: Numbers, alone: Numbers, settings: CopyingSettings) -> Numbers:
    """Return the vote count of each value: a source counts by its accuracy, a copied report for little."""
    vote = np.log(settings.false_values * accuracy / (1 - accuracy))[table.source] * alone
    return np.bincount(table.value, vote, len(table.values)).astype(np.float64)


def _accuracy(table: _Table, belief: Numbers, settings: CopyingSettings) -> Numbers:
    """Return the share of each source's values that is true; never quite none nor all."""
    size = len(table.sources)
    true = np.bincount(table.source, belief[table.value], size) + settings.trust * settings.accuracy
    out: Numbers = np.clip(true / (np.bincount(table.source, minlength=size) + settings.trust), 0.01, 0.99)
    return out


_Kinship = tuple[Places, Places, Numbers]


def _kinship(table: _Table, alike: Alike | None) -> _Kinship:
    """Return which values of one item are how alike; of an item with very many values, the commonest are compared."""
    of: dict[int, list[int]] = defaultdict(list)
    for value in np.argsort(-table.holders, kind="stable").tolist() if alike else []:
        if len(of[int(table.item_of[value])]) < _MOST_COMPARED:
            of[int(table.item_of[value])].append(value)
    near = [(a, b) for _, values in sorted(of.items()) for a, b in combinations(values, 2)]
    like = [alike(table.values[a][1], table.values[b][1]) if alike else 0.0 for a, b in near]
    left, right = np.array(near, np.int64).reshape(-1, 2).T
    return np.concatenate([left, right]), np.concatenate([right, left]), np.array(like * 2, np.float64)


_MOST_COMPARED = 50


def _lent(count: Numbers, kin: _Kinship, settings: CopyingSettings) -> Numbers:
    """Let each value lend votes to the ones that are like it."""
    to, giver, like = kin
    return count + settings.alike * np.bincount(to, like * count[giver], len(count))


def _consensus(
    table: _Table, pairs: _Pairs, belief: Numbers, accuracy: Numbers, chance: Numbers, settings: CopyingSettings
) -> Consensus:
    best: dict[int, int] = {}
    for value in np.argsort(-belief, kind="stable").tolist():
        best.setdefault(int(table.item_of[value]), value)
    chosen = {table.items[item]: value for item, value in sorted(best.items())}
    wrong = np.ones(len(table.values), bool)
    wrong[list(chosen.values())] = False
    return Consensus(
        values={item: table.values[value][1] for item, value in chosen.items()},
        probability={item: float(belief[value]) for item, value in chosen.items()},
        accuracy=dict(zip(table.sources, accuracy.tolist(), strict=True)),
        copying=tuple(_likely(table, pairs, chance, wrong, settings)),
    )


def _likely(
    table: _Table, pairs: _Pairs, chance: Numbers, wrong: npt.NDArray[np.bool_], settings: CopyingSettings
) -> list[Copying]:
    """Return the pairs that are dependent enough, the surest first."""
    bounds = np.concatenate([[0], np.cumsum(pairs.shared)])
    sums = np.minimum(chance.sum(axis=1), 1 - 1e-15)
    out = []
    for n in np.flatnonzero(sums >= settings.least).tolist():
        values = pairs.value[bounds[n] : bounds[n + 1]]
        left, right = table.sources[pairs.left[n]], table.sources[pairs.right[n]]
        ahead = chance[n, 0] - chance[n, 1]
        pair = Copying(
            left,
            right,
            float(sums[n]),
            float(_log_odds(sums[n]) - _log_odds(settings.dependent)),
            (left if ahead > 0 else right) if abs(ahead) > _TOLD * sums[n] else None,
            tuple(table.items[item] for item in table.item_of[values[wrong[values]]].tolist()),
            len(values),
            len(values) + int(pairs.differ[n]),
        )
        out.append(pair)
    return sorted(out, key=lambda pair: (-pair.dependent, -len(pair.errors), pair.left, pair.right))


def _log_odds(chance: float) -> float:
    return math.log(chance / (1 - chance))


_TOLD = 0.6
"""One direction must be four times as likely as the other before it is named."""
