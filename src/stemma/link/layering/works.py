"""Find the film, series or book that a story is about, if there is one."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from stemma.lang import language_of
from stemma.lang.words import Words
from stemma.model.facts import Mention, Reading
from stemma.model.links import Entity

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_TITLED = re.compile(r"(\w+) [‘'\"“]?((?:[A-ZÀ-Þ]\w+)(?: (?:of|the|and|in|a|[A-ZÀ-Þ]\w+)){0,5})")
_DENSE = 0.12
"""Share of an article's sentences that must speak of works, for it to be about one."""
_NEAR = 30
"""Characters between a player and a character."""
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
    """Whether an article speaks of a work at its head and again and again."""
    flags = [speaks(reading.words(s.span), words) for s in reading.sentences]
    return any(flags[:_LEAD]) and sum(flags) >= max(2, _DENSE * len(flags))


def speaks(text: str, words: Words) -> bool:
    """Whether a sentence names a work by a common noun."""
    return any(w.lower() in words.works for w in _WORD.findall(text))


def titled(reading: Reading, words: Words) -> Iterator[str]:
    """Yield capitalised names that stand behind a noun for works at least once, and stand at least twice."""
    seen = Counter(m[2] for m in _TITLED.finditer(reading.document.text) if m[1].lower() in words.works)
    yield from (name for name in seen if len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", reading.document.text)) > 1)


def played(reading: Reading) -> Iterator[str]:
    """Yield the names of characters and players: `Hanne Brook (Ruth Calloway)`, `Ruth Calloway plays Hanne Brook`."""
    words = language_of(reading.document.lang).words
    if not about_work(reading, words):
        return
    # A character's name may look like a place's ("Hanne Brook"); one of the two must look like a person's.
    names = [m for m in reading.of(Mention) if m.kind in {"person", "other", "place"}]
    for one, other in pairwise(names):
        if one.kind == "place" and other.kind != "person":
            continue
        if other.kind == "place" and one.kind != "person":
            continue
        between = reading.document.text[one.span.end : other.span.start]
        if between.strip() == "(" or (len(between) < _NEAR and between.strip().lower() in words.playing):
            yield one.name
            yield other.name
