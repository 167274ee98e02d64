"""Measure an index of articles on disk that grows batch by batch: articles a CPU second, and the size it takes.

    python bench/index.py [COUNT [BATCH ...]]         5000 articles in batches of 500 and of 50 unless told

The articles are those of `reuse.py`, as documents of their outlets. Every batch is written before the next is compared.
"""

import hashlib
import sys
import tempfile
import time
from pathlib import Path

from generate import Article, pile
from stemma.api import open_index
from stemma.model.documents import DocId, Document


def document(article: Article, number: int) -> Document:
    """Return a generated article as a document."""
    name = DocId(hashlib.sha256(f"{number} {article.text}".encode()).hexdigest()[:12])
    outlet = f"paper{article.outlet}.example"
    return Document(name, f"{number}.txt", None, outlet, "", (), None, None, "en", article.text, (), (), (), (), "")


def grown(documents: list[Document], batch: int) -> tuple[float, int, float]:
    """Add documents batch by batch; return the CPU seconds, the passages found, and the megabytes on disk."""
    with tempfile.TemporaryDirectory() as folder:
        begin, found = time.process_time(), 0
        with open_index(Path(folder) / "index") as kept:
            for start in range(0, len(documents), batch):
                found += len(kept.add(documents[start : start + batch]))
        seconds = time.process_time() - begin
        size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
    return seconds, found, size / 1e6


def main() -> None:
    """Print the table."""
    count, *batches = [int(argument) for argument in sys.argv[1:]] or [5000]
    articles, _ = pile(count, max(1, count // 50))
    documents = [document(article, number) for number, article in enumerate(articles)]
    print(f"{'docs':>7}{'batch':>7}{'cpu s':>9}{'docs/s':>9}{'rows':>9}{'MB':>8}")
    for batch in batches or (500, 50):
        seconds, found, size = grown(documents, batch)
        print(f"{count:7}{batch:7}{seconds:9.2f}{count / seconds:9.0f}{found:9}{size:8.1f}", flush=True)


if __name__ == "__main__":
    main()
