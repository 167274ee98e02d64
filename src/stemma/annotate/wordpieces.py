"""Sentences as the trained reader takes them: pieces of words, and how each word is written."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stemma.model.annotations import Place

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MOST_PIECES = 128
"""Pieces of a sentence that are read, the marks of beginning and end among them; what stands behind is not."""
MOST_CHARACTERS = 4000
"""Characters that are looked at; so many pieces never need more, but for words that no vocabulary holds."""
OTHER, LOWER, CAPITAL, CAPITALS, MIXED, INITIAL, DIGITS = range(7)

_SURROGATE = re.compile("[\ud800-\udfff]")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Pieces:
    """One sentence in pieces: numbers for the reader, and the way back to the characters."""

    ids: list[int]
    shapes: list[int]
    firsts: list[int]
    """For each word, which piece is its first."""
    places: list[Place]
    """Where each word stands in the sentence, as far as it was read."""


class Slicer:
    """Cuts sentences into the pieces of a vocabulary."""

    def __init__(self, tokenizer: "Tokenizer") -> None:
        tokenizer.no_padding()
        tokenizer.enable_truncation(MOST_PIECES)
        tokenizer.encode_special_tokens = True  # an article that writes `[SEP]` ends nothing
        self._tokenizer = tokenizer

    def __call__(self, sentences: Iterable[str]) -> list[Pieces]:
        """Cut each sentence, whatever it holds."""
        return [self._cut(sentence) for sentence in sentences]

    def _cut(self, sentence: str) -> Pieces:
        text = readable(sentence)
        encoded = self._tokenizer.encode(text)
        offsets = encoded.offsets
        words = encoded.word_ids[1:-1]  # without the marks of beginning and end
        firsts = [n for n, word in enumerate(words, 1) if n == 1 or word != words[n - 2]]
        afters = [*firsts[1:], len(words) + 1] if firsts else []
        places = [(offsets[n][0], offsets[after - 1][1]) for n, after in zip(firsts, afters, strict=True)]
        shapes = [OTHER]
        for (start, end), first, after in zip(places, firsts, afters, strict=True):
            shapes += [shape_of(text[start:end])] * (after - first)
        return Pieces(encoded.ids, [*shapes, OTHER], firsts, places)


def readable(sentence: str) -> str:
    r"""Return as much of a sentence as is looked at, every character at its place, as text that any library takes.

    >>> readable("half \ud83d of a smile")
    'half � of a smile'
    """
    # Half a character of two (a lone surrogate) is no text outside Python; another character holds its place.
    return _SURROGATE.sub("\ufffd", sentence[:MOST_CHARACTERS])


def shape_of(word: str) -> int:
    """Say how a word is written, by the number that the reader knows it by.

    >>> [shape_of(word) for word in ("the", "Ada", "NATO", "iPhone", "J", "1998", ",")]
    [1, 2, 3, 4, 5, 6, 0]
    """
    if word.islower() and word.isalpha():
        return LOWER
    if _DIGIT.search(word):
        return DIGITS
    if word.islower():
        return LOWER
    if word.isupper():
        return INITIAL if sum(map(str.isalpha, word)) == 1 else CAPITALS
    if word[:1].isupper() and word[1:].islower():
        return CAPITAL
    return MIXED if any(c.isupper() for c in word) else OTHER
