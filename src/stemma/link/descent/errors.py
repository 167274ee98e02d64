"""Errors that two articles share: a figure that the others contradict, a name that the others spell otherwise.

The rule of common errors, by which editors of old texts tell whose copy hangs on whose: two who are right alike need
not have met, two who are wrong alike have. What is an error is estimated, not known (`copying.py`), and one shared
error is never proof: a figure may answer another question, so the weight of each is bounded.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from stemma.link.descent.copying import Copying, CopyingSettings, Report, estimate
from stemma.model.documents import DocId, Span
from stemma.model.facts import Mention, Reading
from stemma.model.links import Dependence, Frame, FrameValue
from stemma.text.aliases import fold

_STORY = CopyingSettings(doubt=0.25, trust=10.0, least=0.0, most_holders=12)
"""Up to a quarter of the figures put side by side measure different things, as frames go on the stories read by hand,
and an article gives too few values to be known by them. What more than a dozen have is no error that two share."""
_DISPUTED = frozenset({"conflict", "unsure", "different authorities", "different scope or measure"})
"""Who rounds, or gives the count of an earlier day, does not err."""
_LOOSE = frozenset({"rewrite", "shared passage"})
"""Edges whose reason a shared error makes stronger: whole copies need none."""
_SHOWN = 2
"""Errors that a reason names."""
_LONG = 6
"""Letters from which two words that differ by one are hardly two words."""


@dataclass(frozen=True, slots=True)
class SharedError:
    """Two articles that agree where the others contradict them."""

    left: DocId
    right: DocId
    weight: float
    """The natural logarithm of how much likelier the shared values are if one article hangs on the other."""
    evidence: tuple[tuple[Span, Span], ...]
    """What both say, in the left article and in the right one."""
    why: str
    """`both have “Holinger” where 3 others have “Hollinger”`."""


@dataclass(frozen=True, slots=True)
class _Given:
    """A value that an article gives for an item, and where."""

    doc: DocId
    item: str
    value: str
    span: Span
    voiced: bool


def shared_errors(
    readings: tuple[Reading, ...], frames: Iterable[Frame], text_of: Mapping[DocId, DocId] | None = None
) -> tuple[SharedError, ...]:
    """Find pairs of articles that share values which the other articles contradict, the weightiest first.

    `text_of` leads from each copy to the article that stands for its text, so that copies do not outvote the others.
    """
    given = [*_figures(frames), *_spellings(readings)]
    text_of = text_of or {}
    places = {(g.doc, g.item): g for g in given if text_of.get(g.doc, g.doc) == g.doc}
    found = estimate((Report(doc, item, g.value) for (doc, item), g in places.items()), _STORY)
    words = _Words(readings, places.values(), found.values)
    pairs = (_shared(pair, places, words) for pair in found.copying if pair.errors and pair.weight > 0)
    return tuple(sorted((p for p in pairs if p.evidence), key=lambda pair: (-pair.weight, pair.left, pair.right)))


class _Words:
    """How the articles word what they give, and what most of the others give instead."""

    def __init__(self, readings: Iterable[Reading], given: Iterable[_Given], right: Mapping[str, str]) -> None:
        self._readings = {reading.document.id: reading for reading in readings}
        self._right: dict[str, list[_Given]] = defaultdict(list)
        for g in sorted(given, key=lambda g: g.span):
            if right[g.item] == g.value:
                self._right[g.item].append(g)

    def against(self, error: _Given) -> str:
        """Say what an article has, and what the others have there: `“Holinger” where 3 others have “Hollinger”`."""
        others = self._right[error.item]
        count = "another has" if len(others) == 1 else f"{len(others)} others have"
        return f"“{self._said(error)}” where {count} “{self._said(others[0])}”"

    def _said(self, given: _Given) -> str:
        return self._readings[given.doc].words(given.span)


def _shared(pair: Copying, places: Mapping[tuple[DocId, str], _Given], words: _Words) -> SharedError:
    """Return what two articles share; a value that both have from a voice they name is that voice's, not an error."""
    left, right = DocId(pair.left), DocId(pair.right)
    both = [(places[left, item], places[right, item]) for item in pair.errors]
    own = [(one, two) for one, two in both if not (one.voiced and two.voiced)]
    weight = pair.weight * len(own) / len(both)
    why = "both have " + " and ".join(words.against(one) for one, _ in own[:_SHOWN])
    return SharedError(left, right, weight, tuple((one.span, two.span) for one, two in own), why)


def added(edges: Iterable[Dependence], errors: Iterable[SharedError]) -> Iterator[Dependence]:
    """Add the errors that two articles share to the reason of their edge, where they do not hang together as copies.

    They make no edge of their own: what is an error depends on the other articles.
    """
    shared = {(error.left, error.right): error for error in errors}
    for edge in edges:
        left, right = sorted((edge.child, edge.parent))
        error = shared.get((DocId(left), DocId(right)))
        if error is None or edge.kind not in _LOOSE:
            yield edge
            continue
        places = [span for pair in error.evidence[:_SHOWN] for span in sorted(pair, key=lambda s: s.doc != edge.child)]
        yield replace(edge, why=f"{edge.why}; {error.why}", evidence=(*edge.evidence, *places))


def _figures(frames: Iterable[Frame]) -> Iterator[_Given]:
    """Yield the one exact value that an article gives for a frame; who gives several knows that they differ."""
    for frame in frames:
        if frame.verdict not in _DISPUTED:
            continue
        of: dict[DocId, list[FrameValue]] = defaultdict(list)
        for value in frame.values:
            of[value.span.doc].append(value)
        for doc, values in of.items():
            first = values[0]
            if first.bound == "exact" and len({(v.low, v.high) for v in values}) == 1:
                span, voiced = first.span, first.voice is not None
                yield _Given(doc, f"figure {frame.id}", f"{first.low} {first.high}", span, voiced)


def _spellings(readings: tuple[Reading, ...]) -> Iterator[_Given]:
    """Yield the spelling that an article has of a word of a name, where another article spells it by a letter apart.

    Where one article has both spellings they are two names.
    """
    held: dict[str, dict[DocId, Span]] = defaultdict(dict)
    for reading in readings:
        for mention in reading.of(Mention):
            for word in reading.words(mention.span).split():
                if len(word) >= _LONG and word.isalpha():
                    held[fold(word)].setdefault(mention.span.doc, mention.span)
    for words in _near(held):
        docs = [doc for word in words for doc in held[word]]
        for word in words if len(docs) == len(set(docs)) else ():
            for doc, span in held[word].items():
                yield _Given(doc, f"spelling {words[0]}", word, span, voiced=False)


def _near(words: Iterable[str]) -> list[list[str]]:
    """Group words that are one letter apart, that letter not an ending: each is filed under itself less any letter."""
    filed: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        for key in {word, *(word[:n] + word[n + 1 :] for n in range(len(word) - 1))}:
            filed[key].append(word)
    home: dict[str, list[str]] = {}
    for group in filed.values():
        for one, two in combinations(group, 2):
            ours, theirs = home.setdefault(one, [one]), home.setdefault(two, [two])
            if ours is not theirs:
                large, small = (ours, theirs) if len(ours) >= len(theirs) else (theirs, ours)
                large += small
                home.update(dict.fromkeys(small, large))
    return [sorted(group) for word, group in sorted(home.items()) if word == min(group)]
