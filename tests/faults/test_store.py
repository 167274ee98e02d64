"""What befalls a store: kills, locks, damage, full disks. Nothing committed is lost, and every refusal says why."""

import contextlib
import os
import re
import signal
import sqlite3
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from stemma import api, errors
from stemma.api import making, reading
from stemma.settings import AnnotateSettings, Settings
from stemma.store import store as storing
from stemma.store.schema import APPLICATION_ID, MIGRATIONS

EXAMPLES = Path(__file__).parents[2] / "examples"
STORY, OTHER = EXAMPLES / "who-rang-the-bell", EXAMPLES / "other-story"
PAGES = len(list(STORY.glob("*.html")))

KILLED_AT_A_STAGE = """
import os, signal, sys
from pathlib import Path
from stemma import api

def watch(what, done, of):
    if (what, done) == (sys.argv[3], int(sys.argv[4])):
        os.kill(os.getpid(), signal.SIGKILL)

api.build([Path(sys.argv[1])], store=Path(sys.argv[2]), progress=watch)
"""
KILLED_IN_A_TRANSACTION = """
import os, signal, sys
from pathlib import Path
from stemma import api
from stemma.store import store

packed, calls = store._packed, []

def kill(text):
    calls.append(text)
    if len(calls) == int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
    return packed(text)

store._packed = kill
api.build([Path(sys.argv[1])], store=Path(sys.argv[2]))
"""


@pytest.fixture(scope="module")
def whole():
    return api.build([STORY])


@pytest.fixture
def kept(tmp_path):
    path = tmp_path / "story.stemma"
    api.build([OTHER], store=path)
    return path


@pytest.mark.parametrize(
    ("script", "arguments", "committed"),
    [
        (KILLED_AT_A_STAGE, ("Reading", "0"), 0),
        (KILLED_AT_A_STAGE, ("Reading", "5"), 5),
        (KILLED_AT_A_STAGE, ("Linking", "0"), None),
        (KILLED_IN_A_TRANSACTION, ("8",), 3),
    ],
)
def test_a_killed_build_goes_on_where_it_was(script, arguments, committed, tmp_path, monkeypatch, whole):
    path = tmp_path / "story.stemma"
    command = [sys.executable, "-c", script, str(STORY), str(path), *arguments]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL  # noqa: S603 - our own script
    read = []
    entry = reading.entry_of
    monkeypatch.setattr(
        reading, "entry_of", lambda key, given, *rest: (read.append(given.path), entry(key, given, *rest))[1]
    )
    assert api.build([STORY], store=path) == whole
    files = len(list(STORY.iterdir()))
    assert len(read) == (0 if committed is None else files - committed)
    assert api.verify(path) == ()


def test_what_has_changed_is_read_again_and_nothing_else(tmp_path, monkeypatch):
    pages = tmp_path / "pages"
    pages.mkdir()
    for page in STORY.glob("*.html"):
        (pages / page.name).write_bytes(page.read_bytes())
    store = tmp_path / "story.stemma"
    api.build([pages], store=store)
    first = min(pages.iterdir())
    first.write_bytes(first.read_bytes() + b"\n")
    read = []
    entry = reading.entry_of
    monkeypatch.setattr(
        reading, "entry_of", lambda key, given, *rest: (read.append(given.path), entry(key, given, *rest))[1]
    )
    assert api.build([pages], store=store) == api.build([pages])
    assert read[0] == first.name
    assert len(read) == 1 + PAGES  # one into the store, and all of them for the build without


def test_a_store_that_another_build_writes(kept, monkeypatch):
    connect = sqlite3.connect
    monkeypatch.setattr(storing.sqlite3, "connect", lambda path, **given: connect(path, **{**given, "timeout": 0.05}))
    other = connect(kept)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(errors.StoreBusy, match="is being written by another build; wait"):
        api.build([STORY], store=kept)
    other.rollback()
    other.close()


def test_a_file_that_is_no_store(tmp_path):
    path = tmp_path / "notes.stemma"
    path.write_text("Not a database, and far from it.")
    with pytest.raises(errors.NotAStore, match="is not a Stemma store"):
        api.open_store(path)
    with pytest.raises(errors.NotAStore):
        api.build([OTHER], store=path)
    assert path.read_text() == "Not a database, and far from it."


def test_a_database_of_another_program_is_left_alone(tmp_path):
    path = tmp_path / "photos.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE photo (name TEXT)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(errors.NotAStore):
        api.build([OTHER], store=path)
    assert path.read_bytes() == before


def test_a_folder_and_a_missing_file(tmp_path):
    with pytest.raises(errors.NotAStore, match="is a folder"):
        api.open_store(tmp_path)
    with pytest.raises(errors.NotAStore, match="does not exist"):
        api.open_store(tmp_path / "none.stemma")
    assert not (tmp_path / "none.stemma").exists()


