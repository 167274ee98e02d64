"""Run the case files of this folder: a text, a line of dots, and each statement expected, in order.

the mayor fled | not          behind a bar: `not` if negated, `no: never` for the words that deny, `hedge: may`, its
                              stance, `near: Ossel` or another role for a place, `is: Ada Lund` for its pronoun,
                              `by: Anna Reyle` for its voice and
                              `who denies` for what that does; `-not`, `-hedge`, `-place` where there must be none
(none)                        no statement at all
"""

from pathlib import Path

import pytest

from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Statement
from stemma.pipeline import read_through

HERE = Path(__file__).parent


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for number, case in enumerate(path.read_text(encoding="utf-8").split("\n======\n"), 1):
            text, _, facts = case.partition("\n......\n")
            yield pytest.param(text.strip("\n"), facts.strip("\n").split("\n"), id=f"{path.stem}-{number}")


def marks(reading, said):
    yield said.stance
    yield "not" if said.negated else "-not"
    yield f"no: {reading.words(said.negation)}" if said.negation else "-no"
    yield f"hedge: {reading.words(said.hedge)}" if said.hedge else "-hedge"
    yield from (f"is: {one.name}" for one in said.refers)
    yield "refers" if said.refers else "-refers"
    yield from (f"{place.role}: {place.place.name}" for place in said.places)
    yield "-place" if not said.places else "place"
    yield from [f"by: {said.voice.name}", f"who {said.voice.act}"] if said.voice else []


@pytest.mark.parametrize(("text", "facts"), list(cases()))
def test_case(text, facts):
    blocks = (Block(0, len(text), "paragraph"),)
    reading = read_through(
        Document(DocId("a"), "a", None, None, "", (), None, None, "en", text, blocks, (), (), (), "")
    )
    found = reading.of(Statement)
    if facts == ["(none)"]:
        assert not found
        return
    expected = [[part.strip() for part in fact.split(" | ")] for fact in facts]
    assert [reading.words(said.span) for said in found] == [words for words, *_ in expected]
    for said, (_, *asked) in zip(found, expected, strict=True):
        assert set(asked) <= set(marks(reading, said))
