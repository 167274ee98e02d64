"""Let what one article of a story makes clear teach the others."""

from stemma.model.facts import Reading


def learned(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the readings with what each has learned from the others."""
    return readings
