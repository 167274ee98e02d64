"""Run the case files of this folder: articles parted by dashes, a line of dots, corrections and what must hold then.

same: ran aground | hit the rocks        a person says that these two are one claim
apart: ran aground | hit the rocks       ... or are not; a number before a side means that article
same name: A. Lund | Ada Lund            the same of two names
ran aground = hit the rocks              these two are one now
ran aground # hit the rocks              these two are not
contradicts: a | b                       this correction contradicts others; likewise `not possible`
"""

import json
from pathlib import Path

import pytest
from articles_and_facts import cases, reading

from stemma import pipeline
from stemma.link import claims, correcting, entities
from stemma.model.corrections import Anchor, Correction
from stemma.model.facts import Statement
from stemma.settings import ClaimSettings
from stemma.store.corrections import ordered
from stemma.tell import EXPORTERS

HERE = Path(__file__).parent
OUTCOMES = {"contradicts": "contradicts another", "not possible": "not possible"}


def said(piece, readings):
    """Return the statement that has a piece, in the article of the number before it or in any."""
    number, _, words = piece.partition(" ")
    among, piece = ([readings[int(number) - 1]], words) if number.isdigit() else (readings, piece)
    found = [(r, s) for r in among for s in r.of(Statement) if piece in r.words(s.span)]
    assert found, piece
    return found[0]


def anchor(piece, readings):
    held, statement = said(piece, readings)
    return Anchor(held.words(statement.span), held.document.id, statement.span.start)


def correction(line, readings):
    how, _, sides = line.partition(": ")
    left, right = sides.split(" | ")
    if how.endswith(" name"):
        return ordered(Correction("name", how.startswith("same"), Anchor(left), Anchor(right)))
    return ordered(Correction("claim", how == "same", anchor(left, readings), anchor(right, readings)))


@pytest.mark.parametrize(("articles", "facts"), list(cases(HERE)))
def test_case(articles, facts):
    readings = tuple(map(reading, articles))
    made = [correction(line, readings) for line in facts if line.partition(":")[0].split(" ")[0] in {"same", "apart"}]
    given = correcting.placed(made, readings)
    groups, told = correcting.claim_groups(claims.group(readings, ClaimSettings()), readings, given, ClaimSettings())
    people, named = correcting.people(entities.resolve(readings), readings, given)
    of = {(s.span, s.sentence): n for n, group in enumerate(groups) for s in group.statements}
    assert sum(len(group.statements) for group in groups) == len(of)
    assert all(group.headline in group.statements and len(group.why) == len(group.statements) for group in groups)

    def home(piece):
        if made[0].kind == "name":
            return next(entity.id for entity in people if piece in entity.variants)
        statement = said(piece, readings)[1]
        return of[statement.span, statement.sentence]

    outcomes = {one.correction: one.outcome for one in (*told, *named)}
    for fact in facts:
        how = fact.partition(": ")[0]
        if how in OUTCOMES:
            sides = fact.partition(": ")[2]
            both = {correction(f"{kind}: {sides}", readings) for kind in ("same", "apart")}
            assert [outcomes[one] for one in both & outcomes.keys()] == [OUTCOMES[how]], fact
        elif " = " in fact or " # " in fact:
            one, other = fact.split(" = " if " = " in fact else " # ")
            assert (home(one) == home(other)) is (" = " in fact), fact


def test_a_member_says_that_a_person_put_it_there():
    readings = tuple(map(reading, ("The ferry Solveig ran aground.", "A passenger ship hit the rocks.")))
    given = correcting.placed([correction("same: ran aground | hit the rocks", readings)], readings)
    groups, _ = correcting.claim_groups(claims.group(readings, ClaimSettings()), readings, given, ClaimSettings())
    assert len(groups) == 1
    assert all("by a person's correction" in why for why in groups[0].why)


def test_the_pages_tell_what_a_person_put_right():
    told = (
        "The ferry Solveig ran aground off Tern Point. The pumps had failed.",
        "The ferry Solveig ran aground. The harbour office closed the northern channel to all ships.",
    )
    readings = tuple(map(reading, told))
    one = correction("same: The pumps had failed | closed the northern channel", readings)
    put_right, plain = pipeline.link(readings, corrections=[one]), pipeline.link(readings)
    assert [told.outcome for told in put_right.corrections] == ["applied"]
    for to in ("md", "html", "summary"):
        assert "orrected" in EXPORTERS[to](put_right)
        assert "orrected" not in EXPORTERS[to](plain)
    assert [one["of"] for one in json.loads(EXPORTERS["json"](put_right))["corrections"]] == ["claim"]
