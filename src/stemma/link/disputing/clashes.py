"""What one account says against another: the two clauses, and the words of each that cannot both be so."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from stemma.link.disputing.clauses import Clause
from stemma.model.documents import Span
from stemma.model.links import DifferenceKind
from stemma.text.tense import any_of

_LEAST = 1
"""One word in common is too little, be it the rarest."""
_LEAD = 12
"""Characters before a clause that may say that it lies ahead: `is | due to open`."""
BESIDE = 0.5
"""Share of the words beside names that two clauses on one event have in common."""


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


@dataclass(frozen=True, slots=True)
class Common:
    """What two clauses share."""

    words: int
    """Content words that both have."""
    told: int
    """Those of them that stand in no name."""
    named: bool
    """Whether both name somebody or something that is one."""
    beside: float
    """The smaller of the shares of what both have beside names: names tell who, and not what happened."""
    least: float
    """The smaller of the shares of the two clauses' content words that both have, from 0 to 1."""

    @property
    def enough(self) -> bool:
        """Whether there is enough to tell one event: names alone make none, and one word only with a name."""
        return self.words > _LEAST and self.told + self.named > 1 and self.beside >= BESIDE


def common(one: Clause, other: Clause, *, names: bool = True) -> Common:
    """Return what two clauses share, with the words of names or without."""
    told = sum(stem in other.stems for stem in one.stems)
    words = sum(stem in other.full for stem in one.full) if names else told
    beside = _least(one.stems, other.stems)
    least = max(beside if told > _LEAST else 0.0, _least(one.full, other.full)) if names else beside
    return Common(words, told, bool(one.who & other.who), beside, least)


def _least(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    weight = sum(min(left[stem], right[stem]) for stem in left if stem in right)
    most = max(sum(left.values()), sum(right.values()))
    return weight / most if most else 0.0


def as_sure(one: Clause, other: Clause) -> bool:
    """Whether two clauses are equally sure of what they say: what one leaves open is not denied by the other."""
    hedges = [clause.words(clause.said.hedge).lower() if clause.said.hedge else "" for clause in (one, other)]
    stances = one.language.stances
    leaving = stances.modals | stances.ought | stances.contents | stances.conditions
    ahead = [_ahead(clause) for clause in (one, other)]
    return hedges[0] == hedges[1] and leaving.isdisjoint(one.tokens ^ other.tokens) and ahead[0] == ahead[1]


def _ahead(clause: Clause) -> bool:
    """Whether a clause speaks of what lies ahead: `will`, `due to`."""
    span, text = clause.said.span, clause.reading.document.text
    words = text[max(clause.said.sentence.start, span.start - _LEAD) : span.end]
    return re.search(any_of(clause.language.calendar.future), words, re.IGNORECASE) is not None


def apart(one: Clause, other: Clause) -> bool:
    """Whether two clauses speak of two occasions: other counts, `another` in one alone, or the same people of others.

    Two clauses of one article speak against each other only where two voices do, and no passage does against itself.
    """
    repeated = one.plain == other.plain and "denied" not in (one.said.stance, other.said.stance)
    if repeated or (one.doc == other.doc and one.speaker == other.speaker):
        return True
    if (one.own or other.own) and one.speaker != other.speaker:
        return True
    if (one.hangs or other.hangs) and one.personal and other.personal and one.subject != other.subject:
        return True
    turning = one.language.contrasts.turning
    if one.further != other.further or not turning.isdisjoint(one.tokens ^ other.tokens):
        return True
    amounts = [{(f.unit, f.low, f.high) for f in c.figures if f.unit} for c in (one, other)]
    units = {unit for unit, *_ in amounts[0]} & {unit for unit, *_ in amounts[1]}
    return bool(units) and not amounts[0] & amounts[1]
