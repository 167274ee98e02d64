"""The way of every statement leads to what the dossier says stands behind it, over steps that are there."""

from pathlib import Path

import pytest

from stemma import api
from stemma.tell.picture.claim import of_claim
from stemma.tell.split import by_story

EXAMPLES = sorted(path for path in (Path(__file__).parents[2] / "examples").glob("*") if path.is_dir())


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda path: path.name)
def stories(request):
    return by_story(api.build([request.param]))


def test_the_tree_of_a_claim_shows_as_many_origins_as_it_has(stories):
    for story in stories:
        for claim in story.claims:
            standing = [node.standing for node in of_claim(story, claim).nodes]
            certain, perhaps = standing.count("certain"), standing.count("perhaps")
            assert (certain, certain + perhaps) == claim.origins


def test_every_way_leads_from_its_article_to_its_root(stories):
    for story in stories:
        documents = {r.document.id: r.document for r in story.readings}
        known = {*documents, *(source.id for source in story.sources)}
        for claim in story.claims:
            graph = of_claim(story, claim)
            for way, backed in zip(graph.paths, claim.statements, strict=True):
                doc = backed.statement.span.doc
                behind = (*backed.roots, *backed.maybe) or (f"unrecorded:{doc}",)
                assert way.doc == doc
                assert way.steps[-1].parent == behind[0]
                assert [step.parent for step in way.beside] == list(behind[1:])
                assert [step.child for step in way.steps] == [doc, *(step.parent for step in way.steps[:-1])]
                assert {step.parent for step in way.steps[:-1]} <= known
            assert {(e.child, e.parent) for e in graph.edges} == {
                (step.child, step.parent) for way in graph.paths for step in (*way.steps, *way.beside)
            }
            for edge in graph.edges:
                for cited in edge.evidence:
                    text = documents[cited.span.doc].text
                    assert cited.words == text[cited.span.start : cited.span.end]


def test_no_way_is_left_in_words_that_only_the_program_knows(stories):
    for story in stories:
        for claim in story.claims:
            for way in of_claim(story, claim).paths:
                assert " -> " not in str(way)
                assert "by name of" not in str(way)
