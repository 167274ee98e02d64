"""How wide words are when drawn, so that no line is cut and none runs over another.

The widths are Helvetica's, in thousandths of the type size (Adobe's font metrics, 1985); Arial and Liberation Sans
share them. A sixteenth is added for other faces.
"""

import unicodedata

_SPARE = 17 / 16
_BOLD = 1.08
_WIDE = 1000
_OTHER = 620
_BY_WIDTH = {
    191: "'",
    222: "ijl‘’",
    260: "|",
    278: " !,./:;I[\\]ft·",
    333: "()-`r{}“”",
    355: '"',
    389: "*",
    469: "^",
    500: "Jcksvxyz",
    556: "#$0123456789?L_abdeghnopqu–«»",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1000: "…—→",
    1015: "@",
}
_WIDTHS = {char: width for width, chars in _BY_WIDTH.items() for char in chars}


def wide(text: str, size: float, *, bold: bool = False) -> float:
    """Return how many pixels a line takes at a type size, on the safe side.

    >>> round(wide("Harrow Gazette", 12)), round(wide("Harrow Gazette", 12, bold=True))
    (89, 96)
    """
    return sum(map(_letter, text)) * size / 1000 * _SPARE * (_BOLD if bold else 1)


def _letter(char: str) -> int:
    known = _WIDTHS.get(char)
    if known is not None:
        return known
    if unicodedata.combining(char):
        return 0
    if unicodedata.east_asian_width(char) in "WF":
        return _WIDE
    base = unicodedata.normalize("NFD", char)[0]
    return _WIDTHS.get(base, _OTHER)


def shortened(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """Cut a line to the room there is, and say so by an ellipsis.

    >>> shortened("northgatecourier.example", 80, 12)
    'northgatec…'
    """
    if wide(text, size, bold=bold) <= room:
        return text
    left = room - wide("…", size, bold=bold)
    end = 0
    for at, char in enumerate(text, 1):
        left -= wide(char, size, bold=bold)
        if left < 0:
            break
        end = at
    return text[:end].rstrip(" ,;:-–") + "…"


def wrapped(text: str, room: float, size: float, *, most: int, bold: bool = False) -> tuple[str, ...]:
    """Break a text into lines, at most so many; a word wider than the room is broken too.

    >>> wrapped("own reporting of the Harrow Gazette", 100, 12, most=2)
    ('own reporting of', 'the Harrow Ga…')
    """
    lines: list[str] = []
    rest = text.strip()
    while rest and len(lines) < most - 1:
        first = _fitting(rest, room, size, bold=bold)
        lines.append(first)
        rest = rest[len(first) :].lstrip()
    return (*lines, shortened(rest, room, size, bold=bold)) if rest else tuple(lines)


def _fitting(text: str, room: float, size: float, *, bold: bool) -> str:
    """Return as many whole words as fit; of a word that is too wide, a part that ends well, or what fits.

    >>> _fitting("northgatecourier.example", 120, 12, bold=False)
    'northgatecourier'
    """
    left, words, parts = room, 0, 0
    for end, char in enumerate(text, 1):
        left -= wide(char, size, bold=bold)
        if left < 0:
            return text[:words] or text[:parts] or text[: max(1, end - 1)]
        after = text[end : end + 1]
        words = end if after in {"", " "} else words
        parts = end if char in "-–/_" or after == "." else parts
    return text
