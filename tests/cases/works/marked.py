"""Read and score the case files of this folder: articles in which every title of a work stands in double brackets.

Six equals signs part two cases, three dashes two articles of one pile. `held.txt` was written before the rules that it
measures were, and its errors are not read.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from stemma.annotate.readers import unread
from stemma.link import lessons
from stemma.model.annotations import Annotator
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Mention, Reading
from stemma.pipeline import read_through

_MARK = re.compile(r"\[\[|\]\]")
Places = frozenset[tuple[int, int]]


def piles(path: Path) -> Iterator[list[tuple[str, Places]]]:
    """Yield the piles of a file: the text of every article, and where its titles stand."""
    for case in path.read_text(encoding="utf-8").strip("\n").split("\n======\n"):
        yield [_unmarked(article.strip("\n")) for article in case.split("\n---\n")]


def _unmarked(article: str) -> tuple[str, Places]:
    parts = _MARK.split(article)
    at, ends = 0, []
    for part in parts:
        at += len(part)
        ends.append(at)
    return "".join(parts), frozenset(zip(ends[0:-1:2], ends[1::2], strict=True))


def reading(text: str, annotate: Annotator = unread) -> Reading:
    """Read an article as the pipeline does."""
    doc = DocId(hashlib.sha256(text.encode()).hexdigest()[:12])
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(at, at + len(part), "paragraph"))
        at += len(part) + 2
    document = Document(doc, doc, None, None, "", (), None, None, "en", text, tuple(blocks), (), (), (), "")
    return read_through(document, annotate=annotate)


def tally(path: Path, annotate: Annotator = unread) -> tuple[Counter[str], list[str]]:
    """Count hits, gold titles and titles found in a file; return the errors in words too."""
    count: Counter[str] = Counter()
    errors: list[str] = []
    for pile in piles(path):
        right = dict(pile)
        for read in lessons.learned(tuple(reading(text, annotate) for text, _ in pile)):
            gold = right[read.document.text]
            found = frozenset((m.span.start, m.span.end) for m in read.of(Mention) if m.kind == "work")
            count.update(hit=len(found & gold), gold=len(gold), found=len(found))
            errors += [f"missed {_shown(read, *place)}" for place in sorted(gold - found)]
            errors += [f"wrong  {_shown(read, *place)}" for place in sorted(found - gold)]
    return count, errors


def _shown(read: Reading, start: int, end: int) -> str:
    text = read.document.text
    around = f"{text[max(0, start - 25) : start]}[{text[start:end]}]{text[end : end + 25]}"
    return f"{text[start:end]}   <{' '.join(around.split())}>"
