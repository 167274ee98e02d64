"""Whose words a clause is: the voices of an article, shared out to its sentences."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from stemma.find.stating.cuts import Token, states, tokens
from stemma.find.stating.edges import frames
from stemma.lang.base import Language
from stemma.lang.words import Words
from stemma.model.documents import Span
from stemma.model.facts import Figure, Reading, Sentence, Voice

_MOST = 12
"""Voices of one sentence that are looked at; no prose has more, and broken pages must not cost time."""
_WHOLE = 9
"""Tenths of a clause that count as all of it: marks and joining words stand outside of what is said."""

_LEADING = 6
"""Words from which a phrase before `she said` tells something of its own; shorter ones say when or where."""
_LED = 4
"""The same of a clause there, of a relative clause on the speaker, and of a phrase that counts who did something."""


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
        between = tokens(reading.document.text[source.end : cue.start])
        if span.start <= source.start and any(t.word in words.relatives for t in between):
            continue  # "Jon Sand, who said that he fell, lives there": the sentence is about him
        if span.start < source.start < cue.start and states(reading.document.text[span.start : source.start], words):
            continue  # "The film is based on the book telling of A": the source stands in a clause of its own
        if source == cue and any(
            t.word[0].isalnum() and t.word not in words.stop for part in rest for t in tokens(part)
        ):
            continue  # "they reportedly left": nobody is named
        before = reading.document.text[span.start : min(source.start, cue.start)]
        if apart and (bare or (2 * named(voice, span) >= span.end - span.start and not states(before, words))):
            return True
    return False


def named(voice: Voice, span: Span) -> int:
    """Return how many characters of a span name a voice and its cue."""
    parts = (part for part in (voice.source, voice.cue) if part)
    return sum(max(0, min(span.end, part.end) - max(span.start, part.start)) for part in parts)


def besides(
    span: Span, kept: Span | None, voices: Sequence[Voice], reading: Reading, language: Language
) -> Iterator[Span]:
    """Yield what else a piece tells: `With two towns cut off, the mayor said`, `said Lund, who fled`."""
    named = [frame for voice in voices for frame in frames(voice)]
    around = [frame for frame in named if frame.start < span.end and span.start < frame.end]
    if not around:
        return
    first, last = min(frame.start for frame in around), max(frame.end for frame in around)
    before = min(first, kept.start) if kept else first
    behind = max(last, kept.end) if kept else last
    if span.start < before and leads(tokens(reading.document.text[span.start : before]), language):
        yield Span(span.doc, span.start, before)
    if behind < span.end and adds(Span(span.doc, behind, span.end), reading, language):
        yield Span(span.doc, behind, span.end)


def leads(before: Sequence[Token], language: Language) -> bool:
    """Whether words before a voice tell something, and do not say when, where or in what text it spoke."""
    words, speech = language.words, language.speech
    low = [token.word for token in before if token.word[0].isalnum()]
    occasion = any(word in speech.media or word in speech.issued for word in low)
    if occasion or not before or before[-1].word != ",":
        return False
    clause = bool(low) and (low[0] in words.subordinators or low[0].endswith(words.participle_endings))
    return len(low) >= (_LED if clause else _LEADING)


def adds(behind: Span, reading: Reading, language: Language) -> bool:
    """Whether words behind a voice tell something: a relative clause, or of something done to so many."""
    low = [token.word for token in tokens(reading.words(behind)) if token.word[0].isalnum()]
    if len(low) <= _LED:
        return False
    if low[0] in language.words.relatives:
        return True
    done = any(word.endswith(language.words.past_endings) for word in low)  # `a letter signed by 112 relatives`
    figures = (figure for figure in reading.of(Figure) if done and figure.of is not None)
    return any(behind.start <= figure.span.start < behind.end for figure in figures)
