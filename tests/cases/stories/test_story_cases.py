"""Run the case files of this folder: articles parted by a line of dashes, a line of dots, and one line for each story.

0 1     articles 0 and 1 tell one story, and no other article does
"""

from pathlib import Path

import pytest

from stemma.lang import LANGUAGES
from stemma.link import stories
from stemma.model.documents import DocId, Document
from stemma.model.facts import Reading
from stemma.settings import StorySettings

HERE = Path(__file__).parent


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for number, case in enumerate(path.read_text(encoding="utf-8").split("\n======\n"), 1):
            articles, _, facts = case.partition("\n......\n")
            yield pytest.param(articles.split("\n---\n"), facts.split("\n"), id=f"{path.stem}-{number}")


def reading(number, text):
    lang = "en" if " the " in text.lower() or text.startswith("Otters") else "und"
    name = DocId(str(number))
    assert lang in LANGUAGES
    return Reading(Document(name, name, None, None, "", (), None, None, lang, text, (), (), (), (), ""), ())


def told(numbered):
    return {story.documents for story in stories.split(tuple(reading(n, t) for n, t in numbered), StorySettings())}


@pytest.mark.parametrize(("articles", "facts"), list(cases()))
def test_case(articles, facts):
    assert told(enumerate(articles)) == {tuple(fact.split()) for fact in facts if fact.strip()}


@pytest.mark.parametrize("articles", [case.values[0] for case in cases()])
def test_neither_order_nor_another_story_nor_a_copy_changes_a_story(articles):
    numbered = list(enumerate(articles))
    before = told(numbered)
    assert told(reversed(numbered)) == before
    other = (9, "Kelp farmers of Quillon harvested ninety tonnes before the regatta opened.")
    assert told([*numbered, other]) == before | {("9",)}
    copy = {tuple(sorted((*s, "8"))) if "0" in s else s for s in before}
    assert told([*numbered, (8, articles[0])]) == copy


def test_each_story_says_what_its_articles_share():
    texts = ("The kiln at Hobb Lane burst.", "A kiln burst at Hobb Lane, Tessaly.")
    (story,) = stories.split(tuple(map(reading, (0, 1), texts)), StorySettings())
    assert "Hobb" in story.why


def test_no_articles_tell_no_story():
    assert stories.split((), StorySettings()) == ()
