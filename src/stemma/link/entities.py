"""Join the mentions that name one person, organisation, place or work across the articles of a story.

Every article has joined its own short forms. Here its fullest names are compared with those of the others; a name that
could be two stays by itself, and every join keeps its reason.
"""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from stemma.lang import language_of
from stemma.lang.names import Names
from stemma.model.annotations import NameKind
from stemma.model.documents import Span
from stemma.model.facts import Mention, Reading
from stemma.model.links import Entity
from stemma.text.aliases import Form, Join, fold, grouped, joins, key_of

_ENDING = re.compile(r"['’]s\b|['’](?!\w)")
_BEFORE = re.compile(r"[^\W\d_]+\.?(?: [^\W\d_]+\.?)?(?=\s$)")
KINDS: tuple[NameKind, ...] = ("person", "organisation", "place", "work", "other")
"""How a tie between kinds is broken."""


@dataclass(frozen=True, slots=True)
class Named:
    """A mention with the words that name it and the forms in which it is written."""

    mention: Mention
    key: str
    written: tuple[str, ...]
    kin: bool


def resolve(readings: tuple[Reading, ...]) -> tuple[Entity, ...]:
    """Join the mentions that name one person, organisation, place or work."""
    names = _names(readings)
    named = sorted(
        (_named(m, reading, names) for reading in readings for m in reading.of(Mention)), key=lambda n: n.mention
    )
    houses = _houses(readings, names)
    forms = tuple(_forms(named, houses))
    found = joins(forms, names, _told(named))
    found = (*found, *_misspelt(named, grouped((form.key for form in forms), found), names))
    group = grouped((form.key for form in forms), found)
    members: dict[str, list[Named]] = defaultdict(list)
    for one in named:
        members[group[one.key]].append(one)
    credited: dict[str, list[str]] = defaultdict(list)
    for key, house in houses.items():
        credited[group[key]].append(house)
    reasons = _reasons(found, group, named, houses)
    made = [_entity(inner, credited.get(top, ()), reasons.get(top, ())) for top, inner in members.items()]
    return tuple(sorted(_distinct(made), key=lambda entity: entity.id))


def _misspelt(named: Sequence[Named], group: Mapping[str, str], names: Names) -> Iterator[Join]:
    """Join people of one given name whose surnames are one letter apart: `Eva Lindholm` and `Eva Lindhom`.

    One article writes a name one way; where the same article has both, they are two people.
    """
    where: dict[str, set[str]] = defaultdict(set)
    given: dict[str, set[str]] = defaultdict(set)
    for one in named:
        where[group[one.key]].add(one.mention.span.doc)
        first, *_, last = one.key.split() if " " in one.key else ("", "")
        if one.mention.kind == "person" and len(last) >= _SURNAME and first not in names.titles:
            given[first].add(one.key)
    for keys in given.values():
        for short, full in combinations(sorted(keys), 2):
            apart = where[group[short]].isdisjoint(where[group[full]])
            if apart and _one_letter_apart(short.split()[-1], full.split()[-1]):
                yield Join(short, full, "the same but for one letter, in different articles")


_SURNAME = 4
"""Letters of the shortest surname in which one letter may be a slip: `Day` and `May` are two."""


def _one_letter_apart(one: str, other: str) -> bool:
    """Say whether one letter was changed, left out, put in or moved.

    >>> _one_letter_apart("lindholm", "lindhom"), _one_letter_apart("lindholm", "lindblom")
    (True, False)
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # loads a compiled library that most commands never need

    return OSA.distance(one, other, score_cutoff=1) == 1


def _names(readings: Iterable[Reading]) -> Names:
    """Return the words of the language that most articles are written in."""
    codes = Counter(reading.document.lang for reading in readings)
    return language_of(max(sorted(codes), key=lambda code: codes[code], default="und")).names


def _houses(readings: Iterable[Reading], names: Names) -> Mapping[str, str]:
    """Return the bodies that the pages' own credits name: outlets, and agencies in place of an author.

    They spell out what an article has in short alone: `MNA`, `the Register`.
    """
    credited = sorted({name for r in readings for name in (r.document.outlet or "", *r.document.byline)})
    keys = {key_of(name): name for name in reversed(credited)}
    return {key: name for key, name in keys.items() if " " in key and not names.heads.isdisjoint(key.split())}


def _named(mention: Mention, reading: Reading, names: Names) -> Named:
    text, span = reading.document.text, mention.span
    surface = text[span.start : span.end]
    ending = _ENDING.match(text, span.end, span.end + 2)
    owned = (surface + ending.group(),) if ending and not _quoted(text, span) else ()
    before = _BEFORE.search(text, max(0, span.start - 24), span.start)
    led = tuple(before.group().split()) if before else ()
    kin = bool(led) and led[-1] in names.kin  # in lower case: `Father` with a capital is a priest's title
    longer = tuple(f"{lead} {surface}" for lead in _leads(led, surface, mention.kind, names))
    return Named(mention, _key(mention.name, mention.kind), (surface, *owned, *longer), kin)


def _key(name: str, kind: NameKind) -> str:
    """Return what a name is compared by; a title's own, so that no work is one with the place it is named after."""
    return (kind == "work") * "“" + key_of(name)


