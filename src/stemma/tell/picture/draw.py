"""A tree as SVG: no script, nothing fetched, readable without colour."""

from collections.abc import Iterator
from html import escape

from stemma.tell.escape import line, visible
from stemma.tell.phrases import count, day
from stemma.tell.picture.boxes import Box, Tie
from stemma.tell.picture.graph import Graph, Node
from stemma.tell.picture.lines import NAME, PAD, SMALL
from stemma.tell.picture.plan import MARGIN, STACK, WIDE, Placed, Plan, Wire, planned
from stemma.tell.picture.widths import shortened, wide, wrapped

_TIES = {
    "text": "the same words",
    "rewrite": "shares a part of its words, or rewrites it",
    "cites": "names it as a source",
    "own": "saw it itself",
    "perhaps": "perhaps",
}
_CAPTION = 20.0
_KEY_ROW = 20.0
_MOST_TIP = 600
_MOST_SAID = 80
"""Ties that the description reads out; directed ones first."""


def draw(graph: Graph, *, width: float = WIDE, style: str = "", heading: bool = True) -> str:
    """Draw a tree; the same tree gives the same picture.

    >>> draw(Graph("Who draws on whom", (), ()))[:4]
    '<svg'
    """
    plan = planned(graph, width=width)
    head = list(_heading(graph, plan.width - 2 * MARGIN)) if heading else []
    top = sum(high for _, _, high in head) + (8 if head else 0) + _CAPTION
    keys, foot = _keys(plan)
    tall = top + plan.height + foot
    size = f'viewBox="0 0 {plan.width:.0f} {tall:.0f}" width="{plan.width:.0f}" height="{tall:.0f}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="tree" role="img" {size}>',
        f"<title>{escape(line(titled(graph)))}</title><desc>{escape(line(described(graph)))}</desc>",
        f"<style>{style}</style>" if style else "",
        *_heads(head),
        f'<g transform="translate(0 {top:.0f})">',
        *_captions(plan),
        *(_wire(wire, plan) for wire in plan.wires),
        *(_box(one) for one in plan.placed),
        *keys,
        "</g></svg>",
    ]
    return visible("".join(parts))


def counted(graph: Graph) -> str:
    """Say what a tree shows, in one line."""
    articles = [node for node in graph.nodes if node.kind == "article"]
    if graph.headline:
        return f"On whose word: {count(len(articles), 'article')}, {graph.basis}"
    texts = len({node.text or node.id for node in articles})
    named = count(sum(not node.in_pile for node in graph.nodes), "named source")
    days = sorted({node.published[:10] for node in articles if node.published})
    ends = dict.fromkeys((*days[:1], *days[-1:]))
    when = f"; {' to '.join(map(day, ends))}" if ends else ""
    return f"{count(len(articles), 'article')}, {count(texts, 'text')}, {named} not in the pile{when}"


def titled(graph: Graph) -> str:
    """Return the name of a tree, as a screen reader gives it."""
    quoted = f"“{graph.headline.words}” " if graph.headline else f"{graph.title}: "
    return quoted + counted(graph)


def described(graph: Graph) -> str:
    """Say every tie of a tree in words, for those who do not see it."""
    names = {node.id: node.label for node in graph.nodes}
    said = list(
        dict.fromkeys(
            f"{names[e.child]} {'draws on' if e.directed else 'shares words with'} {names[e.parent]} ({e.kind})."
            for e in sorted(graph.edges, key=lambda e: not e.directed)
        )
    )
    over = [f"And {len(said) - _MOST_SAID} more."] if len(said) > _MOST_SAID else []
    return " ".join([*said[:_MOST_SAID], *over]) or "No tie is recorded."


def _heading(graph: Graph, room: float) -> Iterator[tuple[str, str, float]]:
    """Yield the lines above a tree, with their style and height."""
    if graph.headline:
        quoted = f"“{line(graph.headline.words)}{'…' if graph.headline.cut else ''}”"
        yield from ((words, "headline", 21.0) for words in wrapped(quoted, room, 16, most=3, bold=True))
    else:
        yield from ((words, "headline", 21.0) for words in wrapped(line(graph.title), room, 16, most=2, bold=True))
    yield from ((words, "counted", 17.0) for words in wrapped(counted(graph), room, NAME, most=3))


def _heads(head: list[tuple[str, str, float]]) -> Iterator[str]:
    y = 0.0
    for words, style, high in head:
        y += high
        yield f'<text class="{style}" x="{MARGIN:.0f}" y="{y:.0f}">{escape(words)}</text>'


def _captions(plan: Plan) -> Iterator[str]:
    for n, x in enumerate(plan.columns):
        words = _caption(plan, n)
        if words:
            yield _caption_text(words, x, -8, plan.column)
    if plan.alone is not None:
        yield _caption_text("No tie to any other", MARGIN, plan.alone + 14, plan.width)


def _caption_text(words: str, x: float, y: float, room: float) -> str:
    return f'<text class="caption" x="{x:.1f}" y="{y:.1f}">{escape(shortened(words, room, SMALL))}</text>'


