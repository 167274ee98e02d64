"""Number words, scales, units, currencies, and words that bound a number."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Numbers:
    """Number words, scales, units, currencies, and words that bound a number."""

    decimal: str
    """The decimal mark."""
    words: frozenset[str]
