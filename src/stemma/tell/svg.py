"""The tree as a picture of its own."""

from collections.abc import Sequence
from importlib.resources import files

from stemma.tell.picture.draw import draw
from stemma.tell.picture.graph import Graph


def render(graphs: Sequence[Graph]) -> str:
    """Draw the first of some trees, which is that of the largest story, or of the one that was asked for."""
    graph = graphs[0] if graphs else Graph("Who draws on whom", (), ())
    return draw(graph, style=files("stemma.tell").joinpath("page/tree.css").read_text("utf-8")) + "\n"
