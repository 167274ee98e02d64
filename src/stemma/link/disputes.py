"""Say where accounts differ in what is no figure: the day of an event, a name in one role, a place, a yes or no.

Clauses of a story are laid side by side where they share most of what they say, and only what both give and what
cannot both be so is told: two days, two names in one place of the sentence, a statement and its denial. Two possible
readings, and nothing is told; figures have their own comparison (`frames`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stemma.link.disputing.clashes import BESIDE, Clash
from stemma.link.disputing.clauses import Cast, Clause, clauses, distinct, pairs
from stemma.link.disputing.days import days
from stemma.link.disputing.marking import marked
from stemma.link.disputing.polarity import denial
from stemma.link.disputing.roles import posts, speakers, swapped
from stemma.link.disputing.spellings import spellings
from stemma.link.disputing.weighing import differences, ground_of, handed_on
from stemma.model.documents import Span
from stemma.model.drifts import Drift
from stemma.model.facts import Reading
from stemma.model.links import Claim, Dated, Difference, Entity, Frame

__all__ = ["Known", "compare", "marked"]


@dataclass(frozen=True, slots=True)
class Known:
    """What else is known of the statements of a story."""

    dated: tuple[Dated, ...] = ()
    """When what they tell took place."""
    drift: tuple[Drift, ...] = ()
    """What changed on the way from one article to another."""


def compare(
    readings: tuple[Reading, ...],
    entities: tuple[Entity, ...],
    frames: tuple[Frame, ...],
    claims: tuple[Claim, ...],
    known: Known,
) -> tuple[Difference, ...]:
    """Say where the accounts of a story differ, other than in figures."""
    cast = Cast(entities)
    found = clauses(readings, cast, known.dated)
    told = _measured(frames)
    clashes = [clash for clash in _clashes(distinct(found), cast) if not _measured_so(clash, told)]
    clashes += spellings(found, entities, cast)
    made = differences(clashes, ground_of(found, claims, cast))
    return tuple(handed_on(one, known.drift) for one in made)


def _clashes(found: Sequence[Clause], cast: Cast) -> Iterator[Clash]:
    yield from posts(found, cast)
    for one, other in pairs(found, BESIDE):
        if one.reading.document.lang == other.reading.document.lang:
            yield from denial(one, other)
            yield from days(one, other)
            yield from swapped(one, other, cast)
            yield from speakers(one, other, cast)


def _measured(frames: tuple[Frame, ...]) -> dict[Span, str]:
    """Return the dates that are compared as figures already, each with its frame."""
    told = (frame for frame in frames if frame.unit in {"date", "year"} and frame.verdict not in {"agree", "rounded"})
    return {value.span: frame.id for frame in told for value in frame.values}


def _measured_so(clash: Clash, told: dict[Span, str]) -> bool:
    """Whether both values of a clash stand in one frame, which tells it."""
    frame = told.get(clash.one.words)
    return frame is not None and frame == told.get(clash.other.words)
