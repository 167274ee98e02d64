"""Join and part claims as a person has said.

What must not be together is parted where the wordings hang together least: from the strongest tie on, two wordings stay
in one claim unless that brought together what a person parted (Kruskal's order, under cannot-link constraints as in
Wagstaff and others 2001). The same words are one wording, whoever carries them, so that a copy goes where its original
goes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from stemma.link.grouping.sameness import Tie, ties
from stemma.link.grouping.wordings import Wording
from stemma.settings import ClaimSettings

Pair = tuple[int, int]


class Sets:
    """Numbers that are together, and numbers that must not be."""

    def __init__(self, numbers: Iterable[int], apart: Iterable[Pair] = ()) -> None:
        self._parent = {n: n for n in numbers}
        self._apart: dict[int, set[int]] = {n: set() for n in self._parent}
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)

    def top(self, n: int) -> int:
        """Return the number that stands for all that are together with this one."""
        while self._parent[n] != n:
            self._parent[n] = self._parent[self._parent[n]]
            n = self._parent[n]
        return n

    def join(self, one: int, other: int) -> bool:
        """Put two together, unless something in them must not be; say whether they are together now."""
        first, second = sorted((self.top(one), self.top(other)))
        if first == second:
            return True
        if any(self.top(n) == second for n in self._apart[first]):
            return False
        self._parent[second] = first
        self._apart[first] |= self._apart.pop(second)
        return True

    def sets(self) -> list[list[int]]:
        """Return the sets, each in order, in the order of their first numbers."""
        found: dict[int, list[int]] = {}
        for n in sorted(self._parent):
            found.setdefault(self.top(n), []).append(n)
        return sorted(found.values())


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person said of wordings, by their numbers, as far as it can be kept to."""

    same: tuple[Pair, ...]
    apart: tuple[Pair, ...]


def contradicting(same: Sequence[Pair], apart: Sequence[Pair]) -> tuple[frozenset[Pair], frozenset[Pair]]:
    """Return the pairs, said to be the same and said to be apart, that cannot all hold.

    >>> [sorted(pairs) for pairs in contradicting([(1, 2), (2, 3), (7, 8)], [(1, 3), (4, 5)])]
    [[(1, 2), (2, 3)], [(1, 3)]]
    """
    joined = Sets({n for pair in (*same, *apart) for n in pair})
    for one, other in sorted(same):
        joined.join(one, other)
    wrong = frozenset(pair for pair in apart if joined.top(pair[0]) == joined.top(pair[1]))
    tops = {joined.top(one) for one, _ in wrong}
    return frozenset(pair for pair in same if joined.top(pair[0]) in tops), wrong


def regrouped(sets: Sequence[Sequence[int]], wanted: Wanted, strength: Mapping[Pair, float]) -> list[list[int]]:
    """Return sets of wordings that keep to what a person said; `strength` tells how alike two of them are.

    >>> regrouped([[1, 2, 3], [4]], Wanted(((3, 4),), ((1, 3),)), {(1, 2): 0.9, (2, 3): 0.4})
    [[1, 2], [3, 4]]
    """
    made = Sets((n for members in sets for n in members), wanted.apart)
    for one, other in sorted(wanted.same):
        made.join(one, other)
    for pair in sorted(strength, key=lambda pair: (-strength[pair], pair)):
        made.join(*pair)
    for members in sets:
        for n in members:
            # What no tie holds goes with the first of its claim that it may be with; at the latest, with itself.
            next(first for first in members if made.join(first, n))
    return made.sets()


def affected(sets: Sequence[Sequence[int]], wanted: Wanted) -> list[list[int]]:
    """Return the numbers of the sets that change together; a set that no correction touches is left out."""
    of = {n: number for number, members in enumerate(sets) for n in members}
    together = Sets(range(len(sets)))
    touched = set()
    for one, other in wanted.same:
        if of[one] != of[other]:
            together.join(of[one], of[other])
            touched |= {of[one], of[other]}
    for one, other in wanted.apart:
        if together.top(of[one]) == together.top(of[other]):
            touched.add(of[one])
    tops = {together.top(number) for number in touched}
    return [group for group in together.sets() if together.top(group[0]) in tops]


def strengths(wordings: Sequence[Wording], numbers: Sequence[int], settings: ClaimSettings) -> dict[Pair, float]:
    """Return how alike the wordings of some numbers are, pair by pair, where they are at all."""
    near = ties([wordings[n] for n in numbers], settings)
    return {(numbers[tie.left], numbers[tie.right]): tie.alike for tie in near if tie.alike > 0}


def as_ties(strength: Mapping[Pair, float], members: Iterable[int]) -> list[Tie]:
    """Return the ties inside a set."""
    inside = set(members)
    return [Tie(one, other, alike) for (one, other), alike in strength.items() if {one, other} <= inside]
