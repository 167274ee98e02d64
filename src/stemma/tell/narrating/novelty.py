"""How new a passage is beside those told already: by its telling words, and by what it means to the trained reader."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log

from stemma.lang import language_of
from stemma.model.documents import Span
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.tell.narrating.candidates import Candidate
from stemma.tell.narrating.clearness import words_in

Words = Mapping[str, float]
Bag = Mapping[str, None]
"""Words, each once, in the order of the text."""

_NEW = 0.5
"""Share of a passage's telling words that one passage told before may hold; above it, it adds ever less."""
_APART, _SAME = 0.6, 0.9
"""Likeness of two sentences' vectors below which they tell different things, and at which they tell the same."""


class Novelty:
    """Compares passages of one story with one another and with the titles of its articles."""

    def __init__(self, dossier: Dossier, found: Sequence[Candidate]) -> None:
        self._readings = {r.document.id: r for r in dossier.readings}
        self._bags: dict[str, Bag] = {}
        for one in found:
            text = self._text(one)
            if text not in self._bags:
                self._bags[text] = _bag(text, self._readings[one.span.doc])
        self._rare = rarities(self._bags.values())
        titles = {r.document.title: _bag(r.document.title, r) for r in dossier.readings}
        self._titles = [{word: self._rare.get(word, 0.0) for word in bag} for bag in titles.values()]
        self._likest: dict[Span, tuple[int, float, float]] = {}
        self._vectors = {
            sentence.span: seen.vector
            for r in dossier.readings
            for sentence, seen in zip(r.sentences, r.annotations, strict=False)
            if seen.vector
        }

    def of(self, one: Candidate, told: Sequence[Candidate]) -> float:
        """Return from 0 to 1 how new a passage is.

        What was told may only grow from call to call, so that each two passages are compared once.
        """
        known, words, meaning = self._likest.get(one.span, (0, 0.0, 0.0))
        if known < len(told):
            words = max(words, self._by_words(one, told[known:]))
            meaning = max(meaning, self._by_meaning(one, told[known:]))
            self._likest[one.span] = (len(told), words, meaning)
        return fresh(words) * min(1.0, max(0.0, (_SAME - meaning) / (_SAME - _APART)))

    def _by_words(self, one: Candidate, told: Sequence[Candidate]) -> float:
        """Return the largest share of a passage's telling words, each by its weight, that a passage told has."""
        words = self._words(one)
        whole = sum(words.values()) or 1.0
        bags = [self._bags[self._text(other)] for other in told]
        return max(sum(words[word] for word in words.keys() & bag) for bag in bags) / whole

    def _by_meaning(self, one: Candidate, told: Sequence[Candidate]) -> float:
        mine = self._vectors.get(one.sentence)
        others = [self._vectors[other.sentence] for other in told if other.sentence in self._vectors]
        return max((_cosine(mine, other) for other in others), default=0.0) if mine is not None else 0.0

    def _words(self, one: Candidate) -> Words:
        return {word: self._rare[word] for word in self._bags[self._text(one)]}

    def _text(self, one: Candidate) -> str:
        return self._readings[one.span.doc].words(one.span)

    def titled(self, one: Candidate) -> float:
        """Return from 0 to 1 how much of the titles a passage says, on average; each title counts once."""
        words = self._bags[self._text(one)]
        shares = [
            sum(v for w, v in title.items() if w in words) / (sum(title.values()) or 1.0) for title in self._titles
        ]
        return sum(shares) / (len(shares) or 1)


def _bag(text: str, reading: Reading) -> Bag:
    stop = language_of(reading.document.lang).words.stop
    low = (word.lower().removesuffix("'s").removesuffix("’s") for word in words_in(text))
    return {word: None for word in low if word not in stop}


def fresh(told: float) -> float:
    """Return from 0 to 1 how new a passage is of which a share is told: all of it up to one half, then ever less.

    >>> fresh(0.4), fresh(0.75), fresh(1.0)
    (1.0, 0.5, 0.0)
    """
    return min(1.0, (1.0 - told) / (1.0 - _NEW))


def rarities(texts: Iterable[Iterable[str]]) -> dict[str, float]:
    """Weigh words by how few of some texts hold them.

    >>> weights = rarities([["dam", "broke"], ["dam", "rain"]])
    >>> weights["dam"] < weights["rain"]
    True
    """
    bags = [set(text) for text in texts]
    counted = Counter(word for bag in bags for word in bag)
    return {word: log(1 + len(bags) / times) for word, times in counted.items()}


def _cosine(left: bytes, right: bytes) -> float:
    """Return the likeness of two vectors in steps of 1/127."""
    # NumPy takes 80 ms to import, and the terminal summary does without it.
    import numpy as np  # noqa: PLC0415

    return (
        float(np.frombuffer(left, np.int8).astype(np.int32) @ np.frombuffer(right, np.int8).astype(np.int32)) / 127**2
    )
