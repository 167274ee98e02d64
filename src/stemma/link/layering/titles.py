"""Find the titles of works: capitalised names that an article calls a film, a novel, a game."""

import re
from collections import Counter
from collections.abc import Iterator

from stemma.lang.words import Words
from stemma.model.facts import Reading

_MOST = 40
"""Titles that an article is searched for; no article names as many, and broken pages must not cost time."""
_SMALL = "of|the|and|in|a|to|for|from|on|at|with"
_WORD = r"[A-ZÀ-Þ][\w’'-]{0,30}"
_NAME = rf"(?<![\w’'-]){_WORD}(?: (?:{_SMALL}|{_WORD})){{0,5}}"
_TITLED = re.compile(rf"(?<!\w)(\w{{1,30}}),? [‘'\"“]?({_NAME})")
_BY = re.compile(rf"({_NAME})[”’\"']?, by ({_WORD} {_WORD})")
_APPOSED = re.compile(
    rf"({_NAME})[”’\"']?(?:,| is) (?:the|an?|[Hh]is|[Hh]er|[Tt]heir) ((?:[\w’'-]{{1,30}} ){{0,5}}[\w’'-]{{1,30}})"
)


def titled(text: str, words: Words) -> Iterator[str]:
    """Yield the titles that a text gives by itself, or calls a work and names twice."""
    yield from by_somebody(text, words)
    yield from apposed(text, words, words.works)
    seen = Counter(m[2] for m in _TITLED.finditer(text) if m[1].lower() in words.works)
    yield from (name for name, _ in seen.most_common(_MOST) if occurs(name, text) > 1)


def headed(text: str, words: Words, lead: str) -> Iterator[str]:
    """Yield titles that stand at the head of an article and again, called a work there: `her new play The Queue`."""
    nouns = words.works | words.loosely
    behind = (m[2] for m in _TITLED.finditer(lead) if m[1].lower() in nouns)
    for name in sorted({*by_somebody(lead, words), *apposed(lead, words, nouns), *behind}):
        if " " in name and name[0].isupper() and occurs(name, text) > 1:
            yield name


def occurs(name: str, text: str) -> int:
    """Return how often a name stands in a text."""
    return len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text))


def by_somebody(text: str, words: Words) -> Iterator[str]:
    """Yield names behind which an author stands: `The Salt Road, by Ada Lund`."""
    yield from (m[1] for m in _BY.finditer(text) if m[2].split()[0].lower() not in words.stop)


def authors(reading: Reading) -> Iterator[str]:
    """Yield those by whom a work is said to be."""
    yield from (m[2] for m in _BY.finditer(reading.document.text))


def apposed(text: str, words: Words, nouns: frozenset[str]) -> Iterator[str]:
    """Yield capitalised names that are called a work: `Cold Harbour, the new film by`, `The Ledger is a drama`."""
    closed = words.prepositions | words.finite
    for m in _APPOSED.finditer(text):
        low = m[2].lower().split()
        at = next((n for n, word in enumerate(low) if word in nouns), None)
        if at is not None and not any(w in closed for w in (m[1].split()[0].lower(), *low[:at])):
            yield m[1]
