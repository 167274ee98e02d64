"""Which wordings make one claim: sets join while they are alike on average, the most alike first.

Average linkage (Sokal and Michener 1958), a step towards the nearer half, so that one long wording that says it with
much else does not keep two plain ones out. A sentence that states two things is like some of either set and like no set
as a whole, so that it makes no claim of both.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from stemma.link.grouping.sameness import Tie

_NEARER = 0.2
"""How far the likeness of a set goes from the average of its wordings towards its nearer half."""
_SLIGHT = 0.05
"""What is less alike counts as not alike at all, so that a set has few others near it however large the story is."""


@dataclass(slots=True)
class _Set:
    """Wordings that were found to make one claim."""

    members: list[int]
    spoken: frozenset[str]
    """Their languages."""
    near: dict[int, float] = field(default_factory=dict)
    """How alike other sets are; a set that is not named is not alike at all."""


def joined(languages: Sequence[str], ties: Iterable[Tie], least: float) -> list[list[int]]:
    """Return the sets of wordings that are alike on average; `languages` has the language of each wording.

    >>> pair = [Tie(0, 1, 0.9), Tie(1, 2, 0.5)]
    >>> joined(["en", "en", "en"], pair, 0.4)
    [[0, 1], [2]]
    >>> joined(["en", "en", "en"], [*pair, Tie(0, 2, 0.4)], 0.4)
    [[0, 1, 2]]
    """
    sets = {n: _Set([n], frozenset([code])) for n, code in enumerate(languages)}
    for tie in within(len(languages), ties, least):
        if tie.alike >= least or languages[tie.left] == languages[tie.right]:
            sets[tie.left].near[tie.right] = sets[tie.right].near[tie.left] = tie.alike
    queue = [
        (-alike, one, other)
        for one, known in sets.items()
        for other, alike in known.near.items()
        if one < other and alike >= least
    ]
    heapify(queue)
    fresh = len(sets)
    while queue:
        _, one, other = heappop(queue)
        if one in sets and other in sets:
            for near, alike in _join(sets, one, other, fresh).items():
                if alike >= least:
                    heappush(queue, (-alike, near, fresh))
            fresh += 1
    return sorted(sorted(known.members) for known in sets.values())


def _join(sets: dict[int, _Set], one: int, other: int, fresh: int) -> dict[int, float]:
    """Make one set of two; return how alike the others are to it."""
    left, right = sets.pop(one), sets.pop(other)
    near = {}
    for number in left.near.keys() | right.near.keys():
        if number not in {one, other}:
            known = sets[number]
            known.near.pop(one, None)
            known.near.pop(other, None)
            alike = _alike(left, right, number, known.spoken)
            if abs(alike) >= _SLIGHT:
                near[number] = known.near[fresh] = alike
    sets[fresh] = _Set(left.members + right.members, left.spoken | right.spoken, near)
    return near


def _alike(left: _Set, right: _Set, number: int, spoken: frozenset[str]) -> float:
    """Return how alike a third set is to the halves of a new one: on average, and by the nearer half.

    Wordings of two languages share no words: where a half has no language in common with the third, only a tie counts.
    """
    found = [
        (half.near.get(number, 0.0), len(half.members))
        for half in (left, right)
        if number in half.near or half.spoken & spoken
    ]
    mean = sum(alike * many for alike, many in found) / sum(many for _, many in found)
    return round(mean + _NEARER * (max(alike for alike, _ in found) - mean), 9)


def within(count: int, ties: Iterable[Tie], least: float) -> list[Tie]:
    """Return the ties inside what hangs together by ties that are strong enough: no average joins more than that."""
    known, parent = tuple(ties), list(range(count))

    def top(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    for tie in known:
        if tie.alike >= least:
            parent[top(tie.right)] = top(tie.left)
    return [tie for tie in known if top(tie.left) == top(tie.right)]
