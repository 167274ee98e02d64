"""When it was that a figure tells of: the nearest date of its sentence, and how far that lies from the news."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from math import inf

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.model.facts import Date
from stemma.text.tense import any_of

_DATED = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)
_NEWS = 45
"""Days around publication that still belong to the news itself."""
_NEIGHBOURS = 3
"""Dates on each side of a figure that may be its own."""
_REACH = 300
"""Characters in which a relative clause opens before a date, and closes behind it."""


def date_of(span: Span, dates: Sequence[Date], asides: Sequence[tuple[int, int]]) -> str | None:
    """Return the date that is nearest to a figure, of those that tell of it; `asides` is `told_of` for each."""
    at = bisect_right(dates, span.start, key=lambda date: date.span.start)
    near = range(max(at - _NEIGHBOURS, 0), min(at + _NEIGHBOURS, len(dates)))
    beside = [dates[n] for n in near if asides[n][0] <= span.start < asides[n][1]]
    return min(beside, key=lambda d: (abs(d.span.start - span.start), d.span.start)).first if beside else None


def told_of(text: str, within: Span, date: Span, language: Language) -> tuple[int, int]:
    """Return the stretch of a sentence that a date tells of: only its own clause for `, which ended in 2013,`.

    >>> from stemma.lang import language_of
    >>> text = "The inquiry, which ended in 2013, counts 31."
    >>> start, end = told_of(text, Span("a", 0, 44), Span("a", 28, 32), language_of("en"))
    >>> text[start:end]
    ' ended in 2013'
    """
    start = max(within.start, date.start - _REACH)
    opened = [found.end() for found in _openers(language.code).finditer(text, start, date.start)][-1:]
    if not opened or "," in text[opened[0] : date.start]:
        return within.start, within.end
    shut = text.find(",", date.end, min(within.end, date.end + _REACH))
    return opened[0], shut if shut >= 0 else within.end


@lru_cache(maxsize=8)
def _openers(code: str) -> re.Pattern[str]:
    return re.compile(r",\s{1,3}" + any_of(tuple(sorted(language_of(code).words.relatives))), re.IGNORECASE)


def era(when: str, published: str | None) -> str:
    """Return a figure's date where it lies apart from the news itself: a month or year, not a day of this week."""
    return "" if "W" in when or _days_apart(when, published or "") <= _NEWS else when


def _days_apart(when: str, published: str) -> float:
    """Return about how many days lie between two dates; a missing part counts as the least distance."""
    if not when:
        return 0
    one, other = when[:10], published[:10]
    if not _DATED.fullmatch(one) or not _DATED.fullmatch(other):
        return inf
    both = zip(one.split("-"), other.split("-"), (365.25, 30.5, 1.0), strict=False)
    return abs(sum((int(x) - int(y)) * size for x, y, size in both))
