"""Find the film, series or book that a story is about, if there is one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from stemma.lang import language_of
from stemma.lang.words import Words
from stemma.link.layering.titles import headed, titled
from stemma.model.facts import Reading
from stemma.model.links import Entity

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_QUOTED = re.compile(r"(?<!\w)(\w{1,30}),? [‘'\"“][A-ZÀ-Þ]")
_DENSE = 0.12
"""Share of an article's sentences that must speak of works, for it to be about one."""
_SIGNS = 0.3
"""Share of an article's sentences in which something else of works must stand, where nouns for works are rare."""
_TITULAR = 0.2
"""The same where the title of a work stands at the head, and a noun for works anywhere."""
_KINDS = 5
"""How many different words of that kind must stand in it."""
_FEW = 3
"""How many where the title of a work stands at the head."""
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
        names.update(titled(reading.document.text, language_of(reading.document.lang).words))
    kept = sorted(n for n in names if any(c.isupper() for c in n))
    return tuple(Title(n, re.compile(rf"(?<!\w){re.escape(n.rstrip('.'))}(?!\w)")) for n in kept)


def about_work(reading: Reading, words: Words) -> bool:
    """Whether an article speaks of a work at its head and again and again.

    Where the noun for it stands there once (`a new musical`), what makes, shows and receives works must follow.
    """
    texts = [reading.words(s.span) for s in reading.sentences]
    flags = [speaks(text, words) for text in texts]
    if not any(flags[:_LEAD]) or not certain(texts, words):
        return titular(reading, texts, words)
    if sum(flags) >= max(2, _DENSE * len(flags)):
        return True
    signs = [frozenset(signals(text, words)) for text in texts]
    several = len(frozenset().union(*signs)) >= _KINDS
    return (several and sum(map(bool, signs)) >= _SIGNS * len(signs)) or titular(reading, texts, words)


def titular(reading: Reading, texts: list[str], words: Words) -> bool:
    """Whether an article has the title of a work at its head and again, and speaks of what works have."""
    signs = [frozenset(signals(text, words)) for text in texts]
    kinds = len(frozenset().union(*signs))
    if kinds < _FEW or not any(signs[:_LEAD]):
        return False
    names = tuple(headed(reading.document.text, words, " ".join(texts[:_LEAD])))
    told = (bool(signs[n]) or any(name in text for name in names) for n, text in enumerate(texts))
    share = _TITULAR if any(speaks(text, words) for text in texts) else _SIGNS
    return bool(names) and sum(told) >= share * len(texts)


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
