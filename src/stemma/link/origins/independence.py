"""The largest set of things of which no two are tied."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

T = TypeVar("T", bound=str)

_EXACT = 24
"""Up to so many tied things the answer is exact; above, things with the fewest ties are taken first."""


def largest_independent(near: Mapping[T, AbstractSet[T]]) -> frozenset[T]:
    """Return the largest set of things of which no two are tied; of several, the first in order.

    Exact for the sizes that claims have: things with equal neighbours are twins and stay one (adding a copy of a
    document changes nothing), then branch and bound.

    >>> sorted(largest_independent({"a": {"c"}, "b": {"c"}, "c": {"a", "b"}}))
    ['a', 'b']
    """
    apart = _without_twins(near)
    if sum(1 for others in apart.values() if others) > _EXACT:
        return _greedy(apart)
    return _exact(apart, tuple(sorted(apart)))


def _without_twins(near: Mapping[T, AbstractSet[T]]) -> dict[T, frozenset[T]]:
    """Keep the first of all things that are tied to one another and to the same others."""
    first: dict[frozenset[T], T] = {}
    for thing in sorted(near):
        first.setdefault(frozenset(near[thing]) | {thing}, thing)
    kept = set(first.values())
    return {thing: frozenset(near[thing]) & kept for thing in sorted(kept)}


def _exact(near: Mapping[T, frozenset[T]], left: tuple[T, ...]) -> frozenset[T]:
    """Take things that have at most one tie left; branch on the one with the most ties."""
    if not left:
        return frozenset()
    rest = frozenset(left)
    ties = {thing: len(near[thing] & rest) for thing in left}
    easy = next((thing for thing in left if ties[thing] <= 1), None)
    if easy is not None:
        return frozenset({easy}) | _exact(near, tuple(t for t in left if t != easy and t not in near[easy]))
    most = max(left, key=lambda thing: ties[thing])
    with_it = frozenset({most}) | _exact(near, tuple(t for t in left if t != most and t not in near[most]))
    without = _exact(near, tuple(t for t in left if t != most))
    return with_it if len(with_it) >= len(without) else without


def _greedy(near: Mapping[T, frozenset[T]]) -> frozenset[T]:
    taken: set[T] = set()
    barred: set[T] = set()
    for thing in sorted(near, key=lambda t: (len(near[t]), t)):
        if thing not in barred:
            taken.add(thing)
            barred |= near[thing]
    return frozenset(taken)
