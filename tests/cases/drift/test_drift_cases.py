"""Run the case files on what changed on the way: articles, a line of dots, and the changes.

    1 > 2 bound dropped: up to 300 people > 300 people      a parent, who draws on it, the words that changed
    1 = 2 voice dropped: police > -                          nothing says who changed it; `-` for no words
    none                                                     nothing changed that matters

An article may open with `published`, and every article has an outlet of its own; nothing is left untold: what is not
listed must not be found.
"""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from articles_and_facts import cases, reading

from stemma import pipeline
from stemma.model.links import Story
from stemma.settings import DEFAULT


def printed(n, text):
    read = reading(text)
    doc = hashlib.sha256(f"{n} {text}".encode()).hexdigest()[:12]
    return pipeline.read_through(replace(read.document, outlet=f"paper{n}.example", id=doc))


def told(drift, read):
    sides = (" ".join(read[s.doc].words(s).split()) if s else "-" for s in (drift.before, drift.after))
    return " > ".join(sides)


@pytest.mark.parametrize(("articles", "facts"), list(cases(Path(__file__).parent)))
def test_drift(articles, facts):
    readings = tuple(printed(n, article) for n, article in enumerate(articles, 1))
    read = {r.document.id: r for r in readings}
    number = {r.document.id: n for n, r in enumerate(readings, 1)}
    story = Story("story", tuple(read), "")
    dossier = pipeline.link_story(story, tuple(sorted(readings, key=lambda r: r.document.id)), DEFAULT)
    found = set()
    for one in dossier.drift:
        arrow = ">" if one.directed else "="
        found.add(f"{number[one.parent]} {arrow} {number[one.child]} {one.kind}: {told(one, read)}")
    assert (found or {"none"}) == set(facts)
