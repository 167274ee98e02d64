"""Draw who depends on whom, and on which sources outside the pile."""

from stemma.model.facts import Reading
from stemma.model.links import Entity, Lineage, Passage


def trace(readings: tuple[Reading, ...], passages: tuple[Passage, ...], entities: tuple[Entity, ...]) -> Lineage:
    """Draw who depends on whom, and on which sources outside the pile."""
    return Lineage((), ())
