"""Quality never falls: each measure of each story stands at its floor or above, on pages that nobody changed."""

import importlib.util
import json

import pytest

from stories import SHARED, STORIES, digest, floor_of, floors, scores, told

PINNED = floors()
WELL_ABOVE = 0.01
RAISE = "run python tests/gates/raise_floors.py"


@pytest.fixture(scope="module", params=STORIES)
def story(request):
    folder = STORIES[request.param]
    if not folder.is_dir():
        pytest.skip(f"the story {request.param} is not on this machine (it is looked for in {SHARED.parent.name}/)")
    dossier = told(folder)
    return request.param, folder, dossier, scores(folder, dossier)


def test_the_pages_and_the_gold_are_those_that_the_floors_stand_on(story):
    name, folder, _, _ = story
    assert digest(folder) == PINNED[name]["digest"], f"pages or gold of {name} have changed: {RAISE} in the same commit"


def test_no_score_falls_below_its_floor(story, record_property):
    name, _, _, reached = story
    pinned = PINNED[name]["floors"]
    now = {key: floor_of(reached.get(key, 0.0)) for key in pinned}
    fallen = {key: (floor, now[key]) for key, floor in pinned.items() if now[key] < floor}
    risen = [key for key, value in reached.items() if value > pinned.get(key, 0.0) + WELL_ABOVE]
    if risen:
        record_property("advice", f"{name} is well above its floor in {', '.join(risen)}: {RAISE}")
    assert not fallen, f"{name}: below the floor (floor, now): {fallen}"


def test_our_measures_are_those_of_the_scorer_that_the_stories_came_with(story):
    _, folder, dossier, reached = story
    file = SHARED.parent / "score" / "score.py"
    if not file.exists():
        pytest.skip("the stories' own scorer is not on this machine")
    spec = importlib.util.spec_from_file_location("score", file)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    theirs = flat(scorer.Pair(folder, dossier, gold).all())
    # The scorer reads no web pages, so it cannot say how much of an article in HTML was kept.
    ours = {key: value for key, value in reached.items() if key != "furniture.article_kept" or folder.parent == SHARED}
    assert {key: pytest.approx(theirs[key]) for key in ours} == ours


def flat(tree, lead=""):
    """Give nested scores dotted names."""
    out = {}
    for key, value in tree.items():
        out |= flat(value, f"{lead}{key}.") if isinstance(value, dict) else {lead + key: value}
    return out
