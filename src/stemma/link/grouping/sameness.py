"""How far two wordings say the same, pair by pair: by their telling words, by their figures, by what contradicts it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, isfinite, log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stemma.link.grouping.candidates import Numbers, candidates, tabled, unit
from stemma.link.grouping.wordings import Wording
from stemma.link.measuring.scales import SCALES, converted
from stemma.settings import ClaimSettings

_PAIRS = 100_000
"""Pairs compared in full at a time."""
_BASE = -4.6
"""With the next nine, log odds that two wordings say the same. They are what a logistic regression gives on the pairs
of clauses of our own example (pairs of one claim, of two, and of a claim and none), in round numbers; the same on
other stories differs little (docs/method/claims.md)."""
_WORDS = 4.5
_MEANING = 3.6
_FIGURE = 2.5
_DATE = 1.4
_OTHER_DATE = -1.0
_UNKNOWN = 2.5
_DENIED = -0.7
_SAME_ARTICLE = -2.0
_SAME_SENTENCE = -2.5
_WITHIN = 0.5
"""Share of the evidence of a date where one lies in the other: `in 2011` goes with much that befell that year."""
_UNREAD = 0.5
"""How near the meanings of two sentences are taken to be where no reader has seen them."""
_ROUNDED = 0.06
"""Share of a figure by which it may differ from its rounding: 2.1 million is "over two million"."""
_ROUND = 100
"""The least number that is rounded."""
_MEASURED = frozenset(kind for kind, _ in SCALES.values())
"""Kinds of figures whose values stand in the smallest unit, so that they are large however they were rounded."""
_SLIGHT = 2 / 3
"""Share of the probability that a claim needs below which two wordings count as not alike at all."""
_CONTRADICTION = -1.0
"""What the likeness of two wordings that exclude each other counts as: as far apart as the same words are near."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Two wordings that were compared, by their numbers."""

    left: int
    right: int
    alike: float
    """The probability that they say the same; less than 0 where they contradict each other."""


def ties(wordings: Sequence[Wording], settings: ClaimSettings) -> tuple[Tie, ...]:
    """Return the pairs of wordings that may say the same, with how likely they do."""
    groups = tabled([unit(wording.weights) for wording in wordings])
    meaning = vectors(wordings)
    slight = settings.least_alike * _SLIGHT
    hope = hopes(wordings, slight)
    left, right = candidates([wording.stems for wording in wordings])
    found: list[Tie] = []
    for part in range(0, left.size, _PAIRS):
        one, other = left[part : part + _PAIRS], right[part : part + _PAIRS]
        weight = _BASE + _WORDS * dots(groups, one, other) + _MEANING * near_in_meaning(meaning, one, other)
        kept = np.flatnonzero(weight >= np.maximum(hope[one], hope[other]))
        for i, j, evidence in zip(one[kept].tolist(), other[kept].tolist(), weight[kept].tolist(), strict=True):
            alike = judged(wordings[i], wordings[j], evidence)
            if alike < 0 or alike >= slight:
                found.append(Tie(i, j, alike))
    return tuple(found)


def judged(one: Wording, other: Wording, evidence: float) -> float:
    """Return how likely two wordings say the same, given the evidence of their words and meaning."""
    return _CONTRADICTION if contradict(one, other) else likely(evidence + sum(checks(one, other)))


def hopes(wordings: Sequence[Wording], slight: float) -> NDArray[np.float64]:
    """Return for each wording the evidence that it needs at least, as figures, dates and not knowing can add to it."""
    least = log(slight / (1 - slight))
    most = (_FIGURE * bool(w.amounts) + _DATE * bool(w.dates) + _UNKNOWN * w.unknowing for w in wordings)
    return least - np.fromiter(most, np.float64, len(wordings))


def dots(table: Any, one: Numbers, other: Numbers) -> NDArray[np.float64]:  # noqa: ANN401  # scipy's arrays have no public type
    """Return the products of pairs of rows."""
    return np.round(np.asarray(table[one].multiply(table[other]).sum(axis=1), np.float64).ravel(), 9)


def near_in_meaning(meaning: NDArray[np.float32], one: Numbers, other: Numbers) -> NDArray[np.float64]:
    """Return the cosine of what the sentences of two wordings mean; where either was not read, what is usual."""
    close: NDArray[np.float64] = np.einsum("ij,ij->i", meaning[one], meaning[other], dtype=np.float64)
    read: NDArray[np.bool_] = np.array(meaning.any(axis=1), np.bool_)
    both: NDArray[np.bool_] = np.logical_and(read[one], read[other])
    usual: NDArray[np.float64] = np.where(both, np.round(close, 6), np.float64(_UNREAD))
    return usual


