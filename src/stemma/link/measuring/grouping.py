"""Group figures that measure the same quantity: the closest pairs first, and only where nothing parts the groups.

The same sentence in many articles is compared once, for all of them. A figure meets those of its kind that have its
value or its rarest words, and only so many, so that time grows with the pile and not with its square.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from stemma.link.measuring.likeness import AGAINST, fit
from stemma.link.measuring.measure import Measure
from stemma.link.measuring.scales import comparable

_MOST_PEERS = 12
"""Figures that one figure is compared with."""
_WINDOW = 24
"""Further figures with the same word that are looked at for them."""
_NEAR = 0.1
"""What it weighs that two figures stand in one article."""
_VALUE = 2.0
"""What a value in common weighs beside words, of which a rare one weighs 1."""
_SAMPLE = 10
"""Figures of each group that are compared before two groups are joined."""
_MOST_HOME = 4
"""Figures of one article in one group that are compared with another group's."""
_MOST_SHARED = 8
"""Articles with figures in both of two groups that are asked whether they part them."""
_ALIKE = 0.2
"""Share of the pairs between two groups that must be alike before they are joined."""
_PER_SENTENCE = 3  # further figures of one sentence that one may be set against


def grouped(found: Sequence[Measure]) -> list[list[Measure]]:
    """Group figures, which come with the first print of each passage before its copies."""
    copies: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for n, one in enumerate(found):
        copies[_wording(one)].append(n)
    firsts = sorted(members[0] for members in copies.values())
    carried = {members[0]: members for members in copies.values()}
    groups = _Groups(found, carried)
    pairs = sorted((-fit(found[a], found[b]), a, b) for a, b in _candidates(found, firsts))
    for lacking, left, right in pairs:
        if lacking < 0:
            groups.join(left, right, sure=-lacking)
    return [[found[n] for n in sorted(members)] for members in groups.members()]


def _wording(one: Measure) -> tuple[object, ...]:
    """Return what makes two figures one for every comparison: their sentence, and what their article says around it."""
    told = (one.voice, one.layer, one.title, one.era, one.when is None, one.rivals)
    return (one.sentence, one.offset, one.unit, one.given, one.low, one.high, one.bound, one.names, one.fate, *told)


class _Groups:
    """Groups that grow by joining; none is ever cut."""

    def __init__(self, found: Sequence[Measure], carried: Mapping[int, list[int]]) -> None:
        self._found = found
        self._firsts = {n: [n] for n in carried}
        self._home = {n: n for n in carried}
        self._articles: dict[int, dict[str, list[int]]] = {}
        for n, members in carried.items():
            self._articles[n] = {}
            for member in members:
                self._articles[n].setdefault(found[member].doc, []).append(member)
        self._refused: dict[tuple[int, int], int] = {}

    def members(self) -> list[list[int]]:
        """Return the figures of each group."""
        return [[n for inside in self._articles[home].values() for n in inside] for home in sorted(self._firsts)]

    def join(self, one: int, other: int, *, sure: float) -> None:
        """Join the groups of two figures where enough of their figures are alike and none is parted."""
        left, right = sorted((self._home[one], self._home[other]))
        size = len(self._firsts[left]) * len(self._firsts[right]) if left != right else 0
        # Two groups that were kept apart are looked at again only when they have grown.
        if left == right or size < 2 * self._refused.get((left, right), 0):
            return
        # What an article sets against each other is one quantity, however other passages speak of it.
        alike = sure == AGAINST or self._alike(left, right)
        if alike and (sure == AGAINST or not self._contradicted(left, right)):
            self._merge(left, right)
        else:
            self._refused[left, right] = size

    def _merge(self, left: int, right: int) -> None:
        moved = self._firsts.pop(right)
        self._firsts[left] += moved
        self._home.update(dict.fromkeys(moved, left))
        few, many = sorted((self._articles.pop(right), self._articles[left]), key=len)
        for doc, members in few.items():
            many.setdefault(doc, []).extend(members)
        self._articles[left] = many

    def _contradicted(self, left: int, right: int) -> bool:
        """Tell whether an article with figures in both groups parts any two of them."""
        few, many = sorted((self._articles[left], self._articles[right]), key=len)
        both = sorted(doc for doc in few if doc in many)[:_MOST_SHARED]
        homes = ((few[doc][:_MOST_HOME], many[doc][:_MOST_HOME]) for doc in both)
        return any(fit(self._found[a], self._found[b]) < 0 for one, two in homes for a in one for b in two)

    def _alike(self, left: int, right: int) -> bool:
        """Tell whether enough pairs of two groups are alike and none is parted."""
        alike, ours, theirs = 0, self._firsts[left][:_SAMPLE], self._firsts[right][:_SAMPLE]
        for one in ours:
            for other in theirs:
                sure = fit(self._found[one], self._found[other])
                if sure < 0:
                    return False
                alike += sure > 0
        return alike >= _ALIKE * len(ours) * len(theirs)


def _candidates(found: Sequence[Measure], firsts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield pairs of one kind, for every figure those that it has the most in common with."""
    holders: dict[tuple[str, object], list[int]] = defaultdict(list)
    for n in firsts:
        for key in _keys(found[n]):
            holders[found[n].unit, key].append(n)
    for n in firsts:
        common: dict[int, float] = defaultdict(float)
        for key, weight in _keys(found[n]).items():
            members = holders[found[n].unit, key]
            at = bisect_right(members, n)
            for other in members[at : at + _WINDOW]:
                common[other] += weight
        close = sorted(common, key=lambda other: (-common[other], other))
        yield from ((n, other) for other in close[:_MOST_PEERS] if _meet(found[n], found[other]))
    yield from _reworded(found, firsts)


def _reworded(found: Sequence[Measure], firsts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield pairs of equal counts of things by two nouns."""
    holders: dict[tuple[str, float | str], list[int]] = defaultdict(list)
    for n in firsts:
        for end in sorted(found[n].ends, key=str):
            holders[comparable(found[n].unit), end].append(n)
    for members in holders.values():
        for at, n in enumerate(members):
            others = (m for m in members[at + 1 : at + 1 + _WINDOW] if found[m].unit != found[n].unit)
            yield from ((n, other) for other in islice(others, _MOST_PEERS))


def _keys(one: Measure) -> Mapping[object, float]:
    """Return what a figure may have in common with others: its words, its fate, its values, its sentence."""
    keys: dict[object, float] = {one.place: _VALUE, one.doc: _NEAR}
    keys.update((end, _VALUE) for end in (one.low, one.high) if end is not None)
    keys.update(one.around)
    if one.fate:
        keys[f"={one.fate}"] = 1.0
    return keys


def _meet(one: Measure, other: Measure) -> bool:
    """Tell two figures that may be one: of two sentences, or near each other in one."""
    return one.place != other.place or one.ordinal + _PER_SENTENCE >= other.ordinal
