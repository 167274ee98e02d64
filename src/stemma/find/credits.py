"""Find what the page says of its own origin."""

from stemma.lang.base import Language
from stemma.model.facts import Credit, Reading


def find(reading: Reading, language: Language) -> tuple[Credit, ...]:
    """Find what the page says of its own origin in an article."""
    return ()
