"""What a number counts: the noun phrase after it, up to the word that ends it."""

from stemma.find.counting.units import Row
from stemma.lang.numbers import Numbers

_NOUN_REACH = 7  # tokens from the number to its noun: "three out of four major underwater data lines"
_OF_REACH = 6


def part_of(row: Row, after: int) -> tuple[int, int] | None:
    """Return the noun phrase after `of`, up to the next closed word."""
    if row.lower(after) not in row.numbers.of:
        return None
    start = end = opening(row, after)
    while end < min(len(row.tokens), start + _OF_REACH) and open_word(row, end):
        end += 1
    return (start, end) if end > start else None


def opening(row: Row, at: int) -> int:
    """Step over `of the`, `out of`."""
    limit, known = at + 5, row.numbers
    while at < limit and (row.lower(at) in known.of or row.lower(at) in known.determiners):
        at += 1
    return at


def open_word(row: Row, at: int) -> bool:
    """Tell a word that can stand in a noun phrase."""
    word = row.lower(at)
    return word[:1].isalpha() and word not in row.numbers.closed


def noun(row: Row, after: int, value: float) -> int | None:
    """Return the token of the counted noun: the first plural of the phrase; for one, its last word or a person."""
    known = row.numbers
    start = opening(row, after)
    if (start > after and row.lower(start) in known.words) or row.lower(start)[:1].isdecimal():
        start += 1  # three out of four lines
    last = None
    for at in range(start, min(len(row.tokens), start + _NOUN_REACH)):
        if row.dash(at):
            continue
        if not open_word(row, at):
            break
        if "'" in row.lower(at) or "’" in row.lower(at):
            continue
        if not known.plural_endings or _names_many(row, at, value):
            return at + (open_word(row, at + 1) and _names_many(row, at + 1, value))  # police officers
        last = at
    return last if value == 1 and last is not None and last == start else None


def _names_many(row: Row, at: int, value: float) -> bool:
    """Tell a noun that a number can count: people, or a plural."""
    return row.lower(at) in row.numbers.people or (value != 1 and plural(row.lower(at), row.numbers))


def plural(word: str, known: Numbers) -> bool:
    """Tell a plural noun."""
    return word in known.plurals or singular(word, known) != word


def singular(word: str, known: Numbers) -> str:
    """Return the singular of a noun, by its ending; an empty replacement of a whole word leaves it as it is."""
    if word in known.plurals:
        return known.plurals[word]
    for ending, instead in known.plural_endings:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            if ending in {"ss", "us", "is"}:
                return word
            return word[: -len(ending)] + instead
    return word
