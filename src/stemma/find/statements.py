"""Find checkable clauses: what an article says, cut small enough that each piece is true or false by itself."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from stemma.find.stating.cuts import Line, cut, read, states, tokens
from stemma.find.stating.edges import tidy, unframed
from stemma.find.stating.heard import names_only, over, shared_out
from stemma.find.stating.references import resolved
from stemma.find.stating.seen import parted
from stemma.find.stating.scopes import Cue, condition, denied, hedges, negations
from stemma.find.stating.settings import settings
from stemma.find.stating.worth import worth
from stemma.lang.base import Language
from stemma.lang.words import Words
from stemma.model.annotations import Place
from stemma.model.documents import Span
from stemma.model.facts import Date, Figure, Mention, Reading, Sentence, Stance, Statement, Voice

_QUESTION = re.compile(r"\?[\"'”’»)\]]{0,4}$")
_LEAST_WORDS = 3
_LEAST_TITLE = 6
"""Words from which a sentence without a verb, such as a headline, still says something."""
_WORD = re.compile(r"\w+")
_QUOTES = frozenset("\"'“”‘’«»„")
F = TypeVar("F", Mention, Figure, Date)


def find(reading: Reading, language: Language) -> tuple[Statement, ...]:
    """Find checkable clauses in an article; questions and words to the reader are left out."""
    within = Within(reading)
    # "Based on" ties a work to its source; what stands before it is no one's speech.
    heard = tuple(v for v in reading.of(Voice) if v.cue and reading.words(v.cue).lower() not in language.speech.based)
    found: list[Statement] = []
    seen = seen_in(reading)
    for sentence, voices, inner in zip(reading.sentences, shared_out(reading.sentences, heard), seen, strict=True):
        spans = clauses(reading, sentence, language.words, voices, inner)
        whole = inner is not None
        made = (within.statement(span, sentence, over(span, voices), language, whole=whole) for span in spans)
        found += conditional([said for said in made if said is not None], reading, language)
    return resolved(found, reading, language)


def conditional(said: list[Statement], reading: Reading, language: Language) -> list[Statement]:
    """Hold what hangs on a condition at the same distance: `if the wall is weak, the town will be flooded`."""
    for n, one in enumerate(said):
        at = 1 if n == 0 else n - 1
        if one.hedge is None or at >= len(said) or one.hedge.start != one.span.start:
            continue
        low = [token.word for token in tokens(reading.words(one.hedge))]
        other = said[at]
        if condition(low, language.stances) and other.hedge is None and other.voice == one.voice:
            said[at] = replace(other, hedge=one.hedge, stance=stance(other.voice, hedged=True))
    return said


def seen_in(reading: Reading) -> tuple[tuple[Place, ...] | None, ...]:
    """Return for each sentence the clauses that a trained reader saw in it; None where none has looked."""
    if len(reading.annotations) != len(reading.sentences):
        return (None,) * len(reading.sentences)
    return tuple(annotation.clauses for annotation in reading.annotations)


def clauses(
    reading: Reading, sentence: Sentence, words: Words, voices: Sequence[Voice], seen: Sequence[Place] | None = None
) -> tuple[Span, ...]:
    """Return the checkable clauses of a sentence, none where it asks or speaks to the reader."""
    text, at = reading.words(sentence.span), sentence.span
    if _QUESTION.search(text[-6:]) or any(t.word in words.address for t in tokens(text)):
        return ()
    if len(_WORD.findall(text)) < _LEAST_TITLE and not says(text, words):
        return ()
    ends = {end - at.start for voice in voices for end in (voice.content.start, voice.content.end)}
    places = {p for p in ends if 0 < p < len(text) and not opens_phrase(text[p : p + 20], words)}
    places = {p for p in places if not leads_in(text[max(0, p - 20) : p], words)}
    found = cut(text, words, places) if seen is None else parted(seen, text, places, partial(says, words=words))
    spans = [Span(at.doc, at.start + a, at.start + b) for a, b in found]
    if len(spans) > 1:
        spans = [span for span in spans if not names_only(span, voices, reading, words)]
    framed = (unframed(span, voices, reading, words) for span in spans)
    tidied = (tidy(text, span.start - at.start, span.end - at.start, words) for span in framed)
    return tuple(Span(at.doc, at.start + a, at.start + b) for a, b in tidied if checkable(text[a:b]))


def checkable(text: str) -> bool:
    """Whether a clause says enough to be checked, and does not ask; a title may end in a question mark."""
    found = _WORD.findall(text)
    if len(found) < _LEAST_WORDS:
        return False
    return not _QUESTION.search(text[-6:]) or found[-1][:1].isupper()


def says(text: str, words: Words) -> bool:
    """Whether a text has a verb; of a language without a word list, always."""
    return not words.auxiliaries or states(text, words)


def opens_phrase(text: str, words: Words) -> bool:
    """Whether a text begins with a preposition, and so does not begin what somebody says."""
    first = tokens(text)[:1]
    return bool(first) and first[0].word in words.prepositions


def leads_in(text: str, words: Words) -> bool:
    """Whether a text ends within a phrase, so that no clause begins behind it: `is an | “enormous” mistake`."""
    last = next((token.word for token in reversed(tokens(text)) if token.word not in _QUOTES), "")
    return last in words.prepositions or last in words.auxiliaries or last in words.determiners - words.content_openers


def ruling(cues: Sequence[Cue]) -> Cue | None:
    """Return the cue that rules a clause: the first that rules all of it, else the first of a part."""
    return next((cue for cue in cues if cue.wide), next(iter(cues), None))


def placed(cue: Cue | None, line: Line, span: Span) -> Span | None:
    """Return the characters of a cue in a clause."""
    if cue is None:
        return None
    return Span(span.doc, span.start + line.tokens[cue.first].start, span.start + line.tokens[cue.end - 1].end)


def stance(voice: Voice | None, *, hedged: bool) -> Stance:
    """Tell how far the article stands behind a clause."""
    if voice and voice.stance == "denied":
        return "denied"
    if hedged:
        return "hedged"
    return voice.stance if voice else "asserted"


def unheard(voice: Voice | None) -> Span | None:
    """Return the cue of a voice that names nobody, `it is thought`: all that stands behind its words is a hedge."""
    return voice.cue if voice and voice.stance == "hedged" and voice.source == voice.cue else None


class Within:
    """The facts of an article, to be asked for those that stand in a clause."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.names = in_order(reading.of(Mention))
        self.figures = in_order(reading.of(Figure))
        self.dates = in_order(reading.of(Date))

    def statement(
        self, span: Span, sentence: Sentence, voice: Voice | None, language: Language, *, whole: bool = False
    ) -> Statement | None:
        """Make the statement of a clause, if it is worth checking; `whole` where a trained reader saw it as one."""
        text = self.reading.words(span)
        line = read(text, language.words)
        hedge, against = ruling(hedges(line, text, language, said=voice is not None)), negations(line, language)
        denies = voice is not None and voice.stance == "denied"
        names = among(self.names, span)
        said = Statement(
            span=span,
            sentence=sentence.span,
            voice=voice,
            stance=stance(voice, hedged=hedge is not None and hedge.wide),
            hedge=placed(hedge, line, span) or unheard(voice),
            negated=denied(against, line.known.low, language),
            names=names,
            figures=among(self.figures, span),
            dates=among(self.dates, span),
            negation=voice.cue if voice and denies else placed(ruling(against), line, span),
            places=tuple(settings(names, text, span.start, language.words)),
        )
        return said if worth(said, line, text, language, whole=whole) else None


def in_order(facts: Sequence[F]) -> tuple[tuple[int, ...], tuple[F, ...]]:
    """Return facts in the order of the text, with where they start."""
    ordered = tuple(sorted(facts, key=lambda fact: fact.span))
    return tuple(fact.span.start for fact in ordered), ordered


def among(facts: tuple[tuple[int, ...], tuple[F, ...]], span: Span) -> tuple[F, ...]:
    """Return the facts that stand inside a span."""
    starts, ordered = facts
    here = ordered[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return tuple(fact for fact in here if fact.span.end <= span.end)
