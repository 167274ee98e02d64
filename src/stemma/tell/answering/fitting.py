"""What in a sentence is of the kind that was asked for: the words that may be the answer."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from stemma.lang.base import Language
from stemma.lang.questions import Asks
from stemma.model.facts import Date, Figure, Mention
from stemma.tell.answering.asked import Asked
from stemma.text.segment import tokens
from stemma.text.tense import any_of
from stemma.text.terms import Term, key_of

_YEAR = re.compile(r"(?<![\w.,$€£])(?:1\d|20)\d\d(?:s|[–-]\d{2,4})?(?![\w%]|[.,]\d)")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*(?<![.,])")
NAMED, LIKELY, WEAK, OTHER = 1.0, 0.7, 0.4, 0.2
"""How sure it is that words are of a kind: they were found to be, they look so, they may be, they count something
else."""
_STOPS = " \t\n.!?…\"'”’»)]"
_CLOSE = 25
"""Characters between a preposition and the noun that it leads."""
_BEHIND = 3
"""Words behind a number among which the counted noun stands."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Words of a sentence that may be the answer, and how sure it is that they are of the kind asked for."""

    start: int
    end: int
    sure: float


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence with what was found in it; all places count from its beginning."""

    text: str
    language: Language
    terms: tuple[Term, ...]
    names: tuple[Mention, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    offset: int
    """Of the sentence in its document: the places of facts count from there."""


def fits(asked: Asked, seen: Seen) -> tuple[Fit, ...]:
    """Return the words of a sentence that may answer: of the kind asked for, and not in the question already."""
    if asked.kind is None:
        return ()
    known = {term.key for term in asked.terms}
    found = _FITTING[asked.kind](asked, seen)
    return tuple(fit for fit in found if _new(fit, seen, known) or asked.kind in {"reason", "manner"})


def _new(fit: Fit, seen: Seen, known: set[str]) -> bool:
    """Whether words say something that the question does not; of words without terms, any may."""
    inside = [term for term in seen.terms if fit.start <= term.start and term.end <= fit.end]
    return not inside or not all(known.intersection(term.keys) for term in inside)


def _who(_asked: Asked, seen: Seen) -> Iterator[Fit]:
    for name in seen.names:
        if name.kind in {"person", "organisation"}:
            yield _placed(name, seen, NAMED)
        else:
            yield _placed(name, seen, LIKELY if name.kind == "other" else WEAK)
    yield from (Fit(start, end, LIKELY) for start, end in _words_in(seen, seen.language.numbers.people))


def _name(_asked: Asked, seen: Seen) -> Iterator[Fit]:
    return (_placed(name, seen, NAMED) for name in seen.names)


def _where(_asked: Asked, seen: Seen) -> Iterator[Fit]:
    for name in seen.names:
        if name.kind == "place":
            yield _placed(name, seen, NAMED)
        elif name.kind in {"other", "organisation"}:
            yield _placed(name, seen, WEAK)
    within = _pattern(tuple(sorted(seen.language.questions.within)))
    for match in within.finditer(seen.text):
        behind = next((term for term in seen.terms if term.start > match.end()), None)
        if behind and behind.start - match.end() < _CLOSE and not behind.key[0].isdigit():
            yield Fit(match.start(), behind.end, LIKELY if behind.named else WEAK)


def _when(_asked: Asked, seen: Seen) -> Iterator[Fit]:
    for date in seen.dates:
        yield _placed(date, seen, NAMED)
    for match in _YEAR.finditer(seen.text):
        yield Fit(*match.span(), LIKELY)


def _amount(asked: Asked, seen: Seen) -> Iterator[Fit]:
    for figure in seen.figures:
        yield _placed(figure, seen, _unit_fits(asked, figure, seen))
    bare = [match.span() for match in _NUMBER.finditer(seen.text) if not _YEAR.fullmatch(match[0])]
    bare += _words_in(seen, frozenset(seen.language.numbers.words))
    known = [(f.span.start - seen.offset, f.span.end - seen.offset) for f in seen.figures]
    for start, end in bare:
        if not any(first < end and start < last for first, last in known):
            yield Fit(start, end, WEAK if not asked.units else OTHER)


def _unit_fits(asked: Asked, figure: Figure, seen: Seen) -> float:
    """Say how sure it is that a figure counts what was asked for."""
    unit = figure.unit or ""
    if asked.units == ("money",):
        known = {"people", "percent", "years old", "year", *seen.language.numbers.measures.values()}
        return NAMED if len(unit) == 3 and unit.isupper() else OTHER if unit in known else WEAK
    if asked.units:
        return NAMED if unit in asked.units else OTHER
    if asked.noun is None:
        return LIKELY
    if asked.noun in {key_of(unit, seen.language.code), *_counted(figure, seen)}:
        return NAMED
    people = {key_of(word, seen.language.code) for word in seen.language.numbers.people}
    if unit == "people" and asked.noun in people:
        return NAMED
    return OTHER if unit else WEAK


def _counted(figure: Figure, seen: Seen) -> list[str]:
    """Return the terms of a figure and of the few words behind it, among which the counted noun stands."""
    start, end = figure.span.start - seen.offset, figure.span.end - seen.offset
    inside = [term.key for term in seen.terms if start < term.end and term.start < end]
    return inside + [term.key for term in seen.terms if term.start >= end][:_BEHIND]


def _reason(_asked: Asked, seen: Seen) -> Iterator[Fit]:
    for match in _pattern(tuple(sorted(seen.language.questions.reasons))).finditer(seen.text):
        yield Fit(match.start(), _end(seen, match), WEAK if len(match[0]) < 4 else NAMED)


def _manner(_asked: Asked, seen: Seen) -> Iterator[Fit]:
    for match in _pattern(tuple(sorted(seen.language.questions.means))).finditer(seen.text):
        yield Fit(match.start(), _end(seen, match), LIKELY)


def _end(seen: Seen, match: re.Match[str]) -> int:
    """Return where a clause ends that runs to the end of its sentence, without its stop and marks."""
    return max(match.end(), len(seen.text.rstrip(_STOPS)))


def _placed(fact: Mention | Figure | Date, seen: Seen, sure: float) -> Fit:
    return Fit(fact.span.start - seen.offset, fact.span.end - seen.offset, sure)


def _words_in(seen: Seen, wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    return ((a, b) for a, b in tokens(seen.text) if seen.text[a:b].lower() in wanted)


@lru_cache(maxsize=64)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(phrases), re.IGNORECASE)


_FITTING: Mapping[Asks, Callable[[Asked, Seen], Iterator[Fit]]] = MappingProxyType(
    {
        "who": _who,
        "where": _where,
        "when": _when,
        "amount": _amount,
        "reason": _reason,
        "manner": _manner,
        "name": _name,
    }
)
