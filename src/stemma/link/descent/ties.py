"""How much two documents share, and where: what passages say about a pair."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from stemma.model.documents import DocId, Span
from stemma.model.facts import Quote, Reading
from stemma.model.links import Passage

_WHOLE = 0.25
"""Share of the shorter text, quotations left out, from which on one text as a whole hangs on the other."""


@dataclass(frozen=True, slots=True)
class Tie:
    """All that two documents share; `left` has the smaller id."""

    left: DocId
    right: DocId
    passages: tuple[Passage, ...]
    left_share: float
    """Share of the left document's characters that the right one has too, from 0 to 1."""
    right_share: float
    own_share: float
    """The larger of both shares, quotations left out: two who quote one speaker need not have read each other."""

    @property
    def whole(self) -> bool:
        """Say whether one text as a whole hangs on the other."""
        return self.own_share >= _WHOLE

    def other(self, doc: DocId) -> DocId:
        """Return the document at the other end."""
        return self.right if doc == self.left else self.left

    def covers(self, span: Span) -> Span | None:
        """Return the place in the other document that has at least half of a span's characters, or None."""
        for passage in self.passages:
            here, there = (passage.left, passage.right) if span.doc == self.left else (passage.right, passage.left)
            shared = min(here.end, span.end) - max(here.start, span.start)
            if 2 * shared >= span.end - span.start:
                return there
        return None


def between(readings: tuple[Reading, ...], passages: tuple[Passage, ...]) -> tuple[Tie, ...]:
    """Gather the passages of every pair of documents that shares any."""
    pairs: dict[tuple[DocId, DocId], list[Passage]] = defaultdict(list)
    for passage in passages:
        pairs[passage.left.doc, passage.right.doc].append(passage)
    known = {reading.document.id: reading for reading in readings}
    quoted = {doc: _merged([piece for quote in r.of(Quote) for piece in quote.pieces]) for doc, r in known.items()}
    return tuple(_tie(known[a], known[b], tuple(sorted(found)), quoted) for (a, b), found in sorted(pairs.items()))


def by_document(ties: Iterable[Tie]) -> dict[DocId, tuple[Tie, ...]]:
    """Return the ties of each document that has any."""
    found: dict[DocId, list[Tie]] = defaultdict(list)
    for tie in ties:
        found[tie.left].append(tie)
        found[tie.right].append(tie)
    return {doc: tuple(near) for doc, near in found.items()}


def _tie(one: Reading, two: Reading, passages: tuple[Passage, ...], quoted: dict[DocId, list[tuple[int, int]]]) -> Tie:
    left, right = one.document, two.document
    here, there = _merged([p.left for p in passages]), _merged([p.right for p in passages])
    left_own = _size(here) - _common(here, quoted[left.id])
    right_own = _size(there) - _common(there, quoted[right.id])
    own = max(
        left_own / max(1, len(left.text) - _size(quoted[left.id])),
        right_own / max(1, len(right.text) - _size(quoted[right.id])),
    )
    shares = _size(here) / max(1, len(left.text)), _size(there) / max(1, len(right.text))
    return Tie(left.id, right.id, passages, *shares, own)


def _merged(spans: list[Span]) -> list[tuple[int, int]]:
    """Return spans of one document as ranges that do not overlap."""
    out: list[tuple[int, int]] = []
    for span in sorted(spans):
        if out and span.start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], span.end))
        else:
            out.append((span.start, span.end))
    return out


def _size(ranges: list[tuple[int, int]]) -> int:
    return sum(end - start for start, end in ranges)


def _common(one: list[tuple[int, int]], two: list[tuple[int, int]]) -> int:
    """Count the characters that are in both."""
    total = 0
    for start, end in one:
        at = max(0, bisect_left(two, (start, start)) - 1)
        while at < len(two) and two[at][0] < end:
            total += max(0, min(end, two[at][1]) - max(start, two[at][0]))
            at += 1
    return total
