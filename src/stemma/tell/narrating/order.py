"""In which order passages of one time are read: as most articles that hold both have them.

Of two passages, each distinct text that tells both votes for the order in which it does; where none does, the passage
that its articles bring nearer to their head goes first. The votes are followed greedily (Cohen, Schapire and Singer,
"Learning to order things", JAIR 1999; for news, Barzilay, Elhadad and McKeown, JAIR 2002).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from stemma.model.documents import DocId
from stemma.model.dossier import Dossier
from stemma.tell.narrating.candidates import Candidate
from stemma.tell.narrating.values import When
from stemma.tell.split import same_texts

_FAINT = 0.1
"""Weight of the place in the articles where no article holds both passages."""
Places = Mapping[DocId, int]


class Told(NamedTuple):
    """A passage, the claims for which it is told, the weightiest first, and its day."""

    one: Candidate
    claims: tuple[str, ...]
    when: When
    follows: bool = False
    """Whether a reader needs the sentence before to know what it speaks of."""


class Order:
    """Knows where each claim stands in each distinct text."""

    def __init__(self, dossier: Dossier) -> None:
        self._text = {doc: group[0] for group in same_texts(dossier) for doc in group}
        titled = {(r.document.id, b.start) for r in dossier.readings for b in r.document.blocks if b.kind == "title"}
        self._sizes = {r.document.id: max(1, len(r.document.text)) for r in dossier.readings}
        self._places = {
            claim.id: self._first(
                (b.statement.span.doc, b.statement.span.start)
                for b in claim.statements
                if (b.statement.sentence.doc, b.statement.sentence.start) not in titled
            )
            for claim in dossier.claims
        }

    def _first(self, found: Iterable[tuple[DocId, int]]) -> Places:
        first: dict[DocId, int] = {}
        for doc, start in found:
            text = self._text.get(doc, doc)
            first[text] = min(first.get(text, start), start)
        return first

    def ordered(self, rows: Sequence[Told]) -> list[Told]:
        """Return passages in the order in which they are best read."""
        placed = [self._of(row) for row in rows]
        depth = [self._depth(places) for places in placed]
        left = sorted(range(len(rows)), key=lambda n: (depth[n], rows[n].one.span))
        votes = {(a, b): _votes(placed[a], placed[b], depth[a], depth[b]) for a in left for b in left if a != b}
        lead = {a: sum(votes[a, b] - votes[b, a] for b in left if b != a) for a in left}
        found = []
        while left:
            best = max(left, key=lambda n: (round(lead[n], 6), -left.index(n)))
            left.remove(best)
            found.append(rows[best])
            for other in left:
                lead[other] -= votes[other, best] - votes[best, other]
        return found

    def _of(self, row: Told) -> Places:
        """Return where a passage stands: by its own words in its article, by its first claim in the others."""
        own = self._text.get(row.one.span.doc, row.one.span.doc)
        return {**self._places[row.claims[0]], own: row.one.span.start}

    def _depth(self, places: Places) -> float:
        shares = [start / self._sizes[doc] for doc, start in places.items()]
        return sum(shares) / len(shares)


def _votes(one: Places, other: Places, depth: float, beyond: float) -> float:
    """Return how strongly one passage is to be read before another, from 0 to 1."""
    both = [(one[doc], other[doc]) for doc in one if doc in other]
    if not both:
        return _FAINT * (depth < beyond)
    return sum(first < second for first, second in both) / len(both)
