"""Cut a sentence into the clauses that can be checked one by one.

The cut needs no parser: a clause starts at a word that opens clauses (a coordinator, a relative, a subordinator, a
participle after a comma, a semicolon or a dash) if a finite verb stands on both sides of it.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise

from stemma.lang.words import Words

_TOKEN = re.compile(r"\w+(?:[.'’-]\w+)*|[^\w\s]")
_SOFT = frozenset(",;:–—()")
_HARD = frozenset(":;–—")
_CLOSING = frozenset("\"”’»'")
_PAUSE = frozenset(",?!")
_LEAST = 3
"""Words that a clause has at least."""
_REACH = 14
"""Words within which a clause shows its finite verb; longer subjects are rare and cost more wrong cuts than they bring."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark, in lower case, with its place."""

    word: str
    start: int
    end: int


def tokens(text: str) -> tuple[Token, ...]:
    """Split a text into words and marks."""
    return tuple(Token(m[0].lower().replace("’", "'"), m.start(), m.end()) for m in _TOKEN.finditer(text))


def cut(text: str, words: Words, places: Collection[int] = ()) -> tuple[tuple[int, int], ...]:
    """Return the clauses of a sentence as character ranges, in order; a clause may hold an inserted one.

    `places` are characters at which a clause starts for other reasons, such as the words of a voice.

    >>> from stemma.lang import language_of
    >>> text = "The dam broke on Monday, and the mayor fled, leaving two guards behind."
    >>> [text[a:b] for a, b in cut(text, language_of("en").words)]
    ['The dam broke on Monday,', 'and the mayor fled,', 'leaving two guards behind.']
    """
    line = Line(tokens(text), words)
    inner = (i for i in range(1, len(line.tokens)) if line.tokens[i].start in places or line.opens(i))
    edges = [0, *inner, len(line.tokens)]
    pieces = list(joined(line, edges))
    return tuple((line.tokens[a].start, line.tokens[b - 1].end) for a, b in pieces if a < b)


def states(text: str, words: Words) -> bool:
    """Whether a text has a finite verb.

    >>> from stemma.lang import language_of
    >>> states("the mayor of the town", language_of("en").words)
    False
    """
    line = Line(tokens(text), words)
    return any(line.finite(i) for i in range(len(line.tokens)))


