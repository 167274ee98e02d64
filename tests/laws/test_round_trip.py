"""Law 2: what is dumped loads as the same value, and the JSON that is exported is JSON."""

import json
from dataclasses import replace

import pytest
from articles import STORIES, coverage, files, folder, made
from hypothesis import given

from stemma.model import codec
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.tell import EXPORTERS


def check(dossier):
    assert codec.load(Dossier, codec.dump(dossier)) == dossier
    for reading in dossier.readings:
        assert codec.load(Reading, codec.dump(reading)) == reading
    bare = replace(dossier, readings=())
    assert codec.load(Dossier, codec.dump(bare)) == bare
    exported = json.loads(EXPORTERS["json"](dossier))
    assert exported["format"] == "stemma/1"
    assert [d["text"] for d in exported["documents"]] == [r.document.text for r in dossier.readings]


@given(coverage())
def test_on_invented_coverage(told):
    check(made(files(told)))


@pytest.mark.parametrize("story", STORIES)
def test_on_stories(story):
    check(made(folder(STORIES[story])))
