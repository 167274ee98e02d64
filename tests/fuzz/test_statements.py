"""Statements, claims and layers: never an exception, time that grows with the text alone, and the laws of grouping."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pace import grows_by, spent

from stemma.lang import LANGUAGES
from stemma.link import claims, entities, layers
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Reading, Statement
from stemma.pipeline import read_through
from stemma.settings import ClaimSettings

PIECES = (
    "and but who , which that because of due to ; : – — “ ” \" ' said Reyle the dam broke was not may when after film "
    "series based on true story plays ( ) ? . ! you we 12 3.5 % -ing leaving Ossel Monday ’s x"
).split()
WORDS = st.lists(st.sampled_from([*PIECES, "\n\n", "y" * 30]), max_size=60).map(" ".join)
GLUED = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)

SUBJECTS = ("the mayor", "two guards", "Anna Reyle", "the mine company", "a film crew")
DEEDS = ("warned the town", "left Ossel", "found the cracks", "paid 12 families", "paid 40 families", "rang the bell")
TIMES = ("on Monday", "before the flood", "in 2011", "by night")
SENTENCE = st.tuples(st.sampled_from(SUBJECTS), st.sampled_from(DEEDS), st.sampled_from(TIMES)).map(
    lambda parts: " ".join(parts)[0].upper() + " ".join(parts)[1:] + "."
)
ARTICLE = st.lists(SENTENCE, min_size=1, max_size=4).map(" ".join)
PILE = st.lists(ARTICLE, min_size=2, max_size=6)


def reading(text, code="en", name="a"):
    blocks = (Block(0, len(text), "paragraph"),) if text.strip() else ()
    return read_through(Document(DocId(name), name, None, None, "", (), None, None, code, text, blocks, (), (), (), ""))


def pile(texts):
    return tuple(reading(text, name=f"d{number}") for number, text in enumerate(texts))


def grouped(readings):
    found = claims.group(readings, ClaimSettings())
    return {frozenset((said.span, said.sentence) for said in group.statements) for group in found}


@pytest.mark.parametrize("code", sorted(LANGUAGES))
@settings(max_examples=150, deadline=None)
@given(text=st.one_of(st.text(max_size=300), WORDS, GLUED))
@example(text=": – : ? : ? :")
def test_never_raises(code, text):
    read = reading(text, code)
    for said in read.of(Statement):
        assert 0 <= said.span.start < said.span.end <= len(text)
        assert said.sentence.start <= said.span.start
        assert said.span.end <= said.sentence.end
    groups = claims.group((read,), ClaimSettings())
    assert sum(len(group.statements) for group in groups) == len(read.of(Statement))
    layers.mark((read,), entities.resolve((read,)))


@settings(max_examples=40, deadline=None)
@given(texts=PILE, data=st.data())
def test_order_changes_nothing(texts, data):
    readings = pile(texts)
    shuffled = tuple(data.draw(st.permutations(readings)))
    assert claims.group(shuffled, ClaimSettings()) == claims.group(readings, ClaimSettings())


@settings(max_examples=40, deadline=None)
@given(texts=PILE)
def test_a_copy_changes_no_other_claim(texts):
    readings = pile(texts)
    copied = (*readings, reading(texts[0], name="copy"))
    assert {
        frozenset((span, sentence) for span, sentence in group if span.doc != "copy") for group in grouped(copied)
    } == grouped(readings)


@settings(max_examples=60, deadline=None)
@given(texts=PILE)
def test_no_statement_is_in_a_claim_without_its_like(texts):
    for group in claims.group(pile(texts), ClaimSettings()):
        alone = "no other statement says the same"
        assert len(group.statements) == 1 or alone not in group.why


FLOOD = (
    "and the dam broke ",
    ", which ",
    "and ",
    "because of ",
    "“the dam broke,” he said ",
    "the film ",
    ", a ",
    "\n",
)


@pytest.mark.parametrize("piece", FLOOD)
def test_time_grows_with_the_text(piece):
    from stemma.find import statements
    from stemma.lang import language_of

    def seconds(size):
        text = piece * (size // len(piece))
        read = reading(text)
        bare = Reading(read.document, read.sentences, tuple(f for f in read.facts if not isinstance(f, Statement)))
        return spent(lambda: statements.find(bare, language_of("en")))

    seconds(1_000)
    assert grows_by(8, seconds, (4_000, 16_000), least=0.05)