def _quoted(text: str, span: Span) -> bool:
    return text[span.start - 1 : span.start] in {"'", "‘"}


def _leads(led: tuple[str, ...], surface: str, kind: NameKind, names: Names) -> Iterator[str]:
    """Yield the words before a name that may count as part of it: `Mr`, `his sister`, `the` (Lunds)."""
    last = fold(led[-1]).rstrip(".") if led else ""
    if (
        last in names.articles
        and kind != "work"
        and (kind != "person" or (surface.endswith("s") and " " not in surface))
    ):
        yield led[-1]
    if kind != "person":
        return
    if last in names.titles and led[-1][0].isupper():
        yield " ".join(led if led[0][0].isupper() and fold(led[0]) in names.titles else led[-1:])
    if len(led) > 1 and led[-1] in names.kin:
        yield f"{led[0]} {led[1]}"


def _forms(named: Sequence[Named], houses: Mapping[str, str]) -> Iterator[Form]:
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    told = dict(_told(named))
    capitals = {n.key for n in named if n.mention.name.replace(".", "").isupper()} | told.keys()
    kin = {n.key for n in named if n.kin}
    for one in named:
        votes[one.key][one.mention.kind] += 1
    for short, full in told.items():
        votes[short].update(votes[full])
    for key in sorted(votes):
        yield Form(key, _most(votes[key]), key in capitals, key in kin)
    yield from (Form(key, "organisation") for key in sorted(houses) if key not in votes)


def _most(votes: Mapping[NameKind, int]) -> NameKind:
    return max(KINDS, key=lambda kind: (votes.get(kind, 0), kind != "other", -KINDS.index(kind)))


def _told(named: Iterable[Named]) -> Iterator[tuple[str, str]]:
    """Yield acronyms that one article has spelled out, for those that have not."""
    for one in named:
        surface = one.written[0]
        if surface.isupper() and one.mention.kind != "work" and key_of(surface) != one.key:
            yield key_of(surface), one.key


def _reasons(
    found: Sequence[Join], group: Mapping[str, str], named: Sequence[Named], houses: Mapping[str, str]
) -> Mapping[str, tuple[str, ...]]:
    """Return the reasons for every join, by group, in the words of the articles."""
    shown = {**houses}
    shown |= {_key(one.written[0], one.mention.kind): one.written[0] for one in reversed(named)}
    shown |= {one.key: one.mention.name for one in reversed(named)}
    by_group: dict[str, set[str]] = defaultdict(set)
    given = {(join.short, join.full) for join in found}
    for join in found:
        by_group[group[join.short]].add(f"“{shown[join.short]}” is “{shown[join.full]}”: {join.why}")
    for one in named:
        surface = one.written[0]
        key = _key(surface, one.mention.kind)
        if key != one.key and (key, one.key) not in given:
            by_group[group[one.key]].add(f"“{surface}” is “{one.mention.name}”: named so in the same article")
    return {top: tuple(sorted(reasons)) for top, reasons in by_group.items()}


def _entity(named: Sequence[Named], credited: Sequence[str], why: tuple[str, ...]) -> Entity:
    name = _name(Counter(one.mention.name for one in named))
    kind = _most(Counter(one.mention.kind for one in named if one.mention.name == name))
    variants = tuple(sorted({*credited, *(form for one in named for form in one.written)}))
    mentions = tuple(sorted(one.mention.span for one in named))
    slug = re.sub(r"[\W_]+", "-", fold(name)).strip("-")
    return Entity(f"entity:{kind}:{slug or _digest(name)}", name, kind, variants, mentions, why)


def _name(times: Mapping[str, int]) -> str:
    """Return the name to show: the longest that is not rare, and of two words before one."""
    most = max(times.values())
    return max(times, key=lambda name: (" " in name, 3 * times[name] >= most, len(name), name))


def _distinct(made: Sequence[Entity]) -> Iterator[Entity]:
    """Give two entities whose names differ in marks alone ids of their own."""
    times = Counter(entity.id for entity in made)
    for entity in made:
        own = entity.id if times[entity.id] == 1 else f"{entity.id}-{_digest(entity.name)}"
        yield Entity(own, entity.name, entity.kind, entity.variants, entity.mentions, entity.why)


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:8]
