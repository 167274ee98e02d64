"""Group texts by their words: weighed word vectors, and average linkage over them.

Average linkage (UPGMA; Sokal and Michener 1958) joins the two groups whose texts are most alike on average, until
none are alike enough. Groups that are each other's nearest are joined together, many at a time, which gives the same
tree (Murtagh 1983) at the cost of a few sparse products.

A word's weight comes from its language, never from the pile, and groups less alike than the threshold never meet:
a text on another subject can change nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stemma.settings import StorySettings
from stemma.text.compare import Ints, Keys, Words
from stemma.text.rarity import background

Weights = NDArray[np.float64]

_ROWS = 2_000
"""Groups compared with all others at once; bounds the memory of a product."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The words that tell most about each text: one row for a word in a text."""

    text: Ints
    key: Keys
    weight: Weights
    """Scaled so that the squares of a text's weights add up to one."""
    place: Ints
    """The number of one word that has this key in this text."""


def terms_of(words: Words, languages: Sequence[str], settings: StorySettings) -> Terms:
    """Weigh the words of each text and keep the weightiest."""
    texts = words.texts()
    weight = background(words, languages) ** 2
    told = np.flatnonzero(weight > settings.least_weight)
    order = told[np.lexsort((told, words.keys[told], texts[told]))]
    text, key = texts[order], words.keys[order]
    begin = np.flatnonzero(np.concatenate(([True], (text[1:] != text[:-1]) | (key[1:] != key[:-1]))[: order.size + 1]))
    if not order.size:
        return Terms(np.empty(0, np.int64), np.empty(0, np.uint64), np.empty(0), np.empty(0, np.int64))
    count = np.diff(np.concatenate((begin, [order.size])))
    named = np.add.reduceat(words.names[order].astype(np.int64), begin) * 10 > 9 * count
    total = weight[order[begin]] * (1 + np.log(count)) * np.where(named, settings.names, 1.0)
    found = Terms(text[begin].astype(np.int64), key[begin], total, order[begin])
    return _scaled(_weightiest(found, settings.terms), len(languages))


def _weightiest(found: Terms, most: int) -> Terms:
    """Keep the weightiest words of each text."""
    order = np.lexsort((found.key, -found.weight, found.text))
    text = found.text[order]
    fresh = np.concatenate(([True], text[1:] != text[:-1]))
    begin = np.flatnonzero(fresh)
    rank = np.arange(text.size) - np.repeat(begin, np.diff(np.concatenate((begin, [text.size]))))
    kept = np.sort(order[rank < most])
    return Terms(found.text[kept], found.key[kept], found.weight[kept], found.place[kept])


def _scaled(found: Terms, texts: int) -> Terms:
    """Scale each text's weights to length one."""
    length = np.sqrt(np.bincount(found.text, found.weight**2, minlength=texts))
    return Terms(found.text, found.key, found.weight / length[found.text], found.place)


def clusters(found: Terms, texts: int, least: float) -> Ints:
    """Return the number of each text's group: that of the group's first text.

    Groups are joined while their texts are alike by `least` on average (cosine of their term vectors).
    """
    # scipy.sparse takes a tenth of a second to import, and most calls of the program never come here
    from scipy import sparse  # noqa: PLC0415

    _, column = np.unique(found.key, return_inverse=True)
    group = np.arange(texts, dtype=np.int64)
    if not found.text.size:
        return group
    sums = sparse.csr_matrix((found.weight, (found.text, column)), shape=(texts, int(column.max()) + 1))
    size = np.ones(texts)
    first = np.arange(texts, dtype=np.int64)
    while True:
        nearest = _nearest(sums, size, least)
        rows = np.flatnonzero(nearest >= 0)
        mutual = rows[(nearest[nearest[rows]] == rows) & (rows < nearest[rows])]
        if not mutual.size:
            return first[group]
        target = np.arange(size.size)
        target[nearest[mutual]] = mutual
        kept = np.unique(target)
        target = np.searchsorted(kept, target)
        whole = (kept.size, target.size)
        fold = sparse.csr_matrix((np.ones(target.size), (target, np.arange(target.size))), shape=whole)
        sums, size, first, group = fold @ sums, fold @ size, first[kept], target[group]


def _nearest(sums: Any, size: Weights, least: float) -> Ints:  # noqa: ANN401 (scipy has no types)
    """Return, for each group, the group that its texts are most alike to on average, or -1."""
    from scipy import sparse  # noqa: PLC0415 - as in `clusters`

    nearest = np.full(size.size, -1, np.int64)
    mean = sparse.diags(1 / size).tocsr() @ sums
    turned = mean.T.tocsr()
    for low in range(0, size.size, _ROWS):
        block = mean[low : low + _ROWS] @ turned
        good = np.flatnonzero(block.data >= least)
        row = np.repeat(np.arange(low, low + block.shape[0]), np.diff(block.indptr))[good]
        apart = row != block.indices[good]
        good, row = good[apart], row[apart]
        if not good.size:
            continue
        column, alike = block.indices[good].astype(np.int64), np.round(block.data[good], 12)
        begin = np.flatnonzero(np.concatenate(([True], row[1:] != row[:-1])))
        best = np.repeat(np.maximum.reduceat(alike, begin), np.diff(np.concatenate((begin, [row.size]))))
        nearest[row[begin]] = np.minimum.reduceat(np.where(alike == best, column, size.size), begin)
    return nearest
