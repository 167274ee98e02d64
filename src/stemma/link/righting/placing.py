"""Find the passages of corrections again, by their words, however the articles are read by now."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from stemma.link.grouping.wordings import plain
from stemma.model.corrections import Anchor, Correction
from stemma.model.documents import DocId, Span
from stemma.model.facts import Reading, Statement


@dataclass(frozen=True, slots=True)
class Placed:
    """A correction with the places of its passages; None where one is not in the pile, and always for names."""

    correction: Correction
    left: Span | None = None
    right: Span | None = None


def placed(corrections: Iterable[Correction], pile: Sequence[Reading]) -> tuple[Placed, ...]:
    """Find the passages of corrections in a pile, each once, in the order of their content."""
    known = {reading.document.id: reading for reading in pile}
    given = sorted(set(corrections))
    missing = any(DocId(a.doc) not in known for c in given if c.kind == "claim" for a in (c.left, c.right))
    wordings = _wordings(pile) if missing else {}
    return tuple(
        Placed(one, _place(one.left, known, wordings), _place(one.right, known, wordings))
        if one.kind == "claim"
        else Placed(one)
        for one in given
    )


def _wordings(pile: Iterable[Reading]) -> Mapping[str, Span]:
    """Return the first place of every wording."""
    found: dict[str, Span] = {}
    for reading in sorted(pile, key=lambda r: (r.document.path, r.document.id)):
        for said in sorted(reading.of(Statement), key=lambda said: said.span):
            found.setdefault(plain(reading.words(said.span)), said.span)
    return found


def _place(anchor: Anchor, known: Mapping[DocId, Reading], wordings: Mapping[str, Span]) -> Span | None:
    """Return where the words of an anchor stand: in their own article, or where that is gone in one that has them."""
    reading = known.get(DocId(anchor.doc))
    if reading is None:
        return wordings.get(plain(anchor.words))
    places = _all(reading.document.text, anchor.words)
    if places:
        start = min(places, key=lambda at: (abs(at - anchor.start), at))
        return Span(reading.document.id, start, start + len(anchor.words))
    same = plain(anchor.words)
    spans = [said.span for said in reading.of(Statement) if plain(reading.words(said.span)) == same]
    return min(spans, key=lambda span: (abs(span.start - anchor.start), span), default=None)


def _all(text: str, words: str) -> list[int]:
    places = []
    at = text.find(words) if words else -1
    while at >= 0:
        places.append(at)
        at = text.find(words, at + len(words))
    return places


class Stated:
    """The statements of a story, to be found by a place."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._in: dict[DocId, list[Statement]] = defaultdict(list)
        for reading in readings:
            self._in[reading.document.id] += sorted(reading.of(Statement), key=lambda said: (said.span, said.sentence))

    def at(self, span: Span | None) -> Statement | None:
        """Return the statement that covers a place best, and little else."""
        if span is None:
            return None
        near = [s for s in self._in.get(span.doc, ()) if s.span.start < span.end and span.start < s.span.end]
        return max(near, key=lambda said: _share(said.span, span), default=None)


def _share(one: Span, other: Span) -> float:
    """Return the share of two places' characters that they have in common."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return both / (max(one.end, other.end) - min(one.start, other.start))
