"""Tell the people of a work (characters, players, makers) from people of the world.

A character is not a person: what a work lets her do enters no account of what happened. Who is one is read from how
articles name them; who is real, from where they are named: in an article that is not about the work, or beside a day
long past and nothing of the work, or as the one behind a character.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stemma.lang import language_of
from stemma.lang.words import Words
from stemma.link.layering.looking import tense
from stemma.link.layering.roles import Part
from stemma.link.layering.titles import authors
from stemma.link.layering.works import about_work, speaks
from stemma.model.facts import Date, Mention, Reading, Voice
from stemma.model.links import Entity

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_BEFORE = 40
"""Characters before a name in which a maker's trade stands: `creator and executive producer`."""
_BEHIND = 60
"""Characters behind it: `, head of production at the studio`."""


@dataclass(frozen=True, slots=True)
class People:
    """Who belongs to the work, and who to the world, by full names."""

    characters: frozenset[str]
    players: frozenset[str]
    makers: frozenset[str]
    real: frozenset[str]
    persons: frozenset[str]
    """All names of people: none of them is a place."""
    happened: frozenset[str]
    """Happenings that the story tells of apart from the work."""

    def staged(self, name: str) -> bool:
        """Whether a name is a character's or a player's."""
        return name in self.characters or name in self.players


def sort_out(readings: tuple[Reading, ...], entities: tuple[Entity, ...], parts: tuple[Part, ...]) -> People:
    """Tell the people of the works of a story from those of the world."""
    characters = frozenset(part.character for part in parts)
    players = frozenset(part.player for part in parts if part.player)
    models = frozenset(part.person for part in parts if part.person) - characters
    about = {r.document.id: about_work(r, language_of(r.document.lang).words) for r in readings}
    makers = frozenset(n for r in readings if about[r.document.id] for n in made_by(r)) - characters - models
    real: set[str] = set(models)
    happened: set[str] = set()
    for reading in readings:
        real.update(known(reading, about=about[reading.document.id]))
        happened.update(befell(reading))
    named = frozenset(v for e in entities if e.kind == "person" for v in (e.name, *e.variants))
    return People(
        characters - models,
        players,
        makers,
        frozenset(real) - (characters - models) - players - makers,
        named | characters | players,
        frozenset(happened),
    )


def made_by(reading: Reading) -> Iterator[str]:
    """Yield people beside whose name a maker's trade stands: `director Ada Lund`, `Cole, head of production`."""
    words = language_of(reading.document.lang).words
    trades = words.makers | words.loosely
    text = reading.document.text
    yield from authors(reading)
    for m in reading.of(Mention):
        if m.kind not in {"person", "other"}:
            continue
        before = re.split(r"[.,;:!?“”\"\n]", text[max(0, m.span.start - _BEFORE) : m.span.start])[-1]
        behind = text[m.span.end : m.span.end + _BEHIND]
        aside = re.match(r", ([^.,;:!?“”\"\n]*)", behind)
        beside = aside is not None and not states(aside[1], words) and trade(aside[1], trades, at_end=False)
        if beside or trade(before[-_BEFORE:], trades, at_end=True):
            yield m.name


def states(text: str, words: Words) -> bool:
    """Whether words begin with a verb, and so do not describe the name before them."""
    first = next((m[0].lower() for m in _WORD.finditer(text)), "")
    return first in words.auxiliaries or first in words.finite


def trade(text: str, trades: frozenset[str], *, at_end: bool) -> bool:
    """Whether a maker's trade stands next to a name."""
    low = [w.lower() for w in _WORD.findall(text)]
    near = low[-1:] if at_end else low[:5]
    return any(w in trades or w in _STAFF for w in near)


_STAFF = frozenset({"production", "casting"})


def known(reading: Reading, *, about: bool) -> Iterator[str]:
    """Yield people whom an article names as people of the world."""
    words = language_of(reading.document.lang).words
    names = [m for m in reading.of(Mention) if m.kind == "person"]
    sources = {v.name for v in reading.of(Voice) if v.kind in {"person", "official", "witness"}}
    dated = [d.span for d in reading.of(Date) if d.anchor == "explicit"]
    for sentence in reading.sentences:
        span = sentence.span
        here = [m for m in names if span.start <= m.span.start < span.end]
        text = reading.words(span)
        day = any(span.start <= d.start < span.end for d in dated)
        if speaks(text, words):
            continue
        told = tense(_WORD.findall(text), words) == "past"
        yield from (m.name for m in here if not about or day or told or m.name in sources)


def befell(reading: Reading) -> Iterator[str]:
    """Yield the happenings that an article tells of in the past tense, without a word of a work."""
    words: Words = language_of(reading.document.lang).words
    for sentence in reading.sentences:
        text = reading.words(sentence.span)
        if speaks(text, words):
            continue
        yield from (w for w in (t.lower() for t in _WORD.findall(text)) if w in words.happenings)
