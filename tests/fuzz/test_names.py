"""Names are found in any text, without a fault, and in time that grows with its length only."""

from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st
from pace import grows_by, spent

from stemma.find import names
from stemma.lang import language_of
from stemma.link import entities
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Reading, Sentence

PIECES = ("Ada ", "Lund", "'s ", "’", "“", "”", '"', "(", ")", " NSB ", ". ", "? ", "the ", "of ", "and ", "& ", ",")
MORE = (" Jr.", "D.C.", "-", "\n", "É", "ß", "1", "film ", "brothers ", "French police ", "Who ")
SPANISH = ("de ", "la ", "y ", "Juan ", "Ministerio ", "del ", "Garza ", "Ruiz ", "¿", "«", "»", "película ", "dijo ")
TEXTS = st.lists(st.sampled_from(PIECES + MORE + SPANISH), max_size=60).map("".join)


def reading(text: str, doc: str = "0" * 12) -> Reading:
    blocks = (Block(0, len(text), "paragraph"),) if text else ()
    sentences = (Sentence(Span(DocId(doc), 0, len(text)), 0),) if text else ()
    article = Document(DocId(doc), doc, None, None, "", (), None, None, "en", text, blocks, (), (), (), "")
    return Reading(article, sentences)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), TEXTS))
def test_any_text(text):
    for code in ("en", "es", "und"):
        read = reading(text)
        for mention in names.find(read, language_of(code)):
            assert read.words(mention.span).strip()
            assert mention.name


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, max_size=4), st.randoms(use_true_random=False))
def test_entities_do_not_depend_on_order(texts, random):
    read = [reading(text, f"{number:012}") for number, text in enumerate(texts)]
    found = [Reading(r.document, r.sentences, names.find(r, language_of("en"))) for r in read]
    first = entities.resolve(tuple(found))
    random.shuffle(found)
    assert entities.resolve(tuple(found)) == first
    assert len({entity.id for entity in first}) == len(first)


def seconds(piece, times):
    read = reading(piece * times)
    return spent(lambda: [names.find(read, language_of(code)) for code in ("en", "es")])


def test_time_is_linear():
    for piece in (
        "Ada Lund ",
        "Ada of ",
        "“Ada ",
        "A. ",
        "'",
        "Ada's ",
        "the Lund de ",
        "Who Ada? ",
        "NSB (",
        "Juan de la ",
        "de Juan ",
    ):
        assert grows_by(12, partial(seconds, piece), (2_000, 8_000), least=0.02), piece
