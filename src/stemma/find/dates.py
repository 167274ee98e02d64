"""Find days and stretches of time.

Every kind of date has one pattern, made from the language's words. What the text leaves out comes from the day of
publication: `on Monday` is the Monday before it, `in December` the December before it, and after a word that points
ahead (`until Monday`) the one after it. Where the day of publication is not known, what is missing stays missing and is
written with X (`XXXX-12-31`, `XXXX-WXX-5`), as the extended date format and TimeML write it.
"""

import re
from bisect import bisect_left, insort
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, cast

from stemma.lang.base import Language
from stemma.lang.calendar import Calendar
from stemma.lang.numbers import Numbers
from stemma.model.documents import Span
from stemma.model.facts import Date, Reading
from stemma.text.tense import NEVER, any_of, points_ahead

_Anchor = Literal["explicit", "relative", "inherited"]
_Range = tuple[str, str, str]  # first, last, anchor
_JOINED = 12  # characters between two dates that share the year of the second
_YEARS = 1000, 3000
"""Years of publication that leave room to count back and ahead."""
_SOON = 60  # days ahead that a day without a year may lie: "the hearing on Dec. 15", written in November


@dataclass(frozen=True, slots=True)
class _Setting:
    """What a date is read against: the calendar, number words, the day of publication, whether it lies ahead."""

    calendar: Calendar
    numbers: Numbers
    published: date | None
    ahead: bool

    def counts(self, word: str) -> bool:
        """Tell whether a word after a number is what the number counts: a plural or a unit."""
        known = self.numbers
        plural = word in known.plurals or any(word.endswith(ending) for ending, _ in known.plural_endings)
        return plural or word in known.measures or word in known.currencies or word in known.people


_Reader = Callable[[re.Match[str], _Setting], _Range | None]


def find(reading: Reading, language: Language) -> tuple[Date, ...]:
    """Find days and stretches of time in an article."""
    published = _day(reading.document.published)
    found: list[Date] = []
    for sentence in reading.sentences:
        found.extend(_in_sentence(reading, sentence.span, language, published))
    return tuple(found)


def _day(published: str | None) -> date | None:
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return day if _YEARS[0] <= day.year < _YEARS[1] else None  # a page's `9999-12-31` stands for no day


def _in_sentence(reading: Reading, within: Span, language: Language, published: date | None) -> Iterator[Date]:
    text, at = reading.document.text, within.start
    if not _hint(language.calendar).search(text, at, within.end):
        return
    taken: list[tuple[int, int, _Range]] = []
    for pattern, reader in _patterns(language.calendar, tuple(sorted(language.numbers.words))):
        for match in pattern.finditer(text, at, within.end):
            if _overlaps(taken, match.start(), match.end()):
                continue
            ahead = points_ahead(text, within, match.span(), language.calendar)
            setting = _Setting(language.calendar, language.numbers, published, ahead)
            read = reader(match, setting)
            if read is not None:
                insort(taken, (*_tight(match), read))
    for start, stop, (first, last, anchor) in _with_years(text, taken):
        yield Date(Span(within.doc, start, stop), first, last, cast("_Anchor", anchor))


def _with_years(text: str, taken: list[tuple[int, int, _Range]]) -> list[tuple[int, int, _Range]]:
    """Give a date without a year the year of the one that it is joined with: `in October and November 2011`."""
    found = list(taken)
    for at in range(len(found) - 2, -1, -1):
        (start, end, (first, last, anchor)), (then, _, (later, _, sure)) = found[at], found[at + 1]
        between = text[end:then]
        joined = len(between) <= _JOINED and not re.search(r"[\d.;]", between)
        if joined and anchor == "inherited" and sure == "explicit" and len(later) >= len("2011-11"):
            found[at] = (start, end, (later[:4] + first[4:], later[:4] + last[4:], sure))
    return found


def _overlaps(taken: list[tuple[int, int, _Range]], start: int, end: int) -> bool:
    """Tell whether a longer kind of date already has these characters; `taken` is sorted and free of overlaps."""
    near = bisect_left(taken, (end,)) - 1
    return near >= 0 and taken[near][1] > start


