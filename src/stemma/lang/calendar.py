"""Months, weekdays and relative days."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """Months, weekdays and relative days; every field can be hashed, so that patterns are made once a language."""

    months: tuple[tuple[str, ...], ...]
    """For each month, January first, its names and short forms in lower case."""
    doubtful: tuple[str, ...]
    """Spellings of months that are also other words when written small: `may`, `march`."""
    weekdays: tuple[tuple[str, ...], ...]
    """For each weekday, Monday first."""
    relative: tuple[tuple[str, int], ...]
    """Words for a day counted from today, with the days between: `yesterday`, -1."""
    units: tuple[tuple[str, str], ...]
    """Words for a stretch of time, to `day`, `week`, `month`, `year` or `decade`."""
    past: tuple[str, ...]
    """`last`, `past`, `previous`."""
    present: tuple[str, ...]
    """`this`."""
    coming: tuple[str, ...]
    """`next`, `coming`."""
    ago: tuple[str, ...]
    inside: tuple[str, ...]
    """Words that say when and never how many: `in`, `since`."""
    early: tuple[str, ...]
    """Phrases that open a part of a day, month or year: `early`, `the end of`."""
    day_parts: tuple[str, ...]
    """`morning`, `night`."""
    future: tuple[str, ...]
    """Words of the same clause that make a date lie ahead: `will`, `planned`."""
    until: tuple[str, ...]
    """Words right before a date that make it lie ahead: `until`, `by`."""
    publishing: tuple[str, ...]
    """Words beside a date that make it the day of a text, not of what it tells: `published`, `article`."""
    leads: tuple[str, ...]
    """Words before a month or a year that stands alone: `in`, `since`."""
    of: tuple[str, ...]
    """Words between day, month and year: `of`; `de`."""
    articles: tuple[str, ...]
    """The definite one first."""
    ordinals: tuple[str, ...]
    """Endings of a day's number: `st`, `th`."""
    vague: tuple[str, ...]
    """Counts that are not given: `a few`, `several`."""
    decades: tuple[str, ...]
    """Endings that make a decade of a year: `s`."""
    day_first: bool | None
    """Whether 3/4/2020 is the third of April; None where the language's countries differ."""
    small: bool = False
    """Whether months and weekdays are written small: `el lunes 3 de marzo`."""
    shift_behind: bool = False
    """Whether `last` and `next` may follow what they shift: `el lunes pasado`, `el mes que viene`."""
    since: tuple[str, ...] = ()
    """Words before a count of days that say what `ago` says behind it: `hace tres días`."""
    decade_leads: tuple[str, ...] = ()
    """Words before a decade: `los años` 90, `la década de` 1990."""
    every: tuple[str, ...] = ()
    """Words before a weekday that make it each week's: `los lunes`, `cada lunes`."""
    presents: frozenset[str] = frozenset()
    """Auxiliaries in the present tense: `is`, `has`."""
    futures: frozenset[str] = frozenset()
    """Auxiliaries that make a verb future: `will`."""
    future_endings: tuple[str, ...] = ()
    """Endings of verbs in the future tense: `-ará`."""
    onward: frozenset[str] = frozenset()
    """Words that go on with the day told before: `then`, `afterwards`."""
    told_behind: tuple[tuple[str, int], ...] = ()
    """Words behind a count that count from a day told before, with the step: `three months earlier`, -1."""
    told_loosely: frozenset[str] = frozenset()
    """Those of them that count so only where their clause ends: `the day after`."""
    told_unless: tuple[str, ...] = ()
    """Words behind them that name another thing to count from: `later than planned`."""
    told_leads: tuple[tuple[str, int], ...] = ()
    """Words before a unit that count from a day told before: `the following` year, `that` night."""
    told_days: frozenset[str] = frozenset()
    """Those of them that count so with days alone: `the next` day, but over `the next` year."""
    told_after: tuple[tuple[str, int], ...] = ()
    """Words behind a unit that do the same: `el año siguiente`."""
    weekends: tuple[str, ...] = ()
    quarters: tuple[str, ...] = ()
    """Words for three months of a year."""
    halves: tuple[str, ...] = ()
    numbered: tuple[tuple[str, int], ...] = ()
    """Words that number the quarters of a year: `third`, 3."""
    midway: frozenset[str] = frozenset()
    """Words that may stand between an auxiliary and its verb: `has not yet left`."""
    contents: tuple[str, ...] = ()
    """Words behind a date that open what was said on it: `announced on Friday that it will close`."""
