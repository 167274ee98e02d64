"""Cues at the edges of what they are looked for in."""

from stemma.find.stating.scopes import condition
from stemma.lang import language_of


def test_a_condition_is_no_longer_than_the_clause_that_it_opens():
    assert condition(["if"], language_of("en").stances) == 1
    assert condition(["as", "long", "as"], language_of("en").stances) <= 3
