"""Compare new texts with those that were there before: the hits that they add, and the old ones that they unsettle.

What is found in the end is what comparing all texts at once would have found. New texts only add to it, but for the
furniture: the fifth article of an outlet shows that a line is the house's, which until then was a passage, and a second
outlet shows that it is none. The old pairs of texts that such a line had tied, or kept apart, are compared again.
"""

from typing import NamedTuple

import numpy as np

from stemma.settings import ReuseSettings
from stemma.text.columns import fresh
from stemma.text.compare import Flags, Ints, Words, among
from stemma.text.postings import (
    Hits,
    Postings,
    between,
    followed,
    hits_of,
    house_seeds,
    partners,
    rank,
    sorted_by,
    with_the_last,
)
from stemma.text.sketch import seeds_of


class Held(NamedTuple):
    """Old occurrences of some seeds: the first of each, as many as can decide anything, and the last."""

    postings: Postings
    rank: Ints
    """How many of the same seed come before."""
    seeds: Ints
    """The seeds that were asked for, in order, and how often each is held in all."""
    counts: Ints


def postings_of(words: Words, owners: Ints, settings: ReuseSettings) -> Postings:
    """Return the sorted seeds of some texts, those left out that one text repeats without end."""
    parts = [(part.hashes, part.places) for part in seeds_of(words, settings, settings.window)]
    if not parts:
        return Postings(*(np.empty(0, np.int64) for _ in Postings._fields))
    hashes, places = (np.concatenate(column) for column in zip(*parts, strict=True))
    hashes, order = sorted_by(hashes)
    places = places[order]
    texts = np.searchsorted(words.first, places, "right") - 1
    found = Postings(hashes, texts, places - words.first[texts], words.first[texts + 1] - places, owners[texts])
    return found.only(followed(found.hashes, found.texts))


def added(new: Postings, held: Held, house: Ints, settings: ReuseSettings) -> Hits:
    """Return the hits between new texts, and between new and old ones, by seeds that are no furniture."""
    every, ranks, is_new = _together(new, held)
    told = is_new & ~among(every.hashes, house)
    return between(every, *with_the_last(np.where(told, partners(ranks, settings), 0)))


def furniture_now(new: Postings, held: Held, settings: ReuseSettings) -> Ints:
    """Return those of the seeds that are furniture, now that the new texts are there."""
    every, ranks, _ = _together(new, held)
    return house_seeds(every.only(ranks < settings.most_texts), settings)


def furniture_before(held: Held, owners: Ints, settings: ReuseSettings) -> Ints:
    """Return those that were, when the texts had these owners."""
    old = held.postings.only(held.rank < settings.most_texts)
    return house_seeds(old._replace(owners=owners[old.texts]), settings)


def _together(new: Postings, held: Held) -> tuple[Postings, Ints, Flags]:
    """Lay old and new occurrences of each seed together, the old ones first."""
    hashes = np.concatenate((held.postings.hashes, new.hashes))
    order = np.argsort(hashes, kind="stable")
    columns = (np.concatenate(pair)[order] for pair in zip(held.postings, new, strict=True))
    before = held.counts[np.searchsorted(held.seeds, new.hashes)] + rank(new.hashes)
    ranks = np.concatenate((held.rank, before))[order]
    return Postings(*columns), ranks, order >= held.rank.size


def tied(postings: Postings, settings: ReuseSettings) -> tuple[Ints, Ints]:
    """Return the pairs of texts that some seeds tie together, each once, whatever the seeds are worth."""
    hits = between(postings, *with_the_last(partners(rank(postings.hashes), settings)))
    order = np.lexsort((hits.right, hits.left))
    left, right = hits.left[order], hits.right[order]
    once = fresh(left, right)
    return left[once], right[once]


def hits_among(postings: Postings, pairs: tuple[Ints, Ints], settings: ReuseSettings) -> Hits:
    """Return the hits of some pairs of texts, given all occurrences of their seeds."""
    hits = hits_of(postings, settings)
    wide = 1 + max(int(hits.right.max(initial=0)), int(pairs[1].max(initial=0)))
    kept = among(hits.left * wide + hits.right, pairs[0] * wide + pairs[1])
    return Hits(*(column[kept] for column in hits))
