"""Measure passage reuse on generated articles with planted passages: speed, memory, recall, and a peer beside it.

    python bench/reuse.py [COUNT ...]         1000 5000 20000 unless told

CPU seconds of one process. A plant is found when a passage between its two articles covers half of it on both sides.
"""

import re
import resource
import sys
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor

import numpy as np

from generate import Article, Plant, pile
from stemma.settings import ReuseSettings
from stemma.text.align import passages

Places = dict[tuple[int, int], list[tuple[int, int, int, int]]]
PEER = 200
"""The peer compares all pairs; a thousand articles take it more than five minutes."""


def found_in(articles: list[Article]) -> Places:
    """Return the passages of each pair of articles, in characters."""
    settings = ReuseSettings()
    words, found, _ = passages([a.text for a in articles], [a.outlet for a in articles], settings)
    long = found.only((found.long() >= settings.least_words) & (found.equal >= settings.least_identity * found.long()))
    columns = (
        long.left,
        long.right,
        words.starts[long.left_start],
        words.ends[long.left_end - 1],
        words.starts[long.right_start],
        words.ends[long.right_end - 1],
    )
    places: Places = defaultdict(list)
    for left, right, *span in zip(*map(np.ndarray.tolist, columns), strict=True):
        places[left, right].append(tuple(span))
    return places


def peer(articles: list[Article]) -> Places:
    """Find pairs that share a 5-word shingle, all pairs, and align them by `difflib`: the usual short script."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - only for the peer

    places_of = [[match.span() for match in re.finditer(r"\S+", article.text)] for article in articles]
    split = [article.text.lower().split() for article in articles]
    shingles = [{tuple(words[i : i + 5]) for i in range(len(words) - 4)} for words in split]
    places: Places = defaultdict(list)
    for right in range(len(split)):
        for left in range(right):
            if len(shingles[left] & shingles[right]) < 4:
                continue
            matcher = SequenceMatcher(None, split[left], split[right], autojunk=False)
            for block in matcher.get_matching_blocks():
                if block.size >= 5:
                    one, two = places_of[left][block.a :], places_of[right][block.b :]
                    last = block.size - 1
                    places[left, right].append((one[0][0], one[last][1], two[0][0], two[last][1]))
    return places


def covered(span: tuple[int, int], places: list[tuple[int, int]]) -> float:
    """Return the share of a span that some places cover."""
    reached = np.zeros(span[1] - span[0], np.bool_)
    for start, end in places:
        reached[max(0, start - span[0]) : max(0, end - span[0])] = True
    return float(reached.mean())


def recall(plants: list[Plant], places: Places) -> float:
    """Return the share of plants of which half is covered on both sides."""
    hit = 0
    for plant in plants:
        swap = plant.source > plant.target
        pair = (plant.target, plant.source) if swap else (plant.source, plant.target)
        rows = places.get(pair, [])
        one, two = [row[:2] for row in rows], [row[2:] for row in rows]
        sides = (two, one) if swap else (one, two)
        hit += covered(plant.source_span, sides[0]) >= 0.5 and covered(plant.target_span, sides[1]) >= 0.5
    return hit / len(plants) if plants else 1.0


def report(name: str, count: int, places: Places, plants: list[Plant], seconds: float) -> None:
    """Print one row."""
    long = [plant for plant in plants if plant.words >= 30]
    parts = [recall(plants, places), recall(long, places)]
    parts += [recall([plant for plant in long if plant.edited == share], places) for share in (0.0, 0.05, 0.1)]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    cells = "".join(f"{part:9.4f}" for part in parts)
    rows = sum(map(len, places.values()))
    speed = f"{seconds:9.2f}{count / seconds:9.0f}"
    print(f"{name:8}{count:7}{speed}{rows:9}{len(places):9}{cells}{memory:8.2f}", flush=True)


def main() -> None:
    """Print the table."""
    counts = [int(argument) for argument in sys.argv[1:]] or [PEER, 1000, 5000, 20000]
    heads = ("docs", "cpu s", "docs/s", "spans", "pairs", "recall", "30 words", "0 %", "5 %", "10 %", "GB")
    print(" " * 8 + f"{heads[0]:>7}" + "".join(f"{head:>9}" for head in heads[1:-1]) + f"{heads[-1]:>8}")
    for count in counts:
        with ProcessPoolExecutor(1) as maker:  # so that the memory measured is not the generator's
            articles, plants = maker.submit(pile, count, max(1, count // 50)).result()
        begin = time.process_time()
        places = found_in(articles)
        report("stemma", count, places, plants, time.process_time() - begin)
        if count <= PEER:
            begin = time.process_time()
            places = peer(articles)
            report("difflib", count, places, plants, time.process_time() - begin)


if __name__ == "__main__":
    main()
