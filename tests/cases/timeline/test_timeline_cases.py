"""Run the case files of this folder: articles parted by a line of dashes, a line of dots, and the events expected.

    2021-06-28 event x2: the dam     one event of this day and kind, told in two places, each with these words

An article may open with a line `published 2021-07-02`.
"""

import hashlib
from pathlib import Path

import pytest

from stemma.link import timeline
from stemma.model.documents import Block, DocId, Document
from stemma.pipeline import read_through

HERE = Path(__file__).parent


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for number, case in enumerate(path.read_text(encoding="utf-8").split("\n======\n"), 1):
            articles, _, facts = case.partition("\n......\n")
            yield pytest.param(articles.split("\n---\n"), facts.strip("\n").split("\n"), id=f"{path.stem}-{number}")


def reading(text):
    published, _, rest = text.strip("\n").partition("\n") if text.lstrip().startswith("published ") else ("", "", text)
    body = rest.strip("\n")
    doc = DocId(hashlib.sha256(body.encode()).hexdigest()[:12])
    blocks = (Block(0, len(body), "paragraph"),)
    day = published.removeprefix("published ") or None
    return read_through(Document(doc, doc, None, None, "", (), day, None, "en", body, blocks, (), (), (), ""))


@pytest.mark.parametrize(("articles", "facts"), list(cases()))
def test_case(articles, facts):
    readings = {r.document.id: r for r in map(reading, articles)}
    found = timeline.order(tuple(readings.values()), ())
    assert [e.date for e in found] == sorted(e.date for e in found)
    shown = [(e.date, e.kind, [readings[a.doc].words(a) for a in e.anchors]) for e in found]
    for fact in filter(str.strip, facts):
        head, _, words = fact.partition(": ")
        day, kind, times = head.split()
        assert any(
            (day, kind, int(times[1:])) == (d, k, len(told)) and all(words in t for t in told) for d, k, told in shown
        ), (fact, shown)