def test_a_store_of_a_newer_version(tmp_path):
    path = tmp_path / "newer.stemma"
    other = sqlite3.connect(path)
    other.executescript(f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={len(MIGRATIONS) + 1};")
    other.close()
    with pytest.raises(errors.NewerStore, match="update Stemma"):
        api.open_store(path)


@pytest.mark.parametrize("share", [0.15, 0.3, 0.5, 0.7, 0.9])
def test_a_damaged_store(kept, share):
    data = bytearray(kept.read_bytes())
    start = int(share * len(data))
    data[start : start + 600] = os.urandom(600)
    kept.write_bytes(data)
    # The bytes may lie in a part of the file that holds nothing; any other fault than ours ends this test.
    with contextlib.suppress(errors.StoreError):
        api.verify(kept)


@pytest.mark.parametrize("column", ["reading", "raw"])
def test_one_changed_byte_in_what_is_kept(kept, column):
    change(kept, "page", column, lambda data: data[:40] + bytes([data[40] ^ 1]) + data[41:])
    with pytest.raises(errors.BrokenStore, match="is damaged"):
        api.verify(kept)


def test_verify_finds_a_page_whose_words_were_changed(kept):
    change(kept, "page", "raw", repacked(lambda text: text.replace("bridge", "tunnel")))
    assert any("are not in the raw page where the run says" in line for line in api.verify(kept))


def test_verify_finds_bytes_that_were_changed(kept):
    change(kept, "input", "bytes", repacked(lambda text: text + " "))
    assert any("the bytes kept are not the bytes that were read" in line for line in api.verify(kept))


def test_verify_finds_a_span_that_leaves_its_text(kept):
    document = api.open_store(kept).readings[0].document
    span, after = rf'\["{document.id}",(\d+),\d+\]', rf'["{document.id}",\1,{len(document.text) + 9}]'
    change(kept, "dossier", "body", repacked(lambda text: re.sub(span, after, text, count=1)))
    assert any("after the end of its text" in line for line in api.verify(kept))


def test_a_full_disk(tmp_path, monkeypatch):
    path = tmp_path / "story.stemma"
    connect = sqlite3.connect

    def small(*given, **options):
        opened = connect(*given, **options)
        opened.execute("PRAGMA max_page_count = 40")
        return opened

    monkeypatch.setattr(storing.sqlite3, "connect", small)
    with pytest.raises(errors.StoreError, match="does not fit on the disk; free some space"):
        api.build([STORY], store=path)
    monkeypatch.undo()
    assert api.build([STORY], store=path) == api.build([STORY])


KILLED_ADDITION = """
import os, signal, sys
from pathlib import Path
from stemma import api
from stemma.store.store import Store

put, calls = Store.put, []

def kill(self, entry):
    put(self, entry)
    calls.append(entry)
    if len(calls) == int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

Store.put = kill
api.add(Path(sys.argv[2]), [Path(sys.argv[1])])
"""


def test_a_killed_addition_loses_nothing_and_goes_on_where_it_was(kept, monkeypatch):
    before = api.open_store(kept)
    command = [sys.executable, "-c", KILLED_ADDITION, str(STORY), str(kept), "4"]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL  # noqa: S603 - our own script
    assert api.open_store(kept) == before
    assert api.verify(kept) == ()
    read = []
    entry = reading.entry_of
    monkeypatch.setattr(
        reading, "entry_of", lambda key, given, *rest: (read.append(given.path), entry(key, given, *rest))[1]
    )
    assert len(api.add(kept, [STORY]).added) == PAGES
    assert len(read) == len(list(STORY.iterdir())) - 4
    assert api.open_store(kept) == api.build([STORY, OTHER])
    assert api.export(api.open_store(kept), "md")  # two stories, and what differs in one is not looked for in the other


def test_an_addition_that_fails_leaves_the_store_as_it_was(kept, tmp_path):
    (tmp_path / "a.txt").write_text("too short")
    before = kept.read_bytes()
    with pytest.raises(errors.ReadError, match="does not exist"):
        api.add(kept, [tmp_path / "none"])
    changes = api.add(kept, [tmp_path / "a.txt"])
    assert [skip.where for skip in changes.skipped] == ["a.txt"]
    assert not changes.added
    assert kept.read_bytes() == before


def test_of_two_additions_at_once_neither_is_lost(kept, tmp_path, monkeypatch):
    first, second = (tmp_path / name for name in ("a.txt", "b.txt"))
    for page in (first, second):
        page.write_text(f"The bridge at Port Ellis closed again, the harbour board said in {page.name}. " * 4)
    linked = making.linked

    def overtaken(*given):
        monkeypatch.setattr(making, "linked", linked)
        api.add(kept, [second])
        return linked(*given)

    monkeypatch.setattr(making, "linked", overtaken)
    with pytest.raises(errors.StoreBusy, match="was changed by another program meanwhile; run the same command again"):
        api.add(kept, [first])
    assert len(api.add(kept, [first]).added) == 1
    assert set(api.inputs(kept)) >= {"a.txt", "b.txt"}


def test_an_addition_keeps_to_the_reader_of_its_store(tmp_path):
    rules = Settings(annotate=AnnotateSettings("rules"))
    pages = sorted(OTHER.glob("*.html"))
    store = tmp_path / "story.stemma"
    api.build(pages[:1], store=store, settings=rules)
    assert not api.add(store, pages[1:]).read_again
    assert api.open_store(store) == api.build(pages, settings=rules)
    api.correct(store, "1", "2", same=True)
    assert api.open_store(store).settings == rules.digest()
    assert api.add(store, settings=Settings()).read_again


def test_nothing_can_be_added_to_what_is_no_finished_store(tmp_path):
    with pytest.raises(errors.NotAStore, match="does not exist"):
        api.add(tmp_path / "none.stemma", [OTHER])
    (tmp_path / "text.stemma").write_text("text")
    with pytest.raises(errors.NotAStore, match="is not a Stemma store"):
        api.add(tmp_path / "text.stemma", [OTHER])
    path = tmp_path / "begun.stemma"
    command = [sys.executable, "-c", KILLED_AT_A_STAGE, str(OTHER), str(path), "Linking", "0"]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL  # noqa: S603 - our own script
    with pytest.raises(errors.StoreError, match="holds no dossier yet; run `stemma build` again"):
        api.add(path, [STORY])


def older(path, version=1):
    """Turn a store into one that an older Stemma wrote, before it knew of corrections and additions."""
    other = sqlite3.connect(path)
    for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if name in {"part", "correction", "sentence", "lookup", "lookup_terms", "told", "shelf"}:
            other.execute(f"DROP TABLE IF EXISTS {name}")
    other.execute("DROP INDEX IF EXISTS page_of_doc")
    other.execute("ALTER TABLE dossier DROP COLUMN made_by")
    other.execute(f"PRAGMA user_version = {version}")
    other.commit()
    other.close()


def test_a_store_of_an_older_version_is_refused_until_it_is_made_again(kept):
    older(kept)
    for use in (
        api.open_store,
        api.verify,
        lambda path: api.ask(path, "Who?"),
        lambda path: api.correct(path, "1", "2", same=True),
    ):
        with pytest.raises(errors.OlderStore, match="was made by another version of Stemma; run `stemma add story"):
            use(kept)
    changes = api.add(kept)
    assert changes.read_again
    assert not changes.changes
    assert api.open_store(kept) == api.build([OTHER])
    assert api.verify(kept) == ()


def test_a_build_makes_a_store_of_an_older_version_new(kept):
    older(kept)
    assert api.build([OTHER], store=kept) == api.open_store(kept) == api.build([OTHER])


@pytest.mark.parametrize(
    "edit",
    [lambda text: text[:-1] + ",[]]", lambda text: text.replace('"path"', '["path"]'), lambda _: "[]", lambda _: "{"],
)
def test_a_dossier_whose_records_had_other_fields(kept, edit):
    change(kept, "dossier", "body", repacked(edit))
    change(kept, "dossier", "made_by", lambda made: made.replace('["', '["another shape'))
    with pytest.raises(errors.OlderStore, match="it reads again what is in it"):
        api.open_store(kept)
    other = sqlite3.connect(kept)
    other.execute("UPDATE page SET reading = ?", (zlib.compress(b"[]"),))
    for table, column in (("input", "key"), ("page", "input"), ("part", "input")):
        other.execute(f"UPDATE {table} SET {column} = {column} || 'of other code'")  # noqa: S608 - our own names
    other.commit()
    other.close()
    change(kept, "dossier", "made_by", lambda made: made.replace('",', 'by others",'))
    api.add(kept)
    assert api.open_store(kept) == api.build([OTHER])


def test_corrections_that_cannot_be_read_back(kept):
    api.correct(kept, "1", "2", same=True)
    change(kept, "correction", "body", lambda body: body[:20])
    with pytest.raises(errors.BrokenStore, match="is damaged"):
        api.build([STORY], store=kept)


def repacked(edit):
    """Return a change to compressed text that edits the text itself."""
    return lambda data: zlib.compress(edit(zlib.decompress(data).decode("utf-8")).encode("utf-8"))


def change(path, table, column, edit):
    """Change a value of a store behind its back."""
    other = sqlite3.connect(path)
    rowid, data = other.execute(f"SELECT rowid, {column} FROM {table}").fetchone()  # noqa: S608 - our own names
    other.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (edit(data), rowid))  # noqa: S608 - as above
    other.commit()
    other.close()
