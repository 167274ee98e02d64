"""Run the case files on where accounts differ: articles, a line of dots, and the differences.

    date: Monday [1] / Tuesday [2 3]        what is given, and the articles that give it, side by side
    yes or no: was armed [1] / no [2]       of what is stated and denied, `yes` and `no` stand for the words
    none                                    the accounts do not differ, or nothing tells that they do

An article may open with `published`, and every article has an outlet of its own; nothing is left untold: what is not
listed must not be found. Figures have cases of their own.
"""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from articles_and_facts import cases, reading

from stemma import pipeline
from stemma.model.links import Story
from stemma.settings import DEFAULT


def printed(n, text):
    read = reading(text)
    doc = hashlib.sha256(f"{n} {text}".encode()).hexdigest()[:12]
    return pipeline.read_through(replace(read.document, outlet=f"paper{n}.example", id=doc))


def linked(articles):
    readings = tuple(printed(n, article) for n, article in enumerate(articles, 1))
    story = Story("story", tuple(r.document.id for r in readings), "")
    dossier = pipeline.link_story(story, tuple(sorted(readings, key=lambda r: r.document.id)), DEFAULT)
    return readings, dossier


def told(one, readings):
    number = {r.document.id: n for n, r in enumerate(readings, 1)}
    words = {r.document.id: r for r in readings}
    sides = []
    for side in one.sides:
        first = words[side.words[0].doc].words(side.words[0])
        given = side.value if one.kind == "yes or no" else " ".join(first.split())
        where = " ".join(str(n) for n in sorted({number[span.doc] for span in side.words}))
        sides.append(f"{given} [{where}]")
    return f"{one.kind}: {' / '.join(sorted(sides, key=lambda s: s[s.index('[') :]))}"


@pytest.mark.parametrize(("articles", "facts"), list(cases(Path(__file__).parent)))
def test_disputes(articles, facts):
    readings, dossier = linked(articles)
    assert ({told(one, readings) for one in dossier.differences} or {"none"}) == set(facts)


BROKEN = "The dam above Brandal broke in the night. {} The mayor spoke to reporters in the town hall."


def test_claims_on_both_sides_are_disputed():
    both = (
        BROKEN.format("The siren was switched on before the flood."),
        BROKEN.format("The siren was not switched on before the flood, the families said."),
    )
    _, dossier = linked(both)
    one = dossier.differences[0]
    held = {
        side.value: {c for c in dossier.claims for b in c.statements if b.statement.span in side.passages}
        for side in one.sides
    }
    assert {claim.status for claim in held["yes"]} == {"denied by a party"}
    assert {claim.status for claim in held["no"]} <= {"denied by a party", "disputed within the set"}


def test_two_parties_are_two_authorities():
    both = (
        BROKEN.format("The siren was switched on before the flood, the company said."),
        BROKEN.format("The siren was not switched on before the flood, the families said."),
    )
    one = linked(both)[1].differences[0]
    assert one.verdict == "different authorities"
    assert {voice for side in one.sides for voice in side.voices} == {"the company", "the families"}


def test_every_passage_is_verbatim_and_every_side_has_origins():
    _, dossier = linked((BROKEN.format("It broke on 3 March."), BROKEN.format("The wall fell on 4 May.")))
    for one in dossier.differences:
        assert all(low <= high for low, high in (side.origins for side in one.sides))
