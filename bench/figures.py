"""Measure figures on a generated pile: what is found of planted values, what stays apart, and how time grows.

    python bench/figures.py [--articles N ...]

Each article tells some of twenty invented quantities, each in one of four wordings; one quantity in five has a second
value in every third article. Scores: values found, pairs of one quantity joined (recall), joined pairs that are one
quantity (precision), quantities with two values that carry a verdict of difference.
"""

import argparse
import random
import time
from itertools import combinations

from stemma.find import dates, figures
from stemma.lang import language_of
from stemma.link import frames
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Reading
from stemma.text.segment import sentences

TOWNS = "Tarnby Ostvik Lerum Halden Morvik Sandal Brekke Kvale Rinde Solum".split()
WORDINGS = (
    "In {town}, {n} {noun} were {deed} by the flood.",
    "The flood in {town} left {n} {noun} {deed}, the county said.",
    "Officials said {n} {noun} had been {deed} in the {town} flood.",
    "At {town} the water {deed} {n} {noun}.",
)
COUNTED = (("people", "injured"), ("houses", "destroyed"))
DIFFER = frozenset({"conflict", "different authorities", "revised over time", "different scope or measure"})


def pile(count: int, seed: int) -> tuple[list[Reading], dict[tuple[str, int], int]]:
    """Return readings of generated articles, and which quantity stands at which place."""
    chance = random.Random(seed)  # noqa: S311 -- a benchmark needs repeatable chance, not secrets
    facts = [(town, noun, deed, chance.randint(14, 900)) for town in TOWNS for noun, deed in COUNTED]
    readings, planted = [], {}
    for number in range(count):
        text, name = "", DocId(f"{number:012}")
        for k in sorted(chance.sample(range(len(facts)), 8)):
            town, noun, deed, value = facts[k]
            value += 7 if k % 5 == 0 and number % 3 == 0 else 0
            wording = chance.choice(WORDINGS).format(town=town, noun=noun, deed=deed, n=value)
            planted[name, len(text) + wording.index(str(value))] = k
            text += wording + " "
        document = Document(
            name, name, None, None, "", (), None, None, "en", text, (Block(0, len(text), "paragraph"),), (), (), (), ""
        )
        reading = Reading(document, sentences(document, language_of("en")))
        for find in (dates.find, figures.find):
            reading = Reading(document, reading.sentences, (*reading.facts, *find(reading, language_of("en"))))
        readings.append(reading)
    return readings, planted


def main() -> None:
    """Print one row a pile."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--articles", type=int, nargs="*", default=[50, 200, 800])
    args = parser.parse_args()
    print(f"{'articles':>9}{'found':>8}{'joined P':>10}{'joined R':>10}{'told':>7}{'find s':>9}{'frames s':>10}")
    for count in args.articles:
        start = time.perf_counter()
        readings, planted = pile(count, seed=7)
        found = time.perf_counter()
        made = frames.compare(tuple(readings), ())
        end = time.perf_counter()
        home = {(v.span.doc, v.span.start): (f.id, f.verdict) for f in made for v in f.values}
        held = {place: k for place, k in planted.items() if place in home}
        pairs = [(held[a] == held[b], home[a][0] == home[b][0]) for a, b in combinations(sorted(held)[:1500], 2)]
        both = sum(same and joined for same, joined in pairs)
        precision = both / max(1, sum(joined for _, joined in pairs))
        recall = both / max(1, sum(same for same, _ in pairs))
        told = {k for place, k in held.items() if k % 5 == 0 and home[place][1] in DIFFER}
        print(
            f"{count:9}{len(held) / len(planted):8.3f}{precision:10.3f}{recall:10.3f}{len(told) / 4:7.2f}"
            f"{found - start:9.2f}{end - found:10.2f}"
        )


if __name__ == "__main__":
    main()
