"""What changed, as text for a terminal, as Markdown and as JSON."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from stemma.model.changes import Change, ChangeKind, Changes
from stemma.model.documents import Span
from stemma.tell.changing.claims import COPY
from stemma.tell.escape import line, markdown
from stemma.tell.phrases import count, listed
from stemma.tell.summary import fitted

WIDTH = 80
_MOST = 5
"""Changes of a block shown in a terminal; the others are counted."""
_MOST_NAMED = 3

_BLOCKS: tuple[tuple[str, tuple[ChangeKind, ...]], ...] = (
    ("Articles", ("new article", "copy", "new version", "other story", "article gone")),
    ("The later version says", ("sentence changed",)),
    ("Origins", ("origins rose", "origins fell", "origins narrowed", "origins widened", "origins replaced")),
    ("Regrouped", ("claims joined", "claim split", "claim gone")),
    ("Differences", ("new difference", "difference gone", "new value", "value gone", "verdict", "dispute")),
    ("Sources", ("source found", "new missing source")),
    ("Quotations", ("fuller quotation", "quoted again")),
    ("How articles hang together", ("new tie", "tie gone")),
    ("New claims", ("new claim",)),
    ("Said by others too", ("said by more", "said by fewer")),
    ("New quotations", ("new quotation",)),
    ("New figures", ("new figure",)),
)
_NAMED = frozenset({"source found", "new missing source", "new tie", "tie gone"})
"""Kinds whose words are the name of an article or a source, and no passage."""
_ARTICLES = frozenset(_BLOCKS[0][1])


def text(changes: Changes) -> str:
    """Write what changed for a terminal; what does not fit is counted, never dropped silently."""
    lines = list(_head(changes))
    for title, kinds in _BLOCKS:
        lines += _block(title, [c for c in changes.changes if c.kind in kinds and c.why != COPY])
    copies = sum(change.why == COPY for change in changes.changes)
    if copies:
        lines += [
            "",
            fitted(f"{count(copies, 'claim')} said again by copies alone: their origins are the same.", WIDTH),
        ]
    return "\n".join([*lines, *_tail(changes)]) + "\n"


def _head(changes: Changes) -> Iterator[str]:
    if changes.read_again:
        yield "Another version of Stemma, or other settings, had made this store: all was read"
        yield "again first, and what follows is what the new articles changed."
    before, after = changes.articles
    if changes.added:
        yield f"{count(len(changes.added), 'new article')}: {before} before, {after} now."
    elif not changes.changes:
        yield f"Nothing new: the {count(after, 'article')} stay as they were."
    for given, held in changes.known[:_MOST]:
        yield fitted(f"Held already: {given}" + (f", as {held}" if given != held else ""), WIDTH)
    if len(changes.known) > _MOST:
        yield f"Held already: {len(changes.known) - _MOST} more"
    for skip in changes.skipped[:_MOST]:
        yield fitted(f"Not read: {line(skip.where)} ({line(skip.reason)})", WIDTH)
    if len(changes.skipped) > _MOST:
        yield f"Not read: {len(changes.skipped) - _MOST} more"


def _block(title: str, found: Sequence[Change]) -> list[str]:
    if not found:
        return []
    rows = [row for change in found[:_MOST] for row in _rows(change)]
    more = [f"  and {len(found) - _MOST} more (--to md lists all)"] if len(found) > _MOST else []
    return ["", f"{title}: {len(found)}", *(fitted(row, WIDTH) for row in rows), *more]


def _rows(change: Change) -> Iterator[str]:
    """Write one change on two lines: what it is about and where, then what became of it."""
    mark = f"[{change.number}] " if change.number else ""
    if change.kind in _ARTICLES:
        yield f"  {change.after or change.before}: {_KIND.get(change.kind, change.kind)}"
        yield f"    {change.why}" if change.why else f"    {change.words}"
        return
    if change.kind == "sentence changed":
        yield from (f"  {sign} {side}" for sign, side in (("−", change.before), ("+", change.after)) if side)
        return
    place = f" {change.place}" if change.place else ""
    words = change.words if change.kind in _NAMED or not change.span else f"“{change.words}”"
    room = WIDTH - len(mark) - len(place) - 3
    yield f"  {mark}{fitted(words, max(20, room))}{place}"
    yield f"    {_became(change)}"
    if change.why and change.before:
        yield f"    {change.why}"


def _became(change: Change) -> str:
    kind = _KIND.get(change.kind, change.kind)
    if change.kind == "fuller quotation":
        return f"{change.after}: fuller than “{change.before}”"
    moved = f"{change.before} → {change.after}" if change.before and change.after else change.before or change.after
    more = f"; {change.why}" if change.why and not change.before else ""
    return f"{kind}: {moved}{more}"


_KIND: Mapping[str, str] = MappingProxyType(
    {
        "other story": "tells another story; the others are as they were",
        "article gone": "no longer there",
        "origins rose": "rose",
        "origins fell": "fell",
        "origins narrowed": "known more exactly",
        "origins widened": "known less exactly",
        "origins replaced": "others of the same number",
        "claims joined": "now one claim",
        "claim split": "now apart",
        "claim gone": "no longer stated",
        "source found": "was missing",
        "new missing source": "not in the pile",
        "new tie": "new",
        "new claim": "new",
    }
)


def _tail(changes: Changes) -> Iterator[str]:
    if changes.added and not any(change.kind == "origins rose" for change in changes.changes):
        yield ""
        yield "No claim's origins rose."
    if changes.stayed and changes.changes:
        yield ""
        kept = [f"{one.count} of {one.of} {one.what}" for one in changes.stayed if one.of]
        yield fitted(f"As before: {listed(kept, len(kept))}.", WIDTH)


def as_markdown(changes: Changes) -> str:
    """Write all that changed as Markdown, each passage with its place."""
    lines = ["# What changed", "", *(f"{markdown(row)}  " for row in _head(changes))]
    for title, kinds in _BLOCKS:
        found = [change for change in changes.changes if change.kind in kinds]
        if found:
            lines += ["", f"## {title}", "", *(_item(change) for change in found)]
    tail = [markdown(row) for row in _tail(changes)]
    return "\n".join([*lines, *tail]) + "\n"


def _item(change: Change) -> str:
    number = f"**{change.number}.** " if change.number else ""
    words = markdown(change.words)
    shown = f"“{words}”" if change.span and change.kind not in _NAMED else words
    place = f" ({markdown(change.place)}, `{_place(change.span)}`)" if change.span else ""
    sides = " → ".join(markdown(side) for side in (change.before, change.after) if side and side != change.words)
    why = f"; {markdown(change.why)}" if change.why else ""
    return f"* {number}{shown}{place}: {_KIND.get(change.kind, change.kind)}: {sides}{why}"


def _place(span: Span | None) -> str:
    return f"{span.doc}:{span.start}-{span.end}" if span else ""


def as_json(changes: Changes) -> str:
    """Write all that changed as JSON."""
    told = {
        "format": "stemma-changes/1",
        "articles": {"before": changes.articles[0], "after": changes.articles[1], "added": list(changes.added)},
        "read_again": changes.read_again,
        "known": [{"given": given, "held": held} for given, held in changes.known],
        "skipped": [{"where": skip.where, "reason": skip.reason} for skip in changes.skipped],
        "changes": [_as_json(change) for change in changes.changes],
        "stayed": [{"what": one.what, "count": one.count, "of": one.of} for one in changes.stayed],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _as_json(change: Change) -> dict[str, object]:
    at = _at([change.span] if change.span else [])
    return {
        "kind": change.kind,
        "story": change.story,
        "claim": change.number or None,
        "words": change.words,
        "at": at[0] if at else None,
        "before": change.before,
        "after": change.after,
        "why": change.why,
        "evidence": _at(change.evidence),
    }


def _at(spans: Iterable[Span]) -> list[dict[str, object]]:
    return [{"doc": span.doc, "start": span.start, "end": span.end} for span in spans]


CHANGE_EXPORTERS: Mapping[str, Callable[[Changes], str]] = MappingProxyType(
    {"json": as_json, "md": as_markdown, "text": text}
)
"""Every way in which what changed can be told."""
