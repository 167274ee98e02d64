"""Law 3, order: shuffling the articles changes not one byte of what is told."""

import os
import subprocess
import sys
from random import Random

import pytest
from articles import STORIES, coverage, files, folder, made
from hypothesis import given
from hypothesis import strategies as st

from stemma import pipeline
from stemma.tell import EXPORTERS

FORMATS = ("json", "html", "md", "summary", "csv", "svg")


def told(pile, order):
    dossier = made({name: pile[name] for name in order})
    return {form: EXPORTERS[form](dossier) for form in FORMATS}


@given(coverage(), st.randoms(use_true_random=False))
def test_on_invented_coverage(articles, random):
    pile = files(articles)
    order = sorted(pile, key=lambda _: random.random())
    assert told(pile, order) == told(pile, sorted(pile))


@pytest.mark.parametrize("story", STORIES)
def test_on_stories(story):
    pile = folder(STORIES[story])
    first = told(pile, sorted(pile))
    for seed in (1, 2):
        order = sorted(pile)
        Random(seed).shuffle(order)  # noqa: S311 - no secret, an order
        assert told(pile, order) == first


@pytest.mark.parametrize("story", STORIES)
def test_readings_in_any_order_link_alike(story):
    dossier = made(folder(STORIES[story]))
    backwards = pipeline.link(reversed(dossier.readings), reversed(dossier.skipped))
    assert backwards == dossier


def test_the_order_of_hashes_does_not_show():
    digests = {digest_in_a_fresh_process(seed) for seed in ("0", "1", "17")}
    assert len(digests) == 1


def digest_in_a_fresh_process(seed):
    script = (
        "import hashlib, sys; from pathlib import Path; from stemma import api;"
        "d = api.build([Path(sys.argv[1])]);"
        "print(hashlib.sha256(''.join(api.export(d, f) for f in sys.argv[2:]).encode()).hexdigest())"
    )
    command = [sys.executable, "-c", script, str(STORIES["who-rang-the-bell"]), *FORMATS]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(command, env=environment, capture_output=True, check=True, text=True).stdout  # noqa: S603 - our own script
