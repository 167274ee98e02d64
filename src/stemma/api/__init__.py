"""The Python face: `read`, `build`, `open_store`, `open_index`, `export`, `verify`."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from stemma import pipeline
from stemma.api import correcting
from stemma.api.asking import answered
from stemma.api.making import add_into, build_into, linked
from stemma.api.reading import FILES_AT_ONCE, Progress, gathered, look_ahead, read_through, work_of
from stemma.errors import ExportError
from stemma.link.uttering.lookup import look_up
from stemma.model.answers import Answer
from stemma.model.changes import Changes
from stemma.model.corrections import Corrected, CorrectionKind
from stemma.model.documents import DocId, Page, Skipped
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.model.links import Holding, Passage, Story
from stemma.read.formats import documents
from stemma.settings import DEFAULT, Settings
from stemma.store.index import Index
from stemma.store.store import Store
from stemma.store.verify import faults
from stemma.tell import EXPORTERS, TREES, changed, html
from stemma.tell.changing.told import CHANGE_EXPORTERS
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
    The store then holds exactly what is under the paths: what was added to it from elsewhere leaves it, and a person's
    corrections stay. A dossier without any article is returned and not kept.
    """
    inputs = gathered(paths)
    work = work_of(settings, progress)
    if store is None:
        found = read_through(inputs, len(inputs), work, lambda *_: False)
        return linked([entry for *_, entry in found if entry is not None], work)
    fresh = not store.exists()
    with Store(store, make=True) as kept:
        dossier = build_into(kept, inputs, work)
    if fresh and not dossier.readings:
        store.unlink()
    return dossier


def add(
    store: Path, paths: Iterable[Path] = (), *, settings: Settings | None = None, progress: Progress = _silent
) -> Changes:
    """Read new articles into the store of a story, link them with those that it holds, and return what changed.

    What is in the store stays, and is not read again, unless another version of Stemma, another reader or other
    settings had read it; the settings are those of the store where none are given. Where nothing is new, nothing is
    written.
    """
    given = list(paths)
    inputs = gathered(given) if given else []
    with Store(store) as kept:
        return add_into(kept, inputs, work_of(settings or correcting.settings_of(kept), progress))


def inputs(store: Path) -> tuple[str, ...]:
    """Return the names of the files that the dossier of a store rests on."""
    with Store(store) as kept:
        return tuple(part.path for part in kept.parts())


def compare(before: Dossier, after: Dossier) -> Changes:
    """Say what is otherwise in a later dossier of the same articles and more, or of the same and fewer."""
    return changed.compare(before, after)


def export_changes(changes: Changes, to: str = "text") -> str:
    """Write down what changed, as text for a terminal (`text`), as Markdown (`md`) or as JSON (`json`)."""
    if to not in CHANGE_EXPORTERS:
        known = ", ".join(sorted(CHANGE_EXPORTERS))
        raise ExportError(to, "is no format for what changed", f"choose one of {known}")
    return CHANGE_EXPORTERS[to](changes)


def correct(
    store: Path,
    left: str,
    right: str,
    *,
    same: bool,
    of: CorrectionKind = "claim",
    story: int = 1,
    note: str = "",
) -> Changes:
    """Put right that two statements are one claim or are not, two names one name, two sources one origin.

    A statement is named by its claim's number on the pages (`12`: its headline, `12.3`: its third statement), a place
    (`DOC:START-END`) or words that no other has. The correction is kept by content, and outlives every rebuild.
    """
    new = correcting.said(store, of, (left, right), same=same, story=story, note=note)
    return correcting.keep(store, new)


def corrections(store: Path) -> tuple[Corrected, ...]:
    """Return the corrections of a store, each with what became of it; numbered from 1, in this order."""
    return correcting.held(store)


def take_back(store: Path, numbers: Iterable[int], *, progress: Progress = _silent) -> Changes:
    """Take corrections back, by their numbers in the list."""
    return correcting.without(store, numbers, progress)


def import_corrections(store: Path, file: Path, *, progress: Progress = _silent) -> Changes:
    """Take corrections over from a file that `export_corrections` gave, beside those that the store has."""
    return correcting.taken(store, file, progress)


def export_corrections(store: Path) -> str:
    """Return the corrections of a store as the text of a file: one a line, to be read and edited by anybody."""
    return correcting.saved(store)


def stories(paths: Iterable[Path], settings: Settings = DEFAULT) -> tuple[tuple[Story, tuple[Reading, ...]], ...]:
    """Say which article under the paths belongs to which story, largest story first."""
    pages, _ = read(paths, settings)
    reader = work_of(settings, _silent).reader
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


def ask(story: Dossier | Path, question: str) -> Answer:
    """Answer a question with passages of a story's articles, given a dossier or a store; no passage is an answer too.

    Of a store no more is opened than the answer needs.
    """
    return answered(story, question)


def find_quotation(dossier: Dossier, words: str) -> tuple[Holding, ...]:
    """Return the passages that hold some words: word for word first, then in part or changed; none is the answer too.

    An ellipsis or brackets in the words stand for anything.
    """
    return look_up(dossier.readings, words)


def verify(path: Path) -> tuple[str, ...]:
    """Check every page, run and span of a store; return what is wrong, nothing where all is well."""
    with Store(path) as kept:
        return tuple(faults(kept))
