"""Tell sentences about a film, series or book from sentences about the world.

A sentence is about the work where its words are: a title, a noun for works, for their makers or watchers. It is a bridge where it
also says how the work relates to what happened. All others are about the world, or go on with what the sentence before was about.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stemma.lang import language_of
from stemma.lang.words import Words
from stemma.link.works import Title, in_story
from stemma.model.documents import Span
from stemma.model.facts import Mention, Quote, Reading, Sentence
from stemma.model.links import Entity, Layer, Layered

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
Judgement = tuple[Layer, str]


def mark(readings: tuple[Reading, ...], entities: tuple[Entity, ...]) -> tuple[Layered, ...]:
    """Tell sentences about a film, series or book from sentences about the world; nothing where the story has no work."""
    titles = in_story(readings, entities)
    if titles is None:
        return ()
    found: list[Layered] = []
    for reading in readings:
        words = language_of(reading.document.lang).words
        found.extend(marked(reading, words, titles))
    return tuple(found)


def marked(reading: Reading, words: Words, titles: tuple[Title, ...]) -> Iterator[Layered]:
    """Mark the sentences of one article, in order, each in the light of the one before."""
    before: Cues | None = None
    layer: Layer = "world"
    for sentence in reading.sentences:
        cues = Cues.of(reading, sentence, words, titles)
        layer, why = judge(cues, before, layer)
        yield Layered(sentence.span, layer, why)
        before = cues


@dataclass(frozen=True, slots=True)
class Cues:
    """What a sentence shows of the work and of the world."""

    block: int
    work: str | None
    """A title, or a noun for works, makers or watchers."""
    bridge: str | None
    """A phrase that ties a work to the world."""
    modifier: bool
    """The phrase only describes the noun before it: `a drama based on real life`."""
    making: bool
    place: str | None
    """A place or a date: the sentence touches ground."""
    points_back: bool
    """It opens with a pronoun."""
    ours: bool
    """It speaks as `we`, or addresses the reader as a watcher."""

    @classmethod
    def of(cls, reading: Reading, sentence: Sentence, words: Words, titles: tuple[Title, ...]) -> "Cues":
        """Look a sentence over."""
        text = reading.words(sentence.span)
        low = [w.lower().replace("’", "'") for w in _WORD.findall(text)]
        title = next((t.name for t in titles if t.pattern.search(text)), None)
        noun = next((w for w in low if w.removesuffix("'s") in words.works | words.makers), None)
        bridge = phrase_in(low, words.bridges)
        return cls(
            block=sentence.block,
            work=title or noun,
            bridge=bridge,
            modifier=bridge is not None and describes(low, bridge, words),
            making=any(w in words.making for w in low),
            place=grounded(reading, sentence.span),
            points_back=bool(low) and low[0] in words.subjects | {"this", "these", "his", "her", "their", "its"},
            ours=any(w in {"we", "us", "our"} | words.address for w in low),
        )


def judge(cues: Cues, before: Cues | None, layer: Layer) -> Judgement:
    """Decide one sentence; every branch says why."""
    if cues.work and cues.bridge and not cues.modifier:
        return "bridge", f"'{cues.bridge}' ties {cues.work} to what happened"
    if cues.work and cues.place and not cues.making:
        return "bridge", f"it speaks of {cues.work} and of {cues.place}"
    if cues.work:
        return "work", f"it speaks of {cues.work}"
    if before is not None and layer != "world" and (cues.points_back or cues.ours):
        if cues.bridge or cues.place:
            return "bridge", "it goes on about the work, and touches what happened"
        return layer, "it goes on with the sentence before"
    return "world", "nothing in it speaks of a work"


def phrase_in(low: Sequence[str], phrases: frozenset[str]) -> str | None:
    """Return the first phrase of a list that stands in a sentence."""
    for i in range(len(low)):
        for size in (4, 3, 2, 1):
            phrase = " ".join(low[i : i + size])
            if phrase in phrases:
                return phrase
    return None


def describes(low: Sequence[str], phrase: str, words: Words) -> bool:
    """Whether a tying phrase opens the sentence or stands behind a noun for works, and so is not what is said of the work."""
    size = phrase.count(" ") + 1
    at = next(i for i in range(len(low)) if " ".join(low[i : i + size]) == phrase)
    return at == 0 or low[at - 1] in words.works


def grounded(reading: Reading, span: Span) -> str | None:
    """Return a place that a sentence names."""
    inside = (
        m.name
        for m in reading.of(Mention)
        if m.kind == "place" and span.start <= m.span.start and m.span.end <= span.end
    )
    return next(inside, None)
