"""Titles of works: in quotation marks, after `the film`, or with capitals that only a title has."""

from collections.abc import Iterator

from stemma.find.naming.spans import LONGEST, Candidate
from stemma.find.naming.words import Word
from stemma.lang.base import Language

CLOSING = {"“": "”", "‘": "’'", '"': '"', "«": "»", "„": "“”", "'": "'’"}
FINAL = frozenset("?!")


def titles(tokens: tuple[Word, ...], language: Language, *, heading: bool) -> Iterator[Candidate]:
    """Yield the titles of one sentence, in order, none inside another."""
    at = 0
    while at < len(tokens):
        first, last = _quoted(tokens, at, language) or _bare(tokens, at, language, heading=heading) or (at, at)
        if last > first:
            yield Candidate(tokens, first, last, heading, work=True)
        at = max(last, at + 1)


def _quoted(tokens: tuple[Word, ...], at: int, language: Language) -> tuple[int, int] | None:
    """Return the title that opens with this mark: `"The Long Road"`; a nickname inside a name is none."""
    closing = CLOSING.get(tokens[at].text)
    if closing is None or at + 1 >= len(tokens) or not tokens[at + 1].capital:
        return None
    for end in range(at + 2, min(at + LONGEST, len(tokens))):
        if tokens[end].text in closing:
            last = end - 1 if tokens[end - 1].text in ",." else end
            fits = _titled(tokens[at + 1 : last], language) and not _nickname(tokens, at, end)
            fits = fits and (last - at > 2 or _announced(tokens, at, language))
            return (at + 1, last) if fits else None
    return None


def _announced(tokens: tuple[Word, ...], at: int, language: Language) -> bool:
    """Whether a single word in marks is a title: `the series "Undertow"`, `her "Undertow"`, but not any "Hope"."""
    return at > 0 and (tokens[at - 1].owner or tokens[at - 1].key in language.words.works)


def _nickname(tokens: tuple[Word, ...], at: int, end: int) -> bool:
    before = at > 0 and tokens[at - 1].capital and tokens[at - 1].wordlike
    return before and end + 1 < len(tokens) and tokens[end + 1].capital


def _titled(inner: tuple[Word, ...], language: Language) -> bool:
    """Whether all words of weight are capitals, and the first and the last are words of a title."""
    small, stop = language.names.small, language.words.stop
    content = [w for w in inner if w.wordlike]
    if not content or not content[-1].capital or not all(w.capital or w.key in small or w.key in stop for w in content):
        return False
    weighty = [w for w in content if w.key not in language.words.stop]
    return sum(w.capital for w in content) * 2 > len(content) and bool(weighty)


def _bare(tokens: tuple[Word, ...], at: int, language: Language, *, heading: bool) -> tuple[int, int] | None:
    """Return the title without marks that begins here: `in Who Stole the Bell? and`, `the film Gone with the Rain`."""
    if heading or tokens[at].first or not (tokens[at].capital and tokens[at].wordlike):
        return None
    announced = at > 0 and tokens[at - 1].key in language.words.works and _may_open(tokens[at].key, language)
    key = tokens[at].key
    opened = key in language.words.stop and key not in language.words.subjects and key not in language.names.articles
    if not (announced or (opened and not tokens[at].text.isupper())):
        return None
    end = _reach(tokens, at, language)
    capitals = sum(w.capital and w.wordlike for w in tokens[at:end])
    if end < len(tokens) and tokens[end].text in FINAL and _goes_on(tokens, end):
        return at, end + 1
    clear = capitals > 2 and not _begins_speech(tokens, at) and _stands_out(tokens, at, end, language)
    return (at, end) if announced or clear else None


def _stands_out(tokens: tuple[Word, ...], first: int, last: int, language: Language) -> bool:
    """Whether the words around a title are written small, as they are not in a headline."""
    around = [w for w in (*tokens[:first], *tokens[last:]) if w.wordlike and w.key not in language.words.stop]
    return sum(not w.capital for w in around) * 2 > len(around)


def _may_open(key: str, language: Language) -> bool:
    """Whether a word after `film` may begin a title: `the film Ada Lund made` and `film Festival` have none."""
    dated = _dated(key, language)
    names = language.names
    other = (names.given, names.titles, names.heads, language.words.subjects)
    return not dated and not any(key in group for group in other)


def _begins_speech(tokens: tuple[Word, ...], at: int) -> bool:
    return at > 0 and not tokens[at - 1].wordlike


def _dated(key: str, language: Language) -> bool:
    return any(key in group for group in (*language.calendar.months, *language.calendar.weekdays))


def _reach(tokens: tuple[Word, ...], at: int, language: Language) -> int:
    """Return the end of a title: capitals, with up to two small words between them."""
    small = language.names.small
    end, probe = at + 1, at + 1
    while probe < min(len(tokens), at + LONGEST) and probe - end < 3 and not tokens[end - 1].owner:
        word = tokens[probe]
        if word.capital and not _dated(word.key, language):
            end = probe + 1
        elif word.key not in small:
            break
        probe += 1
    return end


def _goes_on(tokens: tuple[Word, ...], end: int) -> bool:
    """Whether the sentence runs on behind a question mark, which so belongs to a title."""
    if end + 1 >= len(tokens):
        return False
    after = tokens[end + 1]
    return after.text in {",", "’", "'"} or (after.wordlike and not after.capital)
