"""Where sentences end. A case is a text file: the text, a line of dots, then one sentence a line."""

from pathlib import Path

import pytest

from stemma.lang import language_of
from stemma.text.segment import cut

CASES = sorted(Path(__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_sentences_end_where_the_case_says(case):
    text, _, expected = case.read_text(encoding="utf-8").partition("\n......\n")
    rules = language_of("es" if case.stem.startswith("spanish") else "en").sentences
    assert [text[start:end] for start, end in cut(text, rules)] == expected.strip().splitlines()
