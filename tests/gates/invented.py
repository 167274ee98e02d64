"""Invented collections whose every copy is known, small and always the same; what is reached on them has a floor."""

import hashlib
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

NAME = "invented"
BENCH = Path(__file__).parents[2] / "bench"
KINDS = (("develop", 7), ("report", 6))
"""One collection of each kind of event."""
SEED, SIZE = 7, 9


def collections() -> list[Any]:
    """Invent the collections; the desk that writes them is part of the benchmarks."""
    if str(BENCH) not in sys.path:
        sys.path.append(str(BENCH))
    story = import_module("coverage_desk.pile").story
    return [story(half, number, SEED, SIZE) for half, count in KINDS for number in range(count)]


def digest(told: list[Any]) -> str:
    """Return the SHA-256 of all their pages."""
    whole = hashlib.sha256()
    for page in (page for one in told for page in one.pages):
        whole.update(f"{page.file}\n{page.content}".encode())
    return whole.hexdigest()


def scores(told: list[Any]) -> dict[str, float]:
    """Build their dossiers and measure these against the truth."""
    score = import_module("coverage_desk.score")
    return score.measured(told, score.Tally()).scores()
