"""Clauses that tell one event and put it on different days."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from stemma.link.disputing.clashes import Clash, Given, apart, common
from stemma.link.disputing.clauses import Clause, peers
from stemma.model.links import Dated

_LEAST = 3
"""Content words that both clauses have; one less where they name somebody or something that both name."""
_SHARE = 0.6
"""Share of either clause's content words that the other has."""
_SAME_TEXT = 0.9
"""The same for two clauses that are one text: `today` in one paper is `Monday` in the next."""
_DAY = len("2011-03-18")


def days(found: Sequence[Clause]) -> Iterator[Clash]:
    """Yield the clauses that tell the same of different days, months or years."""
    dated = [clause for clause in found if _tells(clause)]
    for one, other in peers(dated, dated):
        first, second = one.when, other.when
        if first is None or second is None or one.said.span > other.said.span:
            continue
        if _differ(first.date, second.date) and _one_event(one, other) and not _counted(one, other):
            ours, theirs = Given(first.date, first.given, one), Given(second.date, second.given, other)
            yield Clash("date", ours, theirs, one.without([first.given]))


def _tells(clause: Clause) -> bool:
    """Whether a clause tells what was, on a day: nothing planned, denied or open, and no second day in it."""
    if clause.when is None or clause.denies or clause.said.hedge is not None:
        return False
    known = clause.language.calendar
    text = clause.words(clause.said.span).lower()
    others = [word for word, _ in known.relative if f" {word}" in text]
    given = clause.words(clause.when.given).lower()
    second = len(clause.dates) > 1 or any(word not in given for word in others)
    return clause.when.kind == "event" and not second and given.rpartition(" ")[2] not in known.told


def _one_event(one: Clause, other: Clause) -> bool:
    shared, mine, theirs = common(one, other)
    least = _LEAST - bool(one.who & other.who)
    if shared < least or min(mine, theirs) < _SHARE or apart(one, other):
        return False
    return not (one.who and other.who) or bool(one.who & other.around and other.who & one.around)


def _differ(one: str, other: str) -> bool:
    """Whether two dates cannot be one: a month and a day in it can, and so can two stretches that meet.

    >>> _differ("2011-03-18", "2011-03-19"), _differ("2011-03", "2011-03-19"), _differ("2011-03-18", "2011-04")
    (True, False, True)
    """
    (first, last), (low, high) = _ends(one), _ends(other)
    sizes = min(len(last), len(low)), min(len(high), len(first))
    return last[: sizes[0]] < low[: sizes[0]] or high[: sizes[1]] < first[: sizes[1]]


def _ends(value: str) -> tuple[str, str]:
    first, _, last = value.partition("/")
    return first, last or first


def _counted(one: Clause, other: Clause) -> bool:
    """Whether two days may be one, counted from the days of publication: `today` here is `Monday` in the next paper.

    A page is dated by its clock, which may be a day ahead or behind; two weekdays of one name are one.
    """
    words = [set(clause.words(clause.when.given).lower().split()) for clause in (one, other) if clause.when]
    named = [_weekday(clause, said) for clause, said in zip((one, other), words, strict=True)]
    if named[0] is not None and named[0] == named[1]:
        return True
    counted = [_deictic(clause, clause.when) for clause in (one, other) if clause.when]
    if not any(counted) or not (one.when and other.when):
        return False
    _, mine, theirs = common(one, other)
    return _next_day(one.when.date, other.when.date) and min(mine, theirs) >= _SAME_TEXT


def _deictic(clause: Clause, when: Dated) -> bool:
    """Whether a day is told as seen from the day of writing: `yesterday`."""
    given = clause.words(when.given).lower()
    return any(word in given for word, _ in clause.language.calendar.relative)


def _weekday(clause: Clause, words: set[str]) -> int | None:
    """Return the number of the weekday that a date names by its word."""
    names = clause.language.calendar.weekdays
    return next((number for number, known in enumerate(names, 1) if not words.isdisjoint(known)), None)


def _next_day(one: str, other: str) -> bool:
    if len(one) != _DAY or len(other) != _DAY:
        return False
    return abs(date.fromisoformat(one) - date.fromisoformat(other)) <= timedelta(1)
