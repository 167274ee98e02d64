"""The clauses of a story as they are laid side by side: who and what is in each, and what it says beside that."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link.measuring.measures import weights
from stemma.model.documents import DocId, Span
from stemma.model.facts import Date, Figure, Mention, Reading, Statement, Voice
from stemma.model.links import Dated, Entity

_MOST_PEERS = 60
"""Clauses that one is compared with: those that share its rarest words first."""
_MOST_HOLDERS = 150
"""Clauses that the rarest words of one lead to; the other words count where one of these has led."""
_NEAREST = 8
_FARTHEST = 1000
"""Names before a clause that are looked at, and characters in which they stand, for whom its pronoun may mean."""
_ACTORS = frozenset({"person", "organisation"})
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with what stands in it."""

    said: Statement
    reading: Reading
    language: Language
    text: str
    key: tuple[str, str]
    """Its words and those of its sentence: copies have the same."""
    stems: Mapping[str, float]
    """Its content words beside names, dates and figures, the rarer the heavier."""
    full: Mapping[str, float]
    """The same with the words of its names."""
    who: frozenset[str]
    """The entities named in it."""
    around: frozenset[str]
    """The entities named in its sentence."""
    actors: frozenset[str]
    """The people and bodies named in it."""
    dates: tuple[Date, ...]
    when: Dated | None
    """When it was, by a date of its sentence."""
    figures: tuple[Figure, ...]
    denies: bool
    tokens: frozenset[str]
    """Its words beside names and dates, in lower case."""
    days: frozenset[str]
    """The dates in its sentence."""
    further: bool
    """Whether it tells of one more: `another`, `second`."""
    hangs: bool
    """Whether its subject is a pronoun, or stands outside of it."""
    own: bool
    """Whether speakers speak of themselves in it."""
    subject: str | None
    """The person it names first; where it hangs, the last one named before it who is not given the word."""

    @property
    def personal(self) -> bool:
        """Whether it may be about a person: it names one, or who it is about stands before it."""
        return self.hangs or self.subject is not None

    @property
    def speaker(self) -> str:
        """Who says it; empty where the article does."""
        return self.said.voice.name if self.said.voice is not None else ""

    @property
    def plain(self) -> str:
        """Its letters and digits alone."""
        return "".join(char for char in self.text if char.isalnum())

    @property
    def about(self) -> str:
        """What it tells, without its date."""
        at = self.said.span
        spans = [d.span for d in self.dates]
        return self.without(spans) if spans else self.words(at)

    def without(self, spans: Iterable[Span]) -> str:
        """Return its words with some left out, where an ellipsis stands."""
        return " … ".join(part for part in _pieces(self.reading, self.said.span, spans) if part)

    @property
    def doc(self) -> DocId:
        """The document that it stands in."""
        return self.said.span.doc

    def words(self, span: Span) -> str:
        """Return the words of a span, on one line."""
        return " ".join(self.reading.words(span).split())


