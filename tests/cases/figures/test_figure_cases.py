"""Run the case files of this folder: a text, a line of dots, and the figures expected, one a line.

almost 20 members: about 20 people     these words are found, with this bound, number and unit
two to three days: exact 2..3 day      a range; an open end is left out: at least 12..
- Flight 370                           nothing is counted in these words

A file named after a language holds cases in it: `es.txt`.
"""

from pathlib import Path

import pytest

from stemma.find import dates, figures
from stemma.lang import LANGUAGES, language_of
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Reading
from stemma.text.segment import sentences

HERE = Path(__file__).parent


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for number, case in enumerate(path.read_text(encoding="utf-8").split("\n======\n"), 1):
            text, _, facts = case.partition("\n......\n")
            code = path.stem if path.stem in LANGUAGES else "en"
            yield pytest.param(text.strip("\n"), facts.strip("\n").split("\n"), code, id=f"{path.stem}-{number}")


def found_in(text, code="en"):
    blocks = (Block(0, len(text), "paragraph"),)
    document = Document(DocId("a"), "a", None, None, "", (), None, None, code, text, blocks, (), (), (), "")
    reading = Reading(document, sentences(document, language_of(code)))
    for find in (dates.find, figures.find):
        reading = Reading(document, reading.sentences, (*reading.facts, *find(reading, language_of(code))))
    return [(reading.words(f.span), shown(f)) for f in reading.of(figures.Figure)]


def shown(figure):
    low, high = (None if end is None else f"{end:.10g}" for end in (figure.low, figure.high))
    number = low if low == high else f"{low or ''}..{high or ''}"
    return f"{figure.bound} {number} {figure.unit}"


@pytest.mark.parametrize(("text", "facts", "code"), list(cases()))
def test_case(text, facts, code):
    found = found_in(text, code)
    for fact in filter(str.strip, facts):
        if fact.startswith("- "):
            assert not any(fact[2:] in words or words in fact[2:] for words, _ in found), found
            continue
        words, _, value = fact.rpartition(": ")
        assert (words, value) in found, (fact, found)


def test_what_is_counted():
    text = "Some 40 per cent of the harvest was lost, and 250 phone calls came."
    blocks = (Block(0, len(text), "paragraph"),)
    document = Document(DocId("a"), "a", None, None, "", (), None, None, "en", text, blocks, (), (), (), "")
    reading = Reading(document, sentences(document, language_of("en")))
    found = figures.find(reading, language_of("en"))
    assert [reading.words(f.of) for f in found if f.of] == ["harvest", "phone calls"]
