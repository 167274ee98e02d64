"""Say which articles tell one story."""

from stemma.model.facts import Reading
from stemma.model.links import Story
from stemma.settings import StorySettings


def split(readings: tuple[Reading, ...], settings: StorySettings) -> tuple[Story, ...]:
    """Say which articles tell one story."""
    return (Story("story:all", tuple(r.document.id for r in readings), "all"),)
