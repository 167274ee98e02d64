"""Lines and addresses that say when a page was published."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice

from stemma.lang.base import Language
from stemma.lang.calendar import Calendar
from stemma.lang.web import MONTHS

_ISO = re.compile(
    r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
    r"(?:[T ](?P<time>\d{2}:\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?(?![\d-])"
)
_SLASHED = re.compile(r"(?<!\d)(?P<a>\d{1,4})[/.](?P<b>\d{1,2})[/.](?P<c>\d{2,4})(?!\d)")
_CLOCK = re.compile(
    r"(?<![\d:])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})(?::\d{2})?\s?(?P<half>[ap]\.?\s?m\b\.?)?|\s?(?P<half2>[ap]\.?\s?m\b\.?))"
    r"(?:\s?(?:GMT|UTC)?\s?(?P<offset>[+-]\d{1,2}:?\d{2})|\s?(?P<zero>GMT|UTC)\b)?",
    re.IGNORECASE,
)
_IN_URL = re.compile(
    r"[/_-](?P<year>(?:19|20)\d{2})[/_-]?(?P<month>0[1-9]|1[0-2])[/_-]?(?P<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+|\d+")
_DATELINE = re.compile(r"([^\W\d_a-z][^.!?–—]{1,60}?)\s?(?:\([\w .-]{2,30}\)\s?)?[–—-]{1,2}\s")
_LONGEST = 140
_YEARS = 1500, 2200
"""Years of publication; what lies outside, such as `9999-12-31`, stands for no day."""
_FIRST_LINES = 4
_MOST_PLACE_WORDS = 5
_MOST_DATES = 3


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date line: the date in ISO 8601, and whether it is that of a later version."""

    iso: str
    updated: bool
    rest: str
    """What the line says beside the date."""


def stamp_of(line: str, language: Language) -> Stamp | None:
    """Read a line that dates the page, and return nothing for a line that says more than that.

    >>> from stemma.lang import language_of
    >>> stamp_of("Published: 05 Mar 2024 11:25 GMT+01:00", language_of("en")).iso
    '2024-03-05T11:25+01:00'
    >>> stamp_of("He was born on 9 September 2013", language_of("en")) is None
    True
    """
    found = dated(line, language)
    if found is None:
        return None
    rest = found.rest
    for _ in range(_MOST_DATES - 1):
        further = dated(rest, language)
        rest = further.rest if further else rest
    allowed = language.page.stamps | {name for day in language.calendar.weekdays for name in day}
    words = [word for word in _WORD.findall(rest.lower()) if not word.isdigit()]
    return found if all(word in allowed for word in words) else None


def dated(line: str, language: Language) -> Stamp | None:
    """Find the first date in a short line, with its time of day if it stands beside it."""
    if len(line) > _LONGEST or not _DIGIT.search(line):
        return None
    place = _day(line, language.calendar)
    if place is None:
        return None
    start, end, day, time = place
    rest = line[:start] + " " + line[end:]
    before = line[:start].lower()
    updated = any(word in before for word in language.page.updated)
    after_update = min(
        (line.lower().find(word, end) % (len(line) + 1) for word in language.page.updated), default=len(line)
    )
    if time is None:
        clock = _CLOCK.search(rest)
        if clock:
            at = clock.start()
            time = _time(clock) if at < start or at + (end - start) - 1 < after_update else None
            rest = rest[: clock.start()] + " " + rest[clock.end() :]
    return Stamp(day + (time or ""), updated, rest.strip())


def in_address(url: str | None) -> str | None:
    """Read the date that an address carries.

    >>> in_address("http://example.com/2013/09/09/a.html"), in_address("http://example.com/20130909/b")
    ('2013-09-09', '2013-09-09')
    """
    found = _IN_URL.search(url or "")
    return _iso(found["year"], found["month"], found["day"]) if found else None


def in_dateline(lines: Iterable[str], language: Language) -> str | None:
    """Read the date that opens a report, in one of its first lines.

    >>> from stemma.lang import language_of
    >>> in_dateline(["ORLO, 8 October 2021 (AP) – The dam broke."], language_of("en"))
    '2021-10-08'
    """
    for line in islice(lines, _FIRST_LINES):
        head = _DATELINE.match(line)
        found = dated(head[1], language) if head else None
        if found and len(_WORD.findall(found.rest)) <= _MOST_PLACE_WORDS:
            return found.iso[:10]
    return None


def _day(line: str, calendar: Calendar) -> tuple[int, int, str, str | None] | None:
    iso = _ISO.search(line)
    if iso and (day := _iso(iso["year"], iso["month"], iso["day"])):
        zone = _offset((iso["zone"] or "").replace("Z", "+00:00"))
        return iso.start(), iso.end(), day, f"T{iso['time']}{zone}" if iso["time"] else None
    months = calendar.months or MONTHS
    for pattern in _written(months, calendar.ordinals):
        found = pattern.search(line)
        if found and (day := _iso(found["year"], str(_month(found["month"], months)), found["day"])):
            return found.start(), found.end(), day, None
    slashed = _SLASHED.search(line)
    if slashed and (day := _slashed(slashed, day_first=calendar.day_first)):
        return slashed.start(), slashed.end(), day, None
    return None


@cache
def _written(months: tuple[tuple[str, ...], ...], ordinals: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    names = sorted((re.escape(name) for month in months for name in month), key=len, reverse=True)
    if not names:
        return ()
    month = rf"(?P<month>{'|'.join(names)})\b\.?"
    day = rf"(?<!\d)(?P<day>\d{{1,2}})(?:{'|'.join(map(re.escape, ordinals)) or 'th|er|º|ª'})?"
    year = r"(?P<year>\d{4})(?!\d)"
    return (
        re.compile(rf"{day}[ .-]{{0,2}}(?:of |de )?\b{month}(?:,? ?|[ -]| del? ){year}", re.IGNORECASE),
        re.compile(rf"\b{month} ?{day},? ?{year}", re.IGNORECASE),
    )


def _month(name: str, months: tuple[tuple[str, ...], ...]) -> int:
    return next(number for number, names in enumerate(months, 1) if name.lower() in names)


def _slashed(found: re.Match[str], *, day_first: bool | None) -> str | None:
    """3/4/2020 stays unread where nothing says which is the month."""
    first, second, third = found["a"], found["b"], found["c"]
    if len(first) == 4:
        return _iso(first, second, third)
    if len(third) != 4 or len(first) > 2:
        return None
    if int(first) > 12 or (day_first and int(second) <= 12) or first == second:
        return _iso(third, second, first)
    if int(second) > 12 or day_first is False:
        return _iso(third, first, second)
    return None


def _iso(year: str, month: str, day: str) -> str | None:
    try:
        made = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return made.isoformat() if _YEARS[0] <= made.year < _YEARS[1] else None


def _offset(written: str) -> str:
    """`+0200` and `+2:00` -> `+02:00`."""
    digits = written[1:].replace(":", "").zfill(4)
    return f"{written[0]}{digits[:2]}:{digits[2:]}" if written else ""


def _time(clock: re.Match[str]) -> str | None:
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    half = (clock["half"] or clock["half2"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 23 or minute > 59:
        return None
    zone = "+00:00" if clock["zero"] else ""
    if clock["offset"]:
        zone = _offset(clock["offset"])
    return f"T{hour:02}:{minute:02}{zone}"
