"""Whom a clause speaks to: what an article says to its reader is no statement, what others say to others may be one."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from stemma.find.stating.cuts import tokens
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.model.facts import Quote, Reading, Sentence

_OPENING = "\"'“‘« "
_SLACK = 2
"""Characters by which marks at the head may move the first comma."""


def spoken(reading: Reading) -> list[Span]:
    """Return the stretches in quotation marks, in order."""
    return sorted(piece for quote in reading.of(Quote) if quote.kind != "indirect" for piece in quote.pieces)


def inside(span: Span, spans: Sequence[Span]) -> Sequence[Span]:
    """Return those of several spans, in order and apart, that touch one."""
    first = max(0, bisect_right(spans, span.start, key=lambda other: other.start) - 1)
    return spans[first : bisect_left(spans, span.end, key=lambda other: other.start)]


def unaddressed(
    spans: tuple[Span, ...], sentence: Sentence, theirs: Sequence[Span], reading: Reading, language: Language
) -> tuple[Span, ...]:
    """Leave the clauses out that speak to the reader, and all of a sentence that begins so; `theirs` are others' words.

    A condition on the one spoken to (`If you ask me, the wall is weak`) is no matter of fact, whoever says it.
    """
    text, at = reading.words(sentence.span), sentence.span.start
    low = tokens(text.lstrip(_OPENING))
    named = [token for token in tokens(text) if token.word in language.words.address]
    if named and low[0].word in language.stances.conditions:
        pause = next((token.start for token in low if token.word == ","), len(text))
        if named[0].end <= pause + _SLACK:
            return ()
    own = [at + t.start for t in named if not any(s.start <= at + t.start < s.end for s in theirs)]
    if own and any(own[0] < span.end for span in spans[:1]):
        return ()
    return tuple(span for span in spans if not any(span.start <= place < span.end for place in own))
