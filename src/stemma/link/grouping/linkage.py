"""Which wordings make one claim: sets join while they are alike on average, the most alike first.

Average linkage (Sokal and Michener 1958), as one sentence that states two things must not make one claim of both: it
is like some of either set and like no set as a whole. Pairs that were not compared count as not alike at all.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from stemma.link.grouping.sameness import NEAREST, Tie

_STEPS = 10**6
"""Steps of likeness: sums of whole numbers do not depend on their order."""


@dataclass(slots=True)
class _Set:
    """Wordings that were found to make one claim."""

    members: list[int]
    spoken: Counter[str]
    """How many of them are in each language."""
    near: dict[int, tuple[int, int]] = field(default_factory=dict)
    """For each set with which a pair was compared: how alike all pairs are in sum, how many are of two languages."""


def joined(languages: Sequence[str], ties: Iterable[Tie], least: float) -> list[list[int]]:
    """Return the sets of wordings that are alike on average; `languages` has the language of each wording.

    >>> pair = [Tie(0, 1, 0.9), Tie(1, 2, 0.5)]
    >>> joined(["en", "en", "en"], pair, 0.4)
    [[0, 1], [2]]
    >>> joined(["en", "en", "en"], [*pair, Tie(0, 2, 0.4)], 0.4)
    [[0, 1, 2]]
    """
    sets = {n: _Set([n], Counter([code])) for n, code in enumerate(languages)}
    for tie in within(len(languages), ties, least):
        crossing = languages[tie.left] != languages[tie.right]
        if crossing and tie.alike < least:
            continue
        told = round(tie.alike * _STEPS), int(crossing)
        sets[tie.left].near[tie.right] = sets[tie.right].near[tie.left] = told
    queue = [
        (-alike, one, other)
        for one, known in sets.items()
        for other in known.near
        if one < other and (alike := _alike(sets, one, other)) >= least
    ]
    heapify(queue)
    fresh = len(sets)
    while queue:
        _, one, other = heappop(queue)
        if one in sets and other in sets:
            for near in _join(sets, one, other, fresh):
                if (alike := _alike(sets, near, fresh)) >= least:
                    heappush(queue, (-alike, near, fresh))
            fresh += 1
    return sorted(sorted(known.members) for known in sets.values())


def _join(sets: dict[int, _Set], one: int, other: int, fresh: int) -> list[int]:
    """Make one set of two; return the sets near it."""
    left, right = sets.pop(one), sets.pop(other)
    near = dict(left.near)
    for number, (alike, crossing) in right.near.items():
        before = near.get(number, (0, 0))
        near[number] = before[0] + alike, before[1] + crossing
    near.pop(one, None)
    near.pop(other, None)
    for number, told in near.items():
        known = sets[number].near
        known.pop(one, None)
        known.pop(other, None)
        known[fresh] = told
    sets[fresh] = _Set(left.members + right.members, left.spoken + right.spoken, near)
    return list(near)


def _alike(sets: dict[int, _Set], one: int, other: int) -> float:
    """Return how alike two sets are on average, over the pairs that could be compared.

    Two wordings of two languages share no words and are compared only where their sentences render one another. Of a
    large set no more are compared with one wording than its nearest.
    """
    mine, theirs = sets[one].spoken, sets[other].spoken
    alike, compared = sets[one].near[other]
    for code, count in mine.items():
        if code in theirs:
            less, more = (count, theirs[code]) if count < theirs[code] else (theirs[code], count)
            compared += less * (more if more < NEAREST else NEAREST)
    return alike / _STEPS / compared


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
