"""The dates of a story, those of events, of reports and of a work's making apart."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
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
    views = (_strand(kind, [event for event in events if event.kind == kind], articles) for kind in TITLES)
    return tuple(view for view in views if view.events or view.articles or view.hidden)


def _strand(kind: str, events: Sequence[EventView], articles: Sequence[Article]) -> TimeView:
    shown = tuple(told for event in events if (told := _shown(event)))
    days = _appeared(articles) if kind == "publication" else ()
    return TimeView(kind, TITLES[kind], shown, days, len(events) - len(shown))


def _shown(event: EventView) -> EventView | None:
    """Put a passage at the head of an event that may be shown; None where there is none."""
    first, *others = sorted((event.headline, *event.others), key=lambda passage: passage.withheld)
    return None if first.withheld else replace(event, headline=first, others=tuple(others))


def _appeared(articles: Sequence[Article]) -> tuple[tuple[str, str], ...]:
    days: dict[str, list[str]] = {}
    for one in articles:
        if one.published:
            days.setdefault(one.day, []).append(one.label)
    return tuple((day, listed(labels, _MOST)) for day, labels in days.items())
