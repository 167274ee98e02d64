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


def test_adding_nothing_new_reads_and_writes_nothing(tmp_path, monkeypatch):
    store, folder = tmp_path / "story.stemma", STORIES["who-rang-the-bell"]
    pages = sorted(folder.glob("*.html"))
    api.build(pages[:5], store=store)
    api.add(store, pages[3:7])
    copy = tmp_path / "the same bytes under another name.html"
    copy.write_bytes(pages[0].read_bytes())
    before = state(tmp_path)

    def refuse(*_, **__):
        pytest.fail("an addition read or linked what was there already")

    monkeypatch.setattr(pipeline, "read_through", refuse)
    monkeypatch.setattr(pipeline, "link", refuse)
    for paths in ([], [pages[0]], pages[:7], [copy]):
        changes = api.add(store, paths)
        assert not changes.changes
        assert not changes.added
        assert len(changes.known) == len(paths)
    assert state(tmp_path) == before


def test_what_was_added_is_what_would_have_been_built(tmp_path):
    store, pages = tmp_path / "story.stemma", sorted(STORIES["who-rang-the-bell"].glob("*.html"))
    api.build(pages[6:9], store=store)
    api.add(store, pages[:2])
    api.add(store, pages[1:5])
    assert api.open_store(store) == api.build([*pages[:5], *pages[6:9]])
    before = state(tmp_path)
    api.build([*pages[:5], *pages[6:9]], store=store)
    assert state(tmp_path) == before
    assert api.inputs(store) == tuple(page.name for page in (*pages[:5], *pages[6:9]))


def test_corrections_that_are_held_already_write_nothing(tmp_path, monkeypatch):
    store = tmp_path / "story.stemma"
    api.build([STORIES["other-story"]], store=store)
    api.correct(store, "1", "2", same=True, note="one claim")
    file = tmp_path / "mine.corrections"
    file.write_text(api.export_corrections(store))
    before = state(tmp_path)
    monkeypatch.setattr(pipeline, "link", lambda *_: pytest.fail("the same corrections were applied again"))
    api.import_corrections(store, file)
    api.build([STORIES["other-story"]], store=store)
    assert state(tmp_path) == before
