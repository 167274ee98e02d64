"""How well a sentence answers: the words it shares with the question, what it means, and whether it can answer at all.

Words are weighed by how rare they are among the sentences (idf), and count in full in the sentence itself, less where
its names are known by them, and least beside it. The meaning is the trained reader's vector. What was asked for is
looked for by kind.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log, log2, sqrt

import numpy as np
from numpy.typing import NDArray

from stemma.lang import language_of
from stemma.model.answers import Found, Spread
from stemma.model.facts import Date, Figure, Mention, Reading
from stemma.settings import ASK, AskSettings
from stemma.tell.answering.asked import Asked
from stemma.tell.answering.fitting import Fit, Seen, fits
from stemma.text.aliases import fold
from stemma.text.segment import tokens
from stemma.text.terms import Term, terms

Floats = NDArray[np.float32]
_MOST_DOUBLED = 3.0
"""Beyond nine articles, more make a claim no more central."""
_HEADS = frozenset({"title", "heading", "caption"})
_CLOSING = " \t\n\"'”’»)]"
_MOST_CHARACTERS = 4_000
"""Of a sentence, as much is looked at, as by the reader: what is longer is a list."""
_JOINED = 2
"""Characters between two words of one name."""
_OPENING = 40
"""Characters in which a sentence's first word stands."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A sentence, how well it answers, and what that is made of; each part from 0 to 1."""

    found: Found
    score: float
    covered: float
    """The share of the question's words that it has, by weight."""
    around: float
    """The share that it has or that stands near."""
    alike: float
    """How alike it and the question are in meaning (cosine); 0 where nobody read them."""
    fit: Fit | None
    """The words that answer; None where none are of the kind asked for."""
    far: int
    """Characters between them and the nearest word of the question."""
    absent: tuple[str, ...]
    """Terms of the question that stand neither in it nor near it."""


class Desk:
    """The sentences of some articles, laid out for one question."""

    def __init__(self, readings: Iterable[Reading], asked: Asked, spread: Spread, vector: bytes) -> None:
        self._readings = {reading.document.id: reading for reading in readings}
        self._pages: dict[str, Page] = {}
        self._asked = asked
        self._weights = weights(asked, spread)
        self._whole = sum(self._weights.values()) or 1.0
        self._vector = _floats(vector)

    def score(self, found: Iterable[Found], settings: AskSettings = ASK) -> list[Scored]:
        """Score some sentences, the best first."""
        scored = [self._score(one, settings) for one in found if one.doc in self._readings]
        return sorted(scored, key=lambda s: (-s.score, s.far, s.found.doc, s.found.number))

    def _score(self, found: Found, settings: AskSettings) -> Scored:
        page = self._page(found)
        seen = page.seen(found.number)
        has = self._has(found, page, settings)
        covered = sum(w * min(1.0, has[key][0]) for key, w in self._weights.items()) / self._whole
        around = sum(w * max(has[key]) for key, w in self._weights.items()) / self._whole
        alike = self._alike(page.meaning(found.number, settings.around))
        places = [(t.start, t.end) for t in seen.terms if any(key in self._weights for key in t.keys)]
        fit = _best(fits(self._asked, seen), places)
        kinds = settings.kind * (fit.sure if fit else 0.0) if self._asked.kind else 0.0
        score = settings.words * around + settings.meaning * alike + kinds
        score += settings.central * min(_MOST_DOUBLED, log2(max(1, found.articles - 1))) - page.lowered(
            found.number, settings
        )
        absent = tuple(key for key in self._weights if not max(has[key]))
        return Scored(found, round(score, 6), covered, around, alike, fit, _distance(fit, places) if fit else 0, absent)

    def _has(self, found: Found, page: "Page", settings: AskSettings) -> Mapping[str, tuple[float, float]]:
        """Say for each term of the question how far the sentence itself has it, and how far it stands near."""
        own = page.keys(found.number)
        also = set(found.also.split())
        before, behind = settings.beside
        before = settings.back if page.points_back(found.number) else before
        beside = [(page.keys(found.number - 1), before), (page.keys(found.number + 1), behind)]
        near = [*beside, (page.title, settings.title)]
        here = {key: 1.0 if key in own else settings.also if key in also else 0.0 for key in self._weights}
        return {
            key: (had, had or _near(key, near) or settings.article * page.speaks_of(key)) for key, had in here.items()
        }

    def _alike(self, other: Floats) -> float:
        if self._vector.size == 0 or other.size != self._vector.size:
            return 0.0
        return float(np.dot(self._vector, other)) / (_length(self._vector) * _length(other))

    def _page(self, found: Found) -> "Page":
        if found.doc not in self._pages:
            self._pages[found.doc] = Page(self._readings[found.doc])
        return self._pages[found.doc]


