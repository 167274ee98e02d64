"""Find who prints given words: word for word, in part, or changed.

An ellipsis or brackets in the words asked for stand for anything. Quotations are searched across their pieces, so that
`he said` in between parts nothing; then the sentences of every article, in marks or not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stemma.link.uttering.edits import alike
from stemma.link.uttering.wording import WORD, Word, plain, words_of
from stemma.model.documents import Span
from stemma.model.facts import Quote, Reading
from stemma.model.links import Holding, Likeness

_LEFT_OUT = re.compile(r"\[[^\]]*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\.")
_SHARE = 0.5
"""Share of the words asked for that a passage must have, in order, to be told of."""
_DENSE = 0.6
"""Share of the passage, from the first such word to the last, that they make up."""
_GRAM = 3
"""Words in a row that a passage shares with what was asked for at least."""
_REACH = 80
"""Words that an ellipsis may stand for."""


@dataclass(frozen=True, slots=True)
class _Stream:
    """Words that are read as one: a quotation with all its pieces, a sentence, or a whole article."""

    reading: Reading
    words: tuple[Word, ...]
    quote: Quote | None


def look_up(readings: Sequence[Reading], asked: str) -> tuple[Holding, ...]:
    """Return every passage that holds the words asked for, those that hold them word for word first."""
    parts = [[plain(m) for m in WORD.findall(part)] for part in _LEFT_OUT.split(asked)]
    parts = [part for part in parts if part]
    if not parts:
        return ()
    found = [holding for reading in readings for holding in _in_article(reading, parts)]
    return tuple(sorted(found, key=lambda h: (_RANK[h.how], not h.quoted, h.pieces)))


_RANK = {"word for word": 0, "in part": 1, "changed": 2}


def _in_article(reading: Reading, parts: list[list[str]]) -> list[Holding]:
    """Return the passages of one article; what only comes near counts where nothing is there word for word."""
    quotes = [_Stream(reading, words_of(reading, quote.pieces), quote) for quote in reading.of(Quote)]
    found = [h for stream in quotes for h in _verbatim(stream, parts)]
    whole = _Stream(reading, words_of(reading, [Span(reading.document.id, 0, len(reading.document.text) or 1)]), None)
    taken = [piece for holding in found for piece in holding.pieces]
    found += [h for h in _verbatim(whole, parts) if not any(_overlap(h.pieces[0], piece) for piece in taken)]
    if found:
        return found
    sentences = (_Stream(reading, words_of(reading, [s.span]), None) for s in reading.sentences)
    asked = [word for part in parts for word in part]
    near = [(score, h) for stream in (*quotes, *sentences) for score, h in _near(stream, asked)]
    return [max(near, key=lambda pair: (pair[0], pair[1].quoted))[1]] if near else []


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _verbatim(stream: _Stream, parts: list[list[str]]) -> Iterator[Holding]:
    """Find all parts one behind the other, each without a gap."""
    lows = [word.low for word in stream.words]
    at = 0
    while (first := _place(lows, parts[0], at, len(lows))) is not None:
        places = [(first, first + len(parts[0]))]
        for part in parts[1:]:
            end = places[-1][1]
            there = _place(lows, part, end, min(len(lows), end + _REACH + len(part)))
            if there is None:
                break
            places.append((there, there + len(part)))
        if len(places) == len(parts):
            yield _holding(stream, places, "word for word")
        at = places[-1][1]


def _place(lows: list[str], part: list[str], start: int, end: int) -> int | None:
    """Return where a run of words stands next."""
    at = start
    while at + len(part) <= end:
        try:
            at = lows.index(part[0], at, end - len(part) + 1)
        except ValueError:
            return None
        if lows[at : at + len(part)] == part:
            return at
        at += 1
    return None


def _near(stream: _Stream, asked: list[str]) -> Iterator[tuple[float, Holding]]:
    """Compare a stream with the words asked for; yield it where enough of them stand there close together."""
    lows = [word.low for word in stream.words]
    size = min(_GRAM, len(asked))
    if not _grams(lows, size) & _grams(asked, size):
        return
    same = alike(lows, asked)
    count = sum(size for _, _, size in same)
    first, end = same[0][0], same[-1][0] + same[-1][2]
    if count >= _SHARE * len(asked) and count >= _DENSE * (end - first):
        how: Likeness = "in part" if len(same) == 1 else "changed"
        yield count / len(asked), _holding(stream, [(first, end)], how)


def _grams(words: Sequence[str], size: int) -> set[tuple[str, ...]]:
    return {tuple(words[n : n + size]) for n in range(len(words) - size + 1)}


def _holding(stream: _Stream, places: list[tuple[int, int]], how: Likeness) -> Holding:
    doc = stream.reading.document.id
    pieces = tuple(Span(doc, a, b) for place in places for a, b in _runs(stream.words[place[0] : place[1]]))
    quote = stream.quote or next((q for q in stream.reading.of(Quote) if _inside(pieces, q)), None)
    return Holding(pieces, how, quote is not None, quote.speaker if quote else None)


def _runs(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Cut words into stretches of one piece each."""
    first = words[0]
    for last, word in pairwise(words):
        if word.piece != last.piece:
            yield first.start, last.end
            first = word
    yield first.start, words[-1].end


def _inside(pieces: tuple[Span, ...], quote: Quote) -> bool:
    return all(any(q.start <= p.start and p.end <= q.end for q in quote.pieces) for p in pieces)
