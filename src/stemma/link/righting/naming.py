"""Join and part people, bodies and sources as a person has said; by name, since a name is what a person corrects."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from stemma.link.righting.placing import Placed
from stemma.model.corrections import Corrected, Correction
from stemma.model.documents import DocId
from stemma.model.facts import Reading
from stemma.model.links import Entity, Lineage, Source

BY_A_PERSON = "by a person's correction"


def people(
    entities: tuple[Entity, ...], readings: Iterable[Reading], given: Iterable[Placed]
) -> tuple[tuple[Entity, ...], tuple[Corrected, ...]]:
    """Join and part the people, bodies and places of a story as corrections say; return what became of each."""
    texts = {reading.document.id: reading.document.text for reading in readings}
    found = {entity.id: entity for entity in entities}
    told = []
    for one in _of("name", given):
        left, right = (_named(found.values(), side.words) for side in (one.left, one.right))
        if left is None or right is None:
            continue
        if (left.id == right.id) is one.same:
            told.append(Corrected(one, "held anyway", "so it was found without it, too"))
            continue
        if one.same:
            joined = _joined(left, right, one)
            found = {key: entity for key, entity in found.items() if key not in {left.id, right.id}}
            found[joined.id] = joined
        else:
            parts = _parted(left, one, texts)
            if parts is None:
                why = "no mention has the one name that has not the other"
                told.append(Corrected(one, "not possible", why))
                continue
            found |= {entity.id: entity for entity in parts}
        told.append(Corrected(one, "applied", "joined" if one.same else "parted"))
    return tuple(found[key] for key in sorted(found)), tuple(told)


def _of(kind: str, given: Iterable[Placed]) -> list[Correction]:
    """Return the corrections of a kind, those that join first: what a person parted is parted at the end."""
    return sorted((p.correction for p in given if p.correction.kind == kind), key=lambda one: (not one.same, one))


def _named(entities: Iterable[Entity], words: str) -> Entity | None:
    """Return the one that goes by a name: by its fullest one first, then by any; of several, the most mentioned."""
    asked = words.casefold()
    ranked = [
        (e.name.casefold() != asked, -len(e.mentions), e.id, e)
        for e in entities
        if asked == e.name.casefold() or asked in {variant.casefold() for variant in e.variants}
    ]
    return min(ranked)[-1] if ranked else None


def _joined(one: Entity, other: Entity, said: Correction) -> Entity:
    """Make one of two, under the name of the one that is mentioned more."""
    main, less = sorted((one, other), key=lambda entity: (-len(entity.mentions), entity.id))
    return replace(
        main,
        variants=tuple(sorted({*main.variants, *less.variants})),
        mentions=tuple(sorted({*main.mentions, *less.mentions})),
        why=(*main.why, *less.why, f"“{said.left.words}” is “{said.right.words}”: joined {BY_A_PERSON}"),
    )


def _parted(entity: Entity, said: Correction, texts: Mapping[DocId, str]) -> tuple[Entity, Entity] | None:
    """Take out the mentions that have one of the names; short forms that either may own stay where they are."""
    names = {side.words.casefold(): side.words for side in (said.left, said.right)}
    taken = next((name for key, name in names.items() if key != entity.name.casefold()), None)
    if taken is None or len(names) < 2:
        return None
    out = tuple(m for m in entity.mentions if texts[m.doc][m.start : m.end].casefold() == taken.casefold())
    left = tuple(m for m in entity.mentions if m not in set(out))
    if not out or not left:
        return None
    digest = hashlib.sha256(taken.encode()).hexdigest()[:8]
    why = f"“{said.left.words}” is not “{said.right.words}”: parted {BY_A_PERSON}"
    variants = tuple(v for v in entity.variants if taken.casefold() in v.casefold())
    kept = tuple(v for v in entity.variants if v not in set(variants))
    reasons = tuple(reason for reason in entity.why if f"“{taken}”" not in reason)
    return (
        replace(entity, variants=kept, mentions=left, why=(*reasons, why)),
        Entity(f"{entity.id}-{digest}", taken, entity.kind, variants or (taken,), out, (why,)),
    )


def sources(lineage: Lineage, given: Iterable[Placed]) -> tuple[Lineage, tuple[Corrected, ...]]:
    """Make one origin of two sources, or two of what was taken for one, as corrections say."""
    found = {source.id: source for source in lineage.sources}
    told = []
    for one in _of("origin", given):
        left, right = (_source(found.values(), side.words) for side in (one.left, one.right))
        if left is None or right is None:
            continue
        if (_whole(left) == _whole(right)) is one.same:
            told.append(Corrected(one, "held anyway", "so it was found without it, too"))
        elif one.same:
            found |= {source.id: source for source in _one_origin(left, right, found)}
            told.append(Corrected(one, "applied", "joined"))
        elif left.id == right.id:
            told.append(Corrected(one, "not possible", "the articles' words for them name one source; part the names"))
        else:
            why = f"no part of the other {BY_A_PERSON}"
            found |= {s.id: replace(s, part_of=None, why=f"{s.why}; {why}") for s in (left, right) if s.part_of}
            told.append(Corrected(one, "applied", "parted"))
    return replace(lineage, sources=tuple(found[key] for key in sorted(found))), tuple(told)


def _source(sources: Iterable[Source], words: str) -> Source | None:
    asked = words.casefold()
    ranked = [
        (s.name.casefold() != asked, s.id, s)
        for s in sources
        if asked in {s.name.casefold(), s.id.casefold(), *(alias.casefold() for alias in s.aliases)}
    ]
    return min(ranked)[-1] if ranked else None


def _whole(source: Source) -> str:
    return source.part_of or source.id


def _one_origin(left: Source, right: Source, found: Mapping[str, Source]) -> list[Source]:
    """Return the sources that change so that two are one origin: all that was one with the second is with the first."""
    first, second = sorted((_whole(left), _whole(right)))
    if found[second].page and not found[first].page:
        first, second = second, first
    why = f"one origin with {found[first].name} {BY_A_PERSON}"
    return [replace(s, part_of=first, why=f"{s.why}; {why}") for s in found.values() if _whole(s) == second]
