"""Short passages with their places, and a stop before an article would be given away whole."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from stemma.model.documents import DocId, Span
from stemma.model.facts import Reading

MOST_WORDS = 60
"""A longer passage is cut; agencies' sentences seldom pass 45 words."""
MOST_QUOTED = 150
"""Words of a quotation, which is shown to be compared, piece by piece."""
CONTEXT_WORDS = 14
"""Words of the same sentence shown on either side, at most."""
MOST_SHARE = 2 / 3
"""Of an article's characters, shown on one page without the reader's asking for whole texts."""


SHORT_WORDS = 12
"""Passages up to this length are still shown beyond `MOST_SHARE`, up to `MOST_SHARE_SHORT`."""
MOST_SHARE_SHORT = 0.8
_LETTERS = 6  # of a word, with its space


_MARKS = frozenset('"“”„«»‘')


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands, for a reader and for a program."""

    doc: DocId
    outlet: str
    paragraph: int
    start: int
    end: int

    @property
    def span(self) -> str:
        """The address that every shown passage carries."""
        return f"{self.doc}:{self.start}-{self.end}"

    def __str__(self) -> str:
        return f"{self.outlet}, ¶ {self.paragraph}"


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage with a few words of its sentence on either side; all three are exact text."""

    place: Place
    """Of the words themselves."""
    before: str
    words: str
    after: str
    cut_before: bool = False
    cut_after: bool = False
    cut: bool = False
    """True where the passage goes on after the words shown."""
    withheld: bool = False
    """True where its article is already shown up to `MOST_SHARE`; then only the place is told."""

    @property
    def framed(self) -> bool:
        """True where there is a word around the words, so that they need a mark."""
        return any(char.isalnum() for char in self.before + self.after)

    @property
    def bare(self) -> bool:
        """True where the passage brings quotation marks of its own."""
        whole = (self.before + self.words + self.after).strip()
        return whole[:1] in _MARKS or whole[-1:] in _MARKS

    @property
    def whole(self) -> str:
        """The address of the words with their context."""
        start, end = self.place.start - len(self.before), self.place.end + len(self.after)
        return f"{self.place.doc}:{start}-{end}"


class Excerpts:
    """Hands out passages of the documents; what is asked for first is shown first.

    It remembers how much of each article it has shown, so ask in order of importance.
    """

    def __init__(self, readings: Iterable[Reading], outlets: dict[DocId, str], *, share: float = MOST_SHARE) -> None:
        self._readings = {reading.document.id: reading for reading in readings}
        self._outlets = outlets
        self._share = share
        self._seen = {doc: bytearray(len(reading.document.text)) for doc, reading in self._readings.items()}
        self._taken = dict.fromkeys(self._readings, 0)
        self._ends = {doc: [block.end for block in r.document.blocks] for doc, r in self._readings.items()}
        self._starts = {doc: [s.span.start for s in reading.sentences] for doc, reading in self._readings.items()}

    def show(self, span: Span, *, context: bool = True, most: int = MOST_WORDS) -> Shown:
        """Return the passage, with words of its sentence around it where there is room for them."""
        document = self._readings[span.doc].document
        end = first_words(document.text, span.start, min(span.end, len(document.text)), most)
        place = Place(span.doc, self._outlets[span.doc], self._paragraph(span), span.start, end)
        before, after = self._around(place) if context else (place.start, place.end)
        if not self._take(span.doc, before, after):
            before, after = place.start, place.end
            if not self._take(span.doc, before, after):
                return Shown(place, "", "", "", withheld=True)
        outer = self._sentence(place)
        text = document.text
        return Shown(
            place,
            text[before : place.start],
            text[place.start : place.end],
            text[place.end : after],
            cut_before=before > outer[0],
            cut_after=after < outer[1],
            cut=end < span.end,
        )

    def _paragraph(self, span: Span) -> int:
        ends = self._ends[span.doc]
        return min(bisect_right(ends, span.start) + 1, max(1, len(ends)))

    def _take(self, doc: DocId, start: int, end: int) -> bool:
        seen = self._seen[doc]
        new = seen[start:end].count(0)
        short = new < SHORT_WORDS * _LETTERS
        if new and self._taken[doc] + new > max(self._share, MOST_SHARE_SHORT if short else 0) * len(seen):
            return False
        seen[start:end] = b"\x01" * (end - start)
        self._taken[doc] += new
        return True

    def _sentence(self, place: Place) -> tuple[int, int]:
        starts, sentences = self._starts[place.doc], self._readings[place.doc].sentences
        first, last = max(0, bisect_right(starts, place.start) - 1), bisect_left(starts, place.end)
        spans = [s.span for s in sentences[first:last] if place.start < s.span.end]
        if not spans:
            return place.start, place.end
        return min(spans[0].start, place.start), max(spans[-1].end, place.end)

    def _around(self, place: Place) -> tuple[int, int]:
        text = self._readings[place.doc].document.text
        start, end = self._sentence(place)
        return _back(text, start, place.start), first_words(text, place.end, end, CONTEXT_WORDS)


def first_words(text: str, start: int, end: int, most: int) -> int:
    """Return where the first `most` words of a stretch end."""
    words = text[start:end].split()
    if len(words) <= most:
        return end
    at = start
    for word in words[:most]:
        at = text.index(word, at) + len(word)
    return at


def _back(text: str, start: int, end: int, most: int = CONTEXT_WORDS) -> int:
    """Return where the last `most` words of a stretch begin."""
    words = text[start:end].split()
    if len(words) <= most:
        return start
    at = end
    for word in reversed(words[-most:]):
        at = text.rindex(word, start, at)
    return at
