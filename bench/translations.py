"""Measure translations: MEANTIME's articles in four languages, XQuAD's paragraphs, and reports that are none.

    python bench/translations.py [--data .data] [--errors]

MEANTIME is Wikinews in English, Spanish, Italian and Dutch: the articles of one number are translations, all other
pairs of one topic are none. Weights were measured on `airbus` and on the odd topics of ECB+; all else is reported.
`cut` takes every third sentence out of one side, `head` leaves it only the first two fifths, `join` makes one of every
second and third sentence. ECB+ has English reports of one event, compared as if they were in two languages: pairs with
eight words in a row in common are left out. Italian and Dutch have no record of their own in Stemma.
"""

import argparse
import hashlib
import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from spanish import Tokens, written
from stemma.lang import language_of
from stemma.link.descent.translations import Line, find, lines_of, rendered
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Reading
from stemma.text.segment import sentences
from stories_split import text_of

CODES = ("en", "es", "it", "nl")
FOLDER = "meantime_multilingual_conll/MEANTIME-prep/output_data"
Pair = tuple[DocId, DocId]


def reading(name: str, text: str, code: str) -> Reading:
    """Make a reading that holds nothing but its sentences."""
    blocks = tuple(Block(m.start(), m.end(), "paragraph") for m in re.finditer(r"[^\n]+", text))
    doc = DocId(hashlib.sha256(f"{code} {name}".encode()).hexdigest()[:12])
    document = Document(doc, f"{code}/{name}", None, None, "", (), None, None, code, text, blocks, (), (), (), "")
    return Reading(document, sentences(document, language_of(code)))


def meantime(data: Path, code: str) -> dict[str, Reading]:
    """Return the articles in one language by topic and number, without their line of date."""
    found: dict[str, dict[int, Tokens]] = defaultdict(lambda: defaultdict(list))
    for line in (data / FOLDER / code / "meantime.conll").read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) == len(("document", "sentence", "number", "token", "reference")):
            found[cells[0]][int(cells[1])].append(cells[3])
    lines = {name: [words for n, words in sorted(parts.items()) if n != 1] for name, parts in found.items()}
    return {
        name: reading(name, written(told, None, code)[0].document.text.strip(), code) for name, told in lines.items()
    }


def pairs_of(readings: Iterable[Reading]) -> set[Pair]:
    """Return the pairs of documents that are found to render one another."""
    return {(told.left.doc, told.right.doc) for told in find(readings)}


def pair(one: Reading, other: Reading) -> Pair:
    """Return two documents in the order of their ids."""
    left, right = sorted((one.document.id, other.document.id))
    return left, right


def shortened(told: Reading, kept: Sequence[int]) -> Reading:
    """Leave a reading only some of its sentences."""
    return replace(told, sentences=tuple(told.sentences[n] for n in kept))


def topics(data: Path, *, errors: bool) -> None:
    """Print precision and recall for each topic."""
    articles = {code: meantime(data, code) for code in CODES}
    heads = ("true", "found", "P", "R", "R cut", "R head", "R join", "cpu s")
    print(f"{'MEANTIME':18}{'articles':>9}" + "".join(f"{head:>7}" for head in heads))
    for topic in ("airbus", "apple", "gm", "stock"):
        of = {code: {n: r for n, r in told.items() if topic in n} for code, told in articles.items()}
        true = {pair(of[a][n], of[b][n]) for a, b in combinations(CODES, 2) for n in of[a].keys() & of[b].keys()}
        begin = time.process_time()
        found = pairs_of(r for told in of.values() for r in told.values())
        spent = time.process_time() - begin
        cut, head, join = parts(of)
        right = len(found & true)
        row = f"{topic:18}{sum(map(len, of.values())):9}{len(true):7}{len(found):7}{right / max(1, len(found)):7.3f}"
        print(f"{row}{right / len(true):7.3f}{cut:7.3f}{head:7.3f}{join:7.3f}{spent:7.2f}", flush=True)
        if wrong := found - true:
            print(f"  of {len(wrong)} wrong pairs, {copied(wrong, of)} are of articles that share a passage in English")
        name = {r.document.id: r.document.path for told in of.values() for r in told.values()}
        for wrong, what in ((found - true, "wrong"), (true - found, "missed")) if errors else ():
            print("\n".join(f"  {what} {name[a]} {name[b]}" for a, b in sorted(wrong)))


