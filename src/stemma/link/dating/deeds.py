"""What people, bodies and things do, and what is done to them, with the day of each.

A deed takes the day of the statement that tells it. What is said takes the day on which it was said, not the day that
it is about. What no date reaches is of the day that its article is about, since news tells what is new: the day that
its first sentences name, else that of publication. It stays open where it is told as to come, or as past already then
(`had left`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from stemma.lang import language_of
from stemma.link.dating.clauses import Clauses, Verb, words_of
from stemma.link.dating.days import Placed, day_of
from stemma.model.documents import Span
from stemma.model.facts import Mention, Reading, Sentence, Voice
from stemma.model.links import Dated, Entity

_LEAD = 4
"""Sentences, the headline among them, in which an article names the day that it is about."""
_NEWS = 7
"""Days for which a day is news."""
_NESTED = 8
"""Statements that are looked at for the one that holds a verb."""
_NAME = 8
"""Words of the longest name."""
_RIVALS = 60
"""Words before a pronoun in which another name makes it doubtful."""
_Who = frozenset[str]


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody does or what is done to it, where the text tells it."""

    who: str
    """The entity's id."""
    role: Literal["agent", "patient"]
    verb: Span
    sentence: Span
    date: str
    """As in `Event.date`; empty where nothing in the article tells it."""
    inferred: bool
    why: str
    says: bool = False
    """Whether it only says something."""


class Scene:
    """One article, with everybody in it."""

    def __init__(
        self, reading: Reading, ends: Mapping[int, Entity], dated: Sequence[Dated], dates: Sequence[Placed]
    ) -> None:
        """Take whose name ends at each character, and the days of statements and dates in the order of the text."""
        self.reading, self.ends = reading, ends
        self.dated, self.dates = dated, dates
        self.starts = {m.span.start for m in reading.of(Mention)}
        self.person: _Who = frozenset()
        """The person told of last, whom a pronoun stands for."""
        self.other: _Who = frozenset()
        """The body or thing told of last."""

    def deeds(self, only: Container[int] | None = None) -> Iterator[Deed]:
        """Yield what each does and what is done to each, in the order of the text.

        `only` names sentences by their number; of what stands before them, the sentence right before is still read, so
        that a pronoun has somebody to stand for.
        """
        cues = {v.cue.start: v for v in self.reading.of(Voice) if v.cue is not None}
        days = _Days(self.reading, self.dated, self.dates, cues)
        named = {name: e for e in self.ends.values() for name in (e.name, *e.variants)}
        for place, sentence in enumerate(self.reading.sentences):
            if only is not None and place not in only and place + 1 not in only:
                self.person = self.other = frozenset()
                continue
            words = words_of(self.reading.document.text, sentence.span)
            clauses = Clauses(words, language_of(self.reading.document.lang))
            agents: list[_Who] = []
            for number, verb in enumerate(clauses.verbs):
                voice = cues.get(words[verb.main].start)
                heard = named.get(voice.name) if voice else None
                agents.append(self._in_mind(heard) if heard else self._agents(clauses, number, agents))
                if verb.how != "infinitive":
                    yield from self._told(clauses, number, sentence, agents[-1], days)

    def _told(self, clauses: Clauses, number: int, sentence: Sentence, agents: _Who, days: "_Days") -> Iterator[Deed]:
        word = clauses.words[clauses.verbs[number].main]
        verb = Span(sentence.span.doc, word.start, word.end)
        patients = self._patients(clauses, number) - agents
        if not agents and not patients:
            return
        when = days.of(clauses, number, sentence, verb)
        for who in sorted(agents):
            yield Deed(who, "agent", verb, sentence.span, *when, says=verb.start in days.cues)
        for who in sorted(patients):
            yield Deed(who, "patient", verb, sentence.span, *when)

    def _agents(self, clauses: Clauses, number: int, before: Sequence[_Who]) -> _Who:
        end = clauses.subject(number)
        if end is None:
            return before[0 if clauses.resumes(number) else -1] if before else frozenset()
        entity = self.ends.get(clauses.words[end].end)
        if entity is None:
            return self._meant(clauses, end)
        if self._beside(clauses, end):
            return frozenset()
        who = frozenset({entity.id}) | self._joined(clauses, end, entity)
        return who if clauses.relative(number) else self._in_mind(entity, who)

    def _in_mind(self, entity: Entity, who: _Who = frozenset()) -> _Who:
        """Keep in mind who was told of, and return them."""
        who = who or frozenset({entity.id})
        if entity.kind == "person":
            self.person = who
        else:
            self.other = who
        return who

    def _beside(self, clauses: Clauses, end: int) -> bool:
        """Tell a name that only says where or whose: `a firm in suburban Harrow closed`, `the head of Lund Mills`."""
        near = range(end, max(end - _NAME, -1), -1)
        at = next((n for n in near if clauses.words[n].start in self.starts), end) - 1
        if at > 0 and clauses.words[at].text.isalpha() and clauses.words[at].text.islower():
            at -= clauses.low[at] not in clauses.known.prepositions  # one adjective may stand between
        return at >= 0 and clauses.low[at] in clauses.known.prepositions

    def _joined(self, clauses: Clauses, end: int, entity: Entity) -> _Who:
        """Return whose name stands before the one that ends a subject: `Lund and Brook said`."""
        at = end - len(entity.name.split()) - 1
        for before in range(end - 1, max(at - 1, 0), -1):
            if clauses.low[before] in clauses.known.joiners:
                other = self.ends.get(clauses.words[before - 1].end)
                return frozenset({other.id}) if other else frozenset()
        return frozenset()

    def _meant(self, clauses: Clauses, end: int) -> _Who:
        """Return whom a pronoun or `the company` stands for."""
        speech, low = clauses.speech, clauses.low
        if low[end] in speech.he:
            return frozenset() if self._rival(clauses, end) else self.person
        if low[end] in speech.it | speech.they:
            return self.other
        language = language_of(self.reading.document.lang)
        if low[end] in language.numbers.people or low[end] in speech.people:
            self.person = frozenset()  # somebody without a name, whom a pronoun may stand for from here on
        bodies = language.sources.houses.get("company", frozenset())
        return self.other if end and low[end - 1] in speech.the and low[end] in bodies else frozenset()

    def _rival(self, clauses: Clauses, end: int) -> bool:
        """Tell whether the sentence names another person before a pronoun."""
        named = (self.ends.get(word.end) for word in clauses.words[max(0, end - _RIVALS) : end])
        return any(entity.kind == "person" and entity.id not in self.person for entity in named if entity)

    def _patients(self, clauses: Clauses, number: int) -> _Who:
        by = [self.ends.get(word.end) for word in clauses.words[slice(*clauses.agent(number))]]
        first, end = clauses.object(number)
        found = [
            self.ends.get(clauses.words[at].end)
            for at in range(first, end)
            if at + 1 == end or not clauses.low[at + 1].isalpha() or clauses.low[at + 1] in clauses.known.coordinators
        ]
        return frozenset(entity.id for entity in (*by, *found) if entity)


