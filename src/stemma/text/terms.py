"""Words as they are looked up: forms of one word are one term.

Accents, case and spelling are folded, then endings go that inflection adds (a light stemmer after Harman, "How
effective is suffixing?", JASIS 1991: one ending a word), and the forms that no ending tells are listed by the language.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.text.aliases import fold
from stemma.text.segment import tokens

_LEAST = 3
"""Letters that an ending must leave."""
_STAY_DOUBLE = frozenset("lsz")
"""Letters that words end in doubled: `fill`, `pass`."""
_LONGEST = 40
"""Letters of a term; what is longer is no word."""
_MARKS = re.compile(r"[\W_]")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Chinese, Japanese, Thai and their neighbours."""
_DIGITS = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Term:
    """A word as it is looked up, and its place in its text."""

    key: str
    start: int
    end: int
    named: bool
    """Whether it is written with a capital, or with a digit."""
    plain: str
    """The word itself, folded: names are the same in all languages, and take no endings."""

    @property
    def keys(self) -> tuple[str, ...]:
        """All terms under which it is found."""
        return (self.key, self.plain) if self.named and self.plain != self.key else (self.key,)


def terms(text: str, language: Language) -> tuple[Term, ...]:
    """Return the words of a text that carry meaning, as they are looked up.

    >>> from stemma.lang import language_of
    >>> [term.key for term in terms("The colours of 1,700 houses were destroyed.", language_of("en"))]
    ['color', '1700', 'hous', 'destroy']
    """
    return tuple(_terms(text, language))


def _terms(text: str, language: Language) -> Iterator[Term]:
    stop = language.words.stop
    for start, end in _pieces(text):
        word = text[start:end]
        low = word.lower().replace("’", "'")
        # `US` and `IT` are no pronouns.
        if low in stop and not (len(word) > 1 and word.isupper() and not text.isupper()):
            continue
        key = key_of(low, language.code)
        if key:
            plain = _MARKS.sub("", fold(low.removesuffix("'s")))[:_LONGEST]
            yield Term(key, start, end, not word.islower(), plain or key)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield words; of scripts that write no spaces, every two characters in a row."""
    for start, end in tokens(text):
        if text[start:end].isascii() or not _UNSPACED.search(text, start, end):
            yield start, end
        else:
            yield from ((at, min(at + 2, end)) for at in range(start, max(start + 1, end - 1)))


@lru_cache(maxsize=100_000)
def key_of(word: str, code: str) -> str:
    """Return the term of one word in lower case.

    >>> key_of("naturalised", "en") == key_of("naturalize", "en"), key_of("went", "en")
    (True, 'go')
    """
    language = language_of(code)
    asked = language.questions
    if word[:1].isdigit():
        return _MARKS.sub("", _DIGITS.sub("", word))[:_LONGEST]
    word = word.removesuffix("'s")
    word = language.words.spellings.get(word, word)
    plain = _MARKS.sub("", fold(asked.irregular.get(word, word)))
    return _stem(plain, asked.endings)[:_LONGEST]


def _stem(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    """Take one ending away, and the consonant that it doubled."""
    for ending, instead in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            stem = word[: len(word) - len(ending)] + instead
            return stem[:-1] if stem[-1:] == stem[-2:-1] and stem[-1] not in _STAY_DOUBLE else stem
    return word
