"""Function words, abbreviations, and the words that mark negation, hedging and layers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Function words, abbreviations, and the words that mark negation, hedging and layers."""

    stop: frozenset[str]
    """Words too common to carry a topic, in lower case."""
    abbreviations: frozenset[str]
    """Written with a full stop that ends no sentence, in lower case, without the stop."""
    negations: frozenset[str]
    hedges: frozenset[str]
