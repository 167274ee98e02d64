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
    """Mark, piece by piece, the words of each version that the others cut or print in another way.

    A version is its pieces, and the first is the fullest: every other one is compared with it. Of the fullest, those
    words are marked that no other version has, and those that one of them prints in another way.

    >>> marked([["a b c"], ["a c"]])
    [((('a ', False), ('b', True), (' c', False)),), ((('a c', False),),)]
    """
    fullest, *others = [[word for piece in version for word in _words(piece)] for version in versions]
    kept: list[list[bool | None]] = [_kept(fullest, other) for other in others]
    first = [False in known or (bool(others) and set(known) == {None}) for known in zip(*kept, strict=True)]
    rest = [[same is not True for same in _kept(other, fullest)] for other in others]
    new = [first or [False] * len(fullest), *rest]
    return [tuple(_cut(version, flags)) for version, flags in zip(versions, new, strict=True)]


def _words(piece: str) -> list[tuple[str, bool]]:
    """Return the words of a piece, each with whether it ends the piece."""
    words = _WORD.findall(piece)
    return [(word, turn == len(words)) for turn, word in enumerate(words, 1)]


def _kept(row: Sequence[tuple[str, bool]], other: Sequence[tuple[str, bool]]) -> list[bool | None]:
    """Say of each word whether the other version prints it alike, in another way (False) or not at all (None)."""
    kept: list[bool | None] = [None] * len(row)
    left, right = [_bare(word) for word, _ in row], [_bare(word) for word, _ in other]
    for same in Indel.opcodes(left, right).as_matching_blocks():
        for turn in range(same.size):
            kept[same.a + turn] = not _differ(row[same.a + turn], other[same.b + turn])
    return kept


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
