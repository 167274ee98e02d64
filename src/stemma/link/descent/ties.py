"""How much two documents share, and where: what passages say about a pair."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stemma.link.descent.details import Plainness
from stemma.model.documents import DocId, Span
from stemma.model.facts import Quote, Reading
from stemma.model.links import Passage, Retold

_ONE_TEXT = 0.9
"""Share of both texts from which on they are one text, that counts once as a carrier of its details."""
_SLIGHT = 0.05
"""Share of a text below which a passage says nothing of the whole."""
_FULL, _UNCHANGED = 30, 8
"""Words of a passage that counts in full, and words in a row of which the chance is asked that none is changed."""
_SHORT = 16
"""Words of the longest passage that anybody might write."""
WHOLE = 0.25
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
    retold: tuple[Retold, ...] = ()
    """Sentences that say the same in other words, in the order of the left document."""
    told_share: float = 0.0
    """The same as `own_share`, with the sentences retold."""

    @property
    def whole(self) -> bool:
        """Say whether one text as a whole hangs on the other."""
        return max(self.own_share, self.told_share) >= WHOLE

    def other(self, doc: DocId) -> DocId:
        """Return the document at the other end."""
        return self.right if doc == self.left else self.left

    def covers(self, span: Span) -> Span | None:
        """Return the place in the other document that has at least half of a span's characters, or None."""
        pairs: tuple[Passage | Retold, ...] = (*self.passages, *self.retold)
        for passage in pairs:
            here, there = (passage.left, passage.right) if span.doc == self.left else (passage.right, passage.left)
            shared = min(here.end, span.end) - max(here.start, span.start)
            if 2 * shared >= span.end - span.start:
                return there
        return None

    def strength(self, doc: DocId) -> float:
        """Return how much of one of the two texts stands in the other, and how nearly word for word, from 0 to 1.

        Each passage counts by the chance that eight of its words in a row are unchanged, and in full from thirty words.
        """
        sides = [((p.left if doc == self.left else p.right), p) for p in self.passages]
        size = sum(span.end - span.start for span, _ in sides)
        share = self.left_share if doc == self.left else self.right_share
        if not size or (share < _SLIGHT and not self.retold):
            return 0.0
        exact = ((span.end - span.start) * min(p.words, _FULL) / _FULL * p.identity**_UNCHANGED for span, p in sides)
        return share * sum(exact) / size


def between(
    readings: tuple[Reading, ...], passages: tuple[Passage, ...], retold: tuple[Retold, ...] = ()
) -> tuple[Tie, ...]:
    """Gather the passages, and the sentences retold, of every pair of documents that shares any."""
    pairs: dict[tuple[DocId, DocId], tuple[list[Passage], list[Retold]]] = defaultdict(lambda: ([], []))
    known = {reading.document.id: reading for reading in readings}
    plain = _Plain(known)
    for passage in passages:
        if not plain(passage):
            pairs[passage.left.doc, passage.right.doc][0].append(passage)
    for told in retold:
        pairs[told.left.doc, told.right.doc][1].append(told)
    quoted = {doc: _merged([piece for quote in r.of(Quote) for piece in quote.pieces]) for doc, r in known.items()}
    return tuple(_tie(known[a], known[b], *found, quoted) for (a, b), found in sorted(pairs.items()))


class _Plain:
    """Says whether a passage is one that anybody would write; looks once at a place."""

    def __init__(self, known: Mapping[DocId, Reading]) -> None:
        self._known = known
        self._plain: dict[DocId, Plainness] = {}
        self._found: dict[Span, bool] = {}

    def __call__(self, passage: Passage) -> bool:
        return passage.words <= _SHORT and (self._at(passage.left) or self._at(passage.right))

    def _at(self, span: Span) -> bool:
        if span not in self._found:
            if span.doc not in self._plain:
                self._plain[span.doc] = Plainness(self._known[span.doc])
            self._found[span] = self._plain[span.doc](span)
        return self._found[span]


def copies_among(ties: Iterable[Tie]) -> dict[DocId, DocId]:
    """Return, for each document that is one text with others of smaller id, the first of them."""
    first: dict[DocId, DocId] = {}
    for tie in sorted(ties, key=lambda tie: (tie.left, tie.right)):
        if min(tie.left_share, tie.right_share) >= _ONE_TEXT:
            first.setdefault(tie.right, first.get(tie.left, tie.left))
    return first


def by_document(ties: Iterable[Tie]) -> dict[DocId, tuple[Tie, ...]]:
    """Return the ties of each document that has any."""
    found: dict[DocId, list[Tie]] = defaultdict(list)
    for tie in ties:
        found[tie.left].append(tie)
        found[tie.right].append(tie)
    return {doc: tuple(near) for doc, near in found.items()}


def _tie(
    one: Reading,
    two: Reading,
    passages: list[Passage],
    retold: list[Retold],
    quoted: dict[DocId, list[tuple[int, int]]],
) -> Tie:
    left, right = one.document, two.document
    here, there = _merged([p.left for p in passages]), _merged([p.right for p in passages])
    own = max(_own(here, one, quoted), _own(there, two, quoted))
    told = own
    if retold:
        more_here = _merged([p.left for p in passages] + [t.left for t in retold])
        more_there = _merged([p.right for p in passages] + [t.right for t in retold])
        told = max(_own(more_here, one, quoted), _own(more_there, two, quoted))
    shares = _size(here) / max(1, len(left.text)), _size(there) / max(1, len(right.text))
    return Tie(left.id, right.id, tuple(sorted(passages)), *shares, own, tuple(sorted(retold)), told)


def _own(shared: list[tuple[int, int]], reading: Reading, quoted: dict[DocId, list[tuple[int, int]]]) -> float:
    """Return what share of a document's own words, quotations left out, lies in some ranges."""
    said = quoted[reading.document.id]
    return (_size(shared) - _common(shared, said)) / max(1, len(reading.document.text) - _size(said))


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
