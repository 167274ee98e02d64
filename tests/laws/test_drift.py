"""What changed on the way: a verbatim copy adds nothing between the others, and changes lie where they are said to."""

import pytest
from articles import STORIES, coverage, echo, files, folder, made
from hypothesis import given


def changes(dossier, documents):
    """Return the changes between some documents."""
    return {(d.kind, d.before, d.after, d.child) for d in dossier.drift if {d.child, d.parent} <= documents}


def check(before, after):
    mine = {r.document.id for r in before.readings}
    assert changes(after, mine) <= changes(before, mine)


@given(coverage())
def test_a_copy_adds_no_change_between_the_others(told):
    check(made(files(told)), made(files((*told, echo(told[0])))))


@given(coverage())
def test_a_copy_has_changed_nothing(told):
    dossier = made(files((told[0], echo(told[0]))))
    assert dossier.drift == ()


def inside(span, passage):
    return span is None or (span.doc == passage.doc and passage.start <= span.start and span.end <= passage.end)


@pytest.mark.parametrize("story", STORIES)
def test_changes_lie_in_their_passages(story):
    dossier = made(folder(STORIES[story]))
    texts = {r.document.id: r.document.text for r in dossier.readings}
    for one in dossier.drift:
        assert inside(one.before, one.passages[0])
        assert inside(one.after, one.passages[1])
        assert (one.passages[0].doc, one.passages[1].doc) == (one.parent, one.child)
        assert all(passage.end <= len(texts[passage.doc]) for passage in one.passages)
        assert one.before is not None or one.after is not None
