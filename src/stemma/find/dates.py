"""Find days and stretches of time.

Every kind of date has one pattern, made from the language's words. What the text leaves out comes from the day of
publication: `on Monday` is the Monday before it, `in December` the December before it, and after a word that points
ahead (`until Monday`) the one after it. Where the day of publication is not known, what is missing stays missing and is
written with X (`XXXX-12-31`, `XXXX-WXX-5`), as the extended date format and TimeML write it. A date that counts from
another (`two days later`, `that night`) counts from the last one that the text named.
"""

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from stemma.find.dating.patterns import Kind, Reader, hint, patterns, told, told_hint
from stemma.find.dating.setting import Setting, Stretch, day_of
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.model.facts import Date, Reading
from stemma.text.tense import points_ahead, told_past

_Anchor = Literal["explicit", "relative", "inherited"]
_Found = tuple[int, int, Stretch]
_Told = tuple[str, str] | None
_JOINED = 12  # characters between two dates that share the year of the second
_MEMORY = 6
"""Sentences over which a date stays in mind, to be counted from."""


def find(reading: Reading, language: Language) -> tuple[Date, ...]:
    """Find days and stretches of time in an article."""
    published = day_of(reading.document.published or "")
    found: list[Date] = []
    named, mind = 0, None
    counts = tuple(sorted(language.numbers.words))
    for number, sentence in enumerate(reading.sentences):
        told_before = mind if number - named <= _MEMORY else None
        line = _Line(reading.document.text, sentence.span, language, published, told_before, counts)
        for start, stop, (first, last, anchor) in _in_line(line):
            found.append(Date(Span(sentence.span.doc, start, stop), first, last, cast("_Anchor", anchor)))
            named, mind = number, (first, last)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence, with what its dates are read against."""

    text: str
    within: Span
    language: Language
    published: date | None
    mind: _Told
    """The date that the sentences before named last."""

    counts: tuple[str, ...]
    """Number words, sorted."""

    def setting(self, told: _Told = None, *, ahead: bool = False, past: bool = False) -> Setting:
        return Setting(self.language.calendar, self.language.numbers, self.published, ahead, past, told)


def _in_line(line: _Line) -> list[_Found]:
    """Read the dates of a sentence: those that stand alone, then those that count from them."""
    calendar = line.language.calendar
    if not hint(calendar).search(line.text, line.within.start, line.within.end):
        return []
    counts_on = told_hint(calendar).search(line.text, line.within.start, line.within.end)
    counting = tuple(_free(line, told(calendar, line.counts), [])) if counts_on else ()
    found = _alone(line, [], [match.span() for match, _ in counting])
    later = [
        (match.span(), reader(match, line.setting(_nearest(found, match.start(), line.mind))))
        for match, reader in counting
    ]
    found = sorted([*found, *((*place, read) for place, read in later if read is not None)])
    if any(read is None for _, read in later):
        return _alone(line, found, [(start, end) for start, end, _ in found])
    return found


def _alone(line: _Line, found: list[_Found], taken: list[tuple[int, int]]) -> list[_Found]:
    """Add the dates that need no other date, where no characters are taken."""
    found, taken = list(found), sorted(taken)
    for match, reader in _free(line, patterns(line.language.calendar, line.counts), taken):
        ahead = points_ahead(line.text, line.within, match.span(), line.language.calendar)
        past = told_past(line.text, line.within, match.span(), line.language)
        read = reader(match, line.setting(ahead=ahead, past=past))
        if read is not None:
            insort(found, (*_tight(match), read))
            insort(taken, match.span())
    return _with_years(line.text, found)


def _free(line: _Line, kinds: Sequence[Kind], taken: list[tuple[int, int]]) -> Iterator[tuple[re.Match[str], Reader]]:
    """Yield what each kind of date matches, the longest kinds first, where no characters are taken."""
    there: dict[re.Pattern[str], bool] = {}
    for pattern, reader, key in kinds:
        if key not in there:
            there[key] = key.search(line.text, line.within.start, line.within.end) is not None
        for match in () if not there[key] else pattern.finditer(line.text, line.within.start, line.within.end):
            if not _overlaps(taken, match.start(), match.end()):
                yield match, reader


def _nearest(found: Sequence[_Found], start: int, mind: _Told) -> _Told:
    """Return the date named last before a place."""
    before = [read for at, _, read in found if at < start]
    if before:
        return before[-1][:2]
    return mind


def _with_years(text: str, taken: list[_Found]) -> list[_Found]:
    """Give a date without a year the year of the one that it is joined with: `in October and November 2011`."""
    found = list(taken)
    for at in range(len(found) - 2, -1, -1):
        (start, end, (first, last, anchor)), (then, _, (later, _, sure)) = found[at], found[at + 1]
        between = text[end:then]
        joined = len(between) <= _JOINED and not re.search(r"[\d.;]", between)
        if joined and anchor == "inherited" and sure == "explicit" and len(later) >= len("2011-11"):
            found[at] = (start, end, (later[:4] + first[4:], later[:4] + last[4:], sure))
    return found


def _overlaps(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether a longer kind of date already has these characters; `taken` is sorted and free of overlaps."""
    near = bisect_left(taken, (end,)) - 1
    return near >= 0 and taken[near][1] > start


def _tight(match: re.Match[str]) -> tuple[int, int]:
    """Return a date without the preposition before it and the full stop of its sentence."""
    start = match.end("lead") if match.groupdict().get("lead") else match.start()
    return start, match.start() + len(match.group().rstrip(". "))
