"""Rank answers by how far they were taken from their source: four levels of plagiarism, told apart by ties.

    python bench/clough.py [--data FOLDER]

FOLDER holds `clough_plagiarism`: 95 short answers to five questions, written for a corpus of plagiarism (Clough and
Stevenson, Language Resources and Evaluation 45, 2011): pasted, lightly revised and heavily revised from a Wikipedia
article, or written from a textbook. Nothing was learned from them. Each answer and its article are a pile of their
own. Beside it, what simpler measures reach: the share of the answer in shared passages, in runs of five equal words
(containment, the corpus's own baseline), and the cosine of tf-idf vectors.
"""

import argparse
import csv
import hashlib
import math
import re
from collections import Counter
from pathlib import Path

from scipy.stats import spearmanr

from stemma import pipeline
from stemma.annotate.readers import chosen
from stemma.link import lineage, reuse
from stemma.link.descent.ties import Tie, between
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Reading
from stemma.settings import DEFAULT

DATA = Path(__file__).parents[1] / ".data"
LEVELS = ("not taken", "heavily revised", "lightly revised", "pasted")
CORPUS = Path("clough_plagiarism/test/corpora/plagiarism-clough&stevenson.csv")


def read(text: str) -> Reading:
    """Read one text as an article."""
    name = hashlib.sha256(text.encode()).hexdigest()[:12]
    blocks = tuple(Block(m.start(), m.end(), "paragraph") for m in re.finditer(r"[^\n]+", text) if m[0].strip())
    document = Document(DocId(name), name, None, name, "", (), None, None, "en", text, blocks, (), (), (), name)
    return pipeline.read_through(document, annotate=chosen("model").annotate)


def tied(answer: Reading, source: Reading) -> Tie | None:
    """Return what ties an answer to its source."""
    pair = (answer, source)
    passages = reuse.find(pair, DEFAULT.reuse)
    told = lineage.trace(pair, passages, ()).retold
    return next(iter(between(pair, passages, told)), None)


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return re.findall(r"\w+", text.casefold())


def containment(answer: str, source: str, size: int = 5) -> float:
    """Return the share of an answer's runs of equal words that its source has too."""
    mine, theirs = (list(zip(*[words(text)[n:] for n in range(size)], strict=False)) for text in (answer, source))
    return len(set(mine) & set(theirs)) / max(1, len(set(mine)))


def cosines(rows: list[list[str]]) -> list[float]:
    """Return the cosine of the tf-idf vectors of each answer and its source."""
    held = Counter(word for text in {text for row in rows for text in row[:2]} for word in set(words(text)))
    count = sum(1 for _ in {text for row in rows for text in row[:2]})

    def vector(text: str) -> dict[str, float]:
        return {w: n * math.log(count / held[w]) for w, n in Counter(words(text)).items()}

    def cosine(one: dict[str, float], two: dict[str, float]) -> float:
        size = math.hypot(*one.values()) * math.hypot(*two.values())
        return sum(x * two.get(w, 0.0) for w, x in one.items()) / size if size else 0.0

    return [cosine(vector(row[0]), vector(row[1])) for row in rows]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    args = parser.parse_args()
    with (args.data / CORPUS).open(encoding="utf-8-sig", newline="") as lines:
        rows = [row for row in csv.reader(lines) if len(row) > 2]
    sources = {row[1]: read(row[1]) for row in rows}
    found = [(int(row[2]), answer := read(row[0]), tied(answer, sources[row[1]])) for row in rows]
    level = [which for which, _, _ in found]
    share = [
        0.0 if tie is None else tie.left_share if tie.left == r.document.id else tie.right_share for _, r, tie in found
    ]
    for name, values in (
        ("strength of the tie", [tie.strength(r.document.id) if tie else 0.0 for _, r, tie in found]),
        ("share in shared passages", share),
        ("runs of five equal words", [containment(*row[:2]) for row in rows]),
        ("cosine of tf-idf", cosines(rows)),
    ):
        means = "".join(
            f"{sum(v for v, k in zip(values, level, strict=True) if k == n) / level.count(n):8.2f}" for n in range(4)
        )
        print(f"{name:28} Spearman {spearmanr(level, values).statistic:.3f}   means by level {means}")
    for n, name in enumerate(LEVELS):
        ties = [tie for which, _, tie in found if which == n and tie is not None]
        whole = sum(tie.whole for tie in ties)
        retold = sum(bool(tie.retold) for tie in ties)
        print(f"{name:28} of {level.count(n)}: tied {len(ties)}, as a whole {whole}, by facts retold {retold}")


if __name__ == "__main__":
    main()