def likely(evidence: float) -> float:
    """Return a probability from log odds.

    >>> likely(0.0)
    0.5
    """
    return round(1 / (1 + exp(-evidence)), 9)


def checks(one: Wording, other: Wording) -> Iterator[float]:
    """Yield what speaks for and against two wordings being one claim beside their words, in log odds."""
    yield _FIGURE * in_common(one, other)
    if one.dates and other.dates:
        shared = [a == b for a in one.dates for b in other.dates if within(a, b)]
        yield _DATE * (1 if any(shared) else _WITHIN) if shared else _OTHER_DATE
    if one.weekdays and other.weekdays and not one.weekdays & other.weekdays:
        yield _OTHER_DATE
    if one.unknowing and other.unknowing:
        yield _UNKNOWN
    elif (one.unknowing, one.negated) != (other.unknowing, other.negated):
        yield _DENIED
    if one.documents & other.documents:
        yield _SAME_ARTICLE
    if one.sentences & other.sentences:
        yield _SAME_SENTENCE


def in_common(one: Wording, other: Wording) -> float:
    """Return how much the figures that two wordings share tell, be they rounded in one of them: from 0 to 1.

    Where each has others of the same kind beside them, they are lists of which a part is the same.
    """
    met = [(a, b) for a in one.amounts for b in other.amounts if a[0] == b[0] and same(*a, b[1])]
    if not met:
        return 0.0
    best = max(min(one.amounts[a], other.amounts[b]) for a, b in met)
    kinds, left, right = {a[0] for a, _ in met}, {a for a, _ in met}, {b for _, b in met}
    here, there = (
        sum(a[0] in kinds for a in said.keys() - got) for said, got in ((one.amounts, left), (other.amounts, right))
    )
    shared = min(len(left), len(right))
    return best * shared / (shared + here + there) if here and there else best


def same(kind: str, one: float, other: float) -> bool:
    """Whether two values of a kind are one, or one a rounding of the other; small numbers and shares are not rounded.

    >>> same("people", 612, 600), same("people", 31, 30), same("percent", 900, 905)
    (True, False, False)
    """
    if kind in _MEASURED:
        return converted(one, other)
    most = max(abs(one), abs(other))
    return one == other or (most >= _ROUND and kind != "percent" and abs(one - other) <= _ROUNDED * most)


def within(one: str, other: str) -> bool:
    """Whether one date is the other or lies in it.

    >>> within("2011-03", "2011-03-18"), within("-12-31", "2008-12-31"), within("2011", "2017")
    (True, True, False)
    """
    if one.startswith("-") or other.startswith("-"):
        one, other = (date[date.find("-") :] if "-" in date else date for date in (one, other))
    return one.startswith(other) or other.startswith(one)


def contradict(one: Wording, other: Wording) -> bool:
    """Whether two wordings exclude each other: other figures of the same kind, or the same words with a "not"."""
    for kind in sorted({name for name, *_ in one.ranges} & {name for name, *_ in other.ranges}):
        here, there = ([ends for name, *ends in sorted(said.ranges) if name == kind] for said in (one, other))
        if not any(meet(kind, x, y) for x in here for y in there):
            return True
    return one.negated != other.negated and (one.words <= other.words or other.words <= one.words)


def meet(kind: str, one: Sequence[float], other: Sequence[float]) -> bool:
    """Whether two figures, each with the least and the most that it can be, can be one number.

    >>> meet("percent", (75, float("inf")), (90, 90)), meet("people", (31, 31), (47, 47))
    (True, False)
    """
    over = one[0] <= other[1] and other[0] <= one[1]
    return over or any(same(kind, x, y) for x in one for y in other if isfinite(x) and isfinite(y))


def vectors(wordings: Sequence[Wording]) -> NDArray[np.float32]:
    """Return what each wording's sentence means as a unit vector; zeros where no reader saw it."""
    size = max((len(wording.vector) for wording in wordings), default=0)
    table = np.zeros((len(wordings), max(1, size)), np.float32)
    for row, wording in enumerate(wordings):
        if wording.vector and len(wording.vector) == size:
            table[row] = np.frombuffer(wording.vector, np.int8)
    whole = np.linalg.norm(table, axis=1, keepdims=True)
    return np.divide(table, np.where(whole > 0, whole, 1), dtype=np.float32)
