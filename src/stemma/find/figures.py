"""Find numbers with what they count.

A sentence is read from left to right. Each number takes the words before it that bound it (`at least`), the second end
of a range after it, its unit, and the noun that it counts: the first plural after it, before the phrase ends. Numbers
that belong to a date, to a name (`Flight 370`) or to an order (`21st`) count nothing and are left out.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from stemma.find.counting.bare import again, asked_for, unit_of
from stemma.find.counting.implied import Implied, implied
from stemma.find.counting.nouns import noun, open_word, opening, part_of, singular
from stemma.find.counting.units import Amount, Row, Token, amount, tokens
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.model.facts import Bound, Date, Figure, Reading

_PEOPLE = "people"
_CLOCK = "hour of day"
_QUESTION_REACH = 4  # sentences after a question in which a bare number answers it
_OPENING = frozenset("([\"“'‘~<>«")  # marks that touch a number and leave it one


@dataclass(frozen=True, slots=True)
class _Counted:
    """What stands after a number: its unit, the noun phrase, and the token where it ends."""

    unit: str | None
    of: tuple[int, int] | None
    after: int


@dataclass(frozen=True, slots=True)
class _Given:
    """What a number without a noun may take its unit from."""

    before: Figure | None
    """The figure before it, in its sentence or the one before."""
    asked: str | None
    """What a question just asked the number of."""
    here: Figure | None = None
    """The figure before it in its own sentence."""
    recent: tuple[Figure, ...] = ()
    """The figures of its sentence before it, and of the sentence before, the last one first."""
    dated: bool = False
    """Whether a date stands right before it, which is no name: `On Monday 29 homes`."""
    told: Mapping[float, str] = field(default_factory=dict)
    """The unit of each number that the article gave before."""


def find(reading: Reading, language: Language) -> tuple[Figure, ...]:
    """Find numbers with what they count in an article."""
    dates = (date for date in reading.of(Date) if not _counted_off(reading, date, language))
    dated = sorted((date.span.start, date.span.end) for date in dates)
    found: list[Figure] = []
    told: dict[float, str] = {}
    last, asked, since, clock, recent = None, None, 0, False, tuple[Figure, ...]()
    for sentence in reading.sentences:
        row = Row(tokens(reading.document.text, sentence.span.start, sentence.span.end), language.numbers, clock)
        question, since = asked_for(row), since + 1
        if question is not None or since > _QUESTION_REACH:
            asked, since = question, 0
        inside = list(_in_sentence(reading, row, dated, _Given(last, asked, None, recent, told=told)))
        found += inside
        told |= {f.low: f.unit for f in inside if f.unit is not None and f.low == f.high and f.low is not None}
        clock = clock or any(f.unit is not None and f.unit.startswith(_CLOCK) for f in inside)
        last, recent = inside[-1] if inside else None, tuple(inside[::-1])
    return tuple(found)


def _counted_off(reading: Reading, date: Date, language: Language) -> bool:
    """Tell a date that is given by the time up to it, which is a quantity of its own: `four days earlier`."""
    first = reading.words(date.span).split(None, 1)[0].lower()
    number = first in language.numbers.words or (first.isdecimal() and len(first) < len("2000"))
    return date.anchor == "relative" and number


def _in_sentence(reading: Reading, row: Row, dated: list[tuple[int, int]], given: _Given) -> Iterator[Figure]:
    at, before = 0, None
    while at < len(row.tokens):
        plain = not _may_open(row, at) or _inside(row.tokens[at], dated)
        dates = at > 0 and _inside(row.tokens[at - 1], dated)
        read = None if plain else _figure(reading, row, at, replace(given, here=before, dated=dates))
        if read is None:
            at += 1
            continue
        before, at = read
        if before.unit is not None and before.unit.startswith(_CLOCK) and not row.clock:
            row = replace(row, clock=True)
        given = replace(given, before=before, recent=(before, *given.recent))
        yield before


def _may_open(row: Row, at: int) -> bool:
    """Tell whether a figure can begin with a token; most words are passed over here."""
    token, known = row.tokens[at], row.numbers
    if not token.lower[:1].isalpha():
        return True
    tables = (known.words, known.articles, known.vague, known.alone, known.none, known.shares, known.ordinals)
    return any(token.lower in table for table in tables) or (token.text.isupper() and len(token.text) <= 3)


def _inside(token: Token, spans: list[tuple[int, int]]) -> bool:
    near = bisect_right(spans, (token.start + 1,)) - 1
    return near >= 0 and spans[near][0] <= token.start < spans[near][1]


def _figure(reading: Reading, row: Row, at: int, given: _Given) -> tuple[Figure, int] | None:
    if row.lower(at) in row.numbers.vague:
        return _vague(reading, row, at)
    other = _alone(row, at) or implied(row, at)
    if other is not None:
        return _from_words(reading, row, at, other)
    first = amount(row, at)
    if first is None or _counts_nothing(row, first, dated=given.dated):
        return None
    if first.value == 1 and first.unit is None and row.lower(first.after) in row.numbers.of:
        return None  # "one of the bridges" counts nothing
    low, high, last = _range(row, first)
    counted = _counted(row, first.first, last, high)
    start, bound = _bound_before(row, at)
    if counted.unit is None and not (start == at and _named(row, at)):
        counted = replace(counted, unit=_unit_of(row, start, replace(last, first=at), given))
    if high == 1 and not bound and _pronoun(row, at, first, counted):
        return None
    bound, after = (bound, counted.after) if bound else _bound_after(row, counted.after)
    span = Span(reading.document.id, row.tokens[start].start, row.tokens[after - 1].end)
    ends = _ends(low, high, bound or "exact")
    return Figure(span, *ends, bound or "exact", counted.unit, _span(reading, row, counted.of)), after


def _unit_of(row: Row, start: int, read: Amount, given: _Given) -> str | None:
    """Return the unit of a number without a noun: from its surroundings, or from the figure that it goes on from."""
    found = unit_of(row, read, given.before, given.asked)
    if found is None and given.here is not None and _goes_on(row, start):
        found = given.here.unit
    return found or again(row, start, read, given.recent, given.told)


def _from_words(reading: Reading, row: Row, at: int, read: Implied) -> tuple[Figure, int]:
    """Make a figure of a number that other words give."""
    start, bound = _bound_before(row, at)
    span = Span(reading.document.id, row.tokens[start].start, row.tokens[read.after - 1].end)
    ends = _ends(read.low, read.high, bound or read.bound)
    return Figure(span, *ends, bound or read.bound, read.unit, _span(reading, row, read.of)), read.after


def _pronoun(row: Row, at: int, read: Amount, counted: _Counted) -> bool:
    """Tell a `one` that counts nothing: mostly a pronoun, `at one point`, `un vecino`, but not `un muerto`."""
    if row.lower(at) not in row.numbers.words:
        return False
    if row.lower(at - 1) in row.numbers.none:
        return True  # "no one has said who"
    if row.lower(at) in row.numbers.articles:
        return counted.of is None or row.lower(counted.of[1] - 1) not in row.numbers.fates
    return not (read.unit or counted.unit == _PEOPLE)


def _ends(low: float, high: float, bound: Bound) -> tuple[float | None, float | None]:
    """Open one end of a bounded number; a range keeps both."""
    if low != high:
        return low, high
    return (None if bound == "at most" else low), (None if bound == "at least" else high)


def _span(reading: Reading, row: Row, of: tuple[int, int] | None) -> Span | None:
    if of is None or of[0] >= of[1]:
        return None
    return Span(reading.document.id, row.tokens[of[0]].start, row.tokens[of[1] - 1].end)


def _alone(row: Row, at: int) -> Implied | None:
    """Read `a lone robber` as one."""
    if row.lower(at) not in row.numbers.alone or not open_word(row, at + 1):
        return None
    last = next((k for k in (at + 1, at + 2) if row.lower(k) in row.numbers.people), None)
    return None if last is None else Implied(1.0, 1.0, "exact", _PEOPLE, (last, last + 1), last + 1)


def _vague(reading: Reading, row: Row, at: int) -> tuple[Figure, int] | None:
    counted = _counted(row, at, Amount(2.0, None, at, at + 1, 1.0), 2.0)
    if counted.unit is None:
        return None
    span = Span(reading.document.id, row.tokens[at].start, row.tokens[counted.after - 1].end)
    return Figure(span, None, None, "about", counted.unit, _span(reading, row, counted.of)), counted.after


def _counts_nothing(row: Row, read: Amount, *, dated: bool) -> bool:
    """Tell a number that names or orders something: `Flight 370`, `21st`, `9/11`, `4x4`."""
    at, before, after = read.first, row.lower(read.first - 1), read.after
    if read.unit is not None:
        return False
    if row.lower(at)[:1].isdecimal():
        glued = row.glued(at) and before not in _OPENING and not row.dash(at - 1)
        if glued or (row.glued(after) and row.lower(after)[:1].isalpha()):
            return True
        if row.lower(after) in {"/", ":", "+"} and row.glued(after):
            return True
        if before == "." and row.lower(at - 2).isdecimal():
            return True  # half of a number that was torn apart: "14. 4"
        name = _named(row, at) and not dated
        return before in row.numbers.labels or (name and row.lower(after) not in row.numbers.people)
    return False


def _named(row: Row, at: int) -> bool:
    """Tell a bare number that follows a name: it is part of the name."""
    if at < 2 or row.tokens[at].lower.count(",") or len(row.tokens[at].text) > 4:
        return False
    before = row.tokens[at - 1]
    plain = before.lower in row.numbers.bounds or before.lower in row.numbers.closed
    return before.text[:1].isupper() and not plain


def _range(row: Row, first: Amount) -> tuple[float, float, Amount]:
    """Join a number with the second end that follows it."""
    joint, known = first.after, row.numbers
    opened = any(row.lower(first.first - back) in known.between for back in (1, 2))
    dash = row.lower(joint) in {"-", "–", "—"}
    if not dash and not (row.lower(joint) in known.joiners and (opened or row.lower(joint) not in known.inside)):
        return first.value, first.value, first
    second = amount(row, joint + 1) if joint + 1 < len(row.tokens) else None
    if second is None or (first.unit is not None and second.unit != first.unit and "hour" not in first.unit):
        return first.value, first.value, first
    low = first.value * second.scale if first.scale == 1.0 and first.value < second.scale else first.value
    if low >= second.value:
        return first.value, first.value, first
    return low, second.value, second


def _goes_on(row: Row, at: int) -> bool:
    """Tell whether a bare number goes on from the figure before it: `from 300 people to 28`."""
    return row.lower(at - 1) in row.numbers.joiners or row.lower(at - 1) == ","


def _bound_before(row: Row, at: int) -> tuple[int, Bound | None]:
    for size in (4, 3, 2, 1):
        phrase = row.words(at - size, at) if at >= size else ""
        if phrase in row.numbers.bounds:
            return at - size, cast("Bound", row.numbers.bounds[phrase])
    return at, None


def _bound_after(row: Row, after: int) -> tuple[Bound | None, int]:
    end = row.phrase(after, row.numbers.bounds_after)
    if end == after:
        return None, after
    return cast("Bound", row.numbers.bounds_after[row.words(after, end)]), end


def _counted(row: Row, first: int, read: Amount, value: float) -> _Counted:
    """Find what a number counts: its unit of measure and what it is a part of, or the counted noun."""
    known, after = row.numbers, read.after
    if read.unit is not None:
        old = after + row.dash(after)
        said_old = row.lower(old) in known.old
        if read.unit == "year" and (said_old or _lived(row, read.first)):
            return _Counted("years old", None, old + 1 if said_old else after)
        return _Counted(read.unit, part_of(row, after), after)
    if _aged(row, first):
        return _Counted("years old", None, after)
    if row.dash(after) and open_word(row, after + 1):
        return _Counted(singular(row.lower(after + 1), known), (after + 1, after + 2), after + 2)
    last = noun(row, after, value)
    if last is None or row.lower(last) in known.further:
        return _Counted(None, None, after)
    inner = next((at for at in range(after, last) if amount(row, at) is not None), None)
    unit = _PEOPLE if row.lower(last) in known.people else singular(row.lower(last), known)
    # Of "three of his eight children" two things are counted: the next number is read by itself.
    return _Counted(unit, (opening(row, after), last + 1), last + 1 if inner is None else after)


def _aged(row: Row, at: int) -> bool:
    """Tell an age: `aged 12`, `aged between 12 and 15`, `a boy of 12`."""
    known = row.numbers
    if any(row.lower(at - back) in known.aged - known.of for back in (1, 2)):
        return True
    whose = row.lower(at - 2)
    one = whose in known.people and f"{whose}s" in known.people  # "a crew of 12" is no age
    return one and row.lower(at - 1) in known.parts and _closes(row, at + 1)


def _closes(row: Row, at: int) -> bool:
    """Tell whether no noun follows that a number could count: the clause ends, or its verb comes."""
    return not open_word(row, at) or (noun(row, at, 2.0) is not None and row.lower(at + 1) in row.numbers.closed)


def _lived(row: Row, at: int) -> bool:
    """Tell the years that somebody has lived: `tiene 57 años`, `una niña de 12 años`, `Lund, de 44 años`."""
    before, whose = row.lower(at - 1), row.lower(at - 2)
    if before not in row.numbers.aged:
        return False
    return before not in row.numbers.of or whose in row.numbers.people or whose == ","
