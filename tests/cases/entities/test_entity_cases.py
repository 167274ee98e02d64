"""Run the case files of this folder: articles parted by a line of dashes, a line of dots, and the entities expected.

person: Ada Lund | Lund | Lund's     an entity of this kind and name that is written in these forms, too
- Lund                               no entity has this name
"""

import hashlib
from pathlib import Path

import pytest

from stemma.find import names
from stemma.lang import language_of
from stemma.link import entities
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Reading
from stemma.text.segment import sentences

HERE = Path(__file__).parent


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for number, case in enumerate(path.read_text(encoding="utf-8").split("\n======\n"), 1):
            articles, _, facts = case.partition("\n......\n")
            yield pytest.param(articles.split("\n---\n"), facts.split("\n"), id=f"{path.stem}-{number}")


def reading(text: str) -> Reading:
    doc = DocId(hashlib.sha256(text.encode()).hexdigest()[:12])
    blocks = (Block(0, len(text), "paragraph"),)
    document = Document(doc, doc, None, None, "", (), None, None, "en", text, blocks, (), (), (), "")
    read = Reading(document, sentences(document, language_of("en")))
    return Reading(document, read.sentences, names.find(read, language_of("en")))


@pytest.mark.parametrize(("articles", "facts"), list(cases()))
def test_case(articles, facts):
    found = entities.resolve(tuple(reading(text.strip("\n")) for text in articles))
    shown = [(e.kind, e.name, e.variants) for e in found]
    for fact in filter(str.strip, facts):
        if fact.startswith("- "):
            assert fact[2:] not in {e.name for e in found}, shown
            continue
        kind, _, rest = fact.partition(": ")
        name, *forms = rest.split(" | ")
        assert any(e.kind == kind and e.name == name and {*forms} <= {*e.variants} for e in found), (fact, shown)


def test_every_join_has_a_reason():
    first = reading("The Nordic Salvage Board (NSB) sent divers. Ada Lund of the NSB dived.")
    second = reading("A diver of the NSB, called Lund, found the hull.")
    found = {e.name: e for e in entities.resolve((first, second))}
    assert any("NSB" in why for why in found["Nordic Salvage Board"].why)
    assert any("surname" in why for why in found["Ada Lund"].why)


def test_order_of_articles_changes_nothing():
    texts = ("Ada Lund spoke in Oslo.", "The mayor met Lund in Oslo.", "The U.S. and the United States paid Tarn Ltd.")
    read = [reading(text) for text in texts]
    assert entities.resolve(tuple(read)) == entities.resolve(tuple(reversed(read)))
