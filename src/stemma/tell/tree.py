"""The tree of the coverage, laid out: one row for each article and named source, lines only where a tie is needed.

Time runs from left to right, every line of text has a row to itself, and all ties from one parent share one trunk. So
sixty articles stay readable, and no label can lie over another. Articles that are one text are rows of one band.
Ties that follow from others (a text copied from a text that cites X cites X) are left out of the picture; the list
beside it has them all.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from stemma.model.documents import Document
from stemma.model.dossier import Dossier
from stemma.model.links import Dependence, Source
from stemma.tell.split import labels, same_texts

MOST_SOURCES = 14
"""Named sources drawn; more lanes than this leave no room for time."""

_STRENGTH = {
    "copy": 0, "near copy": 1, "common wire text": 2, "press release": 3, "rewrite": 4, "translation": 5,
    "shared passage": 6, "quotes from": 7, "interview": 8, "cites": 9,
}  # fmt: skip
_STYLE = {
    "copy": "text", "near copy": "text", "common wire text": "text", "press release": "text",
    "rewrite": "rewrite", "translation": "rewrite", "shared passage": "rewrite",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tie:
    """A line of the picture."""

    child: str
    parent: str
    style: str
    """`text` (the same words), `rewrite` (its own words, the same report) or `cites`."""
    directed: bool
    tip: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of text of the picture."""

    id: str
    label: str
    detail: str
    published: str | None
    kind: str
    """`article` or `source`."""
    band: int
    """The number of its band of one text; 0 for none."""
    tip: str


@dataclass(frozen=True, slots=True)
class Tree:
    """Rows from top to bottom, and the ties between them."""

    rows: tuple[Row, ...]
    ties: tuple[Tie, ...]


@dataclass(slots=True)
class _Graph:
    """Texts and sources with the ties still worth drawing."""

    parents: dict[str, dict[str, Tie]] = field(default_factory=lambda: defaultdict(dict))
    beside: list[Tie] = field(default_factory=list)


def grow(dossier: Dossier) -> Tree:
    """Lay out the tree of one story."""
    dossier = _in_pile(dossier)
    names = {str(doc): label for doc, label in labels(dossier.readings).items()}
    groups = same_texts(dossier)
    leader = {str(doc): str(group[0]) for group in groups for doc in group}
    drawn = _sources(dossier)
    graph = _graph(dossier.dependence, leader, names, drawn)
    order = _ordered(dossier, graph, leader, names, drawn)
    rows = _rows(dossier, order, names, [tuple(map(str, group)) for group in groups])
    ties = [tie for child in order for tie in graph.parents.get(child, {}).values()]
    return Tree(tuple(rows), (*ties, *graph.beside))


def _in_pile(dossier: Dossier) -> Dossier:
    """Draw a named source that is a document of the pile as that document."""
    pages = {source.id: source.page for source in dossier.sources if source.page}
    edges = (replace(edge, parent=pages.get(edge.parent, edge.parent)) for edge in dossier.dependence)
    return replace(dossier, dependence=tuple(edges))


def _sources(dossier: Dossier) -> dict[str, str]:
    """Choose the named sources to draw: those that most articles draw on."""
    cited: dict[str, set[str]] = defaultdict(set)
    for edge in dossier.dependence:
        if edge.parent.startswith("name:"):
            cited[edge.parent].add(edge.child)
    names = {source.id: source.name for source in dossier.sources}
    ranked = sorted(cited, key=lambda s: (-len(cited[s]), s))
    shared = [source for source in ranked if len(cited[source]) > 1]
    drawn = ranked if len(ranked) <= MOST_SOURCES else shared[:MOST_SOURCES]
    return {source: names.get(source, source.removeprefix("name:")) for source in drawn}


def _graph(edges: Iterable[Dependence], leader: dict[str, str], names: dict[str, str], drawn: dict[str, str]) -> _Graph:
    graph = _Graph()
    known = {**names, **drawn}
    undirected = []
    for edge in sorted(edges, key=lambda e: (_STRENGTH.get(e.kind, len(_STRENGTH)), e.child, e.parent)):
        child, parent = leader.get(edge.child, edge.child), leader.get(edge.parent, edge.parent)
        if child == parent or parent not in known or child not in known:
            continue
        arrow = "draws on" if edge.directed else "shares words with"
        tip = f"{known[child]} {arrow} {known[parent]}: {edge.kind} ({edge.why})"
        tie = Tie(child, parent, _STYLE.get(edge.kind, "cites"), edge.directed, tip)
        if not edge.directed:
            undirected.append(tie)
        elif not _reaches(graph, parent, child):
            graph.parents[child].setdefault(parent, tie)
    _reduce(graph)
    graph.beside = _forest(graph, undirected)
    return graph


