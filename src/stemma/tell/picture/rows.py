"""The tree for a narrow window: one row for each article and named source, their names under one another on the right.

Time runs from left to right, every name has a row to itself, and all lines from one parent share one trunk. Articles
that are one text are rows of one shaded band.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from stemma.tell.escape import line, visible
from stemma.tell.picture.boxes import Box, Drawing, Tie, drawn
from stemma.tell.picture.draw import titled
from stemma.tell.picture.graph import Graph, Node
from stemma.tell.picture.lines import NAME
from stemma.tell.picture.widths import shortened

NARROW = 340
_ROW = 26.0
_TOP = 8.0
_FOOT = 62.0
_SHARE = 0.4
"""Of the width, for the lines."""
_CORNER = 7
_KEYS = (
    ("tie text", "same words"),
    ("tie rewrite", "shared or rewritten"),
    ("tie cites", "names as a source"),
    ("node source missing", "not in the pile"),
)

_SIGNS = {
    "tie": '<path class="run" d="M0 0h24"/>',
    "node": '<rect x="7" y="-5" width="10" height="10" rx="3"/>',
}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where everything stands."""

    boxes: tuple[Box, ...]
    ties: tuple[Tie, ...]
    x: Mapping[str, float]
    y: Mapping[str, float]
    """By node."""
    text: float
    """Where the column of names begins."""
    width: float


def draw_rows(graph: Graph, *, width: float = NARROW) -> str:
    """Draw a tree as rows; the same tree gives the same picture.

    >>> draw_rows(Graph("Who draws on whom", (), ()))[:4]
    '<svg'
    """
    sheet = _sheet(drawn(graph, join=False), width)
    bottom = max(sheet.y.values(), default=_TOP) + _ROW / 2
    size = f'viewBox="0 0 {width:.0f} {bottom + _FOOT:.0f}" width="{width:.0f}" height="{bottom + _FOOT:.0f}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="tree" role="img" {size}>',
        f"<title>{escape(line(titled(graph)))}</title>",
        *_bands(sheet),
        *_lines(sheet),
        *(_row(sheet, node) for box in sheet.boxes for node in box.nodes),
        *_legend(bottom),
        "</svg>",
    ]
    return visible("".join(parts))


def _sheet(drawing: Drawing, width: float) -> _Sheet:
    order = _ordered(drawing)
    nodes = [node for box in order for node in box.nodes]
    y = {node.id: _TOP + _ROW * (n + 0.5) for n, node in enumerate(nodes)}
    forks = {tie.parent for tie in drawing.ties} | {tie.child for tie in drawing.ties if not tie.directed}
    lanes = _lanes(nodes, forks)
    step = (width * _SHARE - 20) / max(1, len(lanes))
    x = {node: 12 + min(step, 30.0) * n for n, lane in enumerate(lanes) for node in lane}
    return _Sheet(tuple(order), drawing.ties, x, y, max(x.values(), default=0.0) + 20, width)


def _lanes(nodes: Sequence[Node], forks: set[str]) -> list[list[str]]:
    """Give each source and each article that others draw on a lane of its own, in order of time."""
    lanes = [[node.id] for node in nodes if node.kind != "article"]
    articles = sorted((node for node in nodes if node.kind == "article"), key=_day)
    for _, group in groupby(articles, key=_day):
        many = list(group)
        lanes += [[node.id] for node in many if node.id in forks]
        leaves = [node.id for node in many if node.id not in forks]
        lanes += [leaves] if leaves else []
    return lanes


def _day(node: Node) -> str:
    return (node.published or "")[:10]


def _ordered(drawing: Drawing) -> list[Box]:
    """Order the boxes so that each stands close below what it chiefly draws on."""
    boxes = {box.id: box for box in drawing.boxes}
    up: dict[str, list[str]] = defaultdict(list)
    fans: dict[str, int] = defaultdict(int)
    for tie in drawing.ties:
        if tie.directed:
            up[tie.child].append(tie.parent)
            fans[tie.parent] += 1
    chief = {
        one: min(parents, key=lambda p: (boxes[p].is_source, -fans[p], p))
        for one, parents in up.items()
        if not boxes[one].is_source
    }
    below: dict[str, list[str]] = defaultdict(list)
    for one in sorted(chief, key=lambda one: (_day(boxes[one].nodes[0]) or "9999", one)):
        below[chief[one]].append(one)
    tops = sorted(
        boxes.keys() - chief.keys(), key=lambda one: (not boxes[one].is_source, not below[one], -fans[one], one)
    )
    return [boxes[one] for one in _walked(tops, below)]


