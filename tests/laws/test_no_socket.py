"""Law 10: nothing opens a socket; a page that begs for one is read without."""

import subprocess
import sys

from articles import STORIES

WATCHED = """
import sys

def refuse(event, args):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        raise SystemExit(f"a socket was asked for: {event} {args}")

sys.addaudithook(refuse)
from stemma.cli import main
main(sys.argv[1:], standalone_mode=True)
"""

BEGGING = """<html><head>
<meta http-equiv="refresh" content="0; url=https://example.org/elsewhere">
<link rel="stylesheet" href="https://example.org/style.css"><base href="https://example.org/">
<script src="https://example.org/script.js"></script></head><body><article>
<h1>Bridge falls at Ossel</h1><iframe src="https://example.org/frame"></iframe>
<p>At least 28 people died when the bridge at Ossel fell, the mayor said on Monday. The harbour office denied it.</p>
<p><img src="https://example.org/photo.jpg"> “Nobody came to help us until the morning,” said Per Vik, a fisherman.</p>
</article></body></html>"""


def run(*arguments):
    command = [sys.executable, "-c", WATCHED, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, text=True, timeout=120)  # noqa: S603 - our own script


def test_the_watch_sees_a_socket():
    probe = WATCHED.replace("from stemma.cli import main", "import socket; socket.socket(); main = print")
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False, text=True)  # noqa: S603
    assert done.returncode
    assert "a socket was asked for" in done.stderr


def test_no_command_opens_a_socket(tmp_path):
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "begging.html").write_text(BEGGING)
    store, page = tmp_path / "story.stemma", tmp_path / "page.html"
    for arguments in (
        ("build", STORIES["who-rang-the-bell"], tmp_path / "pages", "-o", store),
        ("show", store, "--to", "html", "-o", page),
        ("show", store),
        ("verify", store),
        ("stories", tmp_path / "pages"),
    ):
        done = run(*arguments)
        assert done.returncode == 0, f"{arguments}: {done.stderr}"
    assert "example.org" not in page.read_text(encoding="utf-8").replace("https://example.org/elsewhere", "")
