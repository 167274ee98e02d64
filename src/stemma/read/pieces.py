"""Stretches of a page on their way into the clean text, each knowing where its characters stand in the raw text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from stemma.model.documents import Block, Furniture, Hyperlink, Run

INVISIBLE = "\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""For a class of a regular expression: what takes no room on a page and means no letter."""
_UNSEEN = re.compile(f"[{INVISIBLE}]+")
_SEEN = re.compile(f"[^{INVISIBLE}]+")
_LONGEST_FURNITURE = 500


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph, heading or line of a page; offsets of `runs` and `links` count from its own first character."""

    text: str
    runs: tuple[Run, ...]
    kind: str = "paragraph"
    links: tuple[Hyperlink, ...] = ()
    reason: str | None = None
    """Why it is furniture; None for article."""
    apart: bool = True
    """Whether an empty line, or an element of its own, parts it from what stands before."""


def shown(text: str, raw: int) -> tuple[str, tuple[Run, ...]]:
    """Leave out the characters of a text that nobody sees, and say where the others stand in the raw text.

    These are soft hyphens, zero-width spaces, byte order marks and marks that turn the direction of reading: they
    hide words from a search, and a passage between two of the last can read as what it does not say. The joiners of
    Persian and of the scripts of India stay; without them words change.

    >>> shown("hon\u00adey", 10)
    ('honey', (Run(clean=0, raw=10, length=3), Run(clean=3, raw=14, length=2)))
    """
    if text.isascii() or not _UNSEEN.search(text):
        return text, (Run(0, raw, len(text)),)
    runs: list[Run] = []
    at = 0
    for found in _SEEN.finditer(text):
        runs.append(Run(at, raw + found.start(), len(found[0])))
        at += len(found[0])
    return _UNSEEN.sub("", text), tuple(runs)


def slice_piece(piece: Piece, start: int, end: int) -> Piece:
    """Cut a piece, moving its runs and links along.

    >>> slice_piece(Piece("a bee", (Run(0, 10, 5),)), 2, 5)
    Piece(text='bee', runs=(Run(clean=0, raw=12, length=3),), kind='paragraph', links=(), reason=None, apart=True)
    """
    lead = len(piece.text[start:end]) - len(piece.text[start:end].lstrip())
    start, end = start + lead, start + len(piece.text[start:end].rstrip())
    runs = []
    for run in piece.runs:
        first, last = max(run.clean, start), min(run.clean + run.length, end)
        if first < last:
            runs.append(Run(first - start, run.raw + first - run.clean, last - first))
    links = [
        Hyperlink(max(link.start, start) - start, min(link.end, end) - start, link.url)
        for link in piece.links
        if max(link.start, start) < min(link.end, end)
    ]
    return replace(piece, text=piece.text[start:end], runs=tuple(runs), links=tuple(links))


@dataclass(frozen=True, slots=True)
class Body:
    """The clean text with everything that points into it."""

    text: str
    blocks: tuple[Block, ...]
    links: tuple[Hyperlink, ...]
    runs: tuple[Run, ...]
    furniture: tuple[Furniture, ...]


def body_of(pieces: Iterable[Piece]) -> Body:
    """Lay the article's pieces one below the other, parted by empty lines, and the furniture aside."""
    parts: list[str] = []
    blocks: list[Block] = []
    links: list[Hyperlink] = []
    runs: list[Run] = []
    furniture: list[Furniture] = []
    at = 0
    for whole in pieces:
        # Spaces that do not break count as text while a page is read; at an edge they are of no use to anybody.
        piece = whole if whole.text == whole.text.strip() else slice_piece(whole, 0, len(whole.text))
        if not piece.text:
            continue
        if piece.reason is not None:
            furniture.append(Furniture(_shortened(piece.text), piece.reason))
            continue
        parts.append(piece.text)
        blocks.append(Block(at, at + len(piece.text), piece.kind))
        links += [Hyperlink(at + link.start, at + link.end, link.url) for link in piece.links]
        runs += [Run(at + run.clean, run.raw, run.length) for run in piece.runs]
        at += len(piece.text) + 2
    return Body("\n\n".join(parts), tuple(blocks), tuple(links), tuple(runs), tuple(furniture))


def broken(raw: str, text: str, runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the runs that do not copy the raw text, or that overlap in the clean text; none in a sound document."""
    ordered = tuple(runs)
    wrong = [run for run in ordered if text[run.clean : run.clean + run.length] != raw[run.raw : run.raw + run.length]]
    wrong += [later for run, later in pairwise(ordered) if run.clean + run.length > later.clean]
    return tuple(wrong)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_FURNITURE else text[: _LONGEST_FURNITURE - 1] + "…"
