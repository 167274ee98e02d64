"""Dossier -> words; adds no fact."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from stemma.model.dossier import Dossier
from stemma.tell import html, json, markdown, summary, svg, tables

EXPORTERS: Mapping[str, Callable[[Dossier], str]] = MappingProxyType(
    {
        "csv": tables.claims,
        "figures.csv": tables.figures,
        "html": html.render,
        "json": json.render,
        "md": markdown.render,
        "quotes.csv": tables.quotes,
        "summary": summary.render,
        "svg": svg.render,
    }
)
"""Every way a dossier can be told, by the name that `--to` takes."""
