"""Tell sentences about a film, series or book from sentences about the world.

A sentence is about the work where its words are: a title, a character or player, a noun for works, for their makers or
watchers. It is a bridge where it also says how the work relates to what happened. A sentence with none of these goes on
with what the sentence before was about, if it points back to it; in an article that is mostly about the work, the
present tense tells a plot and judges it, and the past tense tells what happened.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from stemma.lang import language_of
from stemma.lang.words import Words
from stemma.link.layering.works import Title, about_work, in_story, played
from stemma.model.documents import Span
from stemma.model.facts import Date, Mention, Reading, Sentence
from stemma.model.links import Entity, Layer, Layered

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_MOSTLY = 0.35
"""Share of its sentences that speak of the work, from which an article without other signs goes on about it."""
Judgement = tuple[Layer, str]


def mark(readings: tuple[Reading, ...], entities: tuple[Entity, ...]) -> tuple[Layered, ...]:
    """Tell sentences about a work from sentences about the world; nothing where the story has no work."""
    titles = in_story(readings, entities)
    if titles is None:
        return ()
    cast = frozenset(name for reading in readings for name in played(reading))
    unplaced = (
        cast | {t.name for t in titles} | {v for e in entities if e.kind == "person" for v in (e.name, *e.variants)}
    )
    found: list[Layered] = []
    for reading in readings:
        seer = Seer(reading, titles, cast, unplaced)
        found.extend(marked(reading, seer))
    return tuple(found)


def marked(reading: Reading, seer: "Seer") -> Iterator[Layered]:
    """Mark the sentences of one article, in order, each in the light of the one before."""
    seen = [seer.cues(sentence) for sentence in reading.sentences]
    mostly = sum(cues.work is not None for cues in seen) >= _MOSTLY * len(seen)
    layer: Layer = "world"
    shown: frozenset[str] = frozenset()
    for number, cues in enumerate(seen):
        carried = layer if number else None
        layer, why = judge(cues, carried, shown, mostly=mostly)
        shown = cues.telling if layer != "world" else frozenset()
        yield Layered(reading.sentences[number].span, layer, why)


@dataclass(frozen=True, slots=True)
class Cues:
    """What a sentence shows of the work and of the world."""

    work: str | None
    """A title, a character or player, or a noun for works, makers or watchers."""
    bridge: str | None
    """A phrase that ties a work to the world."""
    modifier: bool
    """The phrase only describes a noun for works: `a drama based on real life`."""
    making: bool
    ground: str | None
    """A place or a day: the sentence touches ground."""
    points_back: bool
    """It opens with a pronoun."""
    ours: bool
    """It speaks as `we`, or addresses the reader as a watcher."""
    present: bool
    """Its first finite verb is in the present tense."""
    negated: bool
    telling: frozenset[str]
    """Its words, function words left out."""


def judge(cues: Cues, before: Layer | None, shown: frozenset[str], *, mostly: bool) -> Judgement:
    """Decide one sentence in the light of the layer before and of what that sentence tells; every branch says why."""
    if cues.work:
        return of_work(cues)
    denied = sorted(cues.telling & shown)
    if cues.negated and denied:
        return "bridge", f"it denies what is told of the work just before: ‘{denied[0]}’"
    carried = goes_on(cues, before)
    if carried:
        return carried
    if mostly and cues.present and not cues.ground:
        return "work", "the article is mostly about the work, and tells this in the present tense"
    return "world", "nothing in it speaks of a work"


def of_work(cues: Cues) -> Judgement:
    """Decide a sentence that names something of a work."""
    if cues.bridge and not (cues.modifier and not cues.ground):
        return "bridge", f"‘{cues.bridge}’ ties {cues.work} to what happened"
    if cues.ground and not cues.making:
        return "bridge", f"it speaks of {cues.work} and of {cues.ground}"
    return "work", f"it speaks of {cues.work}"


def goes_on(cues: Cues, before: Layer | None) -> Judgement | None:
    """Decide a sentence that goes on about the work that the sentence before spoke of; None where it does not."""
    if before not in {"work", "bridge"}:
        return None
    if cues.bridge:
        return "bridge", f"‘{cues.bridge}’ holds what the sentence before says of the work against what happened"
    if (cues.points_back and not cues.ground) or cues.ours:
        return before, "it goes on with the sentence before"
    return None


class Seer:
    """Looks the sentences of one article over."""

    def __init__(
        self, reading: Reading, titles: tuple[Title, ...], cast: frozenset[str], unplaced: frozenset[str]
    ) -> None:
        self.reading = reading
        self.words = language_of(reading.document.lang).words
        self.titles = titles
        about = about_work(reading, self.words)
        self.nouns = self.words.works | self.words.makers | (self.words.loosely if about else frozenset())
        names = reading.of(Mention)
        self.players = placed((m.span, m.name) for m in names if m.name in cast)
        days = ((d.span, reading.words(d.span)) for d in reading.of(Date) if d.anchor == "explicit")
        places = ((m.span, m.name) for m in names if m.kind == "place" and m.name not in unplaced)
        self.grounds = placed(chain(places, days))

    def cues(self, sentence: Sentence) -> Cues:
        """Look one sentence over."""
        text = self.reading.words(sentence.span)
        low = [w.lower().replace("’", "'") for w in _WORD.findall(text)]
        bridge = phrase_in(low, self.words.bridges)
        return Cues(
            work=self.work(text, low, sentence.span),
            bridge=bridge,
            modifier=bridge is not None and describes(low, bridge, self.words),
            making=any(w in self.words.making for w in low),
            ground=first_in(self.grounds, sentence.span),
            points_back=bool(low) and low[0] in self.words.subjects | self.words.demonstratives,
            ours=any(w in self.words.ours | self.words.address for w in low),
            present=present(low, self.words),
            negated=any(w in self.words.negations for w in low),
            telling=frozenset(w.removesuffix("'s") for w in low) - self.words.stop - self.words.negations,
        )

    def work(self, text: str, low: Sequence[str], span: Span) -> str | None:
        """Return what a sentence names of the work."""
        title = next((t.name for t in self.titles if t.pattern.search(text)), None)
        if title:
            return title
        noun = next((w for w in low if w.removesuffix("'s") in self.nouns), None)
        return first_in(self.players, span) or noun


def placed(found: Iterable[tuple[Span, str]]) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Return texts in the order of the article, after where each starts."""
    ordered = sorted(found)
    return tuple(span.start for span, _ in ordered), tuple(text for _, text in ordered)


