"""Clauses that tell one event and put it on different days."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from stemma.link.disputing.clashes import Clash, Given, apart, as_sure, common
from stemma.link.disputing.clauses import Clause
from stemma.model.links import Dated
from stemma.text.tense import any_of

_SHARE = 0.6
_YEARLY = 0.75
"""Share of either clause's content words that the other has; for years more, since much comes about every year."""
_CARRIED = 0.8
"""The same where a day stands at the head of the sentence, and need not be that of every clause in it."""
_BEFORE = 12
"""Characters before a day that are looked at."""
_WORD = re.compile(r"\w+")
_SAME_TEXT = 0.9
"""The same for two clauses that are one text: `today` in one paper is `Monday` in the next."""
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"[\dX]{4}-\d\d")
_ANY = "0000-"
_PLAIN = re.compile(r"\d{4}-\d\d-\d\d")
_LEVEL = len("-18")
"""Characters by which a date may be finer than another: a year says too little of a day."""
_LOOSE = timedelta(3)
"""Days by which `last week` may be meant wider than the calendar's."""


def days(one: Clause, other: Clause) -> Iterator[Clash]:
    """Yield the days, months or years of two clauses that tell the same, where they cannot be one."""
    first, second = one.when, other.when
    if first is None or second is None or not _differ(*_fair(one, first, other, second)):
        return
    if _one_event(one, other) and _tells(one) and _tells(other) and not _counted(one, other):
        ours, theirs = Given(first.date, first.given, one), Given(second.date, second.given, other)
        yield Clash("date", ours, theirs, one.without([first.given]))


def _tells(clause: Clause) -> bool:
    """Whether a clause tells what was or will be on a day, and no second one."""
    if clause.when is None or clause.when.kind not in {"event", "planned"}:
        return False
    known = clause.language.calendar
    text, given = clause.words(clause.said.span).lower(), clause.words(clause.when.given).lower()
    told = (word for word, _ in (*known.told_behind, *known.told_leads, *known.told_after))
    if any(re.search(any_of((word,)), given) for word in told):
        return False
    return len(clause.dates) < 2 and all(word in given for word, _ in known.relative if f" {word}" in text)


def _one_event(one: Clause, other: Clause) -> bool:
    shared = common(one, other)
    yearly = one.when is not None and len(_ends(one.when.date)[0]) == len("2011")
    if (
        not shared.enough
        or shared.least < (_YEARLY if yearly else _SHARE)
        or not as_sure(one, other)
        or apart(one, other)
    ):
        return False
    if one.denies != other.denies or (one.when and other.when and one.when.kind != other.when.kind):
        return False
    if _bounding(one) != _bounding(other) or (shared.least < _CARRIED and not (_inside(one) and _inside(other))):
        return False
    return not (one.actors and other.actors) or bool(one.actors & other.around and other.actors & one.around)


def _inside(clause: Clause) -> bool:
    """Whether a clause gives its day itself, and does not have it from the head of its sentence."""
    given, span = clause.when.given if clause.when else clause.said.span, clause.said.span
    return span.start <= given.start and given.end <= span.end


def _bounding(clause: Clause) -> str:
    """Return the word before a day that makes it one end of a stretch: `since`."""
    given = clause.when.given if clause.when else clause.said.span
    before = _WORD.findall(clause.reading.document.text[max(0, given.start - _BEFORE) : given.start].lower())[-1:]
    return before[0] if before and before[0] in clause.language.contrasts.bounding else ""


def _fair(one: Clause, first: Dated, other: Clause, second: Dated) -> tuple[str, str]:
    """Return two dates as far as both texts give them: a year that either leaves to the reader is not compared."""
    values = first.date, second.date
    given = (_YEAR.search(clause.words(when.given)) for clause, when in ((one, first), (other, second)))
    if all(given) or not all(_MONTH.match(value) for value in values):
        return values
    return re.sub(r"[\dX]{4}-", _ANY, values[0]), re.sub(r"[\dX]{4}-", _ANY, values[1])


def _differ(one: str, other: str) -> bool:
    """Whether two dates cannot be one: a month and a day in it can, and so can two stretches that meet.

    >>> _differ("2011-03-18", "2011-03-19"), _differ("2011-03", "2011-03-19"), _differ("2011-03-18", "2011-04")
    (True, False, True)
    """
    (first, last), (low, high) = _ends(one), _ends(other)
    if "W" in one + other:
        return "W" in one and "W" in other and one[-1] != other[-1]
    if abs(len(first) - len(low)) > _LEVEL:
        return False
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
    if one.when and other.when and _near(one.when.date, other.when.date):
        return True
    counted = [_deictic(clause, clause.when) for clause in (one, other) if clause.when]
    if not any(counted) or not (one.when and other.when):
        return False
    if words[0] == words[1]:
        return True
    return _next_day(one.when.date, other.when.date) and common(one, other).least >= _SAME_TEXT


def _near(one: str, other: str) -> bool:
    """Whether a day lies close before or behind a stretch of days that is no calendar's: `last week`."""
    (first, last), (low, high) = _ends(one), _ends(other)
    plain = all(_PLAIN.fullmatch(day) for day in (first, last, low, high))
    if not plain or (first == last and low == high):
        return False
    days = [date.fromisoformat(day) for day in (first, last, low, high)]
    return days[0] <= days[3] + _LOOSE and days[2] <= days[1] + _LOOSE


def _deictic(clause: Clause, when: Dated) -> bool:
    """Whether a day is told as seen from the day of writing: `yesterday`."""
    given = clause.words(when.given).lower()
    return any(word in given for word, _ in clause.language.calendar.relative)


def _weekday(clause: Clause, words: set[str]) -> int | None:
    """Return the number of the weekday that a date names by its word."""
    names = clause.language.calendar.weekdays
    return next((number for number, known in enumerate(names, 1) if not words.isdisjoint(known)), None)


def _next_day(one: str, other: str) -> bool:
    if not (_PLAIN.fullmatch(one) and _PLAIN.fullmatch(other)):
        return False
    return abs(date.fromisoformat(one) - date.fromisoformat(other)) <= timedelta(1)
