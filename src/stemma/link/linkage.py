"""Average linkage over a sparse table of similarities: pairs that are not in the table count as nought alike."""

from collections.abc import Iterable
from heapq import heapify, heappop, heappush

Pair = tuple[int, int]


def averaged(count: int, alike: Iterable[tuple[int, int, float]], least: float) -> tuple[tuple[int, ...], ...]:
    """Join the two most alike groups until no two are alike by `least` on the average of their pairs.

    Ties go to the lower numbers, so that the result depends on nothing but the table. The work is that of the joins: about the
    number of pairs in the table times its logarithm.

    >>> averaged(4, [(0, 1, 0.9), (1, 2, 0.5), (0, 2, 0.3)], 0.4)
    ((0, 1, 2), (3,))
    """
    members: dict[int, list[int]] = {n: [n] for n in range(count)}
    sums: dict[int, dict[int, float]] = {n: {} for n in range(count)}
    heap: list[tuple[float, int, int]] = []
    for a, b, value in alike:
        sums[a][b] = sums[b][a] = value
        heap.append((-value, min(a, b), max(a, b)))
    heapify(heap)
    while heap and -heap[0][0] >= least:
        value, a, b = heappop(heap)
        if a in members and b in members and mean(sums, members, a, b) == -value:
            join(sums, members, heap, (a, b))
    return tuple(sorted(tuple(sorted(group)) for group in members.values()))


def mean(sums: dict[int, dict[int, float]], members: dict[int, list[int]], a: int, b: int) -> float:
    """Return the average similarity of two groups, rounded so that the order of additions cannot show."""
    return round(sums[a].get(b, 0.0) / (len(members[a]) * len(members[b])), 9)


def join(
    sums: dict[int, dict[int, float]], members: dict[int, list[int]], heap: list[tuple[float, int, int]], pair: Pair
) -> None:
    """Make one group of two, under the lower number."""
    keep, gone = pair
    members[keep] += members.pop(gone)
    sums[keep].pop(gone, None)
    for other, value in sums.pop(gone).items():
        if other == keep:
            continue
        sums[other].pop(gone)
        sums[keep][other] = sums[other][keep] = sums[keep].get(other, 0.0) + value
    for other in sums[keep]:
        heappush(heap, (-mean(sums, members, keep, other), min(keep, other), max(keep, other)))
