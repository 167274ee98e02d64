"""Cut a sentence into the clauses that can be checked one by one.

The cut needs no parser: a clause starts at a word that opens clauses (a coordinator, a relative, a subordinator, a
participle after a comma, a cause, a semicolon or a dash) if a verb stands on both sides of it. Each step looks at a
bounded number of words, so that the time is linear in the sentence's length.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from stemma.lang.words import Words

_TOKEN = re.compile(r"\w+(?:[.'’-]\w+)*|[^\w\s]")
_SOFT = frozenset(",;:–—()")
_HARD = frozenset(":;–—")
_CLOSING = frozenset("\"”’»'")
_PAUSE = frozenset(",?!")
_LEAST = 3
"""Words that a clause has at least."""
_REACH = 14
"""Words within which a clause shows its verb; longer subjects are rare and cost more wrong cuts than they bring."""
_LISTED = 30
"""The same where a list of names may stand before it."""
_GAP = 8
"""Words of a clause that leaves its verb out."""
_NEAR = 3
"""Words between `between` and the `and` that belongs to it, the first of them included."""
_STOPS = frozenset(",.;")
_ADVERBS = 4
"""Openers and adverbs that may stand before the first word of a clause."""


class Token(NamedTuple):
    """A word or a mark, in lower case, with its place; a tuple, since an article has thousands."""

    word: str
    start: int
    end: int


def tokens(text: str) -> tuple[Token, ...]:
    """Split a text into words and marks."""
    low = text.lower()
    if len(low) == len(text):  # all but a few letters have a small one of their own
        low = low.replace("’", "'")
        return tuple([Token(low[m.start() : m.end()], m.start(), m.end()) for m in _TOKEN.finditer(text)])
    return tuple([Token(m[0].lower().replace("’", "'"), m.start(), m.end()) for m in _TOKEN.finditer(text)])


def cut(text: str, words: Words, places: Collection[int] = ()) -> tuple[tuple[int, int], ...]:
    """Return the clauses of a sentence as character ranges, in order; a clause may hold an inserted one.

    `places` are characters at which a clause starts for other reasons, such as the words of a voice.

    >>> from stemma.lang import language_of
    >>> text = "The dam broke on Monday, and the mayor fled, leaving two guards behind."
    >>> [text[a:b] for a, b in cut(text, language_of("en").words)]
    ['The dam broke on Monday,', 'and the mayor fled,', 'leaving two guards behind.']
    """
    line = read(text, words)
    inner = (i for i in range(1, len(line.tokens)) if line.tokens[i].start in places or line.opens(i))
    edges = [0, *inner, len(line.tokens)]
    return tuple((line.tokens[a].start, line.tokens[b - 1].end) for a, b in joined(line, edges) if a < b)


def verbless(text: str, words: Words) -> tuple[int, ...]:
    """Return the characters at which a clause without a verb starts: a cause, or one that leaves its verb out.

    >>> from stemma.lang import language_of
    >>> verbless("In Ossel it sank by 40 percent, in Corran by 15", language_of("en").words)
    (32,)
    """
    line = read(text, words)
    places = range(1, len(line.tokens))
    return tuple(line.tokens[i].start for i in places if line.opens_cause(i) or (line.paused(i) and line.gapped(i)))


def states(text: str, words: Words) -> bool:
    """Whether a text has a finite verb.

    >>> from stemma.lang import language_of
    >>> states("the mayor of the town", language_of("en").words)
    False
    """
    line = read(text, words)
    return line.verbs[-1] > 0


def joined(line: "Line", edges: list[int]) -> Iterator[tuple[int, int]]:
    """Join pieces without a verb of their own to the clause they belong to, around an insertion where there is one."""
    spans = list(pairwise(edges))
    while len(spans) > 1 and not line.long(*spans[-1]):
        spans[-2:] = [(spans[-2][0], spans[-1][1])]
    waiting: int | None = None
    for n, (a, b) in enumerate(spans):
        last = n == len(spans) - 1
        if waiting is not None and line.inserted(a):
            yield (waiting, b) if last else (a, b)
            continue
        start = a if waiting is None else waiting
        if last or (line.long(a, b) and (line.states(a, b) or line.gives_cause(a) or line.gapped(a))):
            yield start, b
            waiting = None
        else:
            waiting = start


def read(text: str, words: Words) -> "Line":
    """Read a sentence once from left to right."""
    marks = tokens(text)
    known = Verbs(tuple(t.word for t in marks), words)
    finite = [known.finite(i) for i in range(len(marks))]
    verbal = [finite[i] or known.participle(i) for i in range(len(marks))]
    return Line(
        tokens=marks,
        known=known,
        verbs=(0, *accumulate(int(f) for f in finite)),
        wordy=(0, *accumulate(int(t.word[0].isalnum()) for t in marks)),
        behind=tuple(_behind(known.low, verbal, words)),
        comma=next((i for i, t in enumerate(marks) if t.word == ","), len(marks)),
        insert=next(
            (i for i in range(1, len(marks)) if marks[i - 1].word == "," and known.low[i] in words.relatives),
            len(marks),
        ),
        relative=next((i for i in range(1, len(marks)) if known.relates(i, finite)), len(marks)),
        groups=(0, *accumulate(int(f and not (i and finite[i - 1])) for i, f in enumerate(finite))),
    )


def _behind(low: Sequence[str], verbal: Sequence[bool], words: Words) -> Iterator[bool]:
    """Tell for each token whether the clause before it has a verb, since it last opened.

    What opens no clause of its own up to the next comma is a preposition: `the crew cannot sail until Friday, and`.
    """
    openers = words.relatives | words.subordinators | words.content_openers | _HARD
    state = outer = False
    for i, word in enumerate(low):
        if word == "," and not state:
            state = outer
        yield state
        if verbal[i]:
            state = True
        elif word in openers:
            outer, state = state and word in words.prepositions, i == 0


@dataclass(frozen=True, slots=True)
class Verbs:
    """The words of a sentence, with what the language knows of their verbs."""

    low: tuple[str, ...]
    words: Words

    def word(self, i: int) -> str:
        """Return a word, or nothing beyond the ends."""
        return self.low[i] if 0 <= i < len(self.low) else ""

    def finite(self, i: int) -> bool:
        """Whether a finite verb stands here."""
        word, before, known = self.word(i), self.word(i - 1), self.words
        if word in known.auxiliaries:
            return True
        if before in known.subjects:
            return word.isalpha() and word not in known.stop and not word.endswith(known.adverb_endings)
        if before in known.relatives and self.word(i - 2) in _SOFT:
            return word in known.finite or self.past(i)  # ", which broke"
        if before in known.determiners or before in known.prepositions or before in known.auxiliaries:
            return False
        return word in known.finite or self.past(i)

    def past(self, i: int) -> bool:
        """Whether a regular past form is more likely a past tense than a participle."""
        word = self.word(i)
        regular = len(word) > 4 and word.endswith(self.words.past_endings) and not word.endswith(self.words.no_past)
        return regular and self.word(i + 1) not in self.words.agents

    def participle(self, i: int) -> bool:
        """Whether a participle that leads a clause of its own stands here."""
        word = self.word(i)
        return len(word) > 4 and word.endswith(self.words.participle_endings) and word not in self.words.prepositions

    def relates(self, i: int, finite: Sequence[bool]) -> bool:
        """Whether a relative stands here: `who`, or a `that` which is the subject of the verb behind it."""
        word, known = self.low[i], self.words
        subject = word in known.content_openers and word in known.demonstratives
        return word in known.relatives or (subject and i + 1 < len(finite) and finite[i + 1])


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, with what a single reading tells of it."""

    tokens: tuple[Token, ...]
    known: Verbs
    verbs: tuple[int, ...]
    """How many finite verbs stand before each token."""
    wordy: tuple[int, ...]
    """How many words stand before each token."""
    behind: tuple[bool, ...]
    """Whether the clause before each token has a verb."""
    comma: int
    """The place of the first comma."""
    insert: int
    """The place of the first relative clause behind a comma."""
    relative: int
    """The place of the first relative behind the first word, with or without a comma."""
    groups: tuple[int, ...]
    """How many groups of finite verbs begin before each token."""

    def states(self, a: int, b: int) -> bool:
        """Whether a stretch has a verb of its own."""
        return self.verbs[b] > self.verbs[a] or (self.known.participle(self.lead(a)) and b - a > _LEAST)

    def long(self, a: int, b: int) -> bool:
        """Whether a stretch has words enough to say something."""
        return self.wordy[b] - self.wordy[a] >= _LEAST

    def gives_cause(self, i: int) -> bool:
        """Whether a stretch opens by giving a cause: `due to`, `because of`."""
        low, causes = self.known.low, self.known.words.causes
        heads = _heads(causes)
        places = [k for k in (i, self.lead(i)) if self.known.word(k) in heads]
        return any(" ".join(low[k : k + size]) in causes for k in places for size in (2, 3, 4))

    def lead(self, i: int) -> int:
        """Return the place of the first word that is no opener and no adverb."""
        words = self.known.words
        for k in range(i, i + _ADVERBS):
            word = self.known.word(k)
            adverb = len(word) > 3 and word.endswith(words.adverb_endings)
            if not adverb and word not in words.coordinators and word not in words.subordinators:
                return k
        return i + _ADVERBS

    def inserted(self, i: int) -> bool:
        """Whether a relative clause or a clause between dashes starts here."""
        return self.known.word(i) in self.known.words.relatives or self.known.word(i) in _HARD

    def opens(self, i: int) -> bool:
        """Whether a clause starts at a token."""
        word, before, words = self.known.word(i), self.known.word(i - 1), self.known.words
        if before in words.prepositions or before in _HARD:
            return False
        if before in words.auxiliaries and word in words.subordinators:
            return False  # "is as good as any" compares
        if word in words.coordinators:
            return self.coordinates(i)
        if word in words.subordinators and not self.gives_cause(i):
            if before == "," and self.behind[i] and self.verb_in(i + 1):
                return True
            return self.behind[i] and (self.verb_ahead(i + 1) or self.known.participle(i + 1))
        paused = self.paused(i) and (self.gapped(i) or self.after_comma(i))
        return paused or self.opens_mark(i) or self.opens_cause(i)

    def paused(self, i: int) -> bool:
        """Whether a comma stands before a token."""
        return self.known.word(i - 1) == ","

    def gapped(self, i: int) -> bool:
        """Whether a clause stands here that leaves its verb out: `in Ossel it sank by 40 percent, in Corran by 15`."""
        low, words = self.known.low, self.known.words
        end = next((k for k in range(i, len(low)) if low[k] in _STOPS), len(low))
        if not self.behind[i] or low[i] not in words.prepositions or not _LEAST <= end - i <= _GAP:
            return False
        if self.verbs[end] > self.verbs[i] or not any(low[k][0].isdigit() for k in range(i, end)):
            return False
        second = next((k for k in range(i + 2, end) if low[k] in words.prepositions), None)
        if second is None or not low[min(second + 1, end - 1)][0].isdigit():
            return False
        before = low[max(0, i - _REACH) : i]
        return low[i] in before and any(a == low[second] and b[0].isdigit() for a, b in pairwise(before))

    def opens_mark(self, i: int) -> bool:
        """Whether a clause starts at a semicolon or dash, behind a closing quotation mark, or at a relative."""
        word, before = self.known.word(i), self.known.word(i - 1)
        if word in _HARD:
            return self.verb_ahead(i + 1) or (word == ";" and self.verb_ahead(self.beyond_comma(i + 1)))
        if before in _CLOSING and self.known.word(i - 2) in _PAUSE:
            return self.verb_ahead(i)
        return word in self.known.words.relatives and before == "," and self.verb_ahead(i + 1)

    def beyond_comma(self, i: int) -> int:
        """Return the place behind a short phrase and its comma: `in reality,`."""
        near = (k + 1 for k in range(i, min(i + _ADVERBS, len(self.tokens))) if self.known.word(k) == ",")
        return next(near, i)

    def opens_cause(self, i: int) -> bool:
        """Whether the cause of what the clause before says starts here."""
        return i > _LEAST and self.behind[i] and self.gives_cause(i)

    def coordinates(self, i: int) -> bool:
        """Whether a coordinator joins clauses rather than phrases."""
        ends = self.known.words.past_endings
        if ends and self.known.word(i - 1).endswith(ends) and self.known.word(i + 1).endswith(ends):
            return False
        if self.known.word(i - 1) in self.known.words.negations:
            return False  # "It is not yet clear"
        if any(self.known.word(k) in self.known.words.pairing for k in range(i - _NEAR, i)):
            return False  # "traffic between Europe and Asia is"
        follows = self.known.word(i + 1) not in self.known.words.subordinators
        listed = self.known.word(i - 1) == "," and self.verb_in(i + 1, listed=True)
        return follows and self.behind[i] and (listed or self.verb_ahead(i + 1))

    def after_comma(self, i: int) -> bool:
        """Whether a participle clause, or a main clause, starts behind a comma."""
        if not self.behind[i]:
            return False
        if self.known.participle(self.lead(i)):
            return True
        word, words = self.known.word(i), self.known.words
        if self.verbs[i + 1] > self.verbs[i] and self.insert < i:
            return True
        subject = word in words.determiners or word in words.subjects
        opened = self.known.word(0) in words.subordinators and self.comma == i - 1
        return (subject or opened) and self.verb_ahead(i)

    def verb_in(self, i: int, *, listed: bool = False) -> bool:
        """Whether a finite verb follows behind a list: `while services to A, B and C were down`.

        `listed` asks for the list: of `three men, two women, and a child, police said` the last part is none.
        """
        words, last = self.known.words, ""
        for k in range(i, min(i + _LISTED, len(self.tokens))):
            if self.verbs[k + 1] > self.verbs[k]:
                return last in words.coordinators or not listed
            word = self.known.word(k)
            if word in _HARD or word in words.relatives or word in words.subordinators:
                return False
            last = word if word == "," or word in words.coordinators else last
        return False

    def verb_ahead(self, i: int) -> bool:
        """Whether a finite verb follows before the next mark or opener."""
        words = self.known.words
        for k in range(i, min(i + _REACH, len(self.tokens))):
            if self.verbs[k + 1] > self.verbs[k]:
                return True
            word = self.known.word(k)
            if word in _SOFT or (k > i and (word in words.relatives or word in words.coordinators)):
                return False
        return False


@lru_cache(maxsize=16)
def _heads(phrases: frozenset[str]) -> frozenset[str]:
    """Return the first words of phrases."""
    return frozenset(phrase.split(" ", 1)[0] for phrase in phrases)
