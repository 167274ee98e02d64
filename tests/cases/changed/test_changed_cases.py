"""Run the case files of this folder: articles parted by dashes, of which the last one is added; then what changed.

    origins rose: died when     this is told of what has these words
    no: origins rose            nothing of this kind is told

What is told is a place in an article, verbatim, in every way it is told.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from articles import made
from articles_and_facts import cases

from stemma.model import codec
from stemma.model.changes import Changes
from stemma.model.links import Difference, Position
from stemma.tell.changed import compare
from stemma.tell.changing.told import CHANGE_EXPORTERS

NAMED = {"new missing source", "new difference", "difference gone", "new value", "verdict", "new figure"}
HERE = Path(__file__).parent


def dossiers(articles):
    """Return the dossier without the last article, and the one with it."""
    pile = {f"{n}.txt": "\n\n".join(text.strip().splitlines()).encode() for n, text in enumerate(articles)}
    *_, last = pile
    return made({name: data for name, data in pile.items() if name != last}), made(pile)


@pytest.mark.parametrize(("articles", "facts"), list(cases(HERE)))
def test_case(articles, facts):
    before, after = dossiers(articles)
    changes = compare(before, after)
    told = [(change.kind, change.words) for change in changes.changes]
    for fact in facts:
        kind, _, words = fact.partition(": ")
        if kind == "no":
            assert words not in {kind for kind, _ in told}, (fact, told)
        else:
            assert any(kind == one and words in other for one, other in told), (fact, told)
    grounded(changes, before, after)
    assert compare(after, after).changes == ()
    assert codec.load(Changes, codec.dump(changes)) == changes


@pytest.mark.parametrize(("articles", "facts"), list(cases(HERE)))
def test_taking_the_article_away_again_is_told_too(articles, facts):  # noqa: ARG001 - the same cases
    before, after = dossiers(articles)
    back = compare(after, before)
    assert "article gone" in {change.kind for change in back.changes}
    grounded(back, before, after)


def grounded(changes, before, after):
    """Check that every passage told is one, and that every way of telling names it."""
    texts = {r.document.id: r.document.text for r in (*before.readings, *after.readings)}
    for change in changes.changes:
        if change.span and change.kind not in NAMED:
            told = texts[change.span.doc][change.span.start : change.span.end]
            first = change.words.removesuffix(" …").split(" … ")[0]
            assert first.split() == told.split()[: len(first.split())], change
        assert all(span.end <= len(texts[span.doc]) for span in change.evidence)
    ways = {name: tell(changes) for name, tell in CHANGE_EXPORTERS.items()}
    assert json.loads(ways["json"])["format"] == "stemma-changes/1"
    assert all(len(line) <= 80 for line in ways["text"].splitlines())
    assert all(f"`{c.span.doc}:{c.span.start}-{c.span.end}`" in ways["md"] for c in changes.changes if c.span)


def test_a_hostile_page_steers_no_terminal():
    text = (
        "https://www.x.example/1\n\ndate 2031-03-01\n\nRed \x1b[31malert\n\n"
        + "The ferry \x1b[2J ran <b>aground</b>. " * 8
    )
    changes = compare(made({}), made({"a\x1b.txt": text.encode()}))
    for tell in CHANGE_EXPORTERS.values():
        assert "\x1b" not in tell(changes)
    assert "<b>" not in CHANGE_EXPORTERS["md"](changes)


def test_differences_other_than_figures():
    before, after = dossiers(
        [
            "https://www.a.example/1\ndate 2031-03-01\nOne\n\n"
            + "The ferry Solveig ran aground off Tern Point on Friday. " * 3,
            "https://www.b.example/1\ndate 2031-03-01\nTwo\n\n"
            + "The ferry Solveig ran aground off Tern Point on Sunday. " * 3,
        ]
    )
    spans = [
        next(r.sentences[-1].span for r in after.readings if r.document.path == path) for path in ("0.txt", "1.txt")
    ]
    sides = tuple(Position(day, (s,), (s,), (), (1, 1)) for day, s in zip(("Friday", "Sunday"), spans, strict=True))
    one = Difference("difference:1", "date", "the day it ran aground", sides, "conflict", "no other reason was found")
    more = replace(after, differences=(one,))
    told = compare(replace(before, differences=()), more).changes
    assert [c.after for c in told if c.kind == "new difference"] == ["date: Friday (a.example) / Sunday (b.example)"]
    gone = compare(more, replace(after, differences=())).changes
    assert [c.words for c in gone if c.kind == "difference gone"] == ["the day it ran aground"]
