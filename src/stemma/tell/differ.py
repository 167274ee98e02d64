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
    rows = [[word for piece in version for word in _words(piece)] for version in versions]
    marks = []
    for number, row in enumerate(rows):
        other = rows[1 if number == 0 else 0] if len(rows) > 1 else row
        marks.append(tuple(_cut(versions[number], _new(row, other))))
    return marks


def _words(piece: str) -> list[tuple[str, bool]]:
    """Return the words of a piece, each with whether it ends the piece."""
    words = _WORD.findall(piece)
    return [(word, turn == len(words)) for turn, word in enumerate(words, 1)]


def _new(row: Sequence[tuple[str, bool]], other: Sequence[tuple[str, bool]]) -> list[bool]:
    new = [True] * len(row)
    left, right = [_bare(word) for word, _ in row], [_bare(word) for word, _ in other]
    for same in Indel.opcodes(left, right).as_matching_blocks():
        for turn in range(same.size):
            new[same.a + turn] = _differ(row[same.a + turn], other[same.b + turn])
    return new


def _bare(word: str) -> str:
    return word.strip(_ENDS).casefold() or word


def _differ(left: tuple[str, bool], right: tuple[str, bool]) -> bool:
    """Say whether one word is printed in two ways.

    At the end of a piece it is not: some papers draw the sentence's comma into the marks.
    """
    return left[0] != right[0] and not left[1] and not right[1]


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


def shortened(marks: Marked, length: int) -> Marked:
    """Keep the first characters of a marked text.

    >>> shortened((("a ", False), ("bc", True)), 3)
    (('a ', False), ('b', True))
    """
    kept: list[tuple[str, bool]] = []
    for words, differs in marks:
        if length > 0:
            kept.append((words[:length], differs))
        length -= len(words)
    return tuple(kept)
