"""Page source -> the visible text, block by block, with the place of each character.

Raw text means here: the page's source in which the character references of its text are resolved (`&rsquo;` is one
character), and everything else stands as written. Runs count in that text, so that clean and raw characters are equal.

The scan is one pass, in time linear in the source, whatever the source is: it never looks back, never recurses, and
forgives what browsers forgive.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from typing import NamedTuple

from stemma.errors import ReadError
from stemma.model.documents import Hyperlink, Run
from stemma.read.pieces import INVISIBLE, Piece
from stemma.read.place import BLOCKS, Place, placed

_TAG = re.compile(r"<(?:!--|[!?]|/?[a-zA-Z])")
_NAME = re.compile(r"[^\s/>]{1,60}")
# Most tags hold no stray quote mark, and one match takes them whole; the bounds keep hostile ones from costing more.
_WHOLE_TAG = re.compile(
    r"<(/?)([a-zA-Z][^\s/>]{0,59}+)((?:[^>\"']{1,400}+|(?<==)\"[^\"]{0,800}+\"|(?<==)'[^']{0,800}+'){0,24}+)>"
)
_TELLS = re.compile(r"hidden|none|role|itemprop", re.IGNORECASE)
_QUOTE_OR_END = re.compile(r"=\s{0,8}([\"'])|>")
_ATTRIBUTE = re.compile(r"([a-zA-Z_:][\w:.-]{0,80})(?:\s{0,8}=\s{0,8}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_SHOWN = rf"[^ \t\n\r\f{INVISIBLE}\x00-\x08\x0e-\x1f]+"
_CHUNK = re.compile(rf"{_SHOWN}(?: {_SHOWN})*")
_LONGEST_TAG = 8192
_DEEPEST = 2000
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_SELF_CLOSING = frozenset({"li", "dd", "dt", "option", "tr", "td", "th"})
_RAW_TEXT = frozenset({"script", "style", "textarea", "title", "xmp", "noembed", "noframes"})
_UNSEEN = frozenset({"noscript", "template", "svg", "math", "object", "select", "iframe", "audio", "video", "canvas"})
_INLINEBLOCKS = frozenset({"time", "label"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CLIMBS = 2
_TELLING = frozenset({"html", "base", "meta", "link", "time"})
_PARTING = BLOCKS - _INLINEBLOCKS
_READ = BLOCKS | _TELLING | {"a"}
_SPACES = frozenset(" \t\n\r\f")


@dataclass(frozen=True, slots=True)
class Tag:
    """An element that tells about the page rather than being shown: `meta`, `link`, `time`, `html`, `base`."""

    name: str
    attributes: dict[str, str]
    article: bool


@dataclass(frozen=True, slots=True)
class Markup:
    """What one scan of a page yields."""

    raw: str
    blocks: tuple[tuple[Piece, Place], ...]
    title: Piece | None
    """The words of the `title` element."""
    scripts: tuple[str, ...]
    """The contents of the page's JSON-LD."""
    tags: tuple[Tag, ...]
    comments: tuple[str, ...]
    """The first comments in the source, which may say where the page was saved from."""
    sections: tuple[tuple[int, int], ...]
    """For each heading its block, and the block where the element that it stands in ends."""


class _Open(NamedTuple):  # a tuple, because thousands are made for each page
    """An element that is open, with what it hands down to everything inside it."""

    tag: str
    place: Place
    unseen: bool


class _Head(NamedTuple):
    """A heading whose section is open: its block, how deep its element stands, how often it may move up."""

    block: int
    depth: int
    climbs: int


@dataclass(slots=True)
class _Builder:
    """A block in the making."""

    parts: list[str] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    links: list[Hyperlink] = field(default_factory=list)
    length: int = 0
    gap: bool = False
    first: int | None = None
    """Where the first word since the last link was opened stands."""

    def add(self, text: str, raw: int) -> None:
        """Append text that stands at `raw`, white space folded to one space."""
        if not text.strip(" \t\n\r\f"):
            self.gap = True
            return
        last = 0
        for found in _CHUNK.finditer(text):
            self.gap = self.gap or not _SPACES.isdisjoint(text[last : found.start()])
            if self.gap and self.length:
                self.parts.append(" ")
                self.length += 1
            self.gap = False
            self._copy(found[0], raw + found.start())
            last = found.end()
        self.gap = self.gap or not _SPACES.isdisjoint(text[last:])

    def _copy(self, words: str, raw: int) -> None:
        self.first = self.length if self.first is None else self.first
        before = self.runs[-1] if self.runs else None
        if before and before.clean + before.length == self.length and before.raw + before.length == raw:
            self.runs[-1] = Run(before.clean, before.raw, before.length + len(words))
        else:
            self.runs.append(Run(self.length, raw, len(words)))
        self.parts.append(words)
        self.length += len(words)

    def piece(self) -> Piece:
        return Piece("".join(self.parts), tuple(self.runs), links=tuple(self.links))


