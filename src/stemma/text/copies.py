"""Lay exact copies of a text together before texts are compared, and spread what was found over them afterwards.

A statement that three hundred outlets carry word for word is one text for the search, and three hundred in the result.
"""

from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple

import numpy as np

from stemma.settings import ReuseSettings
from stemma.text.compare import Flags, Ints, Keys, Small, Words

_FEW = 2_000
"""Rows up to which laying the columns together takes less time than taking from each."""


class Shared(NamedTuple):
    """Passages, one a row: the numbers of the two texts, the words in each (half-open, counted over all texts)."""

    left: Ints
    right: Ints
    left_start: Ints
    left_end: Ints
    right_start: Ints
    right_end: Ints
    equal: Ints
    """How many words are equal."""

    def only(self, rows: Flags | Ints | slice) -> "Shared":
        """Return some of the rows."""
        if self.left.size < _FEW:
            return Shared(*np.array(self)[:, rows])
        return Shared(*(column[rows] for column in self))

    def long(self) -> Ints:
        """Return the length of each passage in words: that of its longer side."""
        sides = self.left_end - self.left_start, self.right_end - self.right_start
        return np.asarray(np.maximum(*sides), np.int64)


def marks(words: Words) -> Keys:
    """Return a number for each text that depends on all of its words and on nothing else."""
    ends = zip(words.first[:-1].tolist(), words.first[1:].tolist(), strict=True)
    digests = b"".join(blake2b(words.keys[low:high].tobytes(), digest_size=8).digest() for low, high in ends)
    return np.frombuffer(digests, np.uint64)


def copies(marked: Keys, owners: Sequence[int]) -> tuple[Small, Small]:
    """Return, for each text, the first text with the same words, and its owner: -1 where copies have several owners."""
    owner = np.asarray(owners, np.int32).copy()
    _, first, which = np.unique(marked, return_index=True, return_inverse=True)
    model = first[which].astype(np.int32)
    for text in np.flatnonzero(owner != owner[model]).tolist():
        owner[model[text]] = -1
    return model, owner


def spread(found: Shared, model: Small, first: Ints, settings: ReuseSettings) -> Shared:
    """Give every copy of a text the passages of its model, and tie it to the other copies by all its words."""
    classes: dict[int, list[int]] = {}
    for text, one in enumerate(model.tolist()):
        classes.setdefault(one, []).append(text)
    several = np.array([len(classes.get(text, ())) > 1 for text in range(len(model))], np.bool_)
    touched = several[found.left] | several[found.right] if several.size else np.zeros(0, np.bool_)
    rows = [found.only(~touched)]
    shared = zip(*(column.tolist() for column in found.only(touched)), strict=True)
    rows += [_everywhere(Shared(*row), classes, first, settings.most_copies) for row in shared]
    rows += [_whole(texts, first, settings.most_copies) for texts in classes.values() if len(texts) > 1]
    return Shared(*(np.concatenate(column) for column in zip(*rows, strict=True)))


def _everywhere(row: Shared, classes: dict[int, list[int]], first: Ints, most: int) -> Shared:
    """Repeat one passage for all copies of its two texts; for very many, each copy with the other's model only."""
    lefts, rights = classes[int(row.left)], classes[int(row.right)]
    if len(lefts) * len(rights) > most * most:
        pairs = [(a, rights[0]) for a in lefts] + [(lefts[0], b) for b in rights[1:]]
    else:
        pairs = [(a, b) for a in lefts for b in rights]
    a, b = np.array(pairs, np.int64).T
    left_shift, right_shift = first[a] - first[lefts[0]], first[b] - first[rights[0]]
    equal = np.full(a.size, row.equal, np.int64)
    one = (a, row.left_start + left_shift, row.left_end + left_shift)
    two = (b, row.right_start + right_shift, row.right_end + right_shift)
    return ordered(one, two, equal)


def _whole(texts: list[int], first: Ints, most: int) -> Shared:
    """Tie exact copies to one another; very many, to the first one only."""
    partners = texts if len(texts) <= most else texts[:1]
    a, b = np.array([(a, b) for a in partners for b in texts if a < b], np.int64).T
    return Shared(a, b, first[a], first[a + 1], first[b], first[b + 1], first[a + 1] - first[a])


def ordered(one: tuple[Ints, Ints, Ints], two: tuple[Ints, Ints, Ints], equal: Ints) -> Shared:
    """Put the text with the lower number on the left."""
    swap = one[0] > two[0]
    text, start, end = ((np.where(swap, y, x), np.where(swap, x, y)) for x, y in zip(one, two, strict=True))
    return Shared(*text, start[0], end[0], start[1], end[1], equal)
