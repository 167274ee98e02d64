"""Score where clauses begin and end on treebanks: the rules alone, and with the trained reader.

    python bench/clauses.py [--data .data] [--reader NAME]

The clauses of a tree are those of `training/reader/clauses.py`, which says what a clause is. Three parts are measured
that nothing was trained on: GUM's development and test part (open genres), and the test part of the English Web
Treebank. F1 of the beginnings inside a sentence, and of whole clauses, both counted in words.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "training"))

from reader.clauses import clauses
from reader.treebanks import Tree, trees

from stemma.annotate.readers import chosen
from stemma.find.stating.cuts import cut
from stemma.lang import language_of

PARTS = {
    "gum-dev": "ud_train/gum-open-dev.conllu",
    "gum-test": "ud_train/gum-open-test.conllu",
    "ewt-test": "ud/UD_English-EWT/en_ewt-ud-test.conllu",
}
TOGETHER = 256
Span = tuple[int, int]


def in_words(tree: Tree, places: Iterator[Span]) -> frozenset[Span]:
    """Return clauses as their first and last word, marks left out."""
    found = set()
    for start, end in places:
        inside = [n for n, w in enumerate(tree.words) if start <= w.place[0] < end and w.upos != "PUNCT"]
        if inside:
            found.add((inside[0], inside[-1]))
    return frozenset(found)


def by_rules(lot: list[Tree]) -> Iterator[frozenset[Span]]:
    """Yield the clauses that the rules cut out of each sentence."""
    words = language_of("en").words
    for tree in lot:
        yield in_words(tree, iter(cut(tree.text, words)))


def by_reader(lot: list[Tree], name: str) -> Iterator[frozenset[Span]]:
    """Yield the clauses that the reader sees in each sentence."""
    read = chosen(name).annotate
    for at in range(0, len(lot), TOGETHER):
        part = lot[at : at + TOGETHER]
        for tree, seen in zip(part, read([tree.text for tree in part], "en"), strict=True):
            yield in_words(tree, iter(seen.clauses or ()))


def f1(pairs: list[tuple[frozenset[Span], frozenset[Span]]], *, begins: bool) -> float:
    """Return F1 over all sentences."""
    hit = found = right = 0
    for ours, theirs in pairs:
        a, b = ({first for first, _ in s if first} for s in (ours, theirs)) if begins else (set(ours), set(theirs))
        hit, found, right = hit + len(a & b), found + len(a), right + len(b)
    return 2 * hit / max(1, found + right)


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--data", type=Path, default=Path(".data"))
    arguments.add_argument("--reader", default="model")
    args = arguments.parse_args()
    print(f"{'':12}{'begins':>8}{'whole':>8}{'begins':>10}{'whole':>8}\n{'':12}{'rules':>16}{args.reader:>18}")
    for name, path in PARTS.items():
        lot = [tree for tree in trees(args.data / path) if len(tree.words) > 2]
        gold = [frozenset(in_words(t, iter(_places(t)))) for t in lot]
        row = f"{name:12}"
        for found in (by_rules(lot), by_reader(lot, args.reader)):
            pairs = list(zip(found, gold, strict=True))
            row += f"{f1(pairs, begins=True):>8.3f}{f1(pairs, begins=False):>8.3f}  "
        print(row)


def _places(tree: Tree) -> list[Span]:
    return [(tree.words[a].place[0], tree.words[b].place[1]) for a, b in clauses(tree) if a != b]


if __name__ == "__main__":
    main()
