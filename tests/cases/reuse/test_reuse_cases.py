"""Run the case files of this folder: articles parted by a line of dashes, a line of dots, and the passages expected.

0 1: some words     articles 0 and 1 share a passage that covers these words of article 0
- 0 1               they share none
"""

import hashlib
import random
from pathlib import Path

import pytest
from collections_of_articles import collection, edited, words
from hypothesis import given
from hypothesis import strategies as st

from stemma.link import reuse
from stemma.model.documents import DocId, Document
from stemma.model.facts import Reading
from stemma.settings import ReuseSettings
from stemma.text import align

HERE = Path(__file__).parent
TEXTS = (
    "The mill at Hobb Lane burned for nine hours, and the miller watched it from the weir with his two spaniels.",
    "A neighbour said the miller watched it from the weir with his two spaniels while the roof gave way at last.",
    "Nobody was hurt, but the roof gave way at last and the granary beside the towpath was scorched beyond repair.",
)


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for number, case in enumerate(path.read_text(encoding="utf-8").split("\n======\n"), 1):
            articles, _, facts = case.partition("\n......\n")
            yield pytest.param(articles.split("\n---\n"), facts.split("\n"), id=f"{path.stem}-{number}")


def reading(text, outlet=None):
    name = DocId(hashlib.sha256(f"{outlet}{text}".encode()).hexdigest()[:12])
    return Reading(Document(name, name, None, outlet, "", (), None, None, "en", text, (), (), (), (), ""), ())


def found(texts, **settings):
    """Return the words of each passage, as its two articles write them."""
    readings = [reading(text) for text in texts]
    text = {read.document.id: read.document.text for read in readings}
    passages = reuse.find(tuple(readings), ReuseSettings(**settings))
    return {frozenset(text[s.doc][s.start : s.end] for s in (p.left, p.right)) for p in passages}


@pytest.mark.parametrize(("articles", "facts"), list(cases()))
def test_case(articles, facts):
    for fact in filter(str.strip, facts):
        pair, _, said = fact.removeprefix("- ").partition(": ")
        shared = found([articles[int(number)] for number in pair.split()])
        if fact.startswith("- "):
            assert not shared
        else:
            assert any(said in text for passage in shared for text in passage), shared


def test_a_further_article_changes_nothing_between_two():
    alone = found(TEXTS[:2])
    assert alone
    assert alone <= found(TEXTS)


def test_order_changes_nothing():
    assert reuse.find(tuple(map(reading, TEXTS)), ReuseSettings()) == reuse.find(
        tuple(map(reading, reversed(TEXTS))), ReuseSettings()
    )


def test_what_is_kept_of_a_text_does_not_depend_on_its_neighbours():
    thinned = {"small": 1}
    assert found(TEXTS[:2], **thinned) == found((*TEXTS[:2], "So.", "Well then."), **thinned)


def test_a_text_in_very_many_copies_is_still_one_text():
    copies = tuple(reading(TEXTS[0], f"paper{number}.example") for number in range(130))
    passages = reuse.find((*copies, reading(TEXTS[1])), ReuseSettings())
    tied = {doc for passage in passages for doc in (passage.left.doc, passage.right.doc)}
    assert len(tied) == 131


def test_a_statement_in_very_many_articles_is_not_lost():
    articles = [f"Report {n * 7919} from bureau {n * 104729}. {TEXTS[0]}" for n in range(130)]
    readings = tuple(map(reading, articles))
    passages = reuse.find(readings, ReuseSettings(small=10))
    assert {doc for p in passages for doc in (p.left.doc, p.right.doc)} == {r.document.id for r in readings}


def test_the_house_footer_is_masked():
    footer = "Subscribe to the Hobb Lane Gazette for puzzles, auctions and tide tables delivered to your gate."
    bodies = ("Otters", "Bridges", "Turnips", "Lanterns", "Bicycles")
    house = tuple(reading(f"{body} were counted. {footer}", "gazette.example") for body in bodies)
    assert reuse.find(house, ReuseSettings()) == ()
    mixed = tuple(reading(f"{body} were counted. {footer}", f"{body}.example") for body in bodies)
    assert len(reuse.find(mixed, ReuseSettings())) == 10


