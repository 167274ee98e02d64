"""What of a graph is drawn: articles that are one text in one box, no tie that follows from others.

Sixty articles have hundreds of ties. A picture needs those from which the others follow; the list beside it, and the
exports for other programs, have them all.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from stemma.tell.picture.graph import Edge, Graph, Node

ROOMY = 16
"""Up to so many boxes nothing else is joined: each article and each source has a box of its own."""
MOST_SOURCES = 18
"""Boxes of named sources in a tree of a story; what is over is counted in the boxes of the articles that name them."""

MOST_BARE = 8
"""Articles without a basis up to which each has its own open origin in the tree of a claim."""

_STRENGTH = {
    "copy": 0, "near copy": 1, "common wire text": 2, "in the same words": 2, "rewrite": 4, "translation": 5,
    "shared passage": 6, "press release": 7, "quotes from": 7, "interview": 8, "cites": 9,
}  # fmt: skip
_TEXT = {
    "copy", "near copy", "common wire text", "in the same words", "its text hangs on it",
    "whose text it carries, no voice named",
}  # fmt: skip
_OWN_WORDS = {"rewrite", "translation", "shared passage"}


@dataclass(frozen=True, slots=True)
class Tie:
    """A line of the picture."""

    child: str
    parent: str
    style: str
    """`text` (the same words), `rewrite` (the same report), `cites` (by name), `own` or `perhaps`."""
    directed: bool
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A box of the picture: one node, articles that are one text, or nodes with the same ties."""

    id: str
    nodes: tuple[Node, ...]
    one_text: bool = False
    folded: tuple[str, ...] = ()
    """Names of sources that are not drawn and that these articles name."""

    @property
    def is_source(self) -> bool:
        """True for what is no article."""
        return self.nodes[0].kind != "article"


@dataclass(frozen=True, slots=True)
class Drawing:
    """Boxes and the ties between them."""

    boxes: tuple[Box, ...]
    ties: tuple[Tie, ...]


@dataclass(slots=True)
class _Ties:
    """The ties still worth drawing, by what they lead from."""

    up: dict[str, dict[str, Tie]] = field(default_factory=lambda: defaultdict(dict))
    beside: list[Tie] = field(default_factory=list)

    def reaches(self, start: str, goal: str) -> bool:
        """Say whether one follows from the other."""
        stack, seen = [start], {start}
        while stack:
            node = stack.pop()
            if node == goal:
                return True
            new = [parent for parent in self.up.get(node, ()) if parent not in seen]
            seen.update(new)
            stack += new
        return False


def drawn(graph: Graph, *, join: bool = True) -> Drawing:
    """Choose what of a graph is drawn; `join` puts boxes with the same ties into one, where there are many."""
    boxes = _one_texts(graph) if graph.claim is None else _unrecorded(graph)
    leader = {node.id: box.id for box in boxes for node in box.nodes}
    ties = _ties(graph, leader)
    if graph.claim is None:
        _reduce(ties)
        ties.beside = _forest(ties, ties.beside, {box.id for box in boxes if box.is_source})
        boxes = _fold(boxes, ties)
    known = {box.id for box in boxes}
    lines = [tie for up in ties.up.values() for tie in up.values()] + ties.beside
    shown = Drawing(tuple(boxes), tuple(tie for tie in lines if tie.parent in known and tie.child in known))
    return _twins(shown, of_claim=graph.claim is not None) if join else shown


def _one_texts(graph: Graph) -> list[Box]:
    """Give articles that are one text one box, the first of them in front."""
    groups: dict[object, list[Node]] = defaultdict(list)
    for node in sorted(graph.nodes, key=_order):
        groups[node.text or node.id].append(node)
    return [Box(many[0].id, tuple(many), one_text=len(many) > 1) for many in groups.values()]


def _unrecorded(graph: Graph) -> list[Box]:
    """Give what stands for an article without a basis a box each, so that they can be counted; one box for many."""
    many = sum(node.kind == "unrecorded" for node in graph.nodes) > MOST_BARE
    groups: dict[str, list[Node]] = defaultdict(list)
    for node in sorted(graph.nodes, key=_order):
        groups[node.kind if many and node.kind == "unrecorded" else node.id].append(node)
    return [Box(many[0].id, tuple(many)) for many in groups.values()]


def _order(node: Node) -> tuple[str, str, str]:
    return node.published or "9999", node.label, node.id


