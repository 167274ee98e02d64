"""Names that some articles write in one way and some in another."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from stemma.lang import language_of
from stemma.link.disputing.clashes import Clash, Given
from stemma.link.disputing.clauses import Cast, Clause
from stemma.link.drifting.spelling import misspelt
from stemma.model.documents import DocId, Span
from stemma.model.links import Entity
from stemma.text.aliases import fold

_WORD = re.compile(r"[^\W_]+")
_KINDS = frozenset({"person", "organisation", "place"})
_OFFICIAL = 3
"""Words of an official name of which one may be put for another: `Drug Enforcement Agency` for `Administration`."""
_LONG = 8
"""Letters of a word in which two may be slips; many shorter names are two letters apart."""
_SHORT = 4
"""Letters of the shortest surname in which one letter may be a slip, where the given name is the same."""
_FEW = 5
_TOLD = 2
"""Clauses with a name that are looked at, and content words that two of them share, where it is told of both."""
_MOST = 30
"""Forms of one name that are compared."""


@dataclass(frozen=True, slots=True)
class _Form:
    """A way to write a name, and where it stands."""

    words: tuple[str, ...]
    kind: str
    entity: str
    clauses: tuple[tuple[Span, Clause], ...]

    @property
    def docs(self) -> frozenset[DocId]:
        """The articles that write it so."""
        return frozenset(span.doc for span, _ in self.clauses)


def spellings(found: Sequence[Clause], entities: Sequence[Entity], cast: Cast) -> Iterator[Clash]:
    """Yield two ways to write one name, each in articles of its own: who writes both ways has slipped himself."""
    for forms in _alike(_forms(found, entities, cast)):
        for one, other in combinations(forms[:_MOST], 2):
            if one.docs.isdisjoint(other.docs) and _one_name(one, other):
                yield from _told(one, other)


def _told(one: _Form, other: _Form) -> Iterator[Clash]:
    """Yield every place of either form against the first of the other."""
    for ours, theirs in ((one, other), (other, one)):
        first, clause = theirs.clauses[0]
        against = Given(" ".join(theirs.words), first, clause)
        for span, here in ours.clauses:
            given = Given(" ".join(ours.words), span, here)
            pair = (given, against) if ours is one else (against, given)
            yield Clash("spelling", *pair, clause.words(first))


def _forms(found: Sequence[Clause], entities: Sequence[Entity], cast: Cast) -> list[_Form]:
    kinds = {entity.id: entity.kind for entity in entities}
    where: dict[tuple[str, tuple[str, ...]], dict[Span, Clause]] = defaultdict(dict)
    for clause in found:
        for mention in clause.said.names:
            entity = cast.entity(mention.span)
            words = _words(clause, mention.span)
            if entity is not None and kinds[entity] in _KINDS and words:
                where[entity, words].setdefault(mention.span, clause)
    return [
        _Form(words, kinds[entity], entity, tuple(sorted(known.items(), key=lambda pair: pair[0])))
        for (entity, words), known in sorted(where.items())
    ]


def _words(clause: Clause, span: Span) -> tuple[str, ...]:
    """Return the words of a name as they are compared: without case, accents and the usual differences of spelling."""
    spellings = clause.language.words.spellings
    text = clause.words(span)
    if text.isupper():
        return ()
    words = [fold(word) for word in _WORD.findall(re.sub(r"['’]s\b", "", text))]
    return tuple(spellings.get(word, word) for word in words)


def _alike(forms: Sequence[_Form]) -> Iterator[list[_Form]]:
    """Yield the forms that differ in one word at most, group by group, by the words that they share."""
    groups: dict[tuple[int, int, tuple[str, ...]], list[_Form]] = defaultdict(list)
    for form in forms:
        for n in range(len(form.words)):
            groups[len(form.words), n, (*form.words[:n], *form.words[n + 1 :])].append(form)
    yield from (group for key, group in sorted(groups.items()) if len(group) > 1 and key[2])


def _one_name(one: _Form, other: _Form) -> bool:
    differ = [(a, b) for a, b in zip(one.words, other.words, strict=True) if a != b]
    if len(differ) != 1:
        return False
    a, b = differ[0]
    if a.rstrip("s") == b.rstrip("s") or a.isdigit() or b.isdigit() or _both_known(one, other, (a, b)):
        return False
    if one.entity == other.entity and one.kind == "person" and min(len(a), len(b)) >= _SHORT:
        return _letters_apart(a, b) == 1
    slips = 1 + (min(len(a), len(b)) >= _LONG)
    slip = misspelt(one.words, other.words) and _letters_apart(a, b) <= slips
    return slip or _official(one, other, (a, b))


def _both_known(one: _Form, other: _Form, differ: tuple[str, str]) -> bool:
    """Whether both names are well known by themselves: two places, or two given names of one family."""
    names = language_of(one.clauses[0][1].reading.document.lang).names
    if names.places.issuperset({" ".join(one.words), " ".join(other.words)}):
        return True
    family = one.kind == "person" and one.words[-1] == other.words[-1]
    return family and (names.given.issuperset(differ) or not _told_alike(one, other))


def _told_alike(one: _Form, other: _Form) -> bool:
    """Whether something is told of both: two people of one family are often called alike."""
    firsts = ([clause for _, clause in form.clauses[:_FEW]] for form in (one, other))
    return any(len(a.stems.keys() & b.stems.keys()) >= _TOLD for a, b in product(*firsts))


def _official(one: _Form, other: _Form, differ: tuple[str, str]) -> bool:
    """Whether one word for a kind of body stands where another one does in an official name."""
    language = language_of(one.clauses[0][1].reading.document.lang)
    heads = language.names.organisation_heads
    bodies = one.kind == other.kind == "organisation" and sum(len(word) > 1 for word in one.words) >= _OFFICIAL
    return bodies and differ[0][0] == differ[1][0] and all(word in heads for word in differ)


def _letters_apart(one: str, other: str) -> int:
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # loads a compiled library that most commands never need

    return OSA.distance(one, other)
