"""Join the mentions that name one person, organisation, place or work."""

from stemma.model.facts import Reading
from stemma.model.links import Entity


def resolve(readings: tuple[Reading, ...]) -> tuple[Entity, ...]:
    """Join the mentions that name one person, organisation, place or work."""
    return ()
