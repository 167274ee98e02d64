"""Every refusal at the command line is one line that names the thing, the fault and the remedy; never a traceback."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from stemma.cli import main

STORY = Path(__file__).parents[2] / "examples" / "other-story"


def run(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def store(tmp_path):
    path = tmp_path / "story.stemma"
    assert run("build", STORY, "-o", path).exit_code == 0
    return path


def refused(done, *words):
    assert done.exit_code == 2
    assert "Traceback" not in done.output
    assert done.stdout == ""
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, lines
    assert lines[0].startswith("stemma: ")
    assert "; " in lines[0]
    assert all(word in lines[0] for word in words), lines[0]


def test_a_path_that_is_not_there(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    refused(run("build", "nowhere"), "nowhere", "does not exist", "give a file or a folder")
    assert not list(tmp_path.iterdir()), "a refused build leaves no file behind"
    refused(run("stories", "nowhere"), "nowhere", "does not exist")


def test_an_empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    refused(run("build", "empty"), "empty", "holds no files")
    refused(run("stories", "empty"), "empty", "holds no files")
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]


def test_what_is_no_store(tmp_path):
    (tmp_path / "text.stemma").write_text("text")
    for command in ("show", "verify", "add", "corrections"):
        refused(run(command, tmp_path / "none.stemma"), "none.stemma", "does not exist", "stemma build")
        refused(run(command, tmp_path / "text.stemma"), "text.stemma", "is not a Stemma store")
        refused(run(command, tmp_path), "is a folder")
    refused(run("build", STORY, "-o", tmp_path / "text.stemma"), "is not a Stemma store")
    refused(run("build", STORY, "-o", tmp_path / "none" / "x.stemma"), "in a folder that does not exist")


def test_an_output_that_cannot_be_written(store, tmp_path):
    refused(run("show", store, "-o", tmp_path / "none" / "page.html"), "page.html", "cannot be written")
    refused(run("show", store, "-o", tmp_path), "cannot be written")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full on this machine")
def test_a_full_standard_output(store):
    command = [sys.executable, "-m", "stemma", "show", str(store), "--to", "html"]
    with open("/dev/full", "w") as full:  # noqa: PTH123 - a device
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, text=True)  # noqa: S603
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_reader_that_stops_listening(store):
    script = f"{sys.executable} -m stemma show {store} --to html | head -1"
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=False, text=True)  # noqa: S603, S607 - our own script
    assert "Traceback" not in done.stderr


def test_an_unreadable_page_is_named_and_the_others_are_read(tmp_path):
    for page in STORY.glob("*.html"):
        (tmp_path / page.name).write_bytes(page.read_bytes())
    (tmp_path / "broken.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "lost.html").symlink_to(tmp_path / "nowhere.html")
    done = run("build", tmp_path, "-o", tmp_path.parent / "story.stemma")
    assert done.exit_code == 0
    assert "broken.txt" in done.stdout
    told = json.loads(run("show", tmp_path.parent / "story.stemma", "--to", "json").stdout)
    assert {skip["where"] for skip in told["skipped"]} == {"broken.txt", "lost.html"}
    assert len(told["documents"]) == len(list(STORY.glob("*.html")))


@pytest.mark.skipif(os.getuid() == 0, reason="root may read everything")
def test_a_page_that_may_not_be_read(tmp_path):
    page = tmp_path / "secret.txt"
    page.write_text("words " * 50)
    page.chmod(0)
    assert "secret.txt" in run("build", tmp_path, "-o", tmp_path / "story.stemma").stdout


def test_verify_says_what_is_wrong_and_exits_with_one(store, monkeypatch):
    assert run("verify", store).exit_code == 0
    monkeypatch.setattr("stemma.api.faults", lambda _: iter(["page.html: a span ends at 9, after the end of its text"]))
    done = run("verify", store)
    assert done.exit_code == 1
    assert "page.html" in done.stdout


def test_an_unknown_format_and_an_unknown_command(store):
    done = run("show", store, "--to", "papyrus")
    assert done.exit_code == 2
    assert "papyrus" in done.stderr
    assert run("conjure").exit_code == 2


def test_only_results_go_to_standard_output(store):
    done = run("build", STORY, "-o", store)
    assert "Kept in" in done.stderr
    assert "Kept in" not in done.stdout
    assert run("show", store).stdout == done.stdout


def test_a_build_that_reads_nothing_says_why_and_leaves_nothing(store, tmp_path):
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "a.txt").write_text("hi")
    done = run("build", tmp_path / "bad", "-o", tmp_path / "new.stemma")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "No article was read" in done.stderr
    assert "a.txt (holds no article" in done.stderr
    assert not list(tmp_path.glob("new.stemma*"))
    before = run("show", store, "--to", "json").stdout
    assert run("build", tmp_path / "bad", "-o", store).exit_code == 1
    assert run("show", store, "--to", "json").stdout == before
    assert run("verify", store).exit_code == 0
    told = run("stories", tmp_path / "bad")
    assert (told.exit_code, told.stdout) == (1, "")
    assert "No article was read" in told.stderr


def test_names_that_steer_a_terminal_or_are_no_text(tmp_path):
    folder = tmp_path / "a b\n\x1b[31m"
    folder.mkdir()
    page = next(iter(sorted(STORY.glob("*.html")))).read_bytes()
    for number, name in enumerate((b"x\x1b[31m\n.html", b"y\xff.html", b"$(z) <img>.html")):
        with open(os.fsencode(folder) + b"/" + name, "wb") as file:  # noqa: PTH123 - a name that is no text
            file.write(page + b"<p>" * number)
    kept = folder / "it's.stemma"
    for done in (
        run("build", folder, "-o", kept),
        run("stories", folder),
        run("verify", kept),
        *(run("show", kept, "--to", to) for to in ("summary", "md", "html", "json", "svg", "csv")),
        run("show", folder / "none"),
    ):
        assert done.exit_code == (2 if "none" in done.stderr else 0), done.output
        assert "\x1b" not in done.output
        assert "\udcff" not in done.output
    assert done.stderr.count("\n") == 1


def test_a_build_that_is_stopped_says_so_in_one_line(tmp_path, monkeypatch):
    def stopped(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("stemma.api.build", stopped)
    done = run("build", STORY, "-o", tmp_path / "x.stemma")
    assert done.exit_code == 130
    assert done.stdout == ""
    assert done.stderr.strip().startswith("stemma: stopped")
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_devices_are_never_waited_for(tmp_path):
    folder = tmp_path / "pile"
    shutil.copytree(STORY, folder)
    for name in ("a.html", "b.jsonl", "c.txt"):
        os.mkfifo(folder / name)
    done = run("build", folder, "-o", tmp_path / "x.stemma")
    assert done.exit_code == 0
    assert "a.html (is not a file) and 2 more" in " ".join(done.stdout.split())
    assert run("build", "/dev/zero", "-o", tmp_path / "y.stemma").exit_code == 1


def test_an_addition_says_what_it_changed(store, tmp_path):
    page = next(iter(sorted(STORY.glob("*.html"))))
    copied = tmp_path / "copy.html"
    copied.write_bytes(page.read_bytes().replace(b"dailyledger.example", b"echo.example") + b"<!-- again -->")
    done = run("add", store, copied)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith("1 new article: 2 before, 3 now.")
    assert "No claim's origins rose." in done.stdout
    again = run("add", store, copied, page)
    assert again.stdout.startswith("Nothing new: the 3 articles stay as they were.")
    assert json.loads(run("add", store, copied, "--to", "json").stdout)["changes"] == []
    assert run("add", store, copied, "--to", "md", "-o", tmp_path / "x.md").stdout == ""
    assert (tmp_path / "x.md").read_text().startswith("# What changed")


def test_what_cannot_be_added(store, tmp_path):
    before = store.read_bytes()
    refused(run("add", store, tmp_path / "none"), "none", "does not exist")
    refused(run("add", store, tmp_path, "-o", tmp_path), "cannot be written")
    (tmp_path / "bad.txt").write_text("hi")
    done = run("add", store, tmp_path / "bad.txt")
    assert done.exit_code == 1
    assert "Not read: bad.txt (holds no article" in done.stdout
    assert store.read_bytes() == before
    (tmp_path / "empty").mkdir()
    refused(run("add", store, tmp_path / "empty"), "holds no files")


def test_a_build_says_which_additions_leave(store, tmp_path):
    (tmp_path / "more.txt").write_text("The bridge at Port Ellis closed again on Friday, the harbour board said. " * 4)
    assert run("add", store, tmp_path / "more.txt").exit_code == 0
    done = run("build", STORY, "-o", store)
    assert "No longer in the store, since PATHS do not hold it: more.txt" in done.stderr
    assert "more.txt" not in run("build", STORY, "-o", store).stderr


def test_what_cannot_be_corrected(store, tmp_path):
    before = store.read_bytes()
    refused(run("same", store, "999", "1"), "claim 999", "is not in this story")
    refused(run("same", store, "1.99", "1"), "1.99", "is not there")
    refused(run("same", store, "1", "1"), "mean the same passage")
    refused(run("apart", store, "no such words anywhere", "1"), "is in no statement", "give a claim's number")
    refused(run("same", store, "the", "1"), "stands in", "give more of its words")
    refused(run("same", store, "1", "2", "--story", "7"), "story 7", "is not in this dossier")
    refused(run("same", store, "--of", "name", "Nobody Atall", "x"), "is not a name in these articles")
    refused(run("corrections", store, "--take-back", "3"), "correction 3", "there are none")
    refused(run("corrections", store, "--take", tmp_path / "none"), "cannot be read")
    refused(run("corrections", store, "--save", tmp_path / "none" / "x"), "cannot be written")
    assert run("corrections", store).stdout == "No corrections.\n"
    assert store.read_bytes() == before


GOOD = '{"of": "name", "same": true, "left": {"words": "A"}, "right": {"words": "B"}}'
PLACED = '{"of": "claim", "same": true, "left": {"words": "A", "doc": "x"}, "right": {"words": "B"}}'


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "is no JSON"),
        ("[]", "is no correction"),
        ("17", "is no correction"),
        ("[" * 100_000, "is no JSON"),
        (GOOD.replace("true", '"yes"'), "does not say whether the two are the same"),
        (GOOD.replace('"name"', '"wine"'), "does not say what it is a correction of"),
        (GOOD.replace('"of": "name"', '"of": []'), "does not say what it is a correction of"),
        (GOOD.replace('{"words": "B"}', '"B"'), "has no words for “right”"),
        (GOOD.replace('"B"', '" "'), "has no words for “right”"),
        (GOOD.replace('"B"', '"B", "start": -1'), "is no place"),
        (GOOD.replace('"B"', '"B", "end": 1'), "is no part of it"),
        (GOOD.replace("}}", '}, "note": 1}'), "has a note that is no text"),
        (GOOD.replace("}}", '}, "who": "me"}'), "is no part of a correction"),
        (PLACED, "does not say which article “right” is in"),
        ("\x1b[31m{", "is no JSON"),
    ],
)
def test_a_file_of_corrections_that_cannot_be_read(store, tmp_path, line, told):
    file = tmp_path / "mine.corrections"
    file.write_text(f"# mine\n\n{GOOD}\n{line}\n")
    before = store.read_bytes()
    refused(run("corrections", store, "--take", file), f"{file}, line 4", told)
    assert store.read_bytes() == before


def test_a_file_of_corrections_that_is_no_text(store, tmp_path):
    file = tmp_path / "mine.corrections"
    file.write_bytes(f"{GOOD}\n".encode() + b"\xff\xfe")
    refused(run("corrections", store, "--take", file), "line 2", "is not UTF-8")


def test_corrections_are_made_listed_saved_and_taken_back(store, tmp_path):
    made = run("same", store, "is outside the bridge", "cannot pass the bridge", "--note", "One ship.\x1b[31m")
    assert made.exit_code == 0
    assert "now one claim" in made.stdout
    listed = run("corrections", store).stdout
    assert "1. one claim: applied (joined)" in listed
    assert "note: One ship." in listed
    assert "\x1b" not in listed
    saved = tmp_path / "pile" / "mine.corrections"
    saved.parent.mkdir()
    assert run("corrections", store, "--save", saved).exit_code == 0
    assert "now apart" in run("corrections", store, "--take-back", "1").stdout
    assert run("corrections", store).stdout == "No corrections.\n"
    for page in STORY.glob("*.html"):
        shutil.copy(page, saved.parent)
    new = tmp_path / "new.stemma"
    done = run("build", saved.parent, "-o", new)
    assert "mine.corrections (holds corrections" in " ".join(done.stdout.split())
    assert run("corrections", new, "--take", saved).exit_code == 0
    assert run("corrections", new).stdout == listed
    assert run("build", saved.parent, "-o", new).exit_code == 0
    assert run("corrections", new).stdout == listed
    opposite = run("apart", new, "is outside the bridge", "cannot pass the bridge")
    assert "now apart" in opposite.stdout
    assert "1. not one claim: held anyway" in run("corrections", new).stdout


def test_corrections_that_exclude_one_another_are_refused(store):
    assert run("same", store, "does not expect to close", "have ordered the part").exit_code == 0
    assert run("same", store, "is on a ship", "have ordered the part").exit_code == 0
    before = store.read_bytes()
    done = run("apart", store, "is on a ship", "does not expect to close")
    refused(done, "cannot be corrected so: other corrections join", "see `stemma corrections STORE`")
    assert store.read_bytes() == before
