"""Find the passages that texts share, with exact places on both sides.

Seed and extend: places where five words are equal (`sketch`) are joined along their diagonal into runs, runs are
extended word by word while the words are equal, then over gaps of a few edited words, then runs that follow one
another closely are chained. Everything is done for all pairs of texts at once, on arrays.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stemma.settings import ReuseSettings
from stemma.text.compare import Flags, Ints, Keys, Words, mixed, words_of
from stemma.text.copies import Shared, copies, spread
from stemma.text.sketch import Hits, Texts, hits_between


def passages(texts: Sequence[str], owners: Sequence[int], settings: ReuseSettings) -> tuple[Words, Shared]:
    """Find the passages that texts share; `owners` numbers the outlet of each text, -1 where it is not known.

    >>> texts = ["He said the red barn burned all night long.", "It is said the red barn burned all night."]
    >>> words, found = passages(texts, [0, 1], ReuseSettings())
    >>> found.equal.tolist(), words.starts[found.left_start].tolist(), words.ends[found.left_end - 1].tolist()
    ([7], [3], [37])
    """
    words = words_of(texts)
    model, owner = copies(words, owners)
    window = 1 if len(texts) <= settings.small else settings.window
    hits = hits_between(words, Texts(model, owner), settings, window)
    found = _runs(hits, words, settings.shingle)
    found = _widened(found, words, settings)
    found = _chained(found, settings)
    return words, spread(found, model, words.first, settings)


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
    texts = words.texts()
    left, right = texts[hits.left].astype(np.int64), texts[hits.right].astype(np.int64)
    diagonal = hits.right - hits.left
    order = np.lexsort((hits.left, diagonal, right, left))
    left, right, diagonal, at = left[order], right[order], diagonal[order], hits.left[order]
    fresh = np.ones(at.size, np.bool_)
    fresh[1:] = (left[1:] != left[:-1]) | (right[1:] != right[:-1]) | (diagonal[1:] != diagonal[:-1])
    fresh[1:] |= at[1:] - at[:-1] > size
    begin = np.flatnonzero(fresh)
    end = np.concatenate((begin[1:], [at.size]))[: begin.size] - 1
    shift = diagonal[begin]
    low, high = at[begin], at[end] + size
    found = Shared(left[begin], right[begin], low, high, low + shift, high + shift, high - low)
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
    """Count the equal words ahead, one word a round, for all runs that are still going."""
    count = np.zeros(side.left.size, np.int64)
    room = np.minimum(side.room_left, side.room_right)
    going = np.flatnonzero(room > 0)
    done = 0
    while going.size:
        same = keys[side.left[going] + side.step * done] == keys[side.right[going] + side.step * done]
        going = going[same]
        done += 1
        count[going] = done
        going = going[room[going] > done]
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
    place = place[order]
    fresh = np.ones(place.size, np.bool_)
    fresh[1:] = place[1:] != place[:-1]
    return found.only(order[fresh])


def _widened(found: Shared, words: Words, settings: ReuseSettings) -> Shared:
    """Extend runs over edited words, on both ends, as long as equal words follow within the gap."""
    skips = range(settings.gap + 1)
    gaps = sorted(((a, b) for a in skips for b in skips if a + b), key=lambda gap: (max(gap), abs(gap[0] - gap[1])))
    for step in (1, -1):
        going = np.arange(found.left.size)
        while going.size:
            part = found.only(going)
            skip, ahead = _best_gap(words, part, step, gaps)
            on = ahead > 0
            part = _grown(part.only(on), step, ahead[on], (skip[0][on], skip[1][on]))
            going = going[on]
            for column, new in zip(found, part, strict=True):
                column[going] = new
    return _distinct(found)


def _best_gap(words: Words, part: Shared, step: int, gaps: Sequence[tuple[int, int]]) -> tuple[tuple[Ints, Ints], Ints]:
    """Find for each run the narrowest gap behind which words are equal again: two for one edited word, else three."""
    side = _side(part, words, step)
    count = side.left.size
    skip_left, skip_right, ahead = np.zeros(count, np.int64), np.zeros(count, np.int64), np.zeros(count, np.int64)
    waiting = np.ones(count, np.bool_)
    for a, b in gaps:
        hit = _follows(words.keys, side, (a, b), waiting)
        skip_left[hit], skip_right[hit], ahead[hit] = a, b, 1
        waiting[hit] = False
    hit = np.flatnonzero(ahead)
    left, right = skip_left[hit], skip_right[hit]
    places = side.left[hit] + step * left, side.right[hit] + step * right
    beyond = _Side(*places, side.room_left[hit] - left, side.room_right[hit] - right, step)
    ahead[hit] = _equal_ahead(words.keys, beyond)
    return (skip_left, skip_right), ahead


def _follows(keys: Keys, side: _Side, gap: tuple[int, int], waiting: Flags) -> Ints:
    """Return the runs with enough equal words behind a gap."""
    a, b = gap
    least = 2 if max(gap) == 1 else 3
    good = np.flatnonzero(waiting & (side.room_left >= a + least) & (side.room_right >= b + least))
    for step in range(least):
        left, right = side.left[good] + side.step * (a + step), side.right[good] + side.step * (b + step)
        good = good[keys[left] == keys[right]]
    return good


def _chained(found: Shared, settings: ReuseSettings) -> Shared:
    """Join passages of one pair that overlap, or that follow one another closely on both sides."""
    done: list[Shared] = []
    while True:
        order = np.lexsort((found.right_start, -found.left_end, found.left_start, found.right, found.left))
        found = found.only(order)
        join = _joinable(found.only(slice(None, -1)), found.only(slice(1, None)), settings)
        if not join.any():
            return Shared(*(np.concatenate(column) for column in zip(*done, found, strict=True)))
        active = _of_pairs(found, join)
        done.append(found.only(~active))
        join[1:] &= ~join[:-1]  # three in a row are joined in two rounds
        found = _joined(found.only(active), np.flatnonzero(np.append(join, [False])[active]))


def _of_pairs(found: Shared, join: Flags) -> Flags:
    """Mark the rows of all pairs of texts in which something is joined."""
    fresh = np.ones(found.left.size, np.bool_)
    fresh[1:] = (found.left[1:] != found.left[:-1]) | (found.right[1:] != found.right[:-1])
    pair = np.cumsum(fresh) - 1
    touched = np.zeros(int(pair[-1]) + 1, np.bool_)
    touched[pair[:-1][join]] = True
    return np.asarray(touched[pair], np.bool_)


def _joinable(before: Shared, after: Shared, settings: ReuseSettings) -> Flags:
    """Say which neighbouring rows are one passage."""
    gap_left, gap_right = after.left_start - before.left_end, after.right_start - before.right_end
    near = 2 * settings.gap + 2
    pair = (before.left == after.left) & (before.right == after.right)
    inside = (after.left_end <= before.left_end) & (after.right_start >= before.right_start)
    inside &= after.right_end <= before.right_end
    follows = (gap_left <= near) & (gap_right <= near) & (after.right_start >= before.right_start)
    follows &= (after.left_end >= before.left_end) & (after.right_end >= before.right_end)
    long = np.maximum(after.left_end - before.left_start, after.right_end - before.right_start)
    overlap = np.maximum(0, np.maximum(-gap_left, -gap_right))
    dense = before.equal + after.equal - overlap >= settings.least_identity * long
    return np.asarray(pair & (inside | (follows & dense)), np.bool_)


def _joined(found: Shared, at: Ints) -> Shared:
    """Join each row in `at` with the row behind it."""
    one, two = found.only(at), found.only(at + 1)
    overlap = np.maximum(0, np.maximum(one.left_end - two.left_start, one.right_end - two.right_start))
    inside = two.left_end <= one.left_end
    equal = np.where(inside, np.maximum(one.equal, two.equal), one.equal + np.maximum(0, two.equal - overlap))
    whole = Shared(
        one.left,
        one.right,
        one.left_start,
        np.maximum(one.left_end, two.left_end),
        one.right_start,
        np.maximum(one.right_end, two.right_end),
        equal,
    )
    keep = np.ones(found.left.size, np.bool_)
    keep[at] = keep[at + 1] = False
    rest = found.only(keep)
    return Shared(*(np.concatenate(pair) for pair in zip(rest, whole, strict=True)))
