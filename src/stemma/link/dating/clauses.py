"""The verbs of a sentence, each with its subject and its object.

No parser: a verb is known by its form and by the auxiliaries before it, its subject is the noun phrase that ends right
before it (a relative clause, an apposition or an adverb may stand between), its object the one that begins right behind
it. A verb joined to another and a participle take the subject of the verb before them. Every step looks at a bounded
number of words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.text.tense import Tense

_TOKEN = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*|[^\w\s]")
_POSSESSIVE = re.compile(r"['’]s?$")
_PAUSE = frozenset(",;:—–()")
_QUOTES = frozenset("\"'“”‘’")
_FAR = 25
"""Words back to the subject over what stands between two commas."""
_OBJECT = 10
"""Words in which the object of a verb ends, and behind a passive the one who did it."""
_HELP = 8
"""Words between an auxiliary and its verb."""
_SHORT = 3
"""Letters of a word in which no ending is looked for."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark of a sentence with its place in the document."""

    low: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb with its auxiliaries, as numbers of the words of its sentence."""

    first: int
    main: int
    how: Literal["finite", "infinitive", "participle"]
    tense: Tense | None = None
    passive: bool = False
    perfect: bool = False
    """`had left`: told as past already on the day that is told of."""


def words_of(text: str, span: Span) -> tuple[Word, ...]:
    """Split a sentence into words and marks."""
    found = _TOKEN.finditer(text, span.start, span.end)
    return tuple(Word(m[0].lower().replace("’", "'"), m[0], m.start(), m.end()) for m in found)


class Clauses:
    """The verbs of one sentence, and where those who do and undergo stand.

    >>> from stemma.lang import language_of
    >>> from stemma.model.documents import DocId
    >>> text = "Ada Lund, the mayor, has sold the old mill and left."
    >>> found = Clauses(words_of(text, Span(DocId("a"), 0, len(text))), language_of("en"))
    >>> [found.low[verb.main] for verb in found.verbs], found.low[found.subject(0)], found.object(0)
    (['sold', 'left'], 'lund', (8, 12))
    """

    def __init__(self, words: Sequence[Word], language: Language) -> None:
        self.words = words
        self.low = [word.low for word in words]
        self.known, self.speech, self.calendar = language.words, language.speech, language.calendar
        self._closed = self.known.stop | self.known.determiners | self.known.prepositions | self.known.auxiliaries
        self.verbs = tuple(self._read())
        self._mains = {verb.main for verb in self.verbs}
        self._firsts = {verb.first for verb in self.verbs}

    def subject(self, number: int) -> int | None:
        """Return the word that ends the subject of a verb; None where it has none of its own."""
        verb = self.verbs[number]
        if verb.how != "finite" and not verb.passive:
            return None
        at = self._back(verb.first - 1)
        if at < 0 or self.low[at] in self.known.coordinators or at in self._mains:
            return None
        return at

    def relative(self, number: int) -> bool:
        """Tell the verb of a relative clause: `Nils Brook, who had left`."""
        at = self.verbs[number].first - 1
        return at >= 0 and self.low[at] in self.known.relatives

    def resumes(self, number: int) -> bool:
        """Tell a verb that goes on with the subject of the sentence: `said that it was late, but left`."""
        at = self.verbs[number].first - 1
        return at > 0 and self.low[at] in self.known.coordinators and self.low[at - 1] == ","

    def object(self, number: int) -> tuple[int, int]:
        """Return the words in which the object of a verb stands."""
        verb = self.verbs[number]
        first = end = verb.main + 1
        while not verb.passive and end < min(first + _OBJECT, len(self.low)) and not self._closes(end):
            end += 1
        return first, end

    def agent(self, number: int) -> tuple[int, int]:
        """Return the words behind the `by` of a passive."""
        verb = self.verbs[number]
        end = min(verb.main + _OBJECT, len(self.low))
        for at in range(verb.main + 1, end if verb.passive else 0):
            if self.low[at] in self.speech.by:
                return at + 1, min(at + _OBJECT, len(self.low))
            if self.low[at] in _PAUSE:
                break
        return 0, 0

    def _read(self) -> Iterator[Verb]:
        at = 0
        while at < len(self.words):
            verb = self._verb(at)
            at = verb.main + 1 if verb else at + 1
            if verb:
                yield verb

    def _verb(self, at: int) -> Verb | None:
        """Return the verb that begins here."""
        word = self.low[at]
        if word in self.known.auxiliaries:
            return self._helped(at)
        if word in self.speech.to and at + 1 < len(self.low) and self._base(at + 1):
            return Verb(at, at + 1, "infinitive")
        if self._past(at) and not self._attribute(at):
            reduced = self.low[at + 1 : at + 2] != [] and self.low[at + 1] in self.speech.by
            return Verb(at, at, "participle" if reduced else "finite", "past", passive=reduced)
        if word in self.known.present and not self._noun(at):
            return Verb(at, at, "finite", "present")
        if self._gerund(at) and self._runs_on(at):
            return Verb(at, at, "participle")
        return None

    def _helped(self, first: int) -> Verb | None:
        """Return the verb that auxiliaries stand before: `has not yet been told`."""
        at = first
        while at < min(first + _HELP, len(self.low)) and self._helps(at):
            at += 1
        if at >= len(self.low) or self._helps(at):
            return None
        before = self.low[first:at]
        be, have = any(word in self.speech.be for word in before), any(word in self.speech.have for word in before)
        future = any(word in self.calendar.futures for word in before)
        tense: Tense = "future" if future else "present" if before[0] in self.calendar.presents else "past"
        past = self._past(at)
        if not (past or self._gerund(at) or (not be and not have and self._base(at))):
            return None
        return Verb(first, at, "finite", tense, passive=be and past, perfect=have and tense == "past")

    def _helps(self, at: int) -> bool:
        return self.low[at] in self.known.auxiliaries or self._adverb(at) or self.low[at] in self.speech.be

    def _adverb(self, at: int) -> bool:
        word = self.low[at]
        return word in self.calendar.midway or (len(word) > _SHORT + 1 and word.endswith(self.known.adverb_endings))

    def _base(self, at: int) -> bool:
        """Tell whether a word may be a verb in its plain form."""
        return self._small(at) and (self.low[at] in self.speech.have or self.low[at] not in self._closed)

    def _small(self, at: int) -> bool:
        return self.words[at].text.isalpha() and self.words[at].text.islower()

    def _past(self, at: int) -> bool:
        word, known = self.low[at], self.known
        if word in known.present or not self.words[at].text[:1].islower():
            return False
        regular = len(word) > _SHORT and word.endswith(known.past_endings)
        regular = regular and not (known.no_past and word.endswith(known.no_past))
        return regular or word in known.finite or word in self.speech.participles

    def _gerund(self, at: int) -> bool:
        word = self.low[at]
        return len(word) > _SHORT + 2 and word.endswith(self.known.participle_endings) and self._small(at)

    def _runs_on(self, at: int) -> bool:
        """Tell a participle that goes on with a subject from a noun: `left, saying nothing`, `by selling the mill`."""
        before = self.low[at - 1] if at else ""
        return before == "," or before in self.known.subordinators or before in self.speech.by

    def _attribute(self, at: int) -> bool:
        """Tell a participle before a noun: `the proposed merger`, `the mill's broken wheel`."""
        before = self.low[at - 1] if at else ""
        return before in self.known.determiners or _POSSESSIVE.search(before) is not None

    def _noun(self, at: int) -> bool:
        before = self.low[at - 1] if at else ""
        return before in self.known.determiners or before in self.known.prepositions

    def _back(self, at: int) -> int:
        """Step back over adverbs, marks, an apposition or a relative clause."""
        while at >= 0 and (self._adverb(at) or self.low[at] in _QUOTES):
            at -= 1
        if at >= 0 and self.low[at] in self.known.relatives:
            at -= 1
            return at - 1 if at >= 0 and self.low[at] in _PAUSE else at
        if at >= 0 and self.low[at] in {",", ")"}:
            opening = "(" if self.low[at] == ")" else ","
            return next((n for n in range(at - 1, max(-1, at - _FAR), -1) if self.low[n] == opening), 0) - 1
        return at

    def _closes(self, at: int) -> bool:
        low, known = self.low[at], self.known
        closed = low in known.prepositions or low in known.subordinators or low in known.relatives
        return closed or low in _PAUSE or low == "." or low in known.auxiliaries or at in self._firsts
