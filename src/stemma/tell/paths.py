"""The way from each statement to its root, in words, for a terminal or a letter to the editor."""

from collections.abc import Iterator, Sequence

from stemma.model.dossier import Dossier
from stemma.tell.escape import line
from stemma.tell.phrases import listed
from stemma.tell.picture.claim import Claims
from stemma.tell.picture.graph import Graph
from stemma.tell.picture.steps import Path, told
from stemma.tell.split import by_story, ranked

_MOST_NAMES = 12
_MOST_WORDS = 200


def render(graphs: Sequence[Graph]) -> str:
    """Write the ways of some claims; articles with the same way share a line."""
    return "\n".join("".join(f"{words}\n" for words in _claim(graph)) for graph in graphs) or "No claim.\n"


def of_dossier(dossier: Dossier) -> str:
    """Write the ways of every claim, story by story, in the order of the pages."""
    parts = [(part, Claims(part)) for part in by_story(dossier)]
    return render([claims.tree(claim) for part, claims in parts for claim in ranked(part.claims)])


def _claim(graph: Graph) -> Iterator[str]:
    words = line(graph.headline.words) if graph.headline else ""
    cut = len(words) > _MOST_WORDS or bool(graph.headline and graph.headline.cut)
    yield f"“{words[:_MOST_WORDS]}{'…' if cut else ''}” {graph.claim}"
    yield f"  {line(graph.basis)}"
    ways: dict[str, dict[str, None]] = {}
    for path in graph.paths:
        ways.setdefault(_way(path), {})[path.label] = None
    for way, articles in ways.items():
        yield f"    {line(listed(list(articles), _MOST_NAMES))} → {line(way)}"


def _way(path: Path) -> str:
    beside = "".join(f"; {told(step)}" for step in path.beside)
    return " → ".join(map(told, path.steps)) + beside
