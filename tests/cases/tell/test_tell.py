"""What the renderings of one invented story must show, and what they must never let through."""

import csv
import re
import runpy
from dataclasses import fields, is_dataclass, replace
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from stemma.model.documents import Span
from stemma.model.facts import Reading
from stemma.tell import EXPORTERS, escape, html, markdown, summary, tables
from stemma.tell.assemble import assemble
from stemma.tell.phrases import listed
from stemma.tell.picture.boxes import drawn
from stemma.tell.picture.graph import of_story
from stemma.tell.picture.rows import draw_rows

HERE = Path(__file__).parent
PAYLOADS = (
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "</style><script>alert(1)</script>",
    "\u202e{{ 7*7 }}",
)
WRITTEN = {
    "title",
    "outlet",
    "path",
    "name",
    "why",
    "speaker",
    "to",
    "source",
    "where",
    "reason",
    "difference",
    "voice",
    "published",
    "date",
    "unit",
    "settings",
    "version",
}
KEPT = {"documents", "roots", "maybe", "cited_by"}


@pytest.fixture(scope="module")
def dossier():
    return runpy.run_path(str(HERE / "sample.py"))["dossier"]()


def cases():
    for case in (HERE / "escape.txt").read_text("utf-8").split("\n\n"):
        text, _, facts = case.partition("\n......\n")
        for fact in facts.strip().splitlines():
            yield pytest.param(text, *fact.split(": ", 1), id=f"{fact[:30]}")


@pytest.mark.parametrize(("text", "writer", "shown"), list(cases()))
def test_escapes(text, writer, shown):
    assert getattr(escape, writer)(text) == shown


@given(st.text())
def test_visible_keeps_every_offset_and_can_be_written(text):
    shown = escape.visible(text)
    assert len(shown) == len(text)
    shown.encode("utf-8")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


@given(st.text())
def test_no_cell_is_a_formula(text):
    assert not escape.cell(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))


@given(st.text())
def test_markdown_shows_the_words_and_nothing_else(text):
    shown = escape.markdown(text)
    assert re.sub(r"\\(.)", r"\1", shown).replace("&amp;", "&") == escape.line(text).replace("&amp;", "&")
    assert not re.search(r"(?<!\\)(?:\\\\)*[<>`*_\[|]", shown)


@given(st.text())
def test_only_web_addresses_become_links(text):
    assert escape.href("javascript:" + text) is None
    assert escape.href("data:" + text) is None
    assert escape.href(text) is None or text.startswith(("http", "HTTP"))


def test_summary_fits_one_screen(dossier):
    shown = summary.render(dossier)
    assert len(shown.splitlines()) <= summary.HEIGHT
    assert max(map(len, shown.splitlines())) <= summary.WIDTH
    assert "8 articles" in shown
    assert "2 to 3 origins: 34 survivors; survivors' association; one article gives no basis" in " ".join(shown.split())


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_summary_never_runs_over_a_narrow_terminal(dossier, width):
    assert max(map(len, summary.screen(dossier, width=width).splitlines())) <= width


def test_every_claim_shows_its_origins(dossier):
    page = lxml_html.fromstring(html.render(dossier))
    claims = page.xpath("//ol[@class='claims']/li/details/summary")
    told = [" ".join(claim.text_content().split()) for claim in claims]
    assert len(told) == len(dossier.claims)
    assert any("2–3 origins" in words and "one article gives no basis" in words for words in told)


def test_what_changed_shows_both_passages_with_the_words_marked(dossier):
    page = lxml_html.fromstring(html.render(dossier))
    first, second = page.xpath("//section[contains(@id, 'drift')]//section")
    assert [e.text_content() for e in first.xpath(".//em[@class='differs']")] == ["41 people", "Some 41 people"]
    assert "bound added" in first.xpath(".//h3")[0].text_content()
    assert "coastherald.example → eveninglantern.example" in first.xpath(".//h3")[0].text_content()
    assert len(first.xpath(".//blockquote//@data-span")) == len(second.xpath(".//blockquote//@data-span")) == 2
    # Nothing says who cut it, so nobody is said to have.
    head = second.xpath(".//h3")[0].text_content()
    assert "a quotation longer in one screenweekly.example ↔ whattowatch.example" in head


def test_what_changed_is_counted_on_the_screen(dossier):
    assert "1 bound added, 1 quotation shortened" in summary.render(dossier)
    assert "Changed on the way" not in summary.render(replace(dossier, drift=()))


def test_what_changed_is_bold_in_markdown(dossier):
    shown = markdown.render(dossier)
    assert "“killing **41 people**”" in shown
    assert "“**Some 41 people** were killed" in shown


def test_copies_are_told_once(dossier):
    page = lxml_html.fromstring(html.render(dossier))
    first = page.xpath("//ol[@class='claims']/li[1]//ul[@class='said']/li")
    outlets = [[cite.text_content() for cite in row.xpath(".//cite/span")] for row in first]
    assert ["coastherald.example", "dailyplain.example", "brightside.example"] in outlets


def test_whole_texts_only_on_demand(dossier):
    document = dossier.readings[0].document
    assert "fulltext" not in html.render(dossier).split("</style>")[1]
    page = lxml_html.fromstring(html.render(dossier, full_text=True))
    whole = "".join(page.xpath(f"//li[contains(@id, '{document.id}')]//details//text()"))
    assert all(document.text[b.start : b.end] in whole for b in document.blocks)


def test_the_page_asks_for_nothing(dossier):
    page = html.render(dossier, full_text=True)
    assert "default-src 'none'" in page
    assert not re.search(r"(?:src|srcset|data)\s*=\s*[\"']?http|@import|url\(", page)


