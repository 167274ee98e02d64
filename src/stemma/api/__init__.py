"""The Python face: `read`, `build`, `open_store`, `open_index`, `export`, `verify`."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from stemma import pipeline
from stemma.api.making import (
    FILES_AT_ONCE,
    Progress,
    build_into,
    gathered,
    linked,
    look_ahead,
    read_through,
    reader_of,
    watched,
)
from stemma.errors import ExportError
from stemma.link.uttering.lookup import look_up
from stemma.model.documents import DocId, Page, Skipped
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.model.links import Holding, Passage, Story
from stemma.read.formats import documents
from stemma.settings import DEFAULT, Settings
from stemma.store.index import Index
from stemma.store.store import Store
from stemma.store.verify import faults
from stemma.tell import EXPORTERS, TREES, html
from stemma.tell.choice import claim_of, story_of
from stemma.tell.picture.claim import of_claim

_ARTICLES_AT_ONCE = 500


def _silent(_what: str, _done: int, _of: int) -> None:
    """Report nothing."""


def read(paths: Iterable[Path], settings: Settings = DEFAULT) -> tuple[tuple[Page, ...], tuple[Skipped, ...]]:
    """Read files and folders into pages; what cannot be read comes back with its reason."""
    return documents(gathered(paths), settings.read)


def build(
    paths: Iterable[Path], *, store: Path | None = None, settings: Settings = DEFAULT, progress: Progress = _silent
) -> Dossier:
    """Make the dossier of every article under the paths, and keep it in a store where one is named.

    What a store already holds is neither read nor linked again; a build that was killed goes on where it stopped.
    A dossier without any article is returned and not kept.
    """
    inputs = gathered(paths)
    reader = reader_of(settings)
    if store is None:
        found = watched(read_through(inputs, settings, reader, lambda _: False), len(inputs), progress)
        return linked([entry for _, entry in found if entry is not None], settings, progress)
    fresh = not store.exists()
    with Store(store, make=True) as kept:
        dossier = build_into(kept, inputs, settings, reader, progress)
    if fresh and not dossier.readings:
        store.unlink()
    return dossier


def stories(paths: Iterable[Path], settings: Settings = DEFAULT) -> tuple[tuple[Story, tuple[Reading, ...]], ...]:
    """Say which article under the paths belongs to which story, largest story first."""
    pages, _ = read(paths, settings)
    reader = reader_of(settings)
    readings: list[Reading] = []
    for start in range(0, len(pages), FILES_AT_ONCE):
        some = pages[start : start + FILES_AT_ONCE]
        look_ahead(some, reader)
        readings += (pipeline.read_through(page.document, annotate=reader.annotate) for page in some)
    return pipeline.sort_into_stories(readings, settings)


def open_store(path: Path) -> Dossier:
    """Return the dossier that a store holds."""
    with Store(path) as kept:
        return kept.dossier()


def open_index(path: Path, settings: Settings = DEFAULT) -> Index:
    """Open an index of articles on disk, or make one: `add` returns what new articles share with all that are there.

    Use it in a `with` statement. Passages are those of large piles: 12 words and more.
    """
    return Index(path, replace(settings.reuse, small=0))


def share(
    paths: Iterable[Path], index: Path, *, settings: Settings = DEFAULT, progress: Progress = _silent
) -> Iterator[dict[str, object]]:
    """Add the articles under the paths to an index, and yield each passage that they share with what it holds.

    A passage has the articles' addresses, the characters in each, and the words as the first of the new ones has them.
    """
    inputs = gathered(paths)
    with open_index(index, settings) as kept:
        for start in range(0, len(inputs), _ARTICLES_AT_ONCE):
            progress("Comparing", start, len(inputs))
            pages, _ = documents(inputs[start : start + _ARTICLES_AT_ONCE], settings.read)
            texts = {page.document.id: page.document.text for page in pages}
            yield from (_shared(kept, found, texts) for found in kept.add(page.document for page in pages))
        progress("Comparing", len(inputs), len(inputs))


def _shared(kept: Index, found: Passage, texts: Mapping[DocId, str]) -> dict[str, object]:
    new = found.left if found.left.doc in texts else found.right
    sides = (("left", found.left), ("right", found.right))
    row: dict[str, object] = {
        side: {"doc": s.doc, "where": kept.where(s.doc), "start": s.start, "end": s.end} for side, s in sides
    }
    words = {"words": found.words, "identity": found.identity, "rarity": found.rarity}
    return {**row, **words, "text": texts[new.doc][new.start : new.end]}


def export(
    dossier: Dossier,
    to: str = "json",
    *,
    full_text: bool = False,
    story: int | None = None,
    claim: str | None = None,
) -> str:
    """Render a dossier, or one story of it; `full_text` puts whole articles where otherwise short passages stand.

    `story` counts from 1. `claim` is a number as the pages give it, or the beginning of an id; formats that draw or
    list a tree then show the claim's own. Raises `ExportError` for a format, story or claim that is not known.
    """
    if to not in EXPORTERS:
        raise ExportError(to, "is not a format that Stemma writes", f"choose one of {', '.join(sorted(EXPORTERS))}")
    if claim is not None:
        return _export_claim(dossier, to, story or 1, claim)
    if story is not None:
        dossier = story_of(dossier, story)
    if full_text and to == "html":
        return html.render(dossier, full_text=True)
    return EXPORTERS[to](dossier)


def _export_claim(dossier: Dossier, to: str, story: int, claim: str) -> str:
    if to not in TREES:
        raise ExportError(to, "does not show a claim by itself", f"choose one of {', '.join(sorted(TREES))}")
    part = story_of(dossier, story)
    return TREES[to]([of_claim(part, claim_of(part, claim))])


def find_quotation(dossier: Dossier, words: str) -> tuple[Holding, ...]:
    """Return the passages that hold some words: word for word first, then in part or changed; none is the answer too.

    An ellipsis or brackets in the words stand for anything.
    """
    return look_up(dossier.readings, words)


def verify(path: Path) -> tuple[str, ...]:
    """Check every page, run and span of a store; return what is wrong, nothing where all is well."""
    with Store(path) as kept:
        return tuple(faults(kept))
