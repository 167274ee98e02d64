"""Words that set one number against another, or say when it was given and by whom: `not the 1,140`, `now at 31`."""

import re
from functools import lru_cache

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.text.tense import any_of

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DIGIT = re.compile(r"\d")
_OPENERS = 4
"""Words right before a number among which the one stands that sets it against the number before."""
_BESIDE = 15
"""Characters between a number and the words that lead to it."""
_GIVEN, _LONGEST, _MARK = 3, 5, 2
"""Words that name a giver at least (`given by police`), further ones at most, and characters before them."""
_REACH = 90
"""Characters between the two numbers."""


def opposed(text: str, before: int, span: Span, language: Language) -> bool:
    """Tell whether the words between the number before, which ends at `before`, and this one set one against the other.

    >>> from stemma.lang import language_of
    >>> text = "They weighed 940 kilograms, not the 1,140 announced."
    >>> opposed(text, 26, Span("a", 36, 41), language_of("en"))
    True
    """
    known = language.numbers.against
    if not known or span.start - before > _REACH:
        return False
    words = [word.lower() for word in _WORD.findall(text[before : span.start])][-_OPENERS:]
    return any(" ".join(words[n : n + size]) in known for n in range(len(words)) for size in (1, 2, 3))


def turn(text: str, stretch: tuple[int, int], span: Span, language: Language) -> str:
    """Return `early` or `late` where words beside a number say that it was given before, or anew; else nothing.

    >>> from stemma.lang import language_of
    >>> turn("The toll was first put at 12.", (0, 28), Span("a", 26, 28), language_of("en"))
    'early'
    """
    early, late = _patterns(language.code)
    found = [(_apart(word, span), "early") for word in early.finditer(text, *stretch)]
    for word in late.finditer(text, *stretch):
        if word.group().lower().split()[-1] not in language.numbers.at:
            found.append((_apart(word, span), "late"))
        elif _apart(word, span) <= _BESIDE and (word.start() < span.end or _number(text, word.end(), language)):
            # "12 had become 14": what stands before such words was given before.
            found.append((_apart(word, span), "early" if word.start() >= span.end else "late"))
    return min(found)[1] if found else ""


def attributed(text: str, span: Span, end: int, language: Language) -> str | None:
    """Return whose number it is where a participle behind it says so: `19 dead, given by the regional police`.

    >>> from stemma.lang import language_of
    >>> text = "19 dead, given by the regional police on Monday;"
    >>> attributed(text, Span("a", 0, 7), 48, language_of("en"))
    'the regional police'
    """
    known = language.numbers
    words = list(_WORD.finditer(text, span.end, min(end, span.end + _REACH)))
    if len(words) < _GIVEN or words[0].start() - span.end > _MARK or words[0].group().lower() not in known.given:
        return None
    if words[1].group().lower() not in known.agents:
        return None
    source = [words[2]]
    for word in words[3 : _GIVEN + _LONGEST]:
        plain = word.group().lower() not in known.closed and text[source[-1].end() : word.start()] == " "
        if not plain:
            break
        source.append(word)
    return text[source[0].start() : source[-1].end()]


def _number(text: str, at: int, language: Language) -> bool:
    """Tell whether a number follows."""
    after = text[at : at + _BESIDE]
    return bool(_DIGIT.search(after)) or any(w.lower() in language.numbers.words for w in _WORD.findall(after)[:2])


def _apart(word: re.Match[str], span: Span) -> int:
    """Return the characters between a word and a number."""
    return max(word.start() - span.end, span.start - word.end(), 0)


@lru_cache(maxsize=8)
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    known = language_of(code).numbers
    return (
        re.compile(any_of(tuple(sorted(known.early))), re.IGNORECASE),
        re.compile(any_of(tuple(sorted(known.late))), re.IGNORECASE),
    )
