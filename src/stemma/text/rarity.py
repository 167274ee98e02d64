"""Weigh words as evidence: how far a word's coming up twice calls for an explanation.

The weights come from the language and from the document itself, never from the pile: what two articles share must not
look rarer or commoner because a third one was added.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from stemma.lang import language_of
from stemma.text.compare import Ints, Keys, Small, Words, among, distinct, mixed, words_of

Weights = NDArray[np.float64]

_NAME = 0.25
"""Weight of a name or a number: whoever writes about the same events writes the same names."""
_LONG = 6
"""Letters from which a word of a language without a word list is taken for more than a function word."""
_DIGITS = 3
"""Numbers of fewer digits stand in every article."""


def rarity(words: Words, languages: Sequence[str], where: Ints) -> Weights:
    """Weigh some words, from 0 for the commonest to 1 for those that one article in a hundred holds.

    `languages` holds a code for each text; `where` the numbers of the words to weigh.

    >>> words = words_of(["The kiln exploded near Mr. Oduya's house"])
    >>> rarity(words, ["en"], np.arange(8)).round(2).tolist()
    [0.0, 1.0, 1.0, 0.0, 0.25, 0.25, 0.0, 0.5]
    """
    texts = words.texts()[where]
    weight = _background(words, languages, where, texts)
    named = words.numbers[where] | (words.names[where] & ~_lower_elsewhere(words, texts, where))
    return np.where(named, np.minimum(weight, _NAME), weight)


def background(words: Words, languages: Sequence[str]) -> Weights:
    """Weigh all words by how uncommon they are in their language, from 0 to 1, names like any other."""
    return _background(words, languages, np.arange(words.keys.size), words.texts())


def _background(words: Words, languages: Sequence[str], where: Ints, texts: Small) -> Weights:
    weight = np.empty(where.size)
    for code in sorted(set(languages)):
        here = np.flatnonzero(np.array([language == code for language in languages], np.bool_)[texts])
        keys, values = _known(code)
        mine = where[here]
        if keys.size:
            at = np.minimum(np.searchsorted(keys, words.keys[mine]), keys.size - 1)
            weight[here] = np.where(keys[at] == words.keys[mine], values[at], 1.0)
        else:
            long = words.ends[mine] - words.starts[mine] >= _LONG
            weight[here] = np.where(words.names[mine], 1.0, np.where(long, 0.5, 0.0))
    digits = np.flatnonzero(words.numbers[where])
    short = words.ends[where[digits]] - words.starts[where[digits]] < _DIGITS
    weight[digits] = np.where(short, 0.0, 0.5)
    return weight


@cache
def _known(code: str) -> tuple[Keys, Weights]:
    """Return the keys of a language's everyday words, sorted, and the weight of each."""
    words = language_of(code).words
    weight = {word: part / max(1, len(words.everyday)) for part, listed in enumerate(words.everyday) for word in listed}
    weight |= dict.fromkeys(words.stop, 0.0)
    single = sorted(word for word in weight if word.isalpha())
    keys, first = np.unique(words_of(single).keys, return_index=True)
    return keys, np.array([weight[word] for word in single])[first]


def _lower_elsewhere(words: Words, texts: Small, where: Ints) -> NDArray[np.bool_]:
    """Mark the words that stand in the same text without a capital too: those that only open a sentence or a title."""
    capital = np.flatnonzero(words.names[where])
    marks = mixed(np.arange(words.first.size - 1, dtype=np.uint64))
    own = words.keys[where[capital]] ^ marks[texts[capital]]
    involved = np.zeros(marks.size, np.bool_)
    involved[texts[capital]] = True
    plain = np.flatnonzero(np.repeat(involved, np.diff(words.first)) & ~words.names)
    lower = words.keys[plain] ^ np.repeat(marks, np.diff(words.first))[plain]
    named = distinct(own)
    # A hint by the last digits spares nine of ten words the search.
    hint = np.zeros(1 << (8 * named.size).bit_length(), np.bool_)
    last = np.uint64(hint.size - 1)
    hint[(named & last).astype(np.int64)] = True
    lower = lower[hint[(lower & last).astype(np.int64)]]
    found = np.zeros(where.size, np.bool_)
    found[capital] = among(own, distinct(lower[among(lower, named)]))
    return found
