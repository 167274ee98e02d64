"""Run the case files of this folder: articles parted by a line of dashes, a line of dots, and layers of passages.

bridge: is based on the collapse       the sentence with these words ties the work to the world
none                                   the story has no work in it
role: Hanne Brook | Ruth Calloway | -  who plays a character, and on whom it is modelled; - where no article says
"""

import hashlib
from pathlib import Path

import pytest
from articles_and_facts import cases

from stemma.link import entities, layers
from stemma.model.documents import Block, DocId, Document
from stemma.pipeline import read_through

HERE = Path(__file__).parent


def reading(text):
    text = text.strip("\n")
    doc = DocId(hashlib.sha256(text.encode()).hexdigest()[:12])
    ends = [i for i, c in enumerate(text) if c == "\n"] + [len(text)]
    blocks = tuple(Block(a, b, "paragraph") for a, b in zip([0, *(e + 1 for e in ends)], ends, strict=False) if b > a)
    return read_through(Document(doc, doc, None, None, "", (), None, None, "en", text, blocks, (), (), (), ""))


@pytest.mark.parametrize(("articles", "facts"), list(cases(HERE)))
def test_case(articles, facts):
    readings = tuple(map(reading, articles))
    words = {r.document.id: r.document.text for r in readings}
    marked = layers.mark(readings, entities.resolve(readings))
    shown = [(words[x.span.doc][x.span.start : x.span.end], x.layer, x.why) for x in marked]
    if facts == ["none"]:
        assert not shown
        return
    drawn = [
        f"{r.character} | {r.player or '-'} | {r.person or '-'}"
        for r in layers.roles(readings, entities.resolve(readings))
    ]
    wanted = [fact.removeprefix("role: ") for fact in facts if fact.startswith("role: ")]
    assert not wanted or drawn == wanted
    for fact in filter(str.strip, facts):
        if fact.startswith("role: "):
            continue
        layer, _, piece = fact.partition(": ")
        assert [(at, why) for text, at, why in shown if piece in text and at == layer], (fact, shown)
