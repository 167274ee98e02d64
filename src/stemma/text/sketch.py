"""Choose the seeds of each text: short runs of words by which it is compared with others.

Two kinds. Five words in a row, thinned by winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003), which keeps the least
of every `window` neighbouring shingles, so that any run of `shingle + window - 1` equal words is seen. And three words
in a row of those alone that carry meaning: where one word in five is changed, five in a row seldom stay, but three
do that have only small words between them. No window crosses a text's border: the seeds of a text depend on nothing
but that text.
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from stemma.lang import LANGUAGES
from stemma.settings import ReuseSettings
from stemma.text.compare import Flags, Ints, Keys, Words, mixed, words_of

KIND = 1
"""Which seeds these are: raise it when a text's words or seeds change, so that no index on disk is read with others."""
BITS = 40
"""Digits of a seed's number: few enough to be sorted together with its place as one number, and enough that in ten
million seeds about fifty pairs are alike by chance."""
_STEP = np.uint64(0xD6E8FEB86659FD93)
_NONE = np.uint64(0xFFFFFFFFFFFFFFFF)
_SHORT = 4
"""Letters under which a word carries little, in every language that parts its words."""
_BATCH = 100_000
"""Words sketched at once. Small enough for the cache."""


class Seeds(NamedTuple):
    """Seeds, in the order of their places."""

    hashes: Ints
    """Below `2 ** BITS`; even for words in a row, odd for words that carry meaning."""
    places: Ints
    """The number of the seed's first word, counted over all texts."""


def solid(hashes: Ints) -> Ints:
    """Return 1 for seeds that are words in a row: all of their words are equal where two texts share them."""
    return 1 - (hashes & 1)


def seeds_of(words: Words, settings: ReuseSettings, window: int) -> Iterator[Seeds]:
    """Yield the seeds of some texts, for a stretch of words after another."""
    for low, high in _stretches(words.first):
        ends = words.first[(words.first > low) & (words.first <= high)] - low
        keys = words.keys[low:high]
        rows = _shingles(keys, ends, settings.shingle)
        at = _winnowed(rows, window)
        telling = np.flatnonzero((words.ends[low:high] - words.starts[low:high] >= _SHORT) & ~_is_small(keys))
        sparse = _shingles(keys[telling], np.searchsorted(telling, ends), settings.telling)
        apart = _winnowed(sparse, min(window, 3))
        hashes = np.concatenate((_marked(rows[at], 0), _marked(sparse[apart], 1)))
        places = np.concatenate((at, telling[apart])) + low
        order = np.argsort(places, kind="stable")
        yield Seeds(hashes[order], places[order])


def _marked(hashes: Keys, mark: int) -> Ints:
    """Cut hashes to the last digits: winnowing favours hashes that are low, which leaves the last digits even."""
    return ((hashes << np.uint64(1)) & np.uint64((1 << BITS) - 1)).astype(np.int64) | mark


def _is_small(keys: Keys) -> Flags:
    """Say which words are too common, in any language, to carry a topic."""
    table = _small()
    return np.asarray(table[(keys & np.uint64(table.size - 1)).astype(np.int64)] == keys, np.bool_)


@cache
def _small() -> Keys:
    """Lay out the keys of such words by their last digits: so many that no two share them."""
    words = sorted({word for code in LANGUAGES for word in LANGUAGES[code].words.stop if word.isalpha()})
    keys = np.unique(words_of(words).keys)
    digits = next(d for d in range(10, 64) if np.unique(keys & np.uint64((1 << d) - 1)).size == keys.size)
    table = np.full(1 << digits, _NONE, np.uint64)
    table[(keys & np.uint64(table.size - 1)).astype(np.int64)] = keys
    return table


def _stretches(first: Ints) -> list[tuple[int, int]]:
    """Cut the words into stretches of whole texts."""
    cuts = [0]
    for end in first[1:].tolist():
        if end - cuts[-1] >= _BATCH:
            cuts.append(end)
    if cuts[-1] < first[-1]:
        cuts.append(int(first[-1]))
    return list(pairwise(cuts))


def _shingles(keys: Keys, ends: Ints, size: int) -> Keys:
    """Hash the `size` words from each word on; a place from which a text has too few is left empty."""
    total = np.full(keys.size, _NONE, np.uint64)
    if keys.size < size:
        return total
    count = keys.size - size + 1
    run = keys[:count].copy()
    for step in range(1, size):
        run *= _STEP
        run += keys[step : step + count]
    total[:count] = mixed(run)
    for back in range(1, size):
        tail = ends - back
        total[tail[tail >= 0]] = _NONE
    return total


def _winnowed(hashes: Keys, window: int) -> Ints:
    """Return the places of the least shingle of every window, the last one where two are least."""
    if window <= 1:
        return np.flatnonzero(hashes != _NONE)
    padded = np.concatenate((hashes, np.full(window - 1, _NONE, np.uint64)))
    views = [padded[step : step + hashes.size] for step in range(window)]
    least = np.minimum.reduce(views)
    chosen = np.zeros(padded.size, np.bool_)
    open_ = hashes != _NONE
    for step in range(window - 1, -1, -1):
        here = open_ & (views[step] == least)
        chosen[step : step + hashes.size] |= here
        open_ &= ~here
    return np.flatnonzero(chosen)
