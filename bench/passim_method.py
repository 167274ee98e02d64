"""The method of passim, written again for the benchmark, because passim itself is on no package index.

After Smith, Cordell and Mullen, "Computational Methods for Uncovering Reprinted Texts in Antebellum Newspapers"
(American Literary History 27, 2015) and the program's later description: runs of 25 letters that begin with a word,
kept where 2 to 100 texts hold them; pairs of texts with five such runs and more; the best chain of runs through both
texts; extension of the chain on both ends; passages that overlap joined into clusters. This is a re-implementation in
plain Python, not passim: its recall and precision speak for the method, its speed for the method in this language.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from generate import Article

Places = dict[tuple[int, int], list[tuple[int, int, int, int]]]
Chain = list[tuple[int, int]]

RUN, LEAST, MOST, HITS = 25, 2, 100, 5
GAP = 600
"""Letters between two runs of one chain, at most."""
LETTER = re.compile(r"[^\W_]")
WORD = re.compile(r"[^\W_]+")


def letters(text: str) -> tuple[str, list[int], list[int]]:
    """Return a text's letters alone, the place of each, and the letters with which words begin."""
    places = [match.start() for match in LETTER.finditer(text)]
    at = {place: number for number, place in enumerate(places)}
    return "".join(text[place] for place in places).lower(), places, [at[m.start()] for m in WORD.finditer(text)]


def passim(articles: Sequence[Article]) -> Places:
    """Return the passages of each pair of articles, in characters."""
    read = [letters(article.text) for article in articles]
    held: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, (stream, _, begins) in enumerate(read):
        for begin in begins:
            if begin + RUN <= len(stream):
                held[stream[begin : begin + RUN]].append((number, begin))
    places: Places = {}
    for (left, right), pairs in joined(held.values()).items():
        if rows := [_extended(chain, read[left], read[right]) for chain in chains(sorted(pairs))]:
            places[left, right] = rows
    clusters(places)
    return places


def joined(held: Iterable[Chain]) -> dict[tuple[int, int], Chain]:
    """Return the hits of each pair of texts."""
    hits: dict[tuple[int, int], Chain] = defaultdict(list)
    for found in held:
        if LEAST <= len({number for number, _ in found}) <= MOST:
            for (left, left_at), (right, right_at) in combinations(found, 2):
                if left != right:
                    hits[left, right].append((left_at, right_at))
    return hits


def chains(hits: Chain) -> Iterator[Chain]:
    """Take the best chain of hits that go forward in both texts, then the best of what is left beside it."""
    while len(hits) >= HITS:
        score, back = [float(RUN)] * len(hits), [-1] * len(hits)
        for place, (left, right) in enumerate(hits):
            for before in range(max(0, place - 40), place):
                one, two = left - hits[before][0], right - hits[before][1]
                if 0 < one <= GAP and 0 < two <= GAP:
                    gain = score[before] + min(one, two, RUN) - 0.5 * abs(one - two)
                    if gain > score[place]:
                        score[place], back[place] = gain, before
        at = max(range(len(hits)), key=score.__getitem__)
        chain = [hits[at]]
        while (at := back[at]) >= 0:
            chain.append(hits[at])
        if len(chain) >= HITS:
            yield chain[::-1]
        low, high = chain[-1][0], chain[0][0] + RUN
        hits = [hit for hit in hits if not low <= hit[0] < high]


def _extended(
    chain: Chain, left: tuple[str, list[int], list[int]], right: tuple[str, list[int], list[int]]
) -> tuple[int, int, int, int]:
    """Extend a chain on both ends while letters agree, over single edited words."""
    (one, one_at, _), (two, two_at, _) = left, right
    low, low_right = _outwards(one, two, chain[0][0] - 1, chain[0][1] - 1, -1)
    high, high_right = _outwards(one, two, chain[-1][0] + RUN, chain[-1][1] + RUN, 1)
    return one_at[low + 1], one_at[high - 1] + 1, two_at[low_right + 1], two_at[high_right - 1] + 1


def _outwards(one: str, two: str, left: int, right: int, step: int) -> tuple[int, int]:
    """Go outwards while letters agree; behind up to 12 letters that differ, six that agree let it go on."""
    while True:
        while 0 <= left < len(one) and 0 <= right < len(two) and one[left] == two[right]:
            left, right = left + step, right + step
        gaps = ((a, b) for a in range(13) for b in range(13))
        gap = next((g for g in gaps if _agree(one, two, left + step * g[0], right + step * g[1], step)), None)
        if gap is None:
            return left, right
        left, right = left + step * gap[0], right + step * gap[1]


def _agree(one: str, two: str, left: int, right: int, step: int) -> bool:
    ends = left + 5 * step, right + 5 * step
    if min(left, right, *ends) < 0 or max(left, ends[0]) >= len(one) or max(right, ends[1]) >= len(two):
        return False
    return all(one[left + step * n] == two[right + step * n] for n in range(6))


def clusters(places: Places) -> int:
    """Join the passages of one text that overlap, and return how many clusters there are."""
    spans: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    rows = [(left, right, *row) for (left, right), found in places.items() for row in found]
    head = list(range(len(rows)))

    def top(number: int) -> int:
        while head[number] != number:
            head[number] = number = head[head[number]]
        return number

    for number, (left, right, *row) in enumerate(rows):
        spans[left].append((row[0], row[1], number))
        spans[right].append((row[2], row[3], number))
    for found in spans.values():
        found.sort()
        for (_, end, one), (start, _, two) in pairwise(found):
            if start < end:
                head[top(one)] = top(two)
    return len({top(number) for number in range(len(rows))})
