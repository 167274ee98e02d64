"""Count the independent origins behind each claim, as a range.

What is certain counts at the low end, what is possible at the high end. Statements with no basis of their own are
counted by documents: of documents whose texts hang on one another at most one can be an origin, so the high end takes
the largest set of documents of which no two share their words. Distinct roots, not connected groups: a round-up that
shares words with two reports does not make them one, and taking the round-up away raises nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from stemma.link.descent.ties import Tie
from stemma.link.origins.basis import Basis, basis_of, drawn_from, same_words
from stemma.link.origins.disputes import Given, against, differing, given_by
from stemma.link.origins.ground import Ground, ground_of
from stemma.link.origins.independence import largest_independent
from stemma.model.documents import DocId
from stemma.model.facts import Reading, Statement
from stemma.model.links import Backed, Claim, ClaimGroup, Frame, Layered, Leg, LegKind, Lineage, Passage, Status


def weigh(
    groups: tuple[ClaimGroup, ...],
    readings: tuple[Reading, ...],
    lineage: Lineage,
    passages: tuple[Passage, ...],
    frames: tuple[Frame, ...],
    layers: tuple[Layered, ...],
) -> tuple[Claim, ...]:
    """Count the independent origins behind each claim, as a range."""
    ground = ground_of(readings, lineage, passages, layers)
    values = differing(frames)
    given = [(_claim_id(group), given_by(group, values)) for group in groups]
    opposed = against(given)
    claims = [
        _claim(group, ground, _status(group, figures), opposed.get(claim, ()))
        for group, (claim, figures) in zip(groups, given, strict=True)
    ]
    return tuple(sorted(claims, key=lambda claim: (claim.headline, claim.id)))


def _claim(group: ClaimGroup, ground: Ground, status: Status, disputed_by: tuple[str, ...]) -> Claim:
    backed = settled(group.statements, ground)
    roots = {root for b in backed for root in b.roots}
    maybe = {root for b in backed for root in b.maybe} - roots
    unrecorded = {b.statement.span.doc for b in backed if b.unrecorded}
    return Claim(
        id=_claim_id(group),
        headline=group.headline.span,
        statements=backed,
        why=group.why,
        origins=(len(roots), len(roots) + len(maybe) + len(unrecorded)),
        origin_names=tuple(_shown(root, ground) for root in (*sorted(roots), *sorted(maybe))),
        unrecorded=len({b.statement.span.doc for b in backed if not b.roots}),
        status=status,
        disputed_by=disputed_by,
        layer=ground.layers.get(group.headline.sentence),
    )


def settled(statements: tuple[Statement, ...], ground: Ground) -> tuple[Backed, ...]:
    """Weigh the bases of one claim's statements against one another."""
    claimed: dict[DocId, list[Statement]] = defaultdict(list)
    for statement in statements:
        claimed[statement.span.doc].append(statement)
    bases = [basis_of(statement, claimed, ground) for statement in statements]
    bases = _through_agencies(statements, bases, ground)
    bases = _lent(statements, bases, ground)
    bases = _background(statements, bases, ground)
    certain = _certain(bases, ground)
    bases = [_one_of(basis, certain, ground) for basis in bases]
    free = {s.span.doc: b.page for s, b in zip(statements, bases, strict=True) if b.root is None}
    nodes = _nodes(free, statements, ground)
    return tuple(_backed(s, b, certain, nodes) for s, b in zip(statements, bases, strict=True))


def _through_agencies(statements: tuple[Statement, ...], bases: list[Basis], ground: Ground) -> list[Basis]:
    """Follow an agency to the voice that its text gives, for the same claim, in a document that shares it."""
    speaking = [(s, b) for s, b in zip(statements, bases, strict=True) if _speaks(b, ground)]
    return [
        _through_agency(statement, basis, speaking, ground) if basis.root and _is_agency(basis.root, ground) else basis
        for statement, basis in zip(statements, bases, strict=True)
    ]


def _through_agency(
    statement: Statement, basis: Basis, speaking: Sequence[tuple[Statement, Basis]], ground: Ground
) -> Basis:
    """Return what speaks first, by name, of the documents that carry the agency's text and lend it to this one.

    Those that lend it to a document with the same words lend it to this one, too: a copy has it from where they had it.
    """
    doc = statement.span.doc
    twins = {there.doc for _, there in same_words(statement, ground)}
    reach = {doc} | ground.above(doc).union(*(ground.above(twin) for twin in twins))
    lending = [
        voice
        for said, voice in speaking
        if basis.root in ground.agencies.get(said.span.doc, ()) and said.span.doc in reach
    ]
    voice = min(lending, key=lambda b: (b.root or "", b.path), default=None)
    return replace(voice, path=(*basis.path, *voice.path)) if voice else basis


def _speaks(basis: Basis, ground: Ground) -> bool:
    """Say whether a basis is certain and no mere relay."""
    return basis.sure and basis.root is not None and not _relays(basis.root, ground)


def _is_agency(root: str, ground: Ground) -> bool:
    return root in ground.sources and ground.sources[root].kind == "agency"


def _is_work(root: str, ground: Ground) -> bool:
    return root in ground.sources and ground.sources[root].kind == "work"


def _relays(root: str, ground: Ground) -> bool:
    return root in ground.sources and ground.sources[root].relay


