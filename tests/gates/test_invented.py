"""Lineage and origins on invented collections never fall below what was reached."""

import invented
import pytest

from stories import floor_of, floors

PINNED = floors().get(invented.NAME, {})


@pytest.fixture(scope="module")
def told():
    return invented.collections()


def test_the_pages_are_those_that_the_floors_stand_on(told):
    assert invented.digest(told) == PINNED["digest"], (
        "the invented pages have changed: raise the floors in the same commit"
    )


def test_no_measure_falls_below_its_floor(told):
    reached = {key: floor_of(value) for key, value in invented.scores(told).items()}
    fallen = {key: (floor, reached[key]) for key, floor in PINNED["floors"].items() if reached[key] < floor}
    assert not fallen, f"below the floor (floor, now): {fallen}"


def test_the_same_arguments_give_the_same_pages(told):
    assert invented.digest(invented.collections()) == invented.digest(told)
