"""Find the texts that hold the same seed, range by range of the seeds' numbers.

A range is sorted, joined and let go before the next one, so that memory is bounded by what a range holds; nothing
that is found depends on how many ranges there are.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from stemma.settings import ReuseSettings
from stemma.text.columns import fresh
from stemma.text.compare import Flags, Ints, Small, among
from stemma.text.sketch import BITS, Seeds, solid

_AT_ONCE = 1 << 19
"""Words to a range of seeds; two words in three begin one."""
_TWICE = 3
"""Occurrences of one seed inside one text that are followed."""


class Texts(NamedTuple):
    """What is known of each text."""

    first: Ints
    """The number of its first word, and, at the end, the number of all words."""
    model: Small
    """The first text with the same words; the others are not searched."""
    owner: Small
    """The outlet's number, -1 where it is not known or where copies have several."""


class Postings(NamedTuple):
    """Seeds with their places, sorted by seed, text and place."""

    hashes: Ints
    texts: Ints
    at: Ints
    """Words of the text before the seed."""
    left: Ints
    """Words of the text from the seed on."""
    owners: Ints

    def only(self, rows: Flags | Ints | slice) -> "Postings":
        """Return some of the rows."""
        return Postings(*(column[rows] for column in self))


class Hits(NamedTuple):
    """Pairs of places, in two texts, where the same seed stands."""

    left: Ints
    """The number of the text."""
    right: Ints
    left_at: Ints
    """Words of the text before the seed."""
    right_at: Ints
    solid: Ints
    """1 where the seed is words in a row, else 0."""


def hits_between(seeds: Iterable[Seeds], about: Texts, settings: ReuseSettings, ranges: int = 0) -> Iterator[Hits]:
    """Pair up the places where two texts share a seed, a range of seeds after another.

    `ranges` is a power of two, 0 for as many as it takes.
    """
    if not ranges:
        ranges = 1 << (int(about.first[-1]) // _AT_ONCE).bit_length()
    for part in _ranged(seeds, ranges):
        yield hits_of(_postings(part, about), settings)


def narrow(numbers: Ints) -> Ints:
    """Keep numbers in half the memory, where they are small enough."""
    return numbers.astype(np.int32) if numbers.max(initial=0) < 1 << 31 else numbers


def joined(parts: list[Hits]) -> Hits:
    """Lay hits together."""
    return Hits(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def hits_of(postings: Postings, settings: ReuseSettings) -> Hits:
    """Pair up the occurrences of each seed in different texts, the later ones with the earlier ones."""
    postings = postings.only(_several(postings))
    postings = postings.only(~furniture(postings, settings))
    return between(postings, *with_the_last(partners(rank(postings.hashes), settings)))


def between(postings: Postings, early: Ints, late: Ints) -> Hits:
    """Make hits of pairs of occurrences, those inside one text left out."""
    apart = postings.texts[early] != postings.texts[late]
    early, late = early[apart], late[apart]
    texts, at = postings.texts, postings.at
    return Hits(texts[early], texts[late], at[early], at[late], solid(postings.hashes[early]))


def furniture(postings: Postings, settings: ReuseSettings) -> Flags:
    """Mark the seeds that belong to the house and not to the article.

    Either `boilerplate` texts or more carry it, all of one outlet; or each of several outlets has it in `of_each` texts
    and more, always as far from the end, or always as far from the start. Of what very many carry, the first decide.
    """
    return among(postings.hashes, house_seeds(postings.only(rank(postings.hashes) < settings.most_texts), settings))


def house_seeds(postings: Postings, settings: ReuseSettings) -> Ints:
    """Return, in order, the seeds that are furniture, given the first occurrences of each."""
    starts = group_starts(postings.hashes)
    sizes = np.diff(np.append(starts, postings.hashes.size))
    some = postings.only(np.repeat(sizes >= settings.boilerplate, sizes))
    if not some.hashes.size:
        return some.hashes
    starts = group_starts(some.hashes)
    sizes = np.diff(np.append(starts, some.hashes.size))
    new = fresh(some.hashes, some.texts)
    texts = np.add.reduceat(new.astype(np.int64), starts)
    low, high = np.minimum.reduceat(some.owners, starts), np.maximum.reduceat(some.owners, starts)
    place = np.zeros(starts.size, np.bool_)
    for column in (some.at, some.left):
        place |= np.minimum.reduceat(column, starts) == np.maximum.reduceat(column, starts)
    known = (texts >= settings.boilerplate) & (low >= 0)
    one = known & (low == high)
    several = known & (low != high) & place & (texts >= 2 * settings.of_each)
    rows = np.flatnonzero(np.repeat(several, sizes) & new)
    each = _texts_of_each(some.hashes[rows], some.owners[rows])
    told = several.copy()
    told[several] = each >= settings.of_each
    return np.asarray(some.hashes[starts[one | told]], np.int64)


def _texts_of_each(hashes: Ints, owners: Ints) -> Ints:
    """Return, for each seed, in how many texts the outlet has it that has it least."""
    if not hashes.size:
        return np.empty(0, np.int64)
    order = np.lexsort((owners, hashes))
    hashes, owners = hashes[order], owners[order]
    starts = np.flatnonzero(fresh(hashes, owners))
    sizes = np.diff(np.append(starts, hashes.size))
    return np.minimum.reduceat(sizes, group_starts(hashes[starts]))


def _ranged(parts: Iterable[Seeds], ranges: int) -> Iterator[Seeds]:
    """Yield the seeds of each range, in the order of their places."""
    split: list[list[Seeds]] = [[] for _ in range(ranges)]
    shift = BITS - ranges.bit_length() + 1
    for part in parts:
        which = (part.hashes >> shift).astype(np.uint16)
        order = np.argsort(which, kind="stable")
        hashes, places = part.hashes[order], narrow(part.places[order])
        ends = np.cumsum(np.bincount(which, minlength=ranges)).tolist()
        for group, low, high in zip(split, [0, *ends], ends, strict=False):
            group.append(Seeds(hashes[low:high], places[low:high]))
    for number, group in enumerate(split):
        split[number] = []
        yield Seeds(*(np.concatenate(column) for column in zip(*group, strict=True))) if group else _no_seeds()


def _no_seeds() -> Seeds:
    return Seeds(np.empty(0, np.int64), np.empty(0, np.int64))


def _postings(seeds: Seeds, about: Texts) -> Postings:
    """Sort the seeds of a range, and leave out those that stand once."""
    counts = np.diff(np.searchsorted(seeds.places, about.first))
    texts = np.repeat(np.arange(counts.size), counts)
    once = (about.model == np.arange(counts.size))[texts]
    if not once.all():
        texts, seeds = texts[once], Seeds(seeds.hashes[once], seeds.places[once])
    hashes, order = sorted_by(seeds.hashes)
    keep = np.zeros(hashes.size, np.bool_)
    same = hashes[1:] == hashes[:-1]
    keep[1:] = same
    keep[:-1] |= same
    order = order[keep]
    texts, places = texts[order], seeds.places[order]
    first, owners = about.first, about.owner[texts].astype(np.int64)
    return Postings(hashes[keep], texts, places - first[texts], first[texts + 1] - places, owners)


def sorted_by(hashes: Ints) -> tuple[Ints, Ints]:
    """Return the seeds in order, and where each stood; of equal ones, the first stays first.

    Number and place are sorted as one number, in a fifth of the time that sorting places by number takes.
    """
    low = hashes.min(initial=1 << BITS)
    digits = int(hashes.size).bit_length()
    if int(hashes.max(initial=low) - low).bit_length() + digits > 63:
        order = np.argsort(hashes, kind="stable")
        return hashes[order], order
    packed = ((hashes - low) << digits) | np.arange(hashes.size)
    packed.sort()
    order = packed & ((1 << digits) - 1)
    packed >>= digits
    packed += low
    return packed, order


def group_starts(hashes: Ints) -> Ints:
    """Return where each group of equal seeds begins."""
    if not hashes.size:
        return np.empty(0, np.int64)
    return np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1])))


