"""Hedges and negations: which words of a clause keep a distance from it or deny it, and how much of it they rule.

A cue rules its clause, but for three kinds. Before a noun it may rule that noun alone (`the suspected gunman fled`);
in a relative clause it rules that clause (`a man who may have known was arrested`); and some negations deny no more
than the phrase behind them (`left without a word`).
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from stemma.find.stating.cuts import Line, Token
from stemma.lang.base import Language
from stemma.lang.stances import Stances

_LONGEST = 5
"""Words in the longest phrase that is a cue."""
_INSERTED = frozenset({",", "“", '"'})
"""Marks that may stand between a modal and its verb: `may, he said, rise`."""
_NEAR = 4
"""Words within which a second negation undoes the first."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of a clause that hedge or deny, by their places among its words and marks."""

    first: int
    end: int
    wide: bool
    """Whether it rules the whole clause."""


def hedges(line: Line, text: str, language: Language, *, said: bool = False) -> tuple[Cue, ...]:
    """Return the words that keep a distance, in order; an open condition is one.

    `said` tells that the clause is somebody's words, in which a future turns into `would`.

    >>> from stemma.find.stating.cuts import read
    >>> from stemma.lang import language_of
    >>> english = language_of("en")
    >>> text = "the suspected gunman may have fled in May"
    >>> line = read(text, english.words)
    >>> [(line.known.low[cue.first : cue.end], cue.wide) for cue in hedges(line, text, english)]
    [(('suspected',), False), (('may', 'have'), True)]
    """
    low, known = line.known.low, language.stances
    found: list[Cue] = []
    for a, b in phrases(low, _together(language.words.hedges, known.onward, known.backshifted), known.no_hedges):
        if hedging(line, text, a, b, language) and not (said and low[a] in known.backshifted):
            narrow = partial(line, a, b, language) or aside(line, a) or behind(found, low, known)
            found.append(Cue(a, b, wide=not narrow))
    opening = condition(low, known)
    return (Cue(0, opening, wide=True), *found) if opening else tuple(found)


def condition(low: Sequence[str], known: Stances) -> int:
    """Return how many words open a condition at the head of a clause."""
    if " ".join(low[:2]) in known.no_hedges:
        return 0
    return next((n for n in (4, 3, 2, 1) if n <= len(low) and " ".join(low[:n]) in known.conditions), 0)


def behind(found: Sequence[Cue], low: Sequence[str], known: Stances) -> bool:
    """Whether the last cue rules what follows it, and so a further cue there rules no more than that."""
    return bool(found) and not found[-1].wide and " ".join(low[found[-1].first : found[-1].end]) in known.onward


def negations(line: Line, language: Language) -> tuple[Cue, ...]:
    """Return the words that deny something, in order."""
    low, known = line.known.low, language.stances
    cues = _together(language.words.negations, known.negators, known.narrow)
    return tuple(
        Cue(a, b, wide=" ".join(low[a:b]) not in known.narrow and not aside(line, a))
        for a, b in phrases(low, cues, known.no_negations)
        if line.known.word(b) not in {",", "."} or a > 0
    )


def denied(cues: Sequence[Cue], low: Sequence[str], language: Language) -> bool:
    """Whether negations add up to a denial: `never failed to pay` has two that cancel out.

    >>> from stemma.lang import language_of
    >>> low = "the guard never failed to pay".split()
    >>> denied((Cue(2, 3, True), Cue(3, 5, True)), low, language_of("en"))
    False
    """
    standing: list[bool] = []
    end = 0
    for cue in cues:
        turns = " ".join(low[cue.first : cue.end]) in language.stances.reversing
        if standing and turns and near(low, end, cue.first, language):
            standing[-1] = not standing[-1]
        else:
            standing.append(True)
        end = cue.end
    return any(standing)


def near(low: Sequence[str], start: int, end: int, language: Language) -> bool:
    """Whether nothing that opens a new phrase stands between two negations."""
    between = low[start:end]
    return len(between) < _NEAR and not any(w == "," or w in language.words.coordinators for w in between)


@lru_cache(maxsize=16)
def _together(*lists: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*lists)


def phrases(low: Sequence[str], cues: frozenset[str], idle: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield where cues stand, the longest wording of each; none begins inside an idle phrase."""
    heads = _heads(cues, idle)
    at = 0
    while at < len(low):
        size, counts = longest(low, at, cues, idle) if low[at] in heads else (0, False)
        if counts:
            yield at, at + size
        at += size or 1


@lru_cache(maxsize=16)
def _heads(cues: frozenset[str], idle: frozenset[str]) -> frozenset[str]:
    return frozenset(cue.split(" ", 1)[0] for cue in (*cues, *idle))


def longest(low: Sequence[str], at: int, cues: AbstractSet[str], idle: AbstractSet[str]) -> tuple[int, bool]:
    """Return how many words the longest phrase at a place has, and whether it is a cue."""
    for size in range(min(_LONGEST, len(low) - at), 0, -1):
        run = " ".join(low[at : at + size])
        if run in idle:
            return size, False
        if run in cues:
            return size, True
    return 0, False


def hedging(line: Line, text: str, a: int, b: int, language: Language) -> bool:
    """Whether a hedge is one here: not the month May, and no modal without a verb."""
    low, known = line.known.low, language.stances
    if low[b - 1] not in known.modals:
        return True
    follows = line.known.word(b)
    if not follows[:1].isalpha() or follows in language.words.prepositions or follows in language.words.coordinators:
        return bool(follows) and follows in _INSERTED and a > 0 and not capital(text, line.tokens[a])
    lead = line.known.word(a - 1)
    month = capital(text, line.tokens[a]) and a > 0
    return not month or not (lead in language.words.prepositions or lead in language.words.determiners)


def partial(line: Line, a: int, b: int, language: Language) -> bool:
    """Whether a hedge rules no more than the noun behind it, or what follows."""
    known = language.stances
    cue = " ".join(line.known.low[a:b])
    lead, words = line.known.word(a - 1), language.words
    opens = lead in words.relatives or lead in words.content_openers
    noun = b - a > 1 and lead in words.determiners and not opens  # "a plan to"
    if cue in known.onward or noun:
        return a > 0
    return cue in known.noun_hedges and before_noun(line, a, language)


def capital(text: str, token: Token) -> bool:
    """Whether a word is written with a capital."""
    return text[token.start].isupper()


def before_noun(line: Line, a: int, language: Language) -> bool:
    """Whether a word stands before a noun that it describes."""
    before, follows = line.known.word(a - 1), line.known.word(a + 1)
    words = language.words
    closed = words.prepositions | words.content_openers | words.determiners | words.auxiliaries | {"to"}
    if not follows[:1].isalpha() or follows in closed:
        return False
    return not before or not before[0].isalnum() or before in words.determiners or before in words.prepositions


def aside(line: Line, at: int) -> bool:
    """Whether a cue stands in a relative clause that no comma parts off: `the man who may have fled was seen`.

    Behind a relative that describes the subject the first verb is the relative's own, and the next one the clause's.
    """
    start = line.relative
    if start >= at:
        return False
    return line.verbs[start] > 0 or line.groups[at] == line.groups[start]
