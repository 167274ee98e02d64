"""Words as numbers: every word of a text, folded for comparison, with its exact place.

Case, accents, quotation marks and dashes are folded away, so that `Trevino’s` and `TREVIÑO'S` compare equal.
Each character is looked up in a table; a word's key is a polynomial of its folded characters, mixed to 64 bits, so
that two texts are compared as two arrays of numbers. A key depends on nothing but the word.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint64]
Ints = NDArray[np.int64]
Small = NDArray[np.int32]
Flags = NDArray[np.bool_]

_BATCH = 200_000
"""Characters folded at once. Small enough for the cache: with 4,000,000 it takes twice the time."""
_TABLE = 0x2100
"""Code points below are looked up in a table; the rest, rare in news, one by one where they occur."""
_ALONE = 1 << 24
"""Marks a character that is a word by itself: Chinese, Japanese, Thai and their neighbours write no spaces."""
_SILENT = 1 << 25
"""Marks a character that stands inside words and changes none: a combining accent, a soft hyphen."""
_NAME = 1 << 26
"""Marks a capital letter."""
_NUMBER = 1 << 27
"""Marks a digit."""
_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x2E80, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of several texts, one after the other."""

    keys: Keys
    """One number a word."""
    starts: Small
    ends: Small
    """Where the word stands in its own text, in characters."""
    names: Flags
    """Whether the word opens with a capital letter."""
    numbers: Flags
    """Whether the word opens with a digit."""
    first: Ints
    """The number of each text's first word, and, at the end, the number of all words."""

    def texts(self) -> Small:
        """Return, for each word, the number of the text that it stands in."""
        return np.repeat(np.arange(len(self.first) - 1, dtype=np.int32), np.diff(self.first))


def words_of(texts: Sequence[str]) -> Words:
    """Return the words of some texts as numbers, with their places.

    >>> words = words_of(["“Café”, he said", "CAFE - he said."])
    >>> bool((words.keys[:3] == words.keys[3:]).all())
    True
    >>> words.starts.tolist(), words.ends.tolist(), words.first.tolist()
    ([1, 8, 11, 0, 7, 10], [5, 10, 15, 4, 9, 14], [0, 3, 6])
    """
    parts = [_batch(part) for part in _batches(texts)]
    if not parts:
        return Words(*_nothing(), np.zeros(1, np.int64))
    keys, starts, ends, names, numbers, counts = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Words(keys, starts, ends, names, numbers, np.concatenate((np.zeros(1, np.int64), np.cumsum(counts))))


def among(keys: Keys, listed: Keys) -> Flags:
    """Say for each key whether it is in a sorted list of keys."""
    if not listed.size:
        return np.zeros(keys.shape, np.bool_)
    at = np.minimum(np.searchsorted(listed, keys), listed.size - 1)
    return np.asarray(listed[at] == keys, np.bool_)


def mixed(numbers: Keys) -> Keys:
    """Scatter 64-bit numbers evenly (the finaliser of splitmix64: Steele, Lea, Flood, OOPSLA 2014)."""
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))


def _batches(texts: Sequence[str]) -> Iterable[Sequence[str]]:
    start = size = 0
    for number, text in enumerate(texts):
        if size and size + len(text) > _BATCH:
            yield texts[start:number]
            start, size = number, 0
        size += len(text) + 1
    if start < len(texts):
        yield texts[start:]


def _nothing() -> tuple[Keys, Small, Small, Flags, Flags]:
    none, flags = np.empty(0, np.int32), np.empty(0, np.bool_)
    return np.empty(0, np.uint64), none, none, flags, flags


def _batch(texts: Sequence[str]) -> tuple[Keys, Small, Small, Flags, Flags, Ints]:
    """Return the columns of `Words` and the number of words of each text, for a few megabytes of text."""
    points = np.frombuffer("\n".join((*texts, "")).encode("utf-32-le", "surrogatepass"), np.uint32)
    origins = np.concatenate((np.zeros(1, np.int64), np.cumsum([len(text) + 1 for text in texts])))
    folded = _folded(points)
    at = np.flatnonzero((folded != 0) & (folded != _SILENT))
    if not at.size:
        return *_nothing(), np.zeros(len(texts), np.int64)
    begins = _begins(at, folded)
    first = folded[at[begins]]
    folded = folded[at] & np.uint32(_NAME - 1)
    last = np.concatenate((begins[1:], [at.size])) - 1
    lengths = last - begins + 1
    place = np.arange(at.size) - np.repeat(begins, lengths)
    keys = np.add.reduceat(folded.astype(np.uint64) * _powers(int(lengths.max()))[place], begins)
    starts, ends = at[begins], at[last] + 1
    text = np.searchsorted(origins, starts, "right") - 1
    counts = np.bincount(text, minlength=len(texts)).astype(np.int64)
    base = origins[text]
    names, numbers = (first & _NAME) != 0, (first & _NUMBER) != 0
    return mixed(keys), (starts - base).astype(np.int32), (ends - base).astype(np.int32), names, numbers, counts


def _folded(points: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return what each character folds to."""
    folded = np.take(_table(), points, mode="clip")
    if points.max(initial=0) >= _TABLE:
        rare = np.flatnonzero(points >= _TABLE)
        kinds, which = np.unique(points[rare], return_inverse=True)
        folded[rare] = np.array([_fold(chr(point)) for point in kinds.tolist()], np.uint32)[which]
    return folded


def _begins(at: Ints, folded: NDArray[np.uint32]) -> Ints:
    """Return the indices into `at`, the places of word characters, where a word begins."""
    opens = np.ones(at.size, np.bool_)
    opens[1:] = at[1:] - at[:-1] > 1
    if (folded == _SILENT).any():
        parted = np.cumsum(folded == 0, dtype=np.int32)[at]
        opens[1:] &= parted[1:] != parted[:-1]
    alone = (folded[at] & _ALONE) != 0
    if alone.any():
        opens |= alone
        opens[1:] |= alone[:-1]
    return np.flatnonzero(opens)


@cache
def _table() -> NDArray[np.uint32]:
    return np.array([*(_fold(chr(point)) for point in range(_TABLE)), 0], np.uint32)


@cache
def _fold(character: str) -> int:
    """Fold one character to a number: 0 where it parts words.

    >>> chr(_fold("é")), _fold("É") - _fold("é") == _NAME, _fold("—")
    ('e', True, 0)
    """
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return _SILENT
    bare = unicodedata.normalize("NFKD", character).casefold()[:1]
    if not bare.isalnum():
        return 0
    alone = _ALONE if any(low <= ord(character) <= high for low, high in _UNSPACED) else 0
    return ord(bare) + alone + _NAME * character.isupper() + _NUMBER * character.isdigit()


def _powers(count: int) -> Keys:
    """Return the first powers of an odd number, modulo 2**64."""
    steps = np.full(count, np.uint64(0x9E3779B97F4A7C15), np.uint64)
    return np.multiply.accumulate(steps)
