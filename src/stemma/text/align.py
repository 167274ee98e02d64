"""Find the passages that texts share, with exact places on both sides.

Seed and extend: places where the same seed stands (`sketch`, `postings`) are joined along their diagonal into runs,
runs are extended word by word while the words are equal, then over gaps of a few edited words, then runs that follow
one another closely are chained. Everything is done for many pairs of texts at once, on arrays.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np

from stemma.settings import ReuseSettings
from stemma.text.chain import chained
from stemma.text.columns import fresh, in_order
from stemma.text.compare import Flags, Ints, Keys, Small, Words, mixed, words_of
from stemma.text.copies import Shared, copies, marks, ordered, spread
from stemma.text.pairs import by_text, near_another, oriented
from stemma.text.postings import Hits, Texts, hits_between
from stemma.text.sketch import seeds_of

_BLOCKS = (4, 16, 64)
"""Words compared at once on the way outwards: most runs end soon, and a copy goes on for hundreds of words."""

_LEAST = 3
"""Equal words, within narrow gaps, from which a run is extended: where three in five are equal, some stand together."""
_LOOK = 5
"""Words that are looked at behind a gap."""


class Compared(NamedTuple):
    """What comparing some texts gives."""

    words: Words
    found: Shared
    model: Small
    """For each text, the first one with the same words."""


def passages(
    texts: Sequence[str], owners: Sequence[int], settings: ReuseSettings, ranges: int = 0
) -> Compared:
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
    hits = oriented(hits_between(seeds, Texts(words.first, model, owner), settings, ranges), marked)
    found = aligned(words, near_another(hits) if thinned else hits, settings)
    return Compared(words, spread(found, model, words.first, settings), model)


def aligned(words: Words, hits: Hits, settings: ReuseSettings) -> Shared:
    """Make passages of hits; those of two texts depend on nothing but these two and their hits."""
    parts = [_nothing()]
    for part in by_text(hits):
        found = _runs(part, words, settings.shingle)
        found = chained(found, words.keys, settings)  # so that a passage is extended once, not each piece of it
        found = found.only(found.equal >= _LEAST)
        parts.append(chained(_widened(found, words, settings), words.keys, settings))
    found = Shared(*(np.concatenate(column) for column in zip(*parts, strict=True)))
    one, two = (found.left, found.left_start, found.left_end), (found.right, found.right_start, found.right_end)
    return ordered(one, two, found.equal)


def _nothing() -> Shared:
    return Shared(*(np.empty(0, np.int64) for _ in Shared._fields))


@dataclass(frozen=True, slots=True)
class _Side:
    """One end of every run, on the way outwards: where the next words stand, and how many are left in either text."""

    left: Ints
    right: Ints
    room_left: Ints
    room_right: Ints
    step: int


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
    for step in (1, -1):
        found = _grown(found, step, _equal_ahead(words.keys, _side(found, words, step)))
    return _distinct(found)


def _side(found: Shared, words: Words, step: int) -> _Side:
    """Stand at the right end (`step` 1) or the left end (-1) of every run."""
    first = words.first
    if step > 0:
        room = first[found.left + 1] - found.left_end, first[found.right + 1] - found.right_end
        return _Side(found.left_end, found.right_end, *room, step)
    room = found.left_start - first[found.left], found.right_start - first[found.right]
    return _Side(found.left_start - 1, found.right_start - 1, *room, step)


def _equal_ahead(keys: Keys, side: _Side) -> Ints:
    """Count the equal words ahead, a block a round, for all runs that are still going."""
    count = np.zeros(side.left.size, np.int64)
    room = np.minimum(side.room_left, side.room_right)
    going = np.flatnonzero(room > 0)
    for number in range(keys.size):
        if not going.size:
            break
        block = np.arange(_BLOCKS[min(number, len(_BLOCKS) - 1)])
        ahead = count[going, None] + block
        inside = ahead < room[going, None]
        steps = side.step * np.where(inside, ahead, 0)
        same = keys[side.left[going, None] + steps] == keys[side.right[going, None] + steps]
        differs = ~(same & inside)
        end = np.where(differs.any(1), differs.argmax(1), block.size)
        count[going] += end
        going = going[end == block.size]
    return count


def _grown(found: Shared, step: int, by: Ints, gaps: tuple[Ints, Ints] | None = None) -> Shared:
    """Lengthen runs by so many equal words on one end, after skipping the words in `gaps`."""
    left, right = (gaps[0] + by, gaps[1] + by) if gaps else (by, by)
    equal = found.equal + by
    if step > 0:
        return found._replace(left_end=found.left_end + left, right_end=found.right_end + right, equal=equal)
    return found._replace(left_start=found.left_start - left, right_start=found.right_start - right, equal=equal)


def _distinct(found: Shared) -> Shared:
    """Drop rows that have become the same passage."""
    place = np.zeros(found.left.size, np.uint64)
    for column in found[:-1]:
        place = mixed(place ^ column.astype(np.uint64))
    order = np.lexsort((-found.equal, place))
    return found.only(order[fresh(place[order].astype(np.int64))])


def _widened(found: Shared, words: Words, settings: ReuseSettings) -> Shared:
    """Extend runs over edited words, on both ends, as long as equal words follow within the gap."""
    for step in (1, -1):
        going = np.arange(found.left.size)
        while going.size:
            part = found.only(going)
            skip, ahead = _best_gap(words, part, step, settings.gap)
            on = ahead > 0
            part = _grown(part.only(on), step, ahead[on], (skip[0][on], skip[1][on]))
            going = going[on]
            for column, new in zip(found, part, strict=True):
                column[going] = new
    return _distinct(found)


def _best_gap(words: Words, part: Shared, step: int, widest: int) -> tuple[tuple[Ints, Ints], Ints]:
    """Find for each run the narrowest gap behind which words are equal again, and how many."""
    side = _side(part, words, step)
    equal = _squares(words.keys, side, widest + _LOOK)
    goes_on = _goes_on(equal, *_gaps(widest))
    best = goes_on.argmax(0)
    hit = np.flatnonzero(goes_on[best, np.arange(best.size)])
    skip_left, skip_right = (skip[best] for skip in _gaps(widest))
    left, right = skip_left[hit], skip_right[hit]
    places = side.left[hit] + step * left, side.right[hit] + step * right
    beyond = _Side(*places, side.room_left[hit] - left, side.room_right[hit] - right, step)
    ahead = np.zeros(best.size, np.int64)
    ahead[hit] = _equal_ahead(words.keys, beyond)
    return (skip_left, skip_right), ahead


@cache
def _gaps(widest: int) -> tuple[Ints, Ints]:
    """List the gaps, in words of the left and of the right text: the narrowest first, edits before insertions."""
    skips = range(widest + 1)
    gaps = sorted(((a, b) for a in skips for b in skips if a + b), key=lambda gap: (max(gap), abs(gap[0] - gap[1])))
    return np.array([a for a, _ in gaps], np.int64), np.array([b for _, b in gaps], np.int64)


def _squares(keys: Keys, side: _Side, size: int) -> Flags:
    """Say which of the next words of the left text equal which of the right one, for each run; runs last."""
    ahead = np.arange(size)
    sides = []
    for place, room in ((side.left, side.room_left), (side.right, side.room_right)):
        inside = ahead < room[:, None]
        found = keys[np.where(inside, place[:, None] + side.step * ahead, place[:, None] - side.step)]
        sides.append((np.ascontiguousarray(found.T), inside.T))
    (left, left_in), (right, right_in) = sides
    return np.asarray((left[:, None] == right[None]) & left_in[:, None] & right_in[None], np.bool_)


def _goes_on(equal: Flags, left: Ints, right: Ints) -> Flags:
    """Say, for each gap and run, whether enough words are equal behind: two for one edited word, else three.

    One of them may be edited itself, if two more follow: where one word in five is changed, edits come in pairs.
    """
    one, two, three, four, five = (equal[left + step, right + step] for step in range(_LOOK))
    narrow = np.maximum(left, right)[:, None] == 1
    return np.asarray(one & np.where(narrow, two | (three & four), two & (three | (four & five))), np.bool_)
