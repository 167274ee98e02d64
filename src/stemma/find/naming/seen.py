"""What a trained reader saw in the sentences of an article, and what the article as a whole makes of it.

The reader judges each sentence by itself and gives each name a probability. An article judges better: the log-odds of
all places where the same words stand are added up, the word lists and the article's own use of capitals are heard as
witnesses beside it, and of two spans that overlap the likelier one stands.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import log

from stemma.find.naming.spans import MARKS, Candidate
from stemma.find.naming.words import Word
from stemma.lang.base import Language
from stemma.lang.names import Names
from stemma.model.annotations import Annotation, NameKind

MOST = 6.9
"""Log-odds that one place may have at most; the reader's own word is no surer than that."""
PLACES = 6.0
"""Log-odds that all the other places of the same words may have together."""


ENDING = 2
"""Letters behind a name in its own word: a possessive."""
USUAL, STEEP = 0.7, 2
"""Share of the rules' names that the reader sees too in edited texts, and how steeply trust falls below it."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each witness counts, in log-odds; fitted by logistic regression (see the page on names)."""

    bias: float = -0.5
    own: float = 0.6
    """For each unit of the reader's own log-odds in this place."""
    elsewhere: float = 0.2
    """For each unit of its log-odds in the other places of the same words."""
    absent: float = -2.0
    """The reader passed over these words."""
    across: float = -2.6
    """The reader cut the words in another way."""
    parts: float = -0.8
    """The reader saw only parts of the words: `Gulf` and `Aden`."""
    ruled: float = 1.45
    """The rules believe that it is a name."""
    inside: float = 0.9
    """They do, and it stands in mid-sentence."""
    opening: float = 1.65
    """They do, and it is one word that opens its sentence: it must be a name elsewhere."""
    several: float = 1.35
    """It has more words than one."""
    listed: float = 0.9
    """A word list has it."""
    alone: float = -2.5
    """The reader alone takes a demonym for a name, or an everyday word or a plural that opens its sentence."""
    small: float = -5.0
    """The reader alone takes a word that opens its sentence for a name, and the article also writes it small."""
    grouped: float = 1.5
    """A word in lower case makes a body of it, of which a reader of names knows nothing: `French police`."""
    nicknamed: float = 4.0
    """It holds a nickname in marks, at which a reader of words stops: `Ada “Bolt” Lund`."""


WEIGHTS = Weights()


@dataclass(frozen=True, slots=True)
class Seen:
    """A name that the reader saw: `words[first:last]` of a sentence."""

    first: int
    last: int
    kind: NameKind
    sure: float


def seen_in(tokens: tuple[Word, ...], annotation: Annotation, start: int, names: Names) -> tuple[Seen, ...]:
    """Return what the reader saw in a sentence that begins at a place of the text, by the words of the sentence.

    Titles of people are no part of their names; a capital article in mid-sentence is: `read The Harrow Gazette`.
    """
    found = []
    at = 0
    for name in sorted(annotation.names, key=lambda name: name.place):
        begin, end = (start + place for place in name.place)
        while at < len(tokens) and tokens[at].end <= begin:
            at += 1
        last = at
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        first, end_ = _trimmed(tokens, at, last, names.titles if name.kind == "person" else frozenset())
        article = tokens[first - 1] if 0 < first < end_ and name.kind != "place" else None
        if article and article.capital and not article.first and article.key in names.articles:
            first -= 1
        lone = tokens[first].key if end_ - first == 1 else ""
        cut = at < last and tokens[last - 1].end - end > ENDING  # `Asia` of `Asia-Middle`: not where words are parted
        if end_ > first and not cut and lone not in names.ordinary and lone not in names.articles:
            found.append(Seen(first, end_, name.kind, name.sure))
            at = end_
    return tuple(found)


def _trimmed(tokens: tuple[Word, ...], first: int, last: int, titles: AbstractSet[str]) -> tuple[int, int]:
    """Take small words and marks from both ends of what the reader saw, and titles from a person: `Father Reyes`."""
    while last > first and not (tokens[last - 1].capital or tokens[last - 1].text[0].isdigit()):
        last -= 1
    while first < last and not (tokens[first].wordlike or tokens[first].text[0].isdigit()):
        first += 1
    while first + 1 < last and tokens[first].key in titles and tokens[first + 1].capital:
        first += 1
    return _behind_owner(tokens, first, last) if titles else first, last


