"""Draw who depends on whom, and on which sources outside the pile, every edge with its evidence.

Nicholls (2019) tells newswire copy, publicity, copying between papers, common sources and chance apart; the kinds of
edges here follow that list. An edge has a direction only where one text names the other, where one holds the other and
is dated later, or, for whole copies alone, where the dates differ; else it says that words are shared, and no more.
"""

from collections.abc import Mapping
from dataclasses import replace

from stemma.link.descent import cites, errors, retelling, sources, translations, wires
from stemma.link.descent.ties import WHOLE, Tie, between, by_document, copies_among
from stemma.model.documents import DocId, Document
from stemma.model.facts import Reading
from stemma.model.links import Dependence, EdgeKind, Entity, Frame, Lineage, Passage, Retold

_COPY, _NEAR = 0.8, 0.5
"""Shares of a text that another one has too, for a copy and for a near copy."""
_SHOWN = 5
"""Pairs of passages that an edge keeps."""


def trace(
    readings: tuple[Reading, ...],
    passages: tuple[Passage, ...],
    entities: tuple[Entity, ...],
    frames: tuple[Frame, ...] = (),
) -> Lineage:
    """Draw who depends on whom, and on which sources outside the pile."""
    found, heard = sources.gather(readings, entities)
    outlets = cites.Outlets(readings)
    nodes = tuple(replace(node, page=outlets.page_of(node)) for node in found)
    ties = between(readings, passages)
    told = _retold(readings, ties)
    ties = between(readings, passages, told) if told else ties
    named = [
        *cites.named(readings, nodes, heard, ties, outlets),
        *cites.told(readings, nodes, heard, outlets),
        *cites.credited(readings, nodes),
        *cites.linked(readings),
    ]
    documents = {reading.document.id: reading.document for reading in readings}
    agencies = wires.inherited(
        ties,
        named,
        {node.id: node for node in nodes},
        lambda one, two: _later(documents[one], documents[two]) is documents[one],
    )
    said = _Said((*named, *agencies))
    known = {reading.document.id: reading for reading in readings}
    shared = [_shared(tie, known, said) for tie in ties]
    slips = errors.shared_errors(readings, frames, copies_among(ties))
    edges = sorted(
        {*named, *agencies, *errors.added(shared, slips)}, key=lambda e: (e.child, e.parent, e.kind, e.why, e.evidence)
    )
    return Lineage(nodes, heard, tuple(edges), told)


def _retold(readings: tuple[Reading, ...], ties: tuple[Tie, ...]) -> tuple[Retold, ...]:
    """Find the documents that retell one another, of those that do not hang together by their words."""
    known = {reading.document.id: reading.document for reading in readings}
    first = copies_among(ties)
    near = by_document(tie for tie in ties if tie.whole)
    tied = {doc: frozenset(tie.other(doc) for tie in found) for doc, found in near.items()}
    found = retelling.find(readings, {r.document.id: first.get(r.document.id, r.document.id) for r in readings}, tied)
    # What retelling weighs is measured within one language: between two, translation has its own weights.
    within = (t for t in found if not translations.apart(known[t.left.doc], known[t.right.doc]))
    return tuple(sorted((*within, *translations.find(readings))))


class _Said:
    """What the documents themselves say of where they come from."""

    def __init__(self, edges: tuple[Dependence, ...]) -> None:
        self._parents: dict[DocId, set[str]] = {}
        self._wires: dict[DocId, set[str]] = {}
        for edge in edges:
            self._parents.setdefault(edge.child, set()).add(edge.parent)
            if edge.kind == "common wire text":
                self._wires.setdefault(edge.child, set()).add(edge.parent)

    def names(self, child: DocId, parent: DocId) -> bool:
        """Say whether one document names or links the other."""
        return parent in self._parents.get(child, ())

    def one_agency(self, left: DocId, right: DocId) -> bool:
        """Say whether both documents carry the text of one agency."""
        return bool(self._wires.get(left, set()) & self._wires.get(right, set()))