class Cast:
    """Who and what a story names, and where."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._entities = {entity.id: entity for entity in entities}
        self._of = {mention: entity.id for entity in entities for mention in entity.mentions}
        self._docs = {entity.id: {mention.doc for mention in entity.mentions} for entity in entities}
        self._placed: dict[DocId, _Placed] = {}
        spans: dict[DocId, list[Span]] = defaultdict(list)
        for mention in self._of:
            spans[mention.doc].append(mention)
        self._placed = {doc: _Placed(known) for doc, known in spans.items()}

    def entity(self, mention: Span) -> str | None:
        """Return the id of what a mention names."""
        return self._of.get(mention)

    def kind(self, entity: str | None) -> str:
        """Return what kind of name an entity bears; nothing for none."""
        return self._entities[entity].kind if entity in self._entities else ""

    def name(self, entity: str) -> str:
        """Return the name of an entity; nothing for none."""
        return self._entities[entity].name if entity in self._entities else ""

    def inside(self, span: Span) -> list[Span]:
        """Return the mentions that stand in a span."""
        return self._placed[span.doc].inside(span) if span.doc in self._placed else []

    def named(self, entity: str, span: Span) -> Span | None:
        """Return the first mention of an entity in a span."""
        return next((mention for mention in self.inside(span) if self._of[mention] == entity), None)

    def rivals(self, one: str, other: str) -> bool:
        """Whether no article names both, and neither name is a part of the other: who names both tells them apart."""
        words = [set(_WORD.findall(self.name(entity).lower())) for entity in (one, other)]
        return self._docs[one].isdisjoint(self._docs[other]) and not words[0] & words[1]


def clauses(readings: Iterable[Reading], cast: Cast, dated: Iterable[Dated]) -> tuple[Clause, ...]:
    """Return every clause of a story, in the order of documents and text."""
    when = {one.span: one for one in dated}
    found = [clause for reading in readings for clause in _of(reading, cast, when)]
    return tuple(sorted(found, key=lambda c: (c.said.span, c.said.sentence)))


def _of(reading: Reading, cast: Cast, when: Mapping[Span, Dated]) -> Iterator[Clause]:
    language = language_of(reading.document.lang)
    sources = sorted({(voice.source.start, voice.source.end) for voice in reading.of(Voice)})
    mentions = _Placed([m.span for m in reading.of(Mention)])
    people = _Placed([m.span for m in reading.of(Mention) if cast.kind(cast.entity(m.span)) == "person"])
    dates = _Placed([d.span for d in reading.of(Date)])
    figures = _Placed([f.span for f in reading.of(Figure)])
    whole_dates, whole_figures = {d.span: d for d in reading.of(Date)}, {f.span: f for f in reading.of(Figure)}
    speaking = _Placed([Span(reading.document.id, start, end) for start, end in sources])
    for said in reading.of(Statement):
        here, there = said.span, said.sentence
        hangs = _hangs(reading.words(here), language)
        own = mentions.inside(here)
        days, counts = dates.inside(here), figures.inside(here)
        hidden = [*days, *counts, *([said.negation] if said.negation else ())]
        stems = weights(_without(reading, here, [*own, *hidden]), language)
        text = " ".join(w.lower() for w in _WORD.findall(reading.words(here)))
        yield Clause(
            said=said,
            reading=reading,
            language=language,
            text=text,
            key=(text, " ".join(reading.words(there).lower().split())),
            stems=stems,
            full={**weights(" ".join(reading.words(name) for name in own), language), **stems},
            who=_entities(own, cast, speaking),
            around=_entities(mentions.inside(there), cast, speaking),
            actors=frozenset(one for one in _entities(own, cast, speaking) if cast.kind(one) in _ACTORS),
            dates=tuple(whole_dates[d] for d in days),
            when=_own(when.get(here), there) or _open(said, [whole_dates[d] for d in days]),
            figures=tuple(whole_figures[f] for f in counts),
            denies=said.negated or said.stance == "denied",
            tokens=frozenset(w.lower() for w in _WORD.findall(_without(reading, here, [*own, *days]))),
            days=frozenset(whole_dates[d].first for d in dates.inside(there)),
            further=not language.numbers.further.isdisjoint(reading.words(here).lower().split()),
            hangs=hangs,
            own=text.split(" ", 1)[0] in language.words.ours | language.speech.i,
            subject=_subject(here, people, speaking, cast, hangs=hangs),
        )


def _hangs(text: str, language: Language) -> bool:
    """Whether a clause opens with a pronoun, a relative or a verb: who it is about stands before it."""
    skipped, openers = _openers(language.code)
    words = (match.group().lower() for match in _WORD.finditer(text))
    first = next((word for word in words if word not in skipped), "")
    return first in openers or first.endswith(language.words.past_endings)


@lru_cache(maxsize=8)
def _openers(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that may stand before the opening one, and those that show that a subject is missing."""
    words = language_of(code).words
    verbs = words.auxiliaries | words.finite | words.present
    return words.subordinators | words.coordinators, words.subjects | words.relatives | verbs


def _subject(here: Span, people: "_Placed", speaking: "_Placed", cast: Cast, *, hangs: bool) -> str | None:
    """Return the person whom a clause names first, else the last one before it who is not given the word."""
    own = [span for span in people.inside(here) if not speaking.holds(span)]
    before = [span for span in people.before(here) if not speaking.holds(span)]
    spans = before[-1:] if hangs else own[:1]
    return cast.entity(spans[0]) if spans else None


def _own(found: Dated | None, sentence: Span) -> Dated | None:
    """Return a clause's day, if its own sentence gives it."""
    inside = found is not None and sentence.start <= found.given.start and found.given.end <= sentence.end
    return found if inside else None


