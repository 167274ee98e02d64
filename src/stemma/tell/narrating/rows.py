"""What belongs to a passage of the account: who speaks, what it follows on, and what stands against it."""

from collections import Counter
from collections.abc import Iterable, Iterator

from stemma.lang import language_of
from stemma.model.documents import Span
from stemma.model.dossier import Dossier
from stemma.model.facts import Voice
from stemma.tell.narrating.candidates import Candidate
from stemma.tell.narrating.clearness import words_in
from stemma.tell.narrating.differing import Differences
from stemma.tell.narrating.order import Told
from stemma.tell.narrating.sentences import previous
from stemma.tell.narrating.values import Inferred, Row

_LEAST_LEAD, _MOST_LEAD = 5, 45
"""Words of a sentence shown before one that points back to it."""


class Rows:
    """Makes the rows of one story, each difference once."""

    def __init__(self, dossier: Dossier, differences: Differences) -> None:
        self._readings = {r.document.id: r for r in dossier.readings}
        self._layers = {layered.span: layered.layer for layered in dossier.layers}
        self._differences = differences
        self._used: set[str] = set()

    def of(self, told: Iterable[Told]) -> tuple[Row, ...]:
        """Make the rows of one strand, in their order."""
        rows = list(told)
        sentences = {row.one.sentence for row in rows}
        return tuple(self._row(row, sentences) for row in rows)

    def _row(self, told: Told, beside: set[Span]) -> Row:
        one = told.one
        here = self._differences.frames(one.span)
        denied = any(said.stance == "denied" for _, said in one.said)
        spans, deniers = self._differences.against(told.claims, frozenset(here), denied=denied)
        frames = self._first(here)
        return Row(
            span=one.span,
            sentence=one.sentence,
            lead=self._lead(one, beside) if told.follows else None,
            claims=told.claims,
            voices=self._voices(one),
            when=told.when,
            frames=frames,
            against=self._apart(spans, one.span),
            deniers=deniers,
        )

    def _apart(self, spans: Iterable[Span], shown: Span) -> tuple[Span, ...]:
        """Leave out what stands in the passage itself, and what says the same words again."""
        texts = {self._words(shown): shown}
        for span in spans:
            if not _overlap(span, shown):
                texts.setdefault(self._words(span), span)
        return tuple(texts.values())[1:]

    def _words(self, span: Span) -> str:
        return self._readings[span.doc].words(span)

    def _first(self, found: tuple[str, ...]) -> tuple[str, ...]:
        """Return what was not shown in a row before."""
        new = tuple(one for one in found if one not in self._used)
        self._used.update(new)
        return new

    def _lead(self, one: Candidate, told: set[Span]) -> Span | None:
        """Return the sentence that a passage points back to, unless it is told beside it or is of another layer."""
        reading = self._readings[one.span.doc]
        before = previous(reading, one.sentence)
        if before is None or before in told or self._layers.get(before) != self._layers.get(one.sentence):
            return None
        return before if _LEAST_LEAD <= len(words_in(reading.words(before))) <= _MOST_LEAD else None

    def _voices(self, told: Candidate) -> tuple[Inferred, ...]:
        """Return the voices that the words shown do not name themselves, and whom their pronouns stand for.

        A pronoun for which there are two answers has none.
        """
        found: dict[str, Inferred] = {}
        words = self._words(told.span).lower()
        for one in (*self._speakers(told), *_references(told)):
            if one.name.lower() not in words:
                found.setdefault(one.name, one)
        meant = Counter(self._words(one.source).lower() for one in found.values() if one.inside)
        return tuple(one for one in found.values() if not one.inside or meant[self._words(one.source).lower()] == 1)

    def _speakers(self, told: Candidate) -> Iterator[Inferred]:
        for voice in (statement.voice for _, statement in told.said if statement.voice):
            inside = told.span.start <= voice.source.start and voice.source.end <= told.span.end
            if not inside or self._points_back(voice):
                yield Inferred(voice.name, voice.source, inside)

    def _points_back(self, voice: Voice) -> bool:
        """Tell whether a voice is named by a pronoun."""
        reading = self._readings[voice.source.doc]
        words = reading.words(voice.source).lower().split()
        known = language_of(reading.document.lang).words
        return bool(words) and words[0] in known.subjects | known.demonstratives


def _references(told: Candidate) -> Iterator[Inferred]:
    for _, statement in told.said:
        for one in statement.refers:
            if _overlap(one.span, told.span):
                yield Inferred(one.name, one.span, inside=True)


def _overlap(one: Span, other: Span) -> bool:
    return one.doc == other.doc and one.start < other.end and other.start < one.end
