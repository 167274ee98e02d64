"""Law 1: every span slices inside its own document; for every run, clean text equals raw text."""

import pytest
from articles import STORIES, coverage, files, folder, made
from hypothesis import given

from stemma.read.formats import documents
from stemma.read.inputs import Input
from stemma.settings import DEFAULT
from stemma.store.verify import spans


def check_spans(dossier):
    lengths = {reading.document.id: len(reading.document.text) for reading in dossier.readings}
    for span in spans(dossier):
        assert 0 <= span.start < span.end <= lengths[span.doc]
    for reading in dossier.readings:
        assert {span.doc for span in spans(reading)} <= {reading.document.id}


def check_runs(pile):
    pages, _ = documents([Input(path, data) for path, data in pile.items()], DEFAULT.read)
    for page in pages:
        text, last = page.document.text, 0
        for run in page.document.runs:
            assert run.clean >= last
            last = run.clean + run.length
            assert text[run.clean : last] == page.raw[run.raw : run.raw + run.length]
        covered = {c for run in page.document.runs for c in range(run.clean, run.clean + run.length)}
        # What no run covers was put in by us, and we put in white space only.
        assert not "".join(c for place, c in enumerate(text) if place not in covered).strip()


@given(coverage())
def test_on_invented_coverage(told):
    check_spans(made(files(told)))
    check_runs(files(told))


@pytest.mark.parametrize("story", STORIES)
def test_on_stories(story):
    check_spans(made(folder(STORIES[story])))
    check_runs(folder(STORIES[story]))
