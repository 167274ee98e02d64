"""Draw who depends on whom, and on which sources outside the pile, every edge with its evidence.

Nicholls (2019) tells newswire copy, publicity, copying between papers, common sources and chance apart; the kinds of
edges here follow that list. An edge has a direction only where one text names the other, where one is contained in the
other, or, for whole copies alone, where the dates differ; else it says that the words are shared, and no more.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from stemma.lang import language_of
from stemma.link import sources as naming
from stemma.link.ties import Tie, between
from stemma.model.documents import DocId, Document, Span
from stemma.model.facts import Reading, Voice
from stemma.model.links import Dependence, EdgeKind, Entity, Heard, Lineage, Passage, Source

_COPY, _NEAR = 0.8, 0.5
"""Shares of a text that another one has too, for a copy and for a near copy."""
_WIRE_WORDS = 12
"""Words of a shared passage, from which on an agency behind one text is behind the other."""


def trace(readings: tuple[Reading, ...], passages: tuple[Passage, ...], entities: tuple[Entity, ...]) -> Lineage:
    """Draw who depends on whom, and on which sources outside the pile."""
    found, heard = naming.gather(readings, entities)
    nodes = tuple(replace(node, page=_page_of(node, readings)) for node in found)
    ties = between(readings, passages)
    named = _named_edges(readings, nodes, heard)
    wires = _wires(readings, ties, named, {node.id: node for node in nodes})
    shared = [_shared_edge(tie, readings, named, wires) for tie in ties]
    linked = _links(readings)
    edges = sorted({*named, *wires, *shared, *linked}, key=lambda e: (e.child, e.parent, e.kind, e.evidence))
    return Lineage(nodes, heard, tuple(edges))


def _named_edges(
    readings: tuple[Reading, ...], nodes: tuple[Source, ...], heard: tuple[Heard, ...]
) -> list[Dependence]:
    """Make one edge from a document to each source that it names, to the source's own page where that is in the pile."""
    by_id = {node.id: node for node in nodes}
    source_at = {h.span: by_id[h.source] for h in heard}
    edges: dict[tuple[DocId, str], list[Voice]] = defaultdict(list)
    for reading in readings:
        for voice in reading.of(Voice):
            node = source_at[voice.source]
            if node.kind not in {"anonymous", "witness"} and not _is_outlet(node, reading.document):
                edges[reading.document.id, node.id].append(voice)
    return [_named_edge(child, by_id[parent], voices) for (child, parent), voices in sorted(edges.items())]


def _named_edge(child: DocId, node: Source, voices: list[Voice]) -> Dependence:
    first = voices[0]
    kind: EdgeKind = "quotes from" if any(v.manner in {"direct", "mixed"} for v in voices) else "cites"
    if any(v.to and _is_release(v.to) for v in voices):
        kind = "press release"
    evidence = tuple(dict.fromkeys(_whole(v) for v in voices))[:6]
    return Dependence(
        child, node.page or node.id, kind, directed=True, why=f"names {node.name}: {first.why}", evidence=evidence
    )


def _whole(voice: Voice) -> Span:
    """Return the words from the voice to the end of what it says, or just the voice where they lie far apart."""
    start, end = min(voice.source.start, voice.content.start), max(voice.source.end, voice.content.end)
    return Span(voice.source.doc, start, end) if end - start < 600 else voice.source


def _is_release(medium: str) -> bool:
    words = set(naming.plain(medium).split())
    return bool(words & language_of("en").sources.releases)


def _is_outlet(node: Source, document: Document) -> bool:
    """Say whether a source is the outlet of a document: `The Harrow Gazette` and harrow-gazette.example."""
    if not document.outlet:
        return False
    stem = document.outlet.split(".")[0] if "." in document.outlet else document.outlet
    squeezed = _squeezed(stem)
    names = {_squeezed(naming.plain(name)) for name in (node.name.split(" (")[0], *node.aliases)}
    return squeezed in names or f"the{squeezed}" in names or squeezed.removeprefix("the") in names


