"""Law 5, leaf: taking away a document that nothing depends on never raises a claim's origins."""

import pytest
from articles import STORIES, coverage, files, folder, made
from counts import regrouped, risen, unnamed
from hypothesis import given

MOST_REGROUPED = 0.1
"""Share of the claims that may be cut in two, or joined to others, where an article is taken away."""

MOST_UNNAMED = 0.05
"""Share of the claims in which a name may be told by one article alone."""


def check(pile):
    whole = made(pile)
    # An edge without a direction may run either way, so both its ends may be depended on.
    leant_on = {edge.parent for edge in whole.dependence}
    leant_on |= {edge.child for edge in whole.dependence if not edge.directed and not edge.parent.startswith("name:")}
    leaves = [r.document.path for r in whole.readings if r.document.id not in leant_on]
    without = {leaf: made({name: data for name, data in pile.items() if name != leaf}) for leaf in leaves}
    for leaf, fewer in without.items():
        nameless = unnamed(whole, fewer)
        assert not [up for up in risen(whole, fewer) if not up.startswith(tuple(sorted(nameless)))], leaf
        assert len(nameless) <= MOST_UNNAMED * len(fewer.claims) + 1
    for fewer in without.values():
        assert len(regrouped(fewer, whole)) <= MOST_REGROUPED * len(fewer.claims) + 1


@given(coverage())
def test_on_invented_coverage(told):
    check(files(told))


@pytest.mark.parametrize("story", STORIES)
def test_on_stories(story):
    check(folder(STORIES[story]))