def _lent(statements: tuple[Statement, ...], bases: list[Basis], ground: Ground) -> list[Basis]:
    """Let a statement without a basis rest on that of a document which its own text hangs on, or was taken from."""
    out = []
    firmest: dict[str, int] = {}
    for n, basis in enumerate(bases):
        if basis.root and _is_work(basis.root, ground):
            continue  # what a film shows is told on its word there, and nowhere else
        held = firmest.setdefault(statements[n].span.doc, n) if basis.root else n
        if (not basis.sure, statements[n].span) < (not bases[held].sure, statements[held].span):
            firmest[statements[n].span.doc] = n
    for statement, basis in zip(statements, bases, strict=True):
        if basis.root is not None:
            out.append(basis)
            continue
        doc = statement.span.doc
        reach = ground.above(doc) | {doc, basis.page or doc}
        near = [firmest[known] for known in sorted(reach & firmest.keys())]
        best = min(near, key=lambda n: (not bases[n].sure, statements[n].span), default=None)
        if best is None:
            out.append(basis)
        else:
            lender = statements[best].span.doc
            leg = Leg("elsewhere", "") if lender == doc else Leg("one text", lender)
            out.append(replace(bases[best], path=(leg, *bases[best].path)))
    return out


def _background(statements: tuple[Statement, ...], bases: list[Basis], ground: Ground) -> list[Basis]:
    """Let what an article about a work says of the world rest, perhaps, on what the article draws on.

    Decided for each article by itself: a count that asked whether *all* articles name the report would rise when one
    that does not is taken away.
    """
    return [
        drawn_from(statement, ground) or basis
        if basis.root is None and ground.layers.get(statement.sentence) == "world"
        else basis
        for statement, basis in zip(statements, bases, strict=True)
    ]


def _one_of(basis: Basis, certain: frozenset[str], ground: Ground) -> Basis:
    """Take `officials`, or `the company`, for the one of the same article that stands behind the claim for certain."""
    meant = min(basis.either & certain, default=None)
    if meant is None or basis.root in certain:
        return basis
    how: LegKind = "the company" if basis.root in ground.firms else "the office"
    return replace(basis, root=meant, path=(*basis.path, Leg(how, meant)))


def _certain(bases: list[Basis], ground: Ground) -> frozenset[str]:
    """Return the roots that count for certain.

    Of papers and agencies, which pass on what others say, one counts, and only where nobody speaks for himself: two
    that report the same thing may have it from one office. `Officials` and `sources` may be those whom another article
    names, or one another, and count beside nobody.
    """
    counted = Counter(b.root for b in bases if b.root and b.sure)
    observed = {b.root for b in bases if b.observed}
    relays = [root for root in counted if root not in observed and _relays(root, ground)]
    speakers = counted.keys() - set(relays)
    named = speakers - ground.vague
    if named:
        return frozenset(named)
    return frozenset([max(speakers or relays, key=lambda root: (counted[root], root))] if counted else [])


def _nodes(
    free: Mapping[DocId, DocId | None], statements: tuple[Statement, ...], ground: Ground
) -> dict[DocId, str | None]:
    """Give each document without a basis its node: one for those that hang together, None for one that stands alone."""
    near: dict[DocId, set[DocId]] = {doc: {page} if page and page in free else set() for doc, page in free.items()}
    for doc in free:
        for tie in ground.ties.get(doc, ()):
            if tie.other(doc) in free and (tie.whole or _covers_any(tie, doc, statements, ground)):
                near[doc].add(tie.other(doc))
    for one, two in [(one, two) for one, others in near.items() for two in others]:
        near[two].add(one)
    alone = largest_independent({doc: frozenset(others) for doc, others in near.items()})
    return {
        doc: f"text:{doc if doc in alone else min(others & alone)}" if others else None for doc, others in near.items()
    }


def _covers_any(tie: Tie, doc: DocId, statements: tuple[Statement, ...], ground: Ground) -> bool:
    """Say whether two tied documents have these statements of one another: in shared words, or in alike ones.

    Texts that share passages elsewhere have hardly come to a like wording of this by themselves.
    """
    here = [s for s in statements if s.span.doc == doc]
    there = [s for s in statements if s.span.doc == tie.other(doc)]
    return any(tie.covers(s.span) for s in here) or any(ground.alike(one, two) for one in here for two in there)


def _backed(statement: Statement, basis: Basis, certain: frozenset[str], nodes: Mapping[DocId, str | None]) -> Backed:
    if basis.root in certain and basis.sure:
        return Backed(statement, (basis.root,), basis.also, unrecorded=False, path=basis.path)
    if basis.root:
        return Backed(statement, (), (basis.root, *basis.also), unrecorded=False, path=basis.path)
    node = nodes[statement.span.doc]
    return Backed(statement, (), (node,) if node else (), unrecorded=node is None, path=basis.path)


def _shown(root: str, ground: Ground) -> str:
    if root in ground.sources:
        return ground.sources[root].name
    kind, _, doc = root.partition(":")
    outlet = ground.outlets.get(DocId(doc), doc)
    return f"{_KINDS.get(kind, kind)} {outlet}"


_KINDS = {"own": "own reporting of", "critic": "the critic of", "text": "the text of"}


def _claim_id(group: ClaimGroup) -> str:
    places = "\n".join(sorted(f"{s.span.doc}:{s.span.start}-{s.span.end}" for s in group.statements))
    return "claim:" + sha256(places.encode()).hexdigest()[:12]


def _status(group: ClaimGroup, figures: tuple[Given, ...]) -> Status:
    denials = [s.stance == "denied" for s in group.statements]
    if any(denials) and not all(denials):
        return "denied by a party"
    return "disputed within the set" if figures else "undisputed"
