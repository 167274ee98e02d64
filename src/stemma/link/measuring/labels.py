"""Name what a figure measures in a few words of its article: `people killed`, `traffic to India`.

What is counted comes first, then what follows it to the end of the phrase, or else the words that lead to it. Articles
and auxiliaries are left out, as in a headline, and a name never begins or ends with a word that only joins others.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from stemma.lang.base import Language
from stemma.link.measuring.fates import Fate

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_PLAIN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MOST = 6
"""Words of a name."""
_NEAR = 120
"""Characters on each side of a figure that its name may come from."""


def label(left: str, counted: str, right: str, befell: Fate | None, language: Language) -> str:
    """Return a short name for a figure, from the words before it, of what it counts, and after it.

    >>> from stemma.lang import language_of
    >>> label("the flood left ", "people", " without power in Tarnby", None, language_of("en"))
    'people without power in Tarnby'
    >>> label("By now the repairs have cost ", "", "", None, language_of("en"))
    'repairs cost'
    """
    noun = [word for word in _PLAIN.findall(counted) if not _empty(word, language)]
    if noun and befell is not None:
        return _befallen(noun, befell)
    after = _phrase(_words(right[:_NEAR]), language)
    before = _phrase(reversed(list(_words(left[-_NEAR:]))), language)[::-1]
    onward = _trimmed([*noun, *after][:_MOST], language)
    if noun:
        return " ".join(onward if len(onward) > len(noun) else _led(before, onward, language))
    leading = _trimmed(before[-_MOST:], language)
    close = bool(after) and (not _empty(after[0], language) or after[0].lower() in language.numbers.of)
    return " ".join(onward if onward and (close or len(onward) > len(leading)) else leading)


def _befallen(noun: Sequence[str], befell: Fate) -> str:
    told = befell.words.split()
    if {word.lower() for word in told} <= {word.lower() for word in noun}:
        return " ".join(noun)
    return " ".join([*noun, *told] if befell.after else [*told, *noun])


def _led(before: Sequence[str], noun: Sequence[str], language: Language) -> list[str]:
    """Put the last telling word before a noun in front of it, with what joins the two: `signed by relatives`."""
    last = max((n for n, word in enumerate(before) if not _empty(word, language)), default=len(before))
    return [*before[last:][-3:], *noun]


def _words(text: str) -> Iterator[str]:
    return (found.group() for found in _WORD.finditer(text))


def _phrase(words: Iterable[str], language: Language) -> list[str]:
    """Return the words from a figure outward to the end of their phrase."""
    known, kept = language.words, list[str]()
    for word in islice(words, 3 * _MOST):
        lower = word.lower()
        if any(c.isdecimal() for c in word) or lower in known.coordinators:
            break
        if _links(lower, language):
            kept.append(word)
        elif lower in known.subordinators and kept:
            break
        elif not _empty(lower, language):
            kept.append(word)
    return kept


def _links(lower: str, language: Language) -> bool:
    return lower in language.words.prepositions or lower in language.words.relatives


def _empty(word: str, language: Language) -> bool:
    """Tell a word that names nothing: an article, an auxiliary, a number, a word that bounds one."""
    lower, known = word.lower(), language.numbers
    tables = (language.words.stop, language.words.auxiliaries, language.words.determiners, known.closed, known.words)
    return word[:1].isdecimal() or any(lower in table for table in (*tables, known.scales))


def _trimmed(words: Sequence[str], language: Language) -> list[str]:
    """Leave out what only joins at both ends."""
    start, end = 0, len(words)
    while start < end and _empty(words[start], language):
        start += 1
    while start < end and _empty(words[end - 1], language):
        end -= 1
    return list(words[start:end])
