"""Where a statement begins and ends: words that name its voice, joining words and half quotation marks stay outside."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from stemma.find.stating.cuts import Token, states, tokens
from stemma.lang.words import Words
from stemma.model.documents import Span
from stemma.model.facts import Reading, Voice

_LOOSE = ",;:–—- "
_PAIRS = {"“": "”", "«": "»", "‘": "’", "„": "“", '"': '"', "'": "'"}
_CLOSERS = {"”": "“„", "»": "«", "’": "‘", '"': '"', "'": "'"}
_STOPS = ".,;:!?"
_TITLE_WORDS = 6
"""Words between what is said and the name of its speaker: `its priest`, `the chairwoman of the board`."""

_TAIL = 20
"""Characters before the name of a speaker in which a preposition stands that it belongs to."""
_APPOSED = 40
"""Characters that may describe a speaker between name and verb: `Lund, the board's head of works, said`."""
_OPENED = 4
"""Words within which `that` shows that what is said begins behind it."""


def tidy(text: str, a: int, b: int, words: Words) -> tuple[int, int]:
    """Leave joining words, loose marks and half pairs of quotation marks outside of a clause.

    >>> from stemma.lang import language_of
    >>> text = "He slept, “and the mayor fled,"
    >>> a, b = tidy(text, 10, len(text), language_of("en").words)
    >>> text[a:b]
    'the mayor fled'
    """
    before = (-1, -1)
    while before != (a, b) and a < b:
        before = a, b
        a, b = plain(text, a, b)
        a, b = unquoted(text, a, b)
        a = joined(text, a, b, words)
        b = closed(text, a, b, words)
    return a, b


def plain(text: str, a: int, b: int) -> tuple[int, int]:
    """Leave loose marks and spaces outside."""
    while b > a + 1 and (text[b - 1] in _LOOSE or text[b - 1].isspace()):
        b -= 1
    while a < b - 1 and (text[a] in _LOOSE or text[a].isspace()):
        a += 1
    return a, b


def unquoted(text: str, a: int, b: int) -> tuple[int, int]:
    """Leave a quotation mark at either end outside where its partner is."""
    inside = text[a:b]
    if inside[0] in _PAIRS and inside[-1] == _PAIRS[inside[0]] and inside[-2:-1] in {",", ";"}:
        return a + 1, b - 1
    if inside[0] in _PAIRS and _PAIRS[inside[0]] not in inside[1:]:
        return a + 1, b
    end = len(inside) - (len(inside) > 1 and inside[-1] in _STOPS)
    mark = inside[end - 1]
    if mark in _CLOSERS and end > 1 and not any(opener in inside[: end - 1] for opener in _CLOSERS[mark]):
        return a, a + end - 1
    return a, b


def joined(text: str, a: int, b: int, words: Words) -> int:
    """Return where a clause starts behind a word that does no more than join it to the one before."""
    low = tokens(text[a : min(b, a + 40)])
    if len(low) < 2 or low[0].word not in words.joiners:
        return a
    opens = len(low) > 2 and low[1].word in words.content_openers & words.demonstratives
    subject = opens and low[2].word in words.determiners | words.subjects | words.negations
    return a + low[1 + subject].start  # "and that nobody fell"


def closed(text: str, a: int, b: int, words: Words) -> int:
    """Return where a clause ends before a word that only joins it to what follows."""
    low = tokens(text[max(a, b - 20) : b])
    joins = bool(low) and (low[-1].word in words.coordinators or low[-1].word in words.relatives)
    if len(low) < 2 or not joins or max(a, b - 20) + low[-1].end != b:
        return b
    return max(a, b - 20) + low[-2].end


def unframed(span: Span, voices: Sequence[Voice], reading: Reading, words: Words) -> Span:
    """Leave the words outside that name the voice of a clause, at its head or its end.

    They are outside only if no other verb stands with them: what the article itself says there is not lost.
    """
    for voice in voices:
        for frame in frames(voice):
            span = unannounced(without(span, frame, voice.content, reading, words), frame, voice, reading, words)
        span = unsaid(span, voice, reading, words)
    return span


def unsaid(span: Span, voice: Voice, reading: Reading, words: Words) -> Span:
    """Leave a verb of saying outside that follows what is told of its subject: `Lund, who owns the mill, | said`."""
    cue, source = voice.cue, voice.source
    if cue is None or not (span.start <= source.start < source.end < cue.start < span.end <= voice.content.start):
        return span
    told = tokens(reading.document.text[source.end : cue.start])
    rest = tokens(reading.document.text[cue.end : span.end])
    ends = all(not t.word[0].isalnum() or t.word in words.content_openers for t in rest)
    relative = any(a.word == "," and b.word in words.relatives for a, b in pairwise(told))
    return Span(span.doc, span.start, cue.start) if relative and ends else span


def unannounced(span: Span, frame: Span, voice: Voice, reading: Reading, words: Words) -> Span:
    """Leave the words outside that announce the next clause: `the wall broke, the board has said that`."""
    if not span.start < frame.start < frame.end <= span.end <= voice.content.start:
        return span
    text = reading.document.text
    apart = states(text[span.start : frame.start], words) and not states(text[frame.end : span.end], words)
    last = next((t.word for t in reversed(tokens(text[max(span.start, frame.start - _TAIL) : frame.start]))), "")
    if last in words.prepositions - words.subordinators and voice.cue and voice.source.end <= voice.cue.start:
        return Span(span.doc, span.start, voice.source.end)  # "It is based on a book | telling of A"
    return Span(span.doc, span.start, frame.start) if apart else span


def frames(voice: Voice) -> Iterator[Span]:
    """Yield the stretch that names a voice and its cue, if it stands apart from what is said."""
    if voice.cue is None:
        return
    start, end = min(voice.source.start, voice.cue.start), max(voice.source.end, voice.cue.end)
    named = voice.source.end - voice.source.start + voice.cue.end - voice.cue.start
    if end - start <= 2 * named + _APPOSED and (end <= voice.content.start or start >= voice.content.end):
        yield Span(voice.content.doc, start, end)


def without(span: Span, frame: Span, said: Span, reading: Reading, words: Words) -> Span:
    """Return a clause without a frame at its head or its end."""
    text = reading.document.text
    if span.start < said.end <= frame.start and span.end <= frame.start:
        near = span.end >= said.end and not states(text[said.end : frame.start], words)
        return Span(span.doc, span.start, titled(text, span.start, said.end, words)) if near else span
    if min(frame.end, span.end) <= max(frame.start, span.start):
        return span
    before = text[span.start : max(span.start, frame.start)]
    behind = text[min(span.end, frame.end) : span.end]
    if span.start < said.end <= frame.start and not states(text[said.end : frame.start], words):
        return span if states(behind, words) else Span(span.doc, span.start, titled(text, span.start, said.end, words))
    if said.end <= frame.start and not states(before, words) and states(behind, words):
        return Span(span.doc, opened(text, frame.end, span.end, words), span.end)
    between = text[frame.end : max(frame.end, said.start)]
    if frame.end <= said.start < span.end and not states(before + " " + between, words):
        # "The ministry puts the dead at 31, four of whom …": what is said is no clause without its frame.
        # "He complained 40 times that …": neither does it begin there.
        led = any(token.word in words.content_openers for token in tokens(between)[-1:])  # "told the Post that ..."
        rest = text[said.start : span.end] if led else text[said.start : span.end].partition(",")[0]
        whole = states(rest, words) and all(t.word not in words.content_openers for t in tokens(rest)[1:_OPENED])
        return Span(span.doc, said.start, span.end) if whole else span
    return span


def opened(text: str, start: int, end: int, words: Words) -> int:
    """Return where a clause starts behind `that`."""
    first = tokens(text[start : min(end, start + 40)])[:1]
    return start + first[0].end if first and first[0].word in words.content_openers else start


def titled(text: str, start: int, end: int, words: Words) -> int:
    """Return where a clause ends before words that only describe the speaker behind it: `…, its priest`."""
    part = text[start:end]
    low = tokens(part)
    marks = (n for n in range(len(low) - 1, 0, -1) if low[n].word in {",", "”", '"'} and low[n].end < len(part))
    pause = next(marks, 0)
    title: tuple[Token, ...] = low[pause + 1 :]
    if not pause or not 1 < len(title) <= _TITLE_WORDS or title[0].word not in words.determiners:
        return end
    return end if states(part[title[0].start :], words) else start + low[pause].end
