"""Measure passage reuse on generated articles with planted passages: speed, memory, recall, and a peer beside it.

    python bench/reuse.py [COUNT ...]         1000 5000 20000 unless told

CPU seconds of one process. A plant is found when a passage between its two articles covers half of it on both sides.
`30 words`: plants of that length and more with up to one word in ten edited; then by the share that was edited.
`right`: the share of passages found that were copied indeed, furniture of the house counted as wrong. `passim*` is the
method of passim written again (see `passim_method.py`), `difflib` the usual short script.
"""

import re
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace

import numpy as np

from generate import OUTLETS, Article, Plant, pile
from passim_method import passim
from stemma.settings import ReuseSettings
from stemma.text.align import passages
from stemma.text.evidence import evidence

Places = dict[tuple[int, int], list[tuple[int, int, int, int]]]
PILE = 20_000
TRACED = 5_000
"""Up to so many articles, each word is known by who wrote it first, and the method of passim can be waited for."""
PEER = 200
"""The peer compares all pairs; a thousand articles take it more than five minutes."""


def found_in(articles: list[Article]) -> Places:
    """Return the passages of each pair of articles, in characters."""
    settings = ReuseSettings()
    compared = passages([a.text for a in articles], [a.outlet for a in articles], settings)
    words = compared.words
    long, _ = evidence(compared, ["en"] * len(articles), settings, short=False)
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


def right(articles: list[Article], places: Places) -> float:
    """Return the share of passages of whose words, on the shorter side, half were written once and stand in both."""
    origins = [(np.array([start for start, *_ in a.origins]), np.array([n for *_, n in a.origins])) for a in articles]

    def words(text: int, start: int, end: int) -> set[int]:
        starts, numbers = origins[text]
        return set(numbers[(starts >= start) & (starts < end)].tolist())

    good = total = 0
    for (left, right_), rows in places.items():
        for row in rows:
            one, two = words(left, *row[:2]), words(right_, *row[2:])
            good += len(one & two) * 2 >= max(1, min(len(one), len(two)))
            total += 1
    return good / total if total else 1.0


def report(name: str, articles: list[Article], places: Places, plants: list[Plant], seconds: float) -> None:
    """Print one row."""
    long = [plant for plant in plants if plant.words >= 30]
    parts = [recall(plants, places), recall([plant for plant in long if plant.edited <= 0.1], places)]
    parts += [recall([plant for plant in long if plant.edited == share], places) for share in (0.0, 0.1, 0.2)]
    if articles[0].origins:
        parts.append(right(articles, places))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    cells = "".join(f"{part:9.4f}" for part in parts) + " " * 9 * (6 - len(parts))
    rows = sum(map(len, places.values()))
    speed = f"{seconds:9.2f}{len(articles) / seconds:9.0f}"
    print(f"{name:8}{len(articles):7}{speed}{rows:9}{len(places):9}{cells}{memory:8.2f}", flush=True)


def made(count: int) -> tuple[list[Article], list[Plant]]:
    """Return a pile; a large one is several of 20,000 articles, each with its own outlets and stories."""
    articles: list[Article] = []
    plants: list[Plant] = []
    for number in range(-(-count // PILE)):
        size = min(PILE, count - number * PILE)
        with ProcessPoolExecutor(1) as maker:  # so that the memory measured is not the generator's
            job = maker.submit(pile, size, max(1, size // 50), number + 1, traced=size <= TRACED)
            some, planted = job.result()
        base = len(articles)
        articles += (replace(article, outlet=article.outlet + OUTLETS * number) for article in some)
        plants += (replace(p, source=p.source + base, target=p.target + base) for p in planted)
    return articles, plants


def alone(name: str, find: Callable[[list[Article]], Places], articles: list[Article], plants: list[Plant]) -> None:
    """Do so in a process of its own, whose memory is measured."""
    with ProcessPoolExecutor(1) as finder:
        finder.submit(timed, name, find, articles, plants).result()


def timed(name: str, find: Callable[[list[Article]], Places], articles: list[Article], plants: list[Plant]) -> None:
    """Find the passages and print a row."""
    begin = time.process_time()
    places = find(articles)
    report(name, articles, places, plants, time.process_time() - begin)


def main() -> None:
    """Print the table."""
    counts = [int(argument) for argument in sys.argv[1:]] or [PEER, 1000, 5000, PILE]
    heads = ("docs", "cpu s", "docs/s", "spans", "pairs", "recall", "30 words", "0 %", "10 %", "20 %", "right", "GB")
    print(" " * 8 + f"{heads[0]:>7}" + "".join(f"{head:>9}" for head in heads[1:-1]) + f"{heads[-1]:>8}")
    for count in counts:
        articles, plants = made(count)
        alone("stemma", found_in, articles, plants)
        if count <= TRACED:
            alone("passim*", passim, articles, plants)
        if count <= PEER:
            alone("difflib", peer, articles, plants)


if __name__ == "__main__":
    main()
