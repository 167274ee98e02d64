"""Run the case files of this folder: a text, a line of dots, and what must be found in it.

Ada Lund: person        a name of this kind is found, under its fullest form
Lund = Ada Lund         these words stand for that name somewhere in the text
- Bakers                these words are not a name

A file named after a language holds cases in it: `es.txt`.
"""

import hashlib
from pathlib import Path

import pytest

from stemma.find import names
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
            yield pytest.param(text.strip("\n"), facts.split("\n"), code, id=f"{path.stem}-{number}")


def reading(text: str, lang: str = "en") -> Reading:
    blocks, at = [], 0
    for part in text.split("\n\n"):
        if part.strip():
            blocks.append(Block(at, at + len(part), "paragraph"))
        at += len(part) + 2
    doc = DocId(hashlib.sha256(text.encode()).hexdigest()[:12])
    document = Document(doc, "", None, None, "", (), None, None, lang, text, tuple(blocks), (), (), (), "")
    return Reading(document, sentences(document, language_of(lang)))


@pytest.mark.parametrize(("text", "facts", "code"), list(cases()))
def test_case(text, facts, code):
    read = reading(text, code)
    found = names.find(read, language_of(code))
    kinds = {(m.name, m.kind) for m in found}
    stands = {(read.words(m.span), m.name) for m in found}
    for fact in filter(str.strip, facts):
        if fact.startswith("- "):
            assert fact[2:] not in {words for words, _ in stands}, f"{fact!r} but found {sorted(stands)}"
        elif " = " in fact:
            assert tuple(fact.split(" = ")) in stands, f"{fact!r} not among {sorted(stands)}"
        else:
            assert tuple(fact.rsplit(": ", 1)) in kinds, f"{fact!r} not among {sorted(kinds)}"


def test_a_language_without_words_still_has_names():
    read = reading("Bu sabah Aylin Demir geldi. Sonra Demir gitti.", "und")
    found = names.find(read, language_of("und"))
    assert {m.name for m in found if read.words(m.span) == "Demir"} == {"Aylin Demir"}


def test_text_and_order_of_mentions():
    read = reading("In Oslo, Ada Lund met Per Vik.")
    found = names.find(read, language_of("en"))
    assert [read.words(m.span) for m in found] == ["Oslo", "Ada Lund", "Per Vik"]
