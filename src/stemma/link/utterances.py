"""Put the versions of one quotation side by side."""

from stemma.model.facts import Reading
from stemma.model.links import Entity, Utterance


def align(readings: tuple[Reading, ...], entities: tuple[Entity, ...]) -> tuple[Utterance, ...]:
    """Put the versions of one quotation side by side."""
    return ()
