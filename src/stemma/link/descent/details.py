"""What each sentence of a document holds that somebody else who reports the same need not write: its details.

A detail is an uncommon word, two uncommon words side by side, a figure, a name, a date, or the cut of a quotation.
Words are compared by their skeleton (no vowels, no doubled letters, one letter for `s`, `z` and soft `c`), so that
`organised colours` and `Organized color` are the same detail.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.model.facts import Date, Figure, Mention, Quote, Reading, Voice

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_VOWELS = re.compile(r"(?<=.)[aeiouyáéíóúüàèìòùâêîôûäöå]+")
_DOUBLED = re.compile(r"(.)\1+")
_BARE = 5
"""Words of fewer letters keep their vowels: too many of them would become one."""
_ENDING = 3
"""Letters that must be left for an ending to be cut off."""
_SMALL = 12
"""Numbers up to here stand in every article."""
_CUT = 5
"""Words of a quotation from which the way it is cut tells something."""


@dataclass(frozen=True, slots=True)
class Detail:
    """Something in a sentence that another report need not have."""

    key: str
    kind: str
    """`word`, `topic` (a word that its document keeps coming back to), `known` (a word of everyday language),
    `figure`, `number`, `name`, `date`, `pair` (two words side by side) or `cut`."""
    span: Span
    quoted: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its details, each once."""

    span: Span
    details: tuple[Detail, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What a document tells, sentence by sentence."""

    lines: tuple[Line, ...]
    where: Mapping[str, tuple[tuple[int, Detail], ...]]
    """For each detail the numbers of the sentences that have it."""
    vectors: NDArray[np.float32]
    """What each sentence means to the trained reader, a vector of length 127 a row; no columns where none has read it.
    Whole numbers: their products add up to the same on every machine."""
    quoted: tuple[bool, ...]
    """Whether a sentence is, for its greater part, somebody's words."""


def told_by(reading: Reading) -> Told:
    """Return what a document tells."""
    lines = lines_of(reading)
    where: dict[str, list[tuple[int, Detail]]] = defaultdict(list)
    for number, line in enumerate(lines):
        for detail in line.details:
            where[detail.key].append((number, detail))
    said = sorted((p.start, p.end) for q in reading.of(Quote) if q.kind != "indirect" for p in q.pieces)
    return Told(
        lines,
        {key: tuple(held) for key, held in where.items()},
        _vectors(reading),
        tuple(
            2 * sum(_overlap(line.span, piece) for piece in said) > line.span.end - line.span.start for line in lines
        ),
    )


def _overlap(span: Span, piece: tuple[int, int]) -> int:
    return max(0, min(span.end, piece[1]) - max(span.start, piece[0]))


def _vectors(reading: Reading) -> NDArray[np.float32]:
    """Return the sentences' vectors, as far as the trained reader gives one for each."""
    body = _body(reading)
    seen = [a.vector for a in reading.annotations] if len(reading.annotations) == len(reading.sentences) else []
    seen = [seen[number] for number in body] if seen else []
    if not seen or not all(seen):
        return np.zeros((len(body), 0), np.float32)
    return np.frombuffer(b"".join(seen), np.int8).reshape(len(seen), -1).astype(np.float32)


def lines_of(reading: Reading) -> tuple[Line, ...]:
    """Return the sentences of a document, each with its details."""
    language = language_of(reading.document.lang)
    quoted = [(p.start, p.end) for q in reading.of(Quote) if q.kind == "direct" for p in q.pieces]
    facts = sorted(_facts(reading), key=lambda d: (d.span.start, -d.span.end, d.key))
    parts = [reading.sentences[number] for number in _body(reading)]
    parted = [_parted(reading, part.span, facts, quoted, language) for part in parts]
    often = Counter(detail.key for details in parted for detail in details)
    return tuple(Line(part.span, tuple(_once(details, often))) for part, details in zip(parts, parted, strict=True))


def _body(reading: Reading) -> list[int]:
    """Return the numbers of the sentences that are no title: a title says once more what the first sentences say."""
    blocks = reading.document.blocks
    kinds = [blocks[part.block].kind if part.block < len(blocks) else "" for part in reading.sentences]
    return [number for number, kind in enumerate(kinds) if kind != "title"]


_OFTEN = 3
"""Sentences that hold a word from which on it is a topic of the document."""


def _once(details: list[Detail], often: Counter[str]) -> Iterator[Detail]:
    seen: set[str] = set()
    for detail in details:
        if detail.key not in seen:
            seen.add(detail.key)
            topic = detail.kind in {"word", "name"} and often[detail.key] >= _OFTEN
            yield Detail(detail.key, "topic", detail.span, detail.quoted) if topic else detail


def _facts(reading: Reading) -> Iterator[Detail]:
    """Yield what the finders have read already: figures, dates, names and the cut of quotations."""
    for figure in reading.of(Figure):
        if figure.low is not None or figure.high is not None:
            small = figure.unit in {None, "hour of day"} or (figure.high or 0) <= _SMALL
            yield Detail(f"#{figure.low}-{figure.high}", "number" if small else "figure", figure.span, quoted=False)
    for date in reading.of(Date):
        yield Detail(f"d{date.first}/{date.last}", "date", date.span, quoted=False)
    for mention in reading.of(Mention):
        last = _WORD.findall(mention.name.casefold())[-1:]
        yield Detail(f"@{''.join(last)}", "name", mention.span, quoted=False)
    for quote in reading.of(Quote):
        for piece in quote.pieces:
            words = _WORD.findall(reading.words(piece).casefold())
            if quote.kind == "direct" and len(words) >= _CUT:
                yield Detail("“" + " ".join(words), "cut", piece, quoted=True)


def _start(detail: Detail) -> int:
    return detail.span.start


def _parted(
    reading: Reading, sentence: Span, facts: list[Detail], quoted: list[tuple[int, int]], language: Language
) -> list[Detail]:
    """Return the details of one sentence in the order of its words."""
    own = facts[bisect_left(facts, sentence.start, key=_start) : bisect_left(facts, sentence.end, key=_start)]
    taken = [(d.span.start, d.span.end) for d in own if d.kind != "cut"]
    inside = [q for q in quoted if q[0] < sentence.end and sentence.start < q[1]]
    out = list(own)
    before: tuple[str, int, int] | None = None
    for place, found in enumerate(_WORD.finditer(reading.document.text, sentence.start, sentence.end)):
        at = found.start()
        if any(a <= at < b for a, b in taken):
            continue
        key, kind = kind_of(found[0].casefold(), language.code)
        if not kind:
            continue
        here = any(a <= at < b for a, b in inside)
        out.append(Detail(key, kind, Span(sentence.doc, at, found.end()), here))
        if before and place - before[1] <= 2:
            out.append(Detail(f"{before[0]}+{key}", "pair", Span(sentence.doc, before[2], found.end()), here))
        before = key, place, at
    return out


_WEIGHTS = {"word": 1.0, "known": 0.6}
_TELLING, _NAMES = 2.0, 0.5
"""What the other words of a passage weigh at most that only names somebody, and what share of its words names."""
_BRIEF, _SUBJECT = 7, 1.2
"""Words of a brief passage, and what those must weigh that are not the subject of the document."""


class Plainness:
    """Says which passages of a document anybody would write: namings, and a few words on the subject."""

    def __init__(self, reading: Reading) -> None:
        self._text, self._code = reading.document.text, reading.document.lang
        named = [mention.span for mention in reading.of(Mention)] + [voice.source for voice in reading.of(Voice)]
        self._names = tuple(sorted({(span.start, span.end) for span in named}))
        sentences = (self._text[part.span.start : part.span.end].casefold() for part in reading.sentences)
        held = Counter(key for text in sentences for key in {kind_of(w, self._code)[0] for w in _WORD.findall(text)})
        self._subject = frozenset(key for key, count in held.items() if count >= _OFTEN)

    def __call__(self, span: Span) -> bool:
        """Say whether a passage is little more than a name with its post and body, or a few words on the subject.

        Whoever writes of the incident commander of the Harrow Fire and Rescue Service writes these words.
        """
        names = [(start, end) for start, end in self._names if start < span.end and span.start < end]
        words = tuple(_WORD.finditer(self._text, span.start, span.end))
        said = [w[0].casefold() for w in words if not any(a <= w.start() < b for a, b in names)]
        kinds = [kind_of(word, self._code) for word in said]
        telling = sum(_WEIGHTS.get(kind, 0.0) for _, kind in kinds)
        if telling < _TELLING and len(words) - len(said) >= _NAMES * len(words):
            return True
        return (
            len(words) <= _BRIEF
            and sum(_WEIGHTS.get(k, 0.0) for key, k in kinds if key not in self._subject) < _SUBJECT
        )


@lru_cache(maxsize=65536)
def kind_of(word: str, code: str) -> tuple[str, str]:
    """Return the key of a word in lower case, and what kind of detail it is; none for the commonest."""
    language = language_of(code)
    plain = word.replace("’", "'").removesuffix("'s")
    if plain in language.words.stop or plain in language.speech.say or len(plain) < _ENDING:
        return plain, ""
    rank = _rank(language.code).get(plain)
    stem = _stem(plain, language)
    if rank is None:
        rank = _rank(language.code).get(stem)
    kind = "word" if rank is None else "known" if rank >= 4 else ""
    return skeleton(stem), kind


def _stem(word: str, language: Language) -> str:
    """Cut off a regular ending."""
    for ending in (*language.words.participle_endings, *language.words.past_endings, "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= _ENDING:
            return word[: -len(ending)]
    return word


def skeleton(word: str) -> str:
    """Return what stays of a word whose spelling varies.

    >>> skeleton("colour") == skeleton("color"), skeleton("centre") == skeleton("center"), skeleton("organiz")
    (True, True, 'orgns')
    """
    if len(word) < _BARE:
        return word
    plain = word.replace("z", "s").replace("c", "s") if word.isascii() else word
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", plain))


@cache
def _rank(code: str) -> dict[str, int]:
    parts = language_of(code).words.everyday
    return {word: n for n, listed in enumerate(parts) for word in listed}
