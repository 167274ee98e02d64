"""How a dossier is made: inputs are opened a few at a time, read through, kept, and linked."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from stemma import pipeline
from stemma.annotate.readers import RULES, Reader, chosen
from stemma.errors import ReadError
from stemma.model.documents import Page, Skipped
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.read.formats import documents
from stemma.read.inputs import Input, gather
from stemma.settings import VERSION, Settings
from stemma.store.store import Entry, Kept, Store

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and of how much."""
T = TypeVar("T")
FILES_AT_ONCE = 16
_BYTES_AT_ONCE = 4_000_000


def reader_of(settings: Settings) -> Reader:
    """Return the reader that the settings name."""
    return chosen(settings.annotate.reader)


def build_into(kept: Store, inputs: Sequence[Input], settings: Settings, reader: Reader, progress: Progress) -> Dossier:
    """Read into a store what is new, and link all of it where the dossier kept there is of something else."""
    keys = []
    for key, entry in watched(read_through(inputs, settings, reader, kept.has), len(inputs), progress):
        if entry is not None:
            kept.put(entry)
        keys.append(key)
    whole = sha256("\n".join(sorted(keys)).encode()).hexdigest()
    if kept.dossier_key() != whole:
        dossier = linked([kept.get(key) for key in sorted(set(keys))], settings, progress)
        if not dossier.readings:
            return dossier
        kept.put_dossier(whole, dossier, keys)
    return kept.dossier()


def read_through(
    inputs: Sequence[Input], settings: Settings, reader: Reader, known: Callable[[str], bool]
) -> Iterator[tuple[str, Entry | None]]:
    """Yield the key of every file, with what it says unless that is known.

    A few files are opened together, because the reader is quicker with many sentences.
    """
    for some in _handfuls(inputs, settings):
        files = {key_of(given, settings, reader): given for given in some}
        new = {key: (given, *documents([given], settings.read)) for key, given in files.items() if not known(key)}
        look_ahead([page for _, pages, _ in new.values() for page in pages], reader)
        yield from ((key, entry_of(key, *new.pop(key), reader) if key in new else None) for key in files)


def entry_of(key: str, given: Input, pages: Iterable[Page], skipped: tuple[Skipped, ...], reader: Reader) -> Entry:
    """Find everything that the pages of one input say."""
    kept = tuple(Kept(pipeline.read_through(page.document, annotate=reader.annotate), page.raw) for page in pages)
    return Entry(key, given.path, given.data, kept, skipped)


def look_ahead(pages: Iterable[Page], reader: Reader) -> None:
    """Show a trained reader the sentences of several pages at once."""
    if reader.name != RULES:
        pipeline.look_ahead((page.document for page in pages), reader.annotate)


def _handfuls(inputs: Iterable[Input], settings: Settings) -> Iterator[list[Input]]:
    """Open the files, a few at a time."""
    some: list[Input] = []
    for listed in inputs:
        some.append(_opened(listed, settings))
        if len(some) == FILES_AT_ONCE or sum(len(given.data) for given in some) >= _BYTES_AT_ONCE:
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


def linked(entries: Iterable[Entry], settings: Settings, progress: Progress) -> Dossier:
    """Link what was read; the same bytes under two names are one article."""
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


def watched(items: Iterable[T], of: int, progress: Progress) -> Iterator[T]:
    """Report how many of the items are done, while they are."""
    for number, item in enumerate(items):
        progress("Reading", number, of)
        yield item
    progress("Reading", of, of)


def gathered(paths: Iterable[Path]) -> list[Input]:
    """List the files under the paths; refuse a path that is not there, and paths with nothing under them."""
    given = list(paths)
    for path in given:
        if not path.exists():
            raise ReadError(str(path), "does not exist", "give a file or a folder of saved articles")
    inputs = list(gather(given))
    if not inputs:
        raise ReadError(", ".join(map(str, given)), "holds no files", "give a file or a folder of saved articles")
    return inputs


def key_of(given: Input, settings: Settings, reader: Reader) -> str:
    """Return the key of an input: of everything that its readings depend on."""
    made_by = (settings.digest(), reader.name, reader.mark, VERSION, code())
    parts = (given.path, given.fault or "", sha256(given.data).hexdigest(), *made_by)
    return sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def code() -> str:
    """Return a digest of the code itself, so that what an older state of it found is never taken for new."""
    package = Path(__file__).parents[1]
    whole = sha256()
    for file in sorted(package.rglob("*.py")):
        whole.update(file.read_bytes())
    return whole.hexdigest()
