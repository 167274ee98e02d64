"""The example's gold must be true to its pages: every exact text stands in its page, and every name in its place."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

EXAMPLES = Path(__file__).parents[2] / "examples"
STORY = EXAMPLES / "who-rang-the-bell"
GOLD = json.loads((STORY / "gold.json").read_text(encoding="utf-8"))
PAGES = sorted(STORY.glob("*.html"))

INLINE = {"a", "b", "cite", "em", "i", "span", "strong", "time", "small", "u", "sup", "sub"}
UNSEEN = {"script", "style", "title", "head"}
LONGEST = 25
VERDICTS = {
    "agree",
    "revised over time",
    "different authorities",
    "different scope or measure",
    "conflict",
    "unsure",
}
BOUNDS = {"exact", "at least", "at most", "about"}
EDGES = {
    "copy",
    "near copy",
    "rewrite",
    "shared passage",
    "common wire text",
    "cites",
    "quotes from",
    "press release",
}


def fold(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def seen(element: html.HtmlElement) -> Iterator[str]:
    """Yield what a reader sees of an element, with white space where a block begins or ends."""
    if not isinstance(element.tag, str) or element.tag in UNSEEN:
        return
    edge = "" if element.tag in INLINE else "\n"
    yield edge + (element.text or "")
    for child in element:
        yield from seen(child)
        yield child.tail or ""
    yield edge


def page_text(path: Path) -> str:
    raw = path.read_bytes()
    declared = re.search(rb"charset=[\"']?([\w-]+)", raw)
    assert declared, path
    return fold("".join(seen(html.fromstring(raw.decode(declared[1].decode())))))


TEXTS = {page.name: page_text(page) for page in PAGES}


def quoted(entries: list, doc: str = "doc", text: str = "text") -> list[tuple[str, str]]:
    return [(entry[doc], entry[text]) for entry in entries if entry[text]]


def inner(part: str, key: str) -> list[tuple[str, str]]:
    return [pair for entry in GOLD[part] for pair in quoted(entry[key])]


def evidence() -> list[tuple[str, str]]:
    return [
        pair
        for edge in GOLD["dependence"]
        for pair in zip((edge["child"], edge["parent"]), edge["evidence"], strict=False)
    ]


QUOTED = {
    "documents": quoted(GOLD["documents"], text="byline"),
    "quotes": [(quote["doc"], piece) for quote in GOLD["quotes"] for piece in quote["pieces"]],
    "reports": quoted(GOLD["reports"], text="content"),
    "figures": inner("figures", "values"),
    "claims": inner("claims", "statements"),
    "events": inner("events", "anchors"),
    "furniture": quoted(GOLD["furniture"]),
    "layers": quoted(GOLD["layers"]),
    "dependence": evidence(),
}
"""Everything that the gold quotes from a page, by part, as (document, exact text)."""


def test_the_gold_names_every_page_once():
    assert [d["doc"] for d in GOLD["documents"]] == [page.name for page in PAGES]


@pytest.mark.parametrize("part", QUOTED)
def test_every_exact_text_stands_in_its_page(part):
    assert not [(doc, text) for doc, text in QUOTED[part] if fold(text) not in TEXTS[doc]]


def article(doc: str) -> str:
    """Take a page's furniture out of its text, the longest pieces first."""
    left = TEXTS[doc]
    for piece in sorted((fold(text) for d, text in QUOTED["furniture"] if d == doc), key=len, reverse=True):
        left = left.replace(piece, "\n")
    return left


@pytest.mark.parametrize("part", sorted(set(QUOTED) - {"documents", "furniture"}))
def test_nothing_that_is_article_is_taken_from_furniture(part):
    articles = {doc: article(doc) for doc in TEXTS}
    assert not [(doc, text) for doc, text in QUOTED[part] if fold(text) not in articles[doc]]


@pytest.mark.parametrize("part", QUOTED)
def test_texts_are_short_enough_to_point_at_one_place(part):
    assert not [(doc, text) for doc, text in QUOTED[part] if len(text.split()) > LONGEST]


def test_speakers_and_sources_stand_in_the_page():
    named = quoted(GOLD["quotes"], text="speaker") + quoted(GOLD["reports"], text="source")
    named += quoted(GOLD["reports"], text="cue")
    assert not [(doc, name) for doc, name in named if fold(name) not in TEXTS[doc]]


@pytest.mark.parametrize("entity", GOLD["people"], ids=lambda entity: entity["name"])
def test_an_entity_is_named_in_each_of_its_pages_and_by_each_of_its_variants(entity):
    pages = [TEXTS[doc] for doc in entity["docs"]]
    assert all(any(variant in page for variant in entity["variants"]) for page in pages)
    assert all(any(variant in page for page in pages) for variant in entity["variants"])


def test_voices_and_hedges_stand_in_the_page():
    given = [(v["doc"], v["voice"]) for f in GOLD["figures"] for v in f["values"]]
    given += [(s["doc"], s[key]) for c in GOLD["claims"] for s in c["statements"] for key in ("voice", "hedge")]
    assert not [(doc, text) for doc, text in given if text and fold(text) not in TEXTS[doc]]


def test_the_fields_hold_what_the_format_allows():
    for frame in GOLD["figures"]:
        assert frame["verdict"] in VERDICTS
        assert {value["bound"] for value in frame["values"]} <= BOUNDS
    for edge in GOLD["dependence"]:
        assert edge["kind"] in EDGES
        assert edge["child"] in TEXTS
        assert edge["parent"].startswith("name:") or edge["parent"] in TEXTS
    for claim in GOLD["claims"]:
        low, high = claim["origins"]
        assert 0 <= low <= high
        assert claim["unrecorded"] <= len({s["doc"] for s in claim["statements"]})
        assert claim["status"] in {"undisputed", "disputed within the set", "denied by a party"}
    assert {item["layer"] for item in GOLD["layers"]} == {"work", "world", "bridge"}
    assert {event["kind"] for event in GOLD["events"]} <= {"the story", "background", "publication", "planned"}


def test_the_gold_is_rich_enough_to_measure_with():
    assert len(PAGES) >= 10
    assert len(GOLD["claims"]) >= 25
    assert len(GOLD["figures"]) >= 12
    assert len(GOLD["layers"]) >= 60