def _tight(match: re.Match[str]) -> tuple[int, int]:
    """Return a date without the preposition before it and the full stop of its sentence."""
    start = match.end("lead") if match.groupdict().get("lead") else match.start()
    return start, match.start() + len(match.group().rstrip(". "))


def _flat(groups: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(word for group in groups for word in group)


@lru_cache(maxsize=32)
def _hint(known: Calendar) -> re.Pattern[str]:
    """Return a pattern for what every date has; most sentences have none of it."""
    units, days = ((word for word, _ in pairs) for pairs in (known.units, known.relative))
    words = (*_flat(known.months), *_flat(known.weekdays), *units, *days)
    return re.compile(rf"\d|{any_of(words)}", re.IGNORECASE)


@lru_cache(maxsize=32)
def _patterns(known: Calendar, counts: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    """Return a pattern and a reader for every kind of date, the longest kinds first."""
    month = rf"(?P<month>{any_of(_flat(known.months))})\.?"
    week = rf"(?:{any_of(_flat(known.weekdays))}\.?,?\s{{1,3}})?"
    nth = "(?:" + "|".join(map(re.escape, known.ordinals)) + ")?" if known.ordinals else ""
    of = rf"(?:{any_of(known.of)}\s{{1,3}})?"
    day, year = rf"(?P<day>\d{{1,2}}){nth}", r"(?P<year>(?:1[4-9]|20)\d\d)(?!\d)"
    part = rf"(?:(?:{any_of(known.early)})[\s-]{{1,3}}(?:{any_of(known.articles)}\s)?)?"
    lead = rf"(?P<lead>{any_of(known.leads)}\s{{1,3}})"
    when = rf"(?:\s{{1,3}}(?:{any_of(known.day_parts)}))?"
    shift = rf"(?P<shift>{any_of((*known.past, *known.present, *known.coming))})\s{{1,3}}"
    unit = rf"(?P<unit>{any_of(tuple(word for word, _ in known.units))})"
    count = rf"(?P<count>\d{{1,3}}|{any_of((*counts, *known.articles, *known.vague))})"
    full = tuple(group[0] for group in known.weekdays)
    alone, decades = r"(?<![\w$€£])", "|".join(map(re.escape, known.decades)) or NEVER
    raw: tuple[tuple[str, _Reader], ...] = (
        *_shifted_behind(known, month, full, when),
        (r"(?<![\d-])(?P<year>\d{4})-(?P<num>\d\d)-(?P<day>\d\d)(?!\d)", _explicit),
        (r"(?<![\d/.])(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<year>(?:19|20)\d\d)(?!\d)", _in_digits),
        (rf"(?<![\w.]){week}{day}\s{{1,3}}{of}{month}\s?,?\s{{1,3}}{of}{year}", _explicit),
        (rf"(?<![\w.]){week}{month}\s{{1,3}}{day}\s?,?\s{{0,3}}{year}", _explicit),
        (rf"(?<![\w.]){week}{day}\s{{1,3}}{of}{month}(?!\w)", _no_year),
        (rf"(?<![\w.]){week}{month}\s{{1,3}}{day}(?![\d:])", _no_year),
        (rf"{part}{month},?\s{{1,3}}{of}{year}", _explicit),
        (rf"(?:{shift}|{lead}){part}{month}(?!\w)", _no_year),
        (rf"(?:{any_of(known.early)})[\s-]{{1,3}}(?:{any_of(known.articles)}\s)?{month}(?!\w)", _no_year),
        (rf"{alone}(?P<year>(?:1[5-9]|20)\d\d)\s?[-–—]\s?(?P<until>(?:1[5-9]|20)\d\d|\d\d)(?![\d-])", _years),
        (rf"{alone}(?P<year>(?:1[5-9]|20)\d0)(?:{decades})(?!\w)", _decade),
        (rf"(?:{part})(?<![\w$€£,.])(?P<year>(?:1[6-9]|20)\d\d)(?![\w,.:%-]\d|\w|%)", _year),
        (rf"(?:{part})(?:{shift})?(?P<weekday>{any_of(full)}){when}", _weekday),
        (rf"(?P<relative>{any_of(tuple(word for word, _ in known.relative))}){when}", _relative),
        (rf"(?:{part}){shift}{unit}", _shifted),
        (rf"{count}\s{{1,3}}{unit}\s{{1,3}}(?:{any_of(known.ago)})", _ago),
        (rf"(?:{any_of(known.since)})\s{{1,3}}{count}\s{{1,3}}{unit}", _ago),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), reader) for pattern, reader in raw)


