"""How far two wordings say the same, pair by pair: by their telling words, by their figures, by what contradicts it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from stemma.link.grouping.candidates import Numbers, candidates, tabled, unit
from stemma.link.grouping.wordings import Wording
from stemma.settings import ClaimSettings

_PAIRS = 100_000
"""Pairs compared in full at a time."""
_CONTRADICTION = -1.0
"""How alike two wordings are that exclude each other: as far apart as the same words are near."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Two wordings that were compared, by their numbers."""

    left: int
    right: int
    alike: float
    """1 for the same telling words; less than 0 where they contradict each other."""


def ties(wordings: Sequence[Wording], settings: ClaimSettings) -> tuple[Tie, ...]:
    """Return the pairs of wordings that have telling words in common, with how far they say the same."""
    groups = tabled([unit(wording.weights) for wording in wordings])
    telling = tabled([wording.telling for wording in wordings])
    left, right = candidates([wording.stems for wording in wordings])
    parts = (slice(at, at + _PAIRS) for at in range(0, left.size, _PAIRS))
    return tuple(
        Tie(one, other, judged(wordings[one], wordings[other], cosine, shared, settings))
        for part in parts
        for one, other, cosine, shared in compared(groups, telling, left[part], right[part])
    )


def compared(groups: Any, telling: Any, one: Numbers, other: Numbers) -> Iterator[tuple[int, int, float, float]]:  # noqa: ANN401  # scipy's arrays have no public type
    """Yield pairs of rows with the cosine of their weights, and what they share of them."""
    alike, shared = (
        np.round(table[one].multiply(table[other]).sum(axis=1), 9).ravel().tolist() for table in (groups, telling)
    )
    yield from zip(one.tolist(), other.tolist(), alike, shared, strict=True)


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
