"""Telling takes time that grows with the text alone, however many paragraphs an article has."""

from pace import spent, within

from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Reading
from stemma.tell.excerpts import Excerpts


def test_the_paragraph_of_a_passage_is_found_at_once():
    count = 20_000
    blocks = tuple(Block(4 * n, 4 * n + 3, "paragraph") for n in range(count))
    text = "abc\n" * count
    document = Document(DocId("a"), "a", None, None, "", (), None, None, "en", text, blocks, (), (), (), "")
    excerpts = Excerpts([Reading(document, ())], {document.id: "The Ledger"})
    shown = [excerpts.show(Span(document.id, block.start, block.end)) for block in blocks]
    assert within(5, lambda: spent(lambda: [excerpts.show(Span(document.id, b.start, b.end)) for b in blocks]))
    assert [passage.place.paragraph for passage in shown] == list(range(1, count + 1))
    between = excerpts.show(Span(document.id, 3, 7))
    assert between.place.paragraph == 2
    assert excerpts.show(Span(document.id, len(text) - 1, len(text))).place.paragraph == count