def _open(said: Statement, days: Sequence[Date]) -> Dated | None:
    """Return the only date of a clause, where its article does not tell the year or the week."""
    if len(days) != 1 or "X" not in days[0].first:
        return None
    first, last = days[0].first, days[0].last
    return Dated(
        said.span, first if first == last else f"{first}/{last}", "event", inferred=False, given=days[0].span, why=""
    )


def _entities(mentions: Iterable[Span], cast: Cast, speaking: "_Placed") -> frozenset[str]:
    """Return what some mentions name, those aside that are somebody who is given the word."""
    found = (cast.entity(mention) for mention in mentions if not speaking.holds(mention))
    return frozenset(entity for entity in found if entity is not None)


def _pieces(reading: Reading, span: Span, hidden: Iterable[Span]) -> Iterator[str]:
    """Yield the stretches of a span between some of its words, on one line each."""
    at = span.start
    for start, end in (*((one.start, one.end) for one in sorted(hidden)), (span.end, span.end)):
        yield " ".join(reading.document.text[at : max(at, start)].split()).strip(" ,;")
        at = max(at, end)


def _without(reading: Reading, span: Span, hidden: Iterable[Span]) -> str:
    """Return the words of a span without some of them."""
    at, kept = span.start, []
    for one in sorted(hidden):
        if span.start <= one.start and one.end <= span.end and one.start >= at:
            kept.append(reading.document.text[at : one.start])
            at = one.end
    return " ".join([*kept, reading.document.text[at : span.end]])


class _Placed:
    """Spans of one document in order, to be asked for those inside another."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(set(spans))
        self._starts = [span.start for span in self._spans]

    def inside(self, span: Span) -> list[Span]:
        found = self._spans[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        return [one for one in found if one.end <= span.end]

    def before(self, span: Span) -> list[Span]:
        """Return the nearest of them before a span, a few."""
        at = bisect_left(self._starts, span.start)
        return [one for one in self._spans[max(0, at - _NEAREST) : at] if one.start > span.start - _FARTHEST]

    def holds(self, span: Span) -> bool:
        at = bisect_left(self._starts, span.start + 1)
        return any(one.start <= span.start and span.end <= one.end for one in self._spans[max(0, at - 3) : at])


def distinct(found: Iterable[Clause]) -> tuple[Clause, ...]:
    """Return one clause for each wording of clause and sentence, the first in order."""
    kept: dict[tuple[str, str], Clause] = {}
    for clause in found:
        kept.setdefault(clause.key, clause)
    return tuple(kept.values())


def pairs(found: Sequence[Clause], least: float) -> Iterator[tuple[Clause, Clause]]:
    """Yield the clauses that share so much of the content words of either, beside names: for each the likeliest ones.

    Words that hundreds of clauses have lead to no pair by themselves; they count where a rarer one has.
    """
    sizes = [sum(clause.stems.values()) for clause in found]
    holding = _holding(found)
    for number, clause in enumerate(found):
        met, common = _met(number, clause, found, holding)
        good = {
            other: weight
            for other, weight in met.items()
            if weight + common >= least * max(sizes[number], sizes[other]) and found[other].key != clause.key
        }
        best = sorted(good, key=lambda other: (-good[other], other))[:_MOST_PEERS]
        yield from ((clause, found[other]) for other in sorted(best))


def _holding(found: Sequence[Clause]) -> Mapping[str, list[int]]:
    """Return the numbers of the clauses that hold each stem."""
    holding: dict[str, list[int]] = defaultdict(list)
    for number, clause in enumerate(found):
        for stem in clause.stems:
            holding[stem].append(number)
    return holding


def _met(
    number: int, clause: Clause, found: Sequence[Clause], holding: Mapping[str, list[int]]
) -> tuple[Mapping[int, float], float]:
    """Return the later clauses that share rare words with one, with the weight of these, and that of common words."""
    met: dict[int, float] = defaultdict(float)
    common, seen = 0.0, 0
    for stem in sorted(clause.stems, key=lambda s: (len(holding[s]), s)):
        known = holding[stem]
        seen += len(known)
        if seen > _MOST_HOLDERS and met:
            common += clause.stems[stem]
            continue
        first = bisect_left(known, number + 1)
        for other in known[first : first + _MOST_HOLDERS]:
            met[other] += min(clause.stems[stem], found[other].stems[stem])
    return met, common