def _squeezed(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


def _page_of(node: Source, readings: tuple[Reading, ...]) -> DocId | None:
    """Return the one document of the pile that is the source itself, or None."""
    found = [reading.document.id for reading in readings if _is_outlet(node, reading.document)]
    return found[0] if len(found) == 1 else None


def _wires(
    readings: tuple[Reading, ...], ties: tuple[Tie, ...], named: list[Dependence], nodes: dict[str, Source]
) -> list[Dependence]:
    """Let an agency behind one text stand behind every text that shares its words, credited or not."""
    agencies = [(e, s) for e in named if (s := nodes.get(e.parent)) and s.kind == "agency"]
    found: dict[tuple[DocId, str], Dependence] = {}
    for edge, agency in agencies:
        reached, todo = {edge.child}, [edge.child]
        while todo:
            at = todo.pop()
            for tie in ties:
                far = tie.other(at) if at in (tie.left, tie.right) else None
                passage = _wire_passage(tie, edge if at == edge.child else None) if far and far not in reached else None
                if far and passage:
                    reached.add(far)
                    todo.append(far)
                    here = passage.left if passage.left.doc == far else passage.right
                    why = f"shares {passage.words} words with a text that gives {agency.name}"
                    found.setdefault(
                        (far, agency.id), Dependence(far, agency.id, "common wire text", True, why, (here,))
                    )
    have = {(edge.child, edge.parent) for edge in named}
    return [edge for key, edge in sorted(found.items()) if key not in have]


def _wire_passage(tie: Tie, edge: Dependence | None) -> Passage | None:
    """Return the longest passage that carries a credit on: long, and where the credit stands, if that is one sentence."""
    long = [p for p in tie.passages if p.words >= _WIRE_WORDS]
    if edge is not None:
        long = [p for p in long if any(_touch(side, span) for side in (p.left, p.right) for span in edge.evidence)]
    elif not tie.whole:
        return None
    return max(long, key=lambda p: (p.words, p.left), default=None)


def _touch(one: Span, two: Span) -> bool:
    return one.doc == two.doc and one.start < two.end and two.start < one.end


def _shared_edge(
    tie: Tie, readings: tuple[Reading, ...], named: Iterable[Dependence], wires: Iterable[Dependence]
) -> Dependence:
    """Make the edge of two documents that share words."""
    left, right = (next(r.document for r in readings if r.document.id == doc) for doc in (tie.left, tie.right))
    credited = [
        {e.parent for e in (*named, *wires) if e.child == doc and e.kind == "common wire text"}
        for doc in (left.id, right.id)
    ]
    agencies = sorted(credited[0] & credited[1])
    kind = _kind(tie, wire=bool(agencies))
    child, reason = _direction(tie, left, right, kind)
    parent = tie.other(child or tie.left) if child else tie.right
    longest = max(tie.passages, key=lambda p: (p.words, p.left))
    child = child or tie.left
    pair = (longest.left, longest.right) if longest.left.doc == child else (longest.right, longest.left)
    share = round(100 * max(tie.left_share, tie.right_share))
    why = f"{len(tie.passages)} shared passages, the longest of {longest.words} words, {share} percent of one text; {reason}"
    return Dependence(
        child, parent, kind, "undirected" not in reason, why.replace("1 shared passages", "1 shared passage"), pair
    )


def _kind(tie: Tie, *, wire: bool) -> EdgeKind:
    share = max(tie.left_share, tie.right_share)
    if wire and share >= 0.25:
        return "common wire text"
    if min(tie.left_share, tie.right_share) >= _COPY:
        return "copy"
    if share >= _NEAR:
        return "near copy"
    return "rewrite" if tie.whole else "shared passage"


def _direction(tie: Tie, left: Document, right: Document, kind: EdgeKind) -> tuple[DocId | None, str]:
    """Say which of two documents took from the other, and what says so."""
    if kind in {"copy", "near copy"}:
        days = left.published, right.published
        if days[0] and days[1] and days[0] != days[1]:
            later = left if days[0] > days[1] else right
            return later.id, f"published later ({max(days)})"  # type: ignore[type-var]
    return None, "undirected: nothing says who was first"


def _links(readings: tuple[Reading, ...]) -> Iterator[Dependence]:
    """Make an edge for every link inside an article that leads to another article of the pile."""
    pages = {_address(r.document.url): r.document.id for r in readings if r.document.url}
    for reading in readings:
        document = reading.document
        for link in document.links:
            parent = pages.get(_address(link.url))
            if parent and parent != document.id and link.end > link.start:
                span = Span(document.id, link.start, link.end)
                yield Dependence(document.id, parent, "cites", True, f"links to {link.url}", (span,))


def _address(url: str) -> str:
    """Return an address without what does not tell pages apart: scheme, `www.`, query, a last slash."""
    bare = url.split("#", 1)[0].split("?", 1)[0].rstrip("/")
    return bare.split("://", 1)[-1].removeprefix("www.").casefold()
