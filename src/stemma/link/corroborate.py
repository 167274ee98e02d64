"""Count the independent origins behind each claim, as a range.

Every statement gets a basis: its own voice, the voice of the passage that it shares with another document, the
document's own credit, or nothing. What is certain counts at the low end, what is possible at the high end.

Statements with no basis of their own are counted by documents: of documents whose texts hang on one another at most one
can be an origin, so the high end takes the largest set of documents of which no two share their words. Distinct roots,
not connected groups: a round-up that shares words with two reports does not make them one, and taking the round-up away
raises nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from stemma.link.independence import largest_independent
from stemma.link.ties import Tie, between
from stemma.model.documents import DocId, Span
from stemma.model.facts import Credit, Reading, Statement, Voice
from stemma.model.links import (
    Backed,
    Claim,
    ClaimGroup,
    Frame,
    Layer,
    Layered,
    Lineage,
    Passage,
    Source,
    Status,
)


@dataclass(frozen=True, slots=True)
class _Ground:
    """All that the bases of a story's statements are looked up in."""

    sources: Mapping[str, Source]
    heard: Mapping[Span, str]
    ties: Mapping[DocId, tuple[Tie, ...]]
    pages: Mapping[str, DocId]
    """For a source that is in the pile itself, its document."""
    agencies: Mapping[DocId, tuple[str, ...]]
    first_hand: Mapping[DocId, Span | None]
    outlets: Mapping[DocId, str]
    statements: Mapping[DocId, tuple[Statement, ...]]


def weigh(
    groups: tuple[ClaimGroup, ...],
    readings: tuple[Reading, ...],
    lineage: Lineage,
    passages: tuple[Passage, ...],
    frames: tuple[Frame, ...],
    layers: tuple[Layered, ...],
) -> tuple[Claim, ...]:
    """Count the independent origins behind each claim, as a range."""
    ground = _ground(readings, lineage, passages)
    layer_at = {layered.span: layered.layer for layered in layers}
    disputes = _disputes(groups, frames)
    claims = [_claim(group, ground, layer_at, disputes[number]) for number, group in enumerate(groups)]
    return tuple(sorted(claims, key=lambda claim: (claim.headline, claim.id)))


def _ground(readings: tuple[Reading, ...], lineage: Lineage, passages: tuple[Passage, ...]) -> _Ground:
    ties: dict[DocId, list[Tie]] = defaultdict(list)
    for tie in between(readings, passages):
        ties[tie.left].append(tie)
        ties[tie.right].append(tie)
    agencies: dict[DocId, list[str]] = defaultdict(list)
    for edge in lineage.edges:
        if edge.kind == "common wire text" and edge.parent.startswith("name:"):
            agencies[edge.child].append(edge.parent)
    return _Ground(
        sources={source.id: source for source in lineage.sources},
        heard={heard.span: heard.source for heard in lineage.heard},
        ties={doc: tuple(found) for doc, found in ties.items()},
        pages={},
        agencies={doc: tuple(sorted(set(found))) for doc, found in agencies.items()},
        first_hand={r.document.id: _own_word(r) for r in readings},
        outlets={r.document.id: r.document.outlet or r.document.path for r in readings},
        statements={r.document.id: r.of(Statement) for r in readings},
    )


def _own_word(reading: Reading) -> Span | None:
    """Return the words by which an article says that it was there itself."""
    return next((c.span for c in reading.of(Credit) if c.kind == "first-hand" and c.span), None)


@dataclass(frozen=True, slots=True)
class _Basis:
    """What stands behind one statement, before the claim as a whole is looked at."""

    root: str | None
    sure: bool
    path: str


def _claim(group: ClaimGroup, ground: _Ground, layer_at: Mapping[Span, Layer], disputed: bool) -> Claim:  # noqa: FBT001
    bases = [_basis(statement, ground) for statement in group.statements]
    backed = _settled(group.statements, bases, ground)
    roots = {root for b in backed for root in b.roots}
    maybe = {root for b in backed for root in b.maybe} - roots
    unrecorded = {b.statement.span.doc for b in backed if b.unrecorded}
    names = [_shown(root, ground) for root in (*sorted(roots), *sorted(maybe))]
    return Claim(
        id=_claim_id(group, ground),
        headline=group.headline.span,
        statements=tuple(backed),
        why=group.why,
        origins=(len(roots), len(roots) + len(maybe) + len(unrecorded)),
        origin_names=tuple(names),
        unrecorded=len({b.statement.span.doc for b in backed if not b.roots}),
        status=_status(group, disputed=disputed),
        disputed_by=(),
        layer=layer_at.get(group.headline.sentence),
    )


def _claim_id(group: ClaimGroup, ground: _Ground) -> str:
    places = "\n".join(f"{s.span.doc}:{s.span.start}-{s.span.end}" for s in sorted(group.statements, key=_place))
    return "claim:" + sha256(places.encode()).hexdigest()[:12]


def _place(statement: Statement) -> Span:
    return statement.span


def _status(group: ClaimGroup, *, disputed: bool) -> Status:
    if any(s.stance == "denied" for s in group.statements) and any(s.stance != "denied" for s in group.statements):
        return "denied by a party"
    return "disputed within the set" if disputed else "undisputed"


def _basis(statement: Statement, ground: _Ground) -> _Basis:
    """Find a statement's basis: its own voice, the voice of a shared passage, a first-hand mark, an agency's credit."""
    own = _voiced(statement.voice, ground)
    if own:
        return own
    for tie, there in _same_words(statement, ground):
        for other in ground.statements[there.doc]:
            if other.span.start < there.end and there.start < other.span.end:
                lent = _voiced(other.voice, ground)
                if lent and lent.sure:
                    how = f"the same words as {ground.outlets[tie.other(statement.span.doc)]}"
                    return replace(lent, path=f"{how} -> {lent.path}")
    return _by_credit(statement, ground)


