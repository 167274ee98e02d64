"""Each sentence is read once, and what is remembered stays bounded."""

from stemma.annotate.remembered import Remembered
from stemma.model.annotations import Annotation, NameSeen


class Counting:
    """A reader that sees a name in everything and counts what it was given."""

    def __init__(self):
        self.given = []

    def __call__(self, sentences, language):
        self.given += [(language, text) for text in sentences]
        return tuple(Annotation((NameSeen((0, len(text)), "person", 1.0),)) for text in sentences)


def test_repeated_sentences_are_read_once_within_a_document_and_across():
    inner = Counting()
    reader = Remembered(inner)
    first = reader(["a", "bb", "a"], "en")
    assert reader(["bb", "ccc"], "en")[0] is first[1]
    assert inner.given == [("en", "a"), ("en", "bb"), ("en", "ccc")]
    assert [seen.names[0].place for seen in first] == [(0, 1), (0, 2), (0, 1)]


def test_the_same_words_in_two_languages_are_two_sentences():
    inner = Counting()
    reader = Remembered(inner)
    reader(["chat"], "en")
    reader(["chat"], "fr")
    assert inner.given == [("en", "chat"), ("fr", "chat")]


def test_what_was_not_met_for_longest_is_forgotten_first():
    inner = Counting()
    reader = Remembered(inner, most=2)
    for text in ("a", "bb", "a", "ccc", "a", "bb"):
        reader([text], "en")
    assert [text for _, text in inner.given] == ["a", "bb", "ccc", "bb"]


def test_a_document_longer_than_the_memory_is_read_in_full():
    reader = Remembered(Counting(), most=3)
    seen = reader([str(n) * n for n in range(1, 9)], "en")
    assert [one.names[0].place[1] for one in seen] == list(range(1, 9))


def test_a_language_that_is_not_read_stays_unread():
    reader = Remembered(lambda _sentences, _language: ())
    assert reader(["Nadie vino."], "es") == ()