def _shifted_behind(known: Calendar, month: str, full: tuple[str, ...], when: str) -> tuple[tuple[str, _Reader], ...]:
    """Return the patterns of a language that writes `last` behind: `el lunes pasado`, `la semana que viene`."""
    if not known.shift_behind:
        return ()
    shift = rf"\s{{1,3}}(?P<shift>{any_of((*known.past, *known.coming))})"
    unit = any_of(tuple(word for word, _ in known.units))
    decade = r"(?P<year>(?:1[5-9]|20)?\d0)(?![\w.,]\d|\w)"
    return (
        (rf"(?<!\w){month}{shift}", _no_year),
        (rf"(?P<weekday>{any_of(full)}){shift}{when}", _weekday),
        (rf"(?P<unit>{unit}){shift}", _shifted),
        (rf"(?:{any_of(known.decade_leads)})\s{{1,3}}{decade}", _decade),
    )


def _explicit(match: re.Match[str], setting: _Setting) -> _Range | None:
    named = match.groupdict()
    month = int(named["num"]) if named.get("num") else _index(setting.calendar.months, named["month"])
    return _written(match.group("year"), month, named.get("day"), "explicit")


def _written(year: str, month: int, day: str | None, anchor: str) -> _Range | None:
    """Write a day or month; None where the calendar has no such day."""
    if not 1 <= month <= 12:
        return None
    text = f"{year}-{month:02}"
    if day is not None:
        # A year that is not known may be a leap year.
        longest = monthrange(int(year) if year.isdecimal() else 2000, month)[1]
        if not 1 <= int(day) <= longest:
            return None
        text += f"-{int(day):02}"
    return text, text, anchor


def _index(groups: tuple[tuple[str, ...], ...], word: str) -> int:
    """Return the number of a month or weekday, from 1."""
    return next((n for n, group in enumerate(groups, 1) if word.lower() in group), 0)


def _in_digits(match: re.Match[str], setting: _Setting) -> _Range | None:
    """Read 31/12/2008; where day and month could change places and the language does not say, only the year is sure."""
    one, two, year = int(match["a"]), int(match["b"]), match["year"]
    day_first = setting.calendar.day_first
    if one > 12 or one == two or (day_first and two <= 12):
        return _written(year, two, str(one), "explicit")
    if two > 12 or day_first is False:
        return _written(year, one, str(two), "explicit")
    return year, year, "explicit"


def _no_year(match: re.Match[str], setting: _Setting) -> _Range | None:
    word = match["month"]
    if word in setting.calendar.doubtful:
        return None
    month = _index(setting.calendar.months, word)
    day = match.groupdict().get("day")
    shift = (match.groupdict().get("shift") or "").lower()
    if setting.published is None:
        return _written("XXXX", month, day, "explicit")
    year = _nearest_year(setting, month, int(day or 1), shift)
    return _written(str(year), month, day, "inherited")


def _nearest_year(setting: _Setting, month: int, day: int, shift: str) -> int:
    """Return the year of a month without one: the one before publication, or the one after a word that points ahead."""
    today = setting.published or date.min
    this = (month, day) if day > 1 else (month, today.day)
    later = this > (today.month, today.day)
    if shift in setting.calendar.coming or setting.ahead:
        return today.year + (not later and this != (today.month, today.day))
    if shift in setting.calendar.past:
        return today.year - (later or month == today.month)
    soon = date(today.year, month, max(1, min(day, 28))) - today <= timedelta(_SOON)
    return today.year - (later and not (day > 1 and soon))


def _years(match: re.Match[str], _: _Setting) -> _Range | None:
    first, last = match["year"], match["until"]
    last = first[: 4 - len(last)] + last
    return (first, last, "explicit") if first < last else None


def _decade(match: re.Match[str], _: _Setting) -> _Range | None:
    year = match["year"] if len(match["year"]) > 2 else f"19{match['year']}"  # `los años 90`
    return year, f"{year[:3]}9", "explicit"


