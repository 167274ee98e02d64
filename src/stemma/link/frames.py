"""Put figures that measure the same thing side by side, and say whether and why they differ.

Two figures are taken for one quantity where they have the same unit and enough of the words around them in common;
equal values need less, different values need more, and a different time, or different names beside the number, parts
them. Pairs are decided one by one, the closest first, and two figures of one sentence are never joined, save two
that the sentence itself sets against each other. Each decision rests on the two passages alone, so that a further
article cannot undo it.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from stemma.link.measures import Measure, measures
from stemma.link.verdicts import compatible, judge
from stemma.model.facts import Reading
from stemma.model.links import Entity, Frame, FrameValue, Layered

_SAME_VALUE = 0.2
"""Share of the words in common that makes one quantity of two equal figures."""
_OTHER_VALUE = 0.5
"""The same for two figures that differ."""
_MOST_PEERS = 60
"""Figures that one figure is compared with, the ones that share its rarest words first."""
_NEAR = 90  # days before publication that still belong to the news itself


def compare(
    readings: tuple[Reading, ...], entities: tuple[Entity, ...], layers: tuple[Layered, ...]
) -> tuple[Frame, ...]:
    """Put figures that measure the same thing side by side, and say whether and why they differ."""
    found = [measure for reading in readings for measure in measures(reading)]
    found.sort(key=lambda m: m.span)
    groups = _joined(found)
    return tuple(_frame(group) for group in groups)


def _joined(found: Sequence[Measure]) -> list[list[Measure]]:
    """Join pairs, the closest first, unless a sentence would stand twice in one group."""
    group = {n: [n] for n in range(len(found))}
    home = {n: n for n in group}
    for _, one, other in sorted((-fit, a, b) for a, b, fit in _pairs(found)):
        left, right = home[one], home[other]
        if left == right or _clash(found, group[left], group[right]):
            continue
        group[left] += group.pop(right)
        home.update(dict.fromkeys(group[left], left))
    return [[found[n] for n in sorted(members)] for members in group.values()]


def _clash(found: Sequence[Measure], left: Sequence[int], right: Sequence[int]) -> bool:
    places = {found[n].place: n for n in left}
    return any(
        found[n].place in places and not _set_against(found[places[found[n].place]], found[n]) for n in right
    )


def _pairs(found: Sequence[Measure]) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs of figures that measure the same, with how close they are."""
    for one, other in _candidates(found):
        fit = _fit(found[one], found[other])
        if fit > 0:
            yield one, other, fit


def _candidates(found: Sequence[Measure]) -> Iterator[tuple[int, int]]:
    """Yield pairs of one unit that share a word; a figure meets only so many, so that the work grows with the pile."""
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, measure in enumerate(found):
        for word in measure.around:
            holders[measure.unit, word].append(n)
    seen: set[tuple[int, int]] = set()
    for members in sorted(holders.values(), key=lambda m: (len(m), m)):
        for place, one in enumerate(members):
            for other in members[place + 1 : place + 1 + _MOST_PEERS]:
                if (one, other) not in seen:
                    seen.add((one, other))
                    yield one, other


def _fit(one: Measure, other: Measure) -> float:
    """Return how surely two figures measure the same quantity; 0 where they do not."""
    if one.place == other.place:
        return 1.0 if _set_against(one, other) else 0.0
    if one.sentence == other.sentence:
        return 2.0 if one.ordinal == other.ordinal else 0.0
    same = compatible(one, other)
    if not _same_time(one, other) or (one.names and other.names and not one.names & other.names and not same):
        return 0.0
    around, near = _shared(one.around, other.around), _shared(one.near, other.near)
    noun = bool(one.noun) and one.noun == other.noun
    share = max(around, near)
    if same:
        return 1 + share if share >= _SAME_VALUE and (noun or share >= 2 * _SAME_VALUE or _telling(one)) else 0.0
    if one.unit == "year":
        return 0.0
    return share if share >= _OTHER_VALUE and near >= _SAME_VALUE and (noun or not one.noun or not other.noun) else 0.0


def _telling(one: Measure) -> bool:
    """Tell a value so particular that meeting it twice is no chance: money, shares, large or broken numbers."""
    value = one.low if one.low is not None else one.high
    return one.unit in {"percent", "year"} or one.unit.isupper() or (isinstance(value, float) and value > 12)


def _shared(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Return the weight of the words in common, as a share of the lighter side."""
    common = sum(min(weight, other[word]) for word, weight in one.items() if word in other)
    least = min(sum(one.values()), sum(other.values()))
    return common / max(least, 2.0) if least else 0.0


def _same_time(one: Measure, other: Measure) -> bool:
    """Tell whether nothing in their dates parts two figures."""
    a, b = one.when, other.when
    if a is None or b is None:
        return True
    return all(x == y or "X" in (x, y) for x, y in zip(a, b, strict=False)) or "W" in a + b


def _set_against(one: Measure, other: Measure) -> bool:
    """Tell two numbers for one quantity in one sentence, each with a voice of its own or joined as the ends of a range."""
    return one.place == other.place and one.unit == other.unit and one.voice != other.voice


def _frame(group: Sequence[Measure]) -> Frame:
    verdict, why = judge(group)
    first = min(group, key=lambda m: (len(m.words), m.span))
    values = tuple(FrameValue(m.span, m.low, m.high, m.bound, m.voice, m.when) for m in group)
    address = "|".join(f"{m.doc}:{m.span.start}" for m in group)
    ident = "f-" + hashlib.sha256(address.encode()).hexdigest()[:10]
    return Frame(ident, first.words, group[0].unit, values, verdict, why)
