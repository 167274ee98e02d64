"""Figures and dates: never an exception, on any text, and time that grows with the text alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pace import grows_by, spent

from stemma.find import dates, figures
from stemma.lang import LANGUAGES, language_of
from stemma.link import frames, timeline
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Reading
from stemma.text.segment import sentences

PIECES = (
    "12 2,5 1.000.000 99999999999999999999 $ € % 4.30 am p . m GMT 2011 2011-13-45 31 February Monday last week "
    "next in until - – two hundred and six million m of the men ( ) / : , one third dozens at least or more 0 00 25:61 "
    "tres mil docenas años de hace pasado lunes marzo unos al menos millones la década los cada próximo 2.5 que viene"
).split()
DAYS = st.sampled_from([None, "2021-07-01", "0001-01-01", "9999-12-31", "soon"])
WORDS = st.lists(st.sampled_from([*PIECES, "\n\n", "x" * 40]), max_size=60).map(" ".join)
GLUED = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def reading(text, code="en", published="2021-07-01"):
    blocks = (Block(0, len(text), "paragraph"),) if text.strip() else ()
    document = Document(DocId("a"), "a", None, None, "", (), published, None, code, text, blocks, (), (), (), "")
    read = Reading(document, sentences(document, language_of(code)))
    for find in (dates.find, figures.find):
        read = Reading(document, read.sentences, (*read.facts, *find(read, language_of(code))))
    return read


@pytest.mark.parametrize("code", sorted(LANGUAGES))
@settings(max_examples=150, deadline=None)
@given(text=st.one_of(st.text(max_size=300), WORDS, GLUED), published=DAYS)
def test_never_raises(code, text, published):
    read = reading(text, code, published)
    for figure in read.of(figures.Figure):
        assert all(end is None or end < 1e30 for end in (figure.low, figure.high))
    for fact in read.facts:
        assert 0 <= fact.span.start < fact.span.end <= len(text)
    frames.compare((read,), ())
    timeline.order((read,), ())


def placed(text):
    read = reading(text)
    frames.compare((read,), ())
    timeline.order((read,), ())


@pytest.mark.parametrize(
    "piece",
    "3_|12 people_|two hundred and_|1,000|$|in 2011_|Monday_|-|between 1 and_|31 May_|3.|last_|May_".split("|"),
)
def test_time_grows_with_the_text(piece):
    def seconds(size):
        text = piece.replace("_", " ") * (size // len(piece))
        return spent(lambda: placed(text))

    seconds(1_000)
    assert grows_by(8, seconds, (4_000, 16_000), least=0.05)