def scan(source: str) -> Markup:
    """Read a page's source in one pass; raises `ReadError` for one nested beyond reason.

    >>> page = scan("<nav>Home</nav><p>Fish &amp; <b>bees</b>")
    >>> [(piece.text, place.reason) for piece, place in page.blocks]
    [('Home', 'navigation'), ('Fish & bees', None)]
    """
    scanner = _Scanner()
    at = 0
    while at < len(source):
        found = _TAG.search(source, at)
        start = found.start() if found else len(source)
        if start > at:
            scanner.text(source, at, start)
        at = scanner.markup(source, start) if found else len(source)
    return scanner.done(source)


class _Scanner:
    """The state of a scan: what is open, the block in the making, and where in the raw text it stands."""

    def __init__(self) -> None:
        self.raw: list[str] = []
        self.kept = self.shift = 0
        """How far the source has gone into the raw text, and how far a place in it has moved on the way."""
        self.blocks: list[tuple[Piece, Place]] = []
        self.title: Piece | None = None
        self.scripts: list[str] = []
        self.tags: list[Tag] = []
        self.comments: list[str] = []
        self.stack = [_Open("", Place("", None, article=False, home=""), unseen=False)]
        self.counts: Counter[str] = Counter()
        self.heads: list[_Head] = []
        self.sections: list[tuple[int, int]] = []
        self.builder = _Builder()
        self.link: str | None = None

    def resolved(self, source: str, start: int, end: int) -> tuple[str, int]:
        """Resolve the character references of a stretch; the second value is where it stands in the raw text."""
        at, written = start + self.shift, source[start:end]
        if "&" not in written:
            return written, at
        read = unescape(written)
        self.raw += (source[self.kept : start], read)
        self.kept, self.shift = end, self.shift + len(read) - len(written)
        return read, at

    def text(self, source: str, start: int, end: int) -> None:
        """Take the text between two tags."""
        read, at = self.resolved(source, start, end)
        if not self.stack[-1].unseen:
            self.builder.add(read, at)

    def markup(self, source: str, start: int) -> int:
        """Take one tag or comment, and return where the source goes on."""
        if source.startswith("<!--", start):
            end = source.find("-->", start + 4)
            end = len(source) if end < 0 else end + 3
            if len(self.comments) < 20:
                self.comments.append(source[start : min(end, start + 2000)])
        elif source[start + 1] in "!?":
            end = source.find(">", start)
            end = len(source) if end < 0 else end + 1
        else:
            return self.tag(source, start)
        return end

    def tag(self, source: str, start: int) -> int:
        """Take a start tag or an end tag, with the whole element where its content is not markup."""
        name, inner, end = _tag(source, start)
        if source[start + 1] == "/":
            self.close(name)
        elif name in _RAW_TEXT:
            return self.whole(source, name, inner, end)
        else:
            self.open(name, _attributes(inner) if name in _READ or _TELLS.search(inner) else {})
        return end

    def whole(self, source: str, name: str, inner: str, end: int) -> int:
        """Take an element up to its end tag: a script, a style, the title."""
        found = _end_of(name).search(source, end)
        last = found.start() if found else len(source)
        if name == "title" and self.title is None:
            builder = _Builder()
            builder.add(*self.resolved(source, end, last))
            self.title = builder.piece()
        elif name == "script" and "ld+json" in inner[:200].lower():
            self.scripts.append(source[end:last])
        return last

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        above = self.stack[-1]
        if name in _PARTING:
            self.flush()
            if self.counts["p"] and name not in {"br", "button"}:
                self.close("p")
            if self.stack[-1].tag == name and name in _SELF_CLOSING:
                self.close(name)
            above = self.stack[-1]
        if name in _TELLING:
            self.tags.append(Tag(name, attributes, above.place.article))
        if name == "a" and attributes.get("href"):
            self.link, self.builder.first = attributes["href"], None
        if name not in _VOID:
            if len(self.stack) > _DEEPEST:
                where, fault = "page", f"nests over {_DEEPEST:,} elements in one another"
                raise ReadError(where, fault, "save the article alone")
            self.counts[name] += 1
            tells = attributes or name in BLOCKS or name in _UNSEEN
            place = placed(name, attributes, above.place) if tells else above.place
            self.stack.append(_Open(name, place, above.unseen or (bool(tells) and _hidden(name, attributes))))

    def close(self, name: str) -> None:
        """Close an element, and with it all that was left open inside."""
        if name in _PARTING:
            self.flush()
        if name == "a":
            self.linked()
        if not self.counts[name]:
            return
        while True:
            top = self.stack.pop()
            self.counts[top.tag] -= 1
            if top.tag == name:
                break
        if self.heads:
            self.end_sections()

    def end_sections(self) -> None:
        """End the sections of headings whose element is closed; one that wraps nothing else hands on to the next."""
        while self.heads and len(self.stack) < self.heads[-1].depth:
            head = self.heads.pop()
            if head.block + 1 < len(self.blocks) or not head.climbs or not self.stack:
                self.sections.append((head.block, len(self.blocks)))
            else:
                self.heads.append(_Head(head.block, head.depth - 1, head.climbs - 1))

    def linked(self) -> None:
        """Close a link."""
        first = self.builder.first
        if self.link and first is not None:
            self.builder.links.append(Hyperlink(first, self.builder.length, self.link))
        self.link = None

    def flush(self) -> None:
        """Close the block in the making."""
        if self.builder.length:
            carried = self.link
            self.linked()
            place = self.stack[-1].place
            if place.tag in _HEADINGS:
                self.heads.append(_Head(len(self.blocks), len(self.stack) - 1, _CLIMBS))
            self.blocks.append((self.builder.piece(), place))
            self.link = carried
            self.builder = _Builder()
        else:
            self.builder.gap, self.builder.first = False, None

    def done(self, source: str) -> Markup:
        """Close the page."""
        self.flush()
        self.stack.clear()
        self.end_sections()
        self.raw.append(source[self.kept :])
        return Markup(
            "".join(self.raw),
            tuple(self.blocks),
            self.title,
            tuple(self.scripts),
            tuple(self.tags),
            tuple(self.comments),
            tuple(self.sections),
        )


