"""Score the names found on open corpora, exact spans, and the titles found in invented articles.

    python bench/names.py [--data .data] [--reader NAME] [--show KIND] [SET ...]

SET is one of `SETS` or `works` (invented titles, marked in `tests/cases/works`). Untyped: the span is right. Typed: the
kind is right too. Names that the gold calls miscellaneous count neither as hit nor as error; kinds outside person,
organisation, place are `other`. `--show missed`, `wrong` and `kinds` print the most frequent errors, but for the sets
that are kept for measuring.

Wikigold is cut in two by the number of the document: the odd ones were read while the rules were made. Of GUM the news
and interviews are taken; a name is a mention with a proper noun at its head, cut to the proper noun's phrase.
"""

import argparse
import importlib.util
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from stemma.annotate.readers import chosen
from stemma.find import names
from stemma.lang import language_of
from stemma.model.annotations import Annotator
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Reading, Sentence

HERE = Path(__file__).parents[1]
WORKS = HERE / "tests" / "cases" / "works"
MEASURED = frozenset({"wikigold-even", "ewt-test", "gum-test", "held"})
"""Sets whose errors are not read."""
KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other", "OTH": "other"}
Tagged = list[tuple[str, str]]
Gold = dict[tuple[int, int], str]


def wikigold(data: Path, part: int | None = None) -> Iterator[tuple[Reading, Gold]]:
    """Yield the documents of Wikigold, or those with odd (1) or even (0) numbers alone."""
    path = data / "ner/data/wikigold/CONLL-format/data/wikigold.conll.txt"
    for number, document in enumerate(documents(path), 1):
        if part is None or number % 2 == part:
            yield written(document)


def treebank(data: Path, file: str) -> Iterator[tuple[Reading, Gold]]:
    """Yield the documents of a part of the English Web Treebank, with UNER's names."""
    yield from map(written, documents(data / "ud_train" / file))


def gum(data: Path, file: str) -> Iterator[tuple[Reading, Gold]]:
    """Yield the news and interviews of a part of GUM."""
    sys.path.insert(0, str(HERE / "training"))
    from reader import treebanks  # noqa: PLC0415  # the training's own reading of GUM's marks; not part of the package

    texts: dict[str, tuple[str, list[tuple[int, int]], Gold]] = {}
    for tree in treebanks.trees(data / "ud_train" / file):
        if tree.document.split("_")[1] not in {"news", "interview"}:
            continue
        text, spans, gold = texts.get(tree.document, ("", [], {}))
        gold |= {
            (len(text) + n.place[0], len(text) + n.place[1]): n.kinds[0] if len(n.kinds) == 1 else "other"
            for n in treebanks.gum_names(tree)
        }
        spans.append((len(text), len(text) + len(tree.text)))
        texts[tree.document] = (text + tree.text + "\n\n", spans, gold)
    for text, spans, gold in texts.values():
        yield reading_of(text, spans), gold


SETS: dict[str, Callable[[Path], Iterator[tuple[Reading, Gold]]]] = {
    "wikigold": wikigold,
    "wikigold-odd": partial(wikigold, part=1),
    "wikigold-even": partial(wikigold, part=0),
    "ewt-dev": partial(treebank, file="uner-ewt-dev.iob2"),
    "ewt-test": partial(treebank, file="uner-ewt-test.iob2"),
    "gum-dev": partial(gum, file="gum-open-dev.conllu"),
    "gum-test": partial(gum, file="gum-open-test.conllu"),
}


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


def written(document: list[Tagged]) -> tuple[Reading, Gold]:
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
    return reading_of(text, spans), gold


