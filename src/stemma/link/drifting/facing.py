"""Two passages word by word, and which facts of the one stand where in the other."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import TypeVar

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link.uttering.edits import alike
from stemma.link.uttering.wording import Word, words_of
from stemma.model.documents import DocId, Span
from stemma.model.drifts import DriftKind
from stemma.model.facts import Date, Figure, Mention, Quote, Reading, Statement, Voice
from stemma.text.aliases import fold

Range = tuple[int, int]
"""Words of a passage, by their numbers: the first, and the one behind the last."""
_MARKS = frozenset("\"“”„«»‘’'‛`")
_NEAR = 12
"""Voices before a place that are looked at."""
_RUN = 4
"""Words in a row by which a stretch is found again."""
F = TypeVar("F", Figure, Date, Mention, Statement)


@dataclass(frozen=True, slots=True)
class Change:
    """What is otherwise in the second of two passages, or gone from it."""

    kind: DriftKind
    before: Span | None
    after: Span | None
    passages: tuple[Span, Span]
    why: str


class Told:
    """A document's facts, to be asked for those that stand in a passage."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.language: Language = language_of(reading.document.lang)
        self._ends = [sentence.span.end for sentence in reading.sentences]
        self._facts: dict[type, tuple[list[int], list[Figure | Date | Mention | Statement]]] = {}
        self.voices = sorted(reading.of(Voice), key=lambda v: (v.content, v.source))
        self._sources = sorted((voice.source.start, voice.source.end) for voice in self.voices)
        self._said = [voice.content.start for voice in self.voices]
        self.pieces = sorted({piece for quote in reading.of(Quote) for piece in quote.pieces})

    def inside(self, kind: type[F], span: Span) -> list[F]:
        """Return the facts of a kind that stand in a passage, in the order of the text."""
        if kind not in self._facts:
            facts = sorted(self.reading.of(kind), key=lambda fact: fact.span)
            self._facts[kind] = ([fact.span.start for fact in facts], list(facts))
        starts, known = self._facts[kind]
        found = known[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        return [fact for fact in found if fact.span.end <= span.end]  # type: ignore[misc]  # kept by kind

    def around(self, kind: type[F], span: Span) -> list[F]:
        """Return the facts of a kind in the sentences that a span touches."""
        return self.inside(kind, self.sentences(span))

    def sentences(self, span: Span, *, around: int = 0) -> Span:
        """Return the sentences that a span touches, with some more on either side."""
        sentences = self.reading.sentences
        first = bisect_left(self._ends, span.start + 1)
        last = first
        while last < len(sentences) and sentences[last].span.start < span.end:
            last += 1
        touched = sentences[max(0, first - around) : last + around]
        if not touched:
            return span
        return Span(span.doc, min(span.start, touched[0].span.start), max(span.end, touched[-1].span.end))

    def pieces_in(self, span: Span) -> list[Span]:
        """Return the pieces of quotations that stand in a passage."""
        first = bisect_left(self.pieces, span)
        found = takewhile(lambda piece: piece.start < span.end, self.pieces[first:])
        return [piece for piece in found if piece.end <= span.end]

    def voices_near(self, span: Span) -> list[Voice]:
        """Return the voices whose content begins before a span ends, and no further before it than content goes."""
        at = bisect_left(self._said, span.end)
        return [voice for voice in self.voices[max(0, at - _NEAR) : at] if voice.content.end > span.start]

    def voiced(self, span: Span) -> bool:
        """Whether a stretch is told as somebody's words, at least half of it."""
        half = (span.end - span.start) / 2
        shared = (min(span.end, v.content.end) - max(span.start, v.content.start) for v in self.voices_near(span))
        return any(size >= half for size in shared)

    def speaking(self, span: Span) -> bool:
        """Whether a span stands in the words that name a voice."""
        at = bisect_left(self._sources, (span.start + 1,))
        return at > 0 and self._sources[at - 1][0] <= span.start and span.end <= self._sources[at - 1][1]

    def closed(self, piece: Span) -> bool:
        """Whether a piece of a quotation has a mark on either side."""
        text, before = self.reading.document.text, max(0, piece.start - 1)
        return text[before : piece.start] in _MARKS and not _MARKS.isdisjoint(text[piece.end : piece.end + 2])

    def quotes(self, span: Span) -> bool:
        """Whether any of a passage's words stand in a quotation, as far as its marks can be paired."""
        text = self.reading.document.text
        edges = text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 2]
        if not _MARKS.isdisjoint(edges):
            return True
        at = bisect_left(self.pieces, Span(span.doc, span.end, span.end + 1))
        return any(piece.end > span.start for piece in self.pieces[max(0, at - 3) : at])

    def prints(self, words: Sequence[str]) -> bool:
        """Whether most of some words stand in the text as they are, in runs of four."""
        runs = [tuple(words[n : n + _RUN]) for n in range(max(1, len(words) - _RUN + 1))]
        return 2 * sum(run in self._runs for run in runs) > len(runs)

    def prints_any(self, words: Sequence[str]) -> bool:
        """Whether any four of some words stand in the text in a row."""
        return any(tuple(words[n : n + _RUN]) in self._runs for n in range(len(words) - _RUN + 1))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of the text, looked up once for all passages."""
        return words_of(self.reading, (self.everything,))

    @cached_property
    def starts(self) -> list[int]:
        """Where the words start."""
        return [word.start for word in self.words]

    @cached_property
    def keys(self) -> list[str]:
        """The words as they are compared: in one case and spelling, without accents and possessive endings."""
        spellings = self.language.words.spellings
        return [spellings.get(word, word) for word in map(key, self.words)]

    @cached_property
    def telling(self) -> list[bool]:
        """Whether each word tells something by itself."""
        silent = self.language.words.stop | self.language.words.hedges | self.language.speech.say
        return [word.low not in silent for word in self.words]

    @cached_property
    def _runs(self) -> frozenset[tuple[str, ...]]:
        words = self.keys
        return frozenset(tuple(words[n : n + _RUN]) for n in range(len(words) - _RUN + 1))

    @property
    def everything(self) -> Span:
        """The whole text."""
        return Span(self.doc, 0, max(1, len(self.reading.document.text)))

    @property
    def doc(self) -> DocId:
        """The document."""
        return self.reading.document.id

    @property
    def title_ends(self) -> int:
        """Where the title ends; 0 where the page has none."""
        blocks = self.reading.document.blocks
        return blocks[0].end if blocks and blocks[0].kind == "title" else 0


class Side:
    """One of two passages: its words, and the facts in it."""

    def __init__(self, told: Told, span: Span) -> None:
        self.told, self.span = told, span
        first, end = bisect_left(told.starts, span.start), bisect_left(told.starts, span.end)
        self.words, self.keys, self.telling = told.words[first:end], told.keys[first:end], told.telling[first:end]
        self._starts = told.starts[first:end]

    def range(self, span: Span) -> Range:
        """Return the words that stand in a span."""
        return bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)

    def of(self, kind: type[F]) -> list[F]:
        """Return the facts of a kind in the passage."""
        return self.told.inside(kind, self.span)

    def text(self, span: Span) -> str:
        """Return the words of a span, on one line."""
        return " ".join(self.told.reading.words(span).split())


def key(word: Word) -> str:
    """Return a word as it is compared."""
    return fold(word.low).removesuffix("'s").replace("'", "")


class Facing:
    """Two passages side by side: for each word of the left, the word of the right that it is."""

    def __init__(self, left: Side, right: Side, there: list[int | None] | None = None) -> None:
        self.left, self.right = left, right
        self.there = aligned(left.keys, right.keys) if there is None else there
        self._ahead = ahead(self.there, len(right.words))
        self._behind = behind(self.there)

    @cached_property
    def turned(self) -> "Facing":
        """Return the same two passages, the right one first."""
        back: list[int | None] = [None] * len(self.right.words)
        for n, at in enumerate(self.there):
            if at is not None:
                back[at] = n
        return Facing(self.right, self.left, back)

    def across(self, words: Range) -> Range:
        """Return the words of the right that stand where some words of the left do, between the next known ones."""
        low = self._behind[words[0]]
        return low, max(low, self._ahead[words[1]])

    def kept(self, words: Range) -> list[int]:
        """Return the words of the right that some words of the left are."""
        return [at for at in self.there[words[0] : words[1]] if at is not None]

    def shares(self, one: Span, other: Span) -> tuple[int, float, float]:
        """Count the telling words that two stretches share, and their shares of the shorter and the longer stretch."""
        mine, theirs = self.left.range(one), self.right.range(other)
        shared = sum(theirs[0] <= at < theirs[1] and self.right.telling[at] for at in self.kept(mine))
        sizes = sum(self.left.telling[slice(*mine)]), sum(self.right.telling[slice(*theirs)])
        return shared, shared / max(1, min(sizes)), shared / max(1, *sizes)

    def anchored(self, words: Range) -> bool:
        """Whether the words right beside some words of the left are known, on both sides, or the passages end there."""
        low, high = self.across(words)
        before = words[0] > 0 and low > 0 and self.there[words[0] - 1] == low - 1
        after = words[1] < len(self.there) and high < len(self.right.words) and self.there[words[1]] == high
        head, end = words[0] == 0 and low == 0, words[1] == len(self.there) and high == len(self.right.words)
        return (before or head) and (after or end) and (before or after)


def aligned(left: Sequence[str], right: Sequence[str]) -> list[int | None]:
    """Return for each word of the left the one of the right that it is, if any.

    >>> aligned("up to 300 died".split(), "300 have died".split())
    [None, None, 0, 2]
    """
    there: list[int | None] = [None] * len(left)
    for first, other, size in alike(left, right):
        there[first : first + size] = range(other, other + size)
    return there


def behind(there: Sequence[int | None]) -> list[int]:
    """Return for each place the number behind the last known word before it.

    >>> behind([None, 0, None])
    [0, 0, 1, 1]
    """
    out = [0]
    for at in there:
        out.append(out[-1] if at is None else at + 1)
    return out


def ahead(there: Sequence[int | None], size: int) -> list[int]:
    """Return for each place the number of the next known word, that of the end where there is none.

    >>> ahead([None, 0, None], 2)
    [0, 0, 2, 2]
    """
    out = [size]
    for at in reversed(there):
        out.append(out[-1] if at is None else at)
    return out[::-1]
