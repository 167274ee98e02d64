"""Order what is told in time: events, reports, the making of works and plans apart.

Every sentence that gives a date dates what it tells. Sentences of one date that share their words tell one event.
A date that an undated article leaves open (`on Monday`, `in July`) is read against the other articles of its story,
which were written in the same days; where they are undated too, only the year that they name in passing is taken,
and the day stays open.

`Dossier.events` holds the dates with the sentences that give them, `Dossier.dated` the day of every statement that a
date reaches: to find when a claim took place, look its statements up there by their span, and take the finest date
that is not inferred before any that is.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from stemma.link.dating.anchors import anchored
from stemma.link.dating.days import Days, Placed
from stemma.link.dating.deeds import Deed, Scene
from stemma.link.measuring.measures import shared
from stemma.model.documents import DocId, Span
from stemma.model.facts import Reading
from stemma.model.links import Dated, Entity, Event, EventKind, Layered

_ALIKE = 0.3
"""Share of the words in common that makes one event of two sentences with one date."""
_MOST_PEERS = 40
"""Groups of one date that a sentence is compared with."""


def order(
    readings: tuple[Reading, ...], layers: tuple[Layered, ...], entities: tuple[Entity, ...] = ()
) -> tuple[Event, ...]:
    """Order dated passages, event, report and production apart, each with who takes part in it."""
    days = Days(readings, layers)
    dated: dict[tuple[str, EventKind], list[Placed]] = defaultdict(list)
    for reading in sorted(readings, key=lambda r: r.document.id):
        for found in days.of(reading):
            dated[found.date, found.kind].append(found)
    groups = _sharpened([g for same in dated.values() for g in _grouped(same)])
    events = [_event(group) for group in groups if not all(found.naming for found in group)]
    active = _active(readings, {anchor for event in events for anchor in event.anchors}, entities)
    events = [replace(e, participants=tuple(sorted({who for at in e.anchors for who in active[at]}))) for e in events]
    return tuple(sorted(events, key=lambda e: (e.date, e.headline)))


def _active(
    readings: Iterable[Reading], anchors: set[Span], entities: Iterable[Entity]
) -> Mapping[Span, Collection[str]]:
    """Return who does something or is done something to in each of some sentences."""
    ends = _ends(entities)
    found: dict[Span, set[str]] = defaultdict(set)
    for reading in readings:
        only = {n for n, sentence in enumerate(reading.sentences) if sentence.span in anchors}
        for deed in Scene(reading, ends[reading.document.id], (), ()).deeds(only):
            if not deed.says:
                found[deed.sentence].add(deed.who)
    return found


def _ends(entities: Iterable[Entity]) -> Mapping[DocId, Mapping[int, Entity]]:
    """Return whose name ends at each character of each article."""
    ends: dict[DocId, dict[int, Entity]] = defaultdict(dict)
    for entity in entities:
        for span in entity.mentions:
            ends[span.doc][span.end] = entity
    return ends


def dated(readings: tuple[Reading, ...], layers: tuple[Layered, ...]) -> tuple[Dated, ...]:
    """Say of every statement when what it tells took place, where a date of its article reaches it; earliest first."""
    days = Days(readings, layers)
    found = [when for reading in readings for when in anchored(reading, days.of(reading))]
    return tuple(sorted(found, key=lambda when: (when.date, when.span)))


def deeds(
    readings: tuple[Reading, ...], layers: tuple[Layered, ...], entities: tuple[Entity, ...], told: tuple[Dated, ...]
) -> tuple[Deed, ...]:
    """Say what each person, body and thing does and undergoes, the earliest first; what no day reaches comes last.

    The timeline of one of them is what remains when the others are left out. `told` is what `dated` returns.
    """
    days = Days(readings, layers)
    ends = _ends(entities)
    reached: dict[DocId, list[Dated]] = defaultdict(list)
    for when in sorted(told, key=lambda when: when.span):
        reached[when.span.doc].append(when)
    found: list[Deed] = []
    for reading in readings:
        doc = reading.document.id
        found.extend(Scene(reading, ends[doc], reached[doc], days.of(reading)).deeds())
    return tuple(sorted(found, key=lambda deed: (not deed.date, deed.date, deed.verb, deed.who)))


def _grouped(same: Sequence[Placed]) -> list[list[Placed]]:
    """Group sentences of one date that share their words with the first of a group."""
    groups: list[list[Placed]] = []
    for found in sorted(same, key=lambda d: (-len(d.words), d.sentence)):
        home = next((g for g in groups[:_MOST_PEERS] if shared(g[0].words, found.words) >= _ALIKE), None)
        if home is None:
            groups.append([found])
        else:
            home.append(found)
    return groups


def _sharpened(groups: Sequence[list[Placed]]) -> list[list[Placed]]:
    """Join a group that gives only the year or month to the one group that tells the same with the day or month."""
    fine: dict[str, list[list[Placed]]] = defaultdict(list)
    for group in groups:
        for size in (4, 7):
            if len(group[0].date) > size and "/" not in group[0].date:
                fine[group[0].date[:size]].append(group)
    kept = []
    for group in sorted(groups, key=lambda g: (-len(g[0].date), g[0].sentence)):
        first = group[0]
        finer = [g for g in fine[first.date][:_MOST_PEERS] if g[0].whole and shared(g[0].words, first.words) >= _ALIKE]
        if first.whole and len({g[0].date for g in finer}) == 1:
            finer[0].extend(group)
        else:
            kept.append(group)
    return kept


def _event(group: Sequence[Placed]) -> Event:
    first = min(group, key=lambda d: (-len(d.date), d.published or "9", d.sentence))
    return Event(first.date, first.kind, tuple(sorted({d.sentence for d in group})), first.sentence)
