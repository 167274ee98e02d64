"""The tree of one claim: the articles that make it, and the way of each to what stands behind it."""

from collections.abc import Iterable
from dataclasses import replace

from stemma.model.documents import Span
from stemma.model.dossier import Dossier
from stemma.model.links import Backed, Claim
from stemma.tell.phrases import origins
from stemma.tell.picture.graph import Edge, Graph, Node, NodeKind, Standing, Words, articles, source_node
from stemma.tell.picture.steps import Step, Trails

_KINDS: dict[str, NodeKind] = {"own": "own", "critic": "critic", "text": "text", "unrecorded": "unrecorded"}
_DETAILS = {
    "own": "own reporting",
    "critic": "saw the work",
    "text": "its own origin is not known",
    "unrecorded": "counts only at the high end",
}
_ITSELF = {"own": "own reporting", "text": "its own text", "unrecorded": "no basis given"}
"""What joins an article to an origin that its own name describes."""
_MOST_NAMES = 12
"""Origins named above a tree; what is over is counted."""


def of_claim(dossier: Dossier, claim: Claim) -> Graph:
    """Return the tree of one claim of a story: its articles, and every step from a statement to a root.

    Certain roots are as many as the low end of its range; with those that may be, and one for each article that gives
    no basis, they are as many as the high end.
    """
    return Claims(dossier).tree(claim)


class Claims:
    """The claims of one story, of which trees are asked for."""

    def __init__(self, dossier: Dossier) -> None:
        self._words, self._trails = Words(dossier), Trails(dossier)
        self._known = {node.id: node for node in articles(dossier)}
        self._sources = {source.id: source for source in dossier.sources}

    def tree(self, claim: Claim) -> Graph:
        """Return the tree of a claim."""
        ways = self._trails.paths(claim)
        steps = [step for way in ways for step in (*way.steps, *way.beside)]
        standing = _standings(claim.statements)
        ends = (end for step in steps for end in (step.child, step.parent))
        ids = dict.fromkeys([*(str(way.doc) for way in ways), *ends])
        said: dict[str, list[Span]] = {}
        for backed in claim.statements:
            said.setdefault(backed.statement.span.doc, []).append(backed.statement.span)
        nodes = [self._node(one, standing.get(one, ""), said.get(one, [])) for one in ids]
        roots = {one: how for one, how in standing.items() if not one.startswith("unrecorded:")}
        lead = {"certain": "", "perhaps": "perhaps ", "": ""}
        names = [lead[how] + self._trails.name(one) for one, how in roots.items()]
        return Graph(
            "On whose word",
            tuple(sorted(nodes, key=lambda node: (node.kind != "article", node.published or "9999", node.id))),
            _edges(steps, self._words),
            claim.id,
            self._words.cited([claim.headline])[0],
            origins(*claim.origins, names, len(standing) - len(roots), _MOST_NAMES),
            ways,
        )

    def _node(self, one: str, standing: Standing, said: list[Span]) -> Node:
        node = self._known.get(one) or _origin(one, self._trails) or source_node(one, self._sources.get(one))
        return replace(node, standing=standing, said=self._words.cited(said))


def wordless(tree: Graph) -> Graph:
    """Return a tree without the words of its articles, for where they stand beside it."""
    nodes = tuple(replace(n, said=(), detail="" if n.kind == "article" else n.detail) for n in tree.nodes)
    return replace(tree, nodes=nodes)


def _origin(one: str, trails: Trails) -> Node | None:
    """Return the node of an origin inside the pile."""
    kind = one.partition(":")[0]
    return Node(one, trails.name(one), _KINDS[kind], _DETAILS[kind]) if kind in _KINDS else None


def _standings(statements: Iterable[Backed]) -> dict[str, Standing]:
    found: dict[str, Standing] = {}
    for backed in statements:
        found |= dict.fromkeys(backed.roots, "certain")
        behind = (*backed.maybe, *((f"unrecorded:{backed.statement.span.doc}",) if backed.unrecorded else ()))
        for root in behind:
            found.setdefault(root, "perhaps")
    return dict(sorted(found.items(), key=lambda pair: (pair[1] != "certain", pair[0])))


def _edges(steps: Iterable[Step], words: Words) -> tuple[Edge, ...]:
    """Lay steps that lead the same way by the same reason on one another."""
    same: dict[tuple[str, str, str, bool], dict[Span, None]] = {}
    for step in steps:
        sure = step.sure and not step.parent.startswith("unrecorded:")
        same.setdefault((step.child, step.parent, step.how, sure), {}).update(dict.fromkeys(step.evidence))
    return tuple(
        Edge(
            child,
            parent,
            how or _ITSELF.get(parent.partition(":")[0], "draws on"),
            why=how,
            evidence=words.cited(evidence),
            sure=sure,
        )
        for (child, parent, how, sure), evidence in sorted(same.items())
    )
