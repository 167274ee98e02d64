"""Find numbers with what they count."""

from stemma.lang.base import Language
from stemma.model.facts import Figure, Reading


def find(reading: Reading, language: Language) -> tuple[Figure, ...]:
    """Find numbers with what they count in an article."""
    return ()
