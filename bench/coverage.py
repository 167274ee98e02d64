"""Measure lineage and origins on invented collections whose every copy is known.

    python bench/coverage.py [--half develop|report] [--seed N] [--stories N] [--size N] [--errors N] [--keep FOLDER]

`develop` may be read for errors; `report` has other kinds of events, wordings and names, and is only measured.
"""

import argparse
import time
from collections.abc import Iterable
from pathlib import Path

from coverage_desk.pile import story
from coverage_desk.score import Tally, class_of, measured, part


def share(hits: Iterable[bool]) -> str:
    """Write a share, and of how many."""
    values = list(hits)
    return f"{sum(values) / len(values):.3f} of {len(values):4}" if values else "-"


def print_table(tally: Tally, *, causes: bool = False) -> None:
    """Print what was counted."""
    for name, label in (
        ("copy", "copies and shared passages"),
        ("rewrite", "rewrites without a passage of eight words"),
    ):
        hits = [hit for label, found in tally.found.items() if class_of(label) == name for hit in found]
        said = tally.right[name] + tally.wrong[name]
        once = part(tally.once[name], tally.once[name] + tally.wrong[name])
        print(f"{label:44} precision {part(tally.right[name], said):.3f} of {said:4}   recall {share(hits)}")
        print(f"{'    each tie counted once':44} precision {once:.3f}")
    for label in sorted(tally.found, key=lambda one: (class_of(one), one)):
        print(f"    {label:40} recall {share(tally.found[label])}")
    hits = [hit for label, found in tally.found.items() if class_of(label) == "copy" for hit in found]
    print(f"{'eight words in a row, as a rule':44} precision {part(len(hits), len(hits) + tally.joined):.3f}")
    wrong = tally.wrong.total()
    print(f"{'unrelated pages tied':44} {wrong} of {tally.apart} pairs ({tally.joined} share a quotation)")
    families = tally.families.values()
    print(f"{'    copies and rewrites taken as one text':44} {sum(families)} of {len(families)} pairs")
    print(f"{'direction right, where given':44} {share(tally.direction)}, {tally.undirected} left open")
    names = tally.names
    precision, recall = part(names["said right"], names["said"]), part(names["gold hit"], names["gold"])
    f1 = part(2 * precision * recall, precision + recall)
    print(f"{'named sources':44} F1 {f1:.3f} (precision {precision:.3f}, recall {recall:.3f} of {names['gold']})")
    for grouping in ("given", "own", "by [1, clusters of pages]"):
        tally.ranges[f"{grouping}, all"] = [
            one for label in (f"{grouping}, one page", f"{grouping}, several pages") for one in tally.ranges[label]
        ]
    for label, found in sorted(tally.ranges.items()):
        good, close = share(good for good, _ in found), share(close for _, close in found)
        print(f"{f'origins, {label}':44} contain {good}   narrow {close}")

    if causes:
        print("ranges by cause (a range may have several):")
        for cause, count in tally.causes.most_common():
            print(f"    {cause:60} {count:4}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--half", choices=("develop", "report"), default="develop")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stories", type=int, default=14)
    parser.add_argument("--size", type=int)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--keep", type=Path)
    args = parser.parse_args()
    begin = time.process_time()
    told = [story(args.half, number, args.seed, args.size) for number in range(args.stories)]
    tally = measured(told, Tally(), args.keep)
    pages = sum(len(one.pages) for one in told)
    print(f"{len(told)} collections, {pages} articles, {time.process_time() - begin:.0f} CPU seconds")
    print_table(tally, causes=args.half == "develop")
    if args.errors and args.half == "develop":
        print("\n".join(tally.faults[: args.errors]))


if __name__ == "__main__":
    main()
