"""The sources that articles name, each once, however they are called.

`the Courier investigation`, `Hanne Brook's article` and `The Courier` are one node where the articles tie them:
by a shared name, by a post that a person holds, or by a noun that can only mean the source named before.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from stemma.lang import language_of
from stemma.lang.agencies import AGENCIES
from stemma.lang.base import Language
from stemma.link.descent.affiliation import members, units
from stemma.link.descent.descriptions import Descriptions, same_name, spoken, written_in
from stemma.link.descent.issuers import issuers
from stemma.link.descent.ministers import ministers
from stemma.link.descent.namings import Names, Naming, in_document, is_agency, is_media
from stemma.link.descent.ranks import body_of, common, common_noun, is_unknown, ranked
from stemma.model.documents import DocId
from stemma.model.facts import Reading
from stemma.model.links import Entity, Heard, Source

Languages = Mapping[DocId, Language]
"""The language of each document."""


def gather(readings: tuple[Reading, ...], entities: tuple[Entity, ...]) -> tuple[tuple[Source, ...], tuple[Heard, ...]]:
    """Find every source that the articles name, and every place where they do."""
    names, languages = Names(entities), {r.document.id: language_of(r.document.lang) for r in readings}
    in_articles = [tuple(in_document(reading, names)) for reading in readings]
    joined = _joined(readings, entities, names, in_articles, languages)
    own = issuers(readings, entities)
    namings = [*chain.from_iterable(in_articles), *_named_as_issuers(own, entities)]
    described = Descriptions(namings, entities, joined.root, languages)
    nodes: dict[str, list[Naming]] = defaultdict(list)
    for naming in map(described.settled, namings):
        nodes[joined.root(naming.key)].append(naming)
    made = _made(nodes, joined, {entity.id: entity for entity in entities}, languages)
    for root, docs in _issued(own, joined).items():
        made[root] = replace(made[root], issued=tuple(docs))
    whole = {root: made[larger].id for root, larger in _larger(readings, names, joined).items() if larger in made}
    made = {root: replace(node, part_of=whole.get(root)) for root, node in made.items()}
    heard = {Heard(n.span, made[root].id) for root, group in nodes.items() for n in group if n.span}
    return tuple(sorted(set(made.values()), key=lambda s: s.id)), tuple(sorted(heard))


def _joined(
    readings: tuple[Reading, ...],
    entities: tuple[Entity, ...],
    names: Names,
    in_articles: Iterable[tuple[Naming, ...]],
    languages: Languages,
) -> "_Joined":
    """Join the names that mean one source: an agency's short name and its long one, a person and the body behind."""
    joined = _Joined()
    for namings in in_articles:
        for short, long in _abbreviated(namings):
            joined.join(short.key, long.key)
    ranks = dict(ranked(readings, entities))
    for person, body in members(readings):
        one, two = names.within(person), names.within(body)
        if one and two and not (one[0].id in ranks and is_unknown(two[0], languages[body.doc])):
            joined.join(one[0].id, two[0].id)
    for person_id, body_id in ministers(readings, entities):
        joined.join(person_id, body_id)
    for person_id, body_id in _posted(ranks, entities, joined, languages):
        joined.join(person_id, body_id)
    for first, second in same_name(entities, languages):
        joined.join(first, second)
    return joined


def _named_as_issuers(own: Mapping[DocId, str], entities: Iterable[Entity]) -> Iterator[Naming]:
    """Yield a naming, by no article's words, for every body that put out a document of the pile itself."""
    called = {entity.id: entity.name for entity in entities}
    return (Naming(None, called[key], key, "organisation", proper=True) for key in sorted(set(own.values())))


def _made(
    nodes: Mapping[str, list[Naming]], joined: "_Joined", known: dict[str, Entity], languages: Languages
) -> dict[str, Source]:
    members_of = joined.members()
    made = {}
    for root, group in nodes.items():
        keys = members_of.get(root, (root,))
        placed = [n.span for n in group if n.span] or [span for k in keys if k in known for span in known[k].mentions]
        # What only a page's own data credits has no place in a text; agencies are called alike everywhere.
        tongue = written_in(placed, languages) if placed else min(languages.values(), key=lambda one: one.code)
        made[root] = _source(keys, group, known, tongue)
    return made


def _posted(
    ranks: Mapping[str, str], entities: tuple[Entity, ...], joined: "_Joined", languages: Languages
) -> Iterator[tuple[str, str]]:
    """Yield people with the body that their title alone says they speak for, where nothing gives them another."""
    bodies = {entity.id: entity for entity in entities if entity.kind == "organisation"}
    placed = {joined.root(key) for key in bodies}
    tongues = {entity.id: spoken(entity, languages) for entity in entities if entity.id in ranks}
    asked = {(house, tongues[person].code): tongues[person] for person, house in ranks.items()}
    held = {(house, code): body_of(house, bodies, languages, tongue) for (house, code), tongue in asked.items()}
    for person, house in sorted(ranks.items()):
        body = held[house, tongues[person].code]
        if body is not None and joined.root(person) not in placed:
            yield person, body


