"""From the reader's numbers to clauses: the likeliest brackets that close as often as they open."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from stemma.model.annotations import Place

Floats = NDArray[np.float32]
BEGINS, ENDS = 1, 2
"""The reader's tags of a word at which a clause begins or ends; 0 elsewhere."""
DEEPEST = 3
"""Clauses that may lie one in another; deeper ones are rare, and read badly by people too."""


def placed(logits: Floats | None, words: Sequence[Place]) -> tuple[Place, ...] | None:
    """Return where the clauses of a sentence stand, in the order of their beginnings; None of a reader without them."""
    return None if logits is None else tuple((words[first][0], words[last][1]) for first, last in bracketed(logits))


def bracketed(logits: Floats) -> tuple[tuple[int, int], ...]:
    """Return the first and last word of each clause, by the best tags of all words together (Viterbi over depths).

    >>> bracketed(np.array([[0, 2, 0], [0, 0, 2], [0, 2, 0], [3, 0, 0], [0, 0, 1]], np.float32))
    ((0, 1), (2, 4))
    """
    if not logits.size:
        return ()
    return tuple(sorted(_pairs(_tags((logits - logits.max(1, keepdims=True)).tolist()))))


def _tags(logits: list[list[float]]) -> list[int]:
    """Return the likeliest tags that leave no clause open, and close none that is not."""
    never = float("-inf")
    score = [0.0] + [never] * DEEPEST
    came: list[list[tuple[int, int]]] = []
    for stays, begins, ends in logits:
        ways = [
            max(
                (score[depth] + stays, depth, 0),
                (score[depth - 1] + begins, depth - 1, BEGINS) if depth else (never, 0, 0),
                (score[depth + 1] + ends, depth + 1, ENDS) if depth < DEEPEST else (never, 0, 0),
            )
            for depth in range(DEEPEST + 1)
        ]
        score = [way[0] for way in ways]
        came.append([way[1:] for way in ways])
    tags, depth = [], 0
    for step in reversed(came):
        depth, tag = step[depth]
        tags.append(tag)
    return tags[::-1]


def _pairs(tags: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Match each end with the last beginning that is still open."""
    open_: list[int] = []
    for word, tag in enumerate(tags):
        if tag == BEGINS:
            open_.append(word)
        elif tag == ENDS:
            yield open_.pop(), word
