"""Run the case files of this folder: a text, a line of dots, and the dates expected, one a line.

published 2021-07-02                    the day of publication; without this line it is not known
on Monday: 2021-06-28 relative          these words hold the date that stands after the colon, and how it was read
1990s: 1990/1999 explicit               a stretch
- may                                   no date in these words

A file named after a language holds cases in it: `es.txt`.
"""

from pathlib import Path

import pytest

from stemma.find import dates
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


def dates_in(text, published, code="en"):
    blocks = (Block(0, len(text), "paragraph"),)
    document = Document(DocId("a"), "a", None, None, "", (), published, None, code, text, blocks, (), (), (), "")
    reading = Reading(document, sentences(document, language_of(code)))
    return [(reading.words(d.span), d) for d in dates.find(reading, language_of(code))]


@pytest.mark.parametrize(("text", "facts", "code"), list(cases()))
def test_case(text, facts, code):
    published = next((fact.split()[1] for fact in facts if fact.startswith("published ")), None)
    found = dates_in(text, published, code)
    shown = [(words, d.first if d.first == d.last else f"{d.first}/{d.last}", d.anchor) for words, d in found]
    for fact in facts:
        if fact.startswith("- "):
            assert not any(words in fact[2:] or fact[2:] in words for words, _, _ in shown), shown
        elif fact and not fact.startswith("published "):
            words, _, value = fact.rpartition(": ")
            assert any(words == w and value == f"{date} {anchor}" for w, date, anchor in shown), (fact, shown)


def test_a_language_without_words_still_reads_digits():
    assert [d.first for _, d in dates_in("Ugodhi 2019-04-30, 13.11.2020 le 1987.", None, "und")] == [
        "2019-04-30",
        "2020-11-13",
        "1987",
    ]
