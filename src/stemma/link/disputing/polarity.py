"""Clauses of which one denies what the other states."""

from collections.abc import Iterator

from stemma.link.disputing.clashes import Clash, Given, apart, as_sure, common
from stemma.link.disputing.clauses import Clause
from stemma.link.measuring.measures import weights

_SHARE = 0.7
"""Share of either clause's content words that the other has: what is denied must be what is said."""


def denial(one: Clause, other: Clause) -> Iterator[Clash]:
    """Yield the denial, where one of two clauses denies what the other one states."""
    if one.denies == other.denies:
        return
    no, yes = (one, other) if one.denies else (other, one)
    if _denies(no) and yes.said.negation is None and _contradicts(no, yes):
        given = Given("yes", yes.said.span, yes), Given("no", no.said.span, no)
        yield Clash("yes or no", *given, yes.words(yes.said.span))


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


def _by_particle(clause: Clause) -> bool:
    """Whether a clause denies by a word that does nothing else: `not`, `never`, and not `failed`, `refused`."""
    span = clause.said.negation
    if span is None:
        return False
    first = clause.words(span).lower().split()[0]
    return first in clause.language.words.negations and not first.endswith(clause.language.words.past_endings)
