"""Agencies that a page credits outside its byline."""

from collections.abc import Iterable

from stemma.lang.base import Language
from stemma.read.byline import agencies_in
from stemma.read.pieces import Piece


def with_agencies(byline: tuple[str, ...], pieces: Iterable[Piece], language: Language) -> tuple[str, ...]:
    """Add to a byline the agency whose copyright line is cut off with the furniture: it tells whose text this is."""
    notices = (piece.text for piece in pieces if piece.reason == "legal notice")
    found = (agency for notice in notices for agency in agencies_in(notice, language))
    return tuple(dict.fromkeys((*byline, *found)))
