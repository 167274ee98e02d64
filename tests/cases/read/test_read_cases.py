"""Pages as people save them, and what should be read from them.

A case is a text file: the page as saved, a line of dots, then one fact a line, in any order:

    title | published | byline | outlet | lang   and the value after a bar
    block KIND | how the block begins            every block of the article, in order
    furniture REASON | how the piece begins      those that matter
"""

from pathlib import Path

import pytest

from stemma.read.formats import documents
from stemma.read.inputs import Input
from stemma.read.pieces import broken
from stemma.settings import ReadSettings

CASES = sorted(Path(__file__).parent.glob("*.txt"))
DOTS = "\n......\n"


def facts(document) -> list[str]:
    blocks = [f"block {b.kind} | {document.text[b.start : b.end]}" for b in document.blocks]
    furniture = [f"furniture {piece.reason} | {piece.text}" for piece in document.furniture]
    dated = f"{document.published} from {document.published_from}" if document.published else "none"
    return [
        f"title | {document.title}",
        f"published | {dated}",
        f"byline | {'; '.join(document.byline) or 'none'}",
        f"outlet | {document.outlet or 'none'}",
        f"lang | {document.lang}",
        *blocks,
        *furniture,
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_page_is_read_as_its_case_says(case):
    page, _, expected = case.read_text(encoding="utf-8").partition(DOTS)
    (read,), _ = documents([Input("page.txt", page.encode())], ReadSettings())
    found = facts(read.document)
    wanted = [line for line in expected.splitlines() if line.strip()]
    missing = [line for line in wanted if not any(fact.startswith(line) for fact in found)]
    assert missing == [], "\n".join(found)
    if any(line.startswith("block") for line in wanted):
        assert sum(line.startswith("block") for line in wanted) == len(read.document.blocks), "\n".join(found)
    assert broken(read.raw, read.document.text, read.document.runs) == ()
