"""Run the case files of this folder: articles, a line of dots, and what they know of one another in the end.

work: Grey Pines | 2       so many mentions of this name and kind, in all articles together
Ada Lund says: Come.       every quotation of exactly these words has this speaker
- says: Come.              one quotation of these words has none
"""

from collections import Counter
from pathlib import Path

import pytest
from articles_and_facts import cases, reading

from stemma.link import lessons
from stemma.model.facts import Mention, Quote, Statement


@pytest.mark.parametrize(("articles", "facts"), list(cases(Path(__file__).parent)))
def test_case(articles, facts):
    read = lessons.learned(tuple(reading(article) for article in articles))
    times = Counter((m.kind, r.words(m.span)) for r in read for m in r.of(Mention))
    said = [(" ".join(r.words(p) for p in q.pieces).strip(",."), q.speaker) for r in read for q in r.of(Quote)]
    for fact in filter(str.strip, facts):
        speaker, says, words = fact.partition("says: ")
        if says:
            speakers = {who for what, who in said if what == words.strip(".")}
            assert (None in speakers) if speaker == "- " else speakers == {speaker.strip()}, (fact, said)
        else:
            name, _, number = fact.partition(": ")[2].partition(" | ")
            assert times[fact.partition(": ")[0], name] == int(number), (fact, times)


def taught():
    texts = (
        "“Nobody had counted the bolts of the bridge since May,” said Ada Lund.",
        "Lund came late. “Nobody had counted the bolts of the bridge since May.” It rained.",
        "The bridge of Ossel was closed, Ada Lund of the Nordic Salvage Board said.",
    )
    return tuple(reading(text) for text in texts)


def test_each_lesson_has_a_place_and_a_reason():
    for read in lessons.learned(taught()):
        for lesson in read.lessons:
            assert lesson.span.doc == read.document.id
            assert read.words(lesson.span)
            assert lesson.why


def test_statements_hold_the_names_that_were_learned():
    for read in lessons.learned(taught()):
        mentions = set(read.of(Mention))
        for said in read.of(Statement):
            inside = {m for m in mentions if said.span.start <= m.span.start and m.span.end <= said.span.end}
            assert set(said.names) == inside


def test_the_order_of_articles_changes_nothing():
    one, other = lessons.learned(taught()), lessons.learned(tuple(reversed(taught())))
    assert set(one) == set(other)


def test_an_article_by_itself_learns_nothing():
    alone = taught()[:1]
    assert lessons.learned(alone) is alone
