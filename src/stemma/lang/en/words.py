"""Function words."""

from stemma.lang.words import Words

WORDS = Words(stop=frozenset(), abbreviations=frozenset(), negations=frozenset(), hedges=frozenset())
