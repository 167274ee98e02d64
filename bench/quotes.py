"""Measure which quotations are found, beside a regular expression that pairs one mark with the next.

    python bench/quotes.py [--litbank FOLDER] [--polnear FOLDER] [--half dev|test] [--show N]

LitBank (Sims and Bamman 2020) marks every quotation of 100 novels from their first 2,000 words; it is set in tokens,
one sentence a line, and is laid out here as running text without paragraphs, straight marks opening and closing in
turn. The rules were developed on the first half of its novels, in the order of their names. PolNeAR (Newell et al.
2018) marks attributions in news: a full one opens and closes with marks. A quotation counts where its words are those
marked, its own marks and the white space left out.
"""

import argparse
import collections
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import voices
from stemma import pipeline
from stemma.find import speech
from stemma.lang import language_of
from stemma.model.facts import Quote, Reading

DATA = Path(__file__).parents[1] / ".data"
PEER = re.compile(r'["“]([^"“”]*)["”]')
"""What a first script would do: from one double mark to the next."""
CLINGS = re.compile(r"(?:n't|n’t|['’]\w+|[.,;:!?)\]”’]|'{1,2})\Z")
OPENS = frozenset("“‘([`") | {"``"}
MARKS = "\"'“”‘’`„«» \n"
Span = tuple[int, int]
Count = collections.Counter[str]


@dataclass(frozen=True)
class Novel:
    """A text with the places of its quotations."""

    name: str
    text: str
    quoted: tuple[Span, ...]
    speakers: tuple[str, ...]


def novels(folder: Path) -> Iterator[Novel]:
    """Lay out the novels as running text; every token keeps its place."""
    for file in sorted(folder.glob("*.txt")):
        lines = [line.split() for line in file.read_text(encoding="utf-8").splitlines()]
        text, places = laid_out(lines)
        rows = [row.split("\t") for row in file.with_suffix(".ann").read_text(encoding="utf-8").splitlines()]
        who = {row[1]: row[2] for row in rows if row[0] == "ATTRIB"}
        found = sorted((span_of(places, row), who.get(row[1], "")) for row in rows if row[0] == "QUOTE")
        yield Novel(file.stem, text, tuple(bare(span, text) for span, _ in found), tuple(name for _, name in found))


def laid_out(lines: list[list[str]]) -> tuple[str, dict[tuple[int, int], Span]]:
    """Join tokens as print has them; return the text and where each token stands, by its line and number."""
    text, places, clings, opened = "", {}, True, False
    for number, line in enumerate(lines):
        for place, word in enumerate(line):
            closes = word == '"' and opened
            text += "" if clings or closes or CLINGS.match(word) else " "
            places[number, place] = (len(text), len(text) + len(word))
            text += word
            opened ^= word == '"'
            clings = word in OPENS or (word == '"' and not closes)
    return text, places


def span_of(places: dict[tuple[int, int], Span], row: list[str]) -> Span:
    """Return the place of a quotation given by the lines and tokens of its ends."""
    first, start, last, end = map(int, row[2:6])
    return places[first, start][0], places[last, end][1]


def bare(span: Span, text: str) -> Span:
    """Leave out the marks and the white space at both ends."""
    start, end = span
    while start < end and text[start] in MARKS:
        start += 1
    while end > start and text[end - 1] in MARKS:
        end -= 1
    return start, end


def pieces(reading: Reading) -> set[Span]:
    """Return the places of everything found between marks."""
    text = reading.document.text
    return {bare((p.start, p.end), text) for q in reading.of(Quote) for p in q.pieces}


def by_peer(text: str) -> set[Span]:
    """Return what the regular expression finds."""
    return {bare(m.span(1), text) for m in PEER.finditer(text)}


def read(text: str, name: str) -> Reading:
    """Find the quotations of a text, and what stands before them."""
    upto = pipeline.FINDERS.index(speech.find) + 1
    return pipeline.read_through(voices.document(text, name), pipeline.FINDERS[:upto])


