"""What one account says against another: the two clauses, and the words of each that cannot both be so."""

from dataclasses import dataclass

from stemma.link.disputing.clauses import Clause
from stemma.model.documents import Span
from stemma.model.links import DifferenceKind


@dataclass(frozen=True, slots=True)
class Given:
    """A value where one account gives it."""

    value: str
    """What is compared: an ISO date, an entity's id, `yes` or `no`."""
    words: Span
    """The words that give it."""
    clause: Clause


@dataclass(frozen=True, slots=True)
class Clash:
    """Two values for one thing."""

    kind: DifferenceKind
    one: Given
    other: Given
    about: str
    """What it is about, in words of the articles."""
    doubt: str = ""
    """Why it may be none, in words."""


def common(one: Clause, other: Clause) -> tuple[int, float, float]:
    """Return how many content words two clauses share, and which share that is of either's weight."""
    shared = [stem for stem in one.stems if stem in other.stems]
    weight = sum(min(one.stems[stem], other.stems[stem]) for stem in shared)
    sizes = (sum(clause.stems.values()) for clause in (one, other))
    first, second = (weight / size if size else 0.0 for size in sizes)
    return len(shared), first, second


def apart(one: Clause, other: Clause) -> bool:
    """Whether two clauses speak of two occasions: other counts, `another` in one alone, or the same people of others.

    Two clauses of one article speak against each other only where two voices do, and no passage does against itself.
    """
    if one.plain == other.plain or (one.doc == other.doc and one.speaker == other.speaker):
        return True
    if one.subject and other.subject and one.subject != other.subject:
        return True
    turning = one.language.contrasts.turning
    if one.further != other.further or not turning.isdisjoint(one.tokens ^ other.tokens):
        return True
    amounts = [{(f.unit, f.low, f.high) for f in c.figures if f.unit} for c in (one, other)]
    units = {unit for unit, *_ in amounts[0]} & {unit for unit, *_ in amounts[1]}
    return bool(units) and not amounts[0] & amounts[1]
