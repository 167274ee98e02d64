"""Which sentences of two documents tell the same fact, and how surprising their details are.

Two measures of one pair of sentences are kept apart. Whether they tell the same fact is asked of all that they share
and of what they mean; how far that calls for an explanation, of the details alone that few others of the story have.
"""

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stemma.link.descent.details import Detail, Told
from stemma.model.documents import DocId, Span

_BITS: Mapping[str, float] = {
    "word": 2.8,
    "known": 2.2,
    "topic": 1.0,
    "name": 2.2,
    "figure": 2.4,
    "number": 1.8,
    "date": 2.2,
    "pair": 1.5,
    "cut": 3.0,
}
"""Surprise, in bits, that an independent report of one event has a detail too: of ECB+ topics 1-35, 6,286 pairs of
articles on one event that share no passage have .14 of each other's rare words, .20 of the known ones, .47 of the
topics, .22 of the names, .20 of the figures, .30 of bare numbers; two words side by side .3 where both are there."""
_ALIKE: Mapping[str, float] = {
    "word": 3.5,
    "known": 2.0,
    "topic": 0.5,
    "name": 1.0,
    "figure": 5.0,
    "number": 3.0,
    "date": 1.5,
    "pair": 1.5,
    "cut": 6.0,
}
"""What a detail says for two sentences' telling the same fact. Names come in many facts, a sum of money in one."""
_LEAD, _LEAD_LINES = 0.5, 2
"""What is left of the surprise in the first sentences, with the title: there, .38 of the rare words and .50 of the
names are in the other report too."""
_OTHERS = 1.5
"""Bits that a detail loses each time the number of other documents that carry it doubles."""
_QUOTED = 0.5
"""What is left of the weight of words of a quotation: two who heard one speaker share them without having met."""
_TELLING = 1.0
"""Bits from which on a detail is worth naming."""
_MEANING, _UNLIKE = 15.0, 0.3
"""Bits that a cosine of 1 between the meanings of two sentences is worth, and the cosine that is worth none."""
_UNIT = 127.0**2
"""What the vectors' products are divided by for a cosine."""
_SAME = 3.5
"""Bits from which on two sentences, each the other's best, tell the same fact."""


@dataclass(frozen=True, slots=True)
class Match:
    """Two sentences that tell the same fact."""

    left: int
    right: int
    bits: float
    """How surprising it is that an independent report has these details in one sentence too."""
    details: tuple[Span, ...]
    """The details that few others have, where the left document has them, the weightiest first."""


class Weigher:
    """Weighs details for two documents, by how many others carry them."""

    def __init__(self, carriers: Mapping[str, frozenset[DocId]], near: frozenset[DocId]) -> None:
        self._carriers = carriers
        self._near = near

    def __call__(self, detail: Detail) -> float:
        """Return the surprise of a detail, in bits; none where it stands in too many documents to be counted."""
        carriers = self._carriers.get(detail.key)
        if carriers is None:
            return 0.0
        bits = max(0.0, _BITS[detail.kind] - _OTHERS * math.log2(1 + len(carriers - self._near)))
        return bits * _QUOTED if detail.quoted and detail.kind != "cut" else bits


def matches(left: Told, right: Told, weigh: Weigher) -> list[Match]:
    """Return the sentences that tell the same fact, each the other's best, in the order of the left document."""
    alike = _alike(left, right)
    rare: dict[tuple[int, int], list[tuple[float, Detail]]] = defaultdict(list)
    for key in sorted(left.where.keys() & right.where.keys()):
        for i, detail in left.where[key]:
            bits = weigh(detail)
            for j, other in right.where[key]:
                # What is a topic of one of the two, or quoted in one, weighs as such: the same from either side.
                alike[i, j] += min(_ALIKE[detail.kind], _ALIKE[other.kind])
                rare[i, j].append((min(bits, weigh(other)) * (_LEAD if min(i, j) < _LEAD_LINES else 1.0), detail))
    return [_match(i, j, rare.get((i, j), [])) for i, j in _best(alike)]


def _alike(left: Told, right: Told) -> NDArray[np.float64]:
    """Return what the meanings of any two sentences are worth, in bits."""
    if left.vectors.shape[1] != right.vectors.shape[1] or not left.vectors.shape[1]:
        return np.zeros((len(left.lines), len(right.lines)))
    cosine = (left.vectors @ right.vectors.T).astype(np.float64) / _UNIT
    return _MEANING * np.maximum(0.0, cosine - _UNLIKE)


def _best(alike: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Return the pairs of which each is the other's best; of equal ones the earliest."""
    if not alike.size:
        return []
    there, here = alike.argmax(axis=1).tolist(), alike.argmax(axis=0).tolist()
    return [(i, j) for i, j in enumerate(there) if here[j] == i and alike[i, j] >= _SAME]


def _match(i: int, j: int, held: list[tuple[float, Detail]]) -> Match:
    heaviest = sorted(held, key=lambda pair: (-pair[0], pair[1].span, pair[1].key))
    telling = dict.fromkeys(detail.span for bits, detail in heaviest if bits >= _TELLING)
    return Match(i, j, sum(bits for bits, _ in heaviest), tuple(telling))