def _tag(source: str, start: int) -> tuple[str, str, int]:
    """Take a tag apart: its name in lower case, what stands after the name, and where it ends."""
    found = _WHOLE_TAG.match(source, start)
    if found:
        return found[2].lower(), found[3], found.end()
    first = start + 1 + (source[start + 1] == "/")
    named = _NAME.match(source, first)
    name = named[0] if named else ""
    end = _tag_end(source, first + len(name))
    return name.lower(), source[first + len(name) : end], end


def _tag_end(source: str, at: int) -> int:
    """Find where a tag ends; `>` inside a quoted value does not end it, unless the quotation never closes."""
    limit = at + _LONGEST_TAG
    while True:
        found = _QUOTE_OR_END.search(source, at, limit)
        if found is None:
            end = source.find(">", at)
            return len(source) if end < 0 else end + 1
        if found[1] is None:
            return found.end()
        close = source.find(found[1], found.end(), limit * 4)
        at = found.end() if close < 0 else close + 1
        limit = max(limit, at + _LONGEST_TAG)


@cache
def _end_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}\b", re.IGNORECASE)


def _attributes(inner: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, double, single, bare in _ATTRIBUTE.findall(inner[:_LONGEST_TAG].rstrip("/>")):
        value = double or single or bare
        found.setdefault(key.lower(), unescape(value) if "&" in value else value)
    return found


def _hidden(name: str, attributes: dict[str, str]) -> bool:
    style = attributes.get("style", "")
    return name in _UNSEEN or "hidden" in attributes or ("none" in style and "display:none" in style.replace(" ", ""))
