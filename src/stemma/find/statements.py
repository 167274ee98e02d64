"""Find checkable clauses: what an article says, cut small enough that each piece is true or false by itself."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from stemma.find.stating.addressed import inside, spoken, unaddressed
from stemma.find.stating.cuts import Line, cut, read, states, tokens, verbless
from stemma.find.stating.edges import tidy, unframed
from stemma.find.stating.heard import besides, names_only, over, shared_out
from stemma.find.stating.references import resolved
from stemma.find.stating.scopes import Cue, condition, denied, hedges, negations
from stemma.find.stating.seen import parted
from stemma.find.stating.settings import settings
from stemma.find.stating.whole import Draft, joined
from stemma.lang.base import Language
from stemma.lang.words import Words
from stemma.model.annotations import Place
from stemma.model.documents import Span
from stemma.model.facts import Date, Figure, Mention, Reading, Sentence, Stance, Statement, Voice

_QUESTION = re.compile(r"\?[\"'”’»)\]]{0,4}$")
_LEAST_TITLE = 6
"""Words from which a sentence without a verb, such as a headline, still says something."""
_NEXT = 24
"""Characters behind a clause in which the next word stands."""
_WORD = re.compile(r"\w+")
_QUOTES = frozenset("\"'“”‘’«»„")
F = TypeVar("F", Mention, Figure, Date)


def find(reading: Reading, language: Language) -> tuple[Statement, ...]:
    """Find checkable clauses in an article; questions and words to the reader are left out."""
    within, quoted = Within(reading, language), spoken(reading)
    # "Based on" ties a work to its source; what stands before it is no one's speech.
    heard = tuple(v for v in reading.of(Voice) if v.cue and reading.words(v.cue).lower() not in language.speech.based)
    found: list[Statement] = []
    for sentence, voices in zip(reading.sentences, shared_out(reading.sentences, heard), strict=True):
        theirs = [*inside(sentence.span, quoted), *(voice.content for voice in voices)]
        pieces = clauses(reading, sentence, language, voices, within.seen.get(sentence.span))
        spans = unaddressed(pieces, sentence, theirs, reading, language)
        drafts = [within.draft(sentence, span, over(span, voices)) for span in spans]
        made = joined(drafts, partial(within.draft, sentence), reading, language)
        found += conditional(list(made), reading, language)
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


def seen_in(reading: Reading) -> dict[Span, tuple[Place, ...]]:
    """Return the clauses that a trained reader saw in each sentence; nothing where none has looked for them."""
    if len(reading.annotations) != len(reading.sentences):
        return {}
    pairs = zip(reading.sentences, reading.annotations, strict=True)
    return {sentence.span: seen.clauses for sentence, seen in pairs if seen.clauses is not None}


def clauses(
    reading: Reading,
    sentence: Sentence,
    language: Language,
    voices: Sequence[Voice],
    seen: Sequence[Place] | None = None,
) -> tuple[Span, ...]:
    """Return the pieces of a sentence, each a clause or a part of one, none where it asks.

    They are those that a trained reader saw, or where none has looked for clauses, those that the rules find.
    """
    text, at, words = reading.words(sentence.span), sentence.span, language.words
    if _QUESTION.search(text[-6:]) or (len(_WORD.findall(text)) < _LEAST_TITLE and not says(text, words)):
        return ()
    ends = {end - at.start for voice in voices for end in (voice.content.start, voice.content.end)}
    places = {p for p in ends if 0 < p < len(text) and not opens_phrase(text[p : p + 20], words)}
    places = {p for p in places if not leads_in(text[max(0, p - 20) : p], words)}
    spans: list[Span] = []
    if seen is None:
        found = cut(text, words, places)
    else:
        found = parted(seen, text, places, partial(tells, language=language), verbless(text, words))
    whole = [Span(at.doc, at.start + a, at.start + b) for a, b in found]
    for span in whole:
        kept = None if len(whole) > 1 and names_only(span, voices, reading, words) else span
        kept = kept and unframed(span, voices, reading, words)
        spans += [*besides(span, kept, voices, reading, language), *([kept] if kept else [])]
    tidied = (tidy(text, span.start - at.start, span.end - at.start, words) for span in spans)
    return tuple(Span(at.doc, at.start + a, at.start + b) for a, b in tidied if a < b and not asks(text[a:b]))


def asks(text: str) -> bool:
    """Whether a clause asks; a title may end in a question mark."""
    last = _WORD.findall(text)[-1:]
    return not last or (bool(_QUESTION.search(text[-6:])) and not last[0][0].isupper())


def says(text: str, words: Words) -> bool:
    """Whether a text has a verb; of a language without a word list, always."""
    return not words.auxiliaries or states(text, words)


def tells(text: str, language: Language) -> bool:
    """Whether a text has a verb, or gives somebody the word: `, she said`; `, according to the owner`."""
    low = [token.word for token in tokens(text)]
    rest = " ".join(word for word in low if word[0].isalnum())
    return (
        says(text, language.words)
        or not language.speech.say.isdisjoint(low)
        or rest.startswith(language.speech.according)
    )


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

    def __init__(self, reading: Reading, language: Language) -> None:
        self.reading = reading
        self.language = language
        self.names = in_order(reading.of(Mention))
        self.figures = in_order(reading.of(Figure))
        self.dates = in_order(reading.of(Date))
        self.seen = seen_in(reading)

    def draft(self, sentence: Sentence, span: Span, voice: Voice | None) -> Draft:
        """Make the statement of a clause, with what tells whether it is worth checking."""
        text, language = self.reading.words(span), self.language
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
        follows = tokens(self.reading.document.text[span.end : min(sentence.span.end, span.end + _NEXT)])[:1]
        behind = follows[0].word if follows and follows[0].word[0].isalnum() else ""
        return Draft(said, line, text, behind, seen=sentence.span in self.seen)


def in_order(facts: Sequence[F]) -> tuple[tuple[int, ...], tuple[F, ...]]:
    """Return facts in the order of the text, with where they start."""
    ordered = tuple(sorted(facts, key=lambda fact: fact.span))
    return tuple(fact.span.start for fact in ordered), ordered


def among(facts: tuple[tuple[int, ...], tuple[F, ...]], span: Span) -> tuple[F, ...]:
    """Return the facts that stand inside a span."""
    starts, ordered = facts
    here = ordered[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return tuple(fact for fact in here if fact.span.end <= span.end)
