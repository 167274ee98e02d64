"""The reader of sentences takes any text, and what it sees stands in it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stemma.annotate import engine, readers
from stemma.annotate.wordpieces import MOST_CHARACTERS, MOST_PIECES, OTHER, Slicer, readable, shape_of

VOCABULARY = engine.WEIGHTS / "tokenizer.json"
TEXT = st.text(st.characters(), max_size=300)  # half characters too
needs_weights = pytest.mark.skipif(
    not (engine.WEIGHTS / "reader.onnx").is_file(), reason="the trained reader's weights are not in this checkout"
)


@pytest.fixture(scope="module")
def slicer():
    if not VOCABULARY.is_file():
        pytest.skip("the trained reader's vocabulary is not in this checkout")
    from tokenizers import Tokenizer

    return Slicer(Tokenizer.from_file(str(VOCABULARY)))


@given(st.data())
@example(None)
def test_pieces_lead_back_to_the_words(slicer, data):
    text = "Ṡ\u0301aid \ud83d [SEP] İstanbul’s ﬁne ½\x00 " * 9 if data is None else data.draw(TEXT)
    (pieces,) = slicer([text])
    assert len(pieces.ids) == len(pieces.shapes) <= MOST_PIECES
    assert pieces.shapes[0] == pieces.shapes[-1] == OTHER
    assert len(pieces.firsts) == len(pieces.places)
    assert pieces.firsts == sorted(set(pieces.firsts))
    ends = 0
    for first, (start, end) in zip(pieces.firsts, pieces.places, strict=True):
        assert ends <= start < end <= len(text)
        assert pieces.shapes[first] == shape_of(readable(text)[start:end])
        ends = end


@given(TEXT)
def test_what_is_looked_at_keeps_every_place(text):
    assert len(readable(text)) == min(len(text), MOST_CHARACTERS)
    readable(text).encode()


@needs_weights
@given(st.lists(TEXT, max_size=5))
def test_the_reader_takes_any_text(texts):
    annotate = readers.chosen().annotate
    seen = annotate(texts, "en")
    assert len(seen) == len(texts)
    for text, annotation in zip(texts, seen, strict=True):
        sayings = annotation.sayings
        places = [p for s in sayings for p in (s.cue, *s.content, *([s.source] if s.source else []))]
        for start, end in [*(name.place for name in annotation.names), *places]:
            assert 0 <= start < end <= len(text)
        assert all(0 <= one.sure <= 1 for one in (*annotation.names, *sayings))
