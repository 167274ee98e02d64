"""Pair the marks of an article, whatever glyphs it uses and however many are missing.

The cheapest reading of all marks is kept as they come (Viterbi, over the marks that stand open; a handful of readings
live at a time). What is inside other marks belongs to the outermost pair. A mark that is missing is a cost, not a
fault: a quotation that nothing closes ends where the next one opens or with its paragraph, and one that nothing opens
is reported as such.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from stemma.find.speaking.glyphs import CLOSES, OPENS, SINGLES, Mark
from stemma.model.documents import Block

How = Literal["closed", "unclosed", "unopened", "goes on"]


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands between two marks inside one block."""

    outer: int
    """Where the opening mark stands; equal to `start` where there is none."""
    start: int
    end: int
    after: int
    """Behind the closing mark; equal to `end` where there is none."""
    block: int
    how: How


class _Reading(NamedTuple):
    """One reading of all marks so far."""

    cost: int
    families: str
    """The families of the marks that stand open, the outermost first."""
    outer: int
    start: int
    taken: int
    """Where the mark stands with which a quotation goes on in this block; -1 where there is none."""
    silent: int
    """Blocks over which a quotation ran on without a mark; -1 where one has opened it anew."""
    found: "_Found | None"


class _Found(NamedTuple):
    """The pairs of a reading, the last one first."""

    pair: Pair
    before: "_Found | None"


_LIVE = 8
"""Readings kept."""
_MARGIN = 80
"""A reading that costs so much more than the cheapest is dropped."""
_PLAIN = 8
"""What it costs at least to take a mark for the opposite of what it plainly is."""
_SURE = 30
"""What it costs at least to read over a mark that is plainly one, and no sign for inches."""
_DEEP = 3
"""Quotations inside one another."""
_NESTED_ALIKE = 24
_INNER_OPEN = {True: 8, False: 26}
"""An inner quotation that nothing closes, single or double."""
_REOPENED = 20
_UNCLOSED = {True: 18, False: 28}
_UNOPENED = 27
_GOES_ON = 1
_UNSTOPPED = 18
"""A paragraph that ends inside a quotation without a stop."""
_SILENT = 20
_SILENT_AGAIN = 4
_MOST_SILENT = 8
"""A quotation whose closing mark is missing is looked for over this many further paragraphs."""
_WHOLE = frozenset({"title", "heading", "caption"})


def pairs(text: str, blocks: Sequence[Block], found: Sequence[Sequence[Mark]]) -> list[Pair]:
    """Pair the marks of all blocks; each block's own marks come in the order of the text."""
    live = [_Reading(0, "", 0, 0, -1, 0, None)]
    for number, block in enumerate(blocks):
        live = _through(live, found[number], number)
        live = _cheapest(_ends(live, text, block, number, _next(blocks, found, number)))
    return _listed(live[0].found)


def _through(live: list[_Reading], marks: Sequence[Mark], number: int) -> list[_Reading]:
    """Read the marks of a block; where nothing is open and two marks match in every way, they are a pair at once."""
    at = 0
    while at < len(marks):
        mark = marks[at]
        if len(live) == 1 and not live[0].families and at + 1 < len(marks) and _match(mark, marks[at + 1]):
            last = marks[at + 1]
            pair = Pair(mark.start, mark.end, last.start, last.end, number, "closed")
            live = [live[0]._replace(found=_Found(pair, live[0].found))]
            at += 2
        else:
            live = _cheapest(_moves(live, mark, number))
            at += 1
    return live


def _match(first: Mark, last: Mark) -> bool:
    """Tell whether one mark can only open, and the next can only close what it opened."""
    if first.opening or last.closing or first.closing < _PLAIN or last.opening < _PLAIN or last.idle < _SURE:
        return False
    family, price = OPENS[first.glyph][0] if first.glyph in OPENS else ("", 1)
    return not price and family not in SINGLES and CLOSES[family].get(last.glyph) == 0


def _next(blocks: Sequence[Block], found: Sequence[Sequence[Mark]], number: int) -> tuple[Block, Mark | None] | None:
    """Return the next block and the mark that leads it; None where no quotation can run on there."""
    if number + 1 >= len(blocks) or blocks[number].kind in _WHOLE or blocks[number + 1].kind in _WHOLE:
        return None
    marks = found[number + 1]
    return blocks[number + 1], marks[0] if marks and marks[0].leads else None


def _listed(found: _Found | None) -> list[Pair]:
    out = []
    while found is not None:
        out.append(found.pair)
        found = found.before
    return out[::-1]


