"""How dates are written: a pattern and a reader for every kind, made from the words of the language."""

import re
from collections.abc import Callable
from functools import lru_cache

from stemma.find.dating import counted, written
from stemma.find.dating.setting import Setting, Stretch
from stemma.lang.calendar import Calendar
from stemma.text.tense import NEVER, any_of

Reader = Callable[[re.Match[str], Setting], Stretch | None]
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


@lru_cache(maxsize=32)
def told(known: Calendar, counts: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    """Return the kinds of date that count from a day told before: `two days later`, `the following year`, `that night`.

    `The day after` counts so only where its clause ends: `the day after the storm` counts from the storm.
    """
    if not known.told_behind:
        return ()
    lead = rf"(?P<lead>{any_of(firsts(known.told_leads))})\s{{1,3}}"
    unit = rf"(?P<unit>{any_of((*firsts(known.units), *known.quarters))})"
    count = rf"(?P<count>\d{{1,3}}|{any_of((*counts, *known.articles))})"
    open_ended = tuple(word for word, _ in known.told_behind if word in known.told_loosely)
    sure = tuple(word for word, _ in known.told_behind if word not in known.told_loosely)
    other = rf"(?!\s{{1,3}}{any_of(known.told_unless)})"
    behind = rf"(?P<behind>{any_of(sure)}{other}|{any_of(open_ended)}(?=\s{{0,3}}(?:[,.;:)\"”’»!?]|$)))"
    weekday = rf"(?P<weekday>{any_of(tuple(group[0] for group in known.weekdays))})"
    turn = rf"\s{{1,3}}(?P<behind>{any_of(firsts(known.told_after))})"
    raw: tuple[tuple[str, Reader], ...] = (
        (rf"{count}\s{{1,3}}{unit}\s{{1,3}}{behind}", counted.further),
        (rf"{lead}(?P<part>{any_of(known.day_parts)})(?!\w)", counted.told_day),
        (rf"{lead}{weekday}", counted.told_weekday),
        (rf"{lead}{unit}(?![\s-](?:{any_of(sure)}))", counted.told_unit),
        (rf"{unit}{turn}", counted.told_unit),
        (rf"{weekday}{turn}", counted.told_weekday),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), reader) for pattern, reader in raw)