def copied(wrong: set[Pair], of: dict[str, dict[str, Reading]]) -> int:
    """Count the pairs whose English originals have eight words in a row in common: a part is rendered truly."""
    number = {r.document.id: n for told in of.values() for n, r in told.items()}
    held = {n: runs(r.document.text) for n, r in of["en"].items()}
    return sum(bool(held[number[a]] & held[number[b]]) for a, b in wrong)


def parts(of: dict[str, dict[str, Reading]]) -> tuple[float, float, float]:
    """Return the share of the pairs found when one side is cut, is only begun, and has its sentences joined."""
    hits, total = Counter[str](), 0
    for a, b in combinations(CODES, 2):
        for name in of[a].keys() & of[b].keys():
            one, other = lines_of(of[a][name]), lines_of(of[b][name])
            total += 1
            hits["cut"] += bool(rendered(one, [line for n, line in enumerate(other) if n % 3 != 2]))
            hits["join"] += bool(rendered(one, joined(other)))
            hits["head"] += bool(rendered(one, other[: max(3, 2 * len(other) // 5)]))
    return hits["cut"] / total, hits["head"] / total, hits["join"] / total


def joined(lines: Sequence[Line]) -> list[Line]:
    """Make one sentence of every second and third."""
    out = list(lines[:1])
    for n in range(1, len(lines) - 1, 3):
        one, two = lines[n], lines[n + 1]
        out.append(Line(Span(one.span.doc, one.span.start, two.span.end), {**two.marks, **one.marks}))
        out += lines[n + 2 : n + 3]
    return out


def paragraphs(data: Path) -> None:
    """Print the same for XQuAD, whose paragraphs stand for articles, and whose articles for themselves."""
    told = {
        c: json.loads((data / "xquad" / f"xquad.{c}.json").read_text(encoding="utf-8"))["data"] for c in ("en", "es")
    }
    for what in ("paragraphs", "articles"):
        by_code: dict[str, list[Reading]] = {}
        for code, listed in told.items():
            texts = [[p["context"] for p in article["paragraphs"]] for article in listed]
            whole = ["\n\n".join(t) for t in texts] if what == "articles" else [p for t in texts for p in t]
            by_code[code] = [reading(str(n), text, code) for n, text in enumerate(whole)]
        true = {pair(a, b) for a, b in zip(by_code["en"], by_code["es"], strict=True)}
        begin = time.process_time()
        found = pairs_of([*by_code["en"], *by_code["es"]])
        spent = time.process_time() - begin
        right = len(found & true)
        row = f"{'XQuAD ' + what:18}{2 * len(true):9}{len(true):7}{len(found):7}{right / max(1, len(found)):7.3f}"
        print(f"{row}{right / len(true):7.3f}{'':21}{spent:7.2f}", flush=True)


def reports(data: Path) -> None:
    """Print how many pairs of independent reports of one event would pass for translations."""
    for name, first in (("odd", 1), ("even", 2)):
        looked = wrong = 0
        for topic in range(first, 36, 2):
            events: dict[bool, list[tuple[frozenset[tuple[str, ...]], tuple[Line, ...]]]] = defaultdict(list)
            for path in sorted((data / "ecbplus/ECB+_LREC2014/ECB+" / str(topic)).glob("*.xml")):
                text = text_of(path).strip()
                events["plus" in path.stem].append((runs(text), lines_of(reading(path.stem, text, "en"))))
            for one, other in (both for event in events.values() for both in combinations(event, 2)):
                if not one[0] & other[0]:
                    looked += 1
                    wrong += bool(rendered(one[1], other[1]))
        print(f"ECB+, {name} topics: of {looked} pairs of reports of one event, {wrong} would pass")


def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Return every eight words in a row."""
    words = re.findall(r"\w+", text.casefold())
    return frozenset(zip(*(words[n:] for n in range(8)), strict=False))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=Path(".data"))
    parser.add_argument("--errors", action="store_true")
    chosen = parser.parse_args()
    topics(chosen.data, errors=chosen.errors)
    paragraphs(chosen.data)
    reports(chosen.data)


if __name__ == "__main__":
    main()
