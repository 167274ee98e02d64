"""Weighing a claim that one article makes thousands of times takes time that grows with the article alone."""

from pace import grows_by, spent

from stemma.model.documents import Block, DocId, Document
from stemma.pipeline import link, read_through

SAID = "The dam above Orlo broke on Monday, the mayor said. "


def seconds(times):
    text = "\n".join([SAID * 10] * (times // 10))
    size = len(SAID) * 10
    blocks = tuple(Block(n * (size + 1), n * (size + 1) + size - 1, "paragraph") for n in range(times // 10))
    name = DocId("a")
    reading = read_through(Document(name, name, None, None, "", (), None, None, "en", text, blocks, (), (), (), ""))
    return spent(lambda: link([reading]))


def test_one_claim_of_many_statements():
    seconds(500)
    assert grows_by(8, seconds, (2_000, 8_000), least=0.1)
