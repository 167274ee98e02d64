"""Titles, company forms and other words that tell what a name names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """Titles, company forms and other words that tell what a name names."""

    titles: frozenset[str]
    """`Mr`, `Dr`, `President`: words before a person, in lower case, without a stop."""
