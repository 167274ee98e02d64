"""What a build found, on one screen of a terminal."""

import unicodedata
from collections.abc import Iterable, Sequence

from stemma.model.dossier import Dossier
from stemma.tell import corrected
from stemma.tell.assemble import assemble
from stemma.tell.drift import counted
from stemma.tell.escape import line, visible
from stemma.tell.excerpts import Shown
from stemma.tell.phrases import count, listed
from stemma.tell.view import ClaimView, FrameView, Pile, Rest, View

WIDTH = 80
HEIGHT = 40
_LOST = 12
"""Columns that the break of a line may cost."""


def render(dossier: Dossier) -> str:
    """Write the summary of a dossier for a terminal of 80 columns."""
    return screen(dossier)


def screen(dossier: Dossier, width: int = WIDTH, height: int = HEIGHT) -> str:
    """Write the summary to fit a terminal; what does not fit is counted, never dropped silently."""
    pile = assemble(dossier)
    if not pile.stories:
        return "\n".join([fitted("No article was read.", width), *_skipped(pile, width)]) + "\n"
    lines: list[str] = []
    for room in range(max(1, (height - 15) // 5), 0, -1):
        lines = _screen(pile, width, room)
        if len(lines) < height:
            break
    return "\n".join(lines) + "\n"


def _screen(pile: Pile, width: int, room: int) -> list[str]:
    """Write the summary with at most so many lines a block."""
    view = pile.stories[0]
    few = max(1, room // 2)
    lines = [*_head(pile, view, width), *_rests(view, width, room), *_differs(view, width, few)]
    lines += _changed(view, width)
    return [
        *lines,
        *_missing(view, width, max(1, room - 2)),
        *_claims(view, width, few),
        *_put_right(view, width),
        *_skipped(pile, width),
    ]


def _put_right(view: View, width: int) -> list[str]:
    told = corrected.counted(view)
    return ["", fitted(told, width)] if told else []


def _head(pile: Pile, view: View, width: int) -> list[str]:
    parts = [count(len(view.articles), "article"), count(view.texts, "text"), count(view.origins, "origin")]
    parts += [count(len(view.claims), "claim")]
    when = f"; {view.first_day} to {view.last_day}" if view.first_day != view.last_day else f"; {view.first_day}"
    rows = [", ".join(view.about)] if view.about else []
    rows.append(", ".join(parts) + (when if view.first_day else ""))
    if len(pile.stories) > 1:
        rows.append(f"The largest of {len(pile.stories)} stories; the others are in the full dossier.")
    return [*(fitted(row, width) for row in rows), *_opening(view, width)]


def _opening(view: View, width: int) -> list[str]:
    """Show what most articles tell of the first part of the account, which says what the story is about."""
    if not view.account.rows:
        return []
    rows = [row for strand in view.account.parts[0].strands for row in strand.rows] or view.account.rows
    shown = max(rows, key=lambda row: row.claim.articles).passage
    place = f"” {shown.place}"
    words = fitted(" ".join(shown.words.split()), 2 * (width - 4) - columns(place) - _LOST)
    return ["", *wrapped(f"“{words}{place}", width, indent=2)]


def _rests(view: View, width: int, room: int) -> list[str]:
    names = [fitted(rest.name, max(8, width // 2 - 6)) for rest in view.rests]
    column = max((columns(name) for name in names[: room - 1]), default=0)
    rows = [
        f"{name}{' ' * max(2, column - columns(name) + 2)}{_weight(rest)}"
        for name, rest in zip(names, view.rests, strict=True)
    ]
    shared = [f"one text: {listed(group, 3)}" for group in view.same_texts]
    return _block("Rests on", [*_short(rows, room), *_short(shared, 2)], width)


def _weight(rest: Rest) -> str:
    alone = f"sole origin of {rest.alone}, " if rest.alone else ""
    return f"{rest.behind}{alone}{count(rest.articles, 'article')}"


def _differs(view: View, width: int, most: int) -> list[str]:
    frames = view.differing
    rows = [row for frame in frames[: max(1, most)] for row in _frame(frame)]
    more = [f"and {len(frames) - most} more"] if len(frames) > max(1, most) else []
    return _block("Differs", [*rows, *more], width)


def _frame(frame: FrameView) -> tuple[str, str]:
    voices = {value.amount: value.voices[0] for value in reversed(frame.values) if value.voices}
    values = [amount + (f" ({voices[amount]})" if amount in voices else "") for amount in frame.amounts]
    return f"{frame.name}: {frame.verdict}", f"  {' / '.join(values)}"


def _changed(view: View, width: int) -> list[str]:
    return _block("Changed on the way", [counted(view.changes)] if view.changes else [], width)


def _missing(view: View, width: int, room: int) -> list[str]:
    rows = [f"{gap.name}, cited by {listed(gap.cited_by, 2)}" for gap in view.missing]
    return _block("Not in the pile", _short(rows, room), width)


def _claims(view: View, width: int, most: int) -> list[str]:
    shared = [claim for claim in view.claims if claim.articles > 1] or list(view.claims)
    strong = sorted(shared, key=lambda c: (-c.low, -c.high, c.number))[: max(1, most)]
    weak = sorted(shared, key=lambda c: (c.low, -c.articles, c.high, c.number))
    fewest = [claim for claim in weak if claim not in strong][: max(1, most)]
    return [*_ranked("Most origins", strong, width), *_ranked("Fewest origins", fewest, width)]


def _ranked(title: str, claims: Iterable[ClaimView], width: int) -> list[str]:
    lines: list[str] = []
    for claim in claims:
        shown = next((s for s in (claim.headline, *(said.passage for said in claim.said)) if not s.withheld), None)
        lines.append(_quoted(shown, width) if shown else fitted(f"  (not shown) {claim.headline.place}", width))
        lines += wrapped(f"{count(claim.articles, 'article')}, {claim.basis}", width, indent=4)
    return ["", title, *lines] if lines else []


def _quoted(shown: Shown, width: int) -> str:
    place = f"” {shown.place}"
    words = fitted(" ".join(shown.words.split()), max(10, width - columns(place) - 3))
    return fitted(f"  “{words}{place}", width)


def _skipped(pile: Pile, width: int) -> list[str]:
    if not pile.skipped:
        return []
    first, more = pile.skipped[0], len(pile.skipped) - 1
    told = f"Not read: {first.where} ({first.reason})" + (f" and {more} more" if more else "")
    return ["", *wrapped(told, width, indent=0)]


def _short(rows: Sequence[str], most: int) -> list[str]:
    return list(rows) if len(rows) <= most else [*rows[: most - 1], f"and {len(rows) - most + 1} more"]


def _block(title: str, rows: Sequence[str], width: int) -> list[str]:
    return ["", title, *(fitted(f"  {row}", width) for row in rows)] if rows else []


def wrapped(text: str, width: int, *, indent: int) -> list[str]:
    """Break a line in two at a space where it is too long for one.

    >>> wrapped("one two three", 10, indent=2)
    ['  one two', '    three']
    """
    lead = " " * indent
    words = line(text).split()
    head = 0
    while head < len(words) and columns(lead + " ".join(words[: head + 1])) <= width:
        head += 1
    if head in {0, len(words)}:
        return [fitted(lead + " ".join(words), width)]
    return [lead + " ".join(words[:head]), fitted(f"{lead}  {' '.join(words[head:])}", width)]


def fitted(text: str, width: int) -> str:
    """Cut a line to a number of terminal columns; wide characters take two.

    >>> fitted("a long line", 6), fitted("漢字漢字", 5)
    ('a lon…', '漢字…')
    """
    shown = visible(text)
    if columns(shown) <= width:
        return shown
    kept, used = [], 0
    for char in shown:
        used += _columns(char)
        if used > width - 1:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…"


def columns(text: str) -> int:
    """Count the terminal columns that a text takes.

    >>> columns("dam"), columns("漢字")
    (3, 4)
    """
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.combining(char) or char in "\u200c\u200d\ufe0e\ufe0f":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