def _caption(plan: Plan, column: int) -> str:
    inside = [one.box for one in plan.placed if one.x == plan.columns[column]]
    sources, articles = any(box.is_source for box in inside), any(not box.is_source for box in inside)
    if column == 0 and sources:
        return "Origins" if plan.graph.claim else "Sources, not in the pile"
    if sources:
        return "" if articles else "By way of"
    if column > 1:
        return "Articles that draw on those"
    return "Articles" if articles else ""


def _wire(wire: Wire, plan: Plan) -> str:
    names = {node.id: node.label for node in plan.graph.nodes}
    tie = wire.tie
    way = "draws on" if tie.directed else "shares words with"
    tip = _tip(f"{names[tie.child]} {way} {names[tie.parent]}: {'; '.join(tie.why)}")
    head = ""
    if wire.head:
        x, y = wire.head
        head = f'<path class="head" d="M{x:.1f} {y:.1f}l-8 -4v8z"/>'
    return f'<g class="tie {tie.style}"><title>{tip}</title><path class="run" d="{wire.path}"/>{head}</g>'


def _tip(words: str) -> str:
    shown = line(words)
    return escape(shown if len(shown) <= _MOST_TIP else shown[: _MOST_TIP - 1] + "…")


def _box(one: Placed) -> str:
    box = one.box
    tip = _tip("; ".join(_node_tip(node) for node in box.nodes) + _folded(box))
    stack = "".join(_rect(one, STACK * turn) for turn in (2, 1)) if box.one_text else ""
    words = "".join(_lines(one))
    return f'<g class="node {_style(box)}"><title>{tip}</title>{stack}{_rect(one, 0)}{words}</g>'


def _style(box: Box) -> str:
    node = box.nodes[0]
    base = "source" if box.is_source else "article"
    missing = " missing" if not node.in_pile or node.kind == "unrecorded" else ""
    return f"{base}{missing}{' ' + node.standing if node.standing else ''}"


def _node_tip(node: Node) -> str:
    said = "".join(f" “{cited.words}” ({cited.span.doc}:{cited.span.start}-{cited.span.end})" for cited in node.said)
    when = f", {day(node.published)}" if node.published else ""
    where = "" if node.in_pile else ", not in the pile"
    return f"{node.label}{when}{': ' if node.detail else ''}{node.detail}{where}{said}"


def _folded(box: Box) -> str:
    return f"; names {', '.join(box.folded)}" if box.folded else ""


def _rect(one: Placed, shift: float) -> str:
    round_ = 11 if one.box.is_source else 2
    return (
        f'<rect x="{one.x + shift:.1f}" y="{one.y + shift:.1f}" width="{one.width:.1f}" height="{one.height:.1f}" '
        f'rx="{round_}"/>'
    )


def _lines(one: Placed) -> Iterator[str]:
    y = one.y + PAD - 4
    for told in one.lines:
        y += told.height
        yield f'<text class="{told.style}" x="{one.x + PAD:.1f}" y="{y:.1f}">{escape(told.text)}</text>'
        if told.aside:
            x = one.x + one.width - PAD
            yield f'<text class="detail aside" x="{x:.1f}" y="{y:.1f}">{escape(told.aside)}</text>'


def _keys(plan: Plan) -> tuple[list[str], float]:
    """Return the legend of what the picture uses, and its height."""
    entries = [*_tie_keys([wire.tie for wire in plan.wires]), *_box_keys(plan)]
    parts, x, y = [], MARGIN, plan.height + 22
    for sign, words in entries:
        room = 44 + wide(words, SMALL) + 18
        if x > MARGIN and x + room > plan.width:
            x, y = MARGIN, y + _KEY_ROW
        told = f'<text class="key" x="38" y="4">{words}</text>'
        parts.append(f'<g transform="translate({x:.1f} {y:.1f})">{sign}{told}</g>')
        x += room
    return parts, (y - plan.height + 16) if entries else 8


def _tie_keys(ties: list[Tie]) -> Iterator[tuple[str, str]]:
    for style, words in _TIES.items():
        used = [tie for tie in ties if tie.style == style]
        if used:
            head = '<path class="head" d="M32 0l-8 -4v8z"/>' if any(tie.directed for tie in used) else ""
            yield f'<g class="tie {style}"><path class="run" d="M0 0H{24 if head else 32}"/>{head}</g>', words
    if any(not tie.directed for tie in ties):
        yield '<g class="tie plain"><path class="run" d="M0 0H32"/></g>', "no arrow: nothing says who was first"


def _box_keys(plan: Plan) -> Iterator[tuple[str, str]]:
    styles = {_style(one.box) for one in plan.placed}
    sign = '<g class="node {}"><rect x="4" y="-7" width="26" height="14" rx="{}"/></g>'
    if any(one.box.one_text for one in plan.placed):
        below, above = (f'<rect x="{x}" y="{y}" width="26" height="14" rx="2"/>' for x, y in ((8, -4), (4, -7)))
        yield f'<g class="node article">{below}{above}</g>', "one text under several names"
    if any("certain" in style for style in styles):
        yield sign.format("source certain", 7), "certain origin"
    if any("perhaps" in style for style in styles):
        yield sign.format("source perhaps", 7), "possible origin"
    if "source missing" in styles:
        yield sign.format("source missing", 7), "not in the pile"
