"""The tree as GraphML, for Gephi, yEd, NetworkX and the like."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from stemma.tell.escape import visible
from stemma.tell.picture.graph import Cited, Edge, Graph, Node

Value = str | int | bool
_TYPES = {str: "string", int: "int", bool: "boolean"}
_NODE: Mapping[str, type] = {
    "id": str,
    "label": str,
    "kind": str,
    "detail": str,
    "published": str,
    "in_pile": bool,
    "standing": str,
    "text": int,
    "also": str,
    "said": str,
    "story": int,
}
_EDGE: Mapping[str, type] = {"kind": str, "why": str, "directed": bool, "sure": bool, "evidence": str}


def render(graphs: Sequence[Graph]) -> str:
    """Write trees as one graph; edges run from what is drawn on to what draws on it, as words do.

    Names for nodes are running numbers, as the schema asks for tokens; our own ids stand under `id`. Where nothing says
    who was first, `directed` is false in the data: the format has a mark for it, which NetworkX refuses to read.
    """
    keys = [f'<key id="{end[0]}_{k}" for="{end}" attr.name="{k}" attr.type="{_TYPES[v]}"/>' for end, k, v in _keys()]
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        *keys,
        '<graph id="stemma" edgedefault="directed">',
        *(line for line in _graphs(graphs)),
        "</graph>",
        "</graphml>",
    ]
    return "\n".join(parts) + "\n"


def _keys() -> Iterator[tuple[str, str, type]]:
    for end, keys in (("node", _NODE), ("edge", _EDGE)):
        yield from ((end, name, kind) for name, kind in keys.items())


def _graphs(graphs: Sequence[Graph]) -> Iterator[str]:
    first = edges = 0
    for story, graph in enumerate(graphs, 1):
        number = {node.id: first + n for n, node in enumerate(graph.nodes)}
        yield from (f'<node id="n{number[node.id]}">{_data("n", _node(node, story))}</node>' for node in graph.nodes)
        for edge in graph.edges:
            ends = f'source="n{number[edge.parent]}" target="n{number[edge.child]}"'
            yield f'<edge id="e{edges}" {ends}>{_data("e", _edge(edge))}</edge>'
            edges += 1
        first += len(graph.nodes)


def _node(node: Node, story: int) -> dict[str, Value | None]:
    return {
        "id": node.id,
        "label": node.label,
        "kind": node.kind,
        "detail": node.detail,
        "published": node.published,
        "in_pile": node.in_pile,
        "standing": node.standing,
        "text": node.text or None,
        "also": "\n".join(node.also),
        "said": _told(node.said),
        "story": story,
    }


def _edge(edge: Edge) -> dict[str, Value | None]:
    return {
        "kind": edge.kind,
        "why": edge.why,
        "directed": edge.directed,
        "sure": edge.sure,
        "evidence": _told(edge.evidence),
    }


def _told(cited: Sequence[Cited]) -> str:
    return "\n".join(map(str, cited))


def _data(end: str, values: Mapping[str, Value | None]) -> str:
    return "".join(
        f'<data key="{end}_{name}">{_value(value)}</data>' for name, value in values.items() if value not in {None, ""}
    )


def _value(value: Value | None) -> str:
    return str(value).lower() if isinstance(value, bool) else escape(visible(str(value)))
