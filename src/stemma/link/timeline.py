"""Order dated passages, event, report and production apart."""

from stemma.model.facts import Reading
from stemma.model.links import Claim, Event, Layered


def order(readings: tuple[Reading, ...], claims: tuple[Claim, ...], layers: tuple[Layered, ...]) -> tuple[Event, ...]:
    """Order dated passages, event, report and production apart."""
    return ()
