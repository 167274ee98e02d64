"""The words of a quotation with their places, and what parts them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from stemma.model.documents import Span
from stemma.model.facts import Reading

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared, and where it stands."""

    low: str
    start: int
    end: int
    piece: int
    """The number of the piece that it stands in."""


def words_of(reading: Reading, pieces: Iterable[Span]) -> tuple[Word, ...]:
    """Return the words of some pieces of a document, in order."""
    text = reading.document.text
    return tuple(
        Word(plain(m.group()), m.start(), m.end(), number)
        for number, piece in enumerate(pieces)
        for m in WORD.finditer(text, piece.start, piece.end)
    )


def plain(word: str) -> str:
    """Return a word as it is compared, whatever its case and its apostrophe.

    >>> plain("Don’t")
    "don't"
    """
    return word.lower().replace("’", "'")


def between(reading: Reading, left: Word, right: Word, pieces: tuple[Span, ...]) -> str:
    """Return what parts two neighbouring words: the rest of a piece where each stands in one of its own."""
    text = reading.document.text
    if left.piece == right.piece:
        return text[left.end : right.start]
    return text[left.end : pieces[left.piece].end] + " " + text[pieces[right.piece].start : right.start]
