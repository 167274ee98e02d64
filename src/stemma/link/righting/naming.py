"""Join and part people, bodies and sources as a person has said; by name, since a name is what a person corrects."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from stemma.link.righting.placing import Placed
from stemma.link.righting.regrouping import contradicting
from stemma.model.corrections import BY_A_PERSON, Corrected, Correction
from stemma.model.documents import DocId
from stemma.model.facts import Reading
from stemma.model.links import Entity, Heard, Lineage, Source

HELD = "so it was found without it, too"


def people(
    entities: tuple[Entity, ...], readings: Iterable[Reading], given: Iterable[Placed]
) -> tuple[tuple[Entity, ...], tuple[Corrected, ...]]:
    """Join and part the people, bodies and places of a story as corrections say; return what became of each."""
    asked, told = _asked("name", given)
    if not asked:
        return entities, tuple(told)
    texts = {reading.document.id: reading.document.text for reading in readings}
    found = {entity.id: entity for entity in entities}
    for one in asked:
        left, right = (_named(found.values(), side.words) for side in (one.left, one.right))
        if left is None or right is None:
            continue
        if (left.id == right.id) is one.same:
            told.append(Corrected(one, "held anyway", HELD))
        elif one.same:
            found = {key: entity for key, entity in found.items() if key not in {left.id, right.id}}
            joined = _joined(left, right, one)
            found[joined.id] = joined
            told.append(Corrected(one, "applied", "joined"))
        elif parts := _parted(left, one, texts):
            found |= {entity.id: entity for entity in parts}
            told.append(Corrected(one, "applied", "parted"))
        else:
            told.append(Corrected(one, "not possible", "no mention has one of the names and not the other"))
    return tuple(found[key] for key in sorted(found)), tuple(told)


def _asked(kind: str, given: Iterable[Placed]) -> tuple[list[Correction], list[Corrected]]:
    """Return the corrections of a kind that contradict no others, those that part first; and those that do."""
    every = sorted((p.correction for p in given if p.correction.kind == kind), key=lambda one: (one.same, one))
    number = {name: n for n, name in enumerate(sorted({name for one in every for name in _names(one)}))}
    pairs = {one: (number[_names(one)[0]], number[_names(one)[1]]) for one in every}
    same, apart = ([pair for one, pair in pairs.items() if one.same is joins] for joins in (True, False))
    wrong = contradicting(same, apart)
    bad = [one for one, pair in pairs.items() if pair in wrong[not one.same]]
    told = [
        Corrected(one, "contradicts another", "together they join and part the same: none is kept to") for one in bad
    ]
    return [one for one in every if one not in set(bad)], told


def _names(one: Correction) -> tuple[str, str]:
    return one.left.words.casefold(), one.right.words.casefold()


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


def sources(
    lineage: Lineage, readings: Iterable[Reading], given: Iterable[Placed]
) -> tuple[Lineage, tuple[Corrected, ...]]:
    """Make one origin of two sources, or two of what was taken for one, as corrections say."""
    asked, told = _asked("origin", given)
    texts = {reading.document.id: reading.document.text for reading in readings} if asked else {}
    for one in asked:
        left, right = (_source(lineage.sources, side.words) for side in (one.left, one.right))
        if left is None or right is None:
            continue
        if (_whole(left) == _whole(right)) is one.same:
            told.append(Corrected(one, "held anyway", HELD))
        elif one.same:
            lineage = _changed(lineage, _one_origin(left, right, lineage))
            told.append(Corrected(one, "applied", "joined"))
        elif left.id != right.id:
            why = f"no part of the other {BY_A_PERSON}"
            alone = [replace(s, part_of=None, why=f"{s.why}; {why}") for s in (left, right) if s.part_of]
            lineage = _changed(lineage, alone)
            told.append(Corrected(one, "applied", "parted"))
        elif parts := _taken_out(left, one, lineage, texts):
            lineage = parts
            told.append(Corrected(one, "applied", "parted"))
        else:
            told.append(Corrected(one, "not possible", "no article calls the source by one of the names alone"))
    return lineage, tuple(told)


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


def _changed(lineage: Lineage, sources: Iterable[Source]) -> Lineage:
    known = {source.id: source for source in (*lineage.sources, *sources)}
    return replace(lineage, sources=tuple(known[key] for key in sorted(known)))


def _one_origin(left: Source, right: Source, lineage: Lineage) -> list[Source]:
    """Return the sources that change so that two are one origin: the one heard less is part of the other."""
    heard = Counter(heard.source for heard in lineage.heard)
    first, second = sorted({_whole(left), _whole(right)}, key=lambda name: (-heard[name], name))
    name = next(source.name for source in lineage.sources if source.id == first)
    why = f"one origin with {name} {BY_A_PERSON}"
    return [replace(s, part_of=first, why=f"{s.why}; {why}") for s in lineage.sources if _whole(s) == second]


def _taken_out(source: Source, said: Correction, lineage: Lineage, texts: Mapping[DocId, str]) -> Lineage | None:
    """Make a source of its own of what articles call by one of two names, the rarer one; its edges go with it."""
    mine = [heard for heard in lineage.heard if heard.source == source.id]
    called: dict[str, set[Heard]] = defaultdict(set)
    for one in mine:
        called[texts[one.span.doc][one.span.start : one.span.end].casefold()].add(one)
    names = [side.words for side in (said.left, said.right) if side.words.casefold() != source.name.casefold()]
    taken = min(names, key=lambda name: (len(called[name.casefold()]) or len(mine), name))
    out = called[taken.casefold()]
    if not out or len(out) == len(mine):
        return None
    why = f"not {source.name} {BY_A_PERSON}"
    new = replace(source, id=f"name:{taken}", name=taken, page=None, aliases=(taken,), why=why, issued=(), part_of=None)
    kept = replace(source, aliases=tuple(a for a in source.aliases if a.casefold() != taken.casefold()))
    docs = {heard.span.doc for heard in out} - {heard.span.doc for heard in mine if heard not in out}
    heard = tuple(sorted(replace(h, source=new.id) if h in out else h for h in lineage.heard))
    edges = tuple(replace(e, parent=new.id) if e.parent == source.id and e.child in docs else e for e in lineage.edges)
    return _changed(replace(lineage, heard=heard, edges=edges), [kept, new])
