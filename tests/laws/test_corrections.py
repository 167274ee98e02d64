"""What a person has put right holds, and with it the other laws: order, echo, isolation, round trip."""

from dataclasses import replace

import pytest
from articles import OTHER, STORIES, coverage, echo, files, folder
from counts import regrouped, risen
from hypothesis import given
from hypothesis import strategies as st

from stemma import pipeline
from stemma.model import codec
from stemma.model.corrections import Anchor, Correction
from stemma.model.dossier import Dossier
from stemma.model.facts import Statement
from stemma.read.formats import documents
from stemma.read.inputs import Input
from stemma.settings import DEFAULT
from stemma.store.corrections import ordered, parsed, written


def readings(pile):
    pages, _ = documents([Input(path, data) for path, data in pile.items()], DEFAULT.read)
    return [pipeline.read_through(page.document) for page in pages]


def anchors(pile):
    return [
        Anchor(r.words(s.span), r.document.id, s.span.start, r.document.path) for r in pile for s in r.of(Statement)
    ]


@st.composite
def corrected(draw):
    """Draw coverage, and a few corrections of what it states."""
    told = draw(coverage())
    known = anchors(readings(files(told)))
    sides = st.tuples(st.sampled_from(known), st.sampled_from(known)).filter(lambda pair: pair[0] != pair[1])
    drawn = draw(st.lists(st.tuples(st.booleans(), sides), min_size=1, max_size=3))
    return told, tuple(ordered(Correction("claim", same, *pair)) for same, pair in drawn)


def home(dossier):
    """Return the claim of each statement by its article and where it begins."""
    return {(b.statement.span.doc, b.statement.span.start): c.id for c in dossier.claims for b in c.statements}


@given(corrected())
def test_what_was_put_right_holds_or_says_why_not(drawn):
    told, corrections = drawn
    dossier = pipeline.link(readings(files(told)), corrections=corrections)
    claim = home(dossier)
    assert {one.correction for one in dossier.corrections} == set(corrections)
    for one in dossier.corrections:
        said = one.correction
        together = claim[said.left.doc, said.left.start] == claim[said.right.doc, said.right.start]
        if one.outcome in {"applied", "held anyway"}:
            assert together is said.same, one
        else:
            assert one.outcome in {"contradicts another", "not possible", "in two stories"}


def held_in_any_order(told, corrections, random):
    """Return the dossier of a pile, which is the same in another order and after being written and read."""
    pile = readings(files(told))
    first = pipeline.link(pile, corrections=corrections)
    again = pipeline.link(
        sorted(pile, key=lambda _: random.random()), corrections=sorted(corrections, key=lambda _: random.random())
    )
    assert again == first
    assert codec.load(Dossier, codec.dump(first)) == first
    return first


@given(corrected(), st.randoms(use_true_random=False))
def test_order(drawn, random):
    told, corrections = drawn
    held_in_any_order(told, corrections, random)


@given(corrected())
def test_echo(drawn):
    told, corrections = drawn
    before = pipeline.link(readings(files(told)), corrections=corrections)
    after = pipeline.link(readings(files((*told, echo(told[0])))), corrections=corrections)
    assert not [*risen(before, after), *regrouped(before, after)]


@given(corrected())
def test_isolation(drawn):
    told, corrections = drawn
    pile = readings(files(told))
    alone = pipeline.link(pile, corrections=corrections)
    among = pipeline.link([*pile, *readings(OTHER)], corrections=corrections)
    mine = {reading.document.id for reading in pile}
    assert tuple(c for c in among.claims if c.headline.doc in mine) == alone.claims
    assert among.corrections == alone.corrections


@pytest.mark.parametrize("story", ["other-story"])
def test_what_is_not_there_changes_nothing_and_is_kept(story):
    pile = readings(folder(STORIES[story]))
    lost = Correction(
        "claim", same=True, left=Anchor("Nobody wrote this.", "0" * 12), right=Anchor("Nor this.", "1" * 12)
    )
    name = Correction("name", same=True, left=Anchor("Nobody Atall"), right=Anchor("Noone Either"))
    plain, kept = pipeline.link(pile), pipeline.link(pile, corrections=[lost, name])
    assert [one.outcome for one in kept.corrections] == ["not in the pile", "not in the pile"]
    assert replace(kept, corrections=()) == plain


@given(corrected())
def test_a_file_of_corrections_gives_them_back(drawn):
    _, corrections = drawn
    assert set(parsed(written(corrections), "x")) == set(corrections)


@st.composite
def renamed(draw):
    """Draw coverage, and corrections of the names and sources in it."""
    told = draw(coverage())
    dossier = pipeline.link(readings(files(told)))
    names = {"name": sorted({v for e in dossier.entities for v in e.variants})}
    names["origin"] = sorted({alias for s in dossier.sources for alias in (s.name, *s.aliases)})
    made = []
    for kind, known in names.items():
        if len(known) > 1:
            sides = st.lists(st.sampled_from(known), min_size=2, max_size=2, unique_by=str.casefold)
            drawn = draw(st.lists(st.tuples(st.booleans(), sides), max_size=3))
            made += [ordered(Correction(kind, same, *map(Anchor, pair))) for same, pair in drawn]
    return told, tuple(dict.fromkeys(made))


@given(renamed(), st.randoms(use_true_random=False))
def test_names_and_sources_that_were_put_right(drawn, random):
    told, corrections = drawn
    first = held_in_any_order(told, corrections, random)
    assert {one.correction for one in first.corrections} == set(corrections)
    known = {source.id for source in first.sources}
    assert {source.part_of for source in first.sources} - {None} <= known
    assert {edge.parent for edge in first.dependence if edge.parent.startswith("name:")} <= known
    mentions = [span for entity in first.entities for span in entity.mentions]
    assert len(mentions) == len(set(mentions))
    assert sorted(mentions) == sorted(m for e in pipeline.link(readings(files(told))).entities for m in e.mentions)


@given(renamed())
def test_echo_of_names_and_sources(drawn):
    told, corrections = drawn
    before = pipeline.link(readings(files(told)), corrections=corrections)
    after = pipeline.link(readings(files((*told, echo(told[0])))), corrections=corrections)
    assert not risen(before, after)