def _behind_owner(tokens: tuple[Word, ...], first: int, last: int) -> int:
    """`Norvik's Lund` is Lund."""
    return next((n + 1 for n in range(last - 2, first - 1, -1) if tokens[n].owner), first)


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
                if one.kind != "other":  # `Internet`: what is neither somebody nor a place is a name where rules say so
                    self.proposed.append(found)
                self.kinds[found.start, found.end] = one.kind, one.sure
                self._elsewhere[found.key] += odds(one.sure)
            if tokens:
                self._starts[tokens[0].start] = [(tokens[one.first].start, tokens[one.last - 1].end) for one in here]

    def here(self, found: Candidate) -> float:
        """Return what the reader says of a phrase in its own place, and what of it in all others."""
        kind = self.kinds.get((found.start, found.end))
        own = odds(kind[1]) if kind else 0.0
        others = WEIGHTS.elsewhere * max(-PLACES, min(PLACES, self._elsewhere.get(found.key, 0.0) - own))
        if kind:
            return WEIGHTS.own * own + others
        places = self._starts.get(found.words[0].start, ())
        met = [(a, b) for a, b in places if a < found.end and found.start < b]
        whole = all(found.start <= a and b <= found.end for a, b in met)
        return others + (WEIGHTS.absent if not met else WEIGHTS.parts if whole else WEIGHTS.across)

    def weighed(
        self, ruled: Iterable[Candidate], small: Mapping[str, int], language: Language
    ) -> Iterator[tuple[float, Candidate]]:
        """Yield what the rules or the reader take for a name, each with all that speaks for it.

        `small` counts the words that the article also writes small.
        """
        believed_too = {(c.start, c.end): c for c in ruled}
        trust = agreement(sum(place in self.kinds for place in believed_too), len(believed_too))
        for found in {**{(c.start, c.end): c for c in self.proposed}, **believed_too}.values():
            rules = prior(found, language, trust * ((found.start, found.end) in believed_too))
            word = found.inner[0].first and found.last - found.first == 1 and small.get(found.key)
            against = WEIGHTS.small if word and (found.start, found.end) not in believed_too else 0.0
            yield self.here(found) + rules + against, found


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


def agreement(met: int, of: int) -> float:
    """Return how far an article's rules are to be trusted, from 0 to 1: by how many of their names the reader sees too.

    Where capitals are loose, as in mail and forums, they find names that are none.

    >>> agreement(90, 100), round(agreement(20, 100), 2)
    (1.0, 0.09)
    """
    share = (met + 3 * USUAL) / (of + 3)
    return min(1.0, share / USUAL) ** STEEP


def prior(found: Candidate, language: Language, trust: float) -> float:
    """Return what speaks for a name beside the reader: the rules as far as trusted, its length, the word lists."""
    names, key, w = language.names, found.key, WEIGHTS
    several, opens = found.last - found.first > 1, found.inner[0].first
    score = w.bias + w.several * several + w.grouped * found.group
    score += w.nicknamed * any(word.text in MARKS for word in found.inner)
    score += w.listed * (key in names.places or key in names.organisations or key in names.same)
    loose = key in names.adjectives or (opens and _everyday(key, language))
    score += w.alone * (loose and not several and not trust)
    return score + trust * (
        w.ruled + w.inside * (not opens and not found.heading) + w.opening * (opens and not several)
    )


def _everyday(key: str, language: Language) -> bool:
    """Tell whether a word is known as a noun or as an everyday word, or has the ending of a plural."""
    plural = any(key.endswith(ending) and len(key) > len(ending) + 3 for ending, _ in language.numbers.plural_endings)
    listed = key in language.names.given or key in language.names.places or key in language.names.organisations
    known = key in language.speech.people or any(key in words for words in language.words.everyday)
    return known or (plural and not listed)
