"""The Python face: `read`, `build`, `open_store`, `export`, `verify`."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from stemma import pipeline
from stemma.annotate.readers import RULES, Reader, chosen
from stemma.errors import ExportError, NoWeights, ReadError
from stemma.model.documents import Page, Skipped
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.model.links import Story
from stemma.read.formats import documents
from stemma.read.inputs import Input, gather
from stemma.settings import DEFAULT, VERSION, Settings
from stemma.store.store import Entry, Kept, Store
from stemma.store.verify import faults
from stemma.tell import EXPORTERS, html

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and of how much."""


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
        entries = [_entry(_opened(given, settings), settings, reader) for given in _watched(inputs, progress)]
        return _linked(entries, settings, progress)
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
    readings = tuple(pipeline.read_through(page.document, annotate=reader.annotate) for page in pages)
    return pipeline.sort_into_stories(readings, settings)


def open_store(path: Path) -> Dossier:
    """Return the dossier that a store holds."""
    with Store(path) as kept:
        return kept.dossier()


def export(dossier: Dossier, to: str = "json", *, full_text: bool = False) -> str:
    """Render a dossier; `full_text` puts whole articles into formats that otherwise carry short passages only.

    Raises `ExportError` for a format that is not known.
    """
    if to not in EXPORTERS:
        raise ExportError(to, "is not a format that Stemma writes", f"choose one of {', '.join(sorted(EXPORTERS))}")
    if full_text and to == "html":
        return html.render(dossier, full_text=True)
    return EXPORTERS[to](dossier)


def verify(path: Path) -> tuple[str, ...]:
    """Check every page, run and span of a store; return what is wrong, nothing where all is well."""
    with Store(path) as kept:
        return tuple(faults(kept))


def _reader(settings: Settings) -> Reader:
    """Return the reader that the settings name."""
    try:
        return chosen(settings.annotate.reader)
    except NoWeights:  # until the weights are kept beside the code
        return chosen(RULES)


def _build_into(
    kept: Store, inputs: Sequence[Input], settings: Settings, reader: Reader, progress: Progress
) -> Dossier:
    keys = []
    for listed in _watched(inputs, progress):
        given = _opened(listed, settings)
        key = _key(given, settings, reader)
        if not kept.has(key):
            kept.put(_entry(given, settings, reader))
        keys.append(key)
    whole = sha256("\n".join(sorted(keys)).encode()).hexdigest()
    if kept.dossier_key() != whole:
        dossier = _linked([kept.get(key) for key in sorted(set(keys))], settings, progress)
        if not dossier.readings:
            return dossier
        kept.put_dossier(whole, dossier, keys)
    return kept.dossier()


def _entry(given: Input, settings: Settings, reader: Reader) -> Entry:
    pages, skipped = documents([given], settings.read)
    kept = tuple(Kept(pipeline.read_through(page.document, annotate=reader.annotate), page.raw) for page in pages)
    return Entry(_key(given, settings, reader), given.path, given.data, kept, skipped)


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


def _watched(inputs: Sequence[Input], progress: Progress) -> Iterator[Input]:
    for number, item in enumerate(inputs):
        progress("Reading", number, len(inputs))
        yield item
    progress("Reading", len(inputs), len(inputs))


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
