"""What was published, and where each of its characters came from."""

from dataclasses import dataclass
from typing import NewType

DocId = NewType("DocId", str)
"""The first 12 hexadecimal digits of the SHA-256 of the raw bytes: the same bytes, the same id, anywhere."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters in one document's clean text.

    >>> Span(DocId("a1"), 3, 7).end
    7
    """

    doc: DocId
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            msg = f"a span needs 0 <= start < end, got {self.start}:{self.end}"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """`length` characters that the clean text, from `clean` on, copies verbatim from the raw page, from `raw` on.

    Where an HTML page writes a character as an entity, `raw` counts in the page with its entities resolved
    (see `read.html`), so that the copied characters are equal, one by one.
    """

    clean: int
    raw: int
    length: int


@dataclass(frozen=True, slots=True, order=True)
class Block:
    """A paragraph of the clean text, with the part it plays in the page."""

    start: int
    end: int
    kind: str
    """`title`, `standfirst`, `heading`, `paragraph`, `quote`, `list` or `caption`."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """A piece of the page that is not article, and why it was taken for that."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True, order=True)
class Hyperlink:
    """A link inside the article: the clean characters that carry it, and where it leads."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class Document:
    """One article, cleaned. Its `text` is the only string that any span points into."""

    id: DocId
    path: str
    """Relative to the folder given; `pile.jsonl:3` for the third line of a list."""
    url: str | None
    outlet: str | None
    """The registrable domain (`bbc.co.uk`), or the site's own name where there is no address."""
    title: str
    byline: tuple[str, ...]
    published: str | None
    """ISO 8601, to the precision that the page gives: `2021-07-01` or `2021-07-01T10:00:00+02:00`."""
    published_from: str | None
    """Where the date was read: `json-ld`, `meta`, `time element`, `date line`, `url`, ..."""
    lang: str
    """ISO 639-1, or `und`."""
    text: str
    """Clean text: title first where the page has one, blocks parted by one empty line."""
    blocks: tuple[Block, ...]
    links: tuple[Hyperlink, ...]
    furniture: tuple[Furniture, ...]
    runs: tuple[Run, ...]
    raw_sha256: str


@dataclass(frozen=True, slots=True)
class Page:
    """A document with the raw text that its runs point into."""

    document: Document
    raw: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that was not read, kept so that nothing disappears silently."""

    where: str
    reason: str
