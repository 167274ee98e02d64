"""Whose words a clause is: the voices of an article, shared out to its sentences."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from stemma.find.stating.cuts import states
from stemma.lang.words import Words
from stemma.model.documents import Span
from stemma.model.facts import Reading, Sentence, Voice

_MOST = 12
"""Voices of one sentence that are looked at; no prose has more, and broken pages must not cost time."""
_WHOLE = 9
"""Tenths of a clause that count as all of it: marks and joining words stand outside of what is said."""


def shared_out(sentences: Sequence[Sentence], voices: Sequence[Voice]) -> tuple[tuple[Voice, ...], ...]:
    """Return for each sentence the voices that speak or are named in it, so that no sentence looks at all of them."""
    starts = [sentence.span.start for sentence in sentences]
    shares: list[list[Voice]] = [[] for _ in sentences]
    for voice in voices:
        parts = [part for part in (voice.content, voice.source, voice.cue) if part]
        first = max(0, bisect_right(starts, min(part.start for part in parts)) - 1)
        for n in range(first, bisect_left(starts, max(part.end for part in parts))):
            shares[n].append(voice)
    return tuple(tuple(share[:_MOST]) for share in shares)


def over(span: Span, voices: Sequence[Voice]) -> Voice | None:
    """Return the voice whose content covers a clause, at least half of it.

    The words that name the voice are not counted: of "The inquiry says 31" all is the inquiry's. A voice that is named
    with the clause comes before one that runs on from an earlier sentence, then the one that covers more, then the
    narrowest.
    """
    best: tuple[bool, int, int, Voice] | None = None
    for voice in voices:
        shared = min(span.end, voice.content.end) - max(span.start, voice.content.start)
        asked = max(1, span.end - span.start - framed(voice, span))
        if shared < 1 or 2 * shared < asked:
            continue
        tenths = min(_WHOLE, 10 * shared // asked)
        rank = (voice.manner != "carried", tenths, voice.content.start - voice.content.end)
        if best is None or rank > best[:3]:
            best = (*rank, voice)
    return best[3] if best else None


def framed(voice: Voice, span: Span) -> int:
    """Return how many characters of a span the voice and its cue take, with what stands between them."""
    if voice.cue is None:
        return 0
    start, end = min(voice.source.start, voice.cue.start), max(voice.source.end, voice.cue.end)
    apart = end <= voice.content.start or voice.content.end <= start
    return max(0, min(span.end, end) - max(span.start, start)) if apart else 0


def names_only(span: Span, voices: Sequence[Voice], reading: Reading, words: Words) -> bool:
    """Whether a piece does no more than name a voice: it holds nothing that is said, and no verb but the cue."""
    for voice in voices:
        cue, said = voice.cue, voice.content
        if cue is None or not (span.start <= cue.start and cue.end <= span.end):
            continue
        apart = span.end <= said.start or said.end <= span.start or said.start <= cue.start < said.end
        rest = reading.document.text[span.start : cue.start], reading.document.text[cue.end : span.end]
        bare = not any(states(part, words) for part in rest)
        source = voice.source
        if span.start < source.start < cue.start and states(reading.document.text[span.start : source.start], words):
            continue  # "The film is based on the book telling of A": the source stands in a clause of its own
        if apart and (bare or 2 * named(voice, span) >= span.end - span.start):
            return True
    return False


def named(voice: Voice, span: Span) -> int:
    """Return how many characters of a span name a voice and its cue."""
    parts = (part for part in (voice.source, voice.cue) if part)
    return sum(max(0, min(span.end, part.end) - max(span.start, part.start)) for part in parts)
