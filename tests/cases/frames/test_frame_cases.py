"""Run the case files of this folder: articles parted by a line of dashes, a line of dots, and the frames expected.

    12 | 15: conflict        a frame holds these values (low or high end) and no others, with this verdict
    - 12 | 15                no frame holds both

An article may open with a line `published 2021-07-02`. The order of the articles never matters; it is tried both ways.
"""

import hashlib
from pathlib import Path

import pytest

from stemma.lang import language_of
from stemma.link import frames
from stemma.model.documents import Block, DocId, Document
from stemma.pipeline import FINDERS, read_through

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
    assert language_of("en")
    return read_through(Document(doc, doc, None, None, "", (), day, None, "en", body, blocks, (), (), (), ""), FINDERS)


@pytest.mark.parametrize(("articles", "facts"), list(cases()))
def test_case(articles, facts):
    readings = tuple(reading(text) for text in articles)
    found = frames.compare(readings, ())
    assert {f.values for f in found} == {f.values for f in frames.compare(readings[::-1], ())}
    held = [({f"{end:.10g}" for v in f.values for end in (v.low, v.high) if isinstance(end, float)}, f) for f in found]
    for fact in filter(str.strip, facts):
        wanted, _, verdict = fact.removeprefix("- ").partition(": ")
        values = set(wanted.split(" | "))
        if fact.startswith("- "):
            assert not any(values <= ends for ends, _ in held), held
        else:
            assert any(values == ends and f.verdict == verdict for ends, f in held), [(e, f.verdict) for e, f in held]
