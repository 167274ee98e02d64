"""Questions over invented articles: the first passage shown, with the words that answer between asterisks."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from articles_and_facts import cases

from stemma import api, pipeline
from stemma.model.documents import Block, DocId, Document
from stemma.tell.answering import telling

NOWHERE = "not in these articles"
OPERATORS = 'NEAR(dam tarnby) AND NOT "own:" * ^ - ( ) { } : OR'


def dossier(articles):
    lang, _, first = articles[0].partition("\n") if articles[0].startswith("lang ") else ("lang en", "", articles[0])
    texts = [text.strip("\n") for text in (first, *articles[1:])]
    readings = [pipeline.read_through(document(text, lang.removeprefix("lang "))) for text in texts]
    return pipeline.link(readings)


def document(text, lang):
    doc = DocId(hashlib.sha256(text.encode()).hexdigest()[:12])
    blocks = (Block(0, len(text), "paragraph"),)
    return Document(doc, doc, None, None, "", (), None, None, lang, text, blocks, (), (), (), "")


@pytest.mark.parametrize(("articles", "questions"), [*cases(Path(__file__).parent)])
def test_the_first_passage(articles, questions):
    story = dossier(articles)
    given = []
    for row in questions:
        question, _, wanted = row.partition(" -> ")
        answer = api.ask(story, question)
        shown = telling.starred(answer.passages[0]) if answer.passages else NOWHERE
        plain = answer.passages[0].quoted.words if answer.passages else NOWHERE
        given.append(row if wanted in shown or wanted in plain else f"{question} -> {shown}")
    assert given == questions


STORY = [
    "The dam above Tarnby broke on Monday. Eleven people drowned, the police said.",
    "The dam above Tarnby broke on Monday. Nine people drowned, the mayor said. She blamed the rain.",
]


@pytest.fixture(scope="module")
def story():
    return dossier(STORY)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pile")
    for name, text in zip("ab", STORY, strict=True):
        (folder / f"{name}.txt").write_text(f"{text} {'The river fell in the night, and boats went out. ' * 4}")
    api.build([folder], store=folder / "story.stemma")
    return folder / "story.stemma"


@pytest.mark.parametrize(
    "question",
    [
        *("", " ", "?", "\x00", "who\x00where", '"', "'; DROP TABLE lookup; --", OPERATORS, "own:dam", "dam*"),
        *("\ud800 dam", "ダムは?", "Кто?", "من؟", "a" * 1_000_000, "dam " * 250_000, "\u202edam\x1b[31m", "🌊" * 50),
    ],
    ids=lambda question: repr(question[:12]),
)
def test_any_question_ends_in_an_answer_or_a_refusal(question, story):
    answer = api.ask(story, question)
    assert answer.passages or answer.why
    telling.render(answer)
    json.loads(telling.as_json(answer))


def test_everything_shown_is_verbatim_and_has_its_place(story):
    texts = {reading.document.id: reading.document.text for reading in story.readings}
    answer = api.ask(story, "How many people drowned?")
    found = json.loads(telling.as_json(answer))
    places = [found["passages"], [c["headline"] for p in found["passages"] for c in p["claims"]]]
    sides = [side["passage"] for p in found["passages"] for d in p["differences"] for side in d["sides"]]
    for place in (*places[0], *places[1], *sides):
        assert texts[place["doc"]][place["start"] : place["end"]] == place["words"]
    start, end = found["passages"][0]["answer"]
    assert texts[found["passages"][0]["doc"]][start:end] in {"Eleven people", "Nine people"}


def test_what_differs_is_told_beside_the_answer(story):
    answer = api.ask(story, "How many people drowned?")
    sides = {side.value for passage in answer.passages for point in passage.differences for side in point.sides}
    assert sides == {"9", "11"}


def test_the_same_words_in_two_articles_are_one_passage(story):
    answer = api.ask(story, "When did the dam above Tarnby break?")
    assert len(answer.passages) == 1
    assert len(answer.passages[0].also_in) == 1


def test_a_sentence_that_points_back_brings_the_one_before(story):
    answer = api.ask(story, "What did she blame, the rain?")
    assert answer.passages[0].before is not None
    assert answer.passages[0].before.words == "Nine people drowned, the mayor said."


def test_a_store_answers_as_its_dossier_does(kept):
    question = "How many people drowned?"
    assert api.ask(kept, question) == api.ask(api.open_store(kept), question)


def test_a_store_whose_sentences_were_never_listed_answers_too(kept):
    from stemma.store.fulltext import Fulltext
    from stemma.store.store import Store

    before = api.ask(kept, "How many people drowned?")
    with Store(kept) as store:
        Fulltext(store).fill("of another dossier", replace(Fulltext(store).shelf()), (), ())
    assert api.ask(kept, "How many people drowned?") == before


def test_the_order_of_the_articles_changes_no_answer():
    one, other = dossier(STORY), dossier(STORY[::-1])
    assert api.ask(one, "How many people drowned?") == api.ask(other, "How many people drowned?")