def _reaches(graph: _Graph, start: str, goal: str) -> bool:
    """Say whether one follows from the other over the ties to parents."""
    stack, seen = [start], {start}
    while stack:
        node = stack.pop()
        if node == goal:
            return True
        for parent in graph.parents.get(node, ()):
            if parent not in seen:
                seen.add(parent)
                stack.append(parent)
    return False


def _reduce(graph: _Graph) -> None:
    """Drop each tie that follows from others."""
    for child in sorted(graph.parents):
        for parent in sorted(graph.parents[child]):
            others = [p for p in graph.parents[child] if p != parent]
            if any(_reaches(graph, other, parent) for other in others):
                del graph.parents[child][parent]


def _forest(graph: _Graph, undirected: Iterable[Tie]) -> list[Tie]:
    """Keep only those undirected ties that join what is not joined yet: a clique becomes a chain."""
    joined: dict[str, str] = {}

    def find(node: str) -> str:
        while joined.get(node, node) != node:
            node = joined[node]
        return node

    for child, parents in graph.parents.items():
        for parent in parents:
            if not parent.startswith("name:"):
                joined[find(child)] = find(parent)
    kept = []
    for tie in undirected:
        left, right = find(tie.child), find(tie.parent)
        if left != right:
            joined[left] = right
            kept.append(tie)
    return kept


def _ordered(
    dossier: Dossier, graph: _Graph, leader: dict[str, str], names: dict[str, str], drawn: dict[str, str]
) -> list[str]:
    """Order texts and sources so that each stands close below what it chiefly draws on."""
    dates = {str(r.document.id): r.document.published or "9999" for r in dossier.readings}
    texts = sorted({leader.get(doc, doc) for doc in names}, key=lambda doc: (dates[doc], names[doc]))
    below: dict[str, list[str]] = defaultdict(list)
    fans: dict[str, int] = defaultdict(int)
    for child in graph.parents:
        for parent in graph.parents[child]:
            fans[parent] += 1
    chief = {text: _chief(graph, text, fans) for text in texts}
    for text in texts:
        if chief[text]:
            below[chief[text]].append(text)
    beside = {tie.child: tie.parent for tie in graph.beside}
    tops = [*sorted(drawn, key=lambda s: (-fans[s], s)), *(text for text in texts if not chief[text])]
    order = _walk(_near([top for top in tops if top not in drawn or below[top]], beside), below)
    return _above(order, [top for top in tops if top not in order], graph, chief)


def _chief(graph: _Graph, text: str, fans: dict[str, int]) -> str:
    """Return the parent under which a text is listed."""
    parents = graph.parents.get(text, {})
    return min(parents, key=lambda p: (p.startswith("name:"), -fans[p], p), default="")


def _above(order: Sequence[str], sources: Sequence[str], graph: _Graph, chief: dict[str, str]) -> list[str]:
    """Put each source that heads no tree of its own just above the first tree that draws on it."""
    placed = list(order)
    for source in reversed(sources):
        first = next((text for text in order if source in graph.parents.get(text, {})), "")
        while chief.get(first):
            first = chief[first]
        placed.insert(placed.index(first) if first in placed else len(placed), source)
    return placed


def _near(tops: Sequence[str], beside: dict[str, str]) -> list[str]:
    """Move a top that shares words with another top to its side."""
    order = list(tops)
    for child in tops:
        other = beside.get(child)
        if other in order and other != child:
            order.remove(child)
            order.insert(order.index(other) + 1, child)
    return order


def _walk(tops: Sequence[str], below: dict[str, list[str]]) -> list[str]:
    order: list[str] = []
    stack = list(reversed(tops))
    seen: set[str] = set()
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            order.append(node)
            stack.extend(reversed(below[node]))
    return order


def _rows(
    dossier: Dossier, order: Sequence[str], names: dict[str, str], groups: Sequence[tuple[str, ...]]
) -> list[Row]:
    published = {str(r.document.id): r.document.published or "9999" for r in dossier.readings}
    band = {doc: number for number, group in enumerate(groups, 1) for doc in group}
    documents = {str(r.document.id): r.document for r in dossier.readings}
    sources = {source.id: source for source in dossier.sources}
    rows: list[Row] = []
    for node in order:
        if node in documents:
            members = groups[band[node] - 1] if node in band else (node,)
            several = sorted(members, key=lambda m: (m != node, published[m], names[m]))
            rows += [_article(documents[m], names[m], band.get(m, 0)) for m in several]
        else:
            rows.append(_source(node, sources.get(node)))
    return rows


def _article(document: Document, label: str, band: int) -> Row:
    tip = f"{label}: {document.title}"
    return Row(document.id, label, document.title, document.published, "article", band, tip)


def _source(node: str, source: Source | None) -> Row:
    name, kind = (source.name, source.kind) if source else (node.removeprefix("name:"), "source")
    return Row(node, name, kind, None, "source", 0, f"{name}, {kind}: not in the pile")
