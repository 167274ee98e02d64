"""Figures from one dossier to the next: values, verdicts, differences that are new or settled."""

from collections.abc import Iterator

from stemma.model.changes import Change, ChangeKind
from stemma.model.documents import Span
from stemma.model.links import Frame
from stemma.tell.changing.table import Table
from stemma.tell.escape import line
from stemma.tell.phrases import extent, listed

_MOST = 3
_ALIKE = frozenset({"agree", "rounded"})


def figures(table: Table) -> tuple[list[Change], int]:
    """Return what changed in the figures of a story, and how many are as they were."""
    home = {value.span: frame for frame in table.before.frames for value in frame.values}
    found: list[Change] = []
    stayed = 0
    for frame in table.after.frames:
        earlier = {home[v.span].id: home[v.span] for v in frame.values if v.span in home}
        changes = list(_changes(frame, list(earlier.values()), table))
        found += changes
        stayed += not changes
    return sorted(found, key=lambda change: change.kind == "new figure"), stayed


def gone(table: Table) -> Iterator[Change]:
    """Yield the earlier differences of which nothing is left."""
    spans = {value.span for frame in table.after.frames for value in frame.values}
    for frame in table.before.frames:
        if differs(frame) and not any(value.span in spans for value in frame.values):
            yield Change("difference gone", line(frame.name), _told(frame, table), "", "no article gives it now")


def _changes(frame: Frame, earlier: list[Frame], table: Table) -> Iterator[Change]:
    name, now = line(frame.name), _told(frame, table)
    if not earlier:
        if differs(frame):
            yield _change("new difference", frame, name, "", now, table)
        elif len({value.span.doc for value in frame.values}) > 1:
            yield _change("new figure", frame, name, "", now, table)
        return
    was = "; ".join(_told(one, table) for one in earlier)
    amounts = {extent(v, one.unit) for one in earlier for v in one.values}
    new = {extent(v, frame.unit) for v in frame.values} - amounts
    if differs(frame) != any(map(differs, earlier)):
        yield _change("new difference" if differs(frame) else "difference gone", frame, name, was, now, table)
    elif new:
        yield _change("new value", frame, name, was, now, table)
    elif frame.verdict not in {one.verdict for one in earlier}:
        yield _change("verdict", frame, name, was, now, table)


def _change(kind: ChangeKind, frame: Frame, name: str, was: str, now: str, table: Table) -> Change:
    known = {value.span for one in table.before.frames for value in one.values}
    spans: tuple[Span, ...] = tuple(value.span for value in frame.values)
    fresh = next((span for span in spans if span not in known), spans[0])
    _, place = table.shown(fresh)
    evidence = tuple(span for span in spans if span != fresh)
    copies = {span.doc for span in spans} - table.old <= table.copies and kind != "new value"
    why = line(frame.why)
    return Change(kind, name, was, now, why, fresh, place, table.story, evidence=evidence, by_copies=copies)


def differs(frame: Frame) -> bool:
    """Say whether two values of a frame do not say the same."""
    return frame.verdict not in _ALIKE and len({extent(v, frame.unit) for v in frame.values}) > 1


def _told(frame: Frame, table: Table) -> str:
    """Write the values of a frame with who gives each, and the verdict."""
    given: dict[str, list[str]] = {}
    for value in frame.values:
        given.setdefault(extent(value, frame.unit), []).append(value.voice or table.label(value.span.doc))
    values = [f"{shown} ({listed(sorted({line(who) for who in by}), _MOST)})" for shown, by in given.items()]
    return f"{frame.verdict}: {' / '.join(values)}"
