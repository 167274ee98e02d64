"""Score the names found on Wikigold and on the English Web Treebank's names (UNER): exact spans.

    python bench/names.py [--data .data] [--show KIND] [SET ...]

SET is `wikigold`, `ewt-dev`, `ewt-test` or `works` (invented titles, marked in `tests/cases/works`). Untyped: the span
is right. Typed: the kind is right too. Names that the gold calls miscellaneous count neither as hit nor as error; kinds
outside person, organisation, place are `other`.
`--show missed` and `--show wrong` print the most frequent errors.
"""

import argparse
import importlib.util
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from stemma.find import names
from stemma.lang import language_of
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Reading, Sentence

SETS = {
    "wikigold": "ner/data/wikigold/CONLL-format/data/wikigold.conll.txt",
    "ewt-dev": "ud_train/uner-ewt-dev.iob2",
    "ewt-test": "ud_train/uner-ewt-test.iob2",
}
KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other", "OTH": "other"}
WORKS = Path(__file__).parents[1] / "tests" / "cases" / "works"
Tagged = list[tuple[str, str]]


def documents(path: Path) -> Iterator[list[Tagged]]:
    """Yield documents as sentences of tokens with tags."""
    document: list[Tagged] = []
    sentence: Tagged = []
    for line in [*path.read_text().splitlines(), "", "-DOCSTART- O"]:
        if line.startswith(("-DOCSTART-", "# newdoc")):
            if document:
                yield document
            document = []
        elif not line.strip():
            if sentence:
                document.append(sentence)
            sentence = []
        elif not line.startswith("#"):
            cells = line.split("\t") if "\t" in line else ["", *line.split()]
            sentence.append((cells[1], cells[2]))
    if document:
        yield document


def written(document: list[Tagged]) -> tuple[Reading, dict[tuple[int, int], str]]:
    """Write a document out as text, with the spans of its gold names."""
    text, spans, gold = "", [], {}
    for sentence in document:
        begin, name, opened = len(text), "", 0
        for word, tag in sentence:
            if tag.startswith("B") or tag[2:] != name:
                if name:
                    gold[opened, len(text.rstrip())] = KINDS[name]
                name, opened = tag[2:], None
            glued = word in ".,;:!?)%]'’" or word.startswith(("'s", "’s", "n't", "'r", "'v", "'l", "'d", "'m"))
            text = text.rstrip() if glued and text.endswith(" ") and len(text) > begin else text
            opened = len(text) if opened is None else opened
            text += word + ("" if word in "([" else " ")
        if name:
            gold[opened, len(text.rstrip())] = KINDS[name]
        spans.append((begin, len(text.rstrip())))
        text = text.rstrip() + "\n\n"
    doc = DocId("0" * 12)
    blocks = tuple(Block(a, b, "paragraph") for a, b in spans)
    article = Document(doc, "", None, None, "", (), None, None, "en", text, blocks, (), (), (), "")
    return Reading(article, tuple(Sentence(Span(doc, a, b), n) for n, (a, b) in enumerate(spans))), gold


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=Path(".data"))
    parser.add_argument("--show", choices=("missed", "wrong", "kinds"))
    parser.add_argument("sets", nargs="*", default=[*SETS, "works"])
    args = parser.parse_args()
    for name in args.sets:
        if name == "works":
            report_works(args.show)
            continue
        if not (args.data / SETS[name]).exists():
            print(f"{name}: not there; see the data sets in the documentation")
            continue
        report(name, args.data / SETS[name], args.show)


def report(name: str, path: Path, show: str | None) -> None:
    """Print one row, and the errors asked for."""
    tally: Counter[str] = Counter()
    errors: Counter[str] = Counter()
    for document in documents(path):
        reading, gold = written(document)
        found = {(m.span.start, m.span.end): m.kind for m in names.find(reading, language_of("en"))}
        misc = [s for s, kind in gold.items() if kind == "other"]
        found = {s: k for s, k in found.items() if not any(s[0] < e[1] and e[0] < s[1] for e in misc)}
        gold = {s: k for s, k in gold.items() if k != "other"}
        text = reading.document.text
        tally["found"] += len(found)
        tally["gold"] += len(gold)
        tally["hit"] += len(found.keys() & gold.keys())
        tally["typed"] += len(found.items() & gold.items())
        tally["typed found"] += sum(k in {"person", "organisation", "place"} for k in found.values())
        odd = {"missed": gold.keys() - found.keys(), "wrong": found.keys() - gold.keys()}
        for start, end in odd.get(show or "", ()):
            errors[text[start:end] + "   <" + " ".join(text[max(0, start - 30) : end + 25].split()) + ">"] += 1
        if show == "kinds":
            mixed = ((text[slice(*s)], found[s], k) for s, k in gold.items() if found.get(s, k) != k)
            errors.update(f"{name}: {kind} is {right}" for name, kind, right in mixed)
    plain = scores(tally["hit"], tally["found"], tally["gold"])
    print(f"{name:10} untyped P {plain[0]:.3f} R {plain[1]:.3f} F1 {plain[2]:.3f}", end="   ")
    typed = scores(tally["typed"], tally["typed found"], tally["gold"])
    print(f"typed P {typed[0]:.3f} R {typed[1]:.3f} F1 {typed[2]:.3f}   n {tally['gold']}")
    for error, times in errors.most_common(120):
        print(f"  {times:3} {error}")


def report_works(show: str | None) -> None:
    """Print a row for each file of marked titles; of the one that is kept for measuring, no errors."""
    spec = importlib.util.spec_from_file_location("marked", WORKS / "marked.py")
    marked = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(marked)
    for path in sorted(WORKS.glob("*.txt")):
        tally, errors = marked.tally(path)
        p, r, f1 = scores(tally["hit"], tally["found"], tally["gold"])
        print(f"works {path.stem:10} P {p:.3f} R {r:.3f} F1 {f1:.3f}   n {tally['gold']}")
        for error in errors if path.stem != "held" and show else ():
            print(f"  {error}")


def scores(hit: int, found: int, gold: int) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    p, r = hit / max(found, 1), hit / max(gold, 1)
    return p, r, 2 * p * r / max(p + r, 1e-9)


if __name__ == "__main__":
    main()
