"""Say word by word where a version of a quotation departs from the fullest.

The words that both have in the same order are kept (longest common subsequence); what lies between them was cut, added
or changed. A cut that nothing shows, in the middle of a piece, joins what stood apart; so does a full stop that is
gone, where a comma, a dash or a small letter took its place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stemma.link.uttering.wording import Word, between
from stemma.model.documents import Span
from stemma.model.facts import Reading
from stemma.model.links import Edit, EditKind, Fidelity

_SHOWN = re.compile(r"…|\.\s?\.\s?\.|\[|\(\s*\)")
"""What shows that words were left out."""
_SENTENCE_END = re.compile(r"[.!?]")
_RUNS_ON = re.compile(r"[,;:–—-]")


@dataclass(frozen=True, slots=True)
class Told:
    """A quotation as one article prints it."""

    reading: Reading
    pieces: tuple[Span, ...]
    words: tuple[Word, ...]

    def span(self, first: int, end: int) -> Span | None:
        """Return the place of some of its words; of the first piece alone where they stand in several."""
        if first >= end:
            return None
        piece = self.words[first].piece
        last = max(n for n in range(first, end) if self.words[n].piece == piece)
        return Span(self.pieces[0].doc, self.words[first].start, self.words[last].end)


@dataclass(frozen=True, slots=True)
class _Gap:
    """Words of the fullest that a version does not have, and those that it has in their place; either may be none."""

    first: int
    end: int
    here: int
    here_end: int


def edits(full: Told, other: Told) -> tuple[Edit, ...]:
    """Return every place where a version departs from the fullest, in the order of the text."""
    return tuple(edit for gap in _gaps(full.words, other.words) for edit in _edit(full, other, gap))


def fidelity(found: Sequence[Edit]) -> Fidelity:
    """Say in a word how a version stands to the fullest."""
    kinds = {edit.kind for edit in found}
    if kinds & {"changed", "added"}:
        return "changed"
    if "joined" in kinds:
        return "joined"
    return "shortened" if kinds else "word for word"


def _gaps(full: Sequence[Word], other: Sequence[Word]) -> Iterator[_Gap]:
    """Yield the places between words that both have, empty ones too: a full stop may be gone there."""
    left, right = [w.low for w in full], [w.low for w in other]
    at, here = 0, 0
    for first, there, size in alike(left, right):
        yield _Gap(at, first, here, there)
        yield from (_Gap(first + n, first + n, there + n, there + n) for n in range(1, size))
        at, here = first + size, there + size
    yield _Gap(at, len(full), here, len(other))


Run = tuple[int, int, int]
"""Words that both have in a row: where they begin in the fullest and in the version, and how many they are."""


def alike(full: Sequence[str], other: Sequence[str]) -> list[Run]:
    """Return the runs of words that both have in the same order.

    >>> alike("we did this we did that".split(), "we did that".split())
    [(3, 0, 3)]
    """
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415  # loads a compiled library that most commands never need

    same = (code for code in LCSseq.opcodes(full, other) if code.tag == "equal")
    return _slid(full, [(code.src_start, code.dest_start, code.src_end - code.src_start) for code in same])


def _slid(full: Sequence[str], runs: list[Run]) -> list[Run]:
    """Move a run that stands apart in the fullest only by chance to its neighbour: `We [did this. We] did that`."""
    out: list[Run] = []
    for first, there, size in reversed(runs):
        if out and there + size == out[-1][1] and full[out[-1][0] - size : out[-1][0]] == full[first : first + size]:
            out[-1] = (out[-1][0] - size, there, out[-1][2] + size)
        else:
            out.append((first, there, size))
    merged: list[Run] = []
    for first, there, size in reversed(out):
        end = merged[-1][0] + merged[-1][2] if merged else 0
        if merged and sum(merged[-1][1:]) == there and full[end : end + size] == full[first : first + size]:
            merged[-1] = (*merged[-1][:2], merged[-1][2] + size)
        else:
            merged.append((first, there, size))
    return merged


def _edit(full: Told, other: Told, gap: _Gap) -> Iterator[Edit]:
    missing, put = full.span(gap.first, gap.end), other.span(gap.here, gap.here_end)
    inner = gap.here > 0 and gap.here_end < len(other.words) and gap.first > 0 and gap.end < len(full.words)
    if put is not None:
        yield Edit(_put(full, other, gap, inner=inner), missing, put)
    elif missing is not None:
        yield Edit("joined" if inner and not _shows_cut(other, gap.here) else "cut", missing, None)
    elif inner and _run_together(full, other, gap):
        yield Edit("joined", full.span(gap.first - 1, gap.end + 1), other.span(gap.here - 1, gap.here_end + 1))


def _put(full: Told, other: Told, gap: _Gap, *, inner: bool) -> EditKind:
    text = other.reading.document.text
    first, last = other.words[gap.here], other.words[gap.here_end - 1]
    if text[first.start - 1 : first.start] == "[" and text[last.end : last.end + 1] == "]":
        return "inserted"
    if gap.first < gap.end:
        return "changed"
    joins = inner and gap.here_end - gap.here == 1 and _ends(full, gap.first) and not _ends(other, gap.here)
    return "joined" if joins else "added"


def _ends(told: Told, n: int) -> bool:
    """Tell whether a sentence ends before a word."""
    return bool(_SENTENCE_END.search(between(told.reading, told.words[n - 1], told.words[n], told.pieces)))


def _shows_cut(other: Told, n: int) -> bool:
    left, right = other.words[n - 1], other.words[n]
    return left.piece != right.piece or bool(_SHOWN.search(between(other.reading, left, right, other.pieces)))


def _run_together(full: Told, other: Told, gap: _Gap) -> bool:
    """Tell whether a version makes one sentence of what the fullest parts by a stop: `old. Nobody`, `old, nobody`."""
    left, right = other.words[gap.here - 1], other.words[gap.here]
    if left.piece != right.piece or not _ends(full, gap.first) or _ends(other, gap.here):
        return False
    there = full.reading.document.text[full.words[gap.first].start]
    here = other.reading.document.text[right.start]
    sign = _RUNS_ON.search(between(other.reading, left, right, other.pieces))
    return bool(sign) or (there.isupper() and here.islower())