def _larger(readings: tuple[Reading, ...], names: Names, joined: "_Joined") -> Mapping[str, str]:
    """Return, for each body that articles call a unit of one other body alone, that other one."""
    wholes: dict[str, set[str]] = defaultdict(set)
    for part, whole in units(readings):
        smaller, greater = names.within(part), names.within(whole)
        if smaller and greater:
            wholes[joined.root(smaller[0].id)].add(joined.root(greater[0].id))
    apart = {root: sorted(found - {root}) for root, found in wholes.items()}
    return {root: found[0] for root, found in apart.items() if len(found) == 1}


def _issued(own: Mapping[DocId, str], joined: "_Joined") -> defaultdict[str, list[DocId]]:
    """Return, for each body, the documents that it put out itself."""
    issued: defaultdict[str, list[DocId]] = defaultdict(list)
    for doc, issuer in sorted(own.items()):
        issued[joined.root(issuer)].append(doc)
    return issued


def _abbreviated(namings: tuple[Naming, ...]) -> Iterator[tuple[Naming, Naming]]:
    """Yield an agency's short name with the long one that the same article gives: MNA, Meridian News Agency."""
    agencies = {naming.words: naming for naming in namings if naming.kind == "agency"}
    for short, one in agencies.items():
        for long, two in agencies.items():
            initials = "".join(word[0] for word in long.split() if word[:1].isupper())
            if len(initials) > 1 and short == initials:
                yield one, two


def _source(keys: Iterable[str], group: list[Naming], known: dict[str, Entity], language: Language) -> Source:
    """Make the node of all namings that mean one source; a body gives its name, with its people in brackets."""
    heard = Counter(naming.key for naming in group)
    entities = sorted(
        (known[k] for k in set(keys) if k in known), key=lambda e: (-heard[e.id], -len(e.mentions), e.name)
    )
    bodies = [e.name for e in entities if e.kind != "person"][:1]
    people = [e.name for e in entities if e.kind == "person" and e.id in heard][:2]
    spoken = Counter(naming.words for naming in group).most_common()
    name = min(spoken, key=lambda pair: (-pair[1], -len(pair[0]), pair[0]))[0]
    bodies = bodies or _standing(keys, language)
    if bodies or people:
        name = bodies[0] if bodies else people[0]
        rest = people if bodies else people[1:]
        name = f"{name} ({', '.join(rest)})" if rest else name
    kind = Counter(n.kind for n in group).most_common(1)[0][0]
    kind = "organisation" if bodies and kind == "person" else kind
    credited = any(n.kind == "agency" for n in group)  # a page's own credit outweighs how often it is only named
    kind = "agency" if credited or is_agency(bodies or [name], language) else kind
    if kind == "agency" and name not in AGENCIES:
        name = max((name, *(n.words for n in group if n.kind == "agency")), key=lambda words: (len(words), words))
    proper = any(n.proper for n in group)
    aliases = tuple(sorted({n.words for n in group}))
    why = f"named as {_listed(aliases)}" + ("; one post joins the names" if bodies and people else "")
    return Source(
        id=f"name:{name}",
        name=name,
        kind=kind if proper else "anonymous",
        relay=kind == "agency" or is_media(bodies or [name], language),
        page=None,
        aliases=aliases,
        why=why,
    )


def _standing(keys: Iterable[str], language: Language) -> list[str]:
    """Return the common noun of a body that needs no name, for a source that is one: `police`."""
    nouns = {common(house, language): common_noun(house, language) for house in sorted(language.sources.ranks)}
    return [noun for key in sorted(keys) if (noun := nouns.get(key))][:1]


def _listed(words: tuple[str, ...]) -> str:
    shown = ", ".join(f"“{w}”" for w in words[:4])
    return shown + (f" and {len(words) - 4} more ways" if len(words) > 4 else "")


class _Joined:
    """Keys that mean one source, as a forest."""

    def __init__(self) -> None:
        self._up: dict[str, str] = {}

    def root(self, key: str) -> str:
        """Return the key that stands for all that were joined with this one."""
        while self._up.get(key, key) != key:
            key = self._up[key]
        return key

    def join(self, one: str, two: str) -> None:
        """Join two keys; the smaller one stands for both, whatever the order."""
        low, high = sorted((self.root(one), self.root(two)))
        self._up[high] = low
        self._up.setdefault(low, low)

    def members(self) -> Mapping[str, tuple[str, ...]]:
        """Return, for each root of several keys, every key that it stands for."""
        found: dict[str, list[str]] = defaultdict(list)
        for key in sorted(self._up):
            found[self.root(key)].append(key)
        return {root: tuple(keys) for root, keys in found.items()}