def first_in(found: tuple[tuple[int, ...], tuple[str, ...]], span: Span) -> str | None:
    """Return the first of placed texts that starts in a span."""
    starts, texts = found
    at = bisect_left(starts, span.start)
    return texts[at] if at < len(starts) and starts[at] < span.end else None


def present(low: Sequence[str], words: Words) -> bool:
    """Whether the first word that shows a tense shows the present."""
    for word in low:
        if word in words.present:
            return True
        if word in words.auxiliaries | words.finite or (len(word) > 4 and word.endswith(words.past_endings)):
            return False
    return False


def phrase_in(low: Sequence[str], phrases: frozenset[str]) -> str | None:
    """Return the first phrase of a list that stands in a sentence."""
    for i in range(len(low)):
        for size in (4, 3, 2, 1):
            phrase = " ".join(low[i : i + size])
            if phrase in phrases:
                return phrase
    return None


def describes(low: Sequence[str], phrase: str, words: Words) -> bool:
    """Whether a tying phrase opens the sentence or stands behind a noun for works: it is not what is said of it."""
    size = phrase.count(" ") + 1
    at = next(i for i in range(len(low)) if " ".join(low[i : i + size]) == phrase)
    if low[at] in words.finite | words.present:
        return False
    return at == 0 or low[at - 1] in words.works
