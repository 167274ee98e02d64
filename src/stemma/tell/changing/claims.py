"""Claims from one dossier to the next, matched by the passages that they have in common."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from stemma.model.changes import Change, ChangeKind
from stemma.model.corrections import BY_A_PERSON
from stemma.model.documents import DocId, Span
from stemma.model.links import Backed, Claim
from stemma.tell.changing.table import Table
from stemma.tell.phrases import count, in_marks, listed, span_of
from stemma.tell.picture.steps import told
from stemma.tell.split import claimants, ranked

_MOST = 3
"""Reasons given for one change; the others are counted."""


@dataclass(frozen=True, slots=True)
class Kin:
    """Which claims of two dossiers have passages in common."""

    ancestors: Mapping[str, tuple[Claim, ...]]
    """By the id of a later claim."""
    heirs: Mapping[str, tuple[Claim, ...]]
    """By the id of an earlier one."""


def kin(before: Iterable[Claim], after: Iterable[Claim]) -> Kin:
    """Match claims by their members' places, since an id changes with every member."""
    was, now = tuple(before), tuple(after)
    home = {backed.statement.span: claim for claim in was for backed in claim.statements}
    places: dict[DocId, list[Span]] = defaultdict(list)
    for span in sorted(home):
        places[span.doc].append(span)
    ancestors: dict[str, dict[str, Claim]] = defaultdict(dict)
    heirs: dict[str, dict[str, Claim]] = defaultdict(dict)
    for claim in now:
        for backed in claim.statements:
            place = _placed(backed.statement.span, places)
            if place is not None:
                ancestors[claim.id][home[place].id] = home[place]
                heirs[home[place].id][claim.id] = claim
    return Kin(_listed(ancestors), _listed(heirs))


def _listed(found: Mapping[str, Mapping[str, Claim]]) -> dict[str, tuple[Claim, ...]]:
    return {name: tuple(claims.values()) for name, claims in found.items()}


def _placed(span: Span, places: Mapping[DocId, Sequence[Span]]) -> Span | None:
    """Return the earlier statement that stood in the same place, whole or in part."""
    known = places.get(span.doc, ())
    at = bisect_right(known, span)
    near = [one for one in known[max(0, at - 1) : at + 1] if one.start < span.end and span.start < one.end]
    return max(near, key=lambda one: min(one.end, span.end) - max(one.start, span.start), default=None)


def of_claims(table: Table) -> tuple[list[Change], int]:
    """Return what changed in the claims of a story, and how many are as they were."""
    related = kin(table.before.claims, table.after.claims)
    found: list[Change] = []
    stayed = 0
    for number, claim in enumerate(ranked(table.after.claims), 1):
        changes = list(_changes(table, number, claim, related))
        found += changes
        was = related.ancestors.get(claim.id, ())
        stayed += not changes and all(len(related.heirs[one.id]) == 1 for one in was)
    return found, stayed


def gone(table: Table) -> Iterator[Change]:
    """Yield earlier claims of which nothing is left, and those that fell apart; `table` holds all stories."""
    related = kin(table.before.claims, table.after.claims)
    for claim in table.before.claims:
        heirs = related.heirs.get(claim.id, ())
        words, place = table.shown(claim.headline)
        if not heirs:
            yield Change("claim gone", words, _basis(claim), "", "", claim.headline, place)
        elif len(heirs) > 1:
            spans = tuple(heir.headline for heir in heirs)
            sides = (_basis(claim), count(len(heirs), "claim"), _by_a_person(heirs))
            parts = tuple(_part(heir, table) for heir in heirs)
            yield Change("claim split", words, *sides, claim.headline, place, evidence=spans, parts=parts)


def _changes(table: Table, number: int, claim: Claim, related: Kin) -> Iterator[Change]:
    words, place = table.shown(claim.headline)
    was = related.ancestors.get(claim.id, ())
    docs = claimants(claim)

    def change(kind: ChangeKind, before: str, why: str, evidence: tuple[Span, ...] = ()) -> Change:
        copies = kind == "said by more" and {span.doc for span in evidence} <= table.copies
        here = (claim.headline, place, table.story, number, evidence, copies)
        return Change(kind, words, before, claim.status if kind == "dispute" else _basis(claim), why, *here)

    if not was:
        yield change("new claim", "", "" if len(docs) == 1 else listed(table.labels(docs), _MOST))
    elif len(was) > 1:
        why = _by_a_person([claim]) or "; ".join(_because(table, was, claim))
        joined = change("claims joined", count(len(was), "claim"), why, tuple(one.headline for one in was))
        yield replace(joined, parts=tuple(_part(one, table) for one in was))
    elif len(related.heirs[was[0].id]) == 1:
        yield from (change(*row) for row in _grown(table, was[0], claim))


