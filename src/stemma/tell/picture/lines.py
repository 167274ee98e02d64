"""What stands in a box, line by line, none wider than the box."""

from collections.abc import Iterator
from dataclasses import dataclass

from stemma.tell.escape import line
from stemma.tell.phrases import count, day, number
from stemma.tell.picture.boxes import Box
from stemma.tell.picture.graph import Node
from stemma.tell.picture.widths import shortened, wide, wrapped

NAME, SMALL = 12.5, 11.0
"""Type sizes, in pixels."""
PAD = 8.0
_LEADING = {NAME: 16.0, SMALL: 14.0}
MOST_NAMES = 8
"""Lines of names in a box of one text; what is over is counted, and named in its title."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of type in a box."""

    text: str
    style: str
    """`name` or `detail`."""
    aside: str = ""
    """Words at the right end of the same line."""

    @property
    def height(self) -> float:
        """The height that it takes."""
        return _LEADING[NAME if self.style == "name" else SMALL]


def height(lines: tuple[Line, ...]) -> float:
    """Return how high a box with these lines is."""
    return sum(one.height for one in lines) + 2 * PAD - 3


def in_box(box: Box, width: float, *, roomy: bool) -> tuple[Line, ...]:
    """Return the lines of a box; a roomy one shows headlines and what was said, too."""
    room = width - 2 * PAD
    if box.one_text:
        return tuple(_one_text(box, room))
    if len(box.nodes) > 1:
        return tuple(_several(box, room))
    node = box.nodes[0]
    return tuple(_article(box, node, room, roomy=roomy) if node.kind == "article" else _source(node, room, roomy=roomy))


def _one_text(box: Box, room: float) -> Iterator[Line]:
    head = f"One text in {count(len(box.nodes), 'article')}"
    yield from (Line(words, "name") for words in wrapped(head, room, NAME, most=2, bold=True))
    yield from (Line(words, "detail") for words in _names([n.label for n in box.nodes], room))
    yield from _said(box.nodes[0], room, 3)
    yield from _more(box, room)


def _names(names: list[str], room: float) -> tuple[str, ...]:
    """Write as many names as there are lines for, and count the others."""
    for shown in range(min(len(names), 10 * MOST_NAMES), 0, -1):
        rest = f" and {len(names) - shown} more" if shown < len(names) else ""
        lines = wrapped(", ".join(names[:shown]) + rest, room, SMALL, most=MOST_NAMES + 1)
        if len(lines) <= MOST_NAMES:
            return lines
    return (shortened(names[0], room, SMALL),)


def _several(box: Box, room: float) -> Iterator[Line]:
    if box.nodes[0].kind == "unrecorded":
        yield from (Line(words, "name") for words in wrapped("No basis given", room, NAME, most=2, bold=True))
        counted = f"by {number(len(box.nodes))} articles; each may be an origin"
        yield from (Line(words, "detail") for words in wrapped(counted, room, SMALL, most=3))
        return
    for node in box.nodes:
        one_line = _dated(node, room)
        if one_line:
            yield one_line
        else:
            yield from (Line(words, "name") for words in wrapped(node.label, room, NAME, most=2, bold=True))
    yield from _more(box, room)


def _dated(node: Node, room: float) -> Line | None:
    """Write name and day on one line, where both fit whole."""
    aside = _date(node)
    left = room - (wide(aside, SMALL) + 8 if aside else 0)
    return Line(node.label, "name", aside) if wide(node.label, NAME, bold=True) <= left else None


def _date(node: Node) -> str:
    """Write a day as briefly as a box of many names needs it."""
    return " ".join(day(node.published).split()[:2]) if node.published else ""


def _article(box: Box, node: Node, room: float, *, roomy: bool) -> Iterator[Line]:
    one_line = None if roomy or node.said else _dated(node, room)
    if one_line:
        yield one_line
    else:
        yield from (Line(words, "name") for words in wrapped(node.label, room, NAME, most=2, bold=True))
        yield Line(shortened(day(node.published), room, SMALL), "detail")
    yield from _said(node, room, 4 if roomy else 2)
    if roomy and node.detail and not node.said:
        yield from (Line(piece, "detail") for piece in wrapped(node.detail, room, SMALL, most=2))
    yield from _more(box, room)


def _said(node: Node, room: float, most: int) -> Iterator[Line]:
    quoted = "; ".join(f"“{line(said.words)}{'…' if said.cut else ''}”" for said in node.said)
    yield from (Line(words, "said") for words in wrapped(quoted, room, SMALL, most=most))


def _more(box: Box, room: float) -> Iterator[Line]:
    if box.folded:
        words = f"names {number(len(box.folded))} more {'source' if len(box.folded) == 1 else 'sources'}"
        yield from (Line(piece, "detail") for piece in wrapped(words, room, SMALL, most=2))


def _source(node: Node, room: float, *, roomy: bool) -> Iterator[Line]:
    label = node.label[:1].upper() + node.label[1:] if node.kind == "unrecorded" else node.label
    yield from (Line(words, "name") for words in wrapped(label, room, NAME, most=2, bold=True))
    kind = f"{node.detail}, not in the pile" if (roomy or node.standing) and not node.in_pile else node.detail
    yield from (Line(words, "detail") for words in wrapped(kind, room, SMALL, most=2))
