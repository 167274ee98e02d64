"""Titles in quotation marks, told from speech, nicknames and words at arm's length."""

from collections.abc import Iterator

from stemma.find.naming.framing import ENOUGH, Place, evidence, noun
from stemma.find.naming.spans import LONGEST
from stemma.find.naming.words import Word
from stemma.lang.base import Language

CLOSING = {"“": "”", "‘": "’'", '"': '"', "«": "»", "„": "“”", "'": "'’", "»": "«", "*": "*", "_": "_"}
_ASKING = frozenset("¿¡")
_NEAR = 4
"""Words before the marks among which the noun that announces a title may stand."""


def quoted(tokens: tuple[Word, ...], language: Language) -> Iterator[tuple[int, int, float]]:
    """Yield what stands in marks and may be a title, each with its weight; 0 where it is none."""
    at, held = 0, 0.0
    while at < len(tokens):
        end = _closed(tokens, at)
        if end:
            last = end - 1 if tokens[end - 1].text in ",." else end
            weight = _weight(tokens, at, end, last, language)
            if held >= ENOUGH and weight and _follows(tokens, at, language):
                weight += 1.5
            held = max(held, weight)
            if weight > 0:
                yield at + 1, last, weight
        at = max(end, at + 1)


def _closed(tokens: tuple[Word, ...], at: int) -> int:
    """Return where the marks close that open here, or 0."""
    closing = CLOSING.get(tokens[at].text)
    lead = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text in _ASKING)
    if closing is None or lead + 1 >= len(tokens) or not (tokens[lead].capital or tokens[lead].text.isdigit()):
        return 0
    return next((end for end in range(at + 2, min(at + LONGEST, len(tokens))) if tokens[end].text in closing), 0)


def _weight(tokens: tuple[Word, ...], at: int, end: int, last: int, language: Language) -> float:
    inner = tokens[at + 1 : last]
    if language.names.small_titles and not _capitals(inner, language):
        return _told_of(Place(tokens, at, end + 1, language))
    if not _capitals(inner, language) or _nickname(tokens, at, end):
        return 0
    place = Place(tokens, at + 1, last, language)
    outer = Place(tokens, at, end + 1, language)
    announced = _announced(outer) or noun(outer, end + 1, 2, 2)
    framed = evidence(outer) + max(_announced(outer), announced)
    if _at_arms_length(outer) and not announced:
        return 0
    if place.at(last - 1) in language.names.organisation_heads and not framed:
        return 0
    several = sum(word.wordlike for word in inner) > 1
    speech = tokens[last].text == "," and outer.after() in language.speech.say | language.words.subjects
    if outer.before() == "," and not framed and _verb(outer.before(2), language):
        return 0  # she said, “No News Today”
    base = 2.5 if several else 1.0
    return 0 if speech and not framed else base + framed


def _told_of(outer: Place) -> float:
    """Whether a title without capitals is told to be one: `la película «X»`, `«X», la última novela de`."""
    behind = range(outer.last + 1, outer.last + 4) if outer.after() == "," else range(0)
    worth = max(_announced(outer), *(noun(outer, n, 2, 2) for n in behind), 0)
    return worth and worth + 1


def _verb(key: str, language: Language) -> bool:
    words = language.words
    return key in words.finite or key in words.auxiliaries or key in language.speech.say


def _announced(outer: Place) -> float:
    """Whether the words before the marks tell of a title: `the series “X”`, `her “X”`, `the song of the year, “X”`."""
    if outer.first and (outer.tokens[outer.first - 1].owner or outer.before() in outer.titling.titled):
        return 1.5
    worths = (noun(outer, outer.first - n, 2, 2) for n in range(1, _NEAR + 1) if outer.first >= n)
    return max(worths, default=0)


def _at_arms_length(outer: Place) -> bool:
    """Whether the words are no title but a manner of speaking: `the so-called “X”`, `known as “X”`, `the “X”`."""
    before, titling = outer.before(), outer.titling
    return before in titling.styled or before in titling.called or before in outer.language.words.determiners


def _follows(tokens: tuple[Word, ...], at: int, language: Language) -> bool:
    return at > 0 and tokens[at - 1].key in language.names.listing


def _nickname(tokens: tuple[Word, ...], at: int, end: int) -> bool:
    """Whether marks stand inside a name: `Ada “The Hammer” Lund`, `“Mama” Rosa`."""
    after = end + 1 < len(tokens) and tokens[end + 1].capital and tokens[end + 1].wordlike
    before = at > 0 and tokens[at - 1].capital and tokens[at - 1].wordlike
    return after and (before or end - at == 2)


def _capitals(inner: tuple[Word, ...], language: Language) -> bool:
    """Whether all words of weight are capitals, and the first and the last are words of a title."""
    small, stop = language.names.small, language.words.stop
    content = [w for w in inner if w.wordlike]
    if not content or not content[-1].capital or not all(w.capital or w.key in small or w.key in stop for w in content):
        return False
    weighty = [w for w in content if w.key not in stop]
    return sum(w.capital for w in content) * 2 >= len(content) and bool(weighty)
