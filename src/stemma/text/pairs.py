"""Keep the hits that belong to a passage: of two texts that share a seed, two out of three do so by chance."""

from collections.abc import Iterable, Iterator

import numpy as np

from stemma.text.columns import fresh, in_order
from stemma.text.compare import Flags, Ints, Keys
from stemma.text.postings import Hits, joined, narrow

_CLOSE = 40
"""Words between two hits of one passage, at most."""
_SHIFT = 8
"""Words that may be added or lost between them."""
_APART = 3
"""Words between two seeds of different kinds: nearer ones may be the same few words."""
_TEXTS = 1 << 12
"""Texts whose hits are sorted at once."""


def oriented(hits: Hits, marks: Keys) -> Hits:
    """Put the text with the lower mark on the left, so that what is found does not depend on the order of texts."""
    swap = marks[hits.left] > marks[hits.right]
    left, right = np.where(swap, hits.right, hits.left), np.where(swap, hits.left, hits.right)
    left_at, right_at = np.where(swap, hits.right_at, hits.left_at), np.where(swap, hits.left_at, hits.right_at)
    return Hits(left, right, left_at, right_at, hits.solid)


def by_text(parts: Iterable[Hits]) -> Iterator[Hits]:
    """Yield the hits of some left texts after those of others."""
    groups: dict[int, list[Hits]] = {}
    for hits in parts:
        which = (hits.left // _TEXTS).astype(np.uint16)
        order = np.argsort(which, kind="stable")
        ends = np.cumsum(np.bincount(which)).tolist()
        for number, (low, high) in enumerate(zip([0, *ends], ends, strict=False)):
            if low < high:
                rows = order[low:high]
                groups.setdefault(number, []).append(Hits(*(narrow(column[rows]) for column in hits)))
    for number in sorted(groups):
        yield Hits(*(column.astype(np.int64) for column in joined(groups.pop(number))))


def near_another(hits: Hits) -> Hits:
    """Keep the hits that have another of the same two texts close by.

    Twelve equal words hold eight shingles of five, and winnowing by four keeps at least two of them. Neighbours are
    looked for along the left text and, among what is left over, along the right one: where a text repeats a passage,
    hits of both places alternate along the other text.
    """
    return joined([_nearby(part) for part in by_text([hits])] or [hits])


def _nearby(hits: Hits) -> Hits:
    base = int(hits.left.min())
    row = in_order(hits.left - base, hits.right, hits.left_at, hits.right_at, hits.solid)
    near = _close(row[0], row[1], row[2], row[3], row[4])
    rest = [column[~near] for column in row]
    back = in_order(rest[0], rest[1], rest[3], rest[2], rest[4])
    too = _close(*back)
    found = (column[near] for column in row)
    more = (back[number][too] for number in (0, 1, 3, 2, 4))
    parts = [_hits(*found, base=base), _hits(*more, base=base)]
    return joined(parts)


def _hits(left: Ints, right: Ints, left_at: Ints, right_at: Ints, solid: Ints, *, base: int) -> Hits:
    return Hits(left + base, right, left_at, right_at, solid)


def _close(left: Ints, right: Ints, along: Ints, across: Ints, solid: Ints) -> Flags:
    """Mark the rows that stand close to the row before or behind them."""
    step, other = np.diff(along), np.diff(across)
    close = ~fresh(left, right)[1:] & (step <= _CLOSE) & (np.abs(other - step) <= _SHIFT)
    close &= (solid[1:] == solid[:-1]) | (step >= _APART)
    near = np.zeros(left.size, np.bool_)
    near[1:] = close
    near[:-1] |= close
    return near
