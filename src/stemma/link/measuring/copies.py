"""What copies of a passage add to a figure: nothing. A sentence that several articles carry was written once."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from stemma.link.measuring.measure import Measure

_CHANCE = 5
"""Words of a sentence that two writers may both write: `It happened on Thursday`."""


def as_first_printed(found: Sequence[Measure]) -> list[Measure]:
    """Return every figure with the time of the earliest article that carries its sentence.

    A page printed again keeps its `Thursday`, and means the one of the first print.
    """
    prints: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for n, one in enumerate(found):
        prints[_printed(one)].append(n)
    told = list(found)
    for members in prints.values():
        first = min((found[n] for n in members), key=_age)
        for n in members:
            told[n] = _of_the_time(found[n], first)
    return told


def once(group: Sequence[Measure]) -> list[Measure]:
    """Return the earliest of all copies of each passage, in the order of the group."""
    first: dict[tuple[object, ...], int] = {}
    for n, one in enumerate(group):
        key = (*_printed(one), one.low, one.high, one.voice)
        if key not in first or _age(one) < _age(group[first[key]]):
            first[key] = n
    return [group[n] for n in sorted(first.values())]


def _printed(one: Measure) -> tuple[object, ...]:
    """Return what is the same in all copies of a figure: its sentence and, unless it was counted from a day, itself."""
    counted = one.relative and one.sentence.count(" ") >= _CHANCE
    return (one.sentence, one.offset, one.given, one.bound, *(() if counted else (one.low, one.high)))


def _age(one: Measure) -> tuple[bool, str, str, int]:
    """Return what the earliest of several prints has the least of; one without a date comes last."""
    return not one.published, one.published, one.span.doc, one.span.start


def _of_the_time(copy: Measure, first: Measure) -> Measure:
    if copy is first:
        return copy
    timed = replace(copy, published=first.published, when=first.when, era=first.era, eras=first.eras, days=first.days)
    if not copy.relative:
        return timed
    return replace(timed, low=first.low, high=first.high, ends=first.ends, middle=first.middle, size=first.size)
