"""The marks of a text that may open or close a quotation, each with how well its place suits either.

Costs are in tenths: what it costs to take a mark for one that opens, for one that closes, or for neither. They weigh
the glyph against its surroundings, and are compared only with one another; `pairing` looks for the cheapest reading.
"""

import re
from dataclasses import dataclass

from stemma.lang.base import Language
from stemma.lang.marks import Marks
from stemma.lang.speech import Speech
from stemma.model.documents import Block

_GLYPH = re.compile(
    "(?P<noise>[\"“”„«»'‘’]{5,})"  # no quotation has five marks in a row
    "|(?<=[^\\s'])'(?=''(?!'))"  # a single mark and a double one close together
    "|``|''|‘‘|’’|,,(?=[^\\W_])"
    '|""|["“”„‟«»＂″〝〞「」『』‹›‚]'
    # A mark with a letter on both sides is an apostrophe.
    "|(?<![^\\W_])['‘’‛]|['‘’](?![^\\W_])"
)
_ANY = frozenset("\"“”„‟«»＂″〝〞「」『』‹›‚‘’'‛`")
_SINGLE = frozenset("‘’'‚‛‹›")
_STRAIGHT = frozenset({'"', '""', "'", "''", "＂", "″"})
_STOPS = frozenset(".,!?…")
_OPENS_BEFORE = frozenset("([{<—–-―/¿¡:;=~_*•·|>")
"""Characters that stand before an opening mark without a space."""
_CLOSES_BEFORE = frozenset(".,;:!?…)]}>/—–-―*|")
"""Characters that stand behind a closing mark."""
_LEAD = re.compile(r"[\s•*·\-–—―>]{0,4}\Z")
_WORD = re.compile(r"[^\W_]+")

OPENS: dict[str, tuple[tuple[str, int], ...]] = {
    '"': (("e", 0),),
    '""': (("e", 0),),
    "``": (("e", 0),),
    "''": (("t", 0),),
    "‘‘": (("t", 0),),
    "’’": (("t", 15),),
    "＂": (("e", 0),),
    "″": (("e", 0),),
    "〝": (("e", 0),),
    "“": (("e", 0),),
    "‟": (("e", 0),),
    "”": (("e", 6),),
    "„": (("l", 0),),
    ",,": (("l", 3),),
    "«": (("g", 0),),
    "»": (("r", 3),),
    "「": (("c", 0),),
    "『": (("d", 0),),
    "‘": (("s", 0),),
    "‛": (("s", 0),),
    "'": (("s", 0),),
    "’": (("s", 10),),
    "‚": (("m", 0),),
    "‹": (("h", 0),),
    "›": (("k", 3),),
}
"""The families of marks that a glyph can open: English, doubled single ones, low, guillemets, reversed
guillemets, corners; then the single ones: English, low, guillemets, reversed guillemets."""
CLOSES: dict[str, dict[str, int]] = {
    "e": {'"': 0, '""': 0, "''": 0, "’’": 0, "＂": 0, "″": 0, "〞": 0, "”": 0, "“": 25, "‟": 25, "``": 30, "»": 30},
    "t": {"''": 0, "’’": 0, '"': 25, "”": 25},
    "l": {"“": 0, "”": 0, '"': 2, "''": 2, "‟": 0, '""': 2, "‘‘": 2, "’’": 2},
    "g": {"»": 0, '"': 25, "”": 25, "«": 30},
    "r": {"«": 0, "»": 6, '"': 25},
    "c": {"」": 0},
    "d": {"』": 0},
    "s": {"’": 0, "'": 0, "‘": 30},
    "m": {"‘": 0, "’": 0, "'": 2},
    "h": {"›": 0},
    "k": {"‹": 0, "›": 6},
}
SINGLES = frozenset("smhk")
"""The families of single marks."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A glyph that may open or close a quotation."""

    start: int
    end: int
    glyph: str
    leads: bool
    """Whether nothing but a bullet stands before it in its block."""
    opening: int
    closing: int
    idle: int
    """What it costs to read over it."""
    stopped: bool
    """Whether a stop or a comma stands right before it."""


def marks(text: str, block: Block, language: Language) -> list[Mark]:
    """Return the marks of a block that may open or close a quotation, in their order."""
    out: list[Mark] = []
    for found in _GLYPH.finditer(text, block.start, block.end):
        if found["noise"]:
            continue
        start, end, glyph = found.start(), found.end(), found.group()
        before, after = _before(text, block.start, start), _after(text, block.end, end)
        if glyph == '""' and before in _STOPS and after.isalnum():
            # Nothing parts the quotations of two speakers: `"No.""Yes."`
            out.append(Mark(start, start + 1, '"', leads=False, opening=30, closing=0, idle=35, stopped=True))
            out.append(Mark(start + 1, end, '"', leads=False, opening=0, closing=30, idle=35, stopped=False))
            continue
        weigh = _single if glyph in _SINGLE else _double
        opening, closing, idle = weigh(text, found, before, after, language)
        leads = start - block.start <= 4 and bool(_LEAD.match(text, block.start, start))
        out.append(Mark(start, end, glyph, leads, opening, closing, idle, _stopped(text, block, start)))
    return out


