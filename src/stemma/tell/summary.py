"""What a build found, on one screen of a terminal."""

import unicodedata
from collections.abc import Iterable, Sequence

from stemma.model.dossier import Dossier
from stemma.tell.assemble import assemble
from stemma.tell.escape import visible
from stemma.tell.phrases import count, listed, number
from stemma.tell.view import ClaimView, FrameView, Pile, Rest, View

WIDTH = 80
HEIGHT = 40


def render(dossier: Dossier) -> str:
    """Write the summary of a dossier for a terminal of 80 columns."""
    return screen(dossier)


def screen(dossier: Dossier, width: int = WIDTH, height: int = HEIGHT) -> str:
    """Write the summary to fit a terminal; what does not fit is counted, never dropped silently."""
    pile = assemble(dossier)
    if not pile.stories:
        return "\n".join([fitted("No article was read.", width), *_skipped(pile, width)]) + "\n"
    view = pile.stories[0]
    room = max(1, (height - 14) // 5)
    lines = [*_head(pile, view, width), *_rests(view, width, room), *_differs(view, width, room)]
    lines += [*_missing(view, width, room), *_claims(view, width, room), *_skipped(pile, width)]
    return "\n".join(lines) + "\n"


def _head(pile: Pile, view: View, width: int) -> list[str]:
    parts = [count(len(view.articles), "article"), count(view.texts, "text"), f"{count(len(view.claims), 'claim')}"]
    when = f", {view.first_day} to {view.last_day}" if view.first_day != view.last_day else f", {view.first_day}"
    rows = [", ".join(parts) + (when if view.first_day else "")]
    if len(pile.stories) > 1:
        rows.append(f"The largest of {len(pile.stories)} stories; the others are in the full dossier.")
    return [fitted(row, width) for row in rows]


def _rests(view: View, width: int, room: int) -> list[str]:
    rows = [_rest(rest) for rest in view.rests]
    rows += [f"one text: {listed(group, 4)}" for group in view.same_texts]
    return _block("Rests on", _short(rows, room + 1), width)


def _rest(rest: Rest) -> str:
    alone = f", {number(rest.alone)} on its word alone" if rest.alone else ""
    return f"{rest.name}: {count(rest.claims, 'claim')}{alone} ({count(rest.articles, 'article')})"


def _differs(view: View, width: int, room: int) -> list[str]:
    frames = [frame for frame in view.frames if frame.differs]
    return _block("Differs", _short([_frame(frame) for frame in frames], room), width)


def _frame(frame: FrameView) -> str:
    voices = {value.amount: value.voices[0] for value in reversed(frame.values) if value.voices}
    values = [amount + (f" ({voices[amount]})" if amount in voices else "") for amount in frame.amounts]
    return f"{frame.verdict}: {' / '.join(values)}: {frame.name}"


def _missing(view: View, width: int, room: int) -> list[str]:
    rows = [f"{gap.name}, cited by {listed(gap.cited_by, 3)}" for gap in view.missing]
    return _block("Not in the pile", _short(rows, room), width)


def _claims(view: View, width: int, room: int) -> list[str]:
    ranked = sorted(view.claims, key=lambda c: (-c.low, -c.high, c.number))
    told = [claim for claim in view.claims if claim.articles > 1] or list(view.claims)
    few = max(1, room // 2)
    most = ranked[:few]
    weak = sorted(told, key=lambda c: (c.low, -c.articles, c.number))
    fewest = [claim for claim in weak if claim not in most][:few]
    return [*_ranked("Most origins", most, width), *_ranked("Fewest origins", fewest, width)]


def _ranked(title: str, claims: Iterable[ClaimView], width: int) -> list[str]:
    lines: list[str] = []
    for claim in claims:
        lines.append(fitted(f"  “{' '.join(claim.headline.words.split()) or '…'}” {claim.headline.place}", width))
        lines.append(fitted(f"    {count(claim.articles, 'article')}, {claim.basis}", width))
    return ["", title, *lines] if lines else []


def _skipped(pile: Pile, width: int) -> list[str]:
    rows = [f"{skip.where}: {skip.reason}" for skip in pile.skipped]
    return _block(f"Skipped ({len(rows)})", _short(rows, 2), width)


def _short(rows: Sequence[str], most: int) -> list[str]:
    return list(rows) if len(rows) <= most else [*rows[: most - 1], f"and {len(rows) - most + 1} more"]


def _block(title: str, rows: Sequence[str], width: int) -> list[str]:
    return ["", title, *(fitted(f"  {row}", width) for row in rows)] if rows else []


def fitted(text: str, width: int) -> str:
    """Cut a line to a number of terminal columns; wide characters take two.

    >>> fitted("a long line", 6), fitted("漢字漢字", 5)
    ('a lon…', '漢字…')
    """
    shown = visible(text)
    if sum(map(_columns, shown)) <= width:
        return shown
    kept, used = [], 0
    for char in shown:
        used += _columns(char)
        if used > width - 1:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…"


def _columns(char: str) -> int:
    if unicodedata.combining(char) or char in "\u200c\u200d\ufe0e\ufe0f":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
