"""Law 8, idle: building again with nothing new writes nothing, and reads nothing."""

import pytest
from articles import STORIES

from stemma import api, pipeline


def state(folder):
    return {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in folder.iterdir()}


@pytest.mark.parametrize("story", STORIES)
def test_on_stories(story, tmp_path, monkeypatch):
    store = tmp_path / "story.stemma"
    first = api.build([STORIES[story]], store=store)
    before = state(tmp_path)

    def refuse(*_, **__):
        pytest.fail("a second build read or linked what was there already")

    monkeypatch.setattr(pipeline, "read_through", refuse)
    monkeypatch.setattr(pipeline, "link", refuse)
    assert api.build([STORIES[story]], store=store) == first
    assert state(tmp_path) == before


def test_a_build_into_a_store_is_the_build_without_one(tmp_path):
    folder = STORIES["who-rang-the-bell"]
    assert api.build([folder], store=tmp_path / "story.stemma") == api.build([folder])


def test_showing_and_verifying_write_nothing(tmp_path):
    store = tmp_path / "story.stemma"
    api.build([STORIES["other-story"]], store=store)
    before = state(tmp_path)
    api.open_store(store)
    assert api.verify(store) == ()
    assert state(tmp_path) == before
