"""Put figures that measure the same thing side by side, and say whether and why they differ.

Two figures are taken for one quantity where they are of one kind (a length, a sum in one currency, people) and their
passages speak of the same: see `measuring.likeness`. Pairs are decided one by one, the closest first, and two figures
of one sentence are never joined, save two that the sentence itself sets against each other. Each decision rests on the
two passages alone, so that a further article cannot undo it.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from stemma.link.measuring.copies import as_first_printed
from stemma.link.measuring.grouping import grouped
from stemma.link.measuring.lending import lent
from stemma.link.measuring.likeness import answers, set_against
from stemma.link.measuring.measure import Measure
from stemma.link.measuring.measures import measures
from stemma.link.measuring.scales import comparable, of_one_system, out_of_base, telling_unit
from stemma.link.measuring.verdicts import DATES, judge
from stemma.link.measuring.words import stem
from stemma.model.facts import Reading
from stemma.model.links import Frame, FrameValue, Layered

_MOST_COMMON = 12
"""Counts up to a dozen meet by chance: what one article sets against each other says nothing of others."""
_FEW = 0.3
"""Share of the figures that must have a word before it belongs in the name of all."""
_MOST_NAMED = 60
"""Figures of a frame that are asked for its name."""


def compare(readings: tuple[Reading, ...], layers: tuple[Layered, ...]) -> tuple[Frame, ...]:
    """Put figures that measure the same thing side by side, and say whether and why they differ."""
    depth = {layered.span: layered.layer for layered in layers}
    found = lent(measure for reading in readings for measure in measures(reading, depth))
    # By age and words, so that a copy changes the place of no other figure.
    found.sort(key=lambda m: (not m.published, m.published, m.sentence, m.ordinal, m.span))
    groups = (sorted(group, key=lambda m: m.span) for group in grouped(_with_rivals(as_first_printed(found))))
    told = sorted(groups, key=lambda group: group[0].span)
    return tuple(_frame(group) for group in told if len(group) > 1 or group[0].unit not in DATES)


def _with_rivals(found: Sequence[Measure]) -> list[Measure]:
    """Note for every figure which values some article sets against its own; others may tell both in one voice."""
    rivals: dict[tuple[str, float | str | None], set[float | str | None]] = defaultdict(set)
    lined = sorted(found, key=lambda m: (m.unit, m.span))
    for one, other in pairwise(lined):
        if one.unit != other.unit:
            continue
        if min(one.size, other.size) > _MOST_COMMON and one.doc == other.doc and _opposed(one, other):
            rivals[one.unit, one.low].add(other.low)
            rivals[other.unit, other.low].add(one.low)
    return [replace(m, rivals=frozenset(rivals[m.unit, m.low])) if (m.unit, m.low) in rivals else m for m in found]


def _opposed(one: Measure, other: Measure) -> bool:
    return answers(one, other) or set_against(one, other)


def _frame(group: Sequence[Measure]) -> Frame:
    verdict, why = judge(group, _opposed)
    unit = telling_unit([(m.given, m.middle) for m in group])
    address = "|".join(f"{m.doc}:{m.span.start}" for m in group)
    ident = "f-" + hashlib.sha256(address.encode()).hexdigest()[:10]
    return Frame(ident, _name(group), unit, tuple(_values(group, unit)), verdict, why)


def _values(group: Sequence[Measure], unit: str) -> Iterator[FrameValue]:
    """Yield every value in the unit of the frame, or in its own where no whole number would come of it."""
    for one in group:
        own = not of_one_system(one.given, unit) or (one.given != unit and comparable(unit) == "thing")
        told = one.given if own else unit
        low, high = (out_of_base(end, told) if isinstance(end, float) else end for end in (one.low, one.high))
        yield FrameValue(one.span, low, high, one.bound, one.voice, one.when, one.given if own else None)


def _name(group: Sequence[Measure]) -> str:
    """Return the short name whose words most of the figures stand among; of equals the shorter one."""
    shares = Counter(word for m in group[:_MOST_NAMED] for word in m.around)
    size = min(len(group), _MOST_NAMED)
    labels = sorted({m.label for m in group[:_MOST_NAMED] if m.label} or {group[0].given})
    return min(labels, key=lambda text: (-_backing(text, shares, size), len(text), text))


def _backing(text: str, shares: Mapping[str, int], size: int) -> float:
    """Return how far the other figures have a name's words; a word that few have speaks against it."""
    return sum(shares.get(stem(word), 0) / size - _FEW for word in text.split() if len(word) > 2)
