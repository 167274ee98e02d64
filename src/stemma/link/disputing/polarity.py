"""Clauses of which one denies what the other states."""

from collections.abc import Iterator, Sequence

from stemma.link.disputing.clashes import Clash, Given, apart, common
from stemma.link.disputing.clauses import Clause, peers
from stemma.model.facts import Statement

_LEAST = 2
"""Content words that both clauses have."""
_SHARE = 0.7
"""Share of either clause's content words that the other has: what is denied must be what is said."""
_SURE = ("asserted", "reported")


def denials(found: Sequence[Clause]) -> Iterator[Clash]:
    """Yield the clauses that deny what another one states."""
    against = [clause for clause in found if _denies(clause)]
    stating = [clause for clause in found if _states(clause)]
    for one, other in peers(against, stating):
        if _contradicts(one, other):
            yes, no = Given("yes", other.said.span, other), Given("no", one.said.span, one)
            yield Clash("yes or no", yes, no, other.words(other.said.span))


def _contradicts(one: Clause, other: Clause) -> bool:
    shared, mine, theirs = common(one, other)
    if shared < _LEAST or min(mine, theirs) < _SHARE or apart(one, other):
        return False
    if one.days and other.days and one.days.isdisjoint(other.days):
        return False
    return _same_people(one, other)


def _same_people(one: Clause, other: Clause) -> bool:
    """Whether the names of either clause, beside those of places, stand in the other or beside it."""
    ours, theirs = one.who, other.who
    return (ours <= other.around or not theirs) and (theirs <= one.around or not ours)


def _denies(clause: Clause) -> bool:
    said = clause.said
    if not clause.denies or _open(said, clause):
        return False
    return said.stance == "denied" or (said.stance in _SURE and _by_particle(clause))


def _states(clause: Clause) -> bool:
    said = clause.said
    return not clause.denies and said.negation is None and said.stance in _SURE and not _open(said, clause)


def _by_particle(clause: Clause) -> bool:
    """Whether a clause denies by a word that does nothing else: `not`, `never`, and not `failed`, `refused`."""
    span = clause.said.negation
    if span is None:
        return False
    first = clause.words(span).lower().split()[0]
    return first in clause.language.words.negations and not first.endswith(clause.language.words.past_endings)


def _open(said: Statement, clause: Clause) -> bool:
    """Whether a clause leaves open what it says: a hedge, a modal, a condition, a time that it ends at."""
    words, stances = clause.tokens, clause.language.stances
    leaving = stances.modals | stances.ought | stances.contents | stances.conditions
    until = clause.language.calendar.until
    return said.hedge is not None or not leaving.isdisjoint(words) or any(word in until for word in words)