def _shared(tie: Tie, readings: Mapping[DocId, Reading], said: _Said) -> Dependence:
    """Make the edge of two documents that share words, or retell one another."""
    left, right = readings[tie.left].document, readings[tie.right].document
    tongues = translations.apart(left, right)
    kind = _kind(tie, wire=said.one_agency(left.id, right.id), tongues=tongues)
    child, reason = _direction(tie, left, right, kind, said)
    under = child or left.id
    longest = sorted(tie.passages, key=lambda p: (-p.words, p.left))
    heaviest = sorted(tie.retold, key=lambda t: (-t.bits, t.left))
    pairs: tuple[Passage | Retold, ...] = (*longest[: _SHOWN - min(len(heaviest), 2)], *heaviest)
    evidence = tuple(
        span for pair in pairs[:_SHOWN] for span in sorted((pair.left, pair.right), key=lambda s: s.doc != under)
    )
    amounts = [_amount(tie, longest[0])] if longest else []
    if tie.retold:
        amounts.append(
            translations.described(tie.retold, readings[tie.left], readings[tie.right])
            if tongues
            else retelling.described(tie.retold, readings[tie.left], readings[tie.right])
        )
    return Dependence(under, tie.other(under), kind, child is not None, f"{' and '.join(amounts)}; {reason}", evidence)


def _amount(tie: Tie, longest: Passage) -> str:
    percent = round(100 * max(tie.left_share, tie.right_share))
    if len(tie.passages) == 1:
        return f"a passage of {longest.words} words, {percent} percent of one text"
    return f"{len(tie.passages)} passages, the longest of {longest.words} words, {percent} percent of one text"


def _kind(tie: Tie, *, wire: bool, tongues: bool) -> EdgeKind:
    if tongues and tie.retold:
        return "translation" if tie.whole else "shared passage"
    if wire and tie.whole:
        return "common wire text"
    if min(tie.left_share, tie.right_share) >= _COPY:
        return "copy"
    if max(tie.left_share, tie.right_share) >= _NEAR and tie.own_share >= WHOLE:
        return "near copy"
    return "rewrite" if tie.whole or tie.retold else "shared passage"


def _direction(tie: Tie, left: Document, right: Document, kind: EdgeKind, said: _Said) -> tuple[DocId | None, str]:
    """Return the document that took from the other, or None, and what says so."""
    if own := _own_word(left, right, kind, said):
        return own
    later = _later(left, right)
    if kind != "shared passage" and later is not None and _one_house(left, right):
        return later.id, f"it is its outlet's own later version, {later.published}"
    if kind == "common wire text" or later is None:
        return None, "no direction: nothing says who was first"
    if kind in {"copy", "near copy"}:
        return later.id, f"it is dated later, {later.published}"
    inside, whole = (tie.left_share, tie.right_share) if later is left else (tie.right_share, tie.left_share)
    if kind == "rewrite" and max(inside, whole) >= _COPY:
        return later.id, f"one holds the other, and it is dated later, {later.published}"
    return None, "no direction: a date alone does not say who took from whom"


def _own_word(left: Document, right: Document, kind: EdgeKind, said: _Said) -> tuple[DocId, str] | None:
    """Return the document that says itself that it took from the other, and how."""
    rendered = [a.id for a in (left, right) if kind == "translation" and translations.declared(a)]
    if len(rendered) == 1:
        return rendered[0], "it says that it is a translation"
    names = [a.id for a, b in ((left, right), (right, left)) if said.names(a.id, b.id)]
    return (names[0], "it names the other") if len(names) == 1 else None


def _one_house(left: Document, right: Document) -> bool:
    """Say whether two documents are versions of one page, or the work of one outlet."""
    return bool(left.url and left.url == right.url) or bool(left.outlet and left.outlet == right.outlet)


def _later(left: Document, right: Document) -> Document | None:
    """Return the document with the later date, compared to the precision that both give, or None."""
    if not left.published or not right.published:
        return None
    size = min(len(left.published), len(right.published), 16)
    one, two = left.published[:size], right.published[:size]
    return None if one == two else left if one > two else right
