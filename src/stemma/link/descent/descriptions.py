"""Give a description the source that it can only mean: `a university inquiry` where one university held one.

First the article itself is asked, then the story. Where two sources fit, none is taken: an origin too many is seen in
the range, an origin hidden is not.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from stemma.lang.base import Language
from stemma.link.descent.houses import OFFICES, Known, Sort, described, known_as, meant, sorted_out
from stemma.link.descent.namings import Naming
from stemma.model.documents import DocId, Span
from stemma.model.links import Entity

_REACH = 600
"""Characters within which `the company` is the one company that had the word last."""


class Descriptions:
    """The named sources of a story, as descriptions can mean them."""

    def __init__(
        self,
        namings: Iterable[Naming],
        entities: Iterable[Entity],
        root: Callable[[str], str],
        languages: Mapping[DocId, Language],
    ) -> None:
        self._languages = languages
        self._root = root
        by_key = {entity.id: entity for entity in entities}
        self._heard = tuple(_known(namings, entities, root, languages))
        self._voiced = {id(one) for one in self._heard}
        bodies = (entity for entity in by_key.values() if entity.kind == "organisation")
        voiced = {one.key for one in self._heard}
        self._silent = tuple(
            known_as(e.id, (e.name, *e.variants), e.mentions, spoken(e, languages), body=True)
            for e in bodies
            if root(e.id) not in voiced
        )
        self._in_doc: dict[DocId, list[Known]] = defaultdict(list)
        for one in (*self._heard, *self._silent):
            for doc in {place.doc for place in one.places}:
                self._in_doc[doc].append(one)

    def settled(self, naming: Naming) -> Naming:
        """Return a naming with the key of the source that its words describe, or as it was."""
        if naming.certain or naming.span is None:
            return naming
        phrase = described(naming.words, self._languages[naming.span.doc])
        if phrase is None:
            return naming
        found = self._in_article(phrase, naming, naming.span) or self._in_story(phrase, naming, naming.span)
        return replace(naming, key=found.key, kind="organisation", proper=True, certain=True) if found else naming

    def _in_article(self, phrase: Sort, naming: Naming, span: Span) -> Known | None:
        here = [one for one in self._in_doc[span.doc] if one.key != self._root(naming.key)]
        fitting = [one for one in here if one.fits(phrase)]
        if phrase.houses == OFFICES:
            fitting = [one for one in fitting if id(one) in self._voiced]
            return fitting[0] if len(fitting) == 1 else None
        if not _points(phrase) or not fitting:
            return None
        heard = [one for one in fitting if id(one) in self._voiced]
        return fitting[0] if len(fitting) == 1 else _last_before(span, heard)

    def _in_story(self, phrase: Sort, naming: Naming, span: Span) -> Known | None:
        """Ask the other articles, where this one names nobody who fits."""
        here = self._in_doc[span.doc]
        if phrase.houses == OFFICES or any(one.fits(phrase) for one in here) or not _points(phrase):
            return None
        known = self._heard if phrase.rest else (*self._heard, *self._silent)
        return meant(phrase, [one for one in known if one.key != self._root(naming.key)])


def _points(phrase: Sort) -> bool:
    """Say whether words point at something known: `the company`, or `a company` that is further described."""
    return phrase.pointing or bool(phrase.rest)


def _known(
    namings: Iterable[Naming],
    entities: Iterable[Entity],
    root: Callable[[str], str],
    languages: Mapping[DocId, Language],
) -> Iterator[Known]:
    """Yield every source that has a name and is given the word somewhere, with the body that its people speak for."""
    joined: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        joined[root(entity.id)].append(entity)
    named: dict[str, list[Naming]] = defaultdict(list)
    for naming in namings:
        if naming.certain and naming.span is not None:
            named[root(naming.key)].append(naming)
    for key, group in sorted(named.items()):
        held = joined[key]
        bodies = [entity for entity in held if entity.kind == "organisation"]
        names = [n.words for n in group] + [name for e in bodies for name in (e.name, *e.variants)]
        places = [n.span for n in group if n.span] + [span for e in bodies for span in e.mentions]
        if bodies or not held:
            yield known_as(key, names, sorted(set(places)), written_in(places, languages), body=bool(bodies))


def _last_before(span: Span, found: Sequence[Known]) -> Known | None:
    """Return the one that is named last before a place, and near."""
    before = [
        (place.end, one.key, one)
        for one in found
        for place in one.places
        if place.doc == span.doc and span.start - _REACH < place.end <= span.start
    ]
    return max(before, key=lambda item: item[:2])[2] if before else None


def same_name(entities: Sequence[Entity], languages: Mapping[DocId, Language]) -> Iterator[tuple[str, str]]:
    """Yield bodies whose names say the same in other order or in another language.

    `Culture Ministry` and `Ministry of Culture`, `Egypt's ministry` and `the Egyptian ministry`,
    `Universidad de Sarn` and `University of Sarn`.
    """
    bodies = [entity for entity in entities if entity.kind == "organisation"]
    told = {e.id: (spoken(e, languages), e) for e in bodies}
    by_rest: dict[frozenset[str], list[str]] = defaultdict(list)
    for key, (language, entity) in sorted(told.items()):
        sort = sorted_out(entity.name, language)
        if sort.houses and sort.rest:
            by_rest[sort.rest].append(key)
    for keys in by_rest.values():
        for one, two in combinations(keys, 2):
            if _alike(told[one], told[two]):
                yield one, two


def spoken(entity: Entity, languages: Mapping[DocId, Language]) -> Language:
    """Return the language that an entity is spoken of in."""
    return written_in(entity.mentions, languages)


def written_in(places: Iterable[Span], languages: Mapping[DocId, Language]) -> Language:
    """Return the language of some places; of several the first by its code: a copy of a page changes nothing."""
    return min((languages[place.doc] for place in places), key=lambda language: language.code)


def _alike(one: tuple[Language, Entity], two: tuple[Language, Entity]) -> bool:
    """Within one language the kind must stand in the same word: a county's police is not its sheriff."""
    first, second = (sorted_out(entity.name, language) for language, entity in (one, two))
    if one[0].code != two[0].code:
        return first.houses == second.houses
    names = (known_as("", (entity.name,), (), language, body=False).stems for language, entity in (one, two))
    return len(set(names)) == 1
