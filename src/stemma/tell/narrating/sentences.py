"""The sentences of an article, by their place."""

from bisect import bisect_right

from stemma.model.documents import Span
from stemma.model.facts import Reading


def previous(reading: Reading, sentence: Span) -> Span | None:
    """Return the sentence before another."""
    at = bisect_right(reading.sentences, sentence.start, key=lambda s: s.span.start) - 1
    return reading.sentences[at - 1].span if at > 0 else None
