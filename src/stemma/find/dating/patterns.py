"""How dates are written: a pattern and a reader for every kind, made from the words of the language."""

import re
from collections.abc import Callable
from functools import lru_cache

from stemma.find.dating import counted, written
from stemma.find.dating.setting import Setting, Stretch
from stemma.lang.calendar import Calendar
from stemma.text.tense import NEVER, any_of

Reader = Callable[[re.Match[str], Setting], Stretch | None]
Kind = tuple[re.Pattern[str], Reader, re.Pattern[str]]
"""How it is written, what it means, and what every date of this kind has in it, which is looked for first."""
_Raw = tuple[str, Reader, tuple[str, ...]]
_DIGIT = re.compile(r"\d")
_YEAR = r"(?:1[5-9]|20)\d\d"


def flat(groups: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """Return the words of all groups."""
    return tuple(word for group in groups for word in group)


def firsts(pairs: tuple[tuple[str, int], ...] | tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Return the words of a table."""
    return tuple(pair[0] for pair in pairs)


@lru_cache(maxsize=32)
def hint(known: Calendar) -> re.Pattern[str]:
    """Return a pattern for what every date has; most sentences have none of it."""
    words = (*flat(known.months), *flat(known.weekdays), *firsts(known.units), *firsts(known.relative))
    more = (*known.day_parts, *known.quarters, *known.weekends)
    return re.compile(rf"\d|{any_of((*words, *more))}", re.IGNORECASE)


@lru_cache(maxsize=256)
def _key(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(words), re.IGNORECASE) if words else _DIGIT


def _compiled(raw: tuple[_Raw, ...]) -> tuple[Kind, ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), reader, _key(words)) for pattern, reader, words in raw)


@lru_cache(maxsize=32)
def told_hint(known: Calendar) -> re.Pattern[str]:
    """Return a pattern for what every date has that counts from another."""
    words = (*firsts(known.told_behind), *firsts(known.told_leads), *firsts(known.told_after))
    return re.compile(any_of(words), re.IGNORECASE)


@lru_cache(maxsize=32)
def told(known: Calendar, counts: tuple[str, ...]) -> tuple[Kind, ...]:
    """Return the kinds of date that count from a day told before: `two days later`, `the following year`, `that night`.

    `The day after` counts so only where its clause ends: `the day after the storm` counts from the storm.
    """
    if not known.told_behind:
        return ()
    lead = rf"(?P<lead>{any_of(firsts(known.told_leads))})\s{{1,3}}"
    units = (*firsts(known.units), *known.quarters)
    days = tuple(group[0] for group in known.weekdays)
    unit = rf"(?P<unit>{any_of(units)})"
    count = rf"(?P<count>\d{{1,3}}|{any_of((*counts, *known.articles))})"
    open_ended = tuple(word for word, _ in known.told_behind if word in known.told_loosely)
    sure = tuple(word for word, _ in known.told_behind if word not in known.told_loosely)
    other = rf"(?!\s{{1,3}}{any_of(known.told_unless)})"
    behind = rf"(?P<behind>{any_of(sure)}{other}|{any_of(open_ended)}(?=\s{{0,3}}(?:[,.;:)\"”’»!?]|$)))"
    weekday = rf"(?P<weekday>{any_of(days)})"
    turn = rf"\s{{1,3}}(?P<behind>{any_of(firsts(known.told_after))})"
    raw: tuple[_Raw, ...] = (
        (rf"{count}\s{{1,3}}{unit}\s{{1,3}}{behind}", counted.further, units),
        (rf"{lead}(?P<part>{any_of(known.day_parts)})(?!\w)", counted.told_day, known.day_parts),
        (rf"{lead}{weekday}", counted.told_weekday, days),
        (rf"{lead}{unit}(?![\s-](?:{any_of(sure)}))", counted.told_unit, units),
        (rf"{unit}{turn}", counted.told_unit, units),
        (rf"{weekday}{turn}", counted.told_weekday, days),
    )
    return _compiled(raw)


@lru_cache(maxsize=32)
def patterns(known: Calendar, counts: tuple[str, ...]) -> tuple[Kind, ...]:
    """Return the kinds of date that need no other date, the longest kinds first."""
    months, days, units = flat(known.months), tuple(group[0] for group in known.weekdays), firsts(known.units)
    month = rf"(?P<month>{any_of(months)})\.?"
    week = rf"(?:{any_of(flat(known.weekdays))}\.?,?\s{{1,3}})?"
    nth = "(?:" + "|".join(map(re.escape, known.ordinals)) + ")?" if known.ordinals else ""
    of = rf"(?:{any_of(known.of)}\s{{1,3}})?"
    day, year = rf"(?P<day>\d{{1,2}}){nth}", r"(?P<year>(?:1[4-9]|20)\d\d)(?!\d)"
    part = rf"(?:(?:{any_of(known.early)})[\s-]{{1,3}}(?:{any_of(known.articles)}\s)?)?"
    lead = rf"(?P<lead>{any_of(known.leads)}\s{{1,3}})"
    when = rf"(?:\s{{1,3}}(?:{any_of(known.day_parts)}))?"
    shift = rf"(?P<shift>{any_of((*known.past, *known.present, *known.coming))})\s{{1,3}}"
    unit = rf"(?P<unit>{any_of(units)})"
    count = rf"(?P<count>\d{{1,3}}|{any_of((*counts, *known.articles, *known.vague))})"
    alone, decades = r"(?<![\w$€£])", "|".join(map(re.escape, known.decades)) or NEVER
    raw: tuple[_Raw, ...] = (
        *_shifted_behind(known, month, days, when),
        (r"(?<![\d-])(?P<year>\d{4})-(?P<num>\d\d)-(?P<day>\d\d)(?!\d)", written.explicit, ()),
        (r"(?<![\d/.])(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<year>(?:19|20)\d\d)(?!\d)", written.in_digits, ()),
        (rf"(?<![\w.]){week}{day}\s{{1,3}}{of}{month}\s?,?\s{{1,3}}{of}{year}", written.explicit, months),
        (rf"(?<![\w.]){week}{month}\s{{1,3}}{day}\s?,?\s{{0,3}}{year}", written.explicit, months),
        (rf"(?<![\w.]){week}{day}\s{{1,3}}{of}{month}(?!\w)", written.no_year, months),
        (rf"(?<![\w.]){week}{month}\s{{1,3}}{day}(?!\d|:\d)", written.no_year, months),
        *_quarters(known, of),
        (rf"{part}{month},?\s{{1,3}}{of}{year}", written.explicit, months),
        (rf"(?:{shift}|{lead}){part}{month}(?!\w)", written.no_year, months),
        (
            rf"(?:{any_of(known.early)})[\s-]{{1,3}}(?:{any_of(known.articles)}\s)?{month}(?!\w)",
            written.no_year,
            months,
        ),
        (rf"{alone}(?P<year>{_YEAR})\s?[-–—]\s?(?P<until>{_YEAR}|\d\d)(?![\d-])", written.years, ()),
        (rf"{alone}(?P<year>(?:1[5-9]|20)\d0)(?:{decades})(?!\w)", written.decade, ()),
        (rf"(?:{part})(?<![\w$€£,.])(?P<year>(?:1[6-9]|20)\d\d)(?![\w,.:%-]\d|\w|%)", written.year, ()),
        (rf"(?:{part})(?:{shift})?(?P<weekday>{any_of(days)}){when}", counted.weekday, days),
        (rf"(?P<relative>{any_of(firsts(known.relative))}){when}", counted.relative, firsts(known.relative)),
        (
            rf"(?:{part})(?:{shift}|{any_of(known.articles[:1])}\s)(?P<weekend>{any_of(known.weekends)})",
            counted.weekend,
            known.weekends,
        ),
        (rf"(?:{part}){shift}{unit}", counted.shifted, units),
        (rf"{count}\s{{1,3}}{unit}\s{{1,3}}(?:{any_of(known.ago)})", counted.ago, units),
        (rf"(?:{any_of(known.since)})\s{{1,3}}{count}\s{{1,3}}{unit}", counted.ago, units),
    )
    return _compiled(raw)


def _quarters(known: Calendar, of: str) -> tuple[_Raw, ...]:
    """Return the patterns of quarters and halves: `the third quarter of 1989`, `the first half of 2020`."""
    if not known.quarters:
        return ()
    nth = rf"(?P<nth>{any_of(firsts(known.numbered))})"
    quarter = rf"[\s-]{{1,3}}(?P<part>{any_of((*known.quarters, *known.halves))})"
    before = rf"(?:(?P<before>{_YEAR})(?:['’]s)?\s)?"
    behind = rf"(?:,?\s{{1,3}}{of}(?P<after>{_YEAR})(?![\d-]))?"
    return ((rf"{before}{nth}{quarter}{behind}(?!\w)", written.quarter, known.quarters + known.halves),)


def _shifted_behind(known: Calendar, month: str, days: tuple[str, ...], when: str) -> tuple[_Raw, ...]:
    """Return the patterns of a language that writes `last` behind: `el lunes pasado`, `la semana que viene`."""
    if not known.shift_behind:
        return ()
    months, units = flat(known.months), firsts(known.units)
    shift = rf"\s{{1,3}}(?P<shift>{any_of((*known.past, *known.coming))})"
    decade = r"(?P<year>(?:1[5-9]|20)?\d0)(?![\w.,]\d|\w)"
    return (
        (rf"(?<!\w){month}{shift}", written.no_year, months),
        (rf"(?P<weekday>{any_of(days)}){shift}{when}", counted.weekday, days),
        (rf"(?P<weekend>{any_of(known.weekends)}){shift}", counted.weekend, known.weekends),
        (rf"(?P<unit>{any_of(units)}){shift}", counted.shifted, units),
        (rf"(?:{any_of(known.decade_leads)})\s{{1,3}}{decade}", written.decade, ()),
    )
