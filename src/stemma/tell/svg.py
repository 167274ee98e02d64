"""The tree of the coverage as SVG."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from importlib.resources import files
from itertools import groupby

from stemma.model.dossier import Dossier
from stemma.tell.escape import line, visible
from stemma.tell.phrases import count, day
from stemma.tell.split import by_story
from stemma.tell.tree import Row, Tie, Tree, grow

ROW = 28
TOP = 44
WIDE = 1080
NARROW = 340
_LETTER = 7.2
"""Pixels of a letter at 13 px, on the safe side."""
_CORNER = 7
_KEY = (
    ("tie text", "same words"),
    ("tie rewrite", "rewritten"),
    ("tie cites", "cites, quotes"),
    ("tie rewrite undirected", "direction unknown"),
    ("node article", "article"),
    ("node source", "not in the pile"),
)
_SIGNS = {
    "tie": '<path class="run" d="M{x} {y}h26"/>',
    "node": '<g transform="translate(18)"><circle cx="{x}" cy="{y}" r="5"/></g>',
    "source": '<g transform="translate(13 -5)"><rect x="{x}" y="{y}" width="10" height="10"/></g>',
}


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where everything of a picture stands."""

    tree: Tree
    width: int
    x: dict[str, float]
    y: dict[str, float]
    ticks: tuple[tuple[float, str], ...]
    text: float
    """Where the column of labels begins."""
    height: float


def render(dossier: Dossier) -> str:
    """Write the tree of the largest story as a picture of its own."""
    parts = by_story(dossier)
    tree = grow(parts[0]) if parts else Tree((), ())
    style = files("stemma.tell").joinpath("page/tree.css").read_text("utf-8")
    return draw(tree, width=WIDE, style=style) + "\n"


def draw(tree: Tree, *, width: int = WIDE, style: str = "") -> str:
    """Draw a tree; the same tree gives the same picture.

    >>> draw(Tree((), ()))[:4]
    '<svg'
    """
    plan = _plan(tree, width)
    size = f'viewBox="0 0 {width} {plan.height:.0f}" width="{width}" height="{plan.height:.0f}"'
    articles = sum(row.kind == "article" for row in tree.rows)
    title = f"Who draws on whom: {count(articles, 'article')} and {count(len(tree.rows) - articles, 'named source')}"
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" class="tree" role="img" {size}><title>{title}</title>']
    parts += [f"<style>{style}</style>"] if style else []
    parts += [*_grid(plan), *_bands(plan), *_lines(plan), *_nodes(plan), *_legend(plan), "</svg>"]
    return visible("".join(parts))


def _plan(tree: Tree, width: int) -> _Plan:
    y = {row.id: TOP + ROW * (n + 0.5) for n, row in enumerate(tree.rows)}
    forks = {tie.parent for tie in tree.ties} | {tie.child for tie in tree.ties if not tie.directed}
    lanes = _lanes(tree.rows, forks)
    graph = min(width * (0.42 if width > NARROW else 0.38), 18 + 32 * max(1, len(lanes)))
    step = (graph - 18) / max(1, len(lanes))
    x = {node: 12 + step * n for n, (_, lane) in enumerate(lanes) for node in lane}
    ticks = tuple((12 + step * _first(lanes, name), name) for name, _ in groupby(lane[0] for lane in lanes) if name)
    return _Plan(tree, width, x, y, ticks, graph + 16, TOP + ROW * len(tree.rows) + _foot(width))


def _first(lanes: Sequence[tuple[str, Sequence[str]]], name: str) -> int:
    return next(n for n, lane in enumerate(lanes) if lane[0] == name)


def _lanes(rows: Sequence[Row], forks: set[str]) -> list[tuple[str, list[str]]]:
    """Give each source and each article that others draw on a lane of its own, in order of time."""
    lanes: list[tuple[str, list[str]]] = [("", [row.id]) for row in rows if row.kind == "source"]
    articles = sorted((row for row in rows if row.kind == "article"), key=lambda r: (r.published or "")[:10])
    for date, group in groupby(articles, key=lambda r: (r.published or "")[:10]):
        many = list(group)
        name = day(date or None)
        lanes += [(name, [row.id]) for row in many if row.id in forks]
        leaves = [row.id for row in many if row.id not in forks]
        lanes += [(name, leaves)] if leaves else []
    return lanes


def _grid(plan: _Plan) -> Iterator[str]:
    bottom = plan.height - _foot(plan.width)
    last, year = -999.0, ""
    for x, name in plan.ticks:
        yield f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP - 6}" y2="{bottom:.1f}"/>'
        short = name.removesuffix(f" {year}") if year else name
        # A date is written only where it does not run into the one before it.
        if x > last:
            yield f'<text class="tick" x="{x - 4:.1f}" y="{TOP - 14}">{escape(short)}</text>'
            last, year = x + 6.6 * len(short) + 6, name[-4:]


