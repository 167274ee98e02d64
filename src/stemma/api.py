"""The Python face: `read`, `build`, `open_store`, `open_index`, `export`, `verify`."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from stemma import pipeline
from stemma.annotate.readers import RULES, Reader, chosen
from stemma.errors import ExportError, ReadError
from stemma.link.uttering.lookup import look_up
from stemma.model.documents import DocId, Page, Skipped
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.model.links import Holding, Passage, Story
from stemma.read.formats import documents
from stemma.read.inputs import Input, gather
from stemma.settings import DEFAULT, VERSION, Settings
from stemma.store.index import Index
from stemma.store.store import Entry, Kept, Store
from stemma.store.verify import faults
from stemma.tell import EXPORTERS, TREES, html
from stemma.tell.choice import claim_of, story_of
from stemma.tell.picture.claim import of_claim

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and of how much."""
T = TypeVar("T")
_FILES_AT_ONCE = 16
_ARTICLES_AT_ONCE = 500
_BYTES_AT_ONCE = 4_000_000


def _silent(_what: str, _done: int, _of: int) -> None:
    """Report nothing."""


def read(paths: Iterable[Path], settings: Settings = DEFAULT) -> tuple[tuple[Page, ...], tuple[Skipped, ...]]:
    """Read files and folders into pages; what cannot be read comes back with its reason."""
    return documents(_gathered(paths), settings.read)


def build(
    paths: Iterable[Path], *, store: Path | None = None, settings: Settings = DEFAULT, progress: Progress = _silent
) -> Dossier:
    """Make the dossier of every article under the paths, and keep it in a store where one is named.

    What a store already holds is neither read nor linked again; a build that was killed goes on where it stopped.
    A dossier without any article is returned and not kept.
    """
    inputs = _gathered(paths)
    reader = _reader(settings)
    if store is None:
        found = _watched(_read_through(inputs, settings, reader, lambda _: False), len(inputs), progress)
        return _linked([entry for _, entry in found if entry is not None], settings, progress)
    fresh = not store.exists()
    with Store(store, make=True) as kept:
        dossier = _build_into(kept, inputs, settings, reader, progress)
    if fresh and not dossier.readings:
        store.unlink()
    return dossier


def stories(paths: Iterable[Path], settings: Settings = DEFAULT) -> tuple[tuple[Story, tuple[Reading, ...]], ...]:
    """Say which article under the paths belongs to which story, largest story first."""
    pages, _ = read(paths, settings)
    reader = _reader(settings)
    readings: list[Reading] = []
    for start in range(0, len(pages), _FILES_AT_ONCE):
        some = pages[start : start + _FILES_AT_ONCE]
        _look_ahead(some, reader)
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
    inputs = _gathered(paths)
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


def _reader(settings: Settings) -> Reader:
    """Return the reader that the settings name."""
    return chosen(settings.annotate.reader)


def _build_into(
    kept: Store, inputs: Sequence[Input], settings: Settings, reader: Reader, progress: Progress
) -> Dossier:
    keys = []
    for key, entry in _watched(_read_through(inputs, settings, reader, kept.has), len(inputs), progress):
        if entry is not None:
            kept.put(entry)
        keys.append(key)
    whole = sha256("\n".join(sorted(keys)).encode()).hexdigest()
    if kept.dossier_key() != whole:
        dossier = _linked([kept.get(key) for key in sorted(set(keys))], settings, progress)
        if not dossier.readings:
            return dossier
        kept.put_dossier(whole, dossier, keys)
    return kept.dossier()


def _read_through(
    inputs: Sequence[Input], settings: Settings, reader: Reader, known: Callable[[str], bool]
) -> Iterator[tuple[str, Entry | None]]:
    """Yield the key of every file, with what it says unless that is known.

    A few files are opened together, because the reader is quicker with many sentences.
    """
    for some in _handfuls(inputs, settings):
        files = {_key(given, settings, reader): given for given in some}
        new = {key: (given, *documents([given], settings.read)) for key, given in files.items() if not known(key)}
        _look_ahead([page for _, pages, _ in new.values() for page in pages], reader)
        yield from ((key, _entry(key, *new.pop(key), reader) if key in new else None) for key in files)


def _entry(key: str, given: Input, pages: Iterable[Page], skipped: tuple[Skipped, ...], reader: Reader) -> Entry:
    kept = tuple(Kept(pipeline.read_through(page.document, annotate=reader.annotate), page.raw) for page in pages)
    return Entry(key, given.path, given.data, kept, skipped)


def _look_ahead(pages: Iterable[Page], reader: Reader) -> None:
    if reader.name != RULES:
        pipeline.look_ahead((page.document for page in pages), reader.annotate)


def _handfuls(inputs: Iterable[Input], settings: Settings) -> Iterator[list[Input]]:
    """Open the files, a few at a time."""
    some: list[Input] = []
    for listed in inputs:
        some.append(_opened(listed, settings))
        if len(some) == _FILES_AT_ONCE or sum(len(given.data) for given in some) >= _BYTES_AT_ONCE:
            yield some
            some = []
    yield some


def _opened(given: Input, settings: Settings) -> Input:
    """Take a file's bytes into memory once, unless it is one that `read` will refuse for its size."""
    if given.fault or isinstance(given.source, bytes):
        return given
    try:
        size = given.source.stat().st_size
        if size > settings.read.most_bytes:
            megabytes = settings.read.most_bytes // 1_000_000
            return Input(given.path, b"", f"has {size} bytes; Stemma reads files of up to {megabytes} MB")
        return Input(given.path, given.source.read_bytes())
    except OSError as fault:
        return Input(given.path, b"", f"cannot be read: {fault.strerror or fault}")


def _linked(entries: Iterable[Entry], settings: Settings, progress: Progress) -> Dossier:
    readings: dict[str, Reading] = {}
    skipped: list[Skipped] = []
    for entry in sorted(entries, key=lambda e: (e.path, e.key)):
        skipped += entry.skipped
        for page in entry.pages:
            document = page.reading.document
            first = readings.setdefault(document.id, page.reading).document
            if first is not document:
                skipped.append(Skipped(document.path, f"the same bytes as {first.path}"))
    progress("Linking", 0, len(readings))
    dossier = pipeline.link(readings.values(), skipped, settings)
    progress("Linking", len(readings), len(readings))
    return dossier


def _watched(items: Iterable[T], of: int, progress: Progress) -> Iterator[T]:
    for number, item in enumerate(items):
        progress("Reading", number, of)
        yield item
    progress("Reading", of, of)


def _gathered(paths: Iterable[Path]) -> list[Input]:
    """List the files under the paths; refuse a path that is not there, and paths with nothing under them."""
    given = list(paths)
    for path in given:
        if not path.exists():
            raise ReadError(str(path), "does not exist", "give a file or a folder of saved articles")
    inputs = list(gather(given))
    if not inputs:
        raise ReadError(", ".join(map(str, given)), "holds no files", "give a file or a folder of saved articles")
    return inputs


def _key(given: Input, settings: Settings, reader: Reader) -> str:
    made_by = (settings.digest(), reader.name, reader.mark, VERSION, _code())
    parts = (given.path, given.fault or "", sha256(given.data).hexdigest(), *made_by)
    return sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def _code() -> str:
    """Return a digest of the code itself, so that what an older state of it found is never taken for new."""
    package = Path(__file__).parent
    whole = sha256()
    for file in sorted(package.rglob("*.py")):
        whole.update(file.read_bytes())
    return whole.hexdigest()
