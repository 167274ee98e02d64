"""Function words."""

from stemma.lang.words import Words

WORDS = Words(
    stop=frozenset(),
    everyday=(),
    abbreviations=frozenset(),
    negations=frozenset(),
    hedges=frozenset(),
    auxiliaries=frozenset(),
    finite=frozenset(),
    past_endings=(),
    participle_endings=(),
    adverb_endings=(),
    coordinators=frozenset(),
    subordinators=frozenset(),
    causes=frozenset(),
    relatives=frozenset(),
    content_openers=frozenset(),
    subjects=frozenset(),
    determiners=frozenset(),
    prepositions=frozenset(),
    questions=frozenset(),
    address=frozenset(),
    works=frozenset(),
    makers=frozenset(),
    making=frozenset(),
    bridges=frozenset(),
)
