"""Chain the pieces of a passage: what follows closely on both sides is one passage with edited words in it."""

import numpy as np

from stemma.settings import ReuseSettings
from stemma.text.columns import fresh
from stemma.text.compare import Flags, Ints, Keys
from stemma.text.copies import Shared


def chained(found: Shared, keys: Keys, settings: ReuseSettings, rounds: int | None = None) -> Shared:
    """Join passages of one pair that overlap, or that follow one another closely on both sides.

    Each of the `rounds` joins two passages at most; without a number, all that can be joined are.
    """
    done: list[Shared] = []
    while True:
        order = np.lexsort((found.right_start, -found.left_end, found.left_start, found.right, found.left))
        found = found.only(order)
        join = _joinable(found.only(slice(None, -1)), found.only(slice(1, None)), keys, settings)
        if not join.any() or len(done) == rounds:
            return Shared(*(np.concatenate(column) for column in zip(*done, found, strict=True)))
        active = _of_pairs(found, join)
        done.append(found.only(~active))
        join[1:] &= ~join[:-1]  # three in a row are joined in two rounds
        found = _joined(found.only(active), np.flatnonzero(np.append(join, [False])[active]), keys)


def _of_pairs(found: Shared, join: Flags) -> Flags:
    """Mark the rows of all pairs of texts in which something is joined."""
    pair = np.cumsum(fresh(found.left, found.right)) - 1
    touched = np.zeros(int(pair[-1]) + 1, np.bool_)
    touched[pair[:-1][join]] = True
    return np.asarray(touched[pair], np.bool_)


def _joinable(before: Shared, after: Shared, keys: Keys, settings: ReuseSettings) -> Flags:
    """Say which neighbouring rows are one passage."""
    near = 2 * settings.gap + 2
    gap_left, gap_right = after.left_start - before.left_end, after.right_start - before.right_end
    pair = (before.left == after.left) & (before.right == after.right)
    inside = (after.left_end <= before.left_end) & (after.right_start >= before.right_start)
    inside &= after.right_end <= before.right_end
    follows = (gap_left <= near) & (gap_right <= near) & (after.right_start >= before.right_start)
    follows &= (after.left_end >= before.left_end) & (after.right_end >= before.right_end)
    maybe = np.flatnonzero(pair & follows & ~inside)
    before, after = before.only(maybe), after.only(maybe)
    long = np.maximum(after.left_end - before.left_start, after.right_end - before.right_start)
    join = pair & inside
    join[maybe] = _equal_in(before, after, keys) >= settings.least_identity * long
    return np.asarray(join, np.bool_)


def _equal_in(one: Shared, two: Shared, keys: Keys) -> Ints:
    """Count the equal words of each passage with the one that follows it, those between them included."""
    gap_left, gap_right = two.left_start - one.left_end, two.right_start - one.right_end
    overlap = np.maximum(0, np.maximum(-gap_left, -gap_right))
    gap = np.maximum(0, np.minimum(gap_left, gap_right))
    steps = np.arange(gap.max(initial=0))
    inside = steps < gap[:, None]
    near, far = (np.where(inside, way, 0) for way in (steps, -1 - steps))
    left, right = one.left_end[:, None] - 1 + inside, one.right_end[:, None] - 1 + inside
    ahead = (keys[left + near] == keys[right + near]) & inside
    back = (keys[two.left_start[:, None] + far] == keys[two.right_start[:, None] + far]) & inside
    between = np.maximum(ahead.sum(1), back.sum(1))
    return np.asarray(one.equal + np.maximum(0, two.equal - overlap) + between, np.int64)


def _joined(found: Shared, at: Ints, keys: Keys) -> Shared:
    """Join each row in `at` with the row behind it."""
    one, two = found.only(at), found.only(at + 1)
    inside = two.left_end <= one.left_end
    equal = np.where(inside, np.maximum(one.equal, two.equal), _equal_in(one, two, keys))
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