def _cheapest(readings: Iterable[_Reading]) -> list[_Reading]:
    """Keep the cheapest reading for each set of open marks, and of those the few that cost least."""
    best: dict[tuple[str, int], _Reading] = {}
    for one in readings:
        key = (one.families, one.taken)
        known = best.get(key)
        if known is None or one.cost < known.cost:
            best[key] = one
    kept = list(best.values())
    if len(kept) == 1:
        return [kept[0]._replace(cost=0)]
    kept.sort(key=_order)
    least = kept[0].cost
    return [r._replace(cost=r.cost - least) for r in kept[:_LIVE] if r.cost - least <= _MARGIN]


def _order(reading: _Reading) -> tuple[int, int, str, int]:
    return reading.cost, len(reading.families), reading.families, reading.outer


def _moves(live: list[_Reading], mark: Mark, number: int) -> Iterator[_Reading]:
    """Read one mark in every way that each reading allows."""
    for one in live:
        if one.taken == mark.start:
            yield one._replace(taken=-1)
            continue
        yield one._replace(cost=one.cost + mark.idle)
        yield from _opened(one, mark, number)
        if one.families:
            yield from _closed(one, mark, number)
        elif mark.stopped and mark.closing < _PLAIN:
            lone = Pair(mark.start, mark.start, mark.start, mark.end, number, "unopened")
            yield one._replace(cost=one.cost + _UNOPENED, found=_Found(lone, one.found))


def _opened(one: _Reading, mark: Mark, number: int) -> Iterator[_Reading]:
    for family, price in OPENS.get(mark.glyph, ()):
        cost = one.cost + price + mark.opening
        if not one.families:
            yield _Reading(cost, family, mark.start, mark.end, -1, 0, one.found)
            continue
        if len(one.families) < _DEEP and (family not in one.families or not _turnable(mark, family)):
            more = 1 if family not in one.families else _NESTED_ALIKE
            yield one._replace(cost=cost + more, families=one.families + family)
        if family == one.families[0]:
            cut = Pair(one.outer, one.start, mark.start, mark.start, number, "unclosed")
            yield _Reading(cost + _REOPENED, family, mark.start, mark.end, -1, 0, _Found(cut, one.found))


def _turnable(mark: Mark, family: str) -> bool:
    """Tell whether a mark can close its own family as well, so that it never opens one inside another."""
    return CLOSES[family].get(mark.glyph) == 0


def _closed(one: _Reading, mark: Mark, number: int) -> Iterator[_Reading]:
    """Close the innermost quotation, or one further out over inner ones that nothing closed."""
    cost = one.cost + mark.closing
    for depth in range(len(one.families), 0, -1):
        family = one.families[depth - 1]
        price = CLOSES[family].get(mark.glyph)
        if price is not None:
            if depth > 1:
                yield one._replace(cost=cost + price, families=one.families[: depth - 1])
            else:
                pair = Pair(one.outer, one.start, mark.start, mark.end, number, "closed")
                yield _Reading(cost + price, "", 0, 0, -1, 0, _Found(pair, one.found))
        cost += _INNER_OPEN[family in SINGLES]


def _ends(
    live: list[_Reading], text: str, block: Block, number: int, after: tuple[Block, Mark | None] | None
) -> Iterator[_Reading]:
    """End a block: what is open ends with it, or goes on in the next."""
    for one in live:
        if not one.families:
            yield one
            continue
        single = one.families[0] in SINGLES
        inner = sum(_INNER_OPEN[family in SINGLES] for family in one.families[1:])
        cut = Pair(one.outer, one.start, block.end, block.end, number, "unclosed")
        yield _Reading(one.cost + inner + _UNCLOSED[single], "", 0, 0, -1, 0, _Found(cut, one.found))
        if after is not None:
            further = _goes_on(one, after, unstopped=text[block.end - 1] not in ".,!?…:;”\"’'»")
            if further is not None:
                part = Pair(one.outer, one.start, block.end, block.end, number, "goes on")
                yield further._replace(cost=further.cost + inner, found=_Found(part, one.found))


def _goes_on(one: _Reading, after: tuple[Block, Mark | None], *, unstopped: bool) -> _Reading | None:
    """Carry a quotation into the next block: with a mark that opens it anew, or silently as far as to its end."""
    block, lead = after
    family = one.families[0]
    cost = one.cost + (_UNSTOPPED if unstopped else 0)
    if lead is not None and one.silent <= 0 and any(family == f for f, _ in OPENS.get(lead.glyph, ())):
        return _Reading(cost + _GOES_ON + lead.opening, family, lead.start, lead.end, lead.start, -1, None)
    if lead is not None or one.silent < 0 or one.silent >= _MOST_SILENT or family in SINGLES:
        return None
    cost += _SILENT_AGAIN if one.silent else _SILENT
    return _Reading(cost, family, block.start, block.start, -1, one.silent + 1, None)
