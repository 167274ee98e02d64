"""Law 7: every sentence in every rendering is the exact text of a document, at the place that it names."""

import re
import runpy
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html as lxml_html

from stemma.tell import html, markdown, plain, summary
from stemma.tell.account import account
from stemma.tell.escape import line, visible
from stemma.tell.excerpts import MOST_SHARE_SHORT
from stemma.tell.split import by_story

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path for path in (ROOT / "examples").glob("*") if path.is_dir())


def _built(path):
    from stemma import api

    return api.build([path])


@pytest.fixture(scope="module", params=["sample", *[path.name for path in EXAMPLES]])
def dossier(request):
    if request.param == "sample":
        return runpy.run_path(str(ROOT / "tests/cases/tell/sample.py"))["dossier"]()
    return _built(ROOT / "examples" / request.param)


def _slice(dossier, address):
    doc, _, ends = address.partition(":")
    start, end = map(int, ends.split("-"))
    text = next(r.document.text for r in dossier.readings if r.document.id == doc)
    assert 0 <= start < end <= len(text)
    return text[start:end]


def _unescaped(words):
    words = re.sub(r"(?<!\\)\*\*", "", words)  # bold marks what changed; an asterisk of the text itself is escaped
    return re.sub(r"\\(.)", r"\1", words).replace("&amp;", "&")


@pytest.mark.parametrize("full_text", [False, True])
def test_every_passage_of_the_page_is_its_document(dossier, full_text):
    page = lxml_html.fromstring(html.render(dossier, full_text=full_text))
    spans = page.xpath("//*[@data-span]")
    assert spans
    for span in spans:
        assert span.text_content() == visible(_slice(dossier, span.get("data-span")))


def test_every_quotation_on_the_page_has_a_place(dossier):
    page = lxml_html.fromstring(html.render(dossier))
    for shown in page.xpath("//blockquote | //mark | //em | //*[contains(@class, 'headline')]"):
        held = shown.xpath("ancestor-or-self::*[@data-span] | descendant::*[@data-span]")
        assert held, shown.text_content()


def test_the_page_never_carries_a_whole_article(dossier):
    page = lxml_html.fromstring(html.render(dossier))
    shown = defaultdict(set)
    for span in page.xpath("//@data-span"):
        doc, _, ends = span.partition(":")
        start, end = map(int, ends.split("-"))
        shown[doc].update(range(start, end))
    for reading in dossier.readings:
        assert len(shown[reading.document.id]) <= MOST_SHARE_SHORT * len(reading.document.text)


def test_every_passage_in_markdown_is_its_document(dossier):
    passage = r"^\s*> “(?:… )?(.*?)(…?)” [^“”\n]*`([0-9a-f]+:\d+-\d+)`$"
    found = re.findall(passage, markdown.render(dossier), re.MULTILINE)
    assert found
    for words, _, address in found:
        assert _unescaped(words) == line(_slice(dossier, address))


def test_every_passage_of_the_account_is_its_document(dossier):
    told = " ".join(plain.render(dossier).split())
    places = list(re.finditer(r"” [^“”\[\]]*\[([0-9a-f]+:\d+-\d+)\]", told))
    assert places
    for place in places:
        words = visible(line(_slice(dossier, place[1])))
        assert told[: place.start()].removesuffix("…").endswith(words)


def test_every_row_of_the_account_is_one_passage_of_one_article(dossier):
    for story in by_story(dossier):
        texts = {r.document.id: r.document.text for r in story.readings}
        stated = {c.id: {b.statement.span for b in c.statements} for c in story.claims}
        for row in account(story).rows:
            assert 0 <= row.span.start < row.span.end <= len(texts[row.span.doc])
            assert row.sentence.start <= row.span.start < row.span.end <= row.sentence.end
            for claim in row.claims:
                spans = [s for s in stated[claim] if s.doc == row.span.doc]
                assert any(row.sentence.start <= s.start and s.end <= row.sentence.end for s in spans)


def test_the_account_tells_each_claim_once_and_no_words_twice(dossier):
    for story in by_story(dossier):
        rows = account(story).rows
        claims = [claim for row in rows for claim in row.claims]
        assert len(claims) == len(set(claims))
        spans = sorted(row.span for row in rows)
        assert not [one for one, two in pairwise(spans) if one.doc == two.doc and two.start < one.end]


def test_nothing_is_told_of_the_world_on_the_word_of_a_passage_about_the_work(dossier):
    for story in by_story(dossier):
        layers = {layered.span: layered.layer for layered in story.layers}
        for part in account(story).parts:
            for strand in part.strands:
                shown = [span for row in strand.rows for span in (row.sentence, row.lead) if span]
                assert all(layers.get(span, part.layer) == part.layer for span in shown) or not part.layer


def test_every_passage_in_the_summary_is_in_a_document(dossier):
    texts = [line(reading.document.text) for reading in dossier.readings]
    for words in re.findall(r"^  “(.+?)[”…]", summary.render(dossier), re.MULTILINE):
        assert any(words in text for text in texts)
