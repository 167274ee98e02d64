"""Which claims stand against one another: those that give different values where accounts differ."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from stemma.link.measuring.verdicts import compatible
from stemma.model.documents import DocId
from stemma.model.links import ClaimGroup, Frame, FrameValue

Given = tuple[str, FrameValue]
"""A frame's id, and one value given for it."""

_MOST = 20
"""Claims named against one claim, for size's sake; the frame itself lists every value."""


def differing(frames: Iterable[Frame]) -> dict[DocId, tuple[Given, ...]]:
    """Return, for each document, its values for figures that accounts differ on."""
    found: dict[DocId, list[Given]] = defaultdict(list)
    for frame in frames:
        if frame.verdict in {"conflict", "different authorities"}:
            for value in frame.values:
                found[value.span.doc].append((frame.id, value))
    return {doc: tuple(given) for doc, given in found.items()}


def given_by(group: ClaimGroup, values: Mapping[DocId, tuple[Given, ...]]) -> tuple[Given, ...]:
    """Return the values, among those that accounts differ on, which a claim's statements give."""
    return tuple(
        (frame, value)
        for said in group.statements
        for frame, value in values.get(said.span.doc, ())
        if said.span.start < value.span.end and value.span.start < said.span.end
    )


def against(given: Sequence[tuple[str, tuple[Given, ...]]]) -> dict[str, tuple[str, ...]]:
    """Return, for each claim's id, the ids of the claims that give another value for the same figure."""
    holders: dict[str, dict[tuple[object, ...], tuple[FrameValue, set[str]]]] = defaultdict(dict)
    for claim, values in given:
        for frame, value in values:
            holders[frame].setdefault((value.low, value.high, value.bound), (value, set()))[1].add(claim)
    return {claim: _opposing(claim, values, holders) for claim, values in given if values}


def _opposing(
    claim: str,
    values: tuple[Given, ...],
    holders: Mapping[str, Mapping[tuple[object, ...], tuple[FrameValue, set[str]]]],
) -> tuple[str, ...]:
    others: set[str] = set()
    for frame, value in values:
        for other, claims in holders[frame].values():
            if _opposed(value, other):
                others |= claims
    return tuple(sorted(others - {claim})[:_MOST])


def _opposed(one: FrameValue, other: FrameValue) -> bool:
    """Tell two values that cannot both hold; a rough number is too wide to speak against another."""
    return "about" not in (one.bound, other.bound) and not compatible(one, other)
