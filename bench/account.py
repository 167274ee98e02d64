"""Measure the account of every story that has a gold annotation, beside the plainest account there is.

    python bench/account.py [--stories FOLDER]

FOLDER holds one folder a story (articles and `gold.json`). Of the rows of an account:

* covered: the gold claims that a row tells, each weighted by the articles that make it;
* repeated: rows that tell only gold claims that a row before tells already, out of the rows that tell any;
* in order: of two rows that gold dates to different days, how often the earlier day is read first, within a strand and
  in the whole account;
* alone: rows that open with no word that points back.

The plain account takes the first sentence of each article, then the second of each, until it has as many rows.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, zip_longest
from pathlib import Path

from stemma import api
from stemma.lang import language_of
from stemma.model.documents import Span
from stemma.model.dossier import Dossier
from stemma.tell.account import account
from stemma.tell.narrating.clearness import hangs
from stemma.tell.split import by_story

SHARED = Path(__file__).parents[2] / "shared"
MEASURES = (
    "rows",
    "covered",
    "repeated",
    "in order, strand",
    "in order, all",
    "alone",
    "plain: covered",
    "plain: repeated",
)
HALF = 0.5


@dataclass(frozen=True)
class Gold:
    """What a careful reader found, as places in the texts."""

    claims: tuple[tuple[int, tuple[Span, ...]], ...]
    """For each claim, how many articles make it, and its places."""
    events: tuple[tuple[str, tuple[Span, ...]], ...]
    """Dates with their places."""


def gold_of(folder: Path, dossier: Dossier) -> Gold:
    """Read a gold annotation; what does not stand in a clean text is left out."""
    told = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    texts = {r.document.path: r.document for r in dossier.readings}

    def place(row: dict) -> Span | None:
        document = texts.get(row["doc"])
        at = document.text.find(row["text"]) if document else -1
        return Span(document.id, at, at + len(row["text"])) if document and at >= 0 else None

    claims = [[s for s in map(place, claim["statements"]) if s] for claim in told["claims"]]
    events = [(e["date"], [s for s in map(place, e["anchors"]) if s]) for e in told["events"]]
    return Gold(
        tuple((len({s.doc for s in spans}), tuple(spans)) for spans in claims if spans),
        tuple((date, tuple(spans)) for date, spans in events if date[:1].isdigit()),
    )


def meets(row: Span, place: Span) -> bool:
    """Tell whether a row holds most of a place."""
    both = min(row.end, place.end) - max(row.start, place.start)
    return row.doc == place.doc and both >= HALF * (place.end - place.start)


def told_by(row: Span, gold: Gold) -> frozenset[int]:
    """Return the gold claims that a row tells."""
    return frozenset(n for n, (_, spans) in enumerate(gold.claims) if any(meets(row, span) for span in spans))


def day_of(row: Span, gold: Gold) -> str:
    """Return the day to which gold dates a row: of several, the fullest."""
    days = [date for date, spans in gold.events if any(meets(row, span) for span in spans)]
    return min(days, key=lambda day: (-len(day), day), default="")


def repeats(rows: Sequence[Span], gold: Gold) -> tuple[float, float]:
    """Return the weighted share of claims told, and the share of rows that tell nothing new."""
    told = [told_by(row, gold) for row in rows]
    seen: set[int] = set()
    again = 0
    for claims in told:
        again += bool(claims) and claims <= seen
        seen |= claims
    whole = sum(weight for weight, _ in gold.claims) or 1
    return sum(gold.claims[n][0] for n in seen) / whole, again / (sum(map(bool, told)) or 1)


def ordered(strands: Sequence[Sequence[Span]], gold: Gold) -> tuple[int, int]:
    """Return how many pairs of rows of one strand stand in the order of their days, and how many there are."""
    right = both = 0
    for rows in strands:
        for first, second in combinations([day_of(row, gold) for row in rows], 2):
            size = min(len(first), len(second))
            if size and first[:size] != second[:size]:
                both += 1
                right += first[:size] < second[:size]
    return right, both


def plain(dossier: Dossier, rows: int) -> list[Span]:
    """Return the first sentences of all articles, then the second ones, as many as asked for."""

    def body(reading) -> Iterator[Span]:  # noqa: ANN001 - a reading
        titles = {b.start for b in reading.document.blocks if b.kind == "title"}
        return (s.span for s in reading.sentences if s.span.start not in titles)

    turns = zip_longest(*map(body, dossier.readings))
    return [span for turn in turns for span in turn if span][:rows]


def measured(folder: Path) -> dict[str, float]:
    """Measure one story."""
    files = sorted(p for p in folder.rglob("*") if p.is_file() and p.name != "gold.json")
    dossier = by_story(api.build(files))[0]
    gold, told = gold_of(folder, dossier), account(dossier)
    lang = {r.document.id: language_of(r.document.lang) for r in dossier.readings}
    words = {r.document.id: r for r in dossier.readings}
    rows = [row.span for row in told.rows]
    covered, again = repeats(rows, gold)
    plain_covered, plain_again = repeats(plain(dossier, len(rows)), gold)
    strands = [[row.span for row in strand.rows] for part in told.parts for strand in part.strands]
    inside, whole = ordered(strands, gold), ordered([rows], gold)
    alone = sum(not hangs(words[row.doc].words(row), lang[row.doc]) for row in rows)
    found = {
        "rows": len(rows),
        "covered": covered,
        "repeated": again,
        "alone": alone / (len(rows) or 1),
        "plain: covered": plain_covered,
        "plain: repeated": plain_again,
    }
    for name, (right, both) in (("in order, strand", inside), ("in order, all", whole)):
        if both:
            found[name] = right / both
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--stories", type=Path, default=SHARED / "stories")
    args = parser.parse_args()
    folders = sorted(p.parent for p in args.stories.glob("*/gold.json"))
    rows = {folder.name: measured(folder) for folder in folders}
    print(f"{'':20}" + "".join(f"{name[:16]:>18}" for name in rows) + f"{'mean':>10}")
    for measure in MEASURES:
        values = [row[measure] for row in rows.values() if measure in row]
        cells = "".join(f"{row[measure]:18.2f}" if measure in row else f"{'-':>18}" for row in rows.values())
        print(f"{measure:20}{cells}{sum(values) / (len(values) or 1):10.2f}")


if __name__ == "__main__":
    main()