def _walked(tops: Sequence[str], below: Mapping[str, list[str]]) -> Iterator[str]:
    stack, seen = list(reversed(tops)), set()
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            yield node
            stack.extend(reversed(below.get(node, [])))


def _bands(sheet: _Sheet) -> Iterator[str]:
    for box in sheet.boxes:
        if box.one_text:
            left = min(sheet.x[node.id] for node in box.nodes) - 9
            top, bottom = sheet.y[box.nodes[0].id] - 11, sheet.y[box.nodes[-1].id] + 11
            size = f'width="{sheet.width - left - 2:.1f}" height="{bottom - top:.1f}"'
            yield f'<g class="band"><title>One text</title><rect x="{left:.1f}" y="{top:.1f}" rx="9" {size}/></g>'


def _lines(sheet: _Sheet) -> Iterator[str]:
    names = {box.id: box.nodes[0].label for box in sheet.boxes}
    arriving: dict[str, list[Tie]] = defaultdict(list)
    for tie in sorted(sheet.ties, key=lambda t: (sheet.x[t.parent], sheet.y[t.parent])):
        arriving[tie.child].append(tie)
    for child, ties in arriving.items():
        gap = min(5.0, 16 / len(ties))
        for turn, tie in enumerate(ties):
            y = sheet.y[child] + (turn - (len(ties) - 1) / 2) * gap
            tip = f"{names[child]} {'draws on' if tie.directed else 'shares words with'} {names[tie.parent]}"
            yield f'<g class="tie {tie.style}"><title>{escape(tip)}</title>{_run(sheet, tie, y)}</g>'


def _run(sheet: _Sheet, tie: Tie, y: float) -> str:
    x0, y0, x1 = sheet.x[tie.parent], sheet.y[tie.parent], sheet.x[tie.child]
    down = 1 if y > y0 else -1
    ahead = 1 if x1 > x0 else -1
    if abs(x1 - x0) < 2 * _CORNER:
        path = f"M{x0:.1f} {y0:.1f}C{x0 - 16:.1f} {y0:.1f} {x1 - 16:.1f} {y:.1f} {x1:.1f} {y:.1f}"
    else:
        bend = f"V{y - down * _CORNER:.1f}Q{x0:.1f} {y:.1f} {x0 + ahead * _CORNER:.1f} {y:.1f}"
        path = f"M{x0:.1f} {y0:.1f}{bend}H{x1 - ahead * 5:.1f}"
    head = f'<path class="head" d="M{x1 - ahead * 5:.1f} {y:.1f}l{-ahead * 6} -3.5v7z"/>' if tie.directed else ""
    return f'<path class="run" d="{path}"/>{head}'


def _row(sheet: _Sheet, node: Node) -> str:
    x, y = sheet.x[node.id], sheet.y[node.id]
    article = node.kind == "article"
    mark = (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5"/>'
        if article
        else f'<rect x="{x - 5:.1f}" y="{y - 5:.1f}" width="10" height="10" rx="3"/>'
    )
    style = "article" if article else "source missing"
    label = escape(shortened(node.label, sheet.width - sheet.text - 4, NAME, bold=True))
    lead = f'<line class="lead" x1="{x + 8:.1f}" x2="{sheet.text - 5:.1f}" y1="{y:.1f}" y2="{y:.1f}"/>'
    text = f'<text class="name" x="{sheet.text:.1f}" y="{y + 4.5:.1f}">{label}</text>'
    return f'<g class="node {style}"><title>{escape(line(node.label))}</title>{lead}{mark}{text}</g>'


def _legend(bottom: float) -> Iterator[str]:
    for turn, (style, words) in enumerate(_KEYS):
        x, y = 12 + 165 * (turn % 2), bottom + 20 + 19 * (turn // 2)
        sign = _SIGNS[style.partition(" ")[0]]
        told = f'<g class="{style}">{sign}</g><text class="key" x="31" y="4">{words}</text>'
        yield f'<g transform="translate({x} {y:.1f})">{told}</g>'
