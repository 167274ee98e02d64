"""Files -> what they say: opened a few at a time, read through, each under the key of all that it depends on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from stemma import pipeline
from stemma.annotate.readers import RULES, Reader, chosen
from stemma.errors import ReadError
from stemma.model.documents import Page, Skipped
from stemma.read.formats import documents
from stemma.read.inputs import Input, gather
from stemma.settings import VERSION, Settings
from stemma.store.store import Entry, Kept

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and of how much."""
FILES_AT_ONCE = 16
_BYTES_AT_ONCE = 4_000_000
CORRECTIONS = ".corrections"
"""How the name of a file of corrections ends."""


@dataclass(frozen=True, slots=True)
class Work:
    """How a dossier is to be made: with which settings, by which reader, and who is told of the progress."""

    settings: Settings
    reader: Reader
    progress: Progress

    @property
    def by(self) -> str:
        """A digest of all that the same bytes are read and linked by."""
        parts = (self.settings.digest(), self.reader.name, self.reader.mark, VERSION, code())
        return sha256("\n".join(parts).encode()).hexdigest()


def work_of(settings: Settings, progress: Progress) -> Work:
    """Return how to work with these settings; refuses a reader that is not there."""
    return Work(settings, chosen(settings.annotate.reader), progress)


def gathered(paths: Iterable[Path]) -> list[Input]:
    """List the files under the paths; refuse a path that is not there, and paths with nothing under them."""
    given = list(paths)
    for path in given:
        if not path.exists():
            raise ReadError(str(path), "does not exist", "give a file or a folder of saved articles")
    inputs = [_no_article(one) for one in gather(given)]
    if not inputs:
        raise ReadError(", ".join(map(str, given)), "holds no files", "give a file or a folder of saved articles")
    return inputs


def _no_article(given: Input) -> Input:
    """Say of a file of corrections, which may lie beside the articles, what it is for."""
    if not given.path.endswith(CORRECTIONS):
        return given
    return Input(given.path, b"", "holds corrections; `stemma corrections STORE --take FILE` takes them over")


def read_through(
    inputs: Iterable[Input], of: int, work: Work, known: Callable[[str, Input], bool]
) -> Iterator[tuple[str, Input, Entry | None]]:
    """Yield the key of every file and the file, with what it says unless that is known.

    A few files are opened together, because the reader is quicker with many sentences.
    """
    reader, done = work.reader, 0
    for some in _handfuls(inputs, work.settings):
        files = {key_of(given, work): given for given in some}
        new = {key: documents([given], work.settings.read) for key, given in files.items() if not known(key, given)}
        look_ahead([page for pages, _ in new.values() for page in pages], reader)
        for key, given in files.items():
            work.progress("Reading", done, of)
            yield key, given, entry_of(key, given, *new.pop(key), reader) if key in new else None
            done += 1
    work.progress("Reading", of, of)


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


def key_of(given: Input, work: Work) -> str:
    """Return the key of an input: of everything that its readings depend on."""
    parts = (given.path, given.fault or "", sha256(given.data).hexdigest(), work.by)
    return sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def code() -> str:
    """Return a digest of the code itself, so that what an older state of it found is never taken for new."""
    package = Path(__file__).parents[1]
    whole = sha256()
    for file in sorted(package.rglob("*.py")):
        whole.update(file.read_bytes())
    return whole.hexdigest()
