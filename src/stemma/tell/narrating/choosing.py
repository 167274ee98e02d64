"""Choose the passages that tell most of a story in few words, each claim once.

What a passage adds shrinks as others are chosen and never grows, so that the greedy choice is near the best one
(Nemhauser, Wolsey and Fisher, 1978) and each passage need only be weighed again when it comes to the top (Minoux,
1978). Coverage with a penalty for what was told already: Lin and Bilmes, "A class of submodular functions for document
summarization", ACL 2011; Carbonell and Goldstein, "The use of MMR", SIGIR 1998.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from stemma.model.documents import DocId, Span
from stemma.tell.narrating.candidates import Candidate

_BESIDE = 0.3
"""What a further claim of a passage adds, beside the heaviest."""
_LEAST = 0.12
"""Share of the first passage's gain below which a passage no longer helps a reader."""
_MOST_SHOWN = 0.5
"""Of an article's characters, that its own account may take."""
_SLACK = 400
"""Characters of an article that may be shown in any case."""


@dataclass(slots=True)
class _Told:
    """What was chosen so far."""

    claims: set[str] = field(default_factory=set)
    rows: list[Candidate] = field(default_factory=list)
    spans: dict[DocId, list[Span]] = field(default_factory=dict)
    shown: Counter[DocId] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be told."""

    rows: int
    parts: Mapping[str, int]
    """Rows of one part of the account, at most."""
    sizes: Mapping[DocId, int]
    """Characters of each article."""


def choose(
    found: Sequence[Candidate],
    weight: Mapping[str, float],
    novel: Callable[[Candidate, Sequence[Candidate]], float],
    part: Callable[[Candidate], str],
    limits: Limits,
) -> tuple[Candidate, ...]:
    """Return the passages chosen, the one that tells most first."""
    told = _Told()
    heap = [(-_gain(one, weight, told), n) for n, one in enumerate(found)]
    heapify(heap)
    best = -heap[0][0] if heap else 0.0
    while heap and len(told.rows) < limits.rows:
        worth, n = heappop(heap)
        one = found[n]
        if -worth < _LEAST * best or -worth <= 0:
            break
        if told.parts[part(one)] >= limits.parts.get(part(one), 0) or not _room(one, told, limits):
            continue
        # Of the work and of the world, like words tell different things.
        gain = _gain(one, weight, told) * novel(one, [row for row in told.rows if part(row) == part(one)])
        if heap and gain < -heap[0][0]:
            heappush(heap, (-gain, n))
            continue
        _tell(one, part(one), told)
    return tuple(told.rows)


def _gain(one: Candidate, weight: Mapping[str, float], told: _Told) -> float:
    new = _together(weight[claim] for claim in one.claims if claim not in told.claims)
    old = _together(weight[claim] for claim in one.claims if claim in told.claims)
    return one.clear * new * new / (new + old or 1.0)


def _together(weights: Iterable[float]) -> float:
    """Weigh several claims of one passage: the heaviest whole, the others by a share, for clauses are cut finely."""
    found = sorted(weights, reverse=True)
    return found[0] + _BESIDE * sum(found[1:]) if found else 0.0


def _room(one: Candidate, told: _Told, limits: Limits) -> bool:
    doc, size = one.span.doc, one.span.end - one.span.start
    if any(s.start < one.span.end and one.span.start < s.end for s in told.spans.get(doc, ())):
        return False
    return told.shown[doc] + size <= max(_SLACK, _MOST_SHOWN * limits.sizes[doc])


def _tell(one: Candidate, part: str, told: _Told) -> None:
    told.claims.update(one.claims)
    told.rows.append(one)
    told.spans.setdefault(one.span.doc, []).append(one.span)
    told.shown[one.span.doc] += one.span.end - one.span.start
    told.parts[part] += 1
