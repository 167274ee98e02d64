"""List the sources that articles rest on and that are not in the pile."""

from stemma.model.facts import Reading
from stemma.model.links import Lineage, Missing


def listed(readings: tuple[Reading, ...], lineage: Lineage) -> tuple[Missing, ...]:
    """List the sources that articles rest on and that are not in the pile."""
    return ()
