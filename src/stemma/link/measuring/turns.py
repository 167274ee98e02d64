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


def opposed(text: str, before: int, span: Span, language: Language) -> str:
    """Return `instead` or `truth` where words set this number against the one before, which ends at `before`.

    >>> from stemma.lang import language_of
    >>> text = "They weighed 940 kilograms, not the 1,140 announced."
    >>> opposed(text, 26, Span("a", 36, 41), language_of("en"))
    'instead'
    >>> text = "In the film the gate gives way at 6.10; in reality it held until 7.45."
    >>> opposed(text, 38, Span("a", 65, 69), language_of("en"))
    'truth'
    """
    known = language.numbers
    if not known.against or span.start - before > _REACH:
        return ""
    if known.truly and _openers(language.code).search(text, before, span.start):
        return "truth"
    words = [word.lower() for word in _WORD.findall(text[before : span.start])][-_OPENERS:]
    spans = (words[n : n + size] for n in range(len(words)) for size in (1, 2, 3))
    return "instead" if any(" ".join(some) in known.against for some in spans) else ""


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


def owner(text: str, start: int, span: Span, language: Language) -> str | None:
    """Return whose number it is where a possessive before it says so: `the ministry's own figure, 31`.

    >>> from stemma.lang import language_of
    >>> owner("By the ministry's own figure, 31 people died.", 0, Span("a", 30, 39), language_of("en"))
    'the ministry'
    """
    if not language.numbers.accounts:
        return None
    found = _owned(language.code).search(text, max(start, span.start - _REACH), span.start)
    words = list(_WORD.finditer(found[1])) if found else []
    known = language.numbers
    first = next((n for n in range(len(words) - 1, -1, -1) if words[n].group().lower() in known.closed), 0)
    kept = words[first + (bool(words) and words[first].group().lower() in known.closed - known.determiners) :]
    return found[1][kept[0].start() : kept[-1].end()] if found and kept else None


def refers(text: str, start: int, stretch: int, span: Span, language: Language) -> bool:
    """Tell a number that its sentence calls one without saying of what: `a figure between 58 and 64 million`.

    `start` is where the sentence begins, `stretch` where the number's own stretch of it does.

    >>> from stemma.lang import language_of
    >>> text = "The true figure, according to two who were there, is 19 months."
    >>> refers(text, 0, 50, Span("a", 53, 62), language_of("en"))
    True
    >>> refers("The number of dead is 19.", 0, 0, Span("a", 22, 24), language_of("en"))
    False
    """
    known = language.numbers
    for begin, end, reach in ((start, min(start + _REACH, span.start), _OPENERS), (stretch, span.start, None)):
        words = [word.lower() for word in _WORD.findall(text[begin:end])]
        for word, after in zip(words[:reach], [*words[1:], ""], strict=False):
            if word in known.accounts and after not in known.of:
                return True
    return False


def _number(text: str, at: int, language: Language) -> bool:
    """Tell whether a number follows."""
    after = text[at : at + _BESIDE]
    return bool(_DIGIT.search(after)) or any(w.lower() in language.numbers.words for w in _WORD.findall(after)[:2])


def _apart(word: re.Match[str], span: Span) -> int:
    """Return the characters between a word and a number."""
    return max(word.start() - span.end, span.start - word.end(), 0)


@lru_cache(maxsize=8)
def _owned(code: str) -> re.Pattern[str]:
    account = any_of(tuple(sorted(language_of(code).numbers.accounts)))
    return re.compile(
        rf"((?:[\w-]{{1,30}} ){{0,4}}[\w-]{{1,30}})['’]s? (?:[\w-]{{1,30}} ){{0,2}}{account}(?:,|:| of)? $"
    )


@lru_cache(maxsize=8)
def _openers(code: str) -> re.Pattern[str]:
    known = language_of(code)
    joined = any_of(tuple(sorted(known.words.coordinators)))
    return re.compile(rf"[,;:.—–]\s*(?:{joined}\s+)?{any_of(tuple(sorted(known.numbers.truly)))}", re.IGNORECASE)


@lru_cache(maxsize=8)
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    known = language_of(code).numbers
    return (
        re.compile(any_of(tuple(sorted(known.early))), re.IGNORECASE),
        re.compile(any_of(tuple(sorted(known.late))), re.IGNORECASE),
    )
