"""Titles of works in invented articles: floors, and nothing that is no title beside them."""

from pathlib import Path

import pytest
from works.marked import tally

FLOORS = {"open": (0.96, 0.95), "held": (0.93, 0.9)}


@pytest.mark.parametrize("file", sorted(FLOORS))
def test_titles(file):
    count, errors = tally(Path(__file__).parent / f"{file}.txt")
    precision, recall = count["hit"] / count["found"], count["hit"] / count["gold"]
    assert (precision, recall) >= FLOORS[file], errors
    assert recall >= FLOORS[file][1], errors
