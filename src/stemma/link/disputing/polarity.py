"""Clauses of which one denies what the other states."""

from collections.abc import Iterator, Sequence

from stemma.link.disputing.clashes import Clash, Given, apart, as_sure, common
from stemma.link.disputing.clauses import Clause, peers
from stemma.link.measuring.measures import weights

_SHARE = 0.7
"""Share of either clause's content words that the other has: what is denied must be what is said."""


def denials(found: Sequence[Clause]) -> Iterator[Clash]:
    """Yield the clauses that deny what another one states."""
    against = [clause for clause in found if _denies(clause)]
    stating = [clause for clause in found if _states(clause)]
    for one, other in peers(against, stating):
        if _contradicts(one, other):
            yes, no = Given("yes", other.said.span, other), Given("no", one.said.span, one)
            yield Clash("yes or no", yes, no, other.words(other.said.span))


def _contradicts(one: Clause, other: Clause) -> bool:
    shared = common(one, other)
    if not shared.enough or shared.least < _SHARE or not as_sure(one, other) or apart(one, other):
        return False
    if one.days and other.days and one.days.isdisjoint(other.days):
        return False
    return _same_people(one, other) and _denied(one, other)


def _denied(one: Clause, other: Clause) -> bool:
    """Whether the next word that tells something behind a denial stands in the other clause: what is denied."""
    span = one.said.negation
    if span is None or one.said.stance == "denied":
        return True
    after = one.reading.document.text[span.end : max(span.end, one.said.span.end)]
    told = [word for word in after.lower().split() if weights(word, one.language)]
    return bool(told) and not weights(told[0], one.language).keys().isdisjoint(other.full)


def _same_people(one: Clause, other: Clause) -> bool:
    """Whether the names of either clause, beside those of places, stand in the other or beside it."""
    ours, theirs = one.actors, other.actors
    return (ours <= other.around or not theirs) and (theirs <= one.around or not ours)


def _denies(clause: Clause) -> bool:
    said = clause.said
    return clause.denies and (said.stance == "denied" or _by_particle(clause))


def _states(clause: Clause) -> bool:
    return not clause.denies and clause.said.negation is None


def _by_particle(clause: Clause) -> bool:
    """Whether a clause denies by a word that does nothing else: `not`, `never`, and not `failed`, `refused`."""
    span = clause.said.negation
    if span is None:
        return False
    first = clause.words(span).lower().split()[0]
    return first in clause.language.words.negations and not first.endswith(clause.language.words.past_endings)
