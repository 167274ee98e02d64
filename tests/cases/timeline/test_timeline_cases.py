"""Run the case files of this folder: articles parted by a line of dashes, a line of dots, and the events expected.

    2021-06-28 event x2: the dam     one event of this day and kind, told in two places, each with these words
    when 2021-06-28 event: the dam   what the statement with these words tells took place then; its own words say so
    when 2021-06-28 event, inferred: the dam         the same, but the day stands elsewhere
    when open: the dam               no date reaches the statement with these words
    did 2021-06-28: Ada Lund opened  her timeline has this verb, whose subject or object she is, on this day
    did open: Ada Lund leave         it has the verb, and no day for it
    did nothing: Ada Lund fell       it has it not

An article may open with a line `published 2021-07-02`.
"""

from pathlib import Path

import pytest
from articles_and_facts import cases, reading

from stemma.link import entities, timeline

HERE = Path(__file__).parent


@pytest.mark.parametrize(("articles", "facts"), list(cases(HERE)))
def test_case(articles, facts):
    readings = {r.document.id: r for r in map(reading, articles)}
    found = timeline.order(tuple(readings.values()), ())
    assert [e.date for e in found] == sorted(e.date for e in found)
    shown = [(e.date, e.kind, [readings[a.doc].words(a) for a in e.anchors]) for e in found]
    days = timeline.dated(tuple(readings.values()), ())
    told = [
        (readings[d.span.doc].words(d.span), f"{d.date} {d.kind}{', inferred' if d.inferred else ''}") for d in days
    ]
    for fact in filter(str.strip, facts):
        if fact.startswith("when "):
            day, _, words = fact.removeprefix("when ").partition(": ")
            assert [when for said, when in told if words in said] == ([] if day == "open" else [day]), (fact, told)
            continue
        if fact.startswith("did "):
            day, _, deed = fact.removeprefix("did ").partition(": ")
            assert did(tuple(readings.values()), *deed.rsplit(" ", 1)) == {"nothing": None, "open": ""}.get(day, day), (
                fact
            )
            continue
        head, _, words = fact.partition(": ")
        day, kind, times = head.split()
        assert any(
            (day, kind, int(times[1:])) == (d, k, len(told)) and all(words in t for t in told) for d, k, told in shown
        ), (fact, shown)


def did(readings, name, verb):
    people = entities.resolve(readings)
    who = {p.id for p in people if p.name == name}
    found = timeline.deeds(readings, (), people, timeline.dated(readings, ()))
    words = {r.document.id: r for r in readings}
    return next((d.date for d in found if d.who in who and words[d.verb.doc].words(d.verb) == verb), None)
