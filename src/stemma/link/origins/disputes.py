"""Which claims stand against one another: those that give different values where accounts differ."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice

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
    holders: dict[str, list[tuple[str, FrameValue]]] = defaultdict(list)
    for claim, values in sorted(given, key=lambda pair: pair[0]):
        for frame, value in values:
            holders[frame].append((claim, value))
    return {claim: _opposing(claim, values, holders) for claim, values in given if values}


def _opposing(
    claim: str, values: tuple[Given, ...], holders: Mapping[str, Sequence[tuple[str, FrameValue]]]
) -> tuple[str, ...]:
    """Return the first claims against one; no more of a frame's are looked at than are named, for time's sake."""
    others: set[str] = set()
    for frame, value in dict.fromkeys(values):
        opposed = (other for other, given in holders[frame] if other != claim and _opposed(value, given))
        others |= set(islice(_once(opposed), _MOST))
    return tuple(sorted(others)[:_MOST])


def _once(claims: Iterable[str]) -> Iterator[str]:
    """Yield what stands in order once each."""
    return (claim for claim, _ in groupby(claims))


def _opposed(one: FrameValue, other: FrameValue) -> bool:
    """Tell two values that cannot both hold; a rough number is too wide to speak against another."""
    return "about" not in (one.bound, other.bound) and not compatible(one, other)
