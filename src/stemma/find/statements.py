"""Find checkable clauses."""

from stemma.lang.base import Language
from stemma.model.facts import Statement, Reading


def find(reading: Reading, language: Language) -> tuple[Statement, ...]:
    """Find checkable clauses in an article."""
    return ()
