"""Words as numbers: every word of a text, folded for comparison, with its exact place.

Case, accents, quotation marks and dashes are folded away, so that `Trevino’s` and `TREVIÑO'S` compare equal.
Each character is looked up in a table; a word's key is a polynomial of its folded characters, mixed to 64 bits, so
that two texts are compared as two arrays of numbers. A key depends on nothing but the word.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stemma.lang import LANGUAGES

Keys = NDArray[np.uint64]
Ints = NDArray[np.int64]
Small = NDArray[np.int32]
Flags = NDArray[np.bool_]
Points = NDArray[np.uint32]
"""Characters as numbers."""
_Columns = tuple[Keys, Small, Small, Flags, Flags]

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
_WIDE = 255
"""Letters below fit into a byte; it stands for all others."""
_LONGEST = 256
"""Letters of a word that are read eight at a time; what is longer is no word, and read letter by letter."""
_LETTERS = 5
"""Letters and gaps to a word, for the room that is made: too little only costs a copy."""
_ODD = np.uint64(0x9E3779B97F4A7C15)
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
    columns: _Columns = _nothing(sum(map(len, texts)) // _LETTERS)
    counts = [np.zeros(1, np.int64)]
    size = 0
    for part in _batches(texts):
        *found, number = _batch(part)
        counts.append(number)
        end = size + found[0].size
        if end > columns[0].size:
            columns = _roomier(columns, size, end + end // 4)
        for column, new in zip(_each(columns), found, strict=True):
            column[size:end] = new
        size = end
    keys, starts, ends, names, numbers = columns
    first = np.cumsum(np.concatenate(counts))
    return Words(keys[:size], starts[:size], ends[:size], names[:size], numbers[:size], first)


def among(keys: Keys | Ints, listed: Keys | Ints) -> Flags:
    """Say for each key whether it is in a sorted list of keys."""
    if not listed.size:
        return np.zeros(keys.shape, np.bool_)
    at = np.minimum(np.searchsorted(listed, keys), listed.size - 1)
    return np.asarray(listed[at] == keys, np.bool_)


def distinct(keys: Keys) -> Keys:
    """Return keys in order, each once."""
    ordered = np.sort(keys)
    new = np.ones(ordered.size, np.bool_)
    new[1:] = ordered[1:] != ordered[:-1]
    return np.asarray(ordered[new], np.uint64)


def mixed(numbers: Keys) -> Keys:
    """Scatter 64-bit numbers evenly (the finaliser of splitmix64: Steele, Lea, Flood, OOPSLA 2014)."""
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))


def _respelled(keys: Keys) -> Keys:
    """Give a word that is spelled in two ways one key, in place: `colour` that of `color`."""
    variants, usual, hint = _spellings()
    maybe = np.flatnonzero(hint[(keys & np.uint64(hint.size - 1)).astype(np.int64)])
    at = np.minimum(np.searchsorted(variants, keys[maybe]), variants.size - 1)
    same = variants[at] == keys[maybe]
    keys[maybe[same]] = usual[at[same]]
    return keys


@cache
def _spellings() -> tuple[Keys, Keys, Flags]:
    """Return the keys of the less usual spellings, sorted, those of the usual ones, and by their last digits a hint."""
    pairs = sorted(pair for code in sorted(LANGUAGES) for pair in LANGUAGES[code].words.spellings.items())
    points = [np.frombuffer(" ".join(side).encode("utf-32-le"), np.uint32) for side in zip(*pairs, strict=True)]
    keys = [mixed(_of_any_script(side)[0]) for side in points]
    variants, first = np.unique(keys[0], return_index=True)
    hint = np.zeros(1 << 16, np.bool_)
    hint[(variants & np.uint64(hint.size - 1)).astype(np.int64)] = True
    return variants, keys[1][first], hint


def _batches(texts: Sequence[str]) -> Iterable[Sequence[str]]:
    start = size = 0
    for number, text in enumerate(texts):
        if size and size + len(text) > _BATCH:
            yield texts[start:number]
            start, size = number, 0
        size += len(text) + 1
    if start < len(texts):
        yield texts[start:]


def _nothing(room: int) -> _Columns:
    """Make room for the columns of so many words; memory that is never written is never taken."""
    small, flags = np.empty((2, room), np.int32), np.empty((2, room), np.bool_)
    return np.empty(room, np.uint64), small[0], small[1], flags[0], flags[1]


def _roomier(columns: _Columns, size: int, room: int) -> _Columns:
    larger = _nothing(room)
    for column, new in zip(_each(columns), _each(larger), strict=True):
        new[:size] = column[:size]
    return larger


def _each(columns: _Columns) -> tuple[NDArray[Any], ...]:
    """Return the columns as arrays of any kind, so that they can be gone through."""
    return columns


def _batch(texts: Sequence[str]) -> tuple[Keys, Ints, Ints, Flags, Flags, Ints]:
    """Return the columns of `Words` and the number of words of each text, for a part of the text."""
    points = np.frombuffer("\n".join((*texts, "")).encode("utf-32-le", "surrogatepass"), np.uint32)
    origins = np.concatenate((np.zeros(1, np.int64), np.cumsum([len(text) + 1 for text in texts])))
    keys, starts, ends, kinds = _latin(points) or _of_any_script(points)
    counts = np.diff(np.searchsorted(starts, origins))
    base = np.repeat(origins[:-1], counts)
    return _respelled(mixed(keys)), starts - base, ends - base, (kinds & _NAME) != 0, (kinds & _NUMBER) != 0, counts


def _latin(points: Points) -> tuple[Keys, Ints, Ints, Points] | None:
    """Return the sum, the start, the end and the kind of each word; None where a character needs the longer way.

    Each letter folds to one byte, and eight of them are read as one number: a third of the time of the longer way.
    """
    letters = np.zeros(points.size + 8, np.uint8)
    np.take(_bytes(), points, mode="clip", out=letters[: points.size])
    if (letters == _WIDE).any() and not _made_narrow(points, letters):
        return None
    inside = letters[: points.size] != 0
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    if inside[0]:
        edges = np.concatenate((np.zeros(1, np.int64), edges))
    starts, ends = edges[::2], edges[1::2]
    lengths = ends - starts
    if lengths.max(initial=0) > _LONGEST:
        return None
    return _summed(letters, starts, lengths), starts, ends, np.take(_table(), points[starts], mode="clip")


def _summed(letters: NDArray[np.uint8], starts: Ints, lengths: Ints) -> Keys:
    """Return the polynomial of each word's letters, eight letters a term."""
    eights = np.ndarray((letters.size - 7,), "<u8", letters, strides=(1,))
    sums = eights[starts] & _MASKS[np.minimum(lengths, 8)]
    long = np.flatnonzero(lengths > 8)
    for power in range(1, _LONGEST // 8):
        if not long.size:
            break
        left = lengths[long] - 8 * power
        sums[long] += (eights[starts[long] + 8 * power] & _MASKS[np.minimum(left, 8)]) * _POWERS[power]
        long = long[left > 8]
    return np.asarray(sums, np.uint64)


def _made_narrow(points: Points, letters: NDArray[np.uint8]) -> bool:
    """Take the signs that the table does not hold for the gaps between words that most are; say whether all are."""
    wide = np.flatnonzero(letters == _WIDE)
    if any(_fold(chr(point)) for point in np.unique(points[wide]).tolist()):
        return False
    letters[wide] = 0
    return True


def _of_any_script(points: Points) -> tuple[Keys, Ints, Ints, Points]:
    """Return what `_latin` does, letter by letter."""
    folded = _folded(points)
    at = np.flatnonzero((folded != 0) & (folded != _SILENT))
    if not at.size:
        return np.empty(0, np.uint64), at, at, np.empty(0, np.uint32)
    begins = _begins(at, folded)
    kinds = folded[at[begins]]
    last = np.concatenate((begins[1:], [at.size])) - 1
    lengths = last - begins + 1
    place = np.arange(at.size) - np.repeat(begins, lengths)
    values = (folded[at] & np.uint32(_NAME - 1)).astype(np.uint64)
    values = np.where(values < _WIDE, values, mixed(values))
    weights = _power(int(lengths.max()) // 8)[place // 8] << (8 * (place % 8)).astype(np.uint64)
    return np.add.reduceat(values * weights, begins), at[begins], at[last] + 1, kinds


def _folded(points: Points) -> Points:
    """Return what each character folds to."""
    folded = np.take(_table(), points, mode="clip")
    if points.max(initial=0) >= _TABLE:
        rare = np.flatnonzero(points >= _TABLE)
        kinds, which = np.unique(points[rare], return_inverse=True)
        folded[rare] = np.array([_fold(chr(point)) for point in kinds.tolist()], np.uint32)[which]
    return folded


def _begins(at: Ints, folded: Points) -> Ints:
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
def _table() -> Points:
    """Return what each character folds to, with its marks; at the end, nothing."""
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


@cache
def _bytes() -> NDArray[np.uint8]:
    """Return the same in one byte: `_WIDE` where that is not all, and for all characters beyond the table."""
    folded = _table() & np.uint32(_NAME - 1)
    narrow = np.where(folded < _WIDE, folded, _WIDE)
    narrow[-1] = _WIDE
    return narrow.astype(np.uint8)


@cache
def _power(most: int) -> Keys:
    """Return the powers of an odd number up to one, modulo 2**64."""
    steps = np.full(most + 1, _ODD, np.uint64)
    steps[0] = 1
    return np.multiply.accumulate(steps)


_POWERS = _power(_LONGEST // 8)
_MASKS = np.array([(1 << 8 * count) - 1 for count in range(9)], np.uint64)
