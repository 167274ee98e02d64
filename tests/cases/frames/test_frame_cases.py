"""Run the case files of this folder: articles parted by a line of dashes, a line of dots, and the frames expected.

    12 | 15: conflict        a frame holds these values (low or high end) and no others, with this verdict
    - 12 | 15                no frame holds both

An article may open with a line `published 2021-07-02`. The order of the articles never matters; it is tried both ways.
"""

from pathlib import Path

import pytest
from articles_and_facts import cases, reading

from stemma.link import frames

HERE = Path(__file__).parent


@pytest.mark.parametrize(("articles", "facts"), list(cases(HERE)))
def test_case(articles, facts):
    readings = tuple(reading(text) for text in articles)
    found = frames.compare(readings, ())
    assert {f.values for f in found} == {f.values for f in frames.compare(readings[::-1], ())}
    held = [({f"{end:.10g}" for v in f.values for end in (v.low, v.high) if isinstance(end, float)}, f) for f in found]
    for fact in filter(str.strip, facts):
        wanted, _, verdict = fact.removeprefix("- ").partition(": ")
        values = set(wanted.split(" | "))
        if fact.startswith("- "):
            assert not any(values <= ends for ends, _ in held), held
        else:
            assert any(values == ends and f.verdict == verdict for ends, f in held), [(e, f.verdict) for e, f in held]
