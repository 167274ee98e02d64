"""Score the reading of web pages on the article extraction benchmark, beside plain trafilatura from the same run.

    python bench/reading.py [FOLDER]

FOLDER holds `html/*.html.gz` and `ground-truth.json`. The measure is the benchmark's own: precision and recall over
four-word shingles, averaged over pages, and their harmonic mean. The benchmark counts neither headline nor standfirst
as article; a line that says no more than what the page declares as its title, first heading or description is
therefore dropped from what every reader found, by one and the same rule. Time is that of the processor.
"""

import argparse
import gzip
import json
import re
from collections import Counter
from pathlib import Path
from time import process_time

from lxml import html

from stemma.model.documents import Page
from stemma.read.formats import documents
from stemma.read.inputs import Input
from stemma.read.markup import scan
from stemma.read.pieces import broken
from stemma.settings import DEFAULT

FOLDER = Path(__file__).parents[1] / ".data" / "article_extraction_benchmark"
WORD = re.compile(r"\w+", re.UNICODE)


def shingles(text: str) -> Counter:
    """Count four-word shingles, as the benchmark does."""
    words = WORD.findall(text or "")
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3))) if words else Counter()


def compared(truth: str, found: str) -> tuple[float, float]:
    """Return precision and recall of one page."""
    want, got = shingles(truth), shingles(found)
    both = sum((want & got).values())
    if not want and not got:
        return 1.0, 1.0
    return both / max(1, sum(got.values())), both / max(1, sum(want.values()))


def heads(data: bytes) -> set[tuple[str, ...]]:
    """Return the words of what a page declares as its title and description, and of its first headings."""
    tree = html.fromstring(data.decode("utf-8", "replace").encode(), parser=html.HTMLParser(encoding="utf-8"))
    declared = "//meta[@name='description' or contains(@property, ':title') or contains(@property, ':description')]"
    found = [*tree.xpath(f"{declared}/@content"), *(e.text_content() for e in tree.xpath("//title | //h1"))]
    return {tuple(WORD.findall(text)) for text in found}


def headless(text: str, known: set[tuple[str, ...]]) -> str:
    """Drop the lines that say no more than the page's title or description."""
    return "\n".join(line for line in text.splitlines() if tuple(WORD.findall(line)) not in known)


def ours(name: str, data: bytes) -> str:
    """Return the article that Stemma reads."""
    pages, _ = documents([Input(f"{name}.html", data)], DEFAULT.read)
    return checked(pages[0]) if pages else ""


def checked(page: Page) -> str:
    """Return the clean text, and say where its runs do not hold."""
    document = page.document
    if broken(page.raw, document.text, document.runs):
        print("broken runs:", document.path)
    return document.text


def pasted(name: str, data: bytes) -> str:
    """Return the body that Stemma finds in the page's visible text, pasted whole and without any markup."""
    visible = "\n\n".join(piece.text for piece, _ in scan(data.decode("utf-8", "replace")).blocks)
    pages, _ = documents([Input(f"{name}.txt", visible.encode())], DEFAULT.read)
    return checked(pages[0]) if pages else ""


def everything(_name: str, data: bytes) -> str:
    """Return all visible text."""
    return "\n\n".join(piece.text for piece, _ in scan(data.decode("utf-8", "replace")).blocks)


def plain(_name: str, data: bytes) -> str:
    """Return what trafilatura alone extracts."""
    from trafilatura import extract  # noqa: PLC0415 - counted in its own time

    return extract(data.decode("utf-8", "replace"), include_comments=False) or ""


READERS = (
    ("trafilatura", plain),
    ("stemma", ours),
    ("all visible text", everything),
    ("stemma on that", pasted),
)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--worst", type=int, default=0, help="list the pages that lose most against trafilatura")
    args = parser.parse_args()
    truth = json.loads((args.folder / "ground-truth.json").read_text())
    files = {name: gzip.decompress((args.folder / "html" / f"{name}.html.gz").read_bytes()) for name in sorted(truth)}
    known = {name: heads(data) for name, data in files.items()}
    rows = {}
    print(f"{'':18}{'F1':>8}{'P':>8}{'R':>8}{'ms a page':>12}")
    for label, reader in READERS:
        reader("warm", b"<p>" + b"one two three four. " * 50)
        begun = process_time()
        found = {name: reader(name, data) for name, data in files.items()}
        each = (process_time() - begun) / len(files) * 1000
        pairs = {name: compared(truth[name]["articleBody"], headless(found[name], known[name])) for name in files}
        p, r = (sum(pair[i] for pair in pairs.values()) / len(pairs) for i in (0, 1))
        print(f"{label:18}{2 * p * r / (p + r):8.3f}{p:8.3f}{r:8.3f}{each:12.0f}")
        rows[label] = pairs
    loss = sorted((sum(rows["stemma"][n]) - sum(rows["trafilatura"][n]), n) for n in files)
    for change, name in loss[: args.worst]:
        print(f"{change:+.2f} {name} trafilatura {rows['trafilatura'][name]} stemma {rows['stemma'][name]}")


if __name__ == "__main__":
    main()
