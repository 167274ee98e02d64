"""Clauses from numbers made by hand, and as the shipped reader sees them."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from stemma.annotate.clauses import DEEPEST, bracketed, placed
from stemma.annotate.engine import Engine

TEXT = "The weir, which nobody had checked, broke on Monday, and two barges sank, leaving eight people without a home."


def logits(tags, strength=4.0):
    made = np.zeros((len(tags), 3), np.float32)
    made[np.arange(len(tags)), tags] = strength
    return made


def test_a_clause_may_lie_in_another():
    assert bracketed(logits([1, 0, 1, 0, 2, 0, 2])) == ((0, 6), (2, 4))


def test_an_end_whose_beginning_was_overlooked_finds_the_likeliest():
    assert bracketed(logits([0, 2, 1, 0, 2])) == ((0, 1), (2, 4))


def test_a_beginning_that_never_ends_is_none_where_it_was_doubtful():
    doubtful = logits([1, 0, 2, 0, 0])
    doubtful[3] = [2, 2.1, 0]
    assert bracketed(doubtful) == ((0, 2),)


def test_a_reader_without_clauses_shows_none():
    assert placed(None, [(0, 3)]) is None


@given(st.integers(0, 12).flatmap(lambda n: arrays(np.float32, (n, 3), elements=st.floats(-9, 9, width=32))))
def test_whatever_the_numbers_clauses_nest_or_lie_apart(numbers):
    found = bracketed(numbers)
    for n, (a, b) in enumerate(found):
        assert 0 <= a < b < len(numbers)
        for x, y in found[n + 1 :]:
            assert b < x or (a < x and y < b)
        assert sum(x <= a and b <= y for x, y in found) <= DEEPEST


def test_the_shipped_reader_sees_what_is_inside_and_what_is_beside():
    (annotation,) = Engine()([TEXT], "en")
    assert [TEXT[a:b] for a, b in annotation.clauses] == [
        "The weir, which nobody had checked, broke on Monday",
        "which nobody had checked",
        "and two barges sank",
        "leaving eight people without a home",
    ]
