"""What befell the people whom a figure counts: killed, injured, missing, made homeless.

The word closest to the figure says it. A verb that goes on to somebody else (`two officers killed a man`) or comes from
somebody else (`killed by two men`) says it of others, and so does one that an `and` parts from the figure.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.text.tense import any_of


@dataclass(frozen=True, slots=True)
class Fate:
    """What befell counted people, with the words that say so."""

    name: str
    words: str
    after: bool
    """Whether the words stand after the figure."""


def fate(text: str, span: Span, stretch: tuple[int, int], language: Language) -> Fate | None:
    """Return what befell the people of a figure in its own stretch of the sentence, or nothing.

    >>> text = "The flood killed 12 people and made 300 homeless"
    >>> fate(text, Span("a", 17, 26), (0, 36), language_of("en"))
    Fate(name='dead', words='killed', after=False)
    """
    known, agents, onward, joined = _patterns(language.code)
    found = []
    for word in known.finditer(text, *stretch):
        after = word.start() - span.end
        before = span.start - word.end()
        if before >= 0 and (
            agents.search(text, word.end(), span.start) or joined.fullmatch(text, word.end(), span.start)
        ):
            continue
        if after >= 0 and onward.match(text, word.end(), stretch[1]):
            continue
        found.append((max(after, before, 0), -word.end(), " ".join(word.group().split())))
    if not found:
        return None
    _, end, words = min(found)
    return Fate(language.numbers.fates[words.lower()], words, -end > span.start)


@lru_cache(maxsize=8)
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    known = language_of(code).numbers
    whose = any_of(tuple(sorted(known.determiners)))
    return (
        re.compile(any_of(tuple(sorted(known.fates))), re.IGNORECASE),
        re.compile(any_of(tuple(sorted(known.agents))), re.IGNORECASE),
        re.compile(r"\s" + whose, re.IGNORECASE),
        re.compile(r",?\s" + any_of(tuple(sorted(language_of(code).words.coordinators))) + r"\s", re.IGNORECASE),
    )
