"""Say in words what a version of a quotation cuts from the fullest, or changes in it."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from stemma.link.uttering.edits import Told
from stemma.model.documents import Span
from stemma.model.links import Edit

APART = "prints as one what another article prints apart"
_NEAR = 2
"""Words that may stand between two parts that are joined: `and`."""


def difference(full: Told, other: Told, edits: Sequence[Edit]) -> str:
    """Say how a version differs from the fullest: what it cuts, leaves out without a sign, has instead, adds."""
    if printed(full) == printed(other):
        return "the same words"
    parts = [
        _said("cuts", _these(full, edits, "cut")),
        _said("leaves out", _these(full, edits, "joined", bare=True), " without a sign"),
        _swaps(full, other, edits),
        _said("adds", _these(other, edits, "added")),
        _said("puts in brackets", _these(other, edits, "inserted")),
        _said("makes one sentence at", _these(other, edits, "joined")),
        _said("writes", _marks(full, other, edits)),
    ]
    return " and ".join(part for part in parts if part) or "the same words"


def joins(told: Sequence[Told]) -> bool:
    """Tell whether the fullest version prints in one piece what another article prints as two quotations."""
    by_doc: dict[str, list[Told]] = defaultdict(list)
    for one in told[1:]:
        by_doc[one.pieces[0].doc].append(one)
    return any(_adjoin(told[0], parts) for parts in by_doc.values() if len(parts) > 1)


def _adjoin(full: Told, parts: Sequence[Told]) -> bool:
    """Tell whether two quotations of one article stand side by side in one piece of the fullest version."""
    places = sorted(place for part in parts if (place := _place(full, part)) is not None)
    piece = [word.piece for word in full.words]
    return any(0 <= b[0] - a[1] <= _NEAR and piece[a[1] - 1] == piece[b[0]] for a, b in pairwise(places))


def _place(full: Told, part: Told) -> tuple[int, int] | None:
    """Return where the words of a part stand in the fullest, if they stand there without a gap."""
    words, lows = [w.low for w in part.words], [w.low for w in full.words]
    for at in range(len(lows) - len(words) + 1):
        if lows[at : at + len(words)] == words:
            return at, at + len(words)
    return None


def _these(told: Told, edits: Sequence[Edit], kind: str, *, bare: bool = False) -> list[str]:
    """Return the words of the edits of one kind, from the side of the version given."""
    doc = told.pieces[0].doc
    sides = [(e.full, e.here) for e in edits if e.kind == kind and (not bare or e.here is None)]
    own = [span for pair in sides for span in pair if span is not None and span.doc == doc]
    return [_words(told, span) for span in own]


def _swaps(full: Told, other: Told, edits: Sequence[Edit]) -> str:
    changed = [(e.here, e.full) for e in edits if e.kind == "changed" and e.here and e.full]
    said = [f"“{_short(_words(other, here))}” for “{_short(_words(full, there))}”" for here, there in changed]
    return f"has {_list(said)}" if said else ""


def _words(told: Told, span: Span) -> str:
    """Return the words of a span, with a stop that clings to the last."""
    text = told.reading.document.text
    stop = re.compile(r"[.,;:!?…]*").match(text, span.end)
    return " ".join(text[span.start : stop.end() if stop else span.end].split())


def _marks(full: Told, other: Told, edits: Sequence[Edit]) -> list[str]:
    """Return the words that the other version prints with other marks or capitals, as it prints them."""
    taken = [e.here for e in edits if e.here] + [e.full for e in edits if e.full]
    left, right = _kept(full, taken), _kept(other, taken)
    if len(left) != len(right):
        return []
    pairs = zip(left, right, strict=True)
    return [there for (here, _), (there, last) in pairs if not last and _mark(here) != _mark(there)]


def _kept(told: Told, taken: Sequence[Span]) -> list[tuple[str, bool]]:
    """Return the words outside all edits with their marks, each with whether it ends a piece."""
    doc = told.pieces[0].doc
    gone = [(span.start, span.end) for span in taken if span.doc == doc]
    left = [n for n, w in enumerate(told.words) if not any(a <= w.start < b for a, b in gone)]
    ends = {n for n, w in enumerate(told.words) if n + 1 == len(told.words) or told.words[n + 1].piece != w.piece}
    return [(_words(told, Span(doc, told.words[n].start, told.words[n].end)), n in ends) for n in left]


def _mark(word: str) -> str:
    return word.replace("’", "'")


def printed(told: Told) -> str:
    """Return the words of a version as its article prints them, pieces and lines joined by blanks."""
    return " ".join(" ".join(told.reading.words(piece) for piece in told.pieces).split())


def _said(verb: str, words: list[str], further: str = "") -> str:
    return f"{verb} {_list([f'“{_short(w)}”' for w in words])}{further}" if words else ""


def _list(said: list[str]) -> str:
    return ", ".join(said[:3]) + (f" and {len(said) - 3} more" if len(said) > 3 else "")


def _short(words: str) -> str:
    parts = words.split()
    return words if len(parts) <= 12 else f"{' '.join(parts[:5])} … {' '.join(parts[-5:])}"