class Page:
    """An article, sentence by sentence, each looked at once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._language = language_of(reading.document.lang)
        self._names, self._figures, self._dates = reading.of(Mention), reading.of(Figure), reading.of(Date)
        self._seen: dict[int, Seen] = {}
        self.title = _keys(terms(reading.document.title, self._language))
        self._whole = fold(reading.document.text)

    def speaks_of(self, key: str) -> bool:
        """Whether a word with this stem stands anywhere in the article."""
        return f" {key}" in self._whole

    def seen(self, number: int) -> Seen:
        """Return a sentence with what was found in it."""
        if number not in self._seen:
            span = self._reading.sentences[number].span
            text = self._reading.words(span)[:_MOST_CHARACTERS]
            end = span.start + len(text)
            self._seen[number] = Seen(
                text,
                self._language,
                terms(text, self._language),
                tuple(name for name in self._names if span.start <= name.span.start < end),
                tuple(figure for figure in self._figures if span.start <= figure.span.start < end),
                tuple(date for date in self._dates if span.start <= date.span.start < end),
                span.start,
            )
        return self._seen[number]

    def keys(self, number: int) -> frozenset[str]:
        """Return the terms of a sentence; none beyond the ends of the article."""
        if not 0 <= number < len(self._reading.sentences):
            return frozenset()
        return _keys(self.seen(number).terms)

    def points_back(self, number: int) -> bool:
        """Whether a sentence opens with a word that means something in the one before: `She`, `These`."""
        here = self._reading.sentences[number]
        if not number or self._reading.sentences[number - 1].block != here.block:
            return False
        known, text = self._language.words, self._reading.words(here.span)
        return any(text[a:b].lower() in known.demonstratives | known.subjects for a, b in tokens(text[:_OPENING])[:1])

    def lowered(self, number: int, settings: AskSettings) -> float:
        """Return what counts against a sentence: that it asks a question itself, or is a headline or a caption."""
        sentence = self._reading.sentences[number]
        lowered = settings.headline if self._reading.document.blocks[sentence.block].kind in _HEADS else 0.0
        asks = self._reading.words(sentence.span).rstrip(_CLOSING).endswith("?")
        return lowered + (settings.question if asks else 0.0)

    def meaning(self, number: int, around: tuple[float, float]) -> Floats:
        """Return what a sentence means, coloured by those beside it; nothing where no trained reader read it."""
        whole = self._vector(number).copy()
        for step, weight in zip((-1, 1), around, strict=True):
            other = self._vector(number + step)
            if other.size == whole.size:
                whole += weight * other
        return whole

    def _vector(self, number: int) -> Floats:
        annotations = self._reading.annotations
        return _floats(annotations[number].vector if 0 <= number < len(annotations) else b"")


def _near(key: str, places: Iterable[tuple[frozenset[str], float]]) -> float:
    return max((weight for keys, weight in places if key in keys), default=0.0)


def _keys(found: Iterable[Term]) -> frozenset[str]:
    return frozenset(key for term in found for key in term.keys)


def weights(asked: Asked, spread: Spread) -> dict[str, float]:
    """Weigh the question's words by how few sentences have them (Robertson and Sparck Jones 1976, smoothed).

    The words of one name come together, so that the second says little more than the first.
    """
    counts = dict(spread.counts)
    size = max(1, spread.size)
    rare = {
        term.key: log(1 + (size - counts.get(term.key, 0) + 0.5) / (counts.get(term.key, 0) + 0.5))
        for term in asked.terms
    }
    return {term.key: rare[term.key] / sqrt(len(name)) for name in _names(asked.terms) for term in name}


def _names(found: Iterable[Term]) -> Iterator[list[Term]]:
    """Yield the words of a question, those of one name together."""
    name: list[Term] = []
    for term in found:
        if name and not (term.named and name[-1].named and term.start - name[-1].end <= _JOINED):
            yield name
            name = []
        name.append(term)
    if name:
        yield name


def _floats(vector: bytes) -> Floats:
    return np.frombuffer(vector, np.int8).astype(np.float32)


def _length(vector: Floats) -> float:
    return float(np.linalg.norm(vector)) or 1.0


def _best(found: Sequence[Fit], places: Sequence[tuple[int, int]]) -> Fit | None:
    """Return the words that answer: the surest, and of those the nearest to the question's words."""
    return min(found, key=lambda fit: (-fit.sure, _distance(fit, places), fit.start), default=None)


def _distance(fit: Fit, places: Iterable[tuple[int, int]]) -> int:
    return min((max(0, fit.start - end, start - fit.end) for start, end in places), default=0)
