"""Weighing a claim that one article makes thousands of times takes time that grows with the article alone."""

from time import process_time

from stemma.model.documents import Block, DocId, Document
from stemma.pipeline import link, read_through

SAID = "The dam above Orlo broke on Monday, the mayor said. "


def seconds(times):
    text = "\n".join([SAID * 10] * (times // 10))
    size = len(SAID) * 10
    blocks = tuple(Block(n * (size + 1), n * (size + 1) + size - 1, "paragraph") for n in range(times // 10))
    name = DocId("a")
    reading = read_through(Document(name, name, None, None, "", (), None, None, "en", text, blocks, (), (), (), ""))
    begun = process_time()
    link([reading])
    return process_time() - begun


def test_one_claim_of_many_statements():
    seconds(500)
    assert seconds(8_000) < 8 * max(seconds(2_000), 0.1)
