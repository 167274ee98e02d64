"""Words as the search for names sees them: their place, their shape, and what stands right after them."""

import re
from dataclasses import dataclass, replace

from stemma.lang.base import Language
from stemma.text.aliases import fold

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|(?<![^\W_])[^\W\d_]\.(?=\s?[^\W\d_a-z])"  # F. in John F. Kennedy
    r"|[^\W_]+(?:[-&'’][^\W_]+)*"
    r"|\S"
)
OPENING = frozenset("\"“‘«„(['¿¡:–—•*|")
"""Marks after which a capital may be the capital of a beginning."""
ENDING = frozenset("?!")
"""Marks after which a sentence may begin that was not cut off: `Awkward! Critics left early`."""
APOSTROPHES = frozenset("'’")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a number or a mark, without its possessive ending."""

    start: int
    end: int
    text: str
    key: str
    """Folded, without a final stop: what the word lists are asked for."""
    first: bool
    """A capital here may be owed to the position alone."""
    owner: bool
    """Has a possessive ending."""
    capital: bool
    """Begins with a capital, or has one inside: `eBay`, but not `E-bike` or `Pro-government`."""
    wordlike: bool
    """Has letters."""


def words(text: str, start: int, end: int, language: Language) -> tuple[Word, ...]:
    """Cut a sentence into words; a possessive ending and the stop of an abbreviation are taken apart from them."""
    found: list[Word] = []
    first = True
    for match in _WORD.finditer(text, start, end):
        piece = match.group()
        if found and language.names.possessive and _ends_possessive(found, match, text):
            continue
        if piece == "." and found and found[-1].end == match.start() and _keeps_stop(found[-1], text, end, language):
            found[-1] = _with_stop(found[-1])
            continue
        found.append(_word(match, language, first=first))
        first = (first and not piece[0].isalnum()) or piece in OPENING or piece in ENDING
    return tuple(found)


def _word(match: re.Match[str], language: Language, *, first: bool) -> Word:
    piece = match.group()
    text = _unowned(piece, language.names.possessive)
    owner = text != piece
    if "-" in text and _compound(text, language):
        text = text.partition("-")[0]
        owner = True  # whatever follows is another phrase
    key = fold(text).rstrip(".") or text
    wordlike = text[0].isalpha() or (text[0].isdigit() and text[-1].isalpha())
    capital = wordlike and _capital(text, language)
    return Word(match.start(), match.start() + len(text), text, key, first, owner, capital, wordlike)


def _unowned(piece: str, endings: tuple[str, ...]) -> str:
    """Return a word without its possessive ending."""
    if endings and piece.lower().endswith(endings) and len(piece) > len(endings[0]):
        return piece[: -len(endings[0])]
    return piece


def _capital(text: str, language: Language) -> bool:
    if "-" in text:
        lead, _, rest = text.partition("-")
        if (len(lead) == 1 and rest[:1].islower()) or lead.lower() in language.names.prefixes:
            return False
    return text[0].isupper() or (text[0].isalpha() and text[1:2].isupper())


def _compound(text: str, language: Language) -> bool:
    """Whether a name is only the first part of a compound: `Oslo-based`, `Lund-director`."""
    last = text.rpartition("-")[2]
    if not (text[0].isupper() and last[:1].islower() and len(last) > 2) or last in language.names.particles:
        return False
    endings = (*language.words.past_endings, *language.words.participle_endings)
    return last.endswith(endings) or last in language.words.stop or last in language.speech.people


def _ends_possessive(found: list[Word], match: re.Match[str], text: str) -> bool:
    """Turn the `'` `s` that a tokeniser left, and the bare `'` after an s, into the ending of the word before."""
    last, piece = found[-1], match.group()
    if piece in APOSTROPHES and last.wordlike and match.start() - last.end <= 1:
        follows = text[match.end() : match.end() + 2]
        bare = last.end == match.start() and last.text[-1] in "sxz" and not _quoted(found, last)
        if bare or (follows[:1] == "s" and not follows[1:2].isalnum()):
            found[-1] = replace(last, owner=True)
            return True
    return piece == "s" and last.owner and text[last.end : match.start()].strip() in APOSTROPHES


def _quoted(found: list[Word], last: Word) -> bool:
    return any(word.text in "‘'" and word.start < last.start for word in found[-8:])


def _keeps_stop(word: Word, text: str, end: int, language: Language) -> bool:
    """Whether the stop after this word is part of it: an abbreviation, or a name with a stop in mid-sentence."""
    if not word.capital or word.text.endswith(".") or word.owner:
        return False
    if word.key in language.names.generations or word.key in language.names.company_forms:
        return True
    after = text[word.end + 1 : min(end, word.end + 3)]
    ends = language.sentences
    known = any(word.key in group for group in (ends.abbreviations, ends.before_names, language.names.titles))
    return known or (after[:1] == " " and after[1:2].islower())


def _with_stop(word: Word) -> Word:
    return replace(word, end=word.end + 1, text=word.text + ".")


def heading(tokens: tuple[Word, ...], language: Language) -> bool:
    """Whether the words are capitalised as in a headline, so that a capital says nothing."""
    content = [w for w in tokens if w.wordlike and w.key not in language.words.stop]
    lower = sum(not w.capital for w in content)
    closed = bool(tokens) and tokens[-1].text.endswith(".") and len(content) < 10
    return not closed and len(content) >= 4 and lower * 4 <= len(content)


def dated(key: str, language: Language) -> bool:
    """Whether a word is the name of a day or of a month."""
    return any(key in group for group in (*language.calendar.months, *language.calendar.weekdays))


def no_name(key: str, language: Language) -> bool:
    """Whether a word is a day's or month's name even with a capital; where these are written small, `Julio` is one."""
    return not language.calendar.small and dated(key, language)
