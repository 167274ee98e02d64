"""Stretches of a page on their way into the clean text, each knowing where its characters stand in the raw text."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from stemma.model.documents import Block, Furniture, Hyperlink, Run

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
    for piece in pieces:
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