def count_novel(novel: Novel, count: Count, show: int) -> None:
    """Count what is found of one novel, exactly and by overlap, by us and by the peer."""
    reading = read(novel.text, novel.name)
    known = set(novel.quoted)
    for name, found in (("stemma", pieces(reading)), ("peer", by_peer(novel.text))):
        count[f"{name} found"] += len(found)
        count[f"{name} right"] += len(found & known)
        count[f"{name} met"] += sum(any(a < d and c < b for c, d in found) for a, b in known)
        if show and name == "stemma":
            for a, b in sorted(found ^ known)[:show]:
                around = novel.text[max(0, a - 30) : b + 30]
                print("EXTRA" if (a, b) in found else "MISS ", novel.name[:24], "|", around)
    count["gold"] += len(known)
    for (a, b), who in zip(novel.quoted, novel.speakers, strict=True):
        same = [q for q in reading.of(Quote) if any(p.start < b and a < p.end for p in q.pieces)]
        named = same[0].speaker if same else None
        count["named"] += named is not None
        count["speaker"] += named is not None and bool({w.lower() for w in named.split()} & set(who.lower().split("_")))


def count_news(file: Path, marks: Path, count: Count) -> None:
    """Count the full quotations of an article that are found whole, and how many of those found are marked."""
    text = file.read_text(errors="replace")
    known = voices.gold(marks.read_text(errors="replace"), text)
    full = {
        bare(k.hull, text)
        for k in known
        if text[slice(*k.hull)].startswith(voices.SPOKEN_MARKS) and text[slice(*k.hull)].endswith(('"', "”", "''"))
    }
    reading = read(text, file.name)
    hulls = {bare((q.pieces[0].start, q.pieces[-1].end), text) for q in reading.of(Quote)}
    for name, found in (("stemma", hulls | pieces(reading)), ("peer", by_peer(text))):
        count[f"{name} full"] += len(full & found)
    direct = [q for q in reading.of(Quote) if q.kind == "direct"]
    count["direct"] += len(direct)
    count["meant"] += sum(
        any(p.start < k.hull[1] and k.hull[0] < p.end for k in known for p in q.pieces) for q in direct
    )
    count["full"] += len(full)
    upto = pipeline.FINDERS.index(speech.find)
    before = pipeline.read_through(reading.document, pipeline.FINDERS[:upto])
    start = time.process_time()
    speech.find(before, language_of("en"))
    count["microseconds"] += round((time.process_time() - start) * 1e6)
    count["words"] += len(text.split())


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--litbank", type=Path, default=DATA / "litbank" / "quotations" / "tsv")
    parser.add_argument("--polnear", type=Path, default=DATA / "polnear" / "data" / "dev")
    parser.add_argument("--half", choices=("dev", "test"), default="test")
    parser.add_argument("--show", type=int, default=0, help="print so many differences a novel")
    args = parser.parse_args()
    c: Count = collections.Counter()
    every = list(novels(args.litbank))
    for novel in every[: len(every) // 2] if args.half == "dev" else every[len(every) // 2 :]:
        count_novel(novel, c, args.show)
    print(f"{'LitBank, ' + args.half + ' half':34}{'precision':>10}{'recall':>8}{'F1':>8}{'touched':>9}")
    for name in ("stemma", "peer"):
        p, r = c[f"{name} right"] / max(1, c[f"{name} found"]), c[f"{name} right"] / max(1, c["gold"])
        touched = c[f"{name} met"] / max(1, c["gold"])
        print(f"{name:34}{p:10.3f}{r:8.3f}{2 * p * r / max(1e-9, p + r):8.3f}{touched:9.3f}")
    right = c["speaker"] / max(1, c["named"])
    print(f"{c['gold']} quotations; {c['named']} with a speaker, of these {right:.3f} share a word with the right one")
    for file in sorted((args.polnear / "text").glob("*.txt")):
        count_news(file, next((args.polnear / "attributions").glob(f"{file.stem}*.ann")), c)
    print(f"PolNeAR: {c['full']} full quotations, whole: stemma {c['stemma full'] / c['full']:.3f}", end=", ")
    print(f"peer {c['peer full'] / c['full']:.3f}; of {c['direct']} found, marked {c['meant'] / c['direct']:.3f}")
    print(f"quotations and voices: {c['words'] / c['microseconds'] * 1e6:,.0f} words a core-second")


if __name__ == "__main__":
    main()
