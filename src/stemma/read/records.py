"""JSON lines -> articles: one record, one document."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from stemma.errors import NoArticle, UnknownFormat
from stemma.lang import language_of
from stemma.read.html import read_html
from stemma.read.outlet import outlet_of
from stemma.read.plain import read_plain
from stemma.read.reckoned import Reckoned
from stemma.read.stamps import dated


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a list of articles."""

    url: str | None
    title: str | None
    date: str | None
    text: str | None
    html: str | None


def record_of(where: str, line: bytes) -> Record:
    """Read one line; raises `ReadError` for what is no article."""
    try:
        held = json.loads(line)
    except (ValueError, RecursionError) as fault:
        raise UnknownFormat(where, "is not a line of JSON", "write one JSON object a line") from fault
    if not isinstance(held, dict):
        raise UnknownFormat(where, "is not a JSON object", "write one JSON object a line")
    record = Record(*(_string(held.get(name)) for name in ("url", "title", "date", "text", "html")))
    if record.text is None and record.html is None:
        raise NoArticle(where, "has neither `text` nor `html`", "give the article in one of them")
    return record


def read_record(record: Record) -> tuple[Reckoned, str]:
    """Tell apart what a record holds; what it says of itself goes before what its text shows.

    The raw text of a record with `text` is its title, an empty line and the text, as far as the text has no title.
    """
    if record.html is not None:
        told, raw = read_html(record.html)
    else:
        raw = record.text or ""
        if record.title and not raw.lstrip().startswith(record.title):
            raw = f"{record.title}\n\n{raw}"
        told = read_plain(raw)
    if record.title:
        told = replace(told, title=record.title)
    if record.url:
        told = replace(told, url=record.url, outlet=outlet_of(record.url) or told.outlet)
    stamp = dated(record.date, language_of(told.lang)) if record.date else None
    if stamp:
        told = replace(told, published=stamp.iso, published_from="record")
    return told, raw


def numbered(data: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Count off the lines that hold something, from 1."""
    for number, line in enumerate(data, 1):
        if line.strip():
            yield number, line.strip()


def _string(value: object) -> str | None:
    """Return a string without lone surrogates: JSON can write these half characters, and no file can hold them."""
    if not isinstance(value, str) or not value.strip():
        return None
    return value.encode("utf-8", "replace").decode("utf-8")
