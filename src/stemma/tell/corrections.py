"""The corrections of a story as a list for a terminal: what was said, and what became of it."""

from collections.abc import Iterable, Iterator

from stemma.model.corrections import Anchor, Corrected
from stemma.tell.escape import line
from stemma.tell.phrases import in_marks
from stemma.tell.summary import WIDTH, fitted

_WHAT = {"claim": "one claim", "name": "one name", "origin": "one origin"}


def render(corrections: Iterable[Corrected]) -> str:
    """List corrections by number, each with its two sides, its note, and what became of it."""
    rows = [row for number, one in enumerate(corrections, 1) for row in _rows(number, one)]
    return "\n".join(fitted(row, WIDTH) for row in rows or ["No corrections."]) + "\n"


def _rows(number: int, one: Corrected) -> Iterator[str]:
    said = one.correction
    yield f"{number}. {_WHAT[said.kind] if said.same else f'not {_WHAT[said.kind]}'}: {one.outcome} ({one.why})"
    yield f"   {_side(said.left)}"
    yield f"   {_side(said.right)}"
    if said.note:
        yield f"   note: {line(said.note)}"


def _side(anchor: Anchor) -> str:
    place = f" {line(anchor.path)}" if anchor.path else ""
    return f"{fitted(in_marks(line(anchor.words)), WIDTH - 4 - len(place))}{place}"
