"""The tree as DOT, for Graphviz and what reads its language."""

from collections.abc import Iterator, Sequence

from stemma.tell.escape import line, visible
from stemma.tell.picture.draw import titled
from stemma.tell.picture.graph import Cited, Edge, Graph, Node

_SHAPES = {"article": "box", "unrecorded": "plaintext"}


def render(graphs: Sequence[Graph]) -> str:
    """Write trees as one graph; arrows run from what is drawn on to what draws on it, as words do."""
    several = len(graphs) > 1
    parts = [line for n, graph in enumerate(graphs, 1) for line in _graph(graph, f"{n}/" if several else "")]
    title = "; ".join(dict.fromkeys(map(titled, graphs)))
    head = (f"graph [rankdir=LR, label={label(title)}]", 'node [fontname="Helvetica"]', 'edge [fontname="Helvetica"]')
    return "digraph stemma {\n" + "".join(f"  {part};\n" for part in (*head, *parts)) + "}\n"


def _graph(graph: Graph, lead: str) -> Iterator[str]:
    for node in graph.nodes:
        yield f"{quoted(lead + node.id)} [{_attributes(_node(node))}]"
    for edge in graph.edges:
        ends = f"{quoted(lead + edge.parent)} -> {quoted(lead + edge.child)}"
        yield f"{ends} [{_attributes(_edge(edge))}]"


def _node(node: Node) -> Iterator[tuple[str, str]]:
    yield "label", label(node.label)
    yield "tooltip", label(node.detail or node.label)
    yield "shape", _SHAPES.get(node.kind, "ellipse")
    if node.standing:
        yield from (("penwidth", "2"),) if node.standing == "certain" else (("style", "dotted"),)
    elif not node.in_pile:
        yield "style", "dashed"
    yield "kind", quoted(node.kind)
    yield "in_pile", quoted(str(node.in_pile).lower())
    for name, value in (("published", node.published), ("standing", node.standing), ("said", _told(node.said))):
        if value:
            yield name, quoted(value)


def _edge(edge: Edge) -> Iterator[tuple[str, str]]:
    yield "label", label(edge.kind)
    yield "tooltip", label(edge.why or edge.kind)
    if not edge.directed:
        yield "dir", "none"
    if not edge.sure:
        yield "style", "dotted"
    yield "kind", quoted(edge.kind)
    yield "why", quoted(edge.why)
    yield "directed", quoted(str(edge.directed).lower())
    yield "sure", quoted(str(edge.sure).lower())
    if edge.evidence:
        yield "evidence", quoted(_told(edge.evidence))


def _told(cited: Sequence[Cited]) -> str:
    return "\n".join(map(str, cited))


def _attributes(pairs: Iterator[tuple[str, str]]) -> str:
    return ", ".join(f"{name}={value}" for name, value in pairs)


def quoted(text: str) -> str:
    r"""Return a string of the language; a backslash is doubled, so that none can free a mark.

    >>> print(quoted('the "Gazette" \\'))
    "the \"Gazette\" \\"
    """
    shown = visible(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{shown}"'


def label(text: str) -> str:
    """Return words to be shown: on one line, and with nothing in them that Graphviz takes for an entity.

    >>> print(label("Voss & Sons"))
    "Voss &amp; Sons"
    """
    return quoted(line(text).replace("&", "&amp;"))
