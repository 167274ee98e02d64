"""What a trained reader saw in the sentences of an article, and what the article as a whole makes of it.

The reader judges each sentence by itself and gives each name a probability. An article judges better: the log-odds of
all places where the same words stand are added up, the word lists and the article's own use of capitals are heard as
witnesses beside it, and of two spans that overlap the likelier one stands.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from stemma.find.naming.spans import Candidate
from stemma.find.naming.words import Word
from stemma.lang.base import Language
from stemma.model.annotations import Annotation, NameKind

MOST = 4.0
"""Log-odds that one place, or all the others together, may have at most."""
ABSENT, ACROSS = -1.5, -1.0
"""Log-odds of words that the reader passed over, and of such as it cut in another way."""
ELSEWHERE = 0.5
"""What the other places of the same words count, beside the place itself."""
RULED, LISTED, GROUPED = 1.0, 1.0, 2.0
"""What it counts that the rules believe a name, that a list has it, that a body is made of a word in lower case."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A name that the reader saw: `words[first:last]` of a sentence."""

    first: int
    last: int
    kind: NameKind
    sure: float


def seen_in(tokens: tuple[Word, ...], annotation: Annotation, start: int) -> tuple[Seen, ...]:
    """Return what the reader saw in a sentence that begins at a place of the text, by the words of the sentence."""
    found = []
    at = 0
    for name in sorted(annotation.names, key=lambda name: name.place):
        begin, end = (start + place for place in name.place)
        while at < len(tokens) and tokens[at].end <= begin:
            at += 1
        last = at
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        if last > at and any(word.wordlike for word in tokens[at:last]):
            found.append(Seen(at, last, name.kind, name.sure))
            at = last
    return tuple(found)


def odds(sure: float) -> float:
    """Return the log-odds of a probability, within bounds."""
    p = min(max(sure, 0.001), 0.999)
    return max(-MOST, min(MOST, log(p / (1 - p))))


class Witness:
    """What the reader saw in all sentences of an article."""

    def __init__(
        self, sentences: Sequence[tuple[tuple[Word, ...], Sequence[Seen]]], titled: Iterable[Candidate]
    ) -> None:
        """Take the sentences, and the titles of works in them, which leave no room for other names."""
        self.kinds: dict[tuple[int, int], tuple[NameKind, float]] = {}
        self._starts: dict[int, list[tuple[int, int]]] = {}
        self._elsewhere: dict[str, float] = defaultdict(float)
        claimed = {word.start for one in titled for word in one.inner}
        self.proposed: list[Candidate] = []
        for tokens, seen in sentences:
            here = [one for one in seen if one.kind != "work" and not _within(tokens, one, claimed)]
            for one in here:
                found = Candidate(tokens, one.first, one.last, heading=False)
                self.proposed.append(found)
                self.kinds[found.start, found.end] = one.kind, one.sure
                self._elsewhere[found.key] += odds(one.sure)
            if tokens:
                self._starts[tokens[0].start] = [(tokens[one.first].start, tokens[one.last - 1].end) for one in here]

    def here(self, found: Candidate) -> float:
        """Return the log-odds of a name in its own place."""
        kind = self.kinds.get((found.start, found.end))
        if kind:
            return odds(kind[1])
        places = self._starts.get(found.words[0].start, ())
        return ACROSS if any(a < found.end and found.start < b for a, b in places) else ABSENT

    def weighed(
        self, every: Iterable[Candidate], prior: Callable[[Candidate], float]
    ) -> Iterator[tuple[float, Candidate]]:
        """Yield the candidates, each with all that speaks for it."""
        pool = list({(c.start, c.end): c for c in (*self.proposed, *every)}.values())
        total: dict[str, float] = defaultdict(float)
        for found in pool:
            total[found.key] += self.here(found)
        for found in pool:
            own = self.here(found)
            others = max(-MOST, min(MOST, total[found.key] - own))
            yield own + ELSEWHERE * others + prior(found), found


def _within(tokens: tuple[Word, ...], one: Seen, claimed: set[int]) -> bool:
    return any(word.start in claimed for word in tokens[one.first : one.last])


def believed(weighed: Iterable[tuple[float, Candidate]]) -> list[Candidate]:
    """Return the candidates that are names; of two that overlap, the one with more to speak for it."""
    claimed: set[int] = set()
    kept = []
    for score, found in sorted(weighed, key=lambda pair: (-pair[0], pair[1].start - pair[1].end, pair[1].start)):
        places = {word.start for word in found.inner}
        if score > 0 and claimed.isdisjoint(places):
            claimed |= places
            kept.append(found)
    return kept


def prior(found: Candidate, ruled: Mapping[tuple[int, int], Candidate], language: Language) -> float:
    """Return what speaks for a name beside the reader: the rules, the lists, a word that makes a body of it."""
    names, key = language.names, found.key
    listed = key in names.places or key in names.organisations or key in names.same
    believed_too = (found.start, found.end) in ruled
    return RULED * believed_too + LISTED * listed + GROUPED * found.group
