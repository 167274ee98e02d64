"""Sentence ends."""

from stemma.lang.sentence import Sentences

SENTENCES = Sentences(
    abbreviations=frozenset(), before_names=frozenset(), before_numbers=frozenset(), starters=frozenset()
)
