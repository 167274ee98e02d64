"""Law 4, echo: a verbatim copy under another outlet and a later date adds no origin to a claim, and no evidence."""

import re

import pytest
from articles import STORIES, coverage, echo, files, folder, made
from counts import judged, regrouped, risen
from hypothesis import given

LATER = "https://www.echo.example/again\n\ndate 2022-01-01"


def moved(before, after):
    """Return what a copy must not do: raise a count, or change what is one claim, one quantity or a difference."""
    return [*risen(before, after), *regrouped(before, after), *judged(before, after)]


@given(coverage())
def test_on_invented_coverage(told):
    assert not moved(made(files(told)), made(files((*told, echo(told[0])))))


def copied(data):
    """Return a page's bytes as another outlet would print them, later."""
    text = re.sub(rb"https?://[^\s\"'<>]*", b"https://www.echo.example/again", data)
    later = re.sub(rb"(?<=date )(\d{4})", lambda year: str(int(year[1]) + 1).encode(), text)
    return b"https://www.echo.example/again\n\n" + data if later == data else later


@pytest.mark.parametrize("story", [name for name, path in STORIES.items() if list(path.glob("*.txt"))])
def test_on_stories(story):
    pile = folder(STORIES[story])
    before = made(pile)
    up = {name: moved(before, made({**pile, "zz-echo.txt": copied(data)})) for name, data in pile.items()}
    assert not {name: claims for name, claims in up.items() if claims}


def test_on_the_example():
    pile = folder(STORIES["who-rang-the-bell"])
    before = made(pile)
    # The clean text of a page, as another outlet would paste it.
    texts = {
        r.document.path: f"https://www.echo.example/again\n\ndate 2022-01-01\n\n{r.document.text}"
        for r in before.readings
    }
    up = {name: moved(before, made({**pile, "zz-echo.txt": text.encode()})) for name, text in texts.items()}
    assert not {name: claims for name, claims in up.items() if claims}
