"""Say which shared passages are evidence of reuse, and write them as spans of the two texts."""

from collections.abc import Sequence

import numpy as np

from stemma.model.documents import DocId, Span
from stemma.model.links import Passage
from stemma.settings import ReuseSettings
from stemma.text.align import Compared
from stemma.text.compare import Words
from stemma.text.copies import Shared
from stemma.text.rarity import Weights, rarity


def evidence(
    compared: Compared, languages: Sequence[str], settings: ReuseSettings, *, short: bool
) -> tuple[Shared, Weights]:
    """Keep the passages that are evidence of reuse, and say what their words weigh.

    A passage of `least_words` words counts by its length; a shorter one, where those are asked for, only if its
    wording is rare.
    """
    words, found, _ = compared
    dense = found.only(found.equal >= settings.least_identity * found.long())
    weight = _weight(words, dense, languages)
    long = (dense.long() >= settings.least_words) & (weight >= settings.least_rarity / 2)
    if short:
        long |= (dense.equal >= settings.least_run) & (weight >= settings.least_rarity)
    return dense.only(long), weight[long]


def _weight(words: Words, found: Shared, languages: Sequence[str]) -> Weights:
    """Add up the rarity of each passage's words, on the side where it is less."""
    reach = np.zeros(words.keys.size + 1, np.int64)
    for starts, ends in ((found.left_start, found.left_end), (found.right_start, found.right_end)):
        np.add.at(reach, starts, 1)
        np.add.at(reach, ends, -1)
    where = np.flatnonzero(np.cumsum(reach[:-1]))
    total = np.zeros(words.keys.size + 1)
    total[where + 1] = rarity(words, languages, where)
    total = np.cumsum(total)
    left, right = total[found.left_end] - total[found.left_start], total[found.right_end] - total[found.right_start]
    return np.asarray(np.minimum(left, right), np.float64)


def as_passages(words: Words, found: Shared, weight: Weights, names: Sequence[DocId]) -> tuple[Passage, ...]:
    """Write passages as spans of documents, the lower id on the left, in the order of their places."""
    starts, ends = words.starts, words.ends
    left = zip(found.left.tolist(), starts[found.left_start].tolist(), ends[found.left_end - 1].tolist(), strict=True)
    right = zip(
        found.right.tolist(), starts[found.right_start].tolist(), ends[found.right_end - 1].tolist(), strict=True
    )
    long = found.long()
    how = zip(long.tolist(), (found.equal / long).round(3).tolist(), weight.round(2).tolist(), strict=True)
    sides = ([(names[text], start, end) for text, start, end in side] for side in (left, right))
    rows = sorted((min(pair), max(pair), rest) for *pair, rest in zip(*sides, how, strict=True))
    return tuple(Passage(Span(*one), Span(*two), *rest) for one, two, rest in rows)