def _part(claim: Claim, table: Table) -> str:
    return f"{in_marks(table.shown(claim.headline)[0])}, {_basis(claim)}"


def _by_a_person(claims: Iterable[Claim]) -> str:
    """Say whether a person's correction had a part in it."""
    said = any(BY_A_PERSON in why for claim in claims for why in claim.why)
    return BY_A_PERSON if said else ""


def _grown(table: Table, was: Claim, claim: Claim) -> Iterator[tuple[ChangeKind, str, str, tuple[Span, ...]]]:
    """Yield how a claim that stayed one differs: its origins, or else its articles; and whether it is disputed."""
    held = {backed.statement.span for backed in was.statements}
    new = [backed.statement.span for backed in claim.statements if backed.statement.span not in held]
    left = claimants(was) - claimants(claim)
    moved = _moved(was, claim, table)
    if moved:
        yield moved, _basis(was), "; ".join(_because(table, [was], claim)), tuple(new)
    elif left:
        yield "said by fewer", _basis(was), f"no longer in {listed(table.labels(left), _MOST)}", tuple(new)
    elif claimants(claim) - claimants(was):
        docs = claimants(claim) - claimants(was)
        yield "said by more", _basis(was), listed(table.labels(docs), _MOST), tuple(new)
    if was.status != claim.status:
        yield "dispute", was.status, "", tuple(new)


def _moved(was: Claim, claim: Claim, table: Table) -> ChangeKind | None:
    """Say how the range of origins moved; with the same numbers, whether one origin took another's place."""
    low, high = (now - then for now, then in zip(claim.origins, was.origins, strict=True))
    if not low and not high:
        lost = {table.renamed.get(root, root) for root in _roots(was)} - _roots(claim).keys()
        # A text without a known origin goes by the first of its carriers, which a copy may become.
        return "origins replaced" if any(not root.startswith("text:") for root in lost) else None
    if low >= 0 and high >= 0:
        return "origins rose"
    if low <= 0 and high <= 0:
        return "origins fell"
    return "origins narrowed" if low > 0 else "origins widened"


def _roots(claim: Claim) -> dict[str, set[DocId]]:
    """Return the origins of a claim, certain or possible, with the articles that rest on each."""
    found: dict[str, set[DocId]] = defaultdict(set)
    for backed in claim.statements:
        for root in (*backed.roots, *backed.maybe):
            found[root].add(backed.statement.span.doc)
    return found


def _because(table: Table, was: Sequence[Claim], claim: Claim) -> list[str]:
    """Say by which origin of which article a range moved."""
    then = {table.renamed.get(root, root) for one in was for root in _roots(one)}
    now = _roots(claim)
    bare = {b.statement.span.doc for one in was for b in one.statements if b.unrecorded}
    no_basis = {b.statement.span.doc for b in claim.statements if b.unrecorded} - bare
    gained = [f"{table.label(r)}, in {listed(table.labels(now[r]), _MOST)}" for r in sorted(now.keys() - then)]
    gained += [f"{table.label(doc)} gives no basis" for doc in sorted(no_basis)]
    rests = _rests_otherwise(table, was, claim)
    lost = [f"no longer {table.label(root)}" for root in sorted(then - now.keys())]
    reasons = [*gained, *rests, *lost]
    more = len(reasons) - _MOST
    return [*reasons[:_MOST], f"and {count(more, 'more reason')}"] if more > 0 else reasons


def _rests_otherwise(table: Table, was: Sequence[Claim], claim: Claim) -> list[str]:
    """Name the earlier articles that rest on something else now."""
    then = {b.statement.span: _stands(b, table) for one in was for b in one.statements}
    ways = table.trails.paths(claim)
    return list(
        dict.fromkeys(
            f"{table.label(b.statement.span.doc)} now rests on {' → '.join(map(told, way.steps))}"
            for b, way in zip(claim.statements, ways, strict=True)
            if then.get(b.statement.span, _stands(b, table)) != _stands(b, table)
        )
    )


def _stands(backed: Backed, table: Table) -> tuple[set[str], set[str], bool]:
    """Return what a statement rests on, under the names of today."""
    roots, maybe = ({table.renamed.get(root, root) for root in some} for some in (backed.roots, backed.maybe))
    return roots, {root.partition(":")[0] if root.startswith("text:") else root for root in maybe}, backed.unrecorded


def _basis(claim: Claim) -> str:
    """Write how many articles make a claim, and how many origins stand behind it."""
    low, high = claim.origins
    articles = count(len(claimants(claim)), "article")
    return f"{articles}, {span_of(low, high)} {'origin' if high == 1 else 'origins'}"
