"""Find passages that two documents share, with exact offsets on both sides."""

from stemma.model.facts import Reading
from stemma.model.links import Passage
from stemma.settings import ReuseSettings


def find(readings: tuple[Reading, ...], settings: ReuseSettings) -> tuple[Passage, ...]:
    """Find passages that two documents share, with exact offsets on both sides."""
    return ()
