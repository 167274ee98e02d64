"""When each told passage happened, as far as the articles say, and the strand of the story that it belongs to."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from math import sqrt

from stemma.model.documents import Span
from stemma.model.dossier import Dossier
from stemma.model.facts import Statement
from stemma.model.links import Claim, Event
from stemma.tell.narrating.candidates import Candidate
from stemma.tell.narrating.values import NEVER, StrandKind, When

_FRESH = 7
"""Days between an event and its first article within which the story is news, and a later article brings news of it."""
_SOON = 2
"""Days after the first article in which reports still tell the same news."""


class Calendar:
    """Looks up the day of a passage."""

    def __init__(self, dossier: Dossier) -> None:
        self._dated = {one.span: one for one in dossier.dated}
        self._told = _by_sentence(dossier.events)
        self._starts = {r.document.id: [s.span.start for s in r.sentences] for r in dossier.readings}
        self._sentence = {b.statement.span: b.statement.sentence for c in dossier.claims for b in c.statements}
        self._claims = {claim.id: claim for claim in dossier.claims}
        self._given = {
            self._sentence[one.span]: When(one.date, one.kind, "told")
            for one in reversed(dossier.dated)
            if not one.inferred and one.span in self._sentence
        }
        self._published = {r.document.id: (r.document.published or "")[:10] for r in dossier.readings}
        self.first = min((day for day in self._published.values() if day), default="")

    def when(self, one: Candidate, claims: Sequence[str]) -> When:
        """Return the day of a passage: its own, else one that it takes over, else that of its claim elsewhere."""
        own = [dated for claim in claims for name, said in one.said if name == claim and (dated := self._day(said))]
        given = [when for when in own if when.how == "told"]
        if given or own:
            return (given or own)[0]
        return (
            self.of(one.sentence) if one.sentence in self._told else self._elsewhere(self._claims[claims[0]]) or NEVER
        )

    def of(self, sentence: Span) -> When:
        """Return the day that a sentence gives."""
        event = self._told.get(sentence)
        return When(event.date, event.kind, "told") if event else self._given.get(sentence, NEVER)

    def _day(self, said: Statement) -> When | None:
        found = self._dated.get(said.span)
        return When(found.date, found.kind, "near" if found.inferred else "told") if found else None

    def _elsewhere(self, claim: Claim) -> When | None:
        """Return the day that two other articles give for a claim, and none gives otherwise."""
        stated = [backed.statement for backed in claim.statements]
        found = {(said.span.doc, day) for said in stated if (day := self._day(said)) and day.how == "told"}
        days = {day for _, day in found}
        return days.pop()._replace(how="elsewhere") if len(days) == 1 and len(found) > 1 else None

    def main(self, about: Callable[[Span], bool]) -> str:
        """Return the day that some sentences are about: the one that articles date things to near their head."""
        counted: dict[str, float] = defaultdict(float)
        for one in self._dated.values():
            if one.kind == "event" and not one.inferred and about(self._sentence.get(one.span, one.span)):
                counted[one.date[:10]] += 1 / sqrt(1 + self._rank(one.span))
        return min(counted, key=lambda day: (-round(counted[day], 6), day), default="")

    def _rank(self, span: Span) -> int:
        return max(0, bisect_right(self._starts[span.doc], span.start) - 1)

    def reported(self, claims: Iterable[str]) -> str:
        """Return the day on which some claims were first published."""
        docs = {b.statement.span.doc for claim in claims for b in self._claims[claim].statements}
        return min((self._published[doc] for doc in docs if self._published[doc]), default="")


def _by_sentence(events: Sequence[Event]) -> Mapping[Span, Event]:
    """Return the event of each sentence: of several, the one with the fullest date."""
    many: dict[Span, list[Event]] = defaultdict(list)
    for event in events:
        for anchor in event.anchors:
            many[anchor].append(event)
    return {span: min(found, key=lambda e: (-len(e.date[:10]), e.date, e.headline)) for span, found in many.items()}


def compared(one: str, other: str) -> int:
    """Return -1, 0 or 1 as a date lies before, with or after another, as far as both go.

    >>> compared("2031-03", "2031-03-02"), compared("2029", "2031-03"), compared("2031-03-04", "2031-03-02")
    (0, -1, 1)
    """
    size = min(len(one[:10]), len(other[:10]))
    left, right = one[:size], other[:size]
    return (left > right) - (left < right)


def strand(when: When, main: str) -> StrandKind:
    """Return the strand of a story whose main day is known.

    Where that is a year or a month, because no article says on which day it appeared, what is dated more closely is
    told as another time, and what lies ahead is told as such.
    """
    if when.kind == "planned":
        return "ahead"
    if not when.day or not main:
        return "main"
    if len(when.day[:10]) > len(main):
        return "before" if when.day.startswith(main) else ("main", "since", "before")[compared(when.day, main)]
    return ("main", "since", "before")[compared(when.day, main)]


def late(reported: str, first: str, main: str) -> bool:
    """Tell news that came later, of a day unknown: the story was fresh, and none of its first articles has it."""
    days = [day.toordinal() for one in (reported, first, main) if (day := _day(one))]
    if len(days) < len((reported, first, main)):
        return False
    told, began, happened = days
    return abs(began - happened) <= _FRESH and told - began > _SOON


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
