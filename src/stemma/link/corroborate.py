"""Count the independent origins behind each claim, as a range."""

from stemma.model.facts import Reading
from stemma.model.links import Claim, ClaimGroup, Frame, Layered, Lineage, Passage


def weigh(
    groups: tuple[ClaimGroup, ...],
    readings: tuple[Reading, ...],
    lineage: Lineage,
    passages: tuple[Passage, ...],
    frames: tuple[Frame, ...],
    layers: tuple[Layered, ...],
) -> tuple[Claim, ...]:
    """Count the independent origins behind each claim, as a range."""
    return ()
