"""Tell the format of an input and hand it to its reader."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from stemma.errors import NoArticle, ReadError, TooLarge
from stemma.model.documents import DocId, Document, Page, Skipped
from stemma.read.decode import decoded
from stemma.read.html import read_html
from stemma.read.inputs import Input
from stemma.read.pieces import body_of
from stemma.read.plain import read_plain
from stemma.read.reckoned import Reckoned
from stemma.read.records import numbered, read_record, record_of
from stemma.settings import ReadSettings
from stemma.text.segment import words

_DOCUMENT = re.compile(
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,2000}-->\s{0,200})?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(r"<(?:!doctype|[a-z][a-z0-9]{0,20}[\s>/])", re.IGNORECASE)

Reader = Callable[[Input, ReadSettings], Iterator[Page | Skipped]]


def documents(inputs: Iterable[Input], settings: ReadSettings) -> tuple[tuple[Page, ...], tuple[Skipped, ...]]:
    """Turn inputs into pages; what cannot be read comes back as `Skipped`, with the reason."""
    pages: dict[str, Page] = {}
    skipped: list[Skipped] = []
    for given in sorted(inputs, key=lambda one: one.path):
        for read in _read(given, settings):
            if isinstance(read, Skipped):
                skipped.append(read)
                continue
            first = pages.setdefault(read.document.raw_sha256, read)
            if first is not read:
                skipped.append(Skipped(read.document.path, f"the same bytes as {first.document.path}"))
    return tuple(pages.values()), tuple(skipped)


def _read(given: Input, settings: ReadSettings) -> Iterator[Page | Skipped]:
    try:
        reader = FORMATS.get(PurePosixPath(given.path).suffix.lower())
        if given.fault:
            yield Skipped(given.path, given.fault)
        elif reader is None:
            known = ", ".join(FORMATS)
            yield Skipped(given.path, f"is not in a format that Stemma reads; it reads {known}")
        else:
            yield from reader(given, settings)
    except ReadError as refusal:
        yield Skipped(given.path, f"{refusal.fault}; {refusal.remedy}")
    except OSError as fault:
        yield Skipped(given.path, f"cannot be read: {fault.strerror or fault}")


def _page(given: Input, settings: ReadSettings) -> Iterator[Page | Skipped]:
    """Read a web page or plain text: what stands in the file decides, whatever its name says."""
    _check_size(given, settings.most_bytes)
    data = given.source.read_bytes() if isinstance(given.source, Path) else given.source
    if not data.strip():
        raise NoArticle(given.path, "is empty", "save the page again")
    source = decoded(given.path, data)
    told, raw = read_html(source) if _is_markup(given.path, source) else (read_plain(source), source)
    yield page_of(given.path, data, raw, told, settings)


def _is_markup(path: str, source: str) -> bool:
    if path.lower().endswith(".txt"):
        return _DOCUMENT.match(source) is not None
    return _ANY_TAG.search(source) is not None


def _records(given: Input, settings: ReadSettings) -> Iterator[Page | Skipped]:
    """Read a list of articles line by line, so that it may be larger than any page."""
    _check_size(given, settings.most_list_bytes)
    with given.source.open("rb") if isinstance(given.source, Path) else BytesIO(given.source) as lines:
        number = 0
        for number, line in numbered(lines):
            where = f"{given.path}:{number}"
            try:
                if len(line) > settings.most_bytes:
                    raise _too_large(where, len(line), settings.most_bytes)
                told, raw = read_record(record_of(where, line))
                yield page_of(where, line, raw, told, settings)
            except ReadError as refusal:
                yield Skipped(where, f"{refusal.fault}; {refusal.remedy}")
    if not number:
        raise NoArticle(given.path, "is empty", "write one JSON object a line")


def _check_size(given: Input, most: int) -> None:
    size = given.source.stat().st_size if isinstance(given.source, Path) else len(given.source)
    if size > most:
        raise _too_large(given.path, size, most)


def _too_large(where: str, size: int, most: int) -> TooLarge:
    return TooLarge(where, f"has {size / 1e6:.0f} MB, over the limit of {most / 1e6:.0f} MB", "save the article alone")


def page_of(path: str, data: bytes, raw: str, told: Reckoned, settings: ReadSettings) -> Page:
    """Put a page together; raises `NoArticle` where too little of it is article."""
    body = body_of(told.pieces)
    count = len(words(body.text))
    if count < settings.least_words:
        raise NoArticle(path, f"holds no article, only {count} words that may belong to one", "save the whole page")
    digest = hashlib.sha256(data).hexdigest()
    document = Document(
        id=DocId(digest[:12]),
        path=path,
        url=told.url,
        outlet=told.outlet,
        title=told.title,
        byline=told.byline,
        published=told.published,
        published_from=told.published_from,
        lang=told.lang,
        text=body.text,
        blocks=body.blocks,
        links=body.links,
        furniture=body.furniture,
        runs=body.runs,
        raw_sha256=digest,
    )
    return Page(document, raw)


FORMATS: Mapping[str, Reader] = MappingProxyType({".txt": _page, ".html": _page, ".htm": _page, ".jsonl": _records})
"""The reader for each ending. A text file that opens like a web page is read as one, and the other way round."""
