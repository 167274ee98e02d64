"""Let an agency behind one text stand behind every text that shares its words, credited or not."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from stemma.link.descent.ties import Tie, by_document
from stemma.model.documents import DocId, Span
from stemma.model.links import Dependence, EdgeGround, Passage, Retold, Source

_LEAST = 12
"""Words of a shared passage, from which on an agency behind one text is behind the other."""

_COPY = 0.9
"""Share of both texts, from which on one is a copy of the other."""


Later = Callable[[DocId, DocId], bool]
"""Says whether the first of two documents is dated later."""


def inherited(
    ties: Iterable[Tie], edges: Iterable[Dependence], nodes: Mapping[str, Source], later: Later
) -> tuple[Dependence, ...]:
    """Return an edge to the agency for every document that shares an agency's text without crediting it."""
    near = by_document(ties)
    known = list(edges)
    have = {(edge.child, edge.parent) for edge in known}
    found: dict[tuple[DocId, str], Dependence] = {}
    for edge in known:
        agency = nodes.get(edge.parent)
        if agency is not None and agency.kind == "agency" and edge.kind != "interview":
            for new in _reached(edge, agency, near, later):
                found.setdefault((new.child, new.parent), new)
    return tuple(new for key, new in sorted(found.items()) if key not in have)


def _reached(
    edge: Dependence, agency: Source, near: Mapping[DocId, tuple[Tie, ...]], later: Later
) -> Iterator[Dependence]:
    """Follow shared words from the document that gives an agency to all that hang on it."""
    byline = edge.kind == "common wire text"
    reached, todo, retelling = {edge.child}, [edge.child], set[DocId]()
    while todo:
        at = todo.pop()
        for tie in near.get(at, ()):
            far = tie.other(at)
            # What a round-up credits in one sentence says nothing of the older texts that it was put together from.
            if far in reached or (not byline and later(at, far)):
                continue
            carrier = _carrier(tie, edge if at == edge.child else None)
            if carrier is not None:
                reached.add(far)
                # A copy reaches no more than its original: by way of it, words of one sentence would credit the whole.
                if byline or min(tie.left_share, tie.right_share) < _COPY:
                    todo.append(far)
                # Who copies a text that tells another again tells it again too, and no more surely.
                if at in retelling or not isinstance(carrier, Passage):
                    retelling.add(far)
                yield _edge(far, agency, carrier, again=far in retelling)


def _edge(child: DocId, agency: Source, carrier: Passage | Retold, *, again: bool) -> Dependence:
    here = carrier.left if carrier.left.doc == child else carrier.right
    ground: EdgeGround = "retelling" if again else "words"
    shares = "tells again" if again or not isinstance(carrier, Passage) else f"shares {carrier.words} words with"
    why = f"{shares} a text that gives {agency.name}"
    return Dependence(child, agency.id, "common wire text", directed=True, why=why, evidence=(here,), ground=ground)


def _carrier(tie: Tie, edge: Dependence | None) -> Passage | Retold | None:
    """Return the longest passage that carries a credit on, else a sentence told again, or None.

    A credit inside one sentence carries only where that sentence is shared; a byline, and a credit that was carried on
    before, only where the texts hang together as a whole.
    """
    long = [p for p in tie.passages if p.words >= _LEAST]
    if edge is None or edge.kind == "common wire text":
        retold = min(tie.retold, default=None)
        return max(long, key=_length, default=retold) if tie.whole else None
    shared = [p for p in long if any(_touch(side, span) for side in (p.left, p.right) for span in edge.evidence)]
    return max(shared, key=_length, default=None)


def _length(passage: Passage) -> tuple[int, Span]:
    return passage.words, passage.left


def _touch(one: Span, two: Span) -> bool:
    return one.doc == two.doc and one.start < two.end and two.start < one.end
