"""Measure figures on invented stories: what is found of planted values, what is joined and kept apart, what is told.

    python bench/figures.py [--half develop|report] [--stories N] [--rules] [--growth]

Each row is a way of telling a quantity (`figures_plants`). Scores: values found; pairs of one quantity joined (recall);
joined pairs that are one quantity (precision); quantities with two values that carry a verdict of difference, and
others that carry one by mistake. `--growth` times the stage over generated articles instead.
"""

import argparse
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations

from figures_plants import DIFFER, Quantity, Told, story
from generate import pile
from stemma import pipeline
from stemma.annotate.readers import chosen
from stemma.link import frames
from stemma.model.annotations import Annotator
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Reading
from stemma.model.links import Frame

VERDICTS = frozenset({"conflict", "different authorities", "revised over time", "different scope or measure"})
ARTICLES = 12
Place = tuple[str, int]


def read(number: int, text: str, published: str, annotate: Annotator) -> Reading:
    """Return the reading of a text."""
    name = DocId(f"{number:012}")
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(at, at + len(part), "paragraph"))
        at += len(part) + 2
    shown = tuple(block for block in blocks if block.end > block.start)
    document = Document(name, name, None, None, "", (), published, None, "en", text, shown, (), (), (), "")
    return pipeline.read_through(document, annotate=annotate)


def scored(told: Sequence[Told], planted: Sequence[Quantity], made: Sequence[Frame]) -> dict[str, dict[str, float]]:
    """Count, for every way of telling, what was found, joined and told."""
    home = {(v.span.doc, n): frame for frame in made for v in frame.values for n in range(v.span.start, v.span.end)}
    at: dict[str, list[Place]] = defaultdict(list)
    for number, article in enumerate(told):
        for start, _, name in article.planted:
            at[name].append((DocId(f"{number:012}"), start))
    way = {quantity.name: quantity.way for quantity in planted}
    rows: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for name in (name for name in at if name in way):
        row, places = rows[way[name]], at[name]
        row["values"] += len(places)
        row["found"] += sum(place in home for place in places)
        held = [home[place].id for place in places if place in home]
        row["pairs"] += len(held) * (len(held) - 1) / 2
        row["joined"] += sum(a == b for a, b in combinations(held, 2))
        row["quantities"] += 1
        told_of = {home[place].verdict for place in places if place in home}
        row["told"] += bool(told_of & VERDICTS)
        ours = {home[place].id for place in places if place in home}
        others = [home[p].id for other, there in at.items() if other != name for p in there if p in home]
        row["strangers"] += sum(other in ours for other in others)
        row["members"] += len(held)
    return rows


def main() -> None:
    """Print one row a way of telling."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--half", default="develop", choices=("develop", "report"))
    parser.add_argument("--stories", type=int, default=20)
    parser.add_argument("--rules", action="store_true", help="without the trained reader")
    parser.add_argument("--growth", action="store_true")
    args = parser.parse_args()
    reader = chosen("rules" if args.rules else "model")
    if args.growth:
        growth()
        return
    total: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for seed in range(args.stories):
        told, planted = story(ARTICLES, args.half, seed)
        readings = tuple(read(n, article.text, article.published, reader.annotate) for n, article in enumerate(told))
        for way, row in scored(told, planted, frames.compare(readings, ())).items():
            for name, value in row.items():
                total[way][name] += value
    print(f"{args.half}: {args.stories} stories of {ARTICLES} articles")
    print(f"{'':14}{'values':>8}{'found':>8}{'joined':>8}{'strangers':>11}{'told to differ':>16}")
    for way, row in sorted(total.items()):
        held = max(1, row["members"])
        print(
            f"{way:14}{row['values']:8.0f}{row['found'] / row['values']:8.3f}"
            f"{row['joined'] / max(1, row['pairs']):8.3f}{row['strangers'] / held:11.3f}"
            f"{row['told'] / row['quantities']:16.3f}  (should be {way in DIFFER:d})"
        )


def growth() -> None:
    """Print how time grows with the pile."""
    articles, _ = pile(1000, 1)
    unread: Callable[..., list[object]] = pipeline.unread
    readings = [read(n, a.text, f"2021-03-{1 + n % 28:02}", unread) for n, a in enumerate(articles)]
    for count in (125, 250, 500, 1000):
        begin = time.process_time()
        made = frames.compare(tuple(readings[:count]), ())
        print(f"{count:6} articles: {time.process_time() - begin:6.2f} cpu s, {len(made)} frames")


if __name__ == "__main__":
    main()
