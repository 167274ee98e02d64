"""Clauses of which one denies what the other states."""

import re
from collections.abc import Iterator, Sequence

from stemma.link.disputing.clashes import Clash, Given, apart, as_sure, common
from stemma.link.disputing.clauses import Clause

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SLIPPED = re.compile(r"\wn\s?['’]\s?t\b")
_BEHIND = 3
"""Telling words behind a denial that are looked for in the other clause; of three, one may be another."""
_STEM, _ENDING, _LONGER = 3, 2, 4
"""Letters that two forms of a word share at least, that the shorter may end in, and by which the longer is longer."""
_SHARE = 0.7
"""Share of either clause's content words that the other has: what is denied must be what is said."""


def denial(one: Clause, other: Clause) -> Iterator[Clash]:
    """Yield the denial, where one of two clauses denies what the other one states."""
    if one.denies == other.denies:
        return
    no, yes = (one, other) if one.denies else (other, one)
    if _denies(no) and not _negated(yes) and _contradicts(no, yes):
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
    """Whether what stands behind a denial, word by word, stands in the other clause too: what is denied."""
    span = one.said.negation
    if span is None or one.said.stance == "denied":
        return True
    after = _WORD.findall(one.reading.document.text[span.end : max(span.end, one.said.span.end)].lower())
    silent = one.language.words.stop | one.language.words.auxiliaries
    told = [word for word in after if word not in silent][:_BEHIND]
    theirs = _WORD.findall(other.reading.words(other.said.span).lower())
    found = sum(_one_of(word, theirs) for word in told)
    return bool(told) and found >= max(1, len(told) - (len(told) == _BEHIND)) and _one_of(told[0], theirs)


def _one_of(word: str, known: Sequence[str]) -> bool:
    return any(_one_word(word, other) for other in known)


def _one_word(one: str, other: str) -> bool:
    """Whether two words are forms of one: all but the last letters are the same.

    >>> _one_word("happen", "happened"), _one_word("controls", "contrast")
    (True, False)
    """
    size = max(min(_STEM, len(one), len(other)), min(len(one), len(other)) - _ENDING)
    return one[:size] == other[:size] and abs(len(one) - len(other)) <= _LONGER


def _same_people(one: Clause, other: Clause) -> bool:
    """Whether the names of either clause, beside those of places, stand in the other or beside it."""
    ours, theirs = one.actors, other.actors
    return (ours <= other.around or not theirs) and (theirs <= one.around or not ours)


def _denies(clause: Clause) -> bool:
    said = clause.said
    return clause.denies and (said.stance == "denied" or _by_particle(clause))


def _negated(clause: Clause) -> bool:
    """Whether a clause has a word that denies, be it parted by a slip: `hadn' t`."""
    text = clause.reading.words(clause.said.span)
    return clause.said.negation is not None or _SLIPPED.search(text) is not None


def _by_particle(clause: Clause) -> bool:
    """Whether a clause denies by a word that does nothing else: `not`, `never`, and not `failed`, `refused`."""
    span = clause.said.negation
    if span is None:
        return False
    first = clause.words(span).lower().split()[0]
    if clause.reading.document.text[span.end : span.end + 1] == ".":
        return False  # `No. 1`
    return first in clause.language.words.negations and not first.endswith(clause.language.words.past_endings)
