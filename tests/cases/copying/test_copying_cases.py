"""Run the case files of this folder: what each source gives for each item, a line of dots, and what must come out.

A line gives a source and its values, one for each item in turn; `-` stands for none.

    item 2 is 41       the likeliest value of the second item
    NAME - NAME        the two are dependent
    no NAME - NAME     they are not
    NAME -> NAME       and the first is the one that copies
    NAME above NAME    the first is the more accurate
"""

from pathlib import Path

import pytest

from stemma.link.descent.copying import Report, estimate

HERE = Path(__file__).parent


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for number, case in enumerate(path.read_text(encoding="utf-8").split("\n======\n"), 1):
            rows, _, facts = case.partition("\n......\n")
            yield pytest.param(rows.splitlines(), facts.split("\n"), id=f"{path.stem}-{number}")


def reports(rows):
    for row in rows:
        source, *values = row.split()
        yield from (Report(source, str(n), v) for n, v in enumerate(values, 1) if v != "-")


@pytest.mark.parametrize(("rows", "facts"), list(cases()))
def test_case(rows, facts):
    found = estimate(reports(rows))
    assert found == estimate(list(reports(rows))[::-1])
    for fact in filter(None, facts):
        assert holds(fact.split(), found), (fact, found)


def holds(fact, found):
    pairs = {frozenset((p.left, p.right)): p for p in found.copying}
    match fact:
        case ["item", item, "is", value]:
            return found.values[item] == value
        case ["no", one, "-", other]:
            return frozenset((one, other)) not in pairs
        case [one, "-", other]:
            return frozenset((one, other)) in pairs
        case [one, "->", other]:
            return frozenset((one, other)) in pairs and pairs[frozenset((one, other))].copier == one
        case [one, "above", other]:
            return found.accuracy[one] > found.accuracy[other]
    raise ValueError(fact)


def test_nothing_given_is_nothing_found():
    assert estimate([]).values == {}
    assert estimate([Report("a", "1", "x")]).copying == ()