def followed(hashes: Ints, texts: Ints) -> Flags:
    """Mark, of many occurrences of a seed in one text, the first few."""
    few = np.ones(hashes.size, np.bool_)
    few[_TWICE:] = (hashes[_TWICE:] != hashes[:-_TWICE]) | (texts[_TWICE:] != texts[:-_TWICE])
    return few


def _several(postings: Postings) -> Flags:
    """Mark the seeds that two texts share; of many occurrences in one text, the first few."""
    starts = group_starts(postings.hashes)
    if not starts.size:
        return np.zeros(0, np.bool_)
    sizes = np.diff(np.append(starts, postings.hashes.size))
    shared = np.minimum.reduceat(postings.texts, starts) != np.maximum.reduceat(postings.texts, starts)
    return np.asarray(np.repeat(shared, sizes) & followed(postings.hashes, postings.texts), np.bool_)


def rank(hashes: Ints) -> Ints:
    """Return for each occurrence of a seed how many come before it."""
    starts = group_starts(hashes)
    return np.arange(hashes.size) - np.repeat(starts, np.diff(np.append(starts, hashes.size)))


def partners(before: Ints, settings: ReuseSettings) -> Ints:
    """Return how many of the occurrences before it each one is tied to: the last so many.

    Dropping seeds that very many texts carry, as is usual, would lose a statement that more than a hundred outlets
    print. Neighbours keep all of them tied together at a cost that grows with their number and not with its square.
    """
    return np.where(before < settings.most_texts, before, np.minimum(before, settings.neighbours))


def with_the_last(counts: Ints) -> tuple[Ints, Ints]:
    """Pair every row with as many of the rows before it as is said, the earlier one on the left.

    >>> [column.tolist() for column in with_the_last(np.array([0, 1, 2]))]
    [[0, 1, 0], [1, 2, 2]]
    """
    late = np.repeat(np.arange(counts.size), counts)
    begin = np.repeat(np.cumsum(counts) - counts, counts)
    return late - 1 - (np.arange(late.size) - begin), late
