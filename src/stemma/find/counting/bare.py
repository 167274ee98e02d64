"""Say what a bare number counts from the words around it: `puts the dead at 31`, `four of whom`, `of which 9 million`.

A writer leaves out the noun where the reader has it in mind: because the clause says what befell the people, because
the number is a part of the one before, because a sum was named just now, or because it stands behind a name as an age.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from stemma.find.counting.nouns import open_word, plural, singular
from stemma.find.counting.units import Amount, Row
from stemma.model.facts import Figure

_REACH = 6
"""Tokens on each side of a number that may say what it counts."""
_OLDEST = 120
_PEOPLE = "people"
_SMALL = 12
"""Counts up to a dozen are repeated by chance."""
_TIMES = 5
"""How many times a number may be the one that it is set beside."""
_LARGE = 1000.0
"""The least scale (`thousand`, `million`) that makes a bare number a further sum of the same kind."""


def unit_of(row: Row, read: Amount, before: Figure | None, asked: str | None) -> str | None:
    """Return the unit that a number without a noun has from its surroundings, or nothing.

    `before` is the last figure of this sentence or the one before it, `asked` what a question just asked the number of.
    """
    befallen, headed = _befallen(row, read), _headed(row, read)
    if _is_age(row, read) or (_dies_at(row, read) and not befallen):
        return "years old"
    if read.scale >= _LARGE and headed is None:
        return before.unit if before is not None and (before.low or before.high or 0) >= _LARGE else None
    if befallen or headed is not None:
        return headed or _PEOPLE
    if row.lower(read.after) in row.numbers.of and row.lower(read.after + 1) in row.numbers.them:
        whole = row.numbers.them[row.lower(read.after + 1)]
        return whole or (before.unit if before is not None else None)
    if row.lower(read.after) in row.numbers.were and before is not None and before.unit == _PEOPLE:
        return _PEOPLE
    return asked if _ends_clause(row, read.after) else None


def _headed(row: Row, read: Amount) -> str | None:
    """Return what stands before a number as its heading, or what grew to it: `Beds: 120`, `Complaints rose to 240`."""
    known, at = row.numbers, read.first
    if known.measures.get(row.lower(at - 1)) in known.scaled:
        return known.measures[row.lower(at - 1)]
    if not _ends_clause(row, read.after) and row.lower(read.after) not in known.closed:
        return None
    if row.lower(at - 1) == ":" and at > 1:
        return _counted_noun(row, at - 2)
    if row.lower(at - 1) in known.at and row.lower(at - 2) in known.changed:
        nouns = (_counted_noun(row, k) for k in range(at - 3, max(-1, at - 3 - _REACH), -1))
        return next((noun for noun in nouns if noun is not None), None)
    return None


def _counted_noun(row: Row, at: int) -> str | None:
    """Return the unit that a plural noun makes, or a word for people or what befell them."""
    word = row.lower(at)
    if word in row.numbers.people or word in row.numbers.fates:
        return _PEOPLE
    plain = open_word(row, at) and at > 0 and (plural(word, row.numbers) and word not in row.numbers.measures)
    return singular(word, row.numbers) if plain or (at == 0 and plural(word, row.numbers)) else None


def again(row: Row, start: int, read: Amount, recent: Sequence[Figure], told: Mapping[float, str]) -> str | None:
    """Return the unit of a number that ends its clause and that the article gave before, or sets beside another.

    `The families say 47.` after `31 people died.`; `He thought then that 31 was too low.`
    """
    known, after = row.numbers, row.lower(read.after)
    if any(row.lower(at) in known.against for at in range(max(0, start - 3), start)):
        return None  # "47, against official 31": the clause says 47
    ended = _ends_clause(row, read.after)
    if read.value > _SMALL and read.value in told and (ended or after in known.were) and not _named(row, start):
        return told[read.value]
    if not ended or _named(row, start) or not row.lower(start - 1).isalpha() or not _tallied(row, start):
        return None
    near = (f for f in recent if f.unit is not None and 1 / _TIMES * read.value <= _size(f) <= _TIMES * read.value)
    return next((f.unit for f in near), None)


def _size(figure: Figure) -> float:
    return figure.low or figure.high or 0.0


def _named(row: Row, at: int) -> bool:
    return at > 1 and row.tokens[at - 1].text[:1].isupper() and row.lower(at - 1) not in row.numbers.closed


def _tallied(row: Row, at: int) -> bool:
    """Tell a number that a voice or a tally gives by itself: `There were 58`, `the list has 47`."""
    words = [row.lower(k) for k in range(max(0, at - _REACH), at)]
    return any(word in row.numbers.tally or word in row.numbers.authority for word in words)


def _is_age(row: Row, read: Amount) -> bool:
    """Tell an age behind a name: `Marrant, 44, said`."""
    at, text = read.first, row.lower(read.first)
    named = row.lower(at - 1) == "," and at > 1 and row.tokens[at - 2].text[:1].isupper()
    plain = text.isdecimal() and read.after == at + 1 and 0 < read.value <= _OLDEST and row.glued(at - 1)
    shut = row.lower(at + 1) in {",", ""} and not row.lower(at + 2)[:1].isdecimal()
    return plain and named and shut and row.lower(at - 2) not in row.numbers.closed


def _befallen(row: Row, read: Amount) -> bool:
    """Tell a number whose clause says what befell people, right after it or on the way to it."""
    if _stricken(row, read) or _in_body(row, read):
        return True
    read = replace(read, after=_past_the_whole(row, read.after))
    other = read.after + (row.lower(read.after) in row.numbers.further)
    after = other + (row.lower(other) in row.numbers.were)
    if after > other or row.phrase(after, row.numbers.fates) > after:
        return any(row.phrase(at, row.numbers.fates) > at for at in _clause(row, after))
    named = row.tokens[read.after].text[:1].isupper() if read.after < len(row.tokens) else False
    if named or row.lower(read.first - 1) not in row.numbers.at:
        return False
    words = [row.lower(at) for at in range(max(0, read.first - 2 * _REACH), read.first)]
    told = any(word in row.numbers.fates or word in row.numbers.people for word in words)
    return told and any(word in row.numbers.authority for word in words)


def _past_the_whole(row: Row, at: int) -> int:
    """Step over the number of all: `12 of the 40 survived`."""
    end = at + 1 + (row.lower(at + 1) in row.numbers.determiners)
    number = row.lower(end)[:1].isdecimal() or row.lower(end) in row.numbers.words
    return end + 1 if number and row.lower(at) in row.numbers.parts else at


def _in_body(row: Row, read: Amount) -> bool:
    """Tell the members of a body of people: `a party of four`, `There were six in the rescue team`."""
    known = row.numbers
    if row.lower(read.first - 1) in known.parts and row.lower(read.first - 2) in known.bodies:
        return not row.lower(read.after)[:1].isalpha() or row.lower(read.after) in known.closed
    after = [row.lower(at) for at in range(read.after, read.after + 5)]
    return after[0] in known.of and after[1] in known.determiners and not known.bodies.isdisjoint(after[2:])


def _stricken(row: Row, read: Amount) -> bool:
    """Tell a number right behind the verb that says what befell people: `killing one and`, `arrest eleven`."""
    after = row.lower(read.after)
    opened = after in row.numbers.closed or after in row.numbers.further or _ends_clause(row, read.after)
    at = read.first
    verb = any(row.phrase(at - size, row.numbers.fates) == at for size in (1, 2, 3) if size <= at)
    return verb and opened and read.value.is_integer()


def _dies_at(row: Row, read: Amount) -> bool:
    """Tell the age of one who died: `dies at 75`."""
    plain = row.lower(read.first).isdecimal() and 0 < read.value <= _OLDEST and _ends_clause(row, read.after)
    leads = row.lower(read.first - 1) in row.numbers.at - row.numbers.joiners
    return plain and leads and row.lower(read.first - 2) in row.numbers.fates


def _clause(row: Row, at: int) -> Collection[int]:
    end = at
    while end < at + _REACH and row.lower(end) and (row.lower(end)[0].isalpha() or row.dash(end)):
        end += 1
    return range(at, end)


def _ends_clause(row: Row, at: int) -> bool:
    return not row.lower(at) or row.lower(at) in {".", ",", ";", ":", "!", "?"}


def asked_for(row: Row) -> str | None:
    """Return what a sentence asks the number of: `How many people died?`; people, where a noun for people stands so."""
    for at in range(len(row.tokens) - 2):
        if row.words(at, at + 2) in row.numbers.how_many:
            return _PEOPLE if row.lower(at + 2) in row.numbers.people else None
    return None
