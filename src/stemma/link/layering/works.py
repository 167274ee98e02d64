"""Find the film, series or book that a story is about, if there is one."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from stemma.lang import language_of
from stemma.lang.words import Words
from stemma.model.facts import Reading
from stemma.model.links import Entity

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_TITLED = re.compile(r"(\w+) [‘'\"“]?((?:[A-ZÀ-Þ]\w+)(?: (?:of|the|and|in|a|[A-ZÀ-Þ]\w+)){0,5})")
_QUOTED = re.compile(r"(\w+),? [‘'\"“][A-ZÀ-Þ]")
_NAME = r"(?:[A-ZÀ-Þ][\w’'-]*)(?: (?:of|the|and|in|a|[A-ZÀ-Þ][\w’'-]*)){0,5}"
_BY = re.compile(rf"({_NAME})[”’\"']?, by ([A-ZÀ-Þ]\w+ [A-ZÀ-Þ]\w+),")
_APPOSED = re.compile(rf"({_NAME})[”’\"']?(?:,| is) (?:the|an?|[Hh]is|[Hh]er|[Tt]heir) ((?:[\w’'-]+ ){{0,5}}[\w’'-]+)")
_DENSE = 0.12
"""Share of an article's sentences that must speak of works, for it to be about one."""
_SIGNS = 0.3
"""Share of an article's sentences in which something else of works must stand, where nouns for works are rare."""
_KINDS = 5
"""How many different words of that kind must stand in it."""
_LEAD = 3


@dataclass(frozen=True, slots=True)
class Title:
    """A work's title, with the pattern that finds it."""

    name: str
    pattern: re.Pattern[str]


def in_story(readings: tuple[Reading, ...], entities: tuple[Entity, ...]) -> tuple[Title, ...] | None:
    """Return the titles of the works that articles of a story are about; None where no article is about a work."""
    about = [r for r in readings if about_work(r, language_of(r.document.lang).words)]
    if not about:
        return None
    names = {v for e in entities if e.kind == "work" for v in (e.name, *e.variants)}
    for reading in about:
        names.update(titled(reading, language_of(reading.document.lang).words))
    kept = sorted(n for n in names if any(c.isupper() for c in n))
    return tuple(Title(n, re.compile(rf"(?<!\w){re.escape(n.rstrip('.'))}(?!\w)")) for n in kept)


def about_work(reading: Reading, words: Words) -> bool:
    """Whether an article speaks of a work at its head and again and again.

    Where the noun for it stands there once (`a new musical`), what makes, shows and receives works must follow.
    """
    texts = [reading.words(s.span) for s in reading.sentences]
    flags = [speaks(text, words) for text in texts]
    if not any(flags[:_LEAD]) or not certain(texts, words):
        return False
    if sum(flags) >= max(2, _DENSE * len(flags)):
        return True
    signs = [frozenset(signals(text, words)) for text in texts]
    return sum(map(bool, signs)) >= _SIGNS * len(signs) and len(frozenset().union(*signs)) >= _KINDS


def certain(texts: list[str], words: Words) -> bool:
    """Whether nouns for works stand in an article that mean nothing else: a `series` alone may be one of matches."""
    low = [[w.lower() for w in _WORD.findall(text)] for text in texts]
    if any(f"{a} {b}" in words.genres for line in low for a, b in pairwise(line)):
        return True
    if any(m[1].lower() in words.works for text in texts for m in _QUOTED.finditer(text)):
        return True
    nouns = {w for line in low for w in line if w in words.works or w in words.makers}
    return len({w.removesuffix("s") for w in nouns}) > 1 or not nouns <= words.doubtful


def signals(text: str, words: Words) -> Iterator[str]:
    """Yield the words of a sentence that speak of works, of those who make and watch them, and of what these do."""
    for word in _WORD.findall(text):
        low = word.lower()
        if low in words.works or low in words.makers or low in words.loosely or low in words.making:
            yield low


def speaks(text: str, words: Words) -> bool:
    """Whether a sentence names a work by a common noun."""
    low = [w.lower() for w in _WORD.findall(text)]
    pairs = {f"{a} {b}" for a, b in pairwise(low)}
    if pairs & words.genres:
        return True
    idle = {word for pair in pairs & words.no_works for word in pair.split()}
    return any(w in words.works and w not in idle for w in low)


def authors(reading: Reading) -> Iterator[str]:
    """Yield those by whom a work is said to be: `The Salt Road, by Ada Lund, won`."""
    yield from (m[2] for m in _BY.finditer(reading.document.text))


def apposed(text: str, words: Words) -> Iterator[str]:
    """Yield capitalised names that are called a work: `Cold Harbour, the new film by`, `The Ledger is a drama`."""
    for m in _APPOSED.finditer(text):
        low = m[2].lower().split()
        at = next((n for n, word in enumerate(low) if word in words.works), None)
        closed = words.prepositions | words.finite
        if at is not None and not any(w in closed for w in (m[1].split()[0].lower(), *low[:at])):
            yield m[1]


def titled(reading: Reading, words: Words) -> Iterator[str]:
    """Yield capitalised names that stand behind a noun for works at least once, and stand at least twice."""
    seen = Counter(m[2] for m in _TITLED.finditer(reading.document.text) if m[1].lower() in words.works)
    yield from (m[1] for m in _BY.finditer(reading.document.text) if m[2].split()[0].lower() not in words.stop)
    yield from apposed(reading.document.text, words)
    yield from (name for name in seen if len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", reading.document.text)) > 1)
