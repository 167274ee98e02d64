"""An index on disk: what it finds is what comparing all articles at once finds, and nothing breaks it unseen."""

import random
import shutil
import signal
import subprocess
import sys
from dataclasses import replace

import pytest
from collections_of_articles import collection, document

from stemma import api, errors
from stemma.link import reuse
from stemma.model.facts import Reading
from stemma.settings import DEFAULT

ALL_AT_ONCE = replace(DEFAULT.reuse, small=0)
PILE = collection(160)
KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from collections_of_articles import collection
from stemma import api
from stemma.store import catalogue, levels, wordlog

def kill(*_):
    os.kill(os.getpid(), signal.SIGKILL)

with api.open_index(Path(sys.argv[1])) as index:
    if sys.argv[2] == "words":
        wordlog.settle = kill
    elif sys.argv[2] == "postings":
        levels.settle = kill
    else:
        catalogue.Catalogue.write = kill
    index.add(collection(160)[80:])
"""


def at_once(articles):
    return reuse.find(tuple(Reading(article, ()) for article in articles), ALL_AT_ONCE)


def added(folder, articles, size):
    with api.open_index(folder) as index:
        for start in range(0, len(articles), size):
            index.add(articles[start : start + size])
        return index.passages()


@pytest.fixture(scope="module")
def whole():
    found = at_once(PILE)
    assert len(found) > 60
    return found


@pytest.fixture
def half(tmp_path):
    folder = tmp_path / "half.index"
    added(folder, PILE[:80], 40)
    return folder


@pytest.mark.parametrize(("seed", "size"), [(1, 160), (2, 50), (3, 7)])
def test_in_any_order_and_in_batches_of_any_size_the_same_is_found(tmp_path, whole, seed, size):
    arrived = random.Random(seed).sample(PILE, len(PILE))  # noqa: S311 - an order, no secret
    assert added(tmp_path / "pile.index", arrived, size) == whole


def test_what_very_many_carry_is_found_as_at_once_where_it_comes_in_the_same_order(tmp_path):
    arrived = sorted(PILE, key=lambda article: article.id)
    hot = replace(DEFAULT, reuse=replace(DEFAULT.reuse, most_texts=4, neighbours=2))
    with api.open_index(tmp_path / "hot.index", hot) as index:
        for start in range(0, len(arrived), 30):
            index.add(arrived[start : start + 30])
        found = index.passages()
    assert found == reuse.find(tuple(Reading(article, ()) for article in arrived), replace(hot.reuse, small=0))


def test_adding_returns_what_the_new_articles_share(tmp_path):
    first, second = PILE[:100], PILE[100:]
    new = {article.id for article in second}
    with api.open_index(tmp_path / "pile.index") as index:
        index.add(first)
        told = index.add(second)
        assert set(told) == {p for p in index.passages() if {p.left.doc, p.right.doc} & new}


def test_an_article_that_is_there_is_passed_over(half):
    with api.open_index(half) as index:
        before = index.passages()
        assert not index.add(PILE[:80])
        assert (len(index), index.passages()) == (80, before)


@pytest.mark.parametrize("where", ["words", "postings", "catalogue"])
def test_a_writer_that_is_killed_leaves_the_index_as_it_was(half, whole, where, request):
    folder = str(request.path.parents[1] / "cases" / "reuse")
    with api.open_index(half) as index:
        before = index.passages()
    command = [sys.executable, "-c", KILLED, str(half), where, folder]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL  # noqa: S603 - our own script
    with api.open_index(half) as index:
        assert index.passages() == before
        index.add(PILE[80:])
        assert index.passages() == whole


@pytest.mark.parametrize("how", ["cut", "changed", "gone"])
@pytest.mark.parametrize("pattern", ["words.bin", "postings-*.bin"])
def test_a_damaged_index_is_refused(half, how, pattern):
    file = next(half.glob(pattern))
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    if how == "gone":
        file.unlink()
    else:
        file.write_bytes(data[:-5] if how == "cut" else data)
    with pytest.raises(errors.BrokenIndex, match="is damaged"):
        api.open_index(half)


def test_a_catalogue_that_is_no_database_is_refused(half):
    (half / "index.db").write_bytes(b"SQLite format 3\0" + bytes(4000))
    for log in half.glob("index.db-*"):
        log.unlink()
    with pytest.raises(errors.StoreError):
        api.open_index(half)


def test_other_settings_are_refused(half):
    other = replace(DEFAULT, reuse=replace(DEFAULT.reuse, gap=2))
    with pytest.raises(errors.StoreError, match="other settings"):
        api.open_index(half, other)


def test_a_folder_of_something_else_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear reader")
    with pytest.raises(errors.NotAStore, match="no index of Stemma's"):
        api.open_index(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_what_another_process_added_is_seen(half, whole):
    with api.open_index(half) as one, api.open_index(half) as two:
        two.add(PILE[80:120])
        one.add(PILE[120:])
        assert one.passages() == whole


def test_two_writers_at_once_are_refused(half):
    with api.open_index(half) as one, api.open_index(half) as two, one._catalogue.writing():  # noqa: SLF001 - a lock is held
        two._catalogue._db.execute("PRAGMA busy_timeout = 10")  # noqa: SLF001 - not to wait five seconds
        with pytest.raises(errors.StoreBusy):
            two.add(PILE[80:])


def test_copies_of_an_article_share_what_it_shares(tmp_path):
    text = " ".join(f"Bell {number} rang over the flooded quay at Marrow." for number in ("one", "two", "four"))
    carried = f"Nobody slept. {text} The mayor was away."
    articles = [document(carried, "a.example"), document(text, "b.example"), document(carried.upper(), "c.example")]
    assert added(tmp_path / "pile.index", articles, 1) == at_once(articles)
    assert len(at_once(articles)) == 3


def test_a_copy_under_another_name_makes_furniture_of_nothing(tmp_path, whole):
    folder = tmp_path / "one.index"
    added(folder, PILE, 60)
    shutil.copytree(folder, tmp_path / "two.index")
    again = [replace(article, id=article.id[::-1], outlet="other.example") for article in PILE[:20]]
    assert added(tmp_path / "two.index", again, 5) == at_once([*PILE, *again])
    assert whole
