"""Compare the origins of one claim in two dossiers."""

from itertools import combinations

from stemma.model.documents import Span
from stemma.model.dossier import Dossier
from stemma.model.links import Backed, Claim, Frame


def places(claim: Claim) -> set[Span]:
    """Return where the statements of a claim stand."""
    return {backed.statement.span for backed in claim.statements}


def pairs(before: Dossier, after: Dossier) -> list[tuple[Claim, Claim]]:
    """Return the claims that both dossiers have: those that hold the same statements of the documents of both."""
    both = {r.document.id for r in before.readings} & {r.document.id for r in after.readings}
    held = {frozenset(s for s in places(claim) if s.doc in both): claim for claim in after.claims}
    mine = [(frozenset(s for s in places(claim) if s.doc in both), claim) for claim in before.claims]
    return [(claim, held[statements]) for statements, claim in mine if statements and statements in held]


def risen(before: Dossier, after: Dossier) -> list[str]:
    """Say in words which claims of the first dossier have more origins in the second."""
    return [
        f"{words(before, one)}: {told(one)} became {told(other)}"
        for one, other in pairs(before, after)
        if other.origins[0] > one.origins[0] or other.origins[1] > one.origins[1]
    ]


def unnamed(before: Dossier, after: Dossier) -> set[str]:
    """Return the headlines of claims in which two voices are no longer known to be one source.

    Who is meant by `the inquiry` may stand in one article alone. Without that article, its words stand for themselves;
    that is no copy counted twice, but a name that nobody gives any more.
    """
    return {words(before, one) for one, other in pairs(before, after) if _split(one, other)}


def _split(one: Claim, other: Claim) -> bool:
    now = {backed.statement.span: _sources(backed) for backed in other.statements}
    for first, second in combinations([b for b in one.statements if b.statement.span in now], 2):
        mine, theirs = now[first.statement.span], now[second.statement.span]
        if _sources(first) & _sources(second) and mine and theirs and not mine & theirs:
            return True
    return False


def _sources(backed: Backed) -> set[str]:
    return {root for root in (*backed.roots, *backed.maybe) if root.startswith("name:")}


def regrouped(before: Dossier, after: Dossier) -> list[str]:
    """Name the claims of the first dossier that are no claim of the second."""
    kept = {one.id for one, _ in pairs(before, after)}
    return [words(before, claim) for claim in before.claims if claim.id not in kept]


def judged(before: Dossier, after: Dossier) -> list[str]:
    """Say which frames of the first dossier the second parts, joins or judges otherwise."""
    both = {r.document.id for r in before.readings} & {r.document.id for r in after.readings}
    now = {_figures(frame, both): frame.verdict for frame in after.frames}
    was = {_figures(frame, both): frame for frame in before.frames}
    return [
        f"{frame.name}: {frame.verdict} became {now.get(spans)}"
        for spans, frame in was.items()
        if spans and now.get(spans) != frame.verdict
    ]


def _figures(frame: Frame, docs: set[str]) -> frozenset[Span]:
    return frozenset(value.span for value in frame.values if value.span.doc in docs)


def words(dossier: Dossier, claim: Claim) -> str:
    """Return a claim's headline as the document has it."""
    reading = next(r for r in dossier.readings if r.document.id == claim.headline.doc)
    return reading.words(claim.headline)


def told(claim: Claim) -> str:
    """Return a claim's origins and how many statements it has."""
    return f"{claim.origins} {claim.origin_names} of {len(claim.statements)}"
