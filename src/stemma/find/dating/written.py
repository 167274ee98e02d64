"""Read dates that are written out, in words or digits, with or without their year."""

import re
from calendar import monthrange
from datetime import date, timedelta

from stemma.find.dating.setting import Setting, Stretch, plain

_SOON = 60  # days ahead that a day without a year may lie: "the hearing on Dec. 15", written in November


def explicit(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read a day or month with its year."""
    named = match.groupdict()
    month = int(named["num"]) if named.get("num") else index(setting.calendar.months, named["month"])
    return _written(match.group("year"), month, named.get("day"), "explicit")


def _written(year: str, month: int, day: str | None, anchor: str) -> Stretch | None:
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


def index(groups: tuple[tuple[str, ...], ...], word: str) -> int:
    """Return the number of a month or weekday, from 1."""
    return next((n for n, group in enumerate(groups, 1) if plain(word) in group), 0)


def in_digits(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read 31/12/2008; where day and month could change places and the language does not say, only the year is sure."""
    one, two, year = int(match["a"]), int(match["b"]), match["year"]
    day_first = setting.calendar.day_first
    if one > 12 or one == two or (day_first and two <= 12):
        return _written(year, two, str(one), "explicit")
    if two > 12 or day_first is False:
        return _written(year, one, str(two), "explicit")
    return year, year, "explicit"


def no_year(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read a day or month without a year, which is near the day of publication."""
    word, day = match["month"], match.groupdict().get("day")
    if word in setting.calendar.doubtful or (day is None and _a_name(match, setting)):
        return None
    month = index(setting.calendar.months, word)
    shift = plain(match.groupdict().get("shift") or "")
    if setting.published is None:
        return _written("XXXX", month, day, "explicit")
    found = _nearest_year(setting, month, int(day or 1), shift)
    return _written(str(found), month, day, "inherited")


def _a_name(match: re.Match[str], setting: Setting) -> bool:
    """Tell a short form without its full stop from a name: `Jan Kavan`."""
    word = plain(match["month"])
    group = setting.calendar.months[index(setting.calendar.months, word) - 1]
    return word != group[0] and match.string[match.end("month") : match.end("month") + 1] != "."


def _nearest_year(setting: Setting, month: int, day: int, shift: str) -> int:
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


def years(match: re.Match[str], _: Setting) -> Stretch | None:
    """Read a stretch of years: `2003-07`."""
    first, last = match["year"], match["until"]
    last = first[: 4 - len(last)] + last
    return (first, last, "explicit") if first < last else None


def decade(match: re.Match[str], _: Setting) -> Stretch | None:
    """Read a decade: `the 1990s`."""
    first = match["year"] if len(match["year"]) > 2 else f"19{match['year']}"  # `los años 90`
    return first, f"{first[:3]}9", "explicit"


def year(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read a year that stands alone: after a preposition, article or bracket, or before anything but a plural."""
    text, known = match.string, setting.calendar
    before = text[max(0, match.start() - 12) : match.start("year")].lower().split()
    led = bool(before) and before[-1] in known.leads
    inside = bool(before) and before[-1] in known.inside
    after = re.match(r"\s([^\W\d_]+)", text[match.end() : match.end() + 30])
    counts = after is not None and after.group(1)[:1].islower() and setting.counts(after.group(1).lower())
    if counts and not inside:  # "in 2011 people fled", but "and 2020 people"
        return None
    recent = "1900" <= match["year"] < "2040"
    return (match["year"], match["year"], "explicit") if led or recent else None


_MONEY = re.compile(r"[$€£¥%]")
_AROUND = 300
"""Characters on each side in which money tells a quarter of the year from one of a match."""


def quarter(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read a quarter or half of a year; one without a year only where money is spoken of, as matches have them too."""
    number = dict(setting.calendar.numbered)[plain(match["nth"])]
    size = 6 if plain(match["part"]) in setting.calendar.halves else 3
    given = match["before"] or match["after"]
    if number * size > 12 or (size == 6 and not given):
        return None
    if given is None and not _MONEY.search(match.string, max(0, match.start() - _AROUND), match.end() + _AROUND):
        return None
    if given is None and setting.published is None:
        return None
    found = int(given) if given else _quarters_year(setting, number)
    anchor = "explicit" if given else "inherited"
    return f"{found}-{(number - 1) * size + 1:02}", f"{found}-{number * size:02}", anchor


def _quarters_year(setting: Setting, number: int) -> int:
    """Return the year of a quarter without one: the last that has begun, or the next where words point ahead."""
    today = setting.published or date.min
    current = (today.month + 2) // 3
    if setting.ahead:
        return today.year + (number < current - 1)  # the last quarter is still to be reported
    return today.year - (number > current)
