"""Which ministry a minister speaks for: `the culture minister` for the Ministry of Culture."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link.descent.descriptions import spoken
from stemma.link.descent.houses import sorted_out, stem
from stemma.model.documents import DocId
from stemma.model.facts import Mention, Reading
from stemma.model.links import Entity

_WORD = re.compile(r"[^\W\d_]+")
_BOUNDS = re.compile(r"[\n,;:.!?“”\"()]")
_REACH = 50
"""Characters beside a name in which its title stands."""
_HOUSE = "ministry"
Field = frozenset[str]
"""The stems of the words that tell ministries apart."""


def ministers(readings: Sequence[Reading], entities: Sequence[Entity]) -> Iterator[tuple[str, str]]:
    """Yield the entities of people with that of the ministry whose minister they are called.

    Only a ministry that the articles name, and only where nothing else has the same field: `the culture minister`
    names no body where there are two culture ministries.
    """
    languages = {reading.document.id: language_of(reading.document.lang) for reading in readings}
    fields = _fields(entities, languages)
    owner = {span: entity.id for entity in entities if entity.kind == "person" for span in entity.mentions}
    found = {
        (owner[mention.span], body)
        for reading in readings
        for mention in reading.of(Mention)
        if fields and mention.span in owner
        for phrase in _beside(mention, reading)
        for body in _posts(phrase, fields, languages[reading.document.id])
    }
    yield from sorted(found)


def _fields(entities: Sequence[Entity], languages: Mapping[DocId, Language]) -> Mapping[Field, str]:
    """Return the one ministry of each field, by what its name says beside that it is one."""
    named: dict[Field, list[str]] = defaultdict(list)
    for entity in entities:
        sort = sorted_out(entity.name, spoken(entity, languages)) if entity.kind == "organisation" else None
        if sort and sort.rest and _HOUSE in sort.houses:
            named[sort.rest].append(entity.id)
    return {field: keys[0] for field, keys in sorted(named.items(), key=lambda item: item[1]) if len(keys) == 1}


def _beside(mention: Mention, reading: Reading) -> Iterator[str]:
    """Yield the words right before a name, and those set off by commas right behind it."""
    text, (start, end) = reading.document.text, (mention.span.start, mention.span.end)
    yield _BOUNDS.split(text[max(0, start - _REACH) : start])[-1]
    if text[end : end + 2] == ", ":
        yield _BOUNDS.split(text[end + 2 : end + 2 + _REACH])[0]


def _posts(phrase: str, fields: Mapping[Field, str], language: Language) -> Iterator[str]:
    words = [word.casefold() for word in _WORD.findall(phrase)]
    known = language.sources
    if known.ministers.isdisjoint(words) or not known.former.isdisjoint(words):
        return
    at = next(n for n, word in enumerate(words) if word in known.ministers)
    said = {stem(word) for word in words[max(0, at - _WIDE) : at + 1 + _WIDE]}
    fitting = [body for field, body in fields.items() if field <= said]
    if len(fitting) == 1:
        yield fitting[0]


_WIDE = 4
"""Words before or behind `minister` that tell which: `minister for culture and sport`."""
