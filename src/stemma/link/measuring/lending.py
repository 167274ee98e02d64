"""Say what a number without a noun counts, where another article tells: `The agencies say sixty`.

A writer leaves out the noun that his readers have in mind. Another article that gives the same number with one tells
it, if all that give it count the same, or nearly all.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from stemma.lang.base import Language
from stemma.link.measuring.measure import Measure
from stemma.link.measuring.scales import comparable
from stemma.model.documents import Span

_PEOPLE = "people"
LEAST = 12
"""Counts up to a dozen meet by chance."""
_CLEARLY = 3
"""How many times as many passages must give one unit as another."""
_REACH = 6
"""Words before a number among which a voice or a tally stands."""
_CHARACTERS = 60
_SIDE_BY_SIDE = 300
"""Characters between a number and the one that it is set beside."""
_RATIO = 1.35
"""How many times the smaller of two such numbers the larger may be."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENDED = re.compile(r"\s?(?:[”’\"')\]]|[.,;:!?]|$)")


def tallied(text: str, start: int, span: Span, end: int, language: Language) -> bool:
    """Tell a bare number that a voice or a tally gives, and that ends its clause.

    >>> from stemma.lang import language_of
    >>> tallied("The agencies were saying 60.", 0, Span("a", 25, 27), 28, language_of("en"))
    True
    """
    known = language.numbers
    words = _WORD.findall(text[max(start, span.start - _CHARACTERS) : span.start])[-_REACH:]
    if not words or (words[-1][:1].isupper() and words[-1].lower() not in known.closed):
        return False
    told = any(word.lower() in known.tally or word.lower() in known.authority for word in words)
    return told and _ENDED.match(text[span.end : end]) is not None


def lent(found: Iterable[Measure]) -> list[Measure]:
    """Return figures with the units that others lend to those without; what nobody lends one is left out."""
    lined = sorted(found, key=lambda m: m.span)
    lenders: dict[float | str | None, dict[str, dict[str, Measure]]] = defaultdict(lambda: defaultdict(dict))
    for one in lined:
        if one.unit == _PEOPLE or (one.unit and comparable(one.unit) == "thing"):
            lenders[one.low][one.given].setdefault(one.sentence, one)
    chosen = ((value, _commonest(list(units.values()))) for value, units in lenders.items())
    return list(_told(lined, {value: lender for value, lender in chosen if lender is not None}))


def _commonest(units: Sequence[Mapping[str, Measure]]) -> Measure | None:
    """Return a figure with the unit that nearly all passages give a number, copies counted once."""
    first, *others = sorted(units, key=len, reverse=True)
    clear = not others or len(first) >= _CLEARLY * len(others[0])
    return next(iter(first.values())) if clear else None


def _told(lined: Sequence[Measure], lenders: Mapping[float | str | None, Measure]) -> Iterator[Measure]:
    before: Measure | None = None
    for one in lined:
        if one.unit:
            yield one
            continue
        known, beside = lenders.get(one.low), before if before is not None and _set_beside(before, one) else None
        lender = known or beside
        if lender is not None:
            answering = beside.span if beside is not None and known is None else None
            before = replace(
                one, unit=lender.unit, given=lender.given, noun=lender.noun, lent=True, answering=answering
            )
            yield before


def _set_beside(one: Measure, other: Measure) -> bool:
    """Tell a number right behind one that was lent its unit, and nearly as large: `I counted 58`."""
    low, high = sorted((one.middle, other.middle))
    return one.doc == other.doc and other.span.start - one.span.start <= _SIDE_BY_SIDE and high <= _RATIO * low
