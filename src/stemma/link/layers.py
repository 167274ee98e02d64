"""Tell sentences about a film, series or book from sentences about the world.

A sentence is about the work where its words are: a title, a character or player, a noun for works, for their makers or
watchers. It is a bridge where it also touches ground: it says how the work relates to what happened, or names a day
long past, a place, somebody real. A sentence with none of these goes on with what the sentence before was about, if it
points back to it; in an article that is mostly about the work, the present tense tells a plot and judges it, and the
past tense tells what happened.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from stemma.link.layering.cues import Cues, Seer
from stemma.link.layering.judging import Light, judge
from stemma.link.layering.people import sort_out
from stemma.link.layering.roles import Part, drawn_up, parts
from stemma.link.layering.works import in_story
from stemma.model.facts import Reading
from stemma.model.links import Entity, Layered
from stemma.model.roles import Role

_MOSTLY = 0.35
"""Share of its sentences that speak of the work, from which an article without other signs goes on about it."""
_BACK = 3
"""Sentences about the work that a denial may look back on."""


def mark(readings: tuple[Reading, ...], entities: tuple[Entity, ...]) -> tuple[Layered, ...]:
    """Tell sentences about a work from sentences about the world; nothing where the story has no work."""
    titles = in_story(readings, entities)
    if titles is None:
        return ()
    people = sort_out(readings, entities, cast(readings))
    seers = [Seer(reading, titles, people) for reading in readings]
    seen = [[seer.cues(sentence) for sentence in seer.reading.sentences] for seer in seers]
    played = frozenset(word for cues in chain.from_iterable(seen) if cues.work for word in cues.telling)
    marked = (layered(seer.reading, cues, played) for seer, cues in zip(seers, seen, strict=True))
    return tuple(chain.from_iterable(marked))


def roles(readings: tuple[Reading, ...], entities: tuple[Entity, ...]) -> tuple[Role, ...]:
    """Say who plays each character and on whom it is modelled, as far as an article about the work says so."""
    return drawn_up(cast(readings), entities)


def cast(readings: tuple[Reading, ...]) -> tuple[Part, ...]:
    """Return what the articles say of characters; what holds only of known characters is left out for others."""
    found = tuple(chain.from_iterable(parts(reading) for reading in readings))
    known = {part.character for part in found if part.sure}
    return tuple(replace(part, sure=True) for part in found if part.sure or part.character in known)


def layered(reading: Reading, seen: list[Cues], played: frozenset[str]) -> Iterator[Layered]:
    """Mark the sentences of one article, in order, each in the light of those before."""
    mostly = sum(cues.work is not None for cues in seen) >= _MOSTLY * len(seen)
    last: deque[frozenset[str]] = deque(maxlen=_BACK)
    light = Light(None, frozenset(), played, None, mostly=mostly)
    for sentence, cues in zip(reading.sentences, seen, strict=True):
        layer, why = judge(cues, light)
        yield Layered(sentence.span, layer, why)
        last.append(cues.telling if layer != "world" else frozenset())
        light = Light(layer, frozenset().union(*last), played, cues.speaker, mostly=mostly)