def reading_of(text: str, spans: list[tuple[int, int]]) -> Reading:
    """Return an unread document of these sentences, each a paragraph."""
    doc = DocId("0" * 12)
    blocks = tuple(Block(a, b, "paragraph") for a, b in spans)
    article = Document(doc, "", None, None, "", (), None, None, "en", text, blocks, (), (), (), "")
    return Reading(article, tuple(Sentence(Span(doc, a, b), n) for n, (a, b) in enumerate(spans)))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=Path(".data"))
    parser.add_argument("--show", choices=("missed", "wrong", "kinds"))
    parser.add_argument("--reader", default="rules", help="as `stemma build` takes it")
    parser.add_argument("sets", nargs="*", default=[*SETS, "works"])
    args = parser.parse_args()
    annotate = chosen(args.reader).annotate
    for name in args.sets:
        if name == "works":
            report_works(args.show, annotate)
            continue
        try:
            report(name, SETS[name](args.data), args.show, annotate)
        except (FileNotFoundError, ModuleNotFoundError) as missing:
            print(f"{name}: not there ({missing}); see the data sets in the documentation")


def report(name: str, read: Iterator[tuple[Reading, Gold]], show: str | None, annotate: Annotator) -> None:
    """Print one row, and the errors asked for."""
    tally: Counter[str] = Counter()
    errors: Counter[str] = Counter()
    for reading, marked in read:
        misc = [s for s, kind in marked.items() if kind == "other"]
        seen = found_in(reading, annotate)
        found = {s: k for s, k in seen.items() if not any(s[0] < e[1] and e[0] < s[1] for e in misc)}
        gold = {s: k for s, k in marked.items() if k != "other"}
        tally["found"] += len(found)
        tally["gold"] += len(gold)
        tally["hit"] += len(found.keys() & gold.keys())
        tally["typed"] += len(found.items() & gold.items())
        tally["typed found"] += sum(k in {"person", "organisation", "place"} for k in found.values())
        errors.update(shown(reading.document.text, found, gold, show))
    plain = scores(tally["hit"], tally["found"], tally["gold"])
    print(f"{name:14} untyped P {plain[0]:.3f} R {plain[1]:.3f} F1 {plain[2]:.3f}", end="   ")
    typed = scores(tally["typed"], tally["typed found"], tally["gold"])
    print(f"typed P {typed[0]:.3f} R {typed[1]:.3f} F1 {typed[2]:.3f}   n {tally['gold']}")
    for error, times in errors.most_common(120) if name not in MEASURED else ():
        print(f"  {times:3} {error}")


def found_in(reading: Reading, annotate: Annotator) -> Gold:
    """Return the names that a reader and the rules find in a document."""
    texts = [reading.words(sentence.span) for sentence in reading.sentences]
    seen = replace(reading, annotations=tuple(annotate(texts, "en")))
    return {(m.span.start, m.span.end): m.kind for m in names.find(seen, language_of("en"))}


def shown(text: str, found: Gold, gold: Gold, show: str | None) -> Iterator[str]:
    """Yield the errors of one sort, in words."""
    odd = {"missed": gold.keys() - found.keys(), "wrong": found.keys() - gold.keys()}
    for start, end in odd.get(show or "", ()):
        yield text[start:end] + "   <" + " ".join(text[max(0, start - 30) : end + 25].split()) + ">"
    if show == "kinds":
        mixed = ((text[slice(*s)], found[s], k) for s, k in gold.items() if found.get(s, k) != k)
        yield from (f"{name}: {kind} is {right}" for name, kind, right in mixed)


def report_works(show: str | None, annotate: Annotator) -> None:
    """Print a row for each file of marked titles; of the one that is kept for measuring, no errors."""
    spec = importlib.util.spec_from_file_location("marked", WORKS / "marked.py")
    marked = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(marked)
    for path in sorted(WORKS.glob("*.txt")):
        tally, errors = marked.tally(path, annotate)
        p, r, f1 = scores(tally["hit"], tally["found"], tally["gold"])
        print(f"works {path.stem:10} P {p:.3f} R {r:.3f} F1 {f1:.3f}   n {tally['gold']}")
        for error in errors if path.stem not in MEASURED and show else ():
            print(f"  {error}")


def scores(hit: int, found: int, gold: int) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    p, r = hit / max(found, 1), hit / max(gold, 1)
    return p, r, 2 * p * r / max(p + r, 1e-9)


if __name__ == "__main__":
    main()
