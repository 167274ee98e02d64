"""What cannot be read comes back with its reason, and never as a crash."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from stemma.pipeline import link, read_through
from stemma.read.formats import documents
from stemma.read.inputs import Input, gather
from stemma.settings import ReadSettings
from stemma.tell import EXPORTERS

PROSE = (
    "The dam at Orlo broke on Monday night, the mayor said, and the water reached the square within an hour. "
    "Nobody had been warned, although the engineers had written to the ministry twice in the spring."
)
SETTINGS = ReadSettings(most_bytes=100_000)


def reasons(folder: Path) -> dict[str, str]:
    _, skipped = documents(gather([folder]), SETTINGS)
    return {one.where: one.reason for one in skipped}


def reason(name: str, data: bytes) -> str:
    pages, skipped = documents([Input(name, data)], SETTINGS)
    assert pages == ()
    return skipped[0].reason


def test_inputs_that_hold_no_article_say_so():
    assert "is empty" in reason("a.txt", b" \n\t ")
    assert "holds no article" in reason("a.txt", b"Only four words here")
    assert "holds no article" in reason("a.html", b"<html><nav>Home</nav><script>var a = 1</script></html>")


def test_binaries_are_named_for_what_they_are():
    assert "is a PDF" in reason("a.txt", b"%PDF-1.7 ...")
    assert "is a picture" in reason("a.html", b"\x89PNG\r\n\x1a\n")
    assert "is not text" in reason("a.txt", bytes(range(256)) * 4)


def test_a_page_over_the_limit_is_refused_before_it_is_opened(tmp_path):
    (tmp_path / "big.html").write_bytes(b"<p>" + b"x" * 200_000)
    assert "over the limit" in reasons(tmp_path)["big.html"]


def test_a_million_nested_tags_end_in_a_refusal():
    _, skipped = documents([Input("deep.html", b"<div>" * 1_000_000)], ReadSettings())
    assert "nests over 2,000 elements" in skipped[0].reason


def test_a_page_of_a_million_elements_is_refused():
    _, skipped = documents([Input("wide.html", b"<p>x</p>" * 1_000_000)], ReadSettings())
    assert "has over 200,000 tags" in skipped[0].reason


def test_encodings_are_told_apart():
    text = PROSE.replace("Orlo", "Órlo")
    for data in (
        text.encode(),
        text.encode("utf-8-sig"),
        text.encode("utf-16"),
        text.encode("cp1252"),
        b'<meta charset="windows-1251"><p>' + text.replace("Órlo", "Орло").encode("cp1251") + b"</p>",
    ):
        (page,), _ = documents([Input("a.html" if data.startswith(b"<") else "a.txt", data)], SETTINGS)
        assert ("Órlo" in page.document.text) or ("Орло" in page.document.text)


def test_what_stands_in_a_file_decides_how_it_is_read():
    page = f"<!DOCTYPE html><html><body><article><h1>The dam</h1><p>{PROSE}</p></article></body></html>".encode()
    (read,), _ = documents([Input("a.txt", page)], SETTINGS)
    assert "<" not in read.document.text
    (plain,), _ = documents([Input("a.html", PROSE.encode())], SETTINGS)
    assert plain.document.text == PROSE


def test_the_same_bytes_twice_are_one_document_whatever_the_order():
    given = [Input("b.txt", PROSE.encode()), Input("a.txt", PROSE.encode())]
    for order in (given, given[::-1]):
        (page,), (skipped,) = documents(order, SETTINGS)
        assert page.document.path == "a.txt"
        assert (skipped.where, skipped.reason) == ("b.txt", "the same bytes as a.txt")


def test_a_folder_tells_what_it_left_out(tmp_path):
    (tmp_path / "a.txt").write_text(PROSE)
    (tmp_path / ".hidden.txt").write_text(PROSE)
    (tmp_path / "gold.json").write_text("{}")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "page.html").write_text(f"<article><p>{PROSE} It was the second time.</p></article>")
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "advert.html").write_text(f"<p>{PROSE} Buy now.</p>")
    pages, _ = documents(gather([tmp_path]), SETTINGS)
    assert [page.document.path for page in pages] == ["a.txt", "page.html"]
    told = reasons(tmp_path)
    assert sorted(told) == ["folder.txt", "gold.json", "page_files"]
    assert "is a folder" in told["folder.txt"]
    assert "not in a format" in told["gold.json"]


def test_links_do_not_lead_out_of_the_folder(tmp_path):
    outside = tmp_path / "secret.txt"
    outside.write_text(PROSE)
    inside = tmp_path / "pile"
    inside.mkdir()
    (inside / "a.txt").symlink_to(outside)
    (inside / "b.txt").symlink_to(tmp_path / "nowhere.txt")
    (inside / "c.txt").symlink_to(inside / "c.txt")
    (inside / "d").symlink_to(tmp_path)
    told = reasons(inside)
    assert "leaves the folder" in told["a.txt"]
    assert "leads nowhere" in told["b.txt"]
    assert "c.txt" in told
    assert "link to a folder" in told["d"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_opened_is_reported(tmp_path):
    (tmp_path / "a.txt").write_text(PROSE)
    (tmp_path / "a.txt").chmod(0)
    assert "cannot be read" in reasons(tmp_path)["a.txt"]


def test_bad_lines_of_a_list_do_not_spoil_the_good_ones():
    good = b'{"url": "https://news.example.org/dam", "title": "The dam broke", "date": "2024-03-05", "text": "%s"}'
    deep = b"[" * 100_000
    bad = [b"{not json", b"[1]", b'{"title": "x"}', deep, b'{"text": "\\ud800"}']
    lines = b"\n".join([good % PROSE.encode(), b"", *bad])
    (page,), skipped = documents([Input("pile.jsonl", lines)], SETTINGS)
    document = page.document
    assert (document.path, document.outlet, document.title) == ("pile.jsonl:1", "example.org", "The dam broke")
    assert (document.published, document.published_from) == ("2024-03-05", "record")
    assert document.text.startswith("The dam broke\n\nThe dam at Orlo")
    assert [one.where for one in skipped] == [f"pile.jsonl:{n}" for n in (3, 4, 5, 6, 7)]


@pytest.mark.parametrize(
    "day",
    [
        "9999-12-31T23:59:59-14:00",
        "0001-01-01",
        "0000-00-00",
        "9999999999999-01-01",
        "Infinity",
        "NaN",
        "９９９９-12-31",
    ],
)
def test_a_page_may_give_any_day_as_its_own(day):
    text = f"{PROSE} On Monday, 999 decades ago, he left; next Friday, 300 decades ago, in May, on {day}, he will go."
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "{day}"}}</script>'
    pages, _ = documents([Input("a.html", f"<head>{head}</head><article><p>{text}</p></article>".encode())], SETTINGS)
    assert pages[0].document.published is None
    forged = replace(pages[0].document, published=day)  # as a store could hold it
    for document in (pages[0].document, forged):
        dossier = link([read_through(document)])
        assert all(render(dossier) for render in EXPORTERS.values())
