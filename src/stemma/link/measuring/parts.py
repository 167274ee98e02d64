"""Whether a number is a part of another, or comes on top of it: `four of whom`, `another 612`, `Of the 31, 24 died`.

Such a number is never a second value for the whole.
"""

import re
from collections.abc import Sequence

from stemma.lang.base import Language
from stemma.lang.numbers import Numbers
from stemma.model.documents import Span

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BESIDE = 20
"""Characters beside a number in which the next word is looked for."""
_REACH = 60
"""Characters from the start of a sentence in which the whole may stand."""
_OPENING = 3
"""Words of a sentence before the whole of which a part follows: `Out of the`."""


def further(text: str, start: int, figures: Sequence[Span], language: Language) -> bool:
    """Tell whether the last of a sentence's first figures is a part of another number, or comes on top of one.

    >>> from stemma.lang import language_of
    >>> text = "Another 612 people fled."
    >>> further(text, 0, [Span("a", 8, 18)], language_of("en"))
    True
    """
    return _added(text, figures[-1], language) or _part(text, start, figures, language)


def taken_from(text: str, one: Span, other: Span, language: Language) -> bool:
    """Tell a number of which the next one is the whole: `two of the three`.

    >>> from stemma.lang import language_of
    >>> taken_from("Two of the three sailors died.", Span("a", 0, 3), Span("a", 11, 24), language_of("en"))
    True
    """
    words = [word.lower() for word in _WORD.findall(text[one.end : min(other.start, one.end + _BESIDE)])]
    known = language.numbers
    return len(words) == 2 and words[0] in known.parts and words[1] in known.determiners


def _added(text: str, span: Span, language: Language) -> bool:
    """Tell a number that has such a word right before it, inside it or right after it."""
    known = language.numbers
    inner = text[span.start : span.end].lower()
    bound = max((b for b in known.bounds if inner.startswith(b + " ")), key=len, default="")
    after = _WORD.match(text, span.end + 1)
    words = [*_WORD.findall(text[max(0, span.start - _BESIDE) : span.start])[-1:], *_WORD.findall(inner[len(bound) :])]
    return any(word.lower() in known.further for word in (*words, after.group() if after else ""))


def _whole(text: str, span: Span, after: Sequence[str], known: Numbers) -> bool:
    """Tell the words that lead from a count to all of which it is a part: `two of the three`, but not `90% of the`."""
    last = text[span.start : span.end].lower().split()[-1:]
    counts = not any(word in known.measures or word in known.currencies or word[-1] in known.symbols for word in last)
    return counts and after[0] in known.parts and after[1] in known.determiners - known.articles


def _part(text: str, start: int, figures: Sequence[Span], language: Language) -> bool:
    known, span = language.numbers, figures[-1]
    after = [word.lower() for word in _WORD.findall(text[span.end : span.end + _BESIDE])[:2]]
    if len(after) == 2 and after[0] in known.of and (after[1] in known.them or _whole(text, span, after, known)):
        return True
    if len(figures) < 2 or not text[max(figures[-2].end, span.start - _BESIDE) : span.start].rstrip().endswith(","):
        return False
    if figures[-2].start - start > _REACH:
        return False
    opening = [word.lower() for word in _WORD.findall(text[start : figures[-2].start])]
    return 0 < len(opening) <= _OPENING and opening[0] in known.of
