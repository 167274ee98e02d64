"""Whom `he` or `she` stands for at the head of a clause: somebody named just before, if only one person is.

Two people named there and nothing between them: nobody is said. What is resolved is marked as inferred.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from stemma.find.stating.cuts import tokens
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.model.facts import Mention, Reading, Reference, Sentence, Statement

_HERE = "the only person named before it in the sentence"
_BEFORE = "the only person named in the sentence before"
_ON = "the pronoun goes on from the sentence before"


def resolved(said: Sequence[Statement], reading: Reading, language: Language) -> tuple[Statement, ...]:
    """Resolve the pronouns at the heads of clauses, in the order of the article."""
    finder = Finder(reading, language)
    return tuple(finder.with_reference(one) for one in said)


class Finder:
    """Remembers who was meant last, sentence by sentence."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self.reading = reading
        self.pronouns = language.speech.he
        self.people = sorted((m for m in reading.of(Mention) if m.kind == "person"), key=lambda m: m.span)
        self.starts = [m.span.start for m in self.people]
        self.sentences = [sentence.span.start for sentence in reading.sentences]
        self.last: dict[int, Reference] = {}
        """The last pronoun resolved in each sentence."""

    def with_reference(self, said: Statement) -> Statement:
        """Return a statement with its opening pronoun resolved, if it has one and only one person fits."""
        first = next(iter(tokens(self.reading.words(said.span)[:12])), None)
        if first is None or first.word not in self.pronouns or (said.voice and said.voice.manner == "direct"):
            return said
        start = said.span.start + first.start
        number = bisect_left(self.sentences, said.sentence.start)
        found = self.meant(Span(said.span.doc, start, start + len(first.word)), number, first.word)
        if found is None:
            return said
        self.last[number] = found
        return replace(said, refers=(found,))

    def meant(self, pronoun: Span, number: int, word: str) -> Reference | None:
        """Return whom a pronoun stands for."""
        sentence = self.reading.sentences[number]
        here = self.named(sentence.span.start, pronoun.start)
        if here:
            return Reference(pronoun, here.pop(), _HERE) if len(here) == 1 else None
        if number == 0 or not self.goes_on(self.reading.sentences[number - 1], sentence):
            return None
        before = self.reading.sentences[number - 1].span
        names = self.named(before.start, before.end)
        if names:
            return Reference(pronoun, names.pop(), _BEFORE) if len(names) == 1 else None
        earlier = self.last.get(number - 1)
        same = earlier is not None and self.reading.words(earlier.span).lower() == word
        return Reference(pronoun, earlier.name, _ON) if earlier and same else None

    def named(self, start: int, end: int) -> set[str]:
        """Return the people named in a stretch."""
        return {m.name for m in self.people[bisect_left(self.starts, start) : bisect_left(self.starts, end)]}

    def goes_on(self, before: Sentence, sentence: Sentence) -> bool:
        """Whether a sentence stands in the paragraph of the one before, or in the next."""
        return sentence.block - before.block <= 1
