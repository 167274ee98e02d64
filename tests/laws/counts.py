"""Compare the origins of one claim in two dossiers."""

from stemma.model.documents import Span
from stemma.model.dossier import Dossier
from stemma.model.links import Claim


def places(claim: Claim) -> set[Span]:
    """Return where the statements of a claim stand."""
    return {backed.statement.span for backed in claim.statements}


def risen(before: Dossier, after: Dossier) -> list[str]:
    """Say in words which claims of the first dossier have more origins in the second.

    A claim is the same where it shares statements; of several, the one that shares most, then the one with the same
    headline.
    """
    found = []
    for claim in before.claims:
        mine = places(claim)
        shared = [
            (len(mine & places(c)), c.headline == claim.headline, c.id, c) for c in after.claims if mine & places(c)
        ]
        if shared:
            same = max(shared, key=lambda one: one[:3])[3]
            if same.origins[0] > claim.origins[0] or same.origins[1] > claim.origins[1]:
                found.append(f"{words(before, claim)}: {told(claim)} became {told(same)}")
    return found


def words(dossier: Dossier, claim: Claim) -> str:
    """Return a claim's headline as the document has it."""
    reading = next(r for r in dossier.readings if r.document.id == claim.headline.doc)
    return reading.words(claim.headline)


def told(claim: Claim) -> str:
    """Return a claim's origins and how many statements it has."""
    return f"{claim.origins} {claim.origin_names} of {len(claim.statements)}"
