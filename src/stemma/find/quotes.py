"""Find quotations with their speakers."""

from stemma.lang.base import Language
from stemma.model.facts import Quote, Reading


def find(reading: Reading, language: Language) -> tuple[Quote, ...]:
    """Find quotations with their speakers in an article."""
    return ()
