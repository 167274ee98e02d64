"""The Python face: `read`, `build`, `export`."""

from collections.abc import Callable, Iterable
from pathlib import Path

from stemma import pipeline
from stemma.model.documents import Page, Skipped
from stemma.model.dossier import Dossier
from stemma.read.formats import documents
from stemma.read.inputs import gather
from stemma.settings import DEFAULT, Settings
from stemma.tell import json as json_export

EXPORTERS: dict[str, Callable[[Dossier], str]] = {"json": json_export.render}


def read(paths: Iterable[Path], settings: Settings = DEFAULT) -> tuple[tuple[Page, ...], tuple[Skipped, ...]]:
    """Read files and folders into pages; what cannot be read comes back with its reason."""
    return documents(gather(paths), settings.read)


def build(paths: Iterable[Path], settings: Settings = DEFAULT) -> Dossier:
    """Make the dossier of every article under the paths."""
    pages, skipped = read(paths, settings)
    return pipeline.link((pipeline.read_through(page.document) for page in pages), skipped, settings)


def export(dossier: Dossier, to: str = "json") -> str:
    """Render a dossier."""
    return EXPORTERS[to](dossier)