def _before(text: str, least: int, at: int) -> str:
    """Return the character before a mark and its neighbours, nothing at the start of a block."""
    first = max(least, at - 4)
    at -= 1
    while at >= first and text[at] in _ANY:
        at -= 1
    return text[at] if at >= least else ""


def _after(text: str, most: int, at: int) -> str:
    last = min(most, at + 4)
    while at < last and text[at] in _ANY:
        at += 1
    return text[at] if at < most else ""


def _stopped(text: str, block: Block, at: int) -> bool:
    """Tell whether a stop or a comma stands before a mark, with the space between them that French has."""
    before = text[max(block.start, at - 2) : at]
    return before[-1:] in _STOPS or (before[-1:].isspace() and text[at] in "»›" and before[0] in _STOPS)


def _spaced(before: str, after: str) -> tuple[bool, bool]:
    """Tell whether a mark stands as an opening one does, and whether as a closing one does."""
    opens = (not before or before.isspace() or before in _OPENS_BEFORE) and bool(after) and not after.isspace()
    closes = bool(before) and not before.isspace() and (not after or after.isspace() or after in _CLOSES_BEFORE)
    if opens and closes:
        return after.isalnum(), not after.isalnum()
    return opens, closes


def _double(text: str, found: re.Match[str], before: str, after: str, language: Language) -> tuple[int, int, int]:
    straight = found.group() in _STRAIGHT
    if straight and _measure(text, found):
        return 60, 20, 0
    if straight and before.isspace() and _misplaced(text, found, language.speech):
        return 6, 6, 35
    opens, closes = _spaced(before, after)
    against = 40 if straight else 30 if before in _STOPS else 20
    if opens or closes:
        inches = straight and closes and before.isdigit()
        return (0 if opens else against), (0 if closes else against), 15 if inches else 35
    if before in _STOPS:
        return (8 if before == "," else 20), 3, 30
    if found.group() in "»›" and text[found.start() - 2 : found.start() - 1] in _STOPS:
        return 30, 0, 35
    return (10, 10, 20) if straight else (3, 3, 35)


def _measure(text: str, mark: re.Match[str]) -> bool:
    """Tell `5'10"` and `a 12" disc` from quotation marks."""
    at = mark.start()
    before, after = text[max(0, at - 2) : at], text[mark.end() : mark.end() + 1]
    if mark.group() == "''":
        return before[-1:].isdigit()
    return (
        mark.group() in ('"', "″")
        and before[-1:].isdigit()
        and (before[:1] in "'’ " or after.isalpha())
        and after != ","
    )


def _single(  # noqa: PLR0911  # one guard a line reads better than a nest
    text: str, found: re.Match[str], before: str, after: str, language: Language
) -> tuple[int, int, int]:
    glyph = found.group()
    opens, closes = _spaced(before, after)
    if glyph in "‚‹›‘‛":
        elided = opens and glyph == "‘" and _elided(text, found.end(), language.marks)
        idle = 2 if elided else 20
        return (0 if opens else 10) + (12 if elided else 0), 0 if closes else 10, idle
    if opens:
        elided = _elided(text, found.end(), language.marks)
        return (14 if elided else 3), 30, (1 if elided else 12 if glyph == "'" else 3)
    if not closes:
        return 10, 10, 6
    if before in _STOPS:
        return 30, 0, 20
    if before.isdigit():
        return 30, 3, 2
    if _owns(text, found, before, after):
        return 30, 9 if after.isspace() else 4, 1
    return 30, 1, 8


def _misplaced(text: str, found: re.Match[str], speech: Speech) -> bool:
    """Tell whether a space stands on the wrong side of a closing mark: `to the town, "said Lund`."""
    stopped = found.start() > 1 and text[found.start() - 2] in _STOPS
    words = _WORD.findall(text[found.end() : found.end() + 60])[:4] if stopped else []
    if not words or words[0].lower() in speech.plain:
        return bool(words)
    named = words[0][:1].isupper() or words[0] in speech.he | speech.they
    return named and any(word in speech.plain for word in words[1:])


def _elided(text: str, at: int, about: Marks) -> bool:
    """Tell whether a mark stands for letters left out at the start of a word: `'90s`, `'twas`."""
    word = _WORD.match(text, at, at + 12)
    return word is not None and (word.group()[:2].isdigit() or word.group().lower() in about.elided)


def _owns(text: str, found: re.Match[str], before: str, after: str) -> bool:
    """Tell whether a mark may be the apostrophe at the end of a word: `the boats'`, `goin'`."""
    if before in "sSzxZX":
        return not after.isspace() or text[found.end() + 1 : found.end() + 2].isalnum()
    return before == "n" and text[found.start() - 2 : found.start() - 1] == "i"
