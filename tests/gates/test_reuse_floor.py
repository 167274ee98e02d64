"""Passages planted in generated articles stay found, and what is found was mostly copied indeed."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))

from generate import pile
from reuse import found_in, recall, right

FLOORS = {0.0: 1.0, 0.05: 1.0, 0.1: 0.99, 0.2: 0.95}
"""Recall of plants of 30 words and more, by the share of their words that were edited; reached 1, 1, .998, .97."""
COPIED = 0.85
"""Share of the passages that were copied; the others are fixed phrases, of which the generated articles are full."""


@pytest.fixture(scope="module")
def planted():
    return pile(1500, 30, 2, traced=True)


@pytest.fixture(scope="module")
def places(planted):
    return found_in(planted[0])


@pytest.mark.parametrize("edited", FLOORS)
def test_planted_passages_are_found(planted, places, edited):
    plants = [plant for plant in planted[1] if plant.words >= 30 and plant.edited == edited]
    assert len(plants) > 50
    assert recall(plants, places) >= FLOORS[edited]


def test_what_is_found_was_copied(planted, places):
    assert right(planted[0], places) >= COPIED
