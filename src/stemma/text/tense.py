"""What verbs say of time: the tense of a clause, and whether the words around a date make it lie ahead."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from stemma.lang.base import Language
from stemma.lang.calendar import Calendar
from stemma.model.documents import Span

Tense = Literal["past", "present", "future"]
NEVER = r"(?!)"
"""A pattern that matches nothing, for languages whose words are not known."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LOOK_BACK = 60  # characters before a date in which a verb may point ahead
_LOOK_AHEAD = 25  # characters after it
_STEM = 4
"""Letters below which an ending is part of the word: `need`."""
_CLOSE = 12  # characters before a date in which a preposition may point ahead: "by early"


def any_of(words: tuple[str, ...]) -> str:
    """Return a pattern for any of some words or phrases, as whole words."""
    if not words:
        return NEVER
    longest = sorted(words, key=lambda w: (-len(w), w))
    return r"(?<!\w)(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s{1,3}") for w in longest) + r")(?!\w)"


def points_ahead(text: str, within: Span, place: tuple[int, int], known: Calendar) -> bool:
    """Tell whether the words of its clause make a date lie ahead: `until Monday`, `will meet on Monday`."""
    future, until, edge, content = _pointers(known)
    start, end = max(within.start, place[0] - _LOOK_BACK), min(within.end, place[1] + _LOOK_AHEAD)
    start = max([start, *(mark.end() for mark in edge.finditer(text, start, place[0]))])
    closing = (edge.search(text, place[1], end), content.search(text, place[1], end))
    end = min([end, *(mark.start() for mark in closing if mark)])
    near = until.search(text, max(start, place[0] - _CLOSE), place[1])
    return near is not None or future.search(text, start, end) is not None


def told_past(text: str, within: Span, place: tuple[int, int], language: Language) -> bool:
    """Tell whether the last verb before a date in its clause is in a past tense: `was fired on Thursday`."""
    start = max(within.start, place[0] - _LOOK_BACK)
    edge = _pointers(language.calendar)[2]
    start = max([start, *(mark.end() for mark in edge.finditer(text, start, place[0]))])
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text, start, place[0])]
    return next((found for word in reversed(words) if (found := tense((word,), language))), None) == "past"


def points_until(text: str, start: int, place: int, known: Calendar) -> bool:
    """Tell whether a word right before a date makes it a last day: `until 31 December`."""
    return _pointers(known)[1].search(text, max(start, place - _CLOSE), place) is not None


@lru_cache(maxsize=32)
def _pointers(known: Calendar) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    listed = (known.future, known.until, known.contents)
    future, until, content = (re.compile(any_of(words), re.IGNORECASE) for words in listed)
    return future, until, re.compile(r"[,;:()\"“”«»]\s|\s[–—-]\s"), content


def tense(low: Sequence[str], language: Language) -> Tense | None:
    """Return the tense of the first verb among words in small letters; `has died` is present, as it counts from now.

    >>> from stemma.lang import language_of
    >>> [tense(text.split(), language_of("en")) for text in ("the dam broke", "she has left", "it will open")]
    ['past', 'present', 'future']
    """
    words, known = language.words, language.calendar
    for word in low:
        if word in known.futures or (known.future_endings and word.endswith(known.future_endings)):
            return "future"
        if word in known.presents or word in words.present:
            return "present"
        if word in words.auxiliaries or word in words.finite or _regular(word, language):
            return "past"
    return None


def _regular(word: str, language: Language) -> bool:
    """Whether a word looks like a regular past."""
    words = language.words
    return (
        len(word) > _STEM and word.endswith(words.past_endings) and not (words.no_past and word.endswith(words.no_past))
    )
