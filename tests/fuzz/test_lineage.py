"""Following sources and changes through long articles of many names takes time that grows with them alone."""

from pace import grows_by, spent

from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Mention
from stemma.pipeline import link, read_through

LETTERS = "bdfgklmnprstvz"


def name(number):
    return "".join(LETTERS[number // 14**place % 14] + "aeiou"[(number + place) % 5] for place in range(3)).capitalize()


def article(doc, text, outlet=None):
    block = Block(0, len(text), "paragraph")
    return read_through(
        Document(DocId(doc), doc, None, outlet, "", (), None, None, "en", text, (block,), (), (), (), "")
    )


def told(first, count):
    return " ".join(
        f"{name(n)} {name(n * 7 + first)}, head of the {name(n * 3)} Institute, said {n + first} people died. "
        "The institute denied it."
        for n in range(5, 5 + count)
    )


def seconds(count):
    pile = [article("a", told(1, count)), article("b", told(2, count))]
    assert all(len(reading.of(Mention)) >= count for reading in pile)
    return spent(lambda: link(pile))


def test_many_names_in_two_articles():
    seconds(20)
    assert grows_by(9, seconds, (200, 800), least=0.1)  # growth with the square would be sixteen


def test_an_outlet_of_punctuation_is_nobodys_paper():
    text = "“Nobody came to help us,” Ada Lund told the Harrow Gazette on Monday. The bridge at Ossel fell."
    named = [edge.parent for edge in link([article("a", text, "...")]).dependence]
    assert named == [edge.parent for edge in link([article("a", text, "northcourier.example")]).dependence]
    assert named
