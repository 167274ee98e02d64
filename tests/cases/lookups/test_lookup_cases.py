"""Run the case files on who prints given words: articles, a line of dots, the words asked for, and where they stand.

asked: we go, and soon
1 word for word: We go / and soon      its pieces, in quotation marks
2 in part, unquoted: and soon          in the article's own text
nowhere
"""

from pathlib import Path

import pytest
from articles_and_facts import cases, reading

from stemma.link.uttering.lookup import look_up


@pytest.mark.parametrize(("articles", "facts"), list(cases(Path(__file__).parent)))
def test_lookups(articles, facts):
    readings = tuple(reading(article) for article in articles)
    numbers = {r.document.id: n for n, r in enumerate(readings, 1)}
    found = set()
    for holding in look_up(readings, facts[0].removeprefix("asked: ")):
        number = numbers[holding.pieces[0].doc]
        words = " / ".join(readings[number - 1].words(piece) for piece in holding.pieces)
        found.add(f"{number} {holding.how}{'' if holding.quoted else ', unquoted'}: {words}")
    assert found == set(facts[1:]) - {"nowhere"}
