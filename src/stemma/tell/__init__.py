"""Dossier -> words; adds no fact."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from stemma.model.dossier import Dossier
from stemma.tell.html import render as write_html
from stemma.tell.json import render as write_json
from stemma.tell.markdown import render as write_markdown
from stemma.tell.summary import render as write_summary
from stemma.tell.svg import render as write_svg
from stemma.tell.tables import claims, figures, quotes

EXPORTERS: Mapping[str, Callable[[Dossier], str]] = MappingProxyType(
    {
        "csv": claims,
        "figures.csv": figures,
        "html": write_html,
        "json": write_json,
        "md": write_markdown,
        "quotes.csv": quotes,
        "summary": write_summary,
        "svg": write_svg,
    }
)
"""Every way a dossier can be told, by the name that `--to` takes."""
