"""Measure copying told by shared errors on the author lists of 877 booksellers (AbeBooks, 2007).

    python bench/books.py FOLDER [--errors]

FOLDER holds `book_golden.csv` and `claim1.txt` at any depth, as DAFNA-EA ships them. A list is right when it has the
authors of the book's cover, first and last name of each, in its order: middle names, titles, case, accents and hyphens
do not count, a missing author or first name does. The settings are the paper's, not chosen by these books.
"""

import argparse
import csv
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from author_lists import authors
from stemma.link.descent.copying import Alike, Consensus, Copying, CopyingSettings, Report, estimate

PAPER = {
    "vote": 0.71,
    "accuracy": 0.79,
    "copying": 0.83,
    "both": 0.87,
    "both, alike": 0.89,
}
"""Dong, Berti-Equille and Srivastava, PVLDB 2(1), 2009, the experiments on real data: VOTE, ACCU without dependence,
DEPEN, ACCU and ACCUSIM. Written down from memory: the paper could not be fetched. What speaks for it: the counts given
there (877 sellers, 24,364 lists, 1,263 books, 4 different lists a book) and the sizes of its most copied sellers are
those of this copy of the data."""
MOST_COPIED = (
    "Caiman;MildredsBooks;COBU GmbH & Co. KG;THESAINTBOOKSTORE;Limelight Bookshop;Revaluation Books;"
    "Players Quest;AshleyJohnson;Powell's  Books;AlphaCraze.com"
).split(";")
"""The ten sellers most copied by others in the paper's table 7; from memory too, three of them seen quoted."""
OFF = 1e-300
DEFAULT = CopyingSettings()

Lists = dict[tuple[str, str], Counter[str]]


def rows(folder: Path, name: str) -> Iterator[list[str]]:
    """Yield the rows of the one file of this name."""
    path = next(iter(sorted(folder.rglob(name))), None)
    if path is None:
        message = f"{folder} has no {name}: unpack truth_discovery there"
        raise SystemExit(message)
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        yield from csv.reader(file)


def written(text: str) -> str:
    """Write an author list in one way: `knuth, donald; graham, ronald`."""
    return "; ".join(f"{last}, {first}" for first, last in authors(text))


def reports_of(lists: Lists) -> list[Report]:
    """Give each seller one list for each book, the one that it writes most often."""
    return [Report(seller, book, seen.most_common(1)[0][0]) for (book, seller), seen in lists.items()]


def alike(one: str, other: str) -> float:
    """Return the share of the authors that two lists have in common."""
    left, right = set(one.split("; ")), set(other.split("; "))
    return len(left & right) / len(left | right)


def right(found: Consensus, gold: dict[str, str]) -> float:
    """Return the share of the books whose list is the one on the cover."""
    return sum(found.values.get(book) == names for book, names in gold.items()) / len(gold)


def table(reports: list[Report], gold: dict[str, str]) -> Consensus:
    """Print one row a model, and return what the last one found."""
    alone = replace(DEFAULT, dependent=OFF)
    # DEPEN takes all sources to be equally accurate: so much belief beside it that no value of theirs moves it.
    equal = replace(DEFAULT, trust=1e9)
    models: list[tuple[str, CopyingSettings, Alike | None]] = [
        ("vote", replace(alone, rounds=0), None),
        ("accuracy", alone, None),
        ("copying", equal, None),
        ("both", DEFAULT, None),
        ("accuracy, alike", alone, alike),
        ("both, alike", DEFAULT, alike),
    ]
    print(f"{'':18}{'books right':>12}{'paper':>8}{'pairs':>8}{'cpu s':>8}")
    for name, settings, likeness in models:
        begin = time.process_time()
        found = estimate(reports, settings, likeness)
        spent = time.process_time() - begin
        paper = f"{PAPER[name]:8.2f}" if name in PAPER else " " * 8
        print(f"{name:18}{right(found, gold):12.2f}{paper}{len(found.copying):8}{spent:8.1f}", flush=True)
    return found