@lru_cache(maxsize=32)
def patterns(known: Calendar, counts: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    """Return the kinds of date that need no other date, the longest kinds first."""
    month = rf"(?P<month>{any_of(flat(known.months))})\.?"
    week = rf"(?:{any_of(flat(known.weekdays))}\.?,?\s{{1,3}})?"
    nth = "(?:" + "|".join(map(re.escape, known.ordinals)) + ")?" if known.ordinals else ""
    of = rf"(?:{any_of(known.of)}\s{{1,3}})?"
    day, year = rf"(?P<day>\d{{1,2}}){nth}", r"(?P<year>(?:1[4-9]|20)\d\d)(?!\d)"
    part = rf"(?:(?:{any_of(known.early)})[\s-]{{1,3}}(?:{any_of(known.articles)}\s)?)?"
    lead = rf"(?P<lead>{any_of(known.leads)}\s{{1,3}})"
    when = rf"(?:\s{{1,3}}(?:{any_of(known.day_parts)}))?"
    shift = rf"(?P<shift>{any_of((*known.past, *known.present, *known.coming))})\s{{1,3}}"
    unit = rf"(?P<unit>{any_of(firsts(known.units))})"
    count = rf"(?P<count>\d{{1,3}}|{any_of((*counts, *known.articles, *known.vague))})"
    full = tuple(group[0] for group in known.weekdays)
    alone, decades = r"(?<![\w$€£])", "|".join(map(re.escape, known.decades)) or NEVER
    raw: tuple[tuple[str, Reader], ...] = (
        *_shifted_behind(known, month, full, when),
        (r"(?<![\d-])(?P<year>\d{4})-(?P<num>\d\d)-(?P<day>\d\d)(?!\d)", written.explicit),
        (r"(?<![\d/.])(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<year>(?:19|20)\d\d)(?!\d)", written.in_digits),
        (rf"(?<![\w.]){week}{day}\s{{1,3}}{of}{month}\s?,?\s{{1,3}}{of}{year}", written.explicit),
        (rf"(?<![\w.]){week}{month}\s{{1,3}}{day}\s?,?\s{{0,3}}{year}", written.explicit),
        (rf"(?<![\w.]){week}{day}\s{{1,3}}{of}{month}(?!\w)", written.no_year),
        (rf"(?<![\w.]){week}{month}\s{{1,3}}{day}(?!\d|:\d)", written.no_year),
        *_quarters(known, of),
        (rf"{part}{month},?\s{{1,3}}{of}{year}", written.explicit),
        (rf"(?:{shift}|{lead}){part}{month}(?!\w)", written.no_year),
        (rf"(?:{any_of(known.early)})[\s-]{{1,3}}(?:{any_of(known.articles)}\s)?{month}(?!\w)", written.no_year),
        (rf"{alone}(?P<year>{_YEAR})\s?[-–—]\s?(?P<until>{_YEAR}|\d\d)(?![\d-])", written.years),
        (rf"{alone}(?P<year>(?:1[5-9]|20)\d0)(?:{decades})(?!\w)", written.decade),
        (rf"(?:{part})(?<![\w$€£,.])(?P<year>(?:1[6-9]|20)\d\d)(?![\w,.:%-]\d|\w|%)", written.year),
        (rf"(?:{part})(?:{shift})?(?P<weekday>{any_of(full)}){when}", counted.weekday),
        (rf"(?P<relative>{any_of(firsts(known.relative))}){when}", counted.relative),
        (
            rf"(?:{part})(?:{shift}|{any_of(known.articles[:1])}\s)(?P<weekend>{any_of(known.weekends)})",
            counted.weekend,
        ),
        (rf"(?:{part}){shift}{unit}", counted.shifted),
        (rf"{count}\s{{1,3}}{unit}\s{{1,3}}(?:{any_of(known.ago)})", counted.ago),
        (rf"(?:{any_of(known.since)})\s{{1,3}}{count}\s{{1,3}}{unit}", counted.ago),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), reader) for pattern, reader in raw)


def _quarters(known: Calendar, of: str) -> tuple[tuple[str, Reader], ...]:
    """Return the patterns of quarters and halves: `the third quarter of 1989`, `the first half of 2020`."""
    if not known.quarters:
        return ()
    nth = rf"(?P<nth>{any_of(firsts(known.numbered))})"
    quarter = rf"[\s-]{{1,3}}(?P<part>{any_of((*known.quarters, *known.halves))})"
    before = rf"(?:(?P<before>{_YEAR})(?:['’]s)?\s)?"
    behind = rf"(?:,?\s{{1,3}}{of}(?P<after>{_YEAR})(?![\d-]))?"
    return ((rf"{before}{nth}{quarter}{behind}(?!\w)", written.quarter),)


def _shifted_behind(known: Calendar, month: str, full: tuple[str, ...], when: str) -> tuple[tuple[str, Reader], ...]:
    """Return the patterns of a language that writes `last` behind: `el lunes pasado`, `la semana que viene`."""
    if not known.shift_behind:
        return ()
    shift = rf"\s{{1,3}}(?P<shift>{any_of((*known.past, *known.coming))})"
    decade = r"(?P<year>(?:1[5-9]|20)?\d0)(?![\w.,]\d|\w)"
    return (
        (rf"(?<!\w){month}{shift}", written.no_year),
        (rf"(?P<weekday>{any_of(full)}){shift}{when}", counted.weekday),
        (rf"(?P<weekend>{any_of(known.weekends)}){shift}", counted.weekend),
        (rf"(?P<unit>{any_of(firsts(known.units))}){shift}", counted.shifted),
        (rf"(?:{any_of(known.decade_leads)})\s{{1,3}}{decade}", written.decade),
    )
