"""A text of nothing but marks, or of almost nothing else, is read in time that grows with its length only."""

import pytest
from pace import grows_by, spent, within

from stemma.find import speech
from stemma.model.documents import Block, DocId, Document
from stemma.pipeline import FINDERS, read_through

BEFORE = FINDERS[: FINDERS.index(speech.find) + 1]
PROSE = "The road to Brandal was closed all night, and nobody knew why it was. "
UNITS = [
    '"', '" ', "“", "“”", "'", "' ", "«»", "”“ ", '"a ', 'a "b" ', '"a" b ', "'a ", "‘a’ b ", "„a“ ", "“a\n", '"\n',
    "“A ‘b’ c.” ", "“We go, ", "“No,” Ada said. ", "Ada “A” ", "“We ‘go, ", "Q: why?\n", "A: no.\n", "—No —said—. ",
    "—No, we go\n", "said:\nWe go.\n", "We go,” said ", "the boats' ", "'90s ", '12" ',
]  # fmt: skip


def document(text, lang):
    blocks, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            blocks.append(Block(at + len(line) - len(line.lstrip()), at + len(line.rstrip()), "paragraph"))
        at += len(line)
    doc = DocId("0" * 12)
    return Document(doc, "", None, None, "", (), None, None, lang, text, tuple(blocks), (), (), (), "")


def seconds(text, lang):
    """Return the CPU seconds of quotations, voices and what stands before them."""
    return spent(lambda: read_through(document(text, lang), BEFORE))


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_marks_take_twice_the_time(unit):
    # Half of it is prose, so that no page is passed over as one that holds none.
    size, lang = 8_000, "und" if "—" in unit else "en"
    text = "".join(unit * 8 + PROSE[:-8] for _ in range(size // 60))
    assert grows_by(3, lambda n: seconds(text[:n], lang), (size, 2 * size), least=0.03)


@pytest.mark.parametrize("unit", ['"', "“” ", '"a" b ', "“a\n"])
def test_marks_without_words_cost_next_to_nothing(unit):
    size = 200_000
    assert within(6 * size / 1_000_000, lambda: seconds((unit * size)[:size], "en"))
