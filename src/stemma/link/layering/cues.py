"""What a sentence shows of a work and of the world, by itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from stemma.lang import language_of
from stemma.lang.words import Words
from stemma.link.layering.looking import (
    Tense,
    affected,
    beside,
    counted_from,
    describes,
    first_in,
    happening,
    heard,
    made_first,
    phrase_in,
    placed,
    tense,
    topic,
    watched,
)
from stemma.link.layering.people import People
from stemma.link.layering.works import Title, about_work
from stemma.model.documents import Span
from stemma.model.facts import Date, Mention, Reading, Sentence

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")


@dataclass(frozen=True, slots=True)
class Cues:
    """What a sentence shows of the work and of the world."""

    work: str | None
    """A title, a character or player, or a noun for works, makers or watchers."""
    staged: bool
    """All that it names of the work is a character or player."""
    bridge: str | None
    """A phrase that ties a work to the world."""
    modifier: bool
    """The phrase only describes a noun for works: `a drama based on real life`."""
    reality: str | None
    """A phrase that holds something against what is told of it: `the real`, `unlike`."""
    making: bool
    made: bool
    """Its first verb makes, shows or receives a work."""
    beside: str | None
    """A clause of the sentence that tells of the world, where another tells of the work."""
    ground: str | None
    """A place, a day or somebody real: the sentence touches ground."""
    firm: bool
    """The ground is a day long past or somebody real, and not only a place, where a plot may be set."""
    happening: str | None
    """A known happening: `the collapse`."""
    topic: str | None
    """What a work is said to be about, if it is something known: `a film about the fire`."""
    affected: str | None
    """People to whom something happened, and who are not told to do anything there: `survivors`."""
    speaker: str | None
    """Who speaks in it, or says all of it."""
    by_maker: bool
    by_real: bool
    points_back: bool
    """It opens with a pronoun."""
    ours: bool
    """It speaks as `we`, or addresses the reader as a watcher."""
    tense: Tense | None
    """The tense of its first finite verb: `past`, `present`; None where no verb shows one."""
    negated: bool
    none_such: bool
    """It denies that there was something."""
    telling: frozenset[str]
    """Its words, function words left out."""


class Seer:
    """Looks the sentences of one article over."""

    def __init__(self, reading: Reading, titles: tuple[Title, ...], people: People) -> None:
        self.reading = reading
        self.people = people
        self.words = language_of(reading.document.lang).words
        self.titles = titles
        self.about = about_work(reading, self.words)
        self.nouns = (
            self.words.works
            | self.words.makers
            | self.words.venues
            | (self.words.loosely if self.about else frozenset())
        )
        names = reading.of(Mention)
        self.stage = placed((m.span, m.name) for m in names if people.staged(m.name))
        self.makers = placed((m.span, m.name) for m in names if m.name in people.makers and self.about)
        days = ((d.span, reading.words(d.span)) for d in reading.of(Date) if d.anchor == "explicit")
        self.days = placed(days)
        past = [(d.span, reading.words(d.span)) for d in reading.of(Date) if self.long_past(d)]
        self.past = placed(past)
        self.firm = placed(chain(past, ((m.span, m.name) for m in names if m.name in people.real)))
        titled = {title.name for title in titles}
        self.places = placed(
            (m.span, m.name)
            for m in names
            if m.kind == "place" and m.name not in people.persons and m.name not in titled and not people.staged(m.name)
        )
        self.voices = heard(reading)
        self.surnames = frozenset(reading.words(m.span).split()[-1] for m in names if m.kind in {"person", "other"})

    def long_past(self, date: Date) -> bool:
        """Whether a date lies before the year in which the article was published: no release is announced for it."""
        published = self.reading.document.published
        year = int(published[:4]) if published and published[:4].isdigit() else None
        first = date.first[:4]
        return date.anchor != "relative" and year is not None and first.isdigit() and int(first) < year - 1

    def cues(self, sentence: Sentence) -> Cues:
        """Look one sentence over."""
        text, span, words = self.reading.words(sentence.span), sentence.span, self.words
        low = [w.lower().replace("’", "'") for w in _WORD.findall(text)]
        bridge = phrase_in(stated(low, words), words.bridges)
        firm, speaker = self.solid(text, low, span), self.voices.get(span)
        named = self.named(text, low, span)
        staged = first_in(self.stage, span)
        negated = any(w in words.negations for w in low)
        return Cues(
            work=named or staged,
            staged=named is None and staged is not None,
            bridge=bridge,
            modifier=bridge is not None and describes(low, bridge, words),
            reality=phrase_in(low, words.realities),
            making=any(w in words.making for w in low),
            made=made_first(low, words),
            beside=beside(text, self.tells_of_work, words, self.surnames),
            ground=firm or first_in(self.places, span) or first_in(self.days, span),
            firm=firm is not None,
            happening=happening(low, words, self.people.happened),
            topic=topic(_WORD.findall(text), self.nouns, words),
            affected=affected(low, words),
            speaker=speaker,
            by_maker=speaker in self.people.makers or speaker in self.people.players,
            by_real=speaker in self.people.real,
            points_back=bool(low) and low[0] in (words.anaphors or words.subjects | words.demonstratives),
            ours=any(w in words.ours | words.address for w in low),
            tense=tense(_WORD.findall(text), words, self.surnames),
            negated=negated,
            none_such=negated and any(w in {"there", "none"} or w.startswith("exist") for w in low[:4]),
            telling=frozenset(w.removesuffix("'s") for w in low) - words.stop - words.negations,
        )

    def solid(self, text: str, low: Sequence[str], span: Span) -> str | None:
        """Return a day long past or somebody real, but nobody who watches: `Fenwick has only seen the trailer`."""
        since = counted_from(low, self.words, self.nouns | self.words.making)
        if watched(_WORD.findall(text), self.words, self.surnames, self.nouns):
            return since or first_in(self.past, span)
        return since or first_in(self.firm, span)

    def tells_of_work(self, text: str) -> bool:
        """Whether a clause has a title, a noun for works or makers, or a verb of making in it."""
        low = [w.lower() for w in _WORD.findall(text)]
        titled = any(t.pattern.search(text) for t in self.titles)
        return titled or any(w in self.nouns or w in self.words.making for w in low)

    def named(self, text: str, low: Sequence[str], span: Span) -> str | None:
        """Return what a sentence names of the work, besides who is on its stage."""
        title = next((t.name for t in self.titles if t.pattern.search(text)), None)
        if title:
            return title
        noun = next((w for w in low if w.removesuffix("'s") in self.nouns), None)
        return noun or phrase_in(low, self.words.genres) or first_in(self.makers, span)


def stated(low: list[str], words: Words) -> list[str]:
    """Return the words of a sentence up to an `if`: what somebody wonders is not said."""
    at = next((n for n, word in enumerate(low) if n and word in words.wondering), len(low))
    return low[:at]
