"""Dossier -> words; adds no fact."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from stemma.model.dossier import Dossier
from stemma.tell import paths
from stemma.tell.dot import render as write_dot
from stemma.tell.graphml import render as write_graphml
from stemma.tell.html import render as write_html
from stemma.tell.json import render as write_json
from stemma.tell.markdown import render as write_markdown
from stemma.tell.picture.graph import Graph, of_stories
from stemma.tell.plain import render as write_account
from stemma.tell.summary import render as write_summary
from stemma.tell.svg import render as write_svg
from stemma.tell.tables import claims, differences, figures, quotes
from stemma.tell.tree_json import render as write_tree_json

TREES: Mapping[str, Callable[[Sequence[Graph]], str]] = MappingProxyType(
    {
        "dot": write_dot,
        "graphml": write_graphml,
        "paths": paths.render,
        "svg": write_svg,
        "tree.json": write_tree_json,
    }
)
"""Every way the tree of a story, or of one claim, can be told."""


def _of_dossier(write: Callable[[Sequence[Graph]], str]) -> Callable[[Dossier], str]:
    return lambda dossier: write(of_stories(dossier))


EXPORTERS: Mapping[str, Callable[[Dossier], str]] = MappingProxyType(
    {
        "account": write_account,
        "csv": claims,
        "differences.csv": differences,
        "figures.csv": figures,
        "html": write_html,
        "json": write_json,
        "md": write_markdown,
        "quotes.csv": quotes,
        "summary": write_summary,
        **{name: _of_dossier(write) for name, write in TREES.items()},
        "paths": paths.of_dossier,
    }
)
"""Every way a dossier can be told, by the name that `--to` takes."""
