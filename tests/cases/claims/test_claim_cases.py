"""Run the case files of this folder: articles parted by a line of dashes, a line of dots, and pairs of statements.

    the dam broke = the dam has broken       these two are one claim
    the dam broke # the mayor fled           these two are not

Each side is a piece of a statement that only one article holds.
"""

from pathlib import Path

import pytest
from articles_and_facts import cases, reading

from stemma.link import claims
from stemma.settings import ClaimSettings

HERE = Path(__file__).parent


@pytest.mark.parametrize(("articles", "facts"), list(cases(HERE)))
def test_case(articles, facts):
    readings = tuple(map(reading, articles))
    text = {r.document.id: r.document.text for r in readings}
    groups = claims.group(readings, ClaimSettings())
    for group in groups:
        assert group.headline in group.statements
        assert len(group.why) == len(group.statements)
    holders = [[text[s.span.doc][s.span.start : s.span.end] for s in group.statements] for group in groups]

    def of(piece):
        return next(n for n, said in enumerate(holders) if any(piece in words for words in said))

    for fact in filter(str.strip, facts):
        same = " = " in fact
        one, other = fact.split(" = " if same else " # ")
        assert (of(one) == of(other)) is same, fact


ARTICLES = (
    "They may have opened the sluice gate of the Arnwick reservoir on Sunday.",
    "Engineers opened the sluice gate of the Arnwick reservoir on Sunday.",
    "Officials opened the Arnwick sluice gate, and 400 houses were flooded on Sunday.",
)


def told():
    readings = tuple(map(reading, ARTICLES))
    groups = claims.group(readings, ClaimSettings())
    return readings, max(groups, key=lambda group: len(group.statements))


def test_headline_stands_by_itself():
    readings, group = told()
    text = {r.document.id: r.document.text for r in readings}
    assert text[group.headline.span.doc][group.headline.span.start :].startswith(("Engineers", "Officials"))


def test_reasons_are_words():
    _, group = told()
    assert "the words shown for the claim" in group.why
    assert any("shares" in why and "sluice gate" in why for why in group.why)
    assert not any("0." in why for why in group.why)


def test_same_words_are_said_to_be_the_same():
    readings = tuple(map(reading, (*ARTICLES[1:2], ARTICLES[1] + " Nobody was hurt in the town of Arnwick.")))
    groups = claims.group(readings, ClaimSettings())
    assert any(group.why.count("another article has the same words") == 1 for group in groups)
