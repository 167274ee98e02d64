"""How far two wordings say the same, pair by pair: by their telling words, by their figures, by what contradicts it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stemma.link.grouping.wordings import Wording, length
from stemma.settings import ClaimSettings

_ROWS = 1024
"""Wordings compared with all others at a time, which bounds the memory."""
_PAIRS = 100_000
"""Pairs compared in full at a time."""
_NEAREST = 128
"""Wordings that one is compared with in full. A pile in which more are near one another is thousands of sentences of
one pattern, which hang together by far fewer ties than all; to tie each with each takes time with their square."""
_CONTRADICTION = -1.0
"""How alike two wordings are that exclude each other: as far apart as the same words are near."""
_STEPS = 10**6
"""Steps of likeness that are told apart in choosing them."""
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Tie:
    """Two wordings that were compared, by their numbers."""

    left: int
    right: int
    alike: float
    """1 for the same telling words; less than 0 where they contradict each other."""


def ties(wordings: Sequence[Wording], settings: ClaimSettings) -> tuple[Tie, ...]:
    """Return the pairs of wordings that have telling words in common, with how far they say the same."""
    tables = (
        tabled([unit(wording.stems) for wording in wordings]),
        tabled([unit(wording.weights) for wording in wordings]),
        tabled([wording.telling for wording in wordings]),
    )
    return tuple(
        Tie(left, right, judged(wordings[left], wordings[right], cosine, shared, settings))
        for left, right, cosine, shared in pairs(*tables, settings)
    )


def judged(one: Wording, other: Wording, cosine: float, shared: float, settings: ClaimSettings) -> float:
    """Return how far two wordings say the same, given the cosine of their weights and what they share of them.

    A figure in common speaks for it, a "not" on one side alone against it. Where they share little more than one word,
    they are left to what else stands in their claim.
    """
    if contradict(one, other):
        return _CONTRADICTION
    same = settings.figure if one.amounts & other.amounts else 0.0
    apart = settings.denied if one.negated != other.negated else 0.0
    alike = cosine + same - apart
    if shared < settings.least_weight:
        return min(alike, settings.least_alike / 2)
    return alike


def contradict(one: Wording, other: Wording) -> bool:
    """Whether two wordings exclude each other: other figures of the same unit, or the same words with a "not"."""
    if one.amounts and other.amounts and not one.amounts & other.amounts:
        return bool({unit for unit, _ in one.amounts} & {unit for unit, _ in other.amounts})
    return one.negated != other.negated and (one.words <= other.words or other.words <= one.words)


def unit(weights: Mapping[str, float]) -> dict[str, float]:
    """Return a vector of length 1 in the same direction."""
    whole = length(weights)
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


def pairs(
    stems: Any,  # noqa: ANN401  # scipy's arrays have no public type
    groups: Any,  # noqa: ANN401  # as above
    telling: Any,  # noqa: ANN401  # as above
    settings: ClaimSettings,
) -> Iterator[tuple[int, int, float, float]]:
    """Yield the pairs of rows that are alike enough in the heads of words: their cosine, and what they share."""
    left, right = candidates(stems, settings.least_heads)
    for part in range(0, left.size, _PAIRS):
        one, other = left[part : part + _PAIRS], right[part : part + _PAIRS]
        alike, shared = (
            np.round(table[one].multiply(table[other]).sum(axis=1), 9).ravel().tolist() for table in (groups, telling)
        )
        yield from zip(one.tolist(), other.tolist(), alike, shared, strict=True)


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
