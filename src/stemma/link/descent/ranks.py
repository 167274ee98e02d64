"""Whom a person speaks for by title alone: an inspector for the police, a judge for the court."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link.descent.descriptions import spoken
from stemma.link.descent.houses import described, stem
from stemma.model.documents import DocId
from stemma.model.facts import Mention, Reading
from stemma.model.links import Entity

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_BEFORE = 40
"""Characters before a name in which its titles stand."""
_TITLES = 4


def ranked(readings: Sequence[Reading], entities: Sequence[Entity]) -> Iterator[tuple[str, str]]:
    """Yield people's entities with the kind of body that their titles put them in, where all titles agree."""
    owner = {span: entity.id for entity in entities if entity.kind == "person" for span in entity.mentions}
    found: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        language = language_of(reading.document.lang)
        for mention in reading.of(Mention):
            if mention.span in owner:
                found[owner[mention.span]] |= _houses(mention, reading, language)
    for person, houses in sorted(found.items()):
        if len(houses) == 1:
            yield person, next(iter(houses))


def _houses(mention: Mention, reading: Reading, language: Language) -> set[str]:
    text, start = reading.document.text, mention.span.start
    lead = re.split(r"[\n,;:!?“”\"()]\s?", text[max(0, start - _BEFORE) : start])[-1]
    known = _known(language)
    inside = takewhile(lambda word: word.casefold() in known, _WORD.findall(text[start : mention.span.end])[:-1])
    titles = set(_titles([*_WORD.findall(lead)[-_TITLES:], *inside], known))
    if not titles.isdisjoint(language.sources.former):
        return set()
    alone = titles <= language.sources.standing  # `told police Ana Ruiz had left` makes no officer of her
    return {house for house, ranks in language.sources.ranks.items() if not alone and not titles.isdisjoint(ranks)}


def _known(language: Language) -> frozenset[str]:
    return language.names.titles | language.sources.voices_of | frozenset().union(*language.sources.ranks.values())


def _titles(before: Sequence[str], known: frozenset[str]) -> Iterator[str]:
    """Yield the titles right before a name, and the word before them; a verb between ends them."""
    lower = [word.casefold() for word in before]
    first = len(lower)
    while first and lower[first - 1] in known:
        first -= 1
    held = lower[first:]
    yield from held
    yield from lower[first - 1 : first] if held and first else ()


def body_of(
    house: str, bodies: Mapping[str, Entity], languages: Mapping[DocId, Language], language: Language
) -> str | None:
    """Return the key of the one body of a kind that a story names, else that of its common noun; None if several."""
    named = [key for key, body in sorted(bodies.items()) if _is(house, body, spoken(body, languages))]
    if len(named) > 1:
        return None
    return named[0] if named else common(house, language)


def _is(house: str, body: Entity, language: Language) -> bool:
    sort = described(body.name, language)
    return sort is not None and house in sort.houses


def is_unknown(body: Entity, language: Language) -> bool:
    """Say whether nothing but its place in a sentence makes a name a body's: `Harrow Area` before `Commander`."""
    name = body.name.casefold()
    known = language.names
    listed = name in known.organisations or body.name.isupper() or not known.organisation_heads.isdisjoint(name.split())
    return not listed and described(body.name, language) is None


def common(house: str, language: Language) -> str | None:
    """Return the key of a body that needs no name, by its kind: `police`."""
    noun = common_noun(house, language)
    return f"name:{stem(noun)}" if noun else None


def common_noun(house: str, language: Language) -> str | None:
    """Return the noun by which a kind of body is spoken of where it needs no name."""
    nouns = language.sources.houses.get(house, frozenset())
    return min(nouns & language.sources.standing or nouns, default=None)
