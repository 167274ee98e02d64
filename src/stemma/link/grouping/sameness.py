"""Which wordings say the same, pair by pair.

A pair is judged by nothing but itself, so that no third wording can bring two together or keep them apart.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stemma.link.grouping.wordings import Wording
from stemma.settings import ClaimSettings

_ROWS = 1024
"""Wordings compared with all others at a time, which bounds the memory."""
_PAIRS = 100_000
"""Pairs compared in full at a time."""
_NEAREST = 128
"""Wordings that one is compared with in full. A pile in which more are near one another is thousands of sentences of
one pattern, which hang together by far fewer ties than all; to tie each with each takes time with their square."""
_STEPS = 10**6
"""Steps of likeness that are told apart in choosing them."""
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """Two wordings that say the same, by their numbers."""

    left: int
    right: int
    alike: float


def ties(wordings: Sequence[Wording], settings: ClaimSettings) -> tuple[Tie, ...]:
    """Return the pairs of wordings that say the same."""
    stems = tabled([wording.stems for wording in wordings])
    groups = tabled([wording.weights for wording in wordings])
    lengths = [length(wording.weights) for wording in wordings]
    found = []
    for left, right, alike in pairs(stems, groups, settings):
        weighty = alike * lengths[left] * lengths[right] >= settings.least_weight
        if weighty and alike >= asked(wordings[left], wordings[right], settings):
            found.append(Tie(left, right, alike))
    return tuple(sorted(found))


def asked(one: Wording, other: Wording, settings: ClaimSettings) -> float:
    """Return how alike two wordings must be to say the same; more than 1 where they contradict each other.

    Other figures of the same unit, or the same words with a "not", speak against sameness.
    """
    units = {unit for unit, _ in one.amounts} & {unit for unit, _ in other.amounts}
    if units and not one.amounts & other.amounts:
        return 2.0
    if one.negated != other.negated and (one.words <= other.words or other.words <= one.words):
        return 2.0
    return settings.least_alike_denied if one.negated != other.negated else settings.least_alike


def length(weights: Mapping[str, float]) -> float:
    """Return the length of a vector: about the root of the number of a wording's rare words."""
    return sqrt(sum(weight * weight for _, weight in sorted(weights.items())))


def tabled(rows: Sequence[Mapping[str, float]]) -> Any:  # noqa: ANN401  # scipy's arrays have no public type
    """Return a sparse table of unit vectors, its columns in the order of their names."""
    # Loaded here, since it costs a tenth of a second and a build may hold no statements.
    from scipy.sparse import csr_array  # noqa: PLC0415

    column = {name: at for at, name in enumerate(sorted({name for row in rows for name in row}))}
    places, values, ends = [], [], [0]
    for row in rows:
        whole = length(row)
        for name in sorted(row):
            places.append(column[name])
            values.append(row[name] / whole)
        ends.append(len(places))
    return csr_array((values, places, ends), shape=(len(rows), max(1, len(column))), dtype=np.float64)


def pairs(stems: Any, groups: Any, settings: ClaimSettings) -> Iterator[tuple[int, int, float]]:  # noqa: ANN401  # as above
    """Yield the pairs of rows that are alike enough in the heads of words, with their cosine in letter groups."""
    left, right = candidates(stems, settings.least_heads)
    for part in range(0, left.size, _PAIRS):
        one, other = left[part : part + _PAIRS], right[part : part + _PAIRS]
        alike = np.round(groups[one].multiply(groups[other]).sum(axis=1), 9).ravel()
        for n in np.flatnonzero(alike >= settings.least_alike).tolist():
            yield int(one[n]), int(other[n]), float(alike[n])


def candidates(stems: Any, least: float) -> tuple[Numbers, Numbers]:  # noqa: ANN401  # as above
    """Return the pairs of rows worth comparing: those that share heads, for each row the nearest ones."""
    turned, count = stems.T.tocsr(), stems.shape[0]
    found = [np.empty(0, np.int64)]
    for start in range(0, count, _ROWS):
        met = (stems[start : start + _ROWS] @ turned).tocsr()
        met.sort_indices()
        for row in range(met.shape[0]):
            here = slice(met.indptr[row], met.indptr[row + 1])
            others = nearest(met.indices[here].astype(np.int64), met.data[here], start + row, least)
            found.append(np.minimum(others, start + row) * count + np.maximum(others, start + row))
    pair = np.unique(np.concatenate(found))
    return pair // max(1, count), pair % max(1, count)


def nearest(others: Numbers, alike: NDArray[np.float64], row: int, least: float) -> Numbers:
    """Return the rows that are most alike to one row; of equals those that come first."""
    good = (alike >= least) & (others != row)
    others, alike = others[good], alike[good]
    if others.size <= _NEAREST:
        return others
    # One number for both, so that no order within a tie is left to the library.
    rank = (_STEPS - np.round(alike * _STEPS).astype(np.int64)) * (int(others[-1]) + 1) + others
    return others[np.argpartition(rank, _NEAREST)[:_NEAREST]]
