"""What the tests of several folders share: case files of articles and facts.

Six equals signs part two cases, three dashes two articles, six dots the articles from the facts; each on a line of its
own. An article may open with a line `published 2021-07-02`.
"""

import hashlib

import pytest

from stemma.model.documents import Block, DocId, Document
from stemma.pipeline import read_through


def cases(folder):
    for path in sorted(folder.glob("*.txt")):
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
