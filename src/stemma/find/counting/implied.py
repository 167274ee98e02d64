"""Numbers that are not said with a number: `nobody was hurt`, `half of the harvest`, `the third fire this year`.

Each reader looks at the token where such words may begin, and answers nothing where they mean something else.
"""

from dataclasses import dataclass
from itertools import takewhile

from stemma.find.counting.nouns import open_word, opening, part_of, singular
from stemma.find.counting.units import Row, amount
from stemma.model.facts import Bound

_PEOPLE = "people"
_REACH = 3
"""Words between an ordinal and its noun, and between the noun and the time in which things are counted."""
_LONGEST_WHOLE = 1000
"""The largest whole of which one takes `one in` so many."""
_TURN = 10  # years in a decade of life
_OLDEST = 100
_STRETCHES = frozenset({"day", "week", "month", "year", "decade", "century"})


@dataclass(frozen=True, slots=True)
class Implied:
    """A number with its unit, read from words, up to the token `after`."""

    low: float
    high: float
    bound: Bound
    unit: str
    of: tuple[int, int] | None
    after: int


def implied(row: Row, at: int) -> Implied | None:
    """Read a number that other words than a number give."""
    return nought(row, at) or share(row, at) or ordinal(row, at) or decade_of_life(row, at)


def nought(row: Row, at: int) -> Implied | None:
    """Read that nobody came to harm, as none: `no deaths`, `Nobody was seriously hurt`, `none of the miners died`."""
    known = row.numbers
    end = row.phrase(at, known.none)
    if end == at:
        return None
    for noun in range(end, end + _REACH):
        if row.lower(noun) in known.harms and not open_word(row, noun + 1):
            return Implied(0.0, 0.0, "exact", _PEOPLE, (noun, noun + 1), noun + 1)
        if not open_word(row, noun):
            break
    start = opening(row, end) if row.lower(end) in known.parts else end
    of = None
    while start < end + 2 * _REACH and row.lower(start) in known.people:
        of, start = (end, start + 1), start + 1
    return _came_to_harm(row, start, of) if of or row.words(at, end) != "no" else None


def _came_to_harm(row: Row, at: int, of: tuple[int, int] | None) -> Implied | None:
    """Read what befell nobody, behind auxiliaries and an adverb."""
    known, verb = row.numbers, at
    while verb < at + 2 * _REACH and (row.lower(verb) in known.were or row.lower(verb) in known.been):
        verb += 1
    verb += row.lower(verb).endswith(known.adverbs)
    end = row.phrase(verb, known.fates)
    if end == verb:
        return None
    return Implied(0.0, 0.0, "exact", _PEOPLE, of, end)


def share(row: Row, at: int) -> Implied | None:
    """Read a part of a whole in percent: `half of`, `two thirds of`, `one in five`."""
    known, many, after = row.numbers, 1.0, at
    if row.lower(at) in known.articles:
        after = at + 1
    elif row.lower(at) in known.words:
        many, after = known.words[row.lower(at)], at + 1 + row.dash(at + 1)
    part = known.shares.get(row.lower(after))
    if part is None:
        return _one_in(row, at)
    which = row.lower(at - 1) in known.ordinals or row.lower(at - 1) in known.further
    if which or not _has_whole(row, after, said=after > at):
        return None
    return _percent(row, many * part, after + 1)


def _has_whole(row: Row, at: int, *, said: bool) -> bool:
    """Tell whether the whole follows a part: `half its wheat`, `a third of the town`, but not `third of four`."""
    known = row.numbers
    half = known.shares[row.lower(at)] == 1 / 2
    own = row.lower(at + 1) in known.determiners - known.articles
    return (row.lower(at + 1) in known.parts and (said or half)) or (half and not said and own)


def _one_in(row: Row, at: int) -> Implied | None:
    known = row.numbers
    few = known.words.get(row.lower(at), 0.0)
    joint = row.phrase(at + 1, known.every)
    if not few or joint == at + 1:
        return None
    whole = amount(row, joint)
    if whole is None or whole.unit is not None or not few < whole.value <= _LONGEST_WHOLE or row.dash(whole.after):
        return None
    return _percent(row, few / whole.value, whole.after)


def _percent(row: Row, part: float, after: int) -> Implied | None:
    """Return a share; one that no decimal says is about so much."""
    if not 0 < part < 1:
        return None
    size = round(100 * part, 1)
    of = part_of(row, after)
    if of is None and open_word(row, after):
        of = (after, next(k for k in range(after, after + 2 * _REACH) if not open_word(row, k)))
    return Implied(size, size, "exact" if size == 100 * part else "about", "percent", of, after)


def ordinal(row: Row, at: int) -> Implied | None:
    """Read which of several something is as their number so far: `the third fire this year`."""
    known = row.numbers
    if row.lower(at) in known.ordinals:
        value, after = known.ordinals[row.lower(at)], at + 1
    elif row.lower(at).isdecimal() and row.glued(at + 1) and row.lower(at + 1) in known.ordinal_endings:
        value, after = int(row.lower(at)), at + 2
    else:
        return None
    ends = list(takewhile(lambda k: open_word(row, k) or row.dash(k), range(after, after + 2 * _REACH)))
    if value < 2 or row.lower(at - 1) not in known.determiners or not ends or not _in_all(row, ends[-1] + 1):
        return None
    noun = ends[-1]
    return Implied(float(value), float(value), "exact", singular(row.lower(noun), known), (after, noun + 1), noun + 1)


def _in_all(row: Row, at: int) -> bool:
    """Tell whether a stretch of time follows in which things are counted: `this year`, `in as many days`."""
    for opener in range(at, at + _REACH):
        if row.lower(opener) in row.numbers.within:
            return any(row.numbers.measures.get(row.lower(k)) in _STRETCHES for k in range(opener + 1, opener + 5))
    return False


def decade_of_life(row: Row, at: int) -> Implied | None:
    """Read an age given by its decade: `in her early 30s`."""
    known = row.numbers
    tens = row.lower(at).isdecimal() and row.glued(at + 1) and row.lower(at + 1) == "s"
    if not tens or not 0 < int(row.lower(at)) < _OLDEST or int(row.lower(at)) % _TURN:
        return None
    before = at - 1 - row.dash(at - 1)
    part = known.life.get(row.lower(before))
    if row.lower(before - 1 if part else before) not in known.whose:
        return None
    first, last = part or (0, _TURN - 1)
    value = float(int(row.lower(at)))
    return Implied(value + first, value + last, "exact", "years old", None, at + 2)
