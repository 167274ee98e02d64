"""What the account of one invented story tells, in which order, and what it must keep."""

import runpy
from dataclasses import replace
from pathlib import Path

import pytest

from stemma.lang import language_of
from stemma.model.documents import Span
from stemma.tell import html, markdown, plain
from stemma.tell.account import FEWEST, account
from stemma.tell.assemble import assemble
from stemma.tell.narrating import clearness

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def dossier():
    return runpy.run_path(str(HERE / "sample.py"))["dossier"]()


@pytest.fixture(scope="module")
def words(dossier):
    texts = {r.document.id: r.document.text for r in dossier.readings}
    return lambda span: texts[span.doc][span.start : span.end]


def cases():
    for case in (HERE / "clearness.txt").read_text("utf-8").split("\n\n"):
        text, _, facts = case.partition("\n......\n")
        for fact in facts.strip().splitlines():
            yield pytest.param(text, fact, id=f"{text[:30]}: {fact[:12]}")


@pytest.mark.parametrize(("text", "fact"), list(cases()))
def test_tells_what_stands_alone(text, fact):
    language = language_of("es" if text.startswith("«") else "en")
    what, _, wanted = fact.partition(": ")
    if what == "begins":
        assert text[clearness.trimmed(text, language) :] == wanted
    else:
        assert clearness.hangs(text, language) is (what == "hangs")


def test_a_sentence_that_stands_alone_is_clearer_than_what_does_not():
    language = language_of("en")
    weigh = lambda text, **more: clearness.clear(text, language, titled=more.get("titled", False))  # noqa: E731 - short
    plain_one = "The dam above Ostrel broke late on Sunday and killed 41 people."
    assert weigh(plain_one) == 1
    assert weigh("They fled up Mill Street before the water came to the church.") <= 0.5
    assert weigh(plain_one, titled=True) < 0.5
    assert weigh("Did the dam above Ostrel break late on Sunday?") < 0.5
    assert weigh("A dam that broke") < 0.5
    assert weigh("Handbells, school bells, and one old ship’s bell that needed two men.") < 0.5
    assert weigh("The handbells that the school kept and the ship’s bell were heard in the valley.") == 1
    assert weigh("Read on if you want to know what your neighbours did that night.") < 0.5


def test_the_parts_of_a_story_with_a_work_in_it_are_kept_apart(dossier, words):
    parts = {part.layer: part for part in account(dossier).parts}
    assert list(parts) == ["world", "bridge", "work"]
    told = {layer: [words(row.span) for s in part.strands for row in s.rows] for layer, part in parts.items()}
    assert any("In the trailer a bell rings" in text for text in told["work"])
    assert not any("trailer" in text or "series" in text for text in told["world"])


def test_what_differs_stands_side_by_side_once(dossier):
    shown = [frame for row in account(dossier).rows for frame in row.frames]
    assert shown.count("frame:dead") == 1
    assert "frame:homeless" not in shown


def test_a_story_without_a_work_has_one_part(dossier):
    world = replace(dossier, layers=(), claims=tuple(c for c in dossier.claims if c.layer == "world"))
    assert [part.layer for part in account(world).parts] == [None]


def test_a_voice_outside_the_passage_is_inferred_from_its_place(dossier):
    claim = dossier.claims[0]
    first = claim.statements[0].statement
    away = replace(first.voice, source=Span(first.span.doc, 0, 5))
    said = replace(claim.statements[0], statement=replace(first, voice=away))
    alone = replace(dossier, claims=(replace(claim, statements=(said,), why=("",)),), layers=())
    (row,) = account(alone).rows
    (voice,) = row.voices
    assert (voice.name, voice.inside, voice.source) == (away.name, False, away.source)
    assert f"[{away.name}, inferred from" in plain.render(alone)


def test_the_claim_of_most_weight_comes_first_where_nothing_dates_it(dossier):
    rows = account(replace(dossier, layers=(), events=(), dated=())).rows
    assert rows[0].claims[0] in {"claim:1", "claim:2"}


def test_an_account_is_short(dossier):
    assert 0 < len(account(dossier).rows) <= FEWEST


def test_no_claims_no_account(dossier):
    empty = replace(dossier, claims=(), frames=())
    assert account(empty).rows == ()
    assert "The account" not in markdown.render(empty)
    assert 'id="s1-account"' not in html.render(empty)


def test_the_account_opens_the_page(dossier):
    page = html.render(dossier)
    assert page.index('id="s1-account"') < page.index('id="s1-rests"') < page.index('id="s1-claims"')


def test_dates_of_events_reports_and_the_work_are_kept_apart(dossier):
    kinds = [strand.kind for strand in assemble(dossier).stories[0].timeline]
    assert kinds == ["event", "publication", "production"]
    assert "3 Mar 2031: " in plain.render(dossier)


def test_the_order_of_the_articles_does_not_show(dossier):
    assert account(dossier) == account(replace(dossier, readings=dossier.readings[::-1]))
