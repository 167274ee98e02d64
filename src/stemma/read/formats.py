"""Tell the format of an input and hand it to its reader."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from stemma.errors import NoArticle, ReadError, TooLarge, UnknownFormat
from stemma.model.documents import DocId, Document, Page, Skipped
from stemma.read.decode import decoded
from stemma.read.html import read_html
from stemma.read.inputs import Input
from stemma.read.outlet import outlet_of
from stemma.read.pieces import body_of
from stemma.read.plain import Reckoned, read_plain
from stemma.settings import ReadSettings
from stemma.text.segment import tokens


@dataclass(frozen=True, slots=True)
class Given:
    """An input that was opened."""

    path: str
    data: bytes
    settings: ReadSettings


Reader = Callable[[Given], Iterator[Page | Skipped]]


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
            raise UnknownFormat(given.path, "is not in a format that Stemma reads", f"it reads {known}")  # noqa: TRY301 - one way to say no
        else:
            yield from reader(Given(given.path, _opened(given, settings), settings))
    except ReadError as refusal:
        yield Skipped(given.path, f"{refusal.fault}; {refusal.remedy}")
    except OSError as fault:
        yield Skipped(given.path, f"cannot be read: {fault.strerror or fault}")


def _opened(given: Input, settings: ReadSettings) -> bytes:
    size = given.source.stat().st_size if isinstance(given.source, Path) else len(given.source)
    if size > settings.most_bytes:
        limit = f"{settings.most_bytes / 1e6:.0f} MB"
        raise TooLarge(given.path, f"has {size / 1e6:.0f} MB, over the limit of {limit}", "split it or raise the limit")
    data = given.source.read_bytes() if isinstance(given.source, Path) else given.source
    if not data.strip():
        raise NoArticle(given.path, "is empty", "save the page again")
    return data


def _text(given: Given) -> Iterator[Page | Skipped]:
    raw = decoded(given.path, given.data)
    yield page_of(given, raw, read_plain(raw))


def _html(given: Given) -> Iterator[Page | Skipped]:
    told, raw = read_html(decoded(given.path, given.data))
    yield page_of(given, raw, told)


def page_of(given: Given, raw: str, told: Reckoned) -> Page:
    """Put a page together; raises `NoArticle` where too little of it is article."""
    body = body_of(told.pieces)
    words = len(tokens(body.text))
    if words < given.settings.least_words:
        raise NoArticle(given.path, f"holds no article: {words} words of one", "save the whole page")
    digest = hashlib.sha256(given.data).hexdigest()
    document = Document(
        id=DocId(digest[:12]),
        path=given.path,
        url=told.url,
        outlet=told.outlet or outlet_of(told.url),
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


FORMATS: Mapping[str, Reader] = MappingProxyType({".txt": _text, ".html": _html, ".htm": _html})
"""The reader for each ending; what stands in the file may still overrule the ending."""
