"""Mark the claims that a difference speaks of, so that a claim's status says what the list of differences says."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from stemma.model.documents import DocId, Span
from stemma.model.links import Claim, Difference, Position, Status

_MOST = 20
"""Claims named against one claim, for size's sake; the difference itself lists every passage."""


def marked(claims: tuple[Claim, ...], found: Iterable[Difference]) -> tuple[Claim, ...]:
    """Return the claims with the status that the differences between accounts give them.

    A claim that somebody denies keeps that status; one whose own statements differ is disputed, and so is one that
    another claim speaks against.
    """
    where = _Stated(claims)
    against: dict[str, set[str]] = defaultdict(set)
    status: dict[str, Status] = {}
    for one in found:
        if one.kind == "spelling":
            continue
        sides = [where.claims(side) for side in one.sides]
        for n, mine in enumerate(sides):
            others = {claim for m, side in enumerate(sides) if m != n for claim in side}
            for claim in mine:
                against[claim] |= others - {claim}
                denied = one.kind == "yes or no" and one.sides[n].value == "yes" and _by_a_party(one)
                status[claim] = "denied by a party" if denied else status.get(claim, "disputed within the set")
    return tuple(_marked(claim, against[claim.id], status) if claim.id in status else claim for claim in claims)


def _by_a_party(one: Difference) -> bool:
    """Whether those who deny it are named."""
    return any(side.voices for side in one.sides if side.value == "no")


def _marked(claim: Claim, against: set[str], status: Mapping[str, Status]) -> Claim:
    named = sorted({*claim.disputed_by, *against})[:_MOST]
    kept = claim.status if claim.status == "denied by a party" else status[claim.id]
    return replace(claim, status=kept, disputed_by=tuple(named))


class _Stated:
    """Which claims a passage states."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        spans: dict[DocId, list[tuple[Span, str]]] = defaultdict(list)
        for claim in claims:
            for backed in claim.statements:
                spans[backed.statement.span.doc].append((backed.statement.span, claim.id))
        self._spans = {doc: sorted(known) for doc, known in spans.items()}

    def claims(self, side: Position) -> list[str]:
        """Return the claims that a side's passages are statements of."""
        found = set()
        for passage in side.passages:
            known = self._spans.get(passage.doc, [])
            at = bisect_left(known, (passage, ""))
            while at < len(known) and known[at][0] == passage:
                found.add(known[at][1])
                at += 1
        return sorted(found)
