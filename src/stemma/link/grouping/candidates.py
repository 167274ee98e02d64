"""Which wordings are worth comparing: those that share telling words, found in time that grows with their number."""

from collections.abc import Mapping, Sequence
from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

_ROWS = 1024
"""Wordings looked up at a time, which bounds the memory."""
_LEAST = 0.1
"""Cosine of the heads of their words from which two wordings are compared."""
_NEAREST = 32
"""Wordings that one is compared with. In a pile in which more are near one another, thousands of sentences are of one
pattern, which hang together by far fewer ties than all; with 128 the claims are the same (docs/method/claims.md)."""
_COMMON = 256
"""Wordings of which a word may stand in to be looked up by: to meet all that share a word of a whole
story, such as its place, takes time with the square of their number, and the word tells next to nothing."""
_BESIDE = 12
"""Wordings of common words alone are compared with so many that follow in the order of those words."""
_STEPS = 10**6
"""Steps of likeness that are told apart in choosing the nearest."""
Numbers = NDArray[np.int64]


def candidates(heads: Sequence[Mapping[str, float]]) -> tuple[Numbers, Numbers]:
    """Return the pairs of wordings worth comparing, given the heads of the words of each, with their weights."""
    count = len(heads)
    held: dict[str, int] = {}
    for row in heads:
        for head in row:
            held[head] = held.get(head, 0) + 1
    pair = np.concatenate([*_by_rare(heads, held), *_by_order(heads, held), np.empty(0, np.int64)])
    pair = np.unique(pair)
    return pair // max(1, count), pair % max(1, count)


def _by_rare(heads: Sequence[Mapping[str, float]], held: Mapping[str, int]) -> list[Numbers]:
    """Return the pairs that share words of few wordings."""
    table = tabled([{head: of for head, of in unit(row).items() if held[head] <= _COMMON} for row in heads])
    turned, count = table.T.tocsr(), len(heads)
    found = []
    for start in range(0, count, _ROWS):
        met = (table[start : start + _ROWS] @ turned).tocsr()
        met.sort_indices()
        for row in range(met.shape[0]):
            here = slice(met.indptr[row], met.indptr[row + 1])
            others = nearest(met.indices[here].astype(np.int64), met.data[here], start + row)
            found.append(np.minimum(others, start + row) * count + np.maximum(others, start + row))
    return found


def _by_order(heads: Sequence[Mapping[str, float]], held: Mapping[str, int]) -> list[Numbers]:
    """Return the pairs whose common words come one after the other in the order of the words."""
    shared = [tuple(sorted(head for head in row if held[head] > _COMMON)) for row in heads]
    found = []
    for turn in (1, -1):
        order = np.array(sorted((n for n, key in enumerate(shared) if len(key) > 1), key=lambda n: shared[n][::turn]))
        for step in range(1, min(_BESIDE + 1, order.size)):
            one, other = order[:-step].astype(np.int64), order[step:].astype(np.int64)
            found.append(np.minimum(one, other) * len(heads) + np.maximum(one, other))
    return found


def nearest(others: Numbers, alike: NDArray[np.float64], row: int) -> Numbers:
    """Return the rows that are most alike to one row; of equals those that come first."""
    good = (alike >= _LEAST) & (others != row)
    others, alike = others[good], alike[good]
    if others.size <= _NEAREST:
        return others
    # One number for both, so that no order within a tie is left to the library.
    rank = (_STEPS - np.round(alike * _STEPS).astype(np.int64)) * (int(others[-1]) + 1) + others
    return others[np.argpartition(rank, _NEAREST)[:_NEAREST]]


def unit(weights: Mapping[str, float]) -> dict[str, float]:
    """Return a vector of length 1 in the same direction."""
    whole = sqrt(sum(weight * weight for _, weight in sorted(weights.items())))
    return {name: weight / whole for name, weight in weights.items()}


def tabled(rows: Sequence[Mapping[str, float]]) -> Any:  # noqa: ANN401  # scipy's arrays have no public type
    """Return a sparse table of vectors, its columns in the order of their names."""
    # Loaded here, since it costs a tenth of a second and a build may hold no statements.
    from scipy.sparse import csr_array  # noqa: PLC0415

    column = {name: at for at, name in enumerate(sorted({name for row in rows for name in row}))}
    places, values, ends = [], [], [0]
    for row in rows:
        for name in sorted(row):
            places.append(column[name])
            values.append(row[name])
        ends.append(len(places))
    return csr_array((values, places, ends), shape=(len(rows), max(1, len(column))), dtype=np.float64)
