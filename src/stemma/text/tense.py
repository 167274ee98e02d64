"""Whether the words around a date say that it lies ahead."""

import re
from functools import lru_cache

from stemma.lang.calendar import Calendar
from stemma.model.documents import Span

NEVER = r"(?!)"
"""A pattern that matches nothing, for languages whose words are not known."""
_LOOK_BACK = 60  # characters before a date in which a verb may point ahead
_LOOK_AHEAD = 25  # characters after it
_CLOSE = 12  # characters before a date in which a preposition may point ahead: "by early"


def any_of(words: tuple[str, ...]) -> str:
    """Return a pattern for any of some words or phrases, as whole words."""
    if not words:
        return NEVER
    longest = sorted(words, key=lambda w: (-len(w), w))
    return r"(?<!\w)(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s{1,3}") for w in longest) + r")(?!\w)"


def points_ahead(text: str, within: Span, place: tuple[int, int], known: Calendar) -> bool:
    """Tell whether the words of its clause make a date lie ahead: `until Monday`, `will meet on Monday`."""
    future, until, edge = _pointers(known)
    start, end = max(within.start, place[0] - _LOOK_BACK), min(within.end, place[1] + _LOOK_AHEAD)
    start = max([start, *(mark.end() for mark in edge.finditer(text, start, place[0]))])
    mark = edge.search(text, place[1], end)
    end = mark.start() if mark else end
    near = until.search(text, max(start, place[0] - _CLOSE), place[1])
    return near is not None or future.search(text, start, end) is not None


def points_until(text: str, start: int, place: int, known: Calendar) -> bool:
    """Tell whether a word right before a date makes it a last day: `until 31 December`."""
    return _pointers(known)[1].search(text, max(start, place - _CLOSE), place) is not None


@lru_cache(maxsize=32)
def _pointers(known: Calendar) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    future, until = (re.compile(any_of(words), re.IGNORECASE) for words in (known.future, known.until))
    return future, until, re.compile(r"[,;:()\"“”«»]\s|\s[–—-]\s")