class _Days:
    """When the deeds of one article took place."""

    def __init__(
        self, reading: Reading, dated: Sequence[Dated], dates: Sequence[Placed], cues: Mapping[int, Voice]
    ) -> None:
        self.dated, self.dates, self.cues = dated, dates, cues
        self.starts = [when.span.start for when in dated]
        self.date_starts = [found.given.span.start for found in dates]
        self.peg = _peg(reading, dates)

    def of(self, clauses: Clauses, number: int, sentence: Sentence, verb: Span) -> tuple[str, bool, str]:
        """Return the day of a verb, whether it is inferred, and why."""
        voice = self.cues.get(verb.start)
        if voice is not None:
            first, last = (bisect_left(self.date_starts, at) for at in (sentence.span.start, sentence.span.end))
            said = [f for f in self.dates[first:last] if not _inside(f.given.span, voice.content)]
            if said:
                return said[0].date, False, "the day on which it was said"
            return self.peg, True, "the day of the article, as nothing else says when it was said"
        behind = self._behind(clauses, number, sentence)
        if behind is not None:
            return behind.date, False, "the day that stands behind it"
        when = self._statement(verb)
        if when is not None:
            return when.date, when.inferred, when.why
        told = _governing(clauses, number)
        if told.tense == "future" or told.perfect:
            return "", True, "told as to come, or as past already then"
        return self.peg, True, "the day of the article, as no other day is named"

    def _behind(self, clauses: Clauses, number: int, sentence: Sentence) -> Placed | None:
        """Return the date between a verb and the next one."""
        start = clauses.words[clauses.verbs[number].main].end
        later = next((v for v in clauses.verbs[number + 1 :] if v.how != "infinitive"), None)
        end = clauses.words[later.first].start if later else sentence.span.end
        first = bisect_left(self.date_starts, start)
        return self.dates[first] if first < len(self.dates) and self.dates[first].given.span.end <= end else None

    def _statement(self, verb: Span) -> Dated | None:
        """Return the day of the shortest statement that holds a verb."""
        last = bisect_right(self.starts, verb.start)
        near = self.dated[max(0, last - _NESTED) : last]
        return min((w for w in near if _inside(verb, w.span)), key=lambda w: w.span.end - w.span.start, default=None)


def _inside(one: Span, other: Span) -> bool:
    return other.start <= one.start and one.end <= other.end


def _governing(clauses: Clauses, number: int) -> Verb:
    """Return the verb whose tense a verb without one shares."""
    return next((v for v in reversed(clauses.verbs[: number + 1]) if v.tense is not None), clauses.verbs[number])


def _peg(reading: Reading, dates: Sequence[Placed]) -> str:
    """Return the day that an article is about: the one its first sentences name, else that of publication."""
    published = (reading.document.published or "")[:10]
    end = max((sentence.span.end for sentence in reading.sentences[:_LEAD]), default=0)
    lead = (f for f in dates if f.given.span.start < end and f.kind == "event")
    return next((f.date for f in lead if _fresh(f.date, published)), published)


def _fresh(date: str, published: str) -> bool:
    """Tell whether a day lies within a week before publication."""
    one, other = day_of(date) if len(date) == len("2011-03-18") else None, day_of(published)
    return one is not None and other is not None and 0 <= (other - one).days <= _NEWS
