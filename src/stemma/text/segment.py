"""Blocks, sentences and words, as offsets."""

import re
from collections.abc import Iterator

from stemma.lang.base import Language
from stemma.lang.sentence import Sentences
from stemma.model.documents import Block, Document, Span
from stemma.model.facts import Sentence
from stemma.text.prose import without_prose

# Accents may stand apart from their letters, as in what a Mac saves (Unicode NFD); they part no words.
_ACCENTS = r"[\u0300-\u036f]"
_TOKEN = re.compile(rf"\d+(?:[.,]\d+)*|[^\W\d]+(?:(?:['’]|{_ACCENTS}{{1,4}})[^\W\d]+)*{_ACCENTS}{{0,4}}|\w+")
_STOP = re.compile(r"(?P<marks>[.!?…]+)(?P<closers>[\"'”’»)\]]*)")
_BEFORE = re.compile(r"(?:[^\W_]+\.){0,6}[^\W_]+\Z")
_AFTER = re.compile(r"(?P<gap>\s*)[\"'“‘«(\[¿¡—–-]{0,3}\s?(?P<word>[^\W_]*)")
_LOOSE_MARK = re.compile(r"\s[\"”](?=\s|\Z)")
_LONGEST_ABBREVIATION = 16
_WHOLE = frozenset({"title", "heading"})


def tokens(text: str) -> tuple[tuple[int, int], ...]:
    """Return the place of every word and number; a word keeps its inner apostrophe, a number its separators.

    >>> [("Mr Ito's 1,700 well-kept bees")[a:b] for a, b in tokens("Mr Ito's 1,700 well-kept bees")]
    ['Mr', "Ito's", '1,700', 'well', 'kept', 'bees']
    """
    return tuple([found.span() for found in _TOKEN.finditer(text)])


def words(text: str) -> tuple[str, ...]:
    """Return every word and number as written.

    >>> words("Mr Ito's 1,700 well-kept bees")
    ('Mr', "Ito's", '1,700', 'well', 'kept', 'bees')
    """
    return tuple(_TOKEN.findall(text))


def sentences(document: Document, language: Language) -> tuple[Sentence, ...]:
    """Cut every block of a document into sentences; a sentence never crosses a block, and a headline is one.

    A stretch of blocks without prose has none (see `without_prose`).
    """
    barren = without_prose(document)
    return tuple(
        Sentence(Span(document.id, start, end), number)
        for number, block in enumerate(document.blocks)
        if number not in barren
        for start, end in _of_block(document.text, block, language.sentences)
    )


def cut(text: str, rules: Sentences) -> tuple[tuple[int, int], ...]:
    """Cut running text into sentences, and return their places.

    >>> from stemma.lang.en.sentence import SENTENCES
    >>> [("Mr. Ito left. He is 1.7 m tall.")[a:b] for a, b in cut("Mr. Ito left. He is 1.7 m tall.", SENTENCES)]
    ['Mr. Ito left.', 'He is 1.7 m tall.']
    """
    return tuple(_pieces(text, _ends(text, rules)))


def _of_block(text: str, block: Block, rules: Sentences) -> Iterator[tuple[int, int]]:
    words = text[block.start : block.end]
    found = tuple(_pieces(words, iter(()))) if block.kind in _WHOLE else cut(words, rules)
    for start, end in found:
        yield block.start + start, block.start + end


def _pieces(text: str, ends: Iterator[int]) -> Iterator[tuple[int, int]]:
    """Turn sentence ends into trimmed places; what holds no letter or digit belongs to the sentence before it."""
    start, open_piece = 0, None
    for end in (*ends, len(text)):
        piece = text[start:end]
        bare = piece.strip()
        if bare:
            first = start + len(piece) - len(piece.lstrip())
            last = first + len(bare)
            if open_piece and not any(map(str.isalnum, bare)):
                open_piece = (open_piece[0], last)
            else:
                if open_piece:
                    yield open_piece
                open_piece = (first, last)
        start = end
    if open_piece:
        yield open_piece


def _ends(text: str, rules: Sentences) -> Iterator[int]:
    marks_before = start = counted = 0
    for stop in _STOP.finditer(text):
        if not _ends_here(text, start, stop, rules):
            continue
        marks_before += text.count('"', counted, stop.end())
        counted = stop.end()
        end = stop.end()
        loose = _LOOSE_MARK.match(text, end)
        # A mark that floats between two sentences closes a quotation if one is open, and opens one if not.
        if loose and (text[loose.end() - 1] == "”" or marks_before % 2):
            end = loose.end()
            marks_before += text.count('"', counted, end)
            counted = end
        yield end
        start = end


def _ends_here(text: str, start: int, stop: re.Match[str], rules: Sentences) -> bool:
    after = _AFTER.match(text, stop.end())
    if after is None or stop.end() == len(text):
        return False
    word = after["word"]
    glued = not after["gap"]
    if glued and not (_closes_quote(stop["closers"]) and word[:1].isupper()):
        return False
    if word[:1].islower():
        return False
    return stop["marks"] != "." or not _abbreviated(text, start, stop.start(), word, rules)


def _closes_quote(closers: str) -> bool:
    return any(mark in closers for mark in '"”»')


def _abbreviated(text: str, start: int, at: int, following: str, rules: Sentences) -> bool:
    """Tell whether the full stop at `at` belongs to the word before it and ends nothing."""
    found = _BEFORE.search(text[max(start, at - _LONGEST_ABBREVIATION) : at])
    if found is None:
        return False
    word, low = found[0], found[0].lower()
    if following[:1].isdigit() and (low in rules.before_numbers or _numbers_a_list(text, start, at, word)):
        return True
    if low in rules.before_names or _numbers_a_list(text, start, at, word):
        return True
    initial = len(word) == 1 and word.isupper()
    letters = "." in word and all(len(part) == 1 for part in word.split("."))
    if initial or letters or low in rules.abbreviations:
        return following.lower() not in rules.starters
    return False


def _numbers_a_list(text: str, start: int, at: int, word: str) -> bool:
    """`3.` at the very start of a sentence counts an item of a list."""
    return word.isdigit() and len(word) <= 2 and at - start <= 5 and text[start:at].strip() == word