def joined(line: "Line", edges: list[int]) -> Iterator[tuple[int, int]]:
    """Join pieces without a verb of their own to the clause they belong to, around an insertion where there is one."""
    waiting: int | None = None
    spans = list(pairwise(edges))
    while len(spans) > 1 and not line.long(*spans[-1]):
        spans[-2:] = [(spans[-2][0], spans[-1][1])]
    for n, (a, b) in enumerate(spans):
        last = n == len(spans) - 1
        if waiting is not None and line.inserted(a):
            if last:
                yield waiting, b
            else:
                yield a, b
            continue
        start = a if waiting is None else waiting
        if (line.long(a, b) and (line.states(a, b) or line.gives_cause(a))) or last:
            yield start, b
            waiting = None
        else:
            waiting = start


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as tokens, with what the language knows of them."""

    tokens: tuple[Token, ...]
    words: Words

    def word(self, i: int) -> str:
        """Return a token's word, or nothing beyond the ends."""
        return self.tokens[i].word if 0 <= i < len(self.tokens) else ""

    def finite(self, i: int) -> bool:
        """Whether a finite verb stands here."""
        word, before = self.word(i), self.word(i - 1)
        if word in self.words.auxiliaries:
            return True
        if before in self.words.subjects:
            return word.isalpha() and word not in self.words.stop and not word.endswith(self.words.adverb_endings)
        if before in self.words.determiners | self.words.prepositions | self.words.auxiliaries:
            return False
        if word in self.words.finite:
            return True
        return len(word) > 4 and word.endswith(self.words.past_endings) and self.past(i)

    def past(self, i: int) -> bool:
        """Whether a regular past form is more likely a past tense than a participle."""
        return self.word(i + 1) not in {"by", "to"} and not self.tokens[i].word.endswith("eed")

    def participle(self, i: int) -> bool:
        """Whether a participle that leads a clause of its own stands here."""
        word = self.word(i)
        return len(word) > 4 and word.endswith(self.words.participle_endings) and word not in self.words.prepositions

    def states(self, a: int, b: int) -> bool:
        """Whether a stretch has a verb of its own."""
        return any(self.finite(i) for i in range(a, b)) or (self.participle(self.lead(a)) and b - a > 3)

    def phrase(self, i: int, size: int) -> str:
        """Return some words in a row."""
        return " ".join(t.word for t in self.tokens[i : i + size])

    def gives_cause(self, i: int) -> bool:
        """Whether a stretch opens by giving a cause: `due to`, `because of`."""
        return any(self.phrase(self.lead(i), size) in self.words.causes for size in (2, 3, 4))

    def long(self, a: int, b: int) -> bool:
        """Whether a stretch has words enough to say something."""
        return sum(self.tokens[i].word[0].isalnum() for i in range(a, b)) >= _LEAST

    def lead(self, i: int) -> int:
        """Return the place of the first word that is no opener and no adverb."""
        skip = self.words.coordinators | self.words.subordinators
        while self.word(i) in skip or (self.word(i).endswith(self.words.adverb_endings) and len(self.word(i)) > 3):
            i += 1
        return i

    def inserted(self, i: int) -> bool:
        """Whether a relative clause or a clause between dashes starts here."""
        return self.word(i) in self.words.relatives or self.word(i) in _HARD

    def opens(self, i: int) -> bool:
        """Whether a clause starts at a token."""
        word, before = self.word(i), self.word(i - 1)
        if before in self.words.prepositions:
            return False
        if before in _CLOSING and self.word(i - 2) in _PAUSE:
            return self.verb_ahead(i)
        if word in _HARD:
            return self.verb_ahead(i + 1)
        if before in _HARD:
            return False
        if word in self.words.relatives and before == ",":
            return self.verb_ahead(i + 1)
        if any(self.phrase(i, size) in self.words.causes for size in (2, 3, 4)):
            return i > _LEAST and self.verb_behind(i)
        if word in self.words.coordinators:
            return self.coordinates(i)
        if word in self.words.subordinators:
            return self.verb_behind(i) and (self.verb_ahead(i + 1) or self.participle(i + 1))
        return before == "," and self.after_comma(i)

    def coordinates(self, i: int) -> bool:
        """Whether a coordinator joins clauses rather than phrases."""
        ends = self.words.past_endings
        if ends and self.word(i - 1).endswith(ends) and self.word(i + 1).endswith(ends):
            return False
        return self.word(i + 1) not in self.words.subordinators and self.verb_behind(i) and self.verb_ahead(i + 1)

    def after_comma(self, i: int) -> bool:
        """Whether a participle clause, or the main clause after an opening one, starts behind a comma."""
        if self.participle(self.lead(i)):
            return self.verb_behind(i)
        if self.word(i) in self.words.determiners | self.words.subjects and self.verb_behind(i) and self.verb_ahead(i):
            return True
        first = self.word(0)
        opened = first in self.words.subordinators and not any(self.word(k) == "," for k in range(1, i - 1))
        return opened and self.verb_behind(i) and self.verb_ahead(i)

    def verb_ahead(self, i: int) -> bool:
        """Whether a finite verb follows before the next mark or opener."""
        for k in range(i, min(i + _REACH, len(self.tokens))):
            if self.finite(k):
                return True
            if self.word(k) in _SOFT or (k > i and self.word(k) in self.words.relatives | self.words.coordinators):
                return False
        return False

    def verb_behind(self, i: int) -> bool:
        """Whether the clause before has a finite verb, looking back to where it opened."""
        openers = self.words.relatives | self.words.subordinators | self.words.content_openers
        for k in range(i - 1, -1, -1):
            if self.finite(k) or self.participle(k):
                return True
            if self.word(k) in openers or self.word(k) in _HARD:
                return k == 0
        return False