def _year(match: re.Match[str], setting: _Setting) -> _Range | None:
    """Read a year that stands alone: after a preposition, article or bracket, or before anything but a plural."""
    text, known = match.string, setting.calendar
    before = text[max(0, match.start() - 12) : match.start("year")].lower().split()
    led = bool(before) and before[-1] in known.leads
    inside = bool(before) and before[-1] in known.inside
    after = re.match(r"\s([^\W\d_]+)", text[match.end() : match.end() + 30])
    counted = after is not None and after.group(1)[:1].islower() and setting.counts(after.group(1).lower())
    if counted and not inside:  # "in 2011 people fled", but "and 2020 people"
        return None
    recent = "1900" <= match["year"] < "2040"
    return (match["year"], match["year"], "explicit") if led or recent else None


def _weekday(match: re.Match[str], setting: _Setting) -> _Range | None:
    word = match["weekday"]
    before = match.string[max(0, match.start() - 8) : match.start()].lower().split()
    every = bool(before) and before[-1] in setting.calendar.every
    if every or not (word[:1].isupper() or setting.calendar.small):
        return None
    number = _index(setting.calendar.weekdays, word)
    today, shift = setting.published, (match["shift"] or "").lower()
    if today is None:
        text = f"XXXX-WXX-{number}"
        return text, text, "relative"
    back = (today.isoweekday() - number) % 7
    found = today - timedelta(back)
    if shift in setting.calendar.coming or (setting.ahead and back and shift not in setting.calendar.past):
        found += timedelta(7)
    elif shift in setting.calendar.past and back == 0:
        found -= timedelta(7)
    return found.isoformat(), found.isoformat(), "relative"


def _relative(match: re.Match[str], setting: _Setting) -> _Range | None:
    if setting.published is None:
        return None
    word = re.sub(r"\s+", " ", match["relative"].lower())
    found = setting.published + timedelta(dict(setting.calendar.relative)[word])
    return found.isoformat(), found.isoformat(), "relative"


def _shifted(match: re.Match[str], setting: _Setting) -> _Range | None:
    shift = match["shift"].lower()
    step = -1 if shift in setting.calendar.past else 1 if shift in setting.calendar.coming else 0
    return _moved(setting, dict(setting.calendar.units)[match["unit"].lower()], step)


def _moved(setting: _Setting, unit: str, step: int) -> _Range | None:
    """Return the week, month, year or decade that lies so many steps from publication."""
    today = setting.published
    if today is None or unit == "day":
        return None
    if unit == "week":
        monday = today - timedelta(today.weekday() - 7 * step)
        return monday.isoformat(), (monday + timedelta(6)).isoformat(), "relative"
    if unit == "month":
        count = today.year * 12 + today.month - 1 + step
        text = f"{count // 12:04}-{count % 12 + 1:02}"
        return text, text, "relative"
    if unit == "year":
        return f"{today.year + step:04}", f"{today.year + step:04}", "relative"
    decade = (today.year // 10 + step) * 10
    return f"{decade:04}", f"{decade + 9:04}", "relative"


def _ago(match: re.Match[str], setting: _Setting) -> _Range | None:
    """Count back from publication, no finer than the text counts; `a few days ago` is the stretch of a week before."""
    today, unit = setting.published, dict(setting.calendar.units)[match["unit"].lower()]
    if today is None:
        return None
    word = re.sub(r"\s+", " ", match["count"].lower())
    if word in setting.calendar.vague:
        days = {"day": 7, "week": 31, "month": 366, "year": 3653, "decade": 18263}[unit]
        start = max(today.toordinal() - days, 1)
        return _cut(date.fromordinal(start), unit), _cut(today, unit), "relative"
    number = int(word) if word.isdecimal() else int(setting.numbers.words.get(word, 1))
    if unit == "day":
        text = date.fromordinal(max(today.toordinal() - number, 1)).isoformat()
        return text, text, "relative"
    if unit == "week":
        text = date.fromordinal(max(today.toordinal() - 7 * number, 1)).isoformat()
        return text, text, "relative"
    return _moved(setting, "year" if unit == "decade" else unit, -number * (10 if unit == "decade" else 1))


def _cut(day: date, unit: str) -> str:
    return day.isoformat()[: {"day": 10, "week": 10, "month": 7}.get(unit, 4)]