def test_a_passage_that_a_text_repeats_is_found_at_every_place():
    passage = (
        "Divers from Harlow lifted the brass propeller of the steamer Halcyon out of forty feet of silt on Thursday, "
        "and carried it past the customs house to the yard where the keel was laid in eighteen ninety."
    )
    between = " ".join(f"Buoy {number} was moved." for number in range(40))
    once, twice = f"The tide was low. {passage} Nobody cheered.", f"{passage} {between} {passage}"
    for texts in ([once, twice], [twice, once]):
        compared, found, _ = align.passages(texts, [0, 1], ReuseSettings(small=0))
        starts = found.left_start if texts[0] is twice else found.right_start
        assert {int(compared.starts[start]) > len(passage) for start in starts} == {True, False}


LISTED = ["red", "barn", "kiln", "weir", "otter", "the", "“of", "Trevi\u0301n\u0303o’s", "東京", "\ud800", "7"]
WORDS = st.sampled_from(LISTED)


@given(st.lists(st.lists(WORDS, max_size=40).map(" ".join), max_size=5))
def test_any_texts_are_compared_and_every_passage_is_inside_its_text(texts):
    readings = tuple({r.document.id: r for r in (reading(t.replace("\ud800", "")) for t in texts)}.values())
    size = {read.document.id: len(read.document.text) for read in readings}
    for passage in reuse.find(readings, ReuseSettings(least_rarity=0)):
        assert passage.left.doc < passage.right.doc
        assert passage.left.end <= size[passage.left.doc]
        assert passage.right.end <= size[passage.right.doc]


def test_in_how_many_ranges_the_seeds_are_joined_does_not_show():
    texts = [article.text for article in collection(80)]
    settings = ReuseSettings(small=0)
    once = align.passages(texts, [-1] * 80, settings, 1)
    for ranges in (2, 16, 256):
        again = align.passages(texts, [-1] * 80, settings, ranges)
        assert all((one == two).all() for one, two in zip(once.found, again.found, strict=True))


def test_the_footer_of_a_group_of_outlets_is_masked():
    footer = "Sister papers of the Hobb Valley Press share tide tables, auctions and puzzles with subscribers daily."
    bodies = ("Otters", "Bridges", "Turnips", "Lanterns", "Bicycles", "Kettles")
    group = [f"{body} were counted beside the {body.lower()} works. {footer}" for body in bodies]
    house = tuple(reading(text, f"paper{n % 2}.example") for n, text in enumerate(group))
    assert reuse.find(house, ReuseSettings()) == ()


def test_what_a_group_reports_again_and_again_is_no_footer():
    # In each article it stands elsewhere, and so is none of the page's furniture.
    said = "Divers from Harlow lifted the brass propeller of the steamer Halcyon out of forty feet of silt."
    articles = [
        " ".join([f"Buoy {n} was moved."] * n + [said] + [f"Crane {n} stood idle."] * (9 - n)) for n in range(8)
    ]
    house = tuple(reading(text, f"paper{n % 2}.example") for n, text in enumerate(articles))
    across = {(n, m) for n in range(8) for m in range(8) if n % 2 < m % 2}
    ids = [read.document.id for read in house]
    pairs = {frozenset((p.left.doc, p.right.doc)) for p in reuse.find(house, ReuseSettings())}
    assert {frozenset((ids[n], ids[m])) for n, m in across} <= pairs


def test_one_agency_text_in_three_hundred_outlets_is_one_group_and_no_other_article_is_in_it():
    rng = random.Random(4)  # noqa: S311 - a test needs the same articles every time
    agency = words(rng, 120)
    carried = [" ".join([*words(rng, 30), *edited(rng, agency, 0.1), *words(rng, 30)]) for _ in range(300)]
    others = [" ".join(words(rng, 160)) for _ in range(100)]
    readings = [reading(text, f"paper{n}.example") for n, text in enumerate([*carried, *others])]
    names = [read.document.id for read in readings]
    group = {name: name for name in names}

    def head(name):
        while group[name] != name:
            name = group[name]
        return name

    for passage in reuse.find(tuple(readings), ReuseSettings()):
        group[head(passage.left.doc)] = head(passage.right.doc)
    heads = [head(name) for name in names]
    assert len(set(heads[:300])) == 1
    assert len(set(heads[300:])) == 100
