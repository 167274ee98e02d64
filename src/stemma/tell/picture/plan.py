"""A tree with every box and line in its place, in pixels."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stemma.tell.picture.boxes import ROOMY, Box, Tie, drawn
from stemma.tell.picture.graph import Graph
from stemma.tell.picture.layout import GAP, Lane, Layout, laid_out, ranks, ways
from stemma.tell.picture.lines import Line, height, in_box

WIDE = 1080
MARGIN = 14.0
_HEAD = 7.0
_BETWEEN = (120.0, 64.0)
_COLUMN = (330.0, 138.0)
"""The most and the least width, between columns and of one."""
_BROAD = 250.0
"""Columns so wide have room for headlines, in twice as many boxes."""
_PORT = 7.0
_ARC = 50.0
"""The furthest that a line between two boxes of one column reaches out."""
STACK = 3.0
"""How far the sheets of one text lie apart."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A box in its place."""

    box: Box
    lines: tuple[Line, ...]
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Wire:
    """A line in its place, and its head, if it has one."""

    tie: Tie
    path: str
    head: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything in its place."""

    graph: Graph
    placed: tuple[Placed, ...]
    wires: tuple[Wire, ...]
    columns: tuple[float, ...]
    column: float
    """Left ends and width of the columns."""
    alone: float | None
    """Where the block of boxes without a tie begins."""
    width: float
    height: float


def planned(graph: Graph, *, width: float = WIDE) -> Plan:
    """Put a graph in its place on a sheet of a width; a deep tree makes the sheet wider, never the words smaller."""
    drawing = drawn(graph)
    rank = ranks(drawing)
    many = max(rank.values(), default=-1) + 1
    gap, column = _measures(many, width)
    roomy = len(drawing.boxes) <= (ROOMY if column < _BROAD else 2 * ROOMY)
    boxes = {box.id: box for box in drawing.boxes}
    lines = {box.id: in_box(box, column, roomy=roomy) for box in drawing.boxes}
    tall = {one: height(told) for one, told in lines.items()}
    layout = laid_out(drawing, rank, tall)
    lefts = tuple(MARGIN + n * (column + gap) for n in range(many))
    placed = {
        one: Placed(boxes[one], lines[one], lefts[at], layout.middle[one] - tall[one] / 2, column, tall[one])
        for one, at in rank.items()
    }
    wires = tuple(_Wiring(drawing.ties, layout, placed, lefts, column).wires())
    arcs = _ARC if any(rank[t.child] == rank[t.parent] == many - 1 for t in drawing.ties) else 0
    right = max(lefts[-1] + column + arcs if lefts else 0.0, width * 0.66)
    start = layout.height + (GAP if rank else 0)
    alone = [boxes[one] for one in sorted(boxes.keys() - rank.keys(), key=lambda one: _date(boxes[one]))]
    block = list(_block(alone, start + 22, right + MARGIN, roomy=roomy)) if alone else []
    bottom = max([start, *(one.y + one.height for one in block)])
    everything = (*placed.values(), *block)
    return Plan(graph, everything, wires, lefts, column, start if alone else None, right + MARGIN, bottom)


def _date(box: Box) -> tuple[bool, str, str]:
    return box.is_source, box.nodes[0].published or "9999", box.id


def _measures(columns: int, width: float) -> tuple[float, float]:
    """Return the room between columns and the width of one."""
    most, least = _BETWEEN
    if columns < 2:
        return most, _COLUMN[0]
    free = width - 2 * MARGIN
    gap = max(least, min(most, free / (3 * columns)))
    return gap, max(_COLUMN[1], min(_COLUMN[0], (free - (columns - 1) * gap) / columns))


def _block(alone: Sequence[Box], top: float, width: float, *, roomy: bool) -> Iterator[Placed]:
    """Stand boxes without a tie beside one another, in rows."""
    across = max(1, int((width - 2 * MARGIN + GAP) // (_COLUMN[1] + 60 + GAP)))
    column = (width - 2 * MARGIN + GAP) / across - GAP
    y = top
    for first in range(0, len(alone), across):
        row = alone[first : first + across]
        told = [in_box(box, column, roomy=roomy) for box in row]
        high = max(map(height, told))
        for n, (box, lines) in enumerate(zip(row, told, strict=True)):
            yield Placed(box, lines, MARGIN + n * (column + GAP), y, column, high)
        y += high + GAP


class _Wiring:
    """Draws the lines between boxes that have their places."""

    def __init__(
        self,
        ties: Iterable[Tie],
        layout: Layout,
        placed: Mapping[str, Placed],
        lefts: Sequence[float],
        column: float,
    ) -> None:
        self._ties, self._placed, self._lefts, self._column = tuple(ties), placed, lefts, column
        self._rank = layout.rank
        self._at = layout.middle
        self._ends = self._arrivals()

    def wires(self) -> Iterator[Wire]:
        """Draw every line, those that matter most last, so that they lie on top."""
        order = {"perhaps": 0, "cites": 1, "own": 1, "rewrite": 2, "text": 3}
        for tie in sorted(self._ties, key=lambda t: (order[t.style], t.parent, t.child)):
            yield self._beside(tie) if self._rank[tie.child] == self._rank[tie.parent] else self._across(tie)

    def _arrivals(self) -> dict[tuple[str, str, str], float]:
        """Give each line that reaches a box from the left its own height there, so that no two cross at the end."""
        arriving: dict[str, list[tuple[float, str, Tie]]] = defaultdict(list)
        for tie in self._ties:
            way = ways(tie, self._rank)
            if self._rank[tie.child] != self._rank[tie.parent]:
                arriving[str(way[-1])].append((self._at[way[-2]], tie.parent, tie))
        ends = {}
        for box, many in arriving.items():
            here = self._placed[box]
            step = min(_PORT, (here.height - 12) / max(1, len(many) - 1))
            for n, (_, _, tie) in enumerate(sorted(many, key=lambda row: (row[0], row[1], row[2].style))):
                ends[tie.child, tie.parent, tie.style] = self._at[box] + (n - (len(many) - 1) / 2) * step
        return ends

    def _across(self, tie: Tie) -> Wire:
        first, *lanes, last = ways(tie, self._rank)
        x, y = self._right(str(first)), self._at[first]
        path = f"M{x:.1f} {y:.1f}"
        for lane in lanes:
            left = self._lefts[lane.column] if isinstance(lane, Lane) else x
            path += _bend(x, y, left, self._at[lane]) + f"H{left + self._column:.1f}"
            x, y = left + self._column, self._at[lane]
        end = self._lefts[self._rank[str(last)]]
        height = self._ends[tie.child, tie.parent, tie.style]
        path += _bend(x, y, end - (_HEAD if tie.directed else 0), height)
        return Wire(tie, path, (end, height) if tie.directed else None)

    def _beside(self, tie: Tie) -> Wire:
        """Draw a line between two boxes of one column as an arc on their right."""
        upper, lower = sorted((tie.child, tie.parent), key=self._at.__getitem__)
        x0, x1 = self._right(upper), self._right(lower)
        above, below = self._at[upper] + self._port(upper), self._at[lower] - self._port(lower)
        out = max(x0, x1) + 16 + min(28.0, (below - above) / 12)
        return Wire(
            tie, f"M{x0:.1f} {above:.1f}C{out:.1f} {above:.1f} {out:.1f} {below:.1f} {x1:.1f} {below:.1f}", None
        )

    def _right(self, box: str) -> float:
        stack = 2 * STACK if self._placed[box].box.one_text else 0
        return self._lefts[self._rank[box]] + self._column + stack

    def _port(self, box: str) -> float:
        return min(self._placed[box].height / 2 - 6, 9.0)


def _bend(x0: float, y0: float, x1: float, y1: float) -> str:
    middle = (x0 + x1) / 2
    return f"C{middle:.1f} {y0:.1f} {middle:.1f} {y1:.1f} {x1:.1f} {y1:.1f}"
