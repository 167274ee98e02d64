"""How much a claim matters to its story: its origins first, then who carries it, then where they put it."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from math import log2, sqrt

from stemma.model.documents import DocId
from stemma.model.dossier import Dossier
from stemma.model.links import Claim
from stemma.tell.split import same_texts

_CARRIED = 0.5
"""What further articles of one text add: editors chose it, but nobody new said it."""
_DISPUTED = 0.5
_LEAD = 1.0


def importance(dossier: Dossier, differing: frozenset[str]) -> dict[str, float]:
    """Weigh every claim; `differing` are the claims that give a figure or a fact on which accounts differ."""
    text = {doc: group[0] for group in same_texts(dossier) for doc in group}
    places = {r.document.id: [s.span.start for s in r.sentences] for r in dossier.readings}
    return {c.id: _weight(c, text, places) + _DISPUTED * (c.id in differing) for c in dossier.claims}


def _weight(claim: Claim, text: Mapping[DocId, DocId], places: Mapping[DocId, Sequence[int]]) -> float:
    first: dict[DocId, int] = {}
    for backed in claim.statements:
        span = backed.statement.sentence
        first[span.doc] = min(first.get(span.doc, span.start), span.start)
    texts = len({text.get(doc, doc) for doc in first})
    origins = sum(claim.origins) / 2
    carried = log2(1 + texts) + _CARRIED * log2(len(first) / texts)
    return log2(1 + origins) + carried + _LEAD * _lead(first, places)


def _lead(first: Mapping[DocId, int], places: Mapping[DocId, Sequence[int]]) -> float:
    """Weigh from 0 to 1 how near the head of its articles a claim stands, on average."""
    ranks = [bisect_left(places[doc], at) for doc, at in first.items()]
    return sum(1 / sqrt(1 + max(0, rank - 1)) for rank in ranks) / len(ranks)
