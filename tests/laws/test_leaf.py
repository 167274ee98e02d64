"""Law 5, leaf: taking away a document that nothing depends on never raises a claim's origins."""

import pytest
from articles import STORIES, coverage, files, folder, made
from counts import risen
from hypothesis import given


def check(pile):
    whole = made(pile)
    # An edge without a direction may run either way, so both its ends may be depended on.
    leant_on = {edge.parent for edge in whole.dependence}
    leant_on |= {edge.child for edge in whole.dependence if not edge.directed and not edge.parent.startswith("name:")}
    leaves = [r.document for r in whole.readings if r.document.id not in leant_on]
    up = {leaf.path: risen(whole, made({n: d for n, d in pile.items() if n != leaf.path})) for leaf in leaves}
    assert not {path: claims for path, claims in up.items() if claims}


@given(coverage())
def test_on_invented_coverage(told):
    check(files(told))


@pytest.mark.parametrize("story", STORIES)
def test_on_stories(story):
    check(folder(STORIES[story]))
