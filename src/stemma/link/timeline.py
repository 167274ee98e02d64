"""Order dated passages, event, report and production apart.

Every sentence that gives a date dates what it tells. Sentences of one date that share their words tell one event.
A date that an undated article leaves open (`on Monday`, `in July`) is read against the other articles of its story,
which were written in the same days; where they are undated too, only the year that they name in passing is taken,
and the day stays open.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from stemma.lang import language_of
from stemma.link.measuring.measures import shared, weights
from stemma.model.documents import Span
from stemma.model.facts import Date, Reading, Sentence
from stemma.model.links import Event, Layered
from stemma.text.tense import any_of, points_ahead

_WORD = re.compile(r"[^\W\d_]+")
_Kind = Literal["event", "publication", "production", "planned"]
_ALIKE = 0.3
"""Share of the words in common that makes one event of two sentences with one date."""
_MOST_PEERS = 40
"""Groups of one date that a sentence is compared with."""
_TOPIC = 0.3
"""Share of a title's words in a sentence that names the year of the news in passing."""
_REACH = 300
"""Characters on each side of a date that are looked at; few sentences are longer."""
_BESIDE = 25
"""Characters beside a date in which a word may say what kind of date it is."""
_FEWEST = 3
_CLOSING = "\"'”’») "
_LEAST_WORDS = 5
"""Words besides the date; a line with fewer is a date line, and dates the article, not an event."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """A sentence with one of its dates, made as full as its story allows."""

    date: str
    kind: _Kind
    span: Span
    words: Mapping[str, float]
    published: str
    naming: bool
    """Whether the year stands as a name for something told elsewhere: `the 2011 flood`."""
    whole: bool
    """Whether the text itself gives the date as far as it goes; a weekday of an unknown week is not whole."""


def order(readings: tuple[Reading, ...], layers: tuple[Layered, ...]) -> tuple[Event, ...]:
    """Order dated passages, event, report and production apart."""
    now = _now(readings)
    work = {layered.span for layered in layers if layered.layer == "work"}
    dated: dict[tuple[str, _Kind], list[_Dated]] = defaultdict(list)
    for reading in sorted(readings, key=lambda r: r.document.id):
        for found in _dated(reading, now, work):
            dated[found.date, found.kind].append(found)
    groups = _sharpened([g for same in dated.values() for g in _grouped(same)])
    events = [_event(group) for group in groups if not all(found.naming for found in group)]
    return tuple(sorted(events, key=lambda e: (e.date, e.headline)))


def _now(readings: Sequence[Reading]) -> str:
    """Return the day on which most of the story was published; else the year that it names as its own; else nothing."""
    days = Counter(r.document.published[:10] for r in readings if r.document.published)
    if days:
        return min(days, key=lambda day: (-days[day], day))
    years = [year for reading in readings for year in _own_years(reading)]
    return max(years, default="")


def _own_years(reading: Reading) -> Iterable[str]:
    language = language_of(reading.document.lang)
    title = weights(reading.document.title, language)
    for found, sentence in _placed(reading):
        if not re.fullmatch(r"\d{4}", found.first) or _ahead(reading, found, sentence):
            continue
        if shared(title, weights(reading.words(sentence.span), language)) >= _TOPIC:
            yield found.first


def _placed(reading: Reading) -> list[tuple[Date, Sentence]]:
    """Return every date with its sentence."""
    starts = [sentence.span.start for sentence in reading.sentences]
    return [(d, reading.sentences[bisect_right(starts, d.span.start) - 1]) for d in reading.of(Date)]


def _dated(reading: Reading, now: str, work: set[Span]) -> list[_Dated]:
    language = language_of(reading.document.lang)
    found = []
    for given, sentence in _placed(reading):
        at, within = given.span, sentence.span
        text = reading.document.text[max(within.start, at.start - _REACH) : min(within.end, at.end + _REACH)]
        if _is_line(text, reading.words(given.span)):
            continue
        if _told_from(reading, given):
            continue
        ahead = _ahead(reading, given, sentence)
        day = _filled(given, reading.document.published or now, ahead=ahead)
        if day:
            ahead = (ahead or _to_come(day, reading.document.published)) and not _past(
                day, reading.document.published or now
            )
            kind = _kind(reading, given, ahead=ahead, made=sentence.span in work)
            words, naming = weights(text, language), _naming(reading, given)
            found.append(
                _Dated(
                    day, kind, sentence.span, words, reading.document.published or "", naming, "W" not in given.first
                )
            )
    return found


def _is_line(text: str, given: str) -> bool:
    """Tell a date line, which dates its article; a short sentence (`He died in 2017.`) ends as sentences do."""
    words = len(_WORD.findall(text)) - len(_WORD.findall(given))
    return words < (_FEWEST if text.rstrip(_CLOSING).endswith((".", "!", "?")) else _LEAST_WORDS)


def _told_from(reading: Reading, given: Date) -> bool:
    """Tell a date that is counted from a day told before (`three months earlier`): which day, is not known."""
    last = reading.words(given.span).rpartition(" ")[2].lower()
    return given.anchor == "relative" and last in language_of(reading.document.lang).calendar.told


def _to_come(day: str, published: str | None) -> bool:
    """Tell whether a date lies after the day of its article, as far as both go."""
    size = min(len(day), len(published or ""), 10)
    return bool(published) and day[:size] > (published or "")[:size]


def _naming(reading: Reading, given: Date) -> bool:
    """Tell a year between an article and a noun: it says which flood is meant, and dates nothing that is told."""
    text, at = reading.document.text, given.span
    if not re.fullmatch(r"\d{4}", reading.words(at)):
        return False
    before = _WORD.findall(text[max(0, at.start - _BESIDE) : at.start].lower())[-1:]
    determined = bool(before) and before[0] in language_of(reading.document.lang).words.determiners
    return determined and re.match(r"\s[^\W\d_]", text[at.end : at.end + 2]) is not None


def _past(day: str, now: str) -> bool:
    """Tell whether a date lies before the day of writing, as far as both go."""
    size = min(len(day), len(now), 10)
    return day[:size] < now[:size]


def _kind(reading: Reading, given: Date, *, ahead: bool, made: bool) -> _Kind:
    if ahead:
        return "planned"
    text, known = reading.document.text, language_of(reading.document.lang)
    beside = text[max(0, given.span.start - _BESIDE) : given.span.end + _BESIDE]
    if re.search(any_of(known.calendar.publishing), beside, re.IGNORECASE):
        return "publication"
    return "production" if made and _making(text, given, known.words.making) else "event"


def _making(text: str, given: Date, making: frozenset[str]) -> bool:
    """Tell whether a verb of making or showing stands by a date."""
    words = _WORD.findall(text[max(0, given.span.start - 2 * _BESIDE) : given.span.end + _BESIDE].lower())
    return any(word in making for word in words)


def _ahead(reading: Reading, given: Date, sentence: Sentence) -> bool:
    known = language_of(reading.document.lang).calendar
    return points_ahead(reading.document.text, sentence.span, (given.span.start, given.span.end), known)


def _filled(given: Date, now: str, *, ahead: bool) -> str:
    """Return a date with what the story's own day can add to it; a part that stays open is left out.

    A weekday of a story known by its year alone stays in that year.
    """
    first = given.first
    if "X" not in first:
        return first if given.last == first else f"{first}/{given.last}"
    today = _day(now)
    if "W" in first:
        if today is None:
            return now[:4]
        back = (today.isoweekday() - int(first[-1])) % 7
        return (today + timedelta(7 - back if ahead and back else -back)).isoformat()
    if today is None:
        return now[:4] + first[4:] if now else ""
    later = first[5:] > today.isoformat()[5 : len(first)]
    return f"{today.year - (later and not ahead)}{first[4:]}"


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return day if date.min.year < day.year < date.max.year else None  # there is room for a week on either side


def _grouped(same: Sequence[_Dated]) -> list[list[_Dated]]:
    """Group sentences of one date that share their words with the first of a group."""
    groups: list[list[_Dated]] = []
    for found in sorted(same, key=lambda d: (-len(d.words), d.span)):
        home = next((g for g in groups[:_MOST_PEERS] if shared(g[0].words, found.words) >= _ALIKE), None)
        if home is None:
            groups.append([found])
        else:
            home.append(found)
    return groups


def _sharpened(groups: Sequence[list[_Dated]]) -> list[list[_Dated]]:
    """Join a group that gives only the year or month to the one group that tells the same with the day or month."""
    fine: dict[str, list[list[_Dated]]] = defaultdict(list)
    for group in groups:
        for size in (4, 7):
            if len(group[0].date) > size and "/" not in group[0].date:
                fine[group[0].date[:size]].append(group)
    kept = []
    for group in sorted(groups, key=lambda g: (-len(g[0].date), g[0].span)):
        first = group[0]
        finer = [g for g in fine[first.date][:_MOST_PEERS] if g[0].whole and shared(g[0].words, first.words) >= _ALIKE]
        if first.whole and len({g[0].date for g in finer}) == 1:
            finer[0].extend(group)
        else:
            kept.append(group)
    return kept


def _event(group: Sequence[_Dated]) -> Event:
    first = min(group, key=lambda d: (-len(d.date), d.published or "9", d.span))
    return Event(first.date, first.kind, tuple(sorted({d.span for d in group})), first.span)