def test_every_link_inside_the_page_leads_somewhere(dossier):
    page = lxml_html.fromstring(html.render(dossier, full_text=True))
    places = page.xpath("//@id")
    assert len(places) == len(set(places))
    named = [link[1:] for link in page.xpath("//a/@href") if link.startswith("#")]
    assert set(named + page.xpath("//@aria-labelledby")) <= set(places)


def hostile(value, turn=0):
    if isinstance(value, tuple):
        return tuple(hostile(item, turn + n) for n, item in enumerate(value))
    if not is_dataclass(value) or isinstance(value, Span):
        return value
    changed = {}
    for number, field in enumerate(fields(value)):
        old = getattr(value, field.name)
        payload = PAYLOADS[(turn + number) % len(PAYLOADS)]
        if field.name == "text":
            changed["text"] = old.replace("Ostrel", "<b>'&\"")
        elif field.name == "url" and old:
            changed["url"] = "javascript:alert(1)"
        elif isinstance(old, str) and field.name in WRITTEN:
            changed[field.name] = payload + old
        elif isinstance(old, tuple) and old and all(isinstance(item, str) for item in old):
            changed[field.name] = old if field.name in KEPT else tuple(payload + item for item in old)
        else:
            changed[field.name] = hostile(old, turn + number)
    return replace(value, **changed)


@pytest.mark.parametrize("turn", range(len(PAYLOADS)))
def test_nothing_of_a_page_becomes_markup(dossier, turn):
    page = lxml_html.fromstring(html.render(hostile(dossier, turn), full_text=True))
    names = {name for element in page.iter() for name in element.attrib}
    assert not [name for name in names if name.startswith("on")]
    assert not page.xpath("//img | //iframe | //object | //base")
    assert len(page.xpath("//script")) == 1
    assert {link.get("href")[0] for link in page.xpath("//a")} <= {"#", "h"}
    assert "49" not in "".join(page.xpath("//h2//text()"))


@pytest.mark.parametrize("turn", range(len(PAYLOADS)))
def test_nothing_of_a_page_becomes_markup_by_way_of_markdown(dossier, turn):
    reader = pytest.importorskip("markdown_it").MarkdownIt("commonmark").enable("table")
    page = lxml_html.fromstring(reader.render(markdown.render(hostile(dossier, turn))))
    assert not page.xpath("//img | //script | //a | //b | //*[@onmouseover]")
    assert len(page.xpath("//table")) == 2


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_hostile_pages_never_break_an_export(dossier, name):
    shown = EXPORTERS[name](hostile(dossier))
    shown.encode("utf-8")
    if not name.endswith("json"):
        assert "\u202e" not in shown


def test_pictures_are_well_formed(dossier):
    for story in (dossier, hostile(dossier)):
        assert ET.fromstring(EXPORTERS["svg"](story)) is not None  # noqa: S314 - our own output
        assert ET.fromstring(draw_rows(of_story(story))) is not None  # noqa: S314


def test_the_tree_has_a_box_for_each_text_and_no_tie_that_follows_from_others(dossier):
    drawing = drawn(of_story(dossier))
    nodes = [node for box in drawing.boxes for node in box.nodes]
    assert len(nodes) == len({node.id for node in nodes})
    assert {node.id for node in nodes if node.kind == "article"} == {r.document.id for r in dossier.readings}
    one = next(box for box in drawing.boxes if box.one_text)
    assert sorted(n.label for n in one.nodes) == ["brightside.example", "coastherald.example", "dailyplain.example"]
    assert len([tie for tie in drawing.ties if tie.parent == "name:interior ministry"]) == 2


@pytest.mark.parametrize("write", [tables.claims, tables.figures, tables.quotes])
def test_tables_have_a_heading_for_every_cell(dossier, write):
    head, *rows = csv.reader(StringIO(write(dossier)))
    assert rows
    assert {len(row) for row in rows} == {len(head)}


def test_renderings_do_not_hang_on_the_order_of_what_was_linked(dossier):
    turned = replace(
        dossier,
        claims=dossier.claims[::-1],
        frames=dossier.frames[::-1],
        events=dossier.events[::-1],
        missing=dossier.missing[::-1],
        entities=dossier.entities[::-1],
        dependence=dossier.dependence[::-1],
    )
    assert summary.render(turned) == summary.render(dossier)
    assert [c.id for c in assemble(turned).stories[0].claims] == [c.id for c in assemble(dossier).stories[0].claims]


def test_two_stories_stand_one_after_the_other(dossier):
    stray = replace(dossier.readings[0].document, id="0" * 12, outlet="elsewhere.example")
    told = (*dossier.stories, replace(dossier.stories[0], id="story:stray", documents=(stray.id,)))
    both = replace(dossier, stories=told, readings=(*dossier.readings, Reading(stray, ())))
    page = lxml_html.fromstring(html.render(both))
    assert len(page.xpath("//article[@class='story']")) == 2
    assert len(page.xpath("//nav[@class='stories']//a")) == 2
    assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))


def test_an_empty_dossier_is_told_too(dossier):
    empty = replace(
        dossier,
        readings=(),
        stories=(),
        passages=(),
        sources=(),
        dependence=(),
        entities=(),
        frames=(),
        claims=(),
        utterances=(),
        layers=(),
        events=(),
        missing=(),
        drift=(),
    )
    for export in EXPORTERS.values():
        assert export(empty)
    assert "scan-0031.pdf" in summary.render(empty)


def test_lists_count_what_they_leave_out():
    assert listed(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"
