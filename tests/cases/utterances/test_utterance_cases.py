"""Run the case files on the versions of one quotation: articles, a line of dots, and how each prints it.

    1: fullest            how the first article prints the quotation
    2 cut: The dam is old      a place where the second departs from the fullest, with the words of the fullest,
                               or where it has none with its own
    2 changed: council > county
    earliest: 2           the articles that printed it first
    said: cuts “...”      the whole difference in words

`apart` stands for no utterance at all.
"""

from pathlib import Path

import pytest
from articles_and_facts import cases, reading

from stemma.link import utterances
from stemma.model.links import Edit


def words(read, span):
    return read[span.doc].words(span)


def told(read, edit: Edit):
    sides = [words(read, span) for span in (edit.full, edit.here) if span is not None]
    return " > ".join(sides)


@pytest.mark.parametrize(("articles", "facts"), list(cases(Path(__file__).parent)))
def test_utterances(articles, facts):
    readings = tuple(reading(article) for article in articles)
    numbers = {r.document.id: n for n, r in enumerate(readings, 1)}
    read = {r.document.id: r for r in readings}
    found = set()
    for one in utterances.align(readings, ()):
        docs = [version[0].doc for version in one.versions]
        for doc, wording in zip(docs, one.wordings, strict=True):
            found.add(f"{numbers[doc]}: {wording.how}")
            found |= {f"{numbers[doc]} {edit.kind}: {told(read, edit)}" for edit in wording.edits}
        found.add("earliest: " + ", ".join(str(numbers[docs[n]]) for n in one.earliest))
        found.add(f"said: {one.difference}")
    for fact in facts:
        assert fact in (found or {"apart"}), f"{fact!r} not among {sorted(found)}"
