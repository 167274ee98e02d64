"""A spaCy pipeline as the reader: a small one, built here, with names by rule and trees written by hand."""

import pytest

from stemma import api
from stemma.annotate import readers
from stemma.errors import NoSuchReader
from stemma.settings import AnnotateSettings, Settings

FALLS = ("The", "det", 1), ("dam", "nsubj", 2), ("fell", "ROOT", 2)
TREES = {
    # What is said is governed by the verb, as in ClearNLP and most trained pipelines.
    "Mayor Ada Lund said that the dam fell.": (
        ("Mayor", "compound", 2),
        ("Ada", "compound", 2),
        ("Lund", "nsubj", 3),
        ("said", "ROOT", 3),
        ("that", "mark", 7),
        ("the", "det", 6),
        ("dam", "nsubj", 7),
        ("fell", "ccomp", 3),
        (".", "punct", 3),
    ),
    # The verb of saying is an aside, as in Universal Dependencies; what is said goes on behind it.
    "“The dam,” said Lund, “fell.”": (
        ("“", "punct", 9),
        ("The", "det", 2),
        ("dam", "nsubj", 9),
        (",", "punct", 9),
        ("”", "punct", 9),
        ("said", "parataxis", 9),
        ("Lund", "nsubj", 5),
        (",", "punct", 5),
        ("“", "punct", 9),
        ("fell", "ROOT", 9),
        (".", "punct", 9),
        ("”", "punct", 9),
    ),
    # No verb of saying.
    "The dam fell.": (*FALLS, (".", "punct", 2)),
}
ENTS = [
    {"label": "PERSON", "pattern": "Ada Lund"},
    {"label": "GPE", "pattern": "Port Ellis"},
    {"label": "DATE", "pattern": "Monday"},
    {"label": "WORK_OF_ART", "pattern": "The Long Dam"},
]


@pytest.fixture(scope="module")
def spacy():
    return pytest.importorskip("spacy", reason="spaCy is an optional extra, and not installed here")


@pytest.fixture(scope="module")
def name(spacy, tmp_path_factory):
    """Build the pipeline, keep it in a folder, and return how `--reader` takes it."""

    @spacy.Language.component("trees_by_hand")
    def trees_by_hand(doc):
        for token, (form, relation, head) in zip(doc, TREES.get(doc.text, ()), strict=False):
            assert token.text == form
            token.dep_, token.head = relation, doc[head]
        return doc

    made = spacy.blank("en")
    made.add_pipe("trees_by_hand")
    made.add_pipe("entity_ruler").add_patterns(ENTS)
    folder = tmp_path_factory.mktemp("pipelines") / "by_hand"
    made.to_disk(folder)
    return f"spacy:{folder}"


@pytest.fixture
def read(name):
    return readers.chosen(name).annotate


def shown(text, place):
    return None if place is None else text[place[0] : place[1]]


def said(text, annotation):
    return [
        (shown(text, s.cue), shown(text, s.source), [shown(text, p) for p in s.content]) for s in annotation.sayings
    ]


def test_its_entities_are_names(read):
    text = "Ada Lund came to Port Ellis on Monday to see The Long Dam."
    (seen,) = read([text], "en")
    assert [(shown(text, n.place), n.kind) for n in seen.names] == [
        ("Ada Lund", "person"),
        ("Port Ellis", "place"),
        ("The Long Dam", "work"),
    ]
    assert seen.vector == b""


def test_its_tree_shows_who_says_what(read):
    texts = list(TREES)
    seen = [said(text, annotation) for text, annotation in zip(texts, read(texts, "en"), strict=True)]
    assert seen == [
        [("said", "Mayor Ada Lund", ["that the dam fell"])],
        [("said", "Lund", ["“The dam,”", "“fell.”"])],
        [],
    ]


def test_another_language_is_left_to_the_rules(read):
    assert read(["Nadie vino."], "es") == ()


@pytest.mark.parametrize("text", ["", " ", "\ud800", "\x00", "A" * 2_000_000, '"' * 10_000])
def test_any_text_is_read(read, text):
    assert len(read([text], "en")) == 1


def test_a_build_takes_it_and_keeps_it_apart_from_other_readers(name, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("Mayor Ada Lund said that the dam fell. " + "Nobody was at home in Port Ellis at that hour. " * 8)
    store = tmp_path / "story.stemma"
    by_hand = Settings(annotate=AnnotateSettings(name))
    first = api.build([page], store=store, settings=by_hand)
    assert any(a.names for a in first.readings[0].annotations)
    before = store.read_bytes()
    assert api.build([page], store=store, settings=by_hand) == first
    assert store.read_bytes() == before
    alone = api.build([page], store=store, settings=Settings(annotate=AnnotateSettings("rules")))
    assert alone.settings != first.settings
    assert alone.readings[0].annotations == ()


def test_a_pipeline_that_is_not_installed_is_refused_with_a_remedy():
    with pytest.raises(NoSuchReader, match=r"spacy:no_such_pipeline: is not installed; pip install 'stemma\[spacy\]'"):
        readers.chosen("spacy:no_such_pipeline")


@pytest.mark.parametrize("wrong", ["spacy:", "spcy:en", "", "Model"])
def test_a_reader_that_is_not_known_is_refused_with_the_choice(wrong):
    with pytest.raises(NoSuchReader, match=r"is no reader; choose model, rules, .* or spacy:"):
        readers.chosen(wrong)


def test_a_folder_that_holds_no_pipeline_is_refused(spacy, tmp_path):
    with pytest.raises(NoSuchReader, match=r"cannot be loaded: .*; pip install"):
        readers.chosen(f"spacy:{tmp_path}").annotate(["Ada Lund came."], "en")
    assert spacy
