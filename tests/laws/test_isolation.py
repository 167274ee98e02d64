"""Law 6, isolation: an article on another story changes nothing in this one."""

import json

import pytest
from articles import OTHER, STORIES, coverage, files, folder, made
from hypothesis import given

from stemma.tell import EXPORTERS

TOP = {"format", "settings", "version", "stories", "skipped"}


def documents_in(value):
    """Yield every document that a part of a dossier points at."""
    if isinstance(value, dict):
        yield from (value[key] for key in ("doc", "child") if key in value)
        yield from (doc for key in ("documents", "cited_by") for doc in value.get(key, ()))
        for inner in value.values():
            yield from documents_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from documents_in(inner)


def part(dossier, documents):
    """Return of a dossier what concerns these documents alone."""
    told = json.loads(EXPORTERS["json"](dossier))
    kept = {
        key: [x for x in value if set(documents_in(x)) & documents] for key, value in told.items() if key not in TOP
    }
    kept["documents"] = [d for d in told["documents"] if d["id"] in documents]
    named = {edge["parent"] for edge in kept["dependence"]}
    kept["sources"] = [s for s in told["sources"] if s["id"] in named]
    return kept


def check(pile, other):
    alone, among = made(pile), made({**pile, **other})
    mine = {r.document.id for r in alone.readings}
    theirs = {r.document.id for r in among.readings} - mine
    for story in among.stories:
        assert not (mine & set(story.documents) and theirs & set(story.documents)), "the two stories were taken for one"
    assert part(among, mine) == part(alone, mine)


@given(coverage())
def test_on_invented_coverage(told):
    check(files(told), OTHER)


@pytest.mark.parametrize("story", [name for name in STORIES if name != "other-story"])
def test_on_stories(story):
    check(folder(STORIES[story]), OTHER)
    check(folder(STORIES[story]), folder(STORIES["other-story"]))


def test_two_real_stories_beside_each_other():
    if "somos" not in STORIES:
        pytest.skip("the story somos is not on this machine")
    check(folder(STORIES["somos"]), folder(STORIES["who-rang-the-bell"]))