def _ties(graph: Graph, leader: Mapping[str, str]) -> _Ties:
    """Lay all edges between two boxes on one another, the strongest on top; leave out what would lead round."""
    same: dict[tuple[str, str, bool], list[Edge]] = defaultdict(list)
    for edge in graph.edges:
        child, parent = leader[edge.child], leader[edge.parent]
        if child != parent:
            ends = (child, parent) if edge.directed else (min(child, parent), max(child, parent))
            same[*ends, edge.directed].append(edge)
    ties = _Ties()
    for (child, parent, directed), edges in sorted(same.items(), key=lambda pair: (_strength(pair[1]), pair[0])):
        tie = Tie(child, parent, _style(edges), directed, tuple(dict.fromkeys(f"{e.kind}: {e.why}" for e in edges)))
        if not directed:
            ties.beside.append(tie)
        elif not ties.reaches(parent, child):
            ties.up[child][parent] = tie
    return ties


def _strength(edges: Iterable[Edge]) -> int:
    return min(_STRENGTH.get(edge.kind, 6) for edge in edges)


def _style(edges: list[Edge]) -> str:
    strongest = min(edges, key=lambda e: (not e.sure, _STRENGTH.get(e.kind, 6)))
    if not strongest.sure:
        return "perhaps"
    if strongest.kind in _TEXT:
        return "text"
    if strongest.parent.startswith(("own:", "critic:")):
        return "own"
    drawn_on = strongest.kind in _OWN_WORDS or (strongest.kind not in _STRENGTH and strongest.kind.startswith("shared"))
    return "rewrite" if drawn_on else "cites"


def _reduce(ties: _Ties) -> None:
    """Drop each tie that follows from others."""
    for child in sorted(ties.up):
        for parent in sorted(ties.up[child]):
            others = [one for one in ties.up[child] if one != parent]
            if any(ties.reaches(other, parent) for other in others):
                del ties.up[child][parent]


def _forest(ties: _Ties, undirected: Iterable[Tie], sources: set[str]) -> list[Tie]:
    """Keep only those undirected ties that join what is not joined yet: a clique becomes a chain."""
    joined: dict[str, str] = {}

    def find(node: str) -> str:
        while joined.get(node, node) != node:
            node = joined[node]
        return node

    for child, parents in ties.up.items():
        for parent in parents:
            if parent not in sources:
                joined[find(child)] = find(parent)
    kept = []
    for tie in undirected:
        left, right = find(tie.child), find(tie.parent)
        if left != right:
            joined[left] = right
            kept.append(tie)
    return kept


def _fold(boxes: list[Box], ties: _Ties) -> list[Box]:
    """Leave out the sources that fewest draw on where there are too many, and count them in the articles' boxes."""
    children: dict[str, list[str]] = defaultdict(list)
    for child, parents in ties.up.items():
        for parent in parents:
            children[parent].append(child)
    sources = sorted((b for b in boxes if b.is_source), key=lambda b: (-len(children[b.id]), b.nodes[0].label, b.id))
    if len(boxes) <= ROOMY:
        return boxes
    kept = {box.id for box in sources if len(children[box.id]) > 1}
    kept = {box.id for box in sources[:MOST_SOURCES] if box.id in kept}
    folded: dict[str, list[str]] = defaultdict(list)
    for box in sources:
        for child in children[box.id] if box.id not in kept else ():
            folded[child].append(box.nodes[0].label)
    left = [box for box in boxes if not box.is_source or box.id in kept]
    return [replace(box, folded=tuple(sorted(folded[box.id]))) for box in left]


def _twins(drawing: Drawing, *, of_claim: bool) -> Drawing:
    """Put boxes with exactly the same ties into one, where there are many; one text of one claim always."""
    around: dict[str, list[tuple[object, ...]]] = defaultdict(list)
    for tie in drawing.ties:
        around[tie.child].append(("up", tie.parent, tie.style, tie.directed))
        around[tie.parent].append(("down", tie.child, tie.style, tie.directed))
    groups: dict[object, list[Box]] = defaultdict(list)
    many = len(drawing.boxes) > ROOMY
    for box in drawing.boxes:
        text = box.nodes[0].text if of_claim else 0
        lone = box.one_text or box.folded or not around[box.id] or (of_claim and box.is_source) or not (text or many)
        alike = (box.is_source, text, tuple(sorted(around[box.id], key=repr)))
        groups[box.id if lone else alike].append(box)
    leader = {box.id: many[0].id for many in groups.values() for box in many}
    boxes = tuple(_joined(many) for many in groups.values())
    ties = [replace(tie, child=leader[tie.child], parent=leader[tie.parent]) for tie in drawing.ties]
    return Drawing(boxes, tuple({(tie.child, tie.parent, tie.style): tie for tie in ties}.values()))


def _joined(many: list[Box]) -> Box:
    if len(many) == 1:
        return many[0]
    nodes = tuple(sorted((node for box in many for node in box.nodes), key=_order))
    texts = {node.text for node in nodes}
    return Box(many[0].id, nodes, one_text=len(texts) == 1 and texts != {0})
