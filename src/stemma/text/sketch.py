"""Find where texts may share words: shingles of five words, thinned by winnowing, and the texts that hold each.

Winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003) keeps the least of every `window` neighbouring shingles, so that
any run of `shingle + window - 1` equal words is seen. No window crosses a text's border: what is kept of a text
depends on nothing but that text.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from stemma.settings import ReuseSettings
from stemma.text.compare import Ints, Keys, Small, Words, mixed

_STEP = np.uint64(0xD6E8FEB86659FD93)
_NONE = np.uint64(0xFFFFFFFFFFFFFFFF)
_BATCH = 1_000_000
"""Words sketched at once."""
_SLOTS = 1 << 22
_CLOSE = 40
"""Words between two hits of one passage, at most."""
_TWICE = 3
"""Occurrences of one shingle inside one text that are followed."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Pairs of places, in two texts, where the same shingle stands: word numbers, the left text's number the lower."""

    left: Ints
    right: Ints


class Texts(NamedTuple):
    """What is known of each text."""

    model: Small
    """The first text with the same words; the others are not searched."""
    owner: Small
    """The outlet's number, -1 where it is not known."""


def hits_between(words: Words, about: Texts, settings: ReuseSettings, window: int) -> Hits:
    """Pair up the places where two texts share a shingle."""
    hashes, places = _kept(words, settings.shingle, window)
    text = words.texts()
    once = about.model[text[places]] == text[places]
    hashes, places = hashes[once], places[once]
    hashes, places = _several(hashes, places)
    order = np.argsort(hashes, kind="stable")
    hashes, places = hashes[order], places[order]
    texts = text[places]
    keep = _shared(hashes, texts)
    hashes, places, texts = hashes[keep], places[keep], texts[keep]
    keep = ~_boilerplate(hashes, about.owner[texts], texts, settings.boilerplate)
    hashes, places, texts = hashes[keep], places[keep], texts[keep]
    left, right = _pairs(hashes, settings)
    apart = texts[left] != texts[right]
    left, right = left[apart], right[apart]
    hits = Hits(places[left], places[right])
    if window == 1:
        return hits
    pair = texts[left].astype(np.int64) * len(about.model) + texts[right]
    near = _near_another(hits, pair, hits.left - words.first[texts[left]])
    return Hits(hits.left[near], hits.right[near])


def _several(hashes: Keys, places: Ints) -> tuple[Keys, Ints]:
    """Keep what may stand more than once: sorting all shingles would take half the time of the search.

    A table of four million counters, by the hash's last digits, drops nine of ten that stand once.
    """
    slot = (hashes & np.uint64(_SLOTS - 1)).astype(np.int64)
    several = np.bincount(slot, minlength=_SLOTS)[slot] > 1
    return hashes[several], places[several]


def _near_another(hits: Hits, pair: Ints, left: Ints) -> NDArray[np.bool_]:
    """Mark the hits that have another of the same two texts close by.

    Twelve equal words hold eight shingles of five, and winnowing by four keeps at least two of them. Two out of three
    hits are chance and stand alone. Neighbours are looked for along the left text and, among what is left over, along
    the right one: where a text repeats a passage, hits of both places alternate along the other text.
    """
    near = _close_along(hits, pair, left)
    rest = np.flatnonzero(~near)
    right = hits.right[rest]
    near[rest] = _close_along(Hits(hits.left[rest], right), pair[rest], right - right.min(initial=0))
    return near


def _close_along(hits: Hits, pair: Ints, place: Ints) -> NDArray[np.bool_]:
    order = np.argsort(pair * (place.max(initial=0) + 1) + place, kind="stable")
    same, one, two = (np.diff(column[order]) for column in (pair, hits.left, hits.right))
    close = (same == 0) & (np.abs(one) <= _CLOSE) & (np.abs(two) <= _CLOSE)
    near = np.zeros(pair.size, np.bool_)
    near[order[1:]] = close
    near[order[:-1]] |= close
    return near


def _kept(words: Words, size: int, window: int) -> tuple[Keys, Ints]:
    """Return the shingles that winnowing keeps, and the number of each one's first word."""
    hashes: list[Keys] = []
    places: list[Ints] = []
    for low, high in _stretches(words.first):
        found = _shingles(words.keys[low:high], words.first[(words.first > low) & (words.first <= high)] - low, size)
        at = _winnowed(found, window)
        hashes.append(found[at])
        places.append(at + low)
    if not hashes:
        return np.empty(0, np.uint64), np.empty(0, np.int64)
    return np.concatenate(hashes), np.concatenate(places)


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
    run = np.zeros(count, np.uint64)
    for step in range(size):
        run = run * _STEP + keys[step : step + count]
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


def _starts(hashes: Keys) -> Ints:
    """Return where each group of equal hashes begins."""
    if not hashes.size:
        return np.empty(0, np.int64)
    return np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1])))


def _shared(hashes: Keys, texts: Small) -> NDArray[np.bool_]:
    """Mark the shingles that two texts share; of many occurrences in one text, the first few."""
    starts = _starts(hashes)
    if not starts.size:
        return np.zeros(0, np.bool_)
    sizes = np.diff(np.concatenate((starts, [hashes.size])))
    several = np.repeat(np.minimum.reduceat(texts, starts) != np.maximum.reduceat(texts, starts), sizes)
    often = np.zeros(hashes.size, np.bool_)
    often[_TWICE:] = (hashes[_TWICE:] == hashes[:-_TWICE]) & (texts[_TWICE:] == texts[:-_TWICE])
    return np.asarray(several & ~often, np.bool_)


def _boilerplate(hashes: Keys, owners: Small, texts: Small, least: int) -> NDArray[np.bool_]:
    """Mark the shingles that stand in `least` texts or more, all of one known owner: the house's own furniture."""
    starts = _starts(hashes)
    if not starts.size:
        return np.zeros(0, np.bool_)
    sizes = np.diff(np.concatenate((starts, [hashes.size])))
    fresh = np.ones(hashes.size, np.int64)
    fresh[1:] = (hashes[1:] != hashes[:-1]) | (texts[1:] != texts[:-1])
    low, high = np.minimum.reduceat(owners, starts), np.maximum.reduceat(owners, starts)
    house = (np.add.reduceat(fresh, starts) >= least) & (low == high) & (low >= 0)
    return np.repeat(np.asarray(house, np.bool_), sizes)


def _pairs(hashes: Keys, settings: ReuseSettings) -> tuple[Ints, Ints]:
    """Pair up the occurrences of each shingle; where there are very many, each with its next few neighbours.

    Dropping such shingles, as is usual, would lose a statement that more than a hundred outlets carry. Neighbours
    keep all of them tied together at a cost that grows with their number and not with its square.
    """
    starts = _starts(hashes)
    sizes = np.diff(np.concatenate((starts, [hashes.size])))
    rank = np.arange(hashes.size) - np.repeat(starts, sizes)
    size = np.repeat(sizes, sizes)
    partners = size - 1 - rank
    partners = np.where(size > settings.most_texts, np.minimum(partners, settings.neighbours), partners)
    left = np.repeat(np.arange(hashes.size), partners)
    begin = np.repeat(np.cumsum(partners) - partners, partners)
    return left, left + 1 + np.arange(left.size) - begin