def _by_credit(statement: Statement, ground: _Ground) -> _Basis:
    doc = statement.span.doc
    agencies = ground.agencies.get(doc, ())
    if agencies:
        return _Basis(agencies[0], sure=False, path=f"text of {ground.sources[agencies[0]].name}, no voice given")
    return _Basis(None, sure=False, path="no basis given")


def _voiced(voice: Voice | None, ground: _Ground) -> _Basis | None:
    if voice is None or voice.source not in ground.heard:
        return None
    source = ground.sources[ground.heard[voice.source]]
    if source.kind == "unknown" and voice.manner == "carried":
        return None
    manner = "carried over from" if voice.manner == "carried" else "by name of"
    return _Basis(source.id, sure=True, path=f"{manner} {source.name}")


def _same_words(statement: Statement, ground: _Ground) -> Iterable[tuple[Tie, Span]]:
    for tie in ground.ties.get(statement.span.doc, ()):
        there = tie.covers(statement.span)
        if there is not None:
            yield tie, there


def _settled(statements: tuple[Statement, ...], bases: list[_Basis], ground: _Ground) -> list[Backed]:
    """Weigh the bases of one claim against one another."""
    certain = _certain({b.root for b in bases if b.root and b.sure}, bases, ground)
    bare = [n for n, basis in enumerate(bases) if basis.root is None]
    lent = {n: _lender(statements[n], statements, bases, ground) for n in bare}
    free = {statements[n].span.doc for n in bare if lent[n] is None}
    nodes = _nodes(free, statements, ground)
    out: list[Backed] = []
    for number, (statement, basis) in enumerate(zip(statements, bases, strict=True)):
        lender = lent.get(number)
        if lender is not None:
            basis = replace(
                bases[lender], path=f"hangs on {_outlet(statements[lender], ground)} -> {bases[lender].path}"
            )  # noqa: PLW2901
        out.append(_backed(statement, basis, certain, nodes, ground))
    return out


def _backed(
    statement: Statement, basis: _Basis, certain: frozenset[str], nodes: Mapping[DocId, str | None], ground: _Ground
) -> Backed:
    path = f"{_outlet(statement, ground)} -> {basis.path}"
    if basis.root and basis.sure and basis.root in certain:
        return Backed(statement, (basis.root,), (), unrecorded=False, path=path)
    if basis.root:
        return Backed(statement, (), (basis.root,), unrecorded=False, path=path)
    node = nodes.get(statement.span.doc)
    return Backed(statement, (), (node,) if node else (), unrecorded=node is None, path=path)


def _certain(roots: set[str], bases: list[_Basis], ground: _Ground) -> frozenset[str]:
    """Return the roots that count for certain: of those that only pass on what others say, one, and only if none speaks itself.

    A paper and an agency that report the same thing may have it from one office.
    """
    relays = sorted(root for root in roots if ground.sources[root].relay)
    speakers = roots - set(relays)
    if speakers or not relays:
        return frozenset(speakers)
    most = max(relays, key=lambda root: (sum(b.root == root for b in bases), root))
    return frozenset({most})


def _lender(
    statement: Statement, statements: tuple[Statement, ...], bases: list[_Basis], ground: _Ground
) -> int | None:
    """Return the statement with a basis whose document this one's text hangs on as a whole, or None."""
    tied = {tie.other(statement.span.doc) for tie in ground.ties.get(statement.span.doc, ()) if tie.whole}
    found = [n for n, b in enumerate(bases) if b.root and statements[n].span.doc in tied | {statement.span.doc}]
    return min(found, key=lambda n: (not bases[n].sure, statements[n].span), default=None)


def _nodes(free: set[DocId], statements: tuple[Statement, ...], ground: _Ground) -> dict[DocId, str | None]:
    """Give each document without a basis its node: one for all that hang on one another, None for one that stands alone."""
    near: dict[DocId, set[DocId]] = {doc: set() for doc in free}
    for doc in free:
        for tie in ground.ties.get(doc, ()):
            other = tie.other(doc)
            if other in free and (tie.whole or _covers_any(tie, doc, statements)):
                near[doc].add(other)
                near[other].add(doc)
    alone = largest_independent({doc: frozenset(others) for doc, others in near.items()})
    out: dict[DocId, str | None] = {}
    for doc in sorted(free):
        heads = [doc] if doc in alone else sorted(near[doc] & alone)
        out[doc] = f"text:{heads[0]}" if near[doc] else None
    return out


def _covers_any(tie: Tie, doc: DocId, statements: tuple[Statement, ...]) -> bool:
    return any(tie.covers(s.span) for s in statements if s.span.doc == doc)


def _outlet(statement: Statement, ground: _Ground) -> str:
    return ground.outlets[statement.span.doc]


def _shown(root: str, ground: _Ground) -> str:
    if root in ground.sources:
        return ground.sources[root].name
    return f"the text of {ground.outlets.get(DocId(root.removeprefix('text:')), root)}"


def _disputes(groups: tuple[ClaimGroup, ...], frames: tuple[Frame, ...]) -> list[bool]:
    """Say for each group whether a figure in it is one that accounts differ on."""
    differ = {"conflict", "different authorities"}
    spans: dict[DocId, list[Span]] = defaultdict(list)
    for frame in frames:
        if frame.verdict in differ:
            for value in frame.values:
                spans[value.span.doc].append(value.span)
    return [
        any(s.span.start < v.end and v.start < s.span.end for s in group.statements for v in spans[s.span.doc])
        for group in groups
    ]
