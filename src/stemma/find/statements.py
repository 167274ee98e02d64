"""Find checkable clauses: what an article says, cut small enough that each piece is true or false by itself."""

import re
from collections.abc import Sequence
from typing import TypeVar

from stemma.find.cuts import Token, cut, states, tokens
from stemma.lang.base import Language
from stemma.lang.words import Words
from stemma.model.documents import Span
from stemma.model.facts import Date, Figure, Mention, Reading, Sentence, Stance, Statement, Voice

_QUESTION = re.compile(r"\?[\"'”’»)\]]*$")
_LEAST_WORDS = 3
F = TypeVar("F", Mention, Figure, Date)


def find(reading: Reading, language: Language) -> tuple[Statement, ...]:
    """Find checkable clauses in an article; questions and words to the reader are left out."""
    words = language.words
    names, figures, dates = reading.of(Mention), reading.of(Figure), reading.of(Date)
    voices = Voices(tuple(v for v in reading.of(Voice) if v.cue and reading.words(v.cue) not in language.speech.based))
    found = []
    for sentence in reading.sentences:
        for span in clauses(reading, sentence, words, voices):
            voice = voices.over(span)
            marks = tokens(reading.words(span))
            hedge = hedged(span, marks, words)
            found.append(
                Statement(
                    span=span,
                    sentence=sentence.span,
                    voice=voice,
                    stance=stance(voice, hedge),
                    hedge=hedge,
                    negated=any(t.word in words.negations for t in marks),
                    names=within(names, span),
                    figures=within(figures, span),
                    dates=within(dates, span),
                )
            )
    return tuple(found)


def clauses(reading: Reading, sentence: Sentence, words: Words, voices: "Voices") -> tuple[Span, ...]:
    """Return the checkable clauses of a sentence, none where it asks or speaks to the reader."""
    text = reading.words(sentence.span)
    if _QUESTION.search(text) or any(t.word in words.address for t in tokens(text)):
        return ()
    at = sentence.span
    places = {p for p in voices.places(at) if 0 < p < len(text) and not opens_phrase(text[p : p + 20], words)}
    pieces = ((a, b) for a, b in cut(text, words, places) if len(re.findall(r"\w+", text[a:b])) >= _LEAST_WORDS)
    spans = (trimmed(text, at, a, b) for a, b in pieces)
    return tuple(span for span in spans if not voices.names_only(span, reading, words))


def opens_phrase(text: str, words: Words) -> bool:
    """Whether a text begins with a preposition, and so does not begin what somebody says."""
    first = tokens(text)[:1]
    return bool(first) and first[0].word in words.prepositions


def trimmed(text: str, at: Span, a: int, b: int) -> Span:
    """Leave marks that open or end a clause outside of it."""
    while b > a + 1 and text[b - 1] in ",;:–—- ":
        b -= 1
    while a < b - 1 and text[a] in ",;:–—- ":
        a += 1
    return Span(at.doc, at.start + a, at.start + b)


def hedged(span: Span, marks: Sequence[Token], words: Words) -> Span | None:
    """Return the first words of a clause that keep a distance from it, the longest wording of them."""
    for i in range(len(marks)):
        for size in (5, 4, 3, 2, 1):
            run = marks[i : i + size]
            if len(run) == size and " ".join(t.word for t in run) in words.hedges:
                return Span(span.doc, span.start + run[0].start, span.start + run[-1].end)
    return None


def stance(voice: Voice | None, hedge: Span | None) -> Stance:
    """Tell how far the article stands behind a clause."""
    if voice and voice.stance == "denied":
        return "denied"
    if hedge:
        return "hedged"
    return voice.stance if voice else "asserted"


def within(facts: Sequence[F], span: Span) -> tuple[F, ...]:
    """Return the facts that stand inside a span."""
    return tuple(f for f in facts if span.start <= f.span.start and f.span.end <= span.end)


def named(voice: Voice, span: Span) -> int:
    """Return how many characters of a span name a voice and its cue."""
    parts = (part for part in (voice.source, voice.cue) if part)
    return sum(max(0, min(span.end, part.end) - max(span.start, part.start)) for part in parts)


class Voices:
    """The voices of an article, to be asked whose words a clause is."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self.voices = tuple(voices)

    def places(self, sentence: Span) -> frozenset[int]:
        """Return where words begin or end, inside a sentence, that are given to a voice, counted from the sentence's start."""
        ends = {end - sentence.start for v in self.voices for end in (v.content.start, v.content.end)}
        return frozenset(ends)

    def names_only(self, span: Span, reading: Reading, words: Words) -> bool:
        """Whether a piece does no more than name a voice: it holds nothing that is said, and no verb but the cue."""
        for voice in self.voices:
            cue, said = voice.cue, voice.content
            if cue is None or not (span.start <= cue.start and cue.end <= span.end):
                continue
            apart = span.end <= said.start or said.end <= span.start or said.start <= cue.start < said.end
            rest = reading.document.text[span.start : cue.start], reading.document.text[cue.end : span.end]
            bare = not any(states(part, words) for part in rest)
            if apart and (bare or 2 * named(voice, span) >= span.end - span.start):
                return True
        return False

    def over(self, span: Span) -> Voice | None:
        """Return the voice whose content covers most of a clause, and at least half of it; the narrowest of equals."""
        best: tuple[int, int, Voice] | None = None
        for voice in self.voices:
            shared = min(span.end, voice.content.end) - max(span.start, voice.content.start)
            if 2 * shared < span.end - span.start:
                continue
            rank = (shared, voice.content.start - voice.content.end)
            if best is None or rank > best[:2]:
                best = (*rank, voice)
        return best[2] if best else None
