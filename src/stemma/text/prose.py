"""Tell the prose of an article from stretches that hold none: dumps, columns of digits, page after page of marks."""

import re

from stemma.model.documents import Document

_WORDS = re.compile(r"[^\W\d_]{2,}")
_LEAST = 2000
"""Characters that are judged together; what is shorter is always read."""
_SHARE = 0.25
"""Share of the characters that stand in words of two letters or more. News has .7 to .8, a table of results .4."""


def without_prose(document: Document) -> frozenset[int]:
    """Return the numbers of the blocks that hold no prose, so that nobody has to look for sentences in them.

    Blocks are judged together until they make a page's worth of text, each group by the share of its characters that
    stand in words.
    """
    found: set[int] = set()
    group: list[int] = []
    size = 0
    for number, block in enumerate(document.blocks):
        group.append(number)
        size += block.end - block.start
        if size >= _LEAST:
            found.update(group if _wordless(document, group, size) else ())
            group, size = [], 0
    # The rest goes the way of what stands before it, unless it has words of its own.
    if group and group[0] - 1 in found and _wordless(document, group, size):
        found.update(group)
    return frozenset(found)


def _wordless(document: Document, group: list[int], size: int) -> bool:
    first, last = document.blocks[group[0]], document.blocks[group[-1]]
    inside = sum(map(len, _WORDS.findall(document.text, first.start, last.end)))
    return inside < _SHARE * size
