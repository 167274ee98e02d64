"""How new a passage is beside those told already: by its telling words, and by what it means to the trained reader."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log

from stemma.lang import language_of
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.tell.narrating.candidates import Candidate
from stemma.tell.narrating.clearness import words_in

Words = Mapping[str, float]

_NEW = 0.5
"""Share of a passage's telling words that one passage told before may hold; above it, it adds ever less."""
_APART, _SAME = 0.6, 0.9
"""Likeness of two sentences' vectors below which they tell different things, and at which they tell the same."""


class Novelty:
    """Compares passages of one story with one another and with the titles of its articles."""

    def __init__(self, dossier: Dossier, found: Sequence[Candidate]) -> None:
        self._readings = {r.document.id: r for r in dossier.readings}
        self._bags = {text: self._bag(one) for one in found if (text := self._text(one))}
        self._rare = rarities(self._bags.values())
        titles = {r.document.title: _bag(r.document.title, r) for r in dossier.readings}
        self._titles = [{word: self._rare.get(word, 0.0) for word in bag} for bag in titles.values()]
        self._vectors = {
            sentence.span: seen.vector
            for r in dossier.readings
            for sentence, seen in zip(r.sentences, r.annotations, strict=False)
            if seen.vector
        }

    def of(self, one: Candidate, told: Sequence[Candidate]) -> float:
        """Return from 0 to 1 how new a passage is."""
        return self._by_words(one, told) * self._by_meaning(one, told)

    def _by_words(self, one: Candidate, told: Sequence[Candidate]) -> float:
        words = self._words(one)
        return fresh(words, [self._words(other) for other in told])

    def _by_meaning(self, one: Candidate, told: Sequence[Candidate]) -> float:
        mine = self._vectors.get(one.sentence)
        others = [self._vectors[other.sentence] for other in told if other.sentence in self._vectors]
        if mine is None or not others:
            return 1.0
        likest = max(_cosine(mine, other) for other in others)
        return min(1.0, max(0.0, (_SAME - likest) / (_SAME - _APART)))

    def _words(self, one: Candidate) -> Words:
        return {word: self._rare[word] for word in self._bags[self._text(one)]}

    def _text(self, one: Candidate) -> str:
        return self._readings[one.span.doc].words(one.span)

    def _bag(self, one: Candidate) -> tuple[str, ...]:
        return _bag(self._text(one), self._readings[one.span.doc])

    def titled(self, one: Candidate) -> float:
        """Return from 0 to 1 how much of the titles a passage says, on average; each title counts once."""
        words = set(self._bags[self._text(one)])
        shares = [
            sum(v for w, v in title.items() if w in words) / (sum(title.values()) or 1.0) for title in self._titles
        ]
        return sum(shares) / (len(shares) or 1)


def _bag(text: str, reading: Reading) -> tuple[str, ...]:
    stop = language_of(reading.document.lang).words.stop
    low = (word.lower().removesuffix("'s").removesuffix("’s") for word in words_in(text))
    return tuple(word for word in dict.fromkeys(low) if word not in stop)


def fresh(words: Words, told: Iterable[Words]) -> float:
    """Return from 0 to 1 how new a passage is: 1 while no passage told holds more than half of its telling words.

    >>> fresh({"dam": 1.0, "broke": 1.0}, [{"dam": 1.0, "rain": 1.0}]), fresh({"dam": 1.0}, [{"dam": 1.0}])
    (1.0, 0.0)
    """
    whole = sum(words.values()) or 1.0
    most = max((sum(value for word, value in words.items() if word in other) / whole for other in told), default=0.0)
    return min(1.0, (1.0 - most) / (1.0 - _NEW))


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
