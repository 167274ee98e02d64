"""What kind of body or text words name, and which named source a description can only mean.

`a university inquiry`, `the inquiry` and `the University of Sarn's inquiry` are one source where a story names one
inquiry; `the force` is the one police that an article names. The kinds are called alike in every language, so that
`Ministerio del Interior` and `Interior Ministry` have one kind and one other word.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stemma.lang.base import Language
from stemma.model.documents import Span

_WORD = re.compile(r"[^\W_]+")
_STEM = 5
"""Letters that the forms of a word have in common: `Egypt` and `Egyptian`, `family` and `families`."""
UNTOLD = "company"
"""The kind of a body whose name does not tell its kind: `Netflix`, `France Telecom`."""


OFFICES = frozenset("police sheriff army court prosecution fire ministry government agency council".split())
"""Kinds of bodies that `officials` and `authorities` belong to."""


@dataclass(frozen=True, slots=True)
class Sort:
    """Words taken apart: the kinds that they name, and the stems of what else they say."""

    houses: frozenset[str]
    rest: frozenset[str]
    pointing: bool = True
    """False for `a company`, which points at nothing said before."""


@dataclass(frozen=True, slots=True)
class Known:
    """A named source, as descriptions can mean it."""

    key: str
    houses: frozenset[str]
    stems: frozenset[str]
    """All words of its names, whatever they tell."""
    places: tuple[Span, ...]
    """Where it is named."""

    def fits(self, phrase: Sort) -> bool:
        """Say whether a description can mean this source: one of its kinds, and no word that is not in its names."""
        return bool(self.houses & phrase.houses) and phrase.rest <= self.stems


def stem(word: str) -> str:
    """Return what the forms of a word begin with, without accents.

    >>> stem("Egyptian") == stem("Egypt"), stem("Región")
    (True, 'regio')
    """
    bare = "".join(c for c in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(c))
    return bare[:_STEM]


def sorted_out(words: str, language: Language) -> Sort:
    """Take words apart: which kinds of bodies and texts they name, and what else they say.

    >>> from stemma.lang.en import EN
    >>> found = sorted_out("the University of Sarn's inquiry", EN)
    >>> sorted(found.houses), sorted(found.rest)
    (['inquiry', 'university'], ['sarn'])
    """
    heard = _words(words, language)
    kinds = {word: _kinds(word, language) for word in heard}
    houses = frozenset().union(*kinds.values())
    return Sort(houses, frozenset(stem(word) for word in heard if not kinds[word]))


def described(words: str, language: Language) -> Sort | None:
    """Take a description apart by its head noun, or return None where its head is no kind of body or text.

    >>> from stemma.lang.en import EN
    >>> found = described("a spokesman for the force", EN)
    >>> found and sorted(found.houses)
    ['=force', 'police']
    >>> found = described("a university inquiry", EN)
    >>> found and (sorted(found.houses), sorted(found.rest))
    (['=inquiry', 'inquiry'], ['unive'])
    """
    known = language.sources
    spoken = [word.casefold() for word in _WORD.findall(words) if len(word) > 1 or word.casefold() in known.articles]
    at = next((n for n, word in enumerate(spoken) if n and word in known.belonging), len(spoken))
    front, behind = spoken[:at], spoken[at + 1 :]
    if front and behind and front[-1] in known.voices_of | known.speakers:
        front, behind = behind, []
    pointing = not front or front[0] not in known.indefinite
    dropped = _dropped(language)
    front = [word for word in front if word not in dropped]
    at = 0 if language.names.head_first else len(front) - 1
    kinds = _meant_kinds(front[at], language) if front else frozenset()
    if not kinds:
        return None
    rest = (*front[:at], *front[at + 1 :], *(word for word in behind if word not in dropped))
    return Sort(kinds, frozenset(stem(word) for word in rest), pointing)


def _meant_kinds(head: str, language: Language) -> frozenset[str]:
    """Return the kinds of bodies that a head noun can mean: by its own kind, by a rank, or any office at all."""
    if head in language.sources.authorities:
        return OFFICES
    kinds = _kinds(head, language) | {kind for kind, ranks in language.sources.ranks.items() if head in ranks}
    bodies = language.speech.bodies | language.names.organisation_heads
    return kinds | {"=" + head} if kinds or head in bodies else kinds


def own_head(name: str, language: Language) -> str:
    """Return the noun that a body's own name turns on, marked as one: `=laboratory` of the National Food Laboratory."""
    words = _words(name, language)
    return "=" + (words[0 if language.names.head_first else -1] if words else "")


def known_as(key: str, names: Iterable[str], places: Sequence[Span], language: Language, *, body: bool) -> Known:
    """Describe a named source by all the names it goes by; a body whose names tell no kind is perhaps a company."""
    listed = tuple(names)
    heads = frozenset(own_head(name, language) for name in listed) if body else frozenset[str]()
    sorts = [sort for name in listed if (sort := described(name, language)) and sort.houses != OFFICES]
    houses = frozenset().union(*(sort.houses for sort in sorts))
    words = [word for name in listed for word in _words(name, language)]
    if not language.sources.media.isdisjoint(words):
        houses |= {"paper"}
    untold = body and not houses and language.names.organisation_heads.isdisjoint(words)
    return Known(
        key,
        (houses or frozenset({UNTOLD} if untold else ())) | heads,
        frozenset(stem(word) for word in words),
        tuple(places),
    )


def meant(phrase: Sort, candidates: Sequence[Known]) -> Known | None:
    """Return the one source that a description can mean, or None where there are none or several."""
    found = [one for one in candidates if one.fits(phrase)]
    return found[0] if len(found) == 1 else None


def _words(words: str, language: Language) -> list[str]:
    dropped = _dropped(language)
    return [word for word in map(str.casefold, _WORD.findall(words)) if len(word) > 1 and word not in dropped]


def _dropped(language: Language) -> frozenset[str]:
    """Return words that tell nothing of whom a name means: articles, prepositions, a possessive ending."""
    return language.names.small | language.sources.articles | language.sources.belonging | language.sources.indefinite


def _kinds(word: str, language: Language) -> frozenset[str]:
    return frozenset(kind for kind, nouns in language.sources.houses.items() if word in nouns)
