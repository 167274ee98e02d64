"""Where accounts differ in what is no figure, from one dossier to the next: days, names, places, a yes or no."""

from collections.abc import Iterator

from stemma.model.changes import Change, ChangeKind
from stemma.model.documents import Span
from stemma.model.links import Difference, Position
from stemma.tell.changing.table import Table
from stemma.tell.escape import line
from stemma.tell.phrases import listed

_MOST = 3


def differences(table: Table) -> Iterator[Change]:
    """Yield the differences of a story that are new, and those that have a side more or less."""
    home = {span: one for one in table.before.differences for side in one.sides for span in side.words}
    for one in table.after.differences:
        earlier = next((home[span] for side in one.sides for span in side.words if span in home), None)
        if earlier is None:
            yield _change("new difference", one, None, table)
        elif {side.value for side in one.sides} != {side.value for side in earlier.sides}:
            yield _change("new value", one, earlier, table)


def gone(table: Table) -> Iterator[Change]:
    """Yield the earlier differences that no longer are any; `table` holds all stories."""
    spans = {span for one in table.after.differences for side in one.sides for span in side.words}
    for one in table.before.differences:
        if not any(span in spans for side in one.sides for span in side.words):
            first = one.sides[0].passages[0]
            _, place = table.shown(first)
            yield Change("difference gone", line(one.about), told(one, table), "", "", first, place)


def _change(kind: ChangeKind, one: Difference, earlier: Difference | None, table: Table) -> Change:
    passages: tuple[Span, ...] = tuple(span for side in one.sides for span in side.passages)
    fresh = next((span for span in passages if span.doc not in table.old), passages[0])
    _, place = table.shown(fresh)
    return Change(
        kind,
        line(one.about),
        told(earlier, table) if earlier else "",
        told(one, table),
        line(one.why),
        fresh,
        place,
        table.story,
        evidence=tuple(span for span in passages if span != fresh),
        by_copies={span.doc for span in passages} - table.old <= table.copies and earlier is not None,
    )


def told(one: Difference, table: Table) -> str:
    """Write the sides of a difference with who gives each."""
    return f"{one.kind}: {' / '.join(_side(side, table) for side in one.sides)}"


def _side(side: Position, table: Table) -> str:
    who = sorted({line(voice) for voice in side.voices}) or table.labels(span.doc for span in side.words)
    return f"{line(side.value)} ({listed(who, _MOST)})"
