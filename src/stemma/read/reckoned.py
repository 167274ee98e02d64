"""What a reader found out about a page."""

from dataclasses import dataclass

from stemma.read.pieces import Piece


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A page told apart: what it is, and its pieces in order, furniture included."""

    url: str | None
    outlet: str | None
    title: str
    byline: tuple[str, ...]
    published: str | None
    published_from: str | None
    lang: str
    pieces: tuple[Piece, ...]