def nearby(reports: list[Report], gold: dict[str, str]) -> None:
    """Print what becomes of the last model when a setting is another."""
    print("\nother settings, both, alike")
    changes: list[dict[str, float]] = [{"dependent": d} for d in (0.05, 0.1, 0.3, 0.4)]
    changes += [{"copied": c} for c in (0.5, 0.65, 0.9)]
    changes += [{"false_values": n} for n in (20, 50, 200)]
    changes += [{"accuracy": a} for a in (0.6, 0.7, 0.9)]
    changes += [{"popular": False}, {"alike": 0.25}, {"alike": 0.75}]
    for change in changes:
        settings = replace(DEFAULT, **change)
        print(f"  {change!s:28}{right(estimate(reports, settings, alike), gold):.2f}")


def same_letters(pairs: list[tuple[str, str]], books: dict[str, dict[str, str]], raw: Lists) -> float:
    """Return how often lists that two sellers share are equal to the letter too: the models never saw the letters."""
    equal = total = 0
    for one, two in pairs:
        for book in books[one].keys() & books[two].keys():
            if books[one][book] == books[two][book]:
                total += 1
                equal += bool(raw[book, one].keys() & raw[book, two].keys())
    return equal / max(1, total)


def pairs_report(found: Consensus, reports: list[Report], raw: Lists) -> None:
    """Print the pairs found, and whether what the models did not see says the same."""
    books: dict[str, dict[str, str]] = defaultdict(dict)
    for report in reports:
        books[report.source][report.item] = report.value
    known = [pair for pair in found.copying if pair.shared >= 10]
    ties = {(pair.left, pair.right) for pair in found.copying}
    others = [
        pair
        for pair in combinations(sorted(s for s in books if len(books[s]) >= 20), 2)
        if pair not in ties and sum(books[pair[0]].get(b) == v for b, v in books[pair[1]].items()) >= 10
    ]
    named = [(pair.left, pair.right) for pair in known]
    print(f"\n{len(found.copying)} pairs; {len(known)} of them share ten lists or more")
    print(f"shared lists equal to the letter: those pairs {same_letters(named, books, raw):.2f}, ", end="")
    print(f"{len(others)} other pairs that share as many {same_letters(others, books, raw):.2f}")
    ranks(known)
    for pair in known[:12]:
        print(shown(pair))


def ranks(known: list[Copying]) -> None:
    """Print how many of the paper's most copied sellers are among ours."""
    degree: Counter[str] = Counter()
    for pair in known:
        degree.update({pair.left: 1, pair.right: 1})
    order = [seller for seller, _ in sorted(degree.items(), key=lambda row: (-row[1], row[0]))]
    for most in (10, 25):
        hit = len(set(MOST_COPIED) & set(order[:most]))
        print(f"of the paper's ten most copied sellers, {hit} are among our first {most} of {len(order)}")


def shown(pair: Copying) -> str:
    """Write one pair."""
    copier = f"copier {pair.copier}" if pair.copier else "direction not told"
    amounts = f"{len(pair.errors)} shared errors, {pair.shared} of {pair.common} lists alike"
    return f"  {pair.left} / {pair.right}: {amounts}, {pair.dependent:.3f}; {copier}"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true", help="print the books that come out wrong")
    chosen = parser.parse_args()
    gold = {row[0]: written(row[2]) for row in rows(chosen.folder, "book_golden.csv")}
    lists: Lists = defaultdict(Counter)
    raw: Lists = defaultdict(Counter)
    for _, _, book, _, value, seller, _ in list(rows(chosen.folder, "claim1.txt"))[1:]:
        if names := written(value):
            lists[book, seller][names] += 1
            raw[book, seller][value] += 1
    reports = reports_of(lists)
    different = Counter(book for book, _ in {(r.item, r.value) for r in reports})
    print(
        f"{len({r.source for r in reports})} sellers, {len(reports)} lists with a name for {len(different)} books,",
        end=" ",
    )
    print(f"{sum(different.values()) / len(different):.1f} different ones a book, {max(different.values())} at most")
    found = table(reports, gold)
    nearby(reports, gold)
    pairs_report(found, reports, raw)
    for book, names in gold.items() if chosen.errors else ():
        if found.values.get(book) != names:
            held = Counter(r.value for r in reports if r.item == book).most_common(3)
            print(f"{book} {names}\n   found {found.values.get(book)}\n   {held}")


if __name__ == "__main__":
    main()
