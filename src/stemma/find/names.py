"""Find names."""

from stemma.lang.base import Language
from stemma.model.facts import Mention, Reading


def find(reading: Reading, language: Language) -> tuple[Mention, ...]:
    """Find names in an article."""
    return ()
