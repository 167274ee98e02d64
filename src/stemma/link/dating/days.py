"""Which day a date in an article means, and what kind of day that is: of an event, of a text, of a work, or to come."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from stemma.lang import language_of
from stemma.link.measuring.measures import shared, weights
from stemma.model.documents import Span
from stemma.model.facts import Date, Reading, Sentence
from stemma.model.links import EventKind, Layered
from stemma.text.tense import any_of, points_ahead

_WORD = re.compile(r"[^\W\d_]+")
_OWNED = re.compile(r"[^\W\d_]+(?:['’]s?)?")
_OWNER = re.compile(r"['’]s?$")
_TOPIC = 0.3
"""Share of a title's words in a sentence that names the year of the news in passing."""
_REACH = 300
"""Characters on each side of a date that are looked at; few sentences are longer."""
_BESIDE = 25
"""Characters beside a date in which a word may say what kind of date it is."""
_FEWEST = 3
_WEEK = 7
_CLOSING = "\"'”’») "
_LEAST_WORDS = 5
"""Words besides the date; a line with fewer is a date line, and dates the article, not an event."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A date with its sentence, made as full as its story allows."""

    given: Date
    sentence: Span
    date: str
    kind: EventKind
    words: Mapping[str, float]
    """The weighty words beside it."""
    published: str
    naming: bool
    """Whether the year stands as a name for something told elsewhere: `the 2011 flood`."""
    whole: bool
    """Whether the text itself gives the date as far as it goes; a weekday of an unknown week is not whole."""


class Days:
    """The days of one story: how the dates of its articles are read."""

    def __init__(self, readings: Sequence[Reading], layers: Iterable[Layered]) -> None:
        self.now = story_day(readings)
        days = {day_of(reading.document.published or "") for reading in readings}
        self.published = sorted(day for day in days if day is not None)
        self.work = {layered.span for layered in layers if layered.layer == "work"}

    def of(self, reading: Reading) -> tuple[Placed, ...]:
        """Return the dates of an article that date what it tells, in the order of the text."""
        return tuple(self._placed(reading))

    def _placed(self, reading: Reading) -> Iterator[Placed]:
        language, published = language_of(reading.document.lang), reading.document.published or ""
        today = published or self.now
        for given, sentence in with_sentences(reading):
            at, within = given.span, sentence.span
            text = reading.document.text[max(within.start, at.start - _REACH) : min(within.end, at.end + _REACH)]
            if is_line(text, reading.words(at)):
                continue
            ahead = lies_ahead(reading, given, sentence)
            day = self._shared(given, reading) or filled(given, today, ahead=ahead)
            if day:
                ahead = (ahead or later(day, published)) and not earlier(day, today)
                kind = kind_of(reading, given, ahead=ahead, made=within in self.work)
                naming = names_a_thing(reading, given)
                yield Placed(
                    given, within, day, kind, weights(text, language), published, naming, "W" not in given.first
                )

    def _shared(self, given: Date, reading: Reading) -> str:
        """Return the day of publication of another article that an undated one means by a weekday: the nearest."""
        if reading.document.published or not given.first.startswith("XXXX-W"):
            return ""
        now = day_of(self.now)
        same = [day for day in self.published if day.isoweekday() == int(given.first[-1])]
        near = min(same, key=lambda day: (abs((day - now).days), day), default=None) if now else None
        return near.isoformat() if near and now and abs((near - now).days) <= _WEEK else ""


def story_day(readings: Sequence[Reading]) -> str:
    """Return the day on which most of a story was published; else the year that it names as its own; else nothing."""
    days = Counter(r.document.published[:10] for r in readings if r.document.published)
    if days:
        return min(days, key=lambda day: (-days[day], day))
    years = [year for reading in readings for year in _own_years(reading)]
    return max(years, default="")


def _own_years(reading: Reading) -> Iterable[str]:
    language = language_of(reading.document.lang)
    title = weights(reading.document.title, language)
    for found, sentence in with_sentences(reading):
        if not re.fullmatch(r"\d{4}", found.first) or lies_ahead(reading, found, sentence):
            continue
        if shared(title, weights(reading.words(sentence.span), language)) >= _TOPIC:
            yield found.first


def with_sentences(reading: Reading) -> list[tuple[Date, Sentence]]:
    """Return every date with its sentence."""
    starts = [sentence.span.start for sentence in reading.sentences]
    return [(d, reading.sentences[bisect_right(starts, d.span.start) - 1]) for d in reading.of(Date)]


def is_line(text: str, given: str) -> bool:
    """Tell a date line, which dates its article; a short sentence (`He died in 2017.`) ends as sentences do."""
    words = len(_WORD.findall(text)) - len(_WORD.findall(given))
    return words < (_FEWEST if text.rstrip(_CLOSING).endswith((".", "!", "?")) else _LEAST_WORDS)


def later(day: str, published: str) -> bool:
    """Tell whether a date lies after the day of its article, as far as both go."""
    size = min(len(day), len(published), 10)
    return bool(published) and day[:size] > published[:size]


def earlier(day: str, now: str) -> bool:
    """Tell whether a date lies before the day of writing, as far as both go."""
    size = min(len(day), len(now), 10)
    return day[:size] < now[:size]


def names_a_thing(reading: Reading, given: Date) -> bool:
    """Tell a year between an article and a noun: it says which flood is meant, and dates nothing that is told."""
    text, at = reading.document.text, given.span
    if not re.fullmatch(r"\d{4}", reading.words(at)):
        return False
    before = _OWNED.findall(text[max(0, at.start - _BESIDE) : at.start].lower())[-3:]
    return _determined(before, reading) and re.match(r"\s[^\W\d_]", text[at.end : at.end + 2]) is not None


def _determined(before: Sequence[str], reading: Reading) -> bool:
    """Tell whether words end in a determiner or owner with at most two words behind: `a silver`, `the firm's`."""
    words = language_of(reading.document.lang).words
    for word in reversed(before):
        if word in words.determiners or _OWNER.search(word):
            return True
        if word in words.prepositions or word in words.coordinators or word in words.auxiliaries:
            return False
    return False


def kind_of(reading: Reading, given: Date, *, ahead: bool, made: bool) -> EventKind:
    """Tell what a date is the day of, by the words beside it."""
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


def lies_ahead(reading: Reading, given: Date, sentence: Sentence) -> bool:
    """Tell whether the words around a date make it lie ahead."""
    known = language_of(reading.document.lang).calendar
    return points_ahead(reading.document.text, sentence.span, (given.span.start, given.span.end), known)


def filled(given: Date, now: str, *, ahead: bool) -> str:
    """Return a date with what the story's own day can add to it; a part that stays open is left out.

    A weekday of a story known by its year alone stays in that year.
    """
    first = given.first
    if "X" not in first:
        return first if given.last == first else f"{first}/{given.last}"
    today = day_of(now)
    if "W" in first:
        if today is None:
            return now[:4]
        back = (today.isoweekday() - int(first[-1])) % 7
        return (today + timedelta(7 - back if ahead and back else -back)).isoformat()
    if today is None:
        return now[:4] + first[4:] if now else ""
    after = first[5:] > today.isoformat()[5 : len(first)]
    return f"{today.year - (after and not ahead)}{first[4:]}"


def day_of(text: str) -> date | None:
    """Return the day that a text begins with."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return day if date.min.year < day.year < date.max.year else None  # there is room for a week on either side