def _bands(plan: _Plan) -> Iterator[str]:
    for number in sorted({row.band for row in plan.tree.rows if row.band}):
        rows = [row for row in plan.tree.rows if row.band == number]
        left = min(plan.x[row.id] for row in rows) - 9
        top, bottom = plan.y[rows[0].id] - 11, plan.y[rows[-1].id] + 11
        tip = f"One text in {count(len(rows), 'article')}"
        yield (
            f'<g class="band"><title>{escape(tip)}</title><rect x="{left:.1f}" y="{top:.1f}" rx="9" '
            f'width="{plan.width - left - 2:.1f}" height="{bottom - top:.1f}"/></g>'
        )


def _lines(plan: _Plan) -> Iterator[str]:
    order = {row.id: n for n, row in enumerate(plan.tree.rows)}
    arriving: dict[str, list[Tie]] = {}
    for tie in sorted(plan.tree.ties, key=lambda t: (plan.x.get(t.parent, 0.0), order.get(t.parent, 0))):
        arriving.setdefault(tie.child, []).append(tie)
    for child, ties in arriving.items():
        gap = min(5.0, 16 / len(ties))
        for turn, tie in enumerate(ties):
            yield _line(plan, tie, plan.y[child] + (turn - (len(ties) - 1) / 2) * gap)


def _line(plan: _Plan, tie: Tie, y: float) -> str:
    x0, y0, x1 = plan.x[tie.parent], plan.y[tie.parent], plan.x[tie.child]
    down = 1 if y > y0 else -1
    ahead = 1 if x1 > x0 else -1
    if abs(x1 - x0) < 2 * _CORNER:
        path = f"M{x0:.1f} {y0:.1f}C{x0 - 16:.1f} {y0:.1f} {x1 - 16:.1f} {y:.1f} {x1:.1f} {y:.1f}"
    else:
        bend = f"V{y - down * _CORNER:.1f}Q{x0:.1f} {y:.1f} {x0 + ahead * _CORNER:.1f} {y:.1f}"
        path = f"M{x0:.1f} {y0:.1f}{bend}H{x1 - ahead * 5:.1f}"
    head = f'<path class="head" d="M{x1 - ahead * 5:.1f} {y:.1f}l{-ahead * 6} -3.5v7z"/>' if tie.directed else ""
    style = tie.style if tie.directed else f"{tie.style} undirected"
    tip = escape(line(tie.tip))
    return f'<g class="tie {style}"><title>{tip}</title><path class="run" d="{path}"/>{head}</g>'


def _nodes(plan: _Plan) -> Iterator[str]:
    for row in plan.tree.rows:
        x, y = plan.x[row.id], plan.y[row.id]
        mark = (
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5"/>'
            if row.kind == "article"
            else f'<rect x="{x - 5:.1f}" y="{y - 5:.1f}" width="10" height="10"/>'
        )
        lead = f'<line class="lead" x1="{x + 8:.1f}" x2="{plan.text - 6:.1f}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<g class="node {row.kind}"><title>{escape(line(row.tip))}</title>{lead}{mark}{_label(plan, row, y)}</g>'


def _label(plan: _Plan, row: Row, y: float) -> str:
    room = int((plan.width - plan.text - 8) / _LETTER)
    name = _short(row.label, min(room, 34) if plan.width > NARROW else room)
    rest = room - len(name) - 3
    note = "not in the pile" if row.kind == "source" else row.detail
    detail = f'<tspan class="detail" dx="8">{escape(_short(note, rest))}</tspan>' if rest > 12 else ""
    return f'<text x="{plan.text:.1f}" y="{y + 4.5:.1f}"><tspan class="name">{escape(name)}</tspan>{detail}</text>'


def _short(text: str, most: int) -> str:
    """Cut a label; letters of full width count twice."""
    shown = line(text)
    used = 0
    for at, char in enumerate(shown):
        used += 2 if ord(char) > 0x2E7F else 1
        if used > most:
            return shown[: max(1, at - 1)].rstrip() + "…"
    return shown


def _legend(plan: _Plan) -> Iterator[str]:
    column = 148 if plan.width <= NARROW else 165
    across = 2 if plan.width <= NARROW else len(_KEY)
    top = plan.height - _foot(plan.width) + 22
    for turn, (style, name) in enumerate(_KEY):
        x, y = 12 + column * (turn % across), top + 18 * (turn // across)
        yield f'<g class="{style}">{_SIGNS.get(style.split()[1], _SIGNS[style.split()[0]]).format(x=x, y=y - 4)}</g>'
        yield f'<text class="key" x="{x + 33}" y="{y}">{name}</text>'


def _foot(width: int) -> int:
    return 80 if width <= NARROW else 36
