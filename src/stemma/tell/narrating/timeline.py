"""The dates of a story, those of events, of reports and of a work's making apart."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from stemma.tell.phrases import listed
from stemma.tell.view import Article, EventView, TimeView

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "event": "What happened",
        "planned": "What was to come when it was written",
        "publication": "What was reported, and when",
        "production": "How the work was made and shown",
    }
)
_MOST = 6
"""Articles of one day that are named."""


def in_time(events: Sequence[EventView], articles: Sequence[Article]) -> tuple[TimeView, ...]:
    """Sort events by their kind; the days on which the articles appeared stand with the reports."""
    told = {kind: tuple(event for event in events if event.kind == kind) for kind in TITLES}
    days = _appeared(articles)
    views = (TimeView(kind, title, told[kind], days if kind == "publication" else ()) for kind, title in TITLES.items())
    return tuple(view for view in views if view.events or view.articles)


def _appeared(articles: Sequence[Article]) -> tuple[tuple[str, str], ...]:
    days: dict[str, list[str]] = {}
    for one in articles:
        if one.published:
            days.setdefault(one.day, []).append(one.label)
    return tuple((day, f"{listed(labels, _MOST)}") for day, labels in days.items())
