"""What decides whether a full stop ends a sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentences:
    """What decides whether a full stop ends a sentence; every entry in lower case, without its last stop."""

    abbreviations: frozenset[str]
    """Written with a stop, and able to stand last: they end a sentence only before one of the `starters`."""
    before_names: frozenset[str]
    """Never last: `mr`, `dr`."""
    before_numbers: frozenset[str]
    """End no sentence before a digit: `no`, `vol`."""
    starters: frozenset[str]
    """Words that are written with a capital only where they open a sentence: articles, pronouns, conjunctions."""
