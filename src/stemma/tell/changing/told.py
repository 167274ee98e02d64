"""What changed, as text for a terminal, as Markdown and as JSON."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from stemma.model.changes import Change, ChangeKind, Changes
from stemma.model.documents import Span
from stemma.tell.escape import line, markdown
from stemma.tell.phrases import count, in_marks, listed
from stemma.tell.summary import columns, fitted, wrapped

WIDTH = 80
_MOST = 5
"""Changes of a block shown in a terminal; the others are counted."""

_BLOCKS: tuple[tuple[str, tuple[ChangeKind, ...]], ...] = (
    ("Articles", ("new article", "copy", "new version", "other story", "article gone")),
    ("The later version says", ("sentence changed",)),
    ("Origins", ("origins rose", "origins fell", "origins narrowed", "origins widened", "origins replaced")),
    ("Regrouped", ("claims joined", "claim split", "claim gone")),
    ("Differences", ("new difference", "difference gone", "new value", "verdict", "dispute")),
    ("Sources", ("source found", "new missing source")),
    ("Quotations", ("fuller quotation", "quoted again")),
    ("How articles hang together", ("new tie",)),
    ("New claims", ("new claim",)),
    ("Said by others too", ("said by more", "said by fewer")),
    ("New quotations", ("new quotation",)),
    ("New figures", ("new figure",)),
)
_NAMED = frozenset(
    {
        *("source found", "new missing source", "new tie"),
        *("new difference", "difference gone", "new value", "verdict", "new figure"),
    }
)
"""Kinds whose words are a name of an article or a source, or what is counted, and no passage."""
_ARTICLES = frozenset(_BLOCKS[0][1])


def text(changes: Changes) -> str:
    """Write what changed for a terminal; what does not fit is counted, never dropped silently."""
    lines = [row for part in _head(changes) for row in wrapped(part, WIDTH, indent=0)]
    told = [change for change in changes.changes if not _left_out(change)]
    for title, kinds in _BLOCKS:
        lines += _block(title, [change for change in told if change.kind in kinds])
    tail = list(_tail(changes, len(changes.changes) - len(told)))
    return "\n".join([*lines, *([""] if tail else []), *(fitted(row, WIDTH) for row in tail)]).lstrip("\n") + "\n"


def _left_out(change: Change) -> bool:
    """Say whether a change is told in full listings alone: what copies repeat, and whom each new article names."""
    return change.by_copies or (change.kind == "new tie" and change.by_source)


def _head(changes: Changes) -> Iterator[str]:
    if changes.read_again:
        yield "Other settings, or another version of Stemma, had made this store: all of it was read again first."
    before, after = changes.articles
    if changes.added:
        yield f"{count(len(changes.added), 'new article')}: {before} before, {after} now."
    elif not changes.changes:
        yield f"Nothing new: the {count(after, 'article')} stay as they were."
    for given, held in changes.known[:_MOST]:
        yield f"Held already: {line(given)}" + (f", as {line(held)}" if given != held else "")
    if len(changes.known) > _MOST:
        yield f"Held already: {len(changes.known) - _MOST} more"
    for skip in changes.skipped[:_MOST]:
        yield f"Not read: {line(skip.where)} ({line(skip.reason)})"
    if len(changes.skipped) > _MOST:
        yield f"Not read: {len(changes.skipped) - _MOST} more"


def _block(title: str, found: Sequence[Change]) -> list[str]:
    if not found:
        return []
    rows = [row for change in found[:_MOST] for row in _rows(change)]
    more = [f"  and {len(found) - _MOST} more (--to md lists all)"] if len(found) > _MOST else []
    return ["", f"{title}: {len(found)}", *rows, *more]


def _rows(change: Change) -> Iterator[str]:
    """Write one change on a few lines: what it is about and where, what became of it, and why."""
    if change.kind in _ARTICLES:
        yield from wrapped(f"{change.after or change.before}: {_KIND.get(change.kind, change.kind)}", WIDTH, indent=2)
        yield from wrapped(change.why or change.words, WIDTH, indent=4)
        return
    if change.kind == "sentence changed":
        for sign, side in zip("−+", _apart(change.before, change.after), strict=True):
            yield from wrapped(f"{sign} {side}", WIDTH, indent=2) if side else ()
        return
    mark = f"[{change.number}] " if change.number else ""
    place = f" {change.place}" if change.place else ""
    passage = change.span is not None and change.kind not in _NAMED
    room = max(20, WIDTH - columns(mark + place) - 4)
    words = fitted(change.words, room) if change.words else "…"
    yield fitted(f"  {mark}{in_marks(words) if passage else words}{place}", WIDTH)
    yield from wrapped(_became(change), WIDTH, indent=4)
    for part in change.parts[:_MOST]:
        yield from wrapped(part, WIDTH, indent=6)
    if change.why and (change.before or change.kind in {"new difference", "new tie"}):
        yield from wrapped(change.why, WIDTH, indent=4)


def _apart(before: str, after: str) -> tuple[str, str]:
    """Return two versions of a sentence from shortly before the first word in which they differ.

    >>> _apart("At the end of a long wet day the dam broke.", "At the end of a long wet day the bank broke.")
    ('… of a long wet day the dam broke.', '… of a long wet day the bank broke.')
    """
    one, other = before.split(), after.split()
    pairs = zip(one, other, strict=False)
    same = next((n for n, (left, right) in enumerate(pairs) if left != right), min(len(one), len(other)))
    start = max(0, same - _BEFORE) if one and other else 0
    left, right = (" ".join(["…"] * (start > 0) + words[start:]) for words in (one, other))
    return left, right


_BEFORE = 6
"""Words of a changed sentence shown before the change."""


def _became(change: Change) -> str:
    kind = _KIND.get(change.kind, change.kind)
    if change.kind == "fuller quotation":
        return f"{change.after}: fuller than “{change.before}”"
    if change.kind == "new tie":
        return f"{change.after} (before: {change.before})" if change.before else change.after
    if change.before == change.after:
        return f"{kind}: {change.after}"
    moved = f"{change.before} → {change.after}" if change.before and change.after else change.before or change.after
    more = f"; {change.why}" if change.why and not change.before and change.kind in _SHORT else ""
    return f"{kind}: {moved}{more}"


_SHORT = frozenset({"new claim", "quoted again", "new quotation"})
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
        "new claim": "new",
        "new quotation": "new",
        "new figure": "new",
        "said by more": "more articles",
        "said by fewer": "fewer articles",
        "new difference": "new",
        "difference gone": "no longer a difference",
    }
)


def _tail(changes: Changes, left_out: int) -> Iterator[str]:
    if left_out:
        yield f"{left_out} more: what copies repeat, and whom new articles name (--to md lists all)."
    if changes.added and not any(change.kind == "origins rose" for change in changes.changes):
        yield "No claim's origins rose."
    if changes.stayed and changes.changes:
        kept = [f"{one.count} of {one.of} {one.what}" for one in changes.stayed if one.of]
        yield f"As before: {listed(kept, len(kept))}."


def as_markdown(changes: Changes) -> str:
    """Write all that changed as Markdown, each passage with its place."""
    lines = ["# What changed", "", *(f"{markdown(row)}  " for row in _head(changes))]
    for title, kinds in _BLOCKS:
        found = [change for change in changes.changes if change.kind in kinds]
        if found:
            lines += ["", f"## {title}", "", *(_item(change) for change in found)]
    tail = [f"{markdown(row)}  " for row in _tail(changes, 0)]
    return "\n".join([*lines, *([""] if tail else []), *tail]) + "\n"


def _item(change: Change) -> str:
    number = f"**{change.number}.** " if change.number else ""
    words = markdown(change.words)
    shown = in_marks(words) if change.span and change.kind not in _NAMED else words
    place = f" ({markdown(change.place)}, `{_place(change.span)}`)" if change.span else ""
    sides = " → ".join(markdown(side) for side in (change.before, change.after) if side and side != change.words)
    why = f"; {markdown(change.why)}" if change.why else ""
    parts = "".join(f"\n  * {markdown(part)}" for part in change.parts)
    return f"* {number}{shown}{place}: {_KIND.get(change.kind, change.kind)}: {sides}{why}{parts}"


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
        "by_copies": change.by_copies,
        "parts": list(change.parts),
        "evidence": _at(change.evidence),
    }


def _at(spans: Iterable[Span]) -> list[dict[str, object]]:
    return [{"doc": span.doc, "start": span.start, "end": span.end} for span in spans]


CHANGE_EXPORTERS: Mapping[str, Callable[[Changes], str]] = MappingProxyType(
    {"json": as_json, "md": as_markdown, "text": text}
)
"""Every way in which what changed can be told."""
