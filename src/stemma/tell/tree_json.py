"""The tree as JSON, in the format `stemma-tree/1` (`docs/method/picture.md`)."""

import json
from collections.abc import Sequence

from stemma.model.documents import Span
from stemma.tell.picture.graph import Cited, Edge, Graph, Node
from stemma.tell.picture.steps import Path, Step

Json = dict[str, object]


def render(graphs: Sequence[Graph]) -> str:
    """Write trees, one a story, or one for a claim; the same trees give the same bytes."""
    whole = {"format": "stemma-tree/1", "trees": [_tree(graph) for graph in graphs]}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8", "replace").decode() + "\n"


def _tree(graph: Graph) -> Json:
    return {
        "title": graph.title,
        "claim": graph.claim,
        "headline": _cited(graph.headline) if graph.headline else None,
        "basis": graph.basis,
        "nodes": [_node(node) for node in graph.nodes],
        "edges": [_edge(edge) for edge in graph.edges],
        "paths": [as_json(path) for path in graph.paths],
    }


def _node(node: Node) -> Json:
    return {
        "id": node.id,
        "label": node.label,
        "kind": node.kind,
        "detail": node.detail,
        "published": node.published,
        "in_pile": node.in_pile,
        "standing": node.standing or None,
        "also": list(node.also),
        "text": node.text or None,
        "said": [_cited(one) for one in node.said],
    }


def _edge(edge: Edge) -> Json:
    return {
        "child": edge.child,
        "parent": edge.parent,
        "kind": edge.kind,
        "directed": edge.directed,
        "sure": edge.sure,
        "why": edge.why,
        "evidence": [_cited(one) for one in edge.evidence],
    }


def as_json(path: Path) -> Json:
    """Return the way of a statement to its root as plain lists and mappings."""
    return {
        "doc": path.doc,
        "words": str(path),
        "steps": [_step(step) for step in path.steps],
        "beside": [_step(step) for step in path.beside],
    }


def _step(step: Step) -> Json:
    return {
        "child": step.child,
        "parent": step.parent,
        "how": step.how,
        "sure": step.sure,
        "evidence": [_at(span) for span in step.evidence],
    }


def _cited(cited: Cited) -> Json:
    return {**_at(cited.span), "words": cited.words, "cut": cited.cut}


def _at(span: Span) -> Json:
    return {"doc": span.doc, "start": span.start, "end": span.end}
