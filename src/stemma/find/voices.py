"""Find who each stretch of the article is attributed to."""

from stemma.lang.base import Language
from stemma.model.facts import Voice, Reading


def find(reading: Reading, language: Language) -> tuple[Voice, ...]:
    """Find who each stretch of the article is attributed to in an article."""
    return ()
