"""The words around a figure, as they are compared: stems of content words, the rarer the heavier."""

import re
from collections.abc import Mapping
from functools import lru_cache

from stemma.lang import language_of
from stemma.lang.base import Language

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SHORTEST = 3
"""Letters of the shortest word that says anything."""
_LEAST = 2.0
"""The least weight that a side counts as, so that one word in common is not all."""
_STEM = 5
"""Letters of a word that are compared: few enough to join `damaged` and `damage`, enough to part most others."""


def stem(word: str) -> str:
    """Return the letters of a word that are compared.

    >>> stem("Damaged") == stem("damage")
    True
    """
    return word.lower()[:_STEM]


@lru_cache(maxsize=8)
def _bands(code: str) -> Mapping[str, int]:
    """Return how rare each everyday word of a language is."""
    return {word: n for n, band in enumerate(language_of(code).words.everyday) for word in band}


def weights(text: str, language: Language) -> Mapping[str, float]:
    """Return the stems of a text's content words, the rarer the heavier, from 0 to 1."""
    found: dict[str, float] = {}
    for word in _WORD.findall(text):
        stemmed, weight = _weight(word, language.code)
        if weight > found.get(stemmed, 0.0):
            found[stemmed] = weight
    return found


@lru_cache(maxsize=65536)
def _weight(word: str, code: str) -> tuple[str, float]:
    """Return the stem of a word and its weight, 0 for one that says nothing of what is measured."""
    language, bands, lower = language_of(code), _bands(code), plain(word)
    if len(lower) < _SHORTEST or _empty(lower, language):
        return "", 0.0
    rarest = len(language.words.everyday) + 1
    return stem(lower), (bands.get(lower, rarest - 1) + 1) / rarest


def shared(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Return the weight of the words in common, as a share of the lighter side."""
    few, many = (one, other) if len(one) <= len(other) else (other, one)
    common = 0.0
    for word, weight in few.items():
        if word in many:
            common += min(weight, many[word])
    return common / max(min(sum(one.values()), sum(other.values())), _LEAST) if common else 0.0


def plain(word: str) -> str:
    """Return a word in lower case, without a possessive ending."""
    return re.sub(r"['’]s?$", "", word.lower())


def _empty(word: str, language: Language) -> bool:
    """Tell a word that says nothing of what is measured: a function word, a number, a unit."""
    known = language.numbers
    tables = (language.words.stop, known.closed, known.words, known.scales, known.measures, known.currencies)
    return any(word in table for table in tables)
