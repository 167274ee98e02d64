"""Time the trained reader: alone, within the whole reading of an article, and beside a spaCy pipeline of its parts.

    python bench/reader.py [--weights FOLDER] [--articles FOLDER ...] [--times 3]

CPU seconds of one process on one core, best of `--times`; words as Stemma counts them. Where spaCy is installed, a
pipeline with spaCy's own usual parts (a tok2vec of 96 x 4, tagger, parser, names) is timed on the same sentences, one
by one and in batches: its weights are made up on the spot, which changes what it sees but not how long it takes.
"""

import argparse
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import stemma
from stemma import pipeline
from stemma.annotate import engine
from stemma.annotate.readers import unread
from stemma.annotate.remembered import Remembered
from stemma.lang import language_of
from stemma.model.annotations import Annotator
from stemma.model.documents import Document
from stemma.text.segment import sentences, tokens

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--weights", type=Path, default=engine.WEIGHTS)
    parser.add_argument("--articles", type=Path, nargs="+", default=[ROOT / "examples" / "who-rang-the-bell"])
    parser.add_argument("--times", type=int, default=3)
    args = parser.parse_args()
    documents = [page.document for page in stemma.read(args.articles)[0] if page.document.lang == "en"]
    texts = [text for document in documents for text in written(document)]
    print(f"{len(documents)} articles, {len(texts)} sentences of {words(texts) / len(texts):.1f} words")
    before = memory()
    begin = time.process_time()
    reader = engine.Engine(args.weights)
    reader(["Ada Lund said that it rained."], "en")
    print(f"{'load, and read one sentence':44}{time.process_time() - begin:10.2f} s")
    time_reading(documents, texts, reader, args.times)
    print(f"{'memory, before and after':44}{before:10.0f} MB{memory():8.0f} MB")
    time_spacy(texts, args.times)


def time_reading(documents: Sequence[Document], texts: list[str], reader: engine.Engine, times: int) -> None:
    """Print the rows of the reader and of the whole reading."""
    single = [text for text in texts if len(tokens(text)) > 2]
    row("the reader, all sentences at once", best(lambda: reader(texts, "en"), times), words(texts))
    each = [written(document) for document in documents]
    row("the reader, an article at a time", best(lambda: [reader(e, "en") for e in each], times), words(texts))
    row("the reader, a sentence at a time", best(lambda: [reader([t], "en") for t in single], times), words(single))
    row("whole reading, rules alone", best(lambda: read(documents, unread), times), words(texts))
    row("whole reading", best(lambda: read(documents, Remembered(reader)), times), words(texts))
    row("whole reading, looking ahead", best(lambda: read_ahead(documents, reader), times), words(texts))
    twice = [*documents, *documents]
    row("the same, everything carried twice", best(lambda: read_ahead(twice, reader), times), 2 * words(texts))


def read(documents: Sequence[Document], annotate: Annotator) -> None:
    """Read articles through, one by one."""
    for document in documents:
        pipeline.read_through(document, annotate=annotate)


def read_ahead(documents: Sequence[Document], reader: engine.Engine) -> None:
    """Read articles through as a build does."""
    annotate = Remembered(reader)
    for start in range(0, len(documents), 16):
        pipeline.look_ahead(documents[start : start + 16], annotate)
        read(documents[start : start + 16], annotate)


def time_spacy(texts: list[str], times: int) -> None:
    """Print the rows of a spaCy pipeline with the same parts, where spaCy is installed."""
    try:
        import spacy  # noqa: PLC0415 - optional
        from spacy.training import Example  # noqa: PLC0415
    except ImportError:
        print("spaCy is not installed here; pip install spacy to time it beside")
        return
    made = spacy.blank("en")
    for part in ("tagger", "parser", "ner"):
        made.add_pipe(part)
    doc = made.make_doc("Ada Lund said it rained")
    known = {
        "heads": [1, 2, 2, 4, 2],
        "deps": ["compound", "nsubj", "ROOT", "nsubj", "ccomp"],
        "tags": ["NNP", "NNP", "VBD", "PRP", "VBD"],
        "entities": [(0, 8, "PERSON")],
    }
    made.initialize(lambda: [Example.from_dict(doc, known)])
    print(f"spaCy {spacy.__version__}, tok2vec, tagger, parser and names, made-up weights")
    row("spaCy, in batches", best(lambda: list(made.pipe(texts)), times), words(texts))
    row("spaCy, a sentence at a time", best(lambda: [made(text) for text in texts], times), words(texts))


def written(document: Document) -> list[str]:
    """Return the sentences of an article."""
    spans = (part.span for part in sentences(document, language_of(document.lang)))
    return [document.text[span.start : span.end] for span in spans]


def words(texts: Sequence[str]) -> int:
    """Count words."""
    return sum(len(tokens(text)) for text in texts)


def best(work: Callable[[], object], times: int) -> float:
    """Return the least CPU time of several runs."""
    spent = []
    for _ in range(times):
        begin = time.process_time()
        work()
        spent.append(time.process_time() - begin)
    return min(spent)


def row(what: str, seconds: float, count: int) -> None:
    """Print one line of the table."""
    print(f"{what:44}{seconds:10.2f} s{count / seconds:10.0f} words a core-second")


def memory() -> float:
    """Return the memory of this process at its highest, in MB."""
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return highest / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    main()
