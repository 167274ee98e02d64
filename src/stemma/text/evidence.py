"""Say which shared passages are evidence of reuse, and write them as spans of the two texts."""

from collections.abc import Sequence

import numpy as np

from stemma.model.documents import DocId, Span
from stemma.model.links import Passage
from stemma.settings import ReuseSettings
from stemma.text.align import Compared
from stemma.text.compare import Ints, Keys, Words, among, distinct, mixed
from stemma.text.copies import Shared
from stemma.text.rarity import Weights, rarity

_SHORT = 40
"""Words of a passage under which only the words that stand on both sides are weighed; longer ones need no weighing."""
_TEXTS = 1 << 12
"""Texts whose words are weighed at once."""


def evidence(
    compared: Compared, languages: Sequence[str], settings: ReuseSettings, *, short: bool
) -> tuple[Shared, Weights]:
    """Keep the passages that are evidence of reuse, and say what their words weigh.

    A passage of `least_words` words counts by its length; a shorter one, where those are asked for, only if its
    wording is rare.
    """
    words, found, _ = compared
    least = settings.least_run if short else settings.least_words
    dense = found.only((found.long() >= least) & (found.equal >= settings.least_identity * found.long()))
    weight = _weight(words, dense, languages)
    long = (dense.long() >= settings.least_words) & (weight >= settings.least_rarity / 2)
    if short:
        long |= (dense.equal >= settings.least_run) & (weight >= settings.least_rarity)
    return dense.only(long), weight[long]


def _weight(words: Words, found: Shared, languages: Sequence[str]) -> Weights:
    """Add up the rarity of each passage's words, on the side where it is less; in a short one, of the shared words."""
    where = _covered(found)
    weight = _rarity(words, languages, where)
    total = np.concatenate((np.zeros(1), np.cumsum(weight)))
    spans = ((np.searchsorted(where, starts), np.searchsorted(where, ends)) for starts, ends in _sides(found))
    sums = [total[ends] - total[starts] for starts, ends in spans]
    least = np.asarray(np.minimum(*sums), np.float64)
    short = np.flatnonzero(found.long() < _SHORT)
    least[short] = _shared(words.keys, where, weight, found.only(short))
    return least


def _covered(found: Shared) -> Ints:
    """Return the numbers of the words in which some passage stands, in order."""
    starts, ends = (np.concatenate(pair) for pair in zip(*_sides(found), strict=True))
    if not starts.size:
        return starts
    order = np.argsort(starts, kind="stable")
    starts, ends = starts[order], np.maximum.accumulate(ends[order])
    apart = np.flatnonzero(starts[1:] > ends[:-1])
    firsts, lasts = np.append(0, apart + 1), np.append(apart, starts.size - 1)
    return _listed(starts[firsts], ends[lasts])[1]


def _rarity(words: Words, languages: Sequence[str], where: Ints) -> Weights:
    """Weigh some words, for some thousands of texts after others, for memory's sake."""
    parts = [np.empty(0)]
    for low in range(0, len(languages), _TEXTS):
        first = words.first[low : low + _TEXTS + 1]
        some = slice(int(first[0]), int(first[-1]))
        part = _part(words, some, first)
        at = where[np.searchsorted(where, first[0]) : np.searchsorted(where, first[-1])] - first[0]
        parts.append(rarity(part, languages[low : low + _TEXTS], at))
    return np.concatenate(parts)


def _part(words: Words, some: slice, first: Ints) -> Words:
    columns = words.keys[some], words.starts[some], words.ends[some], words.names[some], words.numbers[some]
    return Words(*columns, first - first[0])


def _shared(keys: Keys, where: Ints, weight: Weights, found: Shared) -> Weights:
    """Add up the rarity of those words of each passage that stand on both sides."""
    rows, places = zip(*(_listed(*side) for side in _sides(found)), strict=True)
    marks = [keys[at] ^ mixed(row.astype(np.uint64)) for row, at in zip(rows, places, strict=True)]
    both = among(marks[0], distinct(marks[1])), among(marks[1], distinct(marks[0]))
    weights = [weight[np.searchsorted(where, at)] for at in places]
    sums = [np.bincount(rows[n], weights[n] * both[n], minlength=found.left.size) for n in (0, 1)]
    return np.asarray(np.minimum(*sums), np.float64)


def _sides(found: Shared) -> tuple[tuple[Ints, Ints], tuple[Ints, Ints]]:
    return (found.left_start, found.left_end), (found.right_start, found.right_end)


def _listed(starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """List all words of some ranges: the number of the range, and that of the word."""
    counts = ends - starts
    row = np.repeat(np.arange(counts.size), counts)
    return row, np.arange(row.size) + np.repeat(starts - np.cumsum(counts) + counts, counts)


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
