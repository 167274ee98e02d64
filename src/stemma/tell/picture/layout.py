"""Where the boxes of a tree stand: columns by descent, few crossings, short lines.

The four steps of Sugiyama, Tagawa and Toda (1981): columns by the longest way from a source; lanes through the columns
that a line has to pass, one for all lines of one parent; an order within each column by barycentres, swept to and fro,
with swaps of neighbours, of which the one with the fewest crossings is kept; and heights that bring each box nearest
to what it is tied to, found exactly for a given order by pooling neighbours that would overlap (isotonic regression).
All of it is deterministic.
"""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stemma.tell.picture.boxes import Box, Drawing, Tie

_SWEEPS = 24
_ROUNDS = 2
_LANE = 9.0
"""Height of a lane that a line takes through a column."""
GAP = 14.0
"""Free height between two boxes."""


@dataclass(frozen=True, slots=True)
class Lane:
    """The way of one parent's lines through a column that they pass."""

    parent: str
    style: str
    column: int


Slot = str | Lane


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns, from left to right, and the height of the middle of everything in them."""

    rank: Mapping[str, int]
    """The column of each box that has a tie."""
    middle: Mapping[Slot, float]
    height: float


def laid_out(drawing: Drawing, rank: Mapping[str, int], heights: Mapping[str, float]) -> Layout:
    """Place the boxes of a drawing in their columns, given how high each is."""
    links = _links(drawing.ties, rank)
    columns = _ordered(_columns(rank, links), links)
    tall = {slot: _LANE if isinstance(slot, Lane) else heights[slot] + GAP for slots in columns for slot in slots}
    middle = _closed(_middles(columns, links, tall), tall)
    bottom = max((at + tall[slot] / 2 for slot, at in middle.items()), default=0.0)
    return Layout(rank, middle, bottom)


def ranks(drawing: Drawing) -> dict[str, int]:
    """Put each box that has a tie one column to the right of the last that it draws on; sources stand first."""
    tied = {end for tie in drawing.ties for end in (tie.child, tie.parent)}
    return _ranks([box for box in drawing.boxes if box.id in tied], drawing.ties)


def _ranks(boxes: Sequence[Box], ties: Iterable[Tie]) -> dict[str, int]:
    up: dict[str, list[str]] = defaultdict(list)
    for tie in ties:
        if tie.directed:
            up[tie.child].append(tie.parent)
    least = {box.id: int(not box.is_source) for box in boxes}
    if not any(box.is_source for box in boxes):
        least = dict.fromkeys(least, 0)
    rank: dict[str, int] = {}
    for start in sorted(least):
        stack = [start]
        while stack:
            waiting = [parent for parent in up[stack[-1]] if parent not in rank]
            if waiting:
                stack += waiting
                continue
            node = stack.pop()
            rank[node] = max([least[node], *(rank[parent] + 1 for parent in up[node])])
    return rank


@dataclass(frozen=True, slots=True)
class _Links:
    """What is joined to what between neighbouring columns, and within one."""

    left: Mapping[Slot, Sequence[Slot]]
    right: Mapping[Slot, Sequence[Slot]]
    within: Mapping[Slot, Sequence[Slot]]


def _links(ties: Iterable[Tie], rank: Mapping[str, int]) -> _Links:
    left: dict[Slot, dict[Slot, None]] = defaultdict(dict)
    within: dict[Slot, list[Slot]] = defaultdict(list)
    for tie in ties:
        way = ways(tie, rank)
        if len(way) == 2 and rank[tie.child] == rank[tie.parent]:
            within[tie.child].append(tie.parent)
            within[tie.parent].append(tie.child)
            continue
        for here, there in pairwise(way):
            left[there][here] = None
    right: dict[Slot, list[Slot]] = defaultdict(list)
    for there, many in left.items():
        for here in many:
            right[here].append(there)
    return _Links({slot: list(many) for slot, many in left.items()}, right, within)


def ways(tie: Tie, rank: Mapping[str, int]) -> list[Slot]:
    """Return what a line passes, from left to right: its parent, lanes, its child."""
    ends = sorted((tie.parent, tie.child), key=lambda end: (rank[end], end != tie.parent))
    lanes = [Lane(ends[0], tie.style, column) for column in range(rank[ends[0]] + 1, rank[ends[1]])]
    return [ends[0], *lanes, ends[1]]


def _columns(rank: Mapping[str, int], links: _Links) -> list[list[Slot]]:
    columns: list[list[Slot]] = [[] for _ in range(max(rank.values(), default=-1) + 1)]
    for box, column in rank.items():
        columns[column].append(box)
    for slot in {*links.left, *links.right}:
        if isinstance(slot, Lane):
            columns[slot.column].append(slot)
    return [sorted(slots, key=_name) for slots in columns]


def _name(slot: Slot) -> tuple[str, str]:
    return (slot.parent, slot.style) if isinstance(slot, Lane) else (slot, "")


def _ordered(columns: list[list[Slot]], links: _Links) -> list[list[Slot]]:
    """Sweep to and fro, and keep the order with the fewest crossings."""
    best = [list(slots) for slots in columns]
    fewest = _crossings(best, links)
    for turn in range(_SWEEPS):
        forth = turn % 2 == 0
        numbers = range(len(columns)) if forth else range(len(columns) - 1, -1, -1)
        place = _places(columns)
        for number in numbers:
            columns[number] = _swept(columns[number], links, place, forth=forth)
            place |= _places([columns[number]])
        crossed = _crossings(_swapped(columns, links), links)
        if crossed < fewest:
            best, fewest = [list(slots) for slots in columns], crossed
    return best


def _swapped(columns: list[list[Slot]], links: _Links) -> list[list[Slot]]:
    """Swap neighbours where that leaves fewer crossings (Gansner, Koutsofios, North and Vo, 1993)."""
    place = {slot: n for slots in columns for n, slot in enumerate(slots)}
    for _ in range(_ROUNDS):
        before = dict(place)
        for slots in columns:
            for n in range(len(slots) - 1):
                upper, lower = slots[n], slots[n + 1]
                if _crossed(upper, lower, links, place) > _crossed(lower, upper, links, place):
                    slots[n], slots[n + 1] = lower, upper
                    place[lower], place[upper] = n, n + 1
        if place == before:
            break
    return columns


def _crossed(upper: Slot, lower: Slot, links: _Links, place: Mapping[Slot, int]) -> int:
    """Count how often the lines of two neighbours cross."""
    total = 0
    for side in (links.left, links.right):
        ends = sorted(place[one] for one in side.get(lower, ()))
        total += sum(bisect_left(ends, place[one]) for one in side.get(upper, ()))
    return total


def _places(columns: Iterable[Sequence[Slot]]) -> dict[Slot, float]:
    """Return how far down its column everything stands, from 0 to 1."""
    return {slot: (n + 0.5) / len(slots) for slots in columns for n, slot in enumerate(slots)}


def _swept(slots: list[Slot], links: _Links, place: Mapping[Slot, float], *, forth: bool) -> list[Slot]:
    near = links.left if forth else links.right
    far = links.right if forth else links.left

    def weight(slot: Slot) -> tuple[float, float]:
        around = [place[one] for one in near.get(slot, ())] or [place[one] for one in far.get(slot, ())]
        beside = [place[one] for one in links.within.get(slot, ())]
        own = place[slot]
        lead = sum(around) / len(around) if around else own
        if beside:
            lead = (lead + sum(beside) / len(beside)) / 2
        return lead, own

    return sorted(slots, key=weight)


def _crossings(columns: Sequence[Sequence[Slot]], links: _Links) -> float:
    """Count the lines that cross between neighbouring columns, and how far those within one have to reach."""
    place = {slot: n for slots in columns for n, slot in enumerate(slots)}
    total = 0.0
    for slots in columns:
        ends = sorted((place[here], place[there]) for there in slots for here in links.left.get(there, ()))
        seen: list[int] = []
        for _, end in ends:
            total += len(seen) - bisect_right(seen, end)
            insort(seen, end)
        total += sum(abs(place[a] - place[b]) / 2 for a in slots for b in links.within.get(a, ()))
    return total


def _middles(columns: list[list[Slot]], links: _Links, tall: Mapping[Slot, float]) -> dict[Slot, float]:
    """Bring everything as near as can be to what it is tied to."""
    middle: dict[Slot, float] = {}
    for slots in columns:
        down = 0.0
        for slot in slots:
            middle[slot] = down + tall[slot] / 2
            down += tall[slot]
    for turn in range(_SWEEPS):
        for slots in columns if turn % 2 == 0 else reversed(columns):
            wanted = [_wanted(slot, links, middle) for slot in slots]
            middle |= zip(slots, _apart(wanted, [tall[slot] for slot in slots]), strict=True)
    return middle


def _closed(middle: Mapping[Slot, float], tall: Mapping[Slot, float]) -> dict[Slot, float]:
    """Close every band that nothing stands in, in any column."""
    down, spare = 0.0, 0.0
    closed: dict[Slot, float] = {}
    for slot in sorted(middle, key=lambda one: middle[one] - tall[one] / 2):
        above, below = middle[slot] - tall[slot] / 2, middle[slot] + tall[slot] / 2
        spare += max(0.0, above - down) if closed else above
        closed[slot] = middle[slot] - spare
        down = max(down, below) if len(closed) > 1 else below
    return closed


def _wanted(slot: Slot, links: _Links, middle: Mapping[Slot, float]) -> float:
    around = [middle[one] for side in (links.left, links.right, links.within) for one in side.get(slot, ())]
    return sum(around) / len(around) if around else middle[slot]


def _apart(wanted: Sequence[float], tall: Sequence[float]) -> list[float]:
    """Return the heights nearest to those wanted at which nothing overlaps and the order stays.

    >>> _apart([10.0, 10.0], [20.0, 20.0])
    [0.0, 20.0]
    """
    offsets = [0.0]
    for above, below in pairwise(tall):
        offsets.append(offsets[-1] + (above + below) / 2)
    pools: list[tuple[float, int]] = []
    for want, offset in zip(wanted, offsets, strict=True):
        total, size = want - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / size:
            total, size = total + pools[-1][0], size + pools[-1][1]
            pools.pop()
        pools.append((total, size))
    flat = [total / size for total, size in pools for _ in range(size)]
    return [at + offset for at, offset in zip(flat, offsets, strict=True)]
