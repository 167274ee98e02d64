"""Pair the quotation marks of an article, whatever glyphs it uses and however many are missing."""

import re
from dataclasses import dataclass

from stemma.model.documents import Block
from stemma.model.facts import Reading

_DOUBLE = re.compile("\"|“|”|„|‟|«|»|``|''|＂|「|」|『|』")
_SINGLE = re.compile("[‘’'‚‹›]")
_OPENING = frozenset("“„«「『")
_PARAGRAPHS = 8
"""A quotation whose closing mark is missing is looked for over this many further paragraphs."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Text between quotation marks: the words, and the same with their marks."""

    start: int
    end: int
    outer: int
    """Where the opening mark stands; equal to `start` where a quotation runs on without one."""
    after: int
    """Behind the closing mark; equal to `end` where there is none."""
    block: int


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    glyph: str


def marked(reading: Reading) -> tuple[Marked, ...]:
    """Find the text between quotation marks, block by block; marks inside other marks are left alone."""
    text = reading.document.text
    found: list[Marked] = []
    opened = False
    for number, block in enumerate(reading.document.blocks):
        marks = _marks(text, block)
        if opened and not marks:
            found += _piece(text, block.start, block.end, (block.start, block.end), number)
            continue
        pairs, opened_at = _pairs(text, block, marks, opened=opened)
        for outer, start, end, after in pairs:
            found += _piece(text, start, end, (outer, after), number)
        opened = opened_at is not None and _runs_on(reading, number)
    return tuple(_with_single(reading, found))


def _piece(text: str, start: int, end: int, outer: tuple[int, int], block: int) -> list[Marked]:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return [Marked(start, end, outer[0], outer[1], block)] if start < end else []


def _marks(text: str, block: Block) -> list[_Mark]:
    """Return the double marks of a block, without the inches and seconds."""
    return [
        _Mark(m.start(), m.end(), m.group())
        for m in _DOUBLE.finditer(text, block.start, block.end)
        if not _measure(text, m)
    ]


def _measure(text: str, mark: re.Match[str]) -> bool:
    """Tell `5'10"` and `a 12" disc` from quotation marks."""
    at = mark.start()
    before, after = text[max(0, at - 2) : at], text[mark.end() : mark.end() + 1]
    if mark.group() == "''":
        return before[-1:].isdigit()
    return mark.group() == '"' and before[-1:].isdigit() and (before[:1] in "'’ " or after.isalpha()) and after != ","


def _pairs(
    text: str, block: Block, marks: list[_Mark], *, opened: bool
) -> tuple[list[tuple[int, int, int, int]], int | None]:
    """Pair marks in turn: any mark closes what is open, but one that can only open ends the quotation before it."""
    pairs: list[tuple[int, int, int, int]] = []
    open_at: _Mark | None = None
    if opened and not _opens_block(text, block, marks):
        open_at = _Mark(block.start, block.start, "")
    for mark in marks:
        if open_at is None:
            open_at = mark if _can_open(text, block, mark) else None
        elif _only_opens(text, mark, open_at):
            pairs.append((open_at.start, open_at.end, mark.start, mark.start))
            open_at = mark
        else:
            pairs.append((open_at.start, open_at.end, mark.start, mark.end))
            open_at = None
    if open_at is not None:
        pairs.append((open_at.start, open_at.end, block.end, block.end))
    return pairs, open_at.start if open_at is not None else None


def _opens_block(text: str, block: Block, marks: list[_Mark]) -> bool:
    return bool(marks) and not text[block.start : marks[0].start].strip()


def _can_open(text: str, block: Block, mark: _Mark) -> bool:
    """Refuse to open at a mark with white space behind it, unless white space stands before it too."""
    if mark.end >= block.end:
        return False
    spaced = text[mark.end].isspace()
    return not spaced or mark.start == block.start or text[mark.start - 1].isspace()


def _only_opens(text: str, mark: _Mark, opened: _Mark) -> bool:
    if opened.glyph in ("„", "‟") or mark.glyph not in _OPENING:
        return False
    if opened.glyph == "»" and mark.glyph == "«":
        return False
    return mark.end < len(text) and not text[mark.end].isspace() and (mark.start == 0 or text[mark.start - 1].isspace())


def _runs_on(reading: Reading, number: int) -> bool:
    """Tell whether the quotation left open in a block goes on in the next without an opening mark."""
    document = reading.document
    for block in document.blocks[number + 1 : number + 1 + _PARAGRAPHS]:
        marks = _marks(document.text, block)
        if marks:
            return _closes_first(document.text, block, marks)
    return False


def _closes_first(text: str, block: Block, marks: list[_Mark]) -> bool:
    """Tell whether the first mark of a block closes: something is before it, and it follows a stop or a word."""
    first = marks[0]
    before = text[block.start : first.start]
    if not before.strip() or first.glyph in _OPENING:
        return False
    return before.rstrip()[-1] in ".,!?…" and (len(marks) % 2 == 1)


def _with_single(reading: Reading, doubles: list[Marked]) -> list[Marked]:
    """Add what stands between single marks, outside the double ones."""
    text = reading.document.text
    found = list(doubles)
    taken = iter(sorted(doubles, key=lambda m: m.outer))
    current = next(taken, None)
    for number, block in enumerate(reading.document.blocks):
        at: int | None = None
        singles = list(_SINGLE.finditer(text, block.start, block.end))
        for count, mark in enumerate(singles):
            while current is not None and current.after <= mark.start():
                current = next(taken, None)
            if current is not None and current.outer <= mark.start() < current.after:
                continue
            if at is None and _single_opens(text, block, mark.start()):
                at = mark.start()
            elif at is not None and _single_closes(text, block, mark.start()) and not _owns(text, singles, count):
                found += _piece(text, at + 1, mark.start(), (at, mark.end()), number)
                at = None
    return sorted(found, key=lambda m: (m.start, m.end))


def _owns(text: str, singles: list[re.Match[str]], count: int) -> bool:
    """Take a mark behind an `s` for an apostrophe where the next one closes better: `the boys’ sake,’`."""
    at = singles[count].start()
    if text[at - 1] not in "sS" or text[at + 1 : at + 2] not in " \u00a0" or count + 1 >= len(singles):
        return False
    after = singles[count + 1].start()
    return text[after] in "’'" and text[after - 1] in ".,!?…" and "‘" not in text[at:after]


def _single_opens(text: str, block: Block, at: int) -> bool:
    after = text[at + 1 : at + 2]
    if text[at] == "›" or not after or after.isspace() or after.isdigit():
        return False
    return at == block.start or text[at - 1] in ' \t\n\u00a0([{—–-/"“'


def _single_closes(text: str, block: Block, at: int) -> bool:
    """Tell a closing mark from an apostrophe, which has a letter on both sides."""
    if text[at] == "‘" or text[at - 1].isspace():
        return False
    after = text[at + 1 : at + 2] if at + 1 < block.end else ""
    return not after or not (after.isalnum() or after == "_")
