"""Quotations, voices and credits are found in any text without a fault, in time that grows with its length only."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pace import grows_by, spent

from stemma.find import credits as credit_lines
from stemma.find import speech
from stemma.lang import language_of
from stemma.link import utterances
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Quote, Reading, Sentence, Voice

PIECES = [
    '"', "“", "”", "‘", "’", "'", "«", "»", "„", "``", "''", "said ", " he said", "Ada Lund ", "according to ", ", ",
    ". ", ": ", "\n\n", "told ", "the report ", "that ", "who ", "and ", "adding ", "(", ")", " – ", "I ", "However, ",
    "dijo ", "Según ", "añadió que ", "la alcaldesa ", "a EFE ", "ha ", "se ", "—", "¿", "de ", "el lunes ",
    "They ", "per ", "was reported by ", "AFP", "(Reuters) - ", "the mayor ", "it rained", "! ", "[sic]", "\t", "9",
]  # fmt: skip


def reading(text: str, doc: str = "0" * 12) -> Reading:
    blocks, sentences, at = [], [], 0
    for line in text.splitlines(keepends=True):
        start, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
        if start < end:
            blocks.append(Block(start, end, "paragraph"))
            sentences.append(Sentence(Span(DocId(doc), start, end), len(blocks) - 1))
        at += len(line)
    document = Document(DocId(doc), doc, None, None, "", (), None, None, "en", text, tuple(blocks), (), (), (), "")
    return Reading(document, tuple(sentences))


def read_all(read: Reading, code: str = "en") -> Reading:
    language = language_of(code)
    for find in (credit_lines.find, speech.find):
        read = Reading(read.document, read.sentences, (*read.facts, *find(read, language)))
    return read


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=80).map("".join)))
def test_any_text(text):
    for code in ("en", "es", "und"):
        read = read_all(reading(text), code)
        for quote in read.of(Quote):
            assert quote.pieces
            assert all(read.words(piece).strip() for piece in quote.pieces)
            assert list(quote.pieces) == sorted(quote.pieces)
        for voice in read.of(Voice):
            assert voice.name
            assert read.words(voice.content).strip()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), max_size=4), st.randoms(use_true_random=False)
)
def test_utterances_do_not_depend_on_order(texts, random):
    read = [read_all(reading(text, f"{number:012}")) for number, text in enumerate(texts)]
    first = utterances.align(tuple(read), ())
    random.shuffle(read)
    assert utterances.align(tuple(read), ()) == first


@pytest.mark.parametrize(
    "unit",
    [
        '"', "“", "' ", "”x ", "“a” ", "Ada ", "said ", "he said, ", "“No,” Ada said, ", "according to ", "the ", ", ",
        "( ", "A: “b.” ", "reported by ", "\n“a ", "“We go,” ", "a report said the report ", "AFP (AFP) ", "who said ",
        "however ", "AP\n",
    ],
)  # fmt: skip
def test_time_grows_with_length_only(unit):
    check_time(unit, "en")


@pytest.mark.parametrize(
    "unit", ["dijo ", "Según dijo ", "según la agencia ", "Añadió que ", "—No —dijo Ana—. ", "a la prensa ", "de la "]
)
def test_time_grows_with_length_only_in_spanish(unit):
    check_time(unit, "es")


def check_time(unit: str, code: str) -> None:
    def seconds(times: int) -> float:
        read = reading(unit * times)
        return spent(lambda: read_all(read, code))

    seconds(200)
    assert grows_by(8, seconds, (1_000, 4_000), least=0.04)
