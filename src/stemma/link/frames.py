"""Put figures that measure the same thing side by side, and say whether and why they differ."""

from stemma.model.facts import Reading
from stemma.model.links import Entity, Frame, Layered


def compare(
    readings: tuple[Reading, ...], entities: tuple[Entity, ...], layers: tuple[Layered, ...]
) -> tuple[Frame, ...]:
    """Put figures that measure the same thing side by side, and say whether and why they differ."""
    return ()
