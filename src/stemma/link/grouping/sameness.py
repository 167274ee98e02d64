"""How far two wordings say the same, pair by pair: by their telling words, by their figures, by what contradicts it."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stemma.link.grouping.candidates import Numbers, candidates, tabled, unit
from stemma.link.grouping.wordings import Wording
from stemma.settings import ClaimSettings

_PAIRS = 100_000
"""Pairs compared in full at a time."""
_BASE = float(os.environ.get("_BASE", "-4.6"))
"""With the next eight, log odds that two wordings say the same. They are what a logistic regression gives on the pairs
of clauses of our own example (pairs of one claim, of two, and of a claim and none), in round numbers; the same on
other stories differs little (docs/method/claims.md)."""
_WORDS = float(os.environ.get("_WORDS", "4.5"))
_MEANING = float(os.environ.get("_MEANING", "3.6"))
_FIGURE = float(os.environ.get("_FIGURE", "2.5"))
_DATE = float(os.environ.get("_DATE", "1.4"))
_OTHER_DATE = float(os.environ.get("_OTHER_DATE", "-1.0"))
_DENIED = float(os.environ.get("_DENIED", "-0.7"))
_SAME_ARTICLE = float(os.environ.get("_SAME_ARTICLE", "-1.7"))
_SAME_SENTENCE = float(os.environ.get("_SAME_SENTENCE", "-2.5"))
_UNREAD = 0.5
"""How near the meanings of two sentences are taken to be where no reader has seen them."""
_ROUNDED = 0.06
"""Share of a figure by which it may differ from its rounding: 2.1 million is "over two million"."""
_ROUND = 100
"""The least number that is rounded."""
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
    """Return for each wording the evidence that it needs at least, as a figure or a date in common can add to it."""
    least = log(slight / (1 - slight))
    return np.array([least - _FIGURE * bool(w.amounts) - _DATE * bool(w.dates) - 2 * w.unknowing for w in wordings], np.float64)


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
    yield _FIGURE * FIG(one, other)
    if one.unknowing and other.unknowing:
        yield float(os.environ.get("UB", "2.5"))
    elif one.unknowing or other.unknowing:
        yield float(os.environ.get("UO", "-.7"))
    if one.dates and other.dates:
        yield _DATE if any(within(a, b) for a in one.dates for b in other.dates) else _OTHER_DATE
    if one.weekdays and other.weekdays and not one.weekdays & other.weekdays:
        yield _OTHER_DATE
    if one.negated != other.negated:
        yield _DENIED
    if one.documents & other.documents:
        yield _SAME_ARTICLE
    if one.sentences & other.sentences:
        yield _SAME_SENTENCE


import os
FM = os.environ.get("FM", "r")
def FIG(one, other):
    if FM == "any":
        return 1.0 if near(one, other) else 0.0
    hit = [(a, b) for a in one.amounts for b in other.amounts if a[0] == b[0] and same(a[0], a[1], b[1])]
    if not hit:
        return 0.0
    def rar(w, a):
        return w.rare.get(a, 1.0) if "r" in FM else 1.0
    best = max(min(rar(one, a), rar(other, b)) for a, b in hit)
    if "c" in FM:
        l = sum(rar(one, a) for a in {a for a, _ in hit}) / sum(rar(one, a) for a in one.amounts)
        r = sum(rar(other, b) for b in {b for _, b in hit}) / sum(rar(other, b) for b in other.amounts)
        best *= (l * r) ** 0.5
    return best


def near(one: Wording, other: Wording) -> bool:
    """Whether two wordings have a figure in common, be it rounded in one of them."""
    return any(a == b and same(a, x, y) for a, x in one.amounts for b, y in other.amounts)


def same(unit: str, one: float, other: float) -> bool:
    """Whether two values of a unit are one, or one a rounding of the other; small numbers and shares are not rounded.

    >>> same("people", 612, 600), same("people", 31, 30), same("percent", 900, 905)
    (True, False, False)
    """
    most = max(abs(one), abs(other))
    return one == other or (most >= _ROUND and unit != "percent" and abs(one - other) <= _ROUNDED * most)


def within(one: str, other: str) -> bool:
    """Whether one date is the other or lies in it.

    >>> within("2011-03", "2011-03-18"), within("-12-31", "2008-12-31"), within("2011", "2017")
    (True, True, False)
    """
    if one.startswith("-") or other.startswith("-"):
        one, other = (date[date.find("-") :] if "-" in date else date for date in (one, other))
    return one.startswith(other) or other.startswith(one)


def contradict(one: Wording, other: Wording) -> bool:
    """Whether two wordings exclude each other: other figures of the same unit, or the same words with a "not"."""
    for kind in sorted({name for name, _ in one.amounts} & {name for name, _ in other.amounts}):
        here, there = ([value for name, value in said.amounts if name == kind] for said in (one, other))
        if not any(same(kind, x, y) for x in here for y in there):
            return True
    return one.negated != other.negated and (one.words <= other.words or other.words <= one.words)


def vectors(wordings: Sequence[Wording]) -> NDArray[np.float32]:
    """Return what each wording's sentence means as a unit vector; zeros where no reader saw it."""
    size = max((len(wording.vector) for wording in wordings), default=0)
    table = np.zeros((len(wordings), max(1, size)), np.float32)
    for row, wording in enumerate(wordings):
        if wording.vector and len(wording.vector) == size:
            table[row] = np.frombuffer(wording.vector, np.int8)
    whole = np.linalg.norm(table, axis=1, keepdims=True)
    return np.divide(table, np.where(whole > 0, whole, 1), dtype=np.float32)
