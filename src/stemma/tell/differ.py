"""Which words of a quotation differ from version to version."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from rapidfuzz.distance import Indel

Marked = tuple[tuple[str, bool], ...]
"""A text in stretches; True where a stretch is not in the version it is compared with."""

_WORD = re.compile(r"\S+")
_ENDS = ",.;:!?…"


def marked(versions: Sequence[Sequence[str]]) -> list[tuple[Marked, ...]]:
    """Mark, piece by piece, what each version has and the fullest one has not.

    A version is its pieces. The first is compared with the second, every other one with the first.

    >>> marked([["a b c"], ["a c"]])
    [((('a ', False), ('b', True), (' c', False)),), ((('a c', False),),)]
    """
    rows = [[word for piece in version for word in _bare(piece)] for version in versions]
    marks = []
    for number, row in enumerate(rows):
        other = rows[1 if number == 0 else 0] if len(rows) > 1 else row
        marks.append(tuple(_cut(versions[number], _new(row, other))))
    return marks


def _bare(piece: str) -> list[str]:
    words = _WORD.findall(piece)
    # Some papers draw the sentence's comma into the marks; at the end of a piece that is no difference.
    return [*words[:-1], *(word.rstrip(_ENDS) for word in words[-1:])]


def _new(row: Sequence[str], other: Sequence[str]) -> list[bool]:
    new = [True] * len(row)
    for same in Indel.opcodes(row, other).as_matching_blocks():
        new[same.a : same.a + same.size] = [False] * same.size
    return new


def _cut(pieces: Sequence[str], new: Sequence[bool]) -> Iterator[Marked]:
    at = 0
    for piece in pieces:
        places = [match.span() for match in _WORD.finditer(piece)]
        yield _stretches(piece, places, new[at : at + len(places)])
        at += len(places)


def _stretches(piece: str, places: Sequence[tuple[int, int]], new: Sequence[bool]) -> Marked:
    """Join words of a kind; the space between two kinds stays unmarked."""
    flags = bytearray(len(piece))
    for turn, (start, end) in enumerate(places):
        if new[turn]:
            onward = turn + 1 < len(places) and new[turn + 1]
            stop = places[turn + 1][0] if onward else end
            flags[start:stop] = b"\x01" * (stop - start)
    runs = groupby(range(len(piece)), key=flags.__getitem__)
    return tuple(("".join(piece[i] for i in run), bool(flag)) for flag, run in runs)
