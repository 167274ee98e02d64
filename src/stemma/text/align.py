"""Find the passages that texts share, with exact places on both sides.

Seed and extend: places where the same seed stands (`sketch`, `postings`) are joined along their diagonal into runs,
runs are extended word by word while the words are equal, then over gaps of a few edited words, then runs that follow
one another closely are chained. Everything is done for many pairs of texts at once, on arrays.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from stemma.settings import ReuseSettings
from stemma.text.chain import chained
from stemma.text.columns import fresh, in_order
from stemma.text.compare import Small, Words, mixed, words_of
from stemma.text.copies import Shared, copies, marks, ordered, spread
from stemma.text.extend import grown, widened
from stemma.text.pairs import by_text, near_another, oriented
from stemma.text.postings import Hits, Texts, hits_between
from stemma.text.sketch import seeds_of

_FIRST = 4
"""Rounds of chaining before passages are extended."""
_LEAST = 3
"""Equal words, within narrow gaps, from which a run is extended: where three in five are equal, some stand together."""


class Compared(NamedTuple):
    """What comparing some texts gives."""

    words: Words
    found: Shared
    model: Small
    """For each text, the first one with the same words."""


def passages(texts: Sequence[str], owners: Sequence[int], settings: ReuseSettings, ranges: int = 0) -> Compared:
    """Find the passages that texts share; `owners` numbers the outlet of each text, -1 where it is not known.

    The seeds are joined in so many `ranges`, a power of two, for memory's sake; 0 takes as many as are needed.

    >>> texts = ["He said the red barn burned all night long.", "It is said the red barn burned all night."]
    >>> words, found, _ = passages(texts, [0, 1], ReuseSettings())
    >>> found.equal.tolist(), words.starts[found.left_start].tolist(), words.ends[found.left_end - 1].tolist()
    ([7], [3], [37])
    """
    words = words_of(texts)
    marked = marks(words)
    model, owner = copies(marked, owners)
    thinned = len(texts) > settings.small
    seeds = seeds_of(words, settings, settings.window if thinned else 1)
    hits = hits_between(seeds, Texts(words.first, model, owner), settings, ranges)
    parts = by_text(oriented(part, marked) for part in hits)
    rows = [_nothing(), *(aligned(words, near_another(part) if thinned else part, settings) for part in parts)]
    found = Shared(*(np.concatenate(column) for column in zip(*rows, strict=True)))
    return Compared(words, spread(found, model, words.first, settings), model)


def aligned(words: Words, hits: Hits, settings: ReuseSettings) -> Shared:
    """Make passages of hits; those of two texts depend on nothing but these two and their hits."""
    parts = [_nothing()]
    for part in by_text([hits]):
        found = _runs(part, words, settings.shingle)
        found = chained(found, words.keys, settings, _FIRST)  # so that a passage is extended once, not each piece of it
        found = found.only(found.equal >= _LEAST)
        parts.append(chained(_distinct(widened(found, words, settings.gap)), words.keys, settings))
    found = Shared(*(np.concatenate(column) for column in zip(*parts, strict=True)))
    one, two = (found.left, found.left_start, found.left_end), (found.right, found.right_start, found.right_end)
    return ordered(one, two, found.equal)


def _nothing() -> Shared:
    return Shared(*(np.empty(0, np.int64) for _ in Shared._fields))


def _runs(hits: Hits, words: Words, size: int) -> Shared:
    """Join hits that follow one another on one diagonal, and extend each run while words are equal."""
    base = int(hits.left_at.max(initial=0))
    diagonal = hits.right_at - hits.left_at + base
    left, right, diagonal, at, solid = in_order(hits.left, hits.right, diagonal, hits.left_at, hits.solid)
    end = at + np.where(solid > 0, size, 1)
    new = fresh(left, right, diagonal)
    new[1:] |= at[1:] > end[:-1]
    begin = np.flatnonzero(new)
    if not begin.size:
        return _nothing()
    left, right, low, shift = left[begin], right[begin], at[begin], diagonal[begin] - base
    long = np.maximum.reduceat(end, begin) - low
    low = low + words.first[left]
    high = at[begin] + shift + words.first[right]
    found = Shared(left, right, low, low + long, high, high + long, long)
    return _distinct(grown(found, words))


def _distinct(found: Shared) -> Shared:
    """Drop rows that have become the same passage."""
    place = np.zeros(found.left.size, np.uint64)
    for column in found[:-1]:
        place = mixed(place ^ column.astype(np.uint64))
    order = np.lexsort((-found.equal, place))
    return found.only(order[fresh(place[order].astype(np.int64))])
