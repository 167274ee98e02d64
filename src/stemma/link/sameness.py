"""Which wordings say the same, pair by pair.

A pair is judged by nothing but itself, so that no third wording can bring two together or keep them apart.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stemma.link.wordings import Wording
from stemma.settings import ClaimSettings

_ROWS = 1024
"""Wordings compared with all others at a time, which bounds the memory."""
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """Two wordings that say the same, by their numbers."""

    left: int
    right: int
    alike: float


def ties(wordings: Sequence[Wording], settings: ClaimSettings) -> tuple[Tie, ...]:
    """Return the pairs of wordings that say the same."""
    table = tabled(wordings)
    if table is None:
        return ()
    found = []
    for left, right, alike in pairs(table, settings.least_alike):
        if alike >= asked(wordings[left], wordings[right], settings):
            found.append(Tie(left, right, alike))
    return tuple(sorted(found))


def asked(one: Wording, other: Wording, settings: ClaimSettings) -> float:
    """Return how alike two wordings must be to say the same; more than 1 where their figures speak against it."""
    units = {unit for unit, _ in one.amounts} & {unit for unit, _ in other.amounts}
    if units and not one.amounts & other.amounts:
        return 2.0
    return settings.least_alike_denied if one.negated != other.negated else settings.least_alike


def tabled(wordings: Sequence[Wording]) -> Any | None:  # noqa: ANN401  # scipy's arrays have no public type
    """Return a sparse table of unit vectors, a row a wording; its columns go from the rarest letter group to the commonest."""
    # Loaded here, since it costs a tenth of a second and a build may hold no statements.
    from scipy.sparse import csr_array  # noqa: PLC0415

    spread = Counter(group for wording in wordings for group in wording.weights)
    shared = sorted((n, group) for group, n in spread.items() if n > 1)
    column = {group: at for at, (_, group) in enumerate(shared)}
    if not column:
        return None
    rows, columns, values = [], [], []
    for row, wording in enumerate(wordings):
        length = sum(weight * weight for _, weight in sorted(wording.weights.items())) ** 0.5
        for group in sorted(wording.weights.keys() & column.keys(), key=column.__getitem__):
            rows.append(row)
            columns.append(column[group])
            values.append(wording.weights[group] / length)
    return csr_array((values, (rows, columns)), shape=(len(wordings), len(column)))


def pairs(table: Any, least: float) -> Iterator[tuple[int, int, float]]:  # noqa: ANN401  # as above
    """Yield the pairs of rows whose cosine reaches a bound, each once.

    Two such rows share a column among those that are left when the commonest, up to a length of `least`, are taken off each row
    (Chaudhuri et al. 2006, A primitive operator for similarity joins; Bayardo et al. 2007). Only these are multiplied out.
    """
    rare = prefixes(table, least)
    turned = rare.T.tocsr()
    for start in range(0, table.shape[0], _ROWS):
        met = (rare[start : start + _ROWS] @ turned).tocoo()
        left, right = met.row.astype(np.int64) + start, met.col.astype(np.int64)
        ahead = left < right
        left, right = left[ahead], right[ahead]
        alike = np.round(np.asarray(table[left].multiply(table[right]).sum(axis=1)).ravel(), 9)
        for n in np.flatnonzero(alike >= least).tolist():
            yield int(left[n]), int(right[n]), float(alike[n])


def prefixes(table: Any, least: float) -> Any:  # noqa: ANN401  # as above
    """Return the rows without their commonest columns, as far as these alone cannot reach a cosine of `least`."""
    from scipy.sparse import csr_array  # noqa: PLC0415  # as above

    squares = np.cumsum(table.data**2)
    ends = np.concatenate((np.zeros(1), squares))[table.indptr[1:]]
    rest = np.repeat(ends, np.diff(table.indptr)) - squares + table.data**2
    kept = rest >= (least * 0.999) ** 2
    rows = np.repeat(np.arange(table.shape[0]), np.diff(table.indptr))[kept]
    return csr_array((np.ones(rows.size, np.int8), (rows, table.indices[kept])), shape=table.shape)
