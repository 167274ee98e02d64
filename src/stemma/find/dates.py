"""Find days and stretches of time."""

from stemma.lang.base import Language
from stemma.model.facts import Date, Reading


def find(reading: Reading, language: Language) -> tuple[Date, ...]:
    """Find days and stretches of time in an article."""
    return ()
