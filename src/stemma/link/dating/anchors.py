"""Which statements a date reaches: its own clause, the clauses behind it, and what is told on from there.

A date dates the clause that it stands in. A clause without one takes the date that opens its sentence, or the one of
the clause before it; not a date inside a relative clause, and not the day on which somebody said it. A sentence
without any goes on with the day of the sentence before, if both tell a past in the same voice: a story is told in
the order of its days until it says otherwise (Reichenbach 1947; Partee 1984).
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link.dating.clauses import Clauses, words_of
from stemma.link.dating.days import Placed
from stemma.model.documents import Span
from stemma.model.facts import Reading, Statement
from stemma.model.links import Dated
from stemma.text.tense import tense

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_REACH = 200
"""Characters before a date in which the word that opens its clause may stand."""
_BACK_IN_MAIN = 2
"""Verbs behind that word from which the sentence is back in its main clause: `who was fired in May left`."""
_MOST = 20
"""Clauses of a sentence that are looked at for those inside another."""
_FARTHEST = 3
"""Sentences over which a day is carried on without being named again."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A dated statement that the next sentences may go on from."""

    when: Dated
    voice: str | None
    sentence: int


def anchored(reading: Reading, dates: Sequence[Placed]) -> tuple[Dated, ...]:
    """Return the day of every statement of an article that one of its dates reaches."""
    return tuple(_anchored(reading, [found for found in dates if not found.naming]))


def _anchored(reading: Reading, dates: Sequence[Placed]) -> Iterator[Dated]:
    language = language_of(reading.document.lang)
    starts = [found.given.span.start for found in dates]
    numbers = {sentence.span: n for n, sentence in enumerate(reading.sentences)}
    told: _Told | None = None
    statements = sorted(reading.of(Statement), key=lambda s: s.span)
    by_sentence: dict[Span, list[Span]] = defaultdict(list)
    for said in statements:
        by_sentence[said.sentence].append(said.span)
    for said in statements:
        here = dates[bisect_left(starts, said.sentence.start) : bisect_right(starts, said.sentence.end)]
        number = numbers.get(said.sentence, 0)
        past = _tense(reading, said.span, language) == "past"
        nested = _nested(said, by_sentence[said.sentence])
        when = _within(reading, said, here, nested) or _before(reading, said, here, language)
        if when is None and not here and told and past and number - told.sentence <= _FARTHEST:
            when = _onward(said, told)
        if when is not None:
            yield when
        told = _next(told, when, said, number, past=past)


def _nested(said: Statement, others: Sequence[Span]) -> list[Span]:
    """Return the clauses that stand inside a statement."""
    first = bisect_left(others, said.span)
    near = others[first : first + _MOST]
    return [span for span in near if span != said.span and _holds(said.span, span)]


def _next(told: _Told | None, when: Dated | None, said: Statement, number: int, *, past: bool) -> _Told | None:
    """Return what the next statement may go on from."""
    if when is None:
        return told if past else None
    if not past or when.kind != "event" or len(when.date) != len("2011-03-18"):
        return None
    if told is not None and told.when.given == when.given:
        return told
    return _Told(when, _speaker(said), number)


def _speaker(said: Statement) -> str | None:
    return said.voice.name if said.voice else None


def _tense(reading: Reading, span: Span, language: Language) -> str | None:
    words = [word.lower().replace("’", "'") for word in _WORD.findall(reading.words(span))]
    return tense(words, language)


def _within(reading: Reading, said: Statement, here: Sequence[Placed], nested: Sequence[Span]) -> Dated | None:
    """Take the first date in the statement's own words; what a clause inside it tells has a date of its own."""
    inside = [f for f in here if _holds(said.span, f.given.span)]
    own = (f for f in inside if not any(_holds(span, f.given.span) for span in nested) and not _aside(reading, said, f))
    found = next(own, None)
    if found is None:
        return None
    words = reading.words(found.given.span)
    return Dated(
        said.span, found.date, found.kind, inferred=False, given=found.given.span, why=f"‘{words}’ stands in it"
    )


def _holds(one: Span, other: Span) -> bool:
    return one.start <= other.start and other.end <= one.end


def _aside(reading: Reading, said: Statement, found: Placed) -> bool:
    """Tell a date in a relative clause: no second verb stands between the word that opens the clause and the date."""
    language, at = language_of(reading.document.lang), found.given.span
    if at.start <= said.span.start:
        return False
    words = words_of(reading.document.text, Span(at.doc, max(said.span.start, at.start - _REACH), at.start))
    opened = [n for n, word in enumerate(words) if n and word.low in language.words.relatives]
    if not opened:
        return False
    return len(Clauses(words[opened[-1] + 1 :], language).verbs) < _BACK_IN_MAIN


def _before(reading: Reading, said: Statement, here: Sequence[Placed], language: Language) -> Dated | None:
    """Take the last date before the statement in its sentence, unless it dates something else."""
    ahead = [f for f in here if f.given.span.end <= said.span.start and not _elsewhere(reading, said, f, language)]
    if not ahead:
        return None
    found = ahead[-1]
    words = reading.words(found.given.span)
    return Dated(
        said.span, found.date, found.kind, inferred=True, given=found.given.span, why=f"‘{words}’ stands before it"
    )


def _elsewhere(reading: Reading, said: Statement, found: Placed, language: Language) -> bool:
    """Tell whether a date in the sentence belongs to what somebody did to say it, or to a relative clause."""
    at = found.given.span
    voice = said.voice
    if voice is not None and not voice.content.start <= at.start < voice.content.end:
        return True
    before = (
        _WORD.findall(reading.words(Span(at.doc, found.sentence.start, at.start)).lower())
        if at.start > found.sentence.start
        else []
    )
    return any(word in language.words.relatives for word in before)


def _onward(said: Statement, told: _Told) -> Dated | None:
    if _speaker(said) != told.voice:
        return None
    return replace(told.when, span=said.span, inferred=True, why="told on from there, with no other day named")
