"""One dossier a story, and the names by which a story's articles go."""

from collections import Counter
from dataclasses import replace

from stemma.model.documents import DocId
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.model.links import Claim, Dependence, Story
from stemma.tell.escape import line
from stemma.tell.phrases import day

SAME_TEXT = frozenset({"copy", "near copy", "common wire text"})
"""Edges between articles that are one text in different dresses."""
MOST_PAIRED = 6
"""Articles of one text up to which each two of them are told."""


def by_story(dossier: Dossier) -> tuple[Dossier, ...]:
    """Return one dossier for each story, the one with the most articles first."""
    stories = sorted(dossier.stories, key=lambda story: (-len(story.documents), story.id))
    return tuple(_only(dossier, story) for story in stories)


def _only(dossier: Dossier, story: Story) -> Dossier:
    if len(dossier.stories) == 1:
        return dossier
    inside = set(story.documents)
    edges = tuple(e for e in dossier.dependence if e.child in inside)
    claims = tuple(c for c in dossier.claims if c.headline.doc in inside)
    cited = {e.parent for e in edges} | {r for c in claims for b in c.statements for r in (*b.roots, *b.maybe)}
    return replace(
        dossier,
        readings=tuple(r for r in dossier.readings if r.document.id in inside),
        stories=(story,),
        passages=tuple(p for p in dossier.passages if p.left.doc in inside),
        sources=tuple(s for s in dossier.sources if s.id in cited),
        dependence=edges,
        entities=tuple(e for e in dossier.entities if any(m.doc in inside for m in e.mentions)),
        frames=tuple(f for f in dossier.frames if any(v.span.doc in inside for v in f.values)),
        claims=claims,
        utterances=tuple(u for u in dossier.utterances if u.versions[0][0].doc in inside),
        layers=tuple(x for x in dossier.layers if x.span.doc in inside),
        events=tuple(e for e in dossier.events if e.headline.doc in inside),
        drift=tuple(d for d in dossier.drift if d.child in inside),
        missing=tuple(m for m in dossier.missing if any(doc in inside for doc in m.cited_by)),
        dated=tuple(d for d in dossier.dated if d.span.doc in inside),
        differences=tuple(d for d in dossier.differences if d.sides[0].words[0].doc in inside),
        roles=tuple(r for r in dossier.roles if r.evidence[0].doc in inside),
    )


def about(dossier: Dossier) -> tuple[str, ...]:
    """Name what most articles of a story name."""
    often = {e.id: len({m.doc for m in e.mentions}) for e in dossier.entities}
    order = sorted(dossier.entities, key=lambda e: (-often[e.id], -len(e.mentions), e.name))
    return tuple(line(e.name) for e in order[:3])


def ranked(claims: tuple[Claim, ...]) -> list[Claim]:
    """Order claims as the pages number them: those of most articles first."""
    return sorted(claims, key=lambda c: (-len(claimants(c)), -len(c.statements), c.headline, c.id))


def claimants(claim: Claim) -> set[DocId]:
    """Return the articles that make a claim."""
    return {backed.statement.span.doc for backed in claim.statements}


def labels(readings: tuple[Reading, ...]) -> dict[DocId, str]:
    """Name each article by its outlet; articles of one outlet are told apart by day, then by number."""
    plain = {r.document.id: _outlet(r) for r in readings}
    dated = {r.document.id: f"{plain[r.document.id]}, {day(r.document.published)}" for r in readings}
    once, twice = Counter(plain.values()), Counter(dated.values())
    named: dict[DocId, str] = {}
    turn: Counter[str] = Counter()
    for doc, name in plain.items():
        if once[name] == 1:
            named[doc] = name
        elif twice[dated[doc]] == 1:
            named[doc] = dated[doc]
        else:
            turn[name] += 1
            named[doc] = f"{name} ({turn[name]})"
    return named


def _outlet(reading: Reading) -> str:
    document = reading.document
    stem = document.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return line(document.outlet or stem).removeprefix("www.") or document.id


def same_texts(dossier: Dossier) -> tuple[tuple[DocId, ...], ...]:
    """Group the articles that are one text, two or more a group."""
    leader = {r.document.id: r.document.id for r in dossier.readings}

    def find(doc: DocId) -> DocId:
        while leader[doc] != doc:
            doc = leader[doc]
        return doc

    for edge in dossier.dependence:
        if is_same_text(edge) and edge.parent in leader and edge.child in leader:
            first, second = sorted((find(edge.child), find(DocId(edge.parent))))
            leader[second] = first
    groups: dict[DocId, list[DocId]] = {}
    for doc in leader:
        groups.setdefault(find(doc), []).append(doc)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def is_same_text(edge: Dependence) -> bool:
    """Say whether an edge joins two articles that are one text, rather than an article and its agency."""
    return edge.kind in SAME_TEXT and not edge.parent.startswith("name:")


def telling(dossier: Dossier) -> tuple[tuple[Dependence, ...], int]:
    """Return the edges to tell a reader one by one, and how many are left.

    A text that many articles carry has an edge for each two of them; of those, one for each article says it all.
    """
    size = {doc: len(group) for group in same_texts(dossier) for doc in group}
    told: list[Dependence] = []
    placed: set[DocId] = set()
    for edge in dossier.dependence:
        crowded = is_same_text(edge) and size.get(edge.child, 0) > MOST_PAIRED
        if not crowded or edge.child not in placed:
            told.append(edge)
        if crowded:
            placed.add(edge.child)
    return tuple(told), len(dossier.dependence) - len(told)
