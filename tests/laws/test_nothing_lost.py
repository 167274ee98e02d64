"""What an article says stands in a statement, names a voice, or is left out with a reason: nothing falls off a cut."""

import collections
import sys
from pathlib import Path

import pytest
from articles import STORIES, coverage, files, folder, made
from hypothesis import given

from stemma.lang import language_of

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))
from stated import PURPOSE, where

KEPT = {"in a statement", "naming a voice", *PURPOSE}
MOST = 0.006
"""Share of the words that may be lost in a story: answers such as `No` and `It does not`, and broken sentences."""


def lost(dossier):
    """Return the share of the words of a pile that nothing holds, and the sentences they stand in."""
    found, shown = collections.Counter(), []
    for reading in dossier.readings:
        language = language_of(reading.document.lang)
        for kind, words, sentence in where(reading, language) if language.words.stop else ():
            found[kind] += words
            shown += [sentence] if kind not in KEPT else []
    return sum(n for kind, n in found.items() if kind not in KEPT) / max(1, sum(found.values())), shown


@given(coverage())
def test_on_invented_coverage(told):
    share, shown = lost(made(files(told)))
    assert share == 0, shown


@pytest.mark.parametrize("story", STORIES)
def test_on_stories(story):
    share, shown = lost(made(folder(STORIES[story])))
    assert share <= MOST, shown
