"""Which words of a quotation differ from version to version."""

import re
from collections.abc import Sequence

from rapidfuzz.distance import Indel

Marked = tuple[tuple[str, bool], ...]
"""A text in stretches; True where a stretch is not in the version it is compared with."""

_WORD = re.compile(r"\s*\S+\s*")


def marked(versions: Sequence[str], pieces: Sequence[Sequence[str]]) -> list[tuple[Marked, ...]]:
    """Mark, piece by piece, what each version has and the fullest one has not.

    The first version is compared with the second, every other one with the first.

    >>> marked(["a b c", "a c"], [["a b c"], ["a c"]])
    [((('a ', False), ('b ', True), ('c', False)),), ((('a c', False),),)]
    """
    rows = [_WORD.findall(version) for version in versions]
    marks = []
    for number, row in enumerate(rows):
        other = rows[1 if number == 0 else 0] if len(rows) > 1 else row
        new = _new(row, other)
        marks.append(_cut([_WORD.findall(piece) for piece in pieces[number]], new))
    return marks


def _new(row: Sequence[str], other: Sequence[str]) -> list[bool]:
    left, right = _bare(row), _bare(other)
    new = [True] * len(row)
    for same in Indel.opcodes(left, right).as_matching_blocks():
        new[same.a : same.a + same.size] = [False] * same.size
    return new


def _bare(row: Sequence[str]) -> list[str]:
    words = [word.strip() for word in row]
    # American style draws the sentence's comma into the marks; that is no difference.
    return [*words[:-1], *(word.rstrip(",.") for word in words[-1:])]


def _cut(pieces: Sequence[Sequence[str]], new: Sequence[bool]) -> tuple[Marked, ...]:
    cut: list[Marked] = []
    at = 0
    for words in pieces:
        cut.append(_joined(list(zip(words, new[at : at + len(words)], strict=True))))
        at += len(words)
    return tuple(cut)


def _joined(words: Sequence[tuple[str, bool]]) -> Marked:
    stretches: list[tuple[str, bool]] = []
    for word, is_new in words:
        if stretches and stretches[-1][1] == is_new:
            stretches[-1] = (stretches[-1][0] + word, is_new)
        else:
            stretches.append((word, is_new))
    return tuple(stretches)
