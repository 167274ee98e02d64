"""Group statements that say the same."""

from stemma.model.facts import Reading
from stemma.model.links import ClaimGroup, Entity, Layered
from stemma.settings import ClaimSettings


def group(
    readings: tuple[Reading, ...], entities: tuple[Entity, ...], layers: tuple[Layered, ...], settings: ClaimSettings
) -> tuple[ClaimGroup, ...]:
    """Group statements that say the same."""
    return ()
