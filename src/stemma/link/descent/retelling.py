"""Find the documents that retell one another in other words: the same rare details, in the same order.

Two that report one event share its names, its sums and its subject; they do not choose the same asides, the same rare
words and the same order. A detail weighs by the surprise that an independent report has it too, and less for every
other document of the story that carries it (Dong, Berti-Equille and Srivastava, PVLDB 2009: what few others provide
says much, what all provide says nothing). Nothing is divided by the number of documents: taking a report away must
never make two others look more independent.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from stemma.link.descent.details import Detail, Line, lines_of
from stemma.model.documents import DocId, Span
from stemma.model.facts import Reading
from stemma.model.links import Retold

_BITS: Mapping[str, float] = {
    "word": 2.8,
    "known": 2.2,
    "topic": 1.0,
    "name": 2.2,
    "figure": 2.4,
    "number": 1.8,
    "date": 2.2,
    "pair": 1.5,
    "cut": 3.0,
}
"""Surprise, in bits, that an independent report of one event has a detail too: of ECB+ topics 1-35, 6,286 pairs of
articles on one event that share no passage have .14 of each other's rare words, .20 of the known ones, .47 of the
topics, .22 of the names, .20 of the figures, .30 of bare numbers; two words side by side .3 where both are there."""
_LEAD, _LEAD_LINES = 0.5, 2
"""What is left of the weight in the first sentences, with the title: there, .38 of the rare words and .50 of the names
are in the other report too."""
_OTHERS = 1.5
"""Bits that a detail loses each time the number of other documents that carry it doubles."""
_QUOTED = 0.5
"""What is left of the weight of words of a quotation: two who heard one speaker share them without having met."""
_COMMON = 40
"""Carriers from which on a detail is not looked at: it bounds the work."""
_FEW = 6
"""Carriers up to which a detail proposes pairs."""
_NEAREST = 12
"""Documents that each one is compared with at most, those that share most."""
_LINE = 8.0
"""Bits that the two sentences of a pair share by chance: above, one in eleven of independent pairs' sentences."""
_NATS = 0.25
"""What each bit above says for dependence, in nats. Less than a bit's .69, since the details of one fact come together;
the slope of the tail measured on ECB+."""
_IN_ORDER, _OUT_OF_ORDER = math.log(0.95 / 0.71), math.log(0.05 / 0.29)
"""What two neighbouring facts in the same order say, and in another: independent reports keep .71 of the order, since
both tell the most important first."""
_LEAST = 6.0
"""Nats from which on two documents depend on one another: it takes 400 times what two independent reports share."""
_NAMED = 3
"""Details that a reason names."""
_LINES = 3
"""Pairs of sentences that must share details: one fact may come to two by way of a third."""


def find(
    readings: tuple[Reading, ...],
    copies: Mapping[DocId, DocId],
    tied: Mapping[DocId, frozenset[DocId]],
) -> tuple[Retold, ...]:
    """Find the documents that retell one another, and return their sentences that say the same.

    `copies` names the first copy of each document, `tied` the documents whose text as a whole hangs on one another:
    these need no further proof, and what they carry in common counts once.
    """
    lines = {r.document.id: lines_of(r) for r in sorted(readings, key=lambda r: r.document.id)}
    carriers = _carriers({doc: told for doc, told in lines.items() if copies[doc] == doc})
    members: dict[DocId, list[DocId]] = defaultdict(list)
    for doc in sorted(lines):
        members[copies[doc]].append(doc)
    near = {doc: frozenset(copies[d] for d in tied.get(doc, ())) | {copies[doc]} for doc in lines}
    found: list[Retold] = []
    for one, two in _proposed(carriers):
        for a, b in (sorted((x, y)) for x in members[one] for y in members[two]):
            if copies[b] not in near[a] and copies[a] not in near[b]:
                found += judged(lines[a], lines[b], _Weigher(carriers, near[a] | near[b]))
    return tuple(sorted(found))


def _carriers(lines: Mapping[DocId, Sequence[Line]]) -> dict[str, frozenset[DocId]]:
    """Return the documents that carry each detail, leaving out what only one has."""
    found: dict[str, set[DocId]] = defaultdict(set)
    for doc, told in lines.items():
        for line in told:
            for detail in line.details:
                found[detail.key].add(doc)
    return {key: frozenset(docs) for key, docs in found.items() if 1 < len(docs) <= _COMMON}


def _proposed(carriers: Mapping[str, frozenset[DocId]]) -> Iterator[tuple[DocId, DocId]]:
    """Yield the pairs that share most of what few others have."""
    shared: Counter[tuple[DocId, DocId]] = Counter()
    for docs in carriers.values():
        if len(docs) <= _FEW:
            shared.update(combinations(sorted(docs), 2))
    nearest: dict[DocId, list[tuple[int, DocId, DocId]]] = defaultdict(list)
    for (one, two), count in shared.items():
        if count >= 2 * _LINES:
            nearest[one].append((-count, one, two))
            nearest[two].append((-count, one, two))
    kept = {pair[1:] for listed in nearest.values() for pair in sorted(listed)[:_NEAREST]}
    yield from sorted(kept)


class _Weigher:
    """Weighs details for two documents, by how many others carry them."""

    def __init__(self, carriers: Mapping[str, frozenset[DocId]], near: frozenset[DocId]) -> None:
        self._carriers = carriers
        self._near = near

    def __call__(self, detail: Detail) -> float:
        carriers = self._carriers.get(detail.key)
        if carriers is None:
            return 0.0
        others = len(carriers - self._near)
        bits = max(0.0, _BITS[detail.kind] - _OTHERS * math.log2(1 + others))
        return bits * _QUOTED if detail.quoted and detail.kind != "cut" else bits


def judged(left: Sequence[Line], right: Sequence[Line], weigh: _Weigher) -> list[Retold]:
    """Return the sentences that tie two documents; none where two reports of one event would share as much."""
    strong = [match for match in _matches(left, right, weigh) if match.bits > _LINE]
    if len(strong) < _LINES:
        return []
    nats = _NATS * sum(match.bits - _LINE for match in strong)
    nats += sum(_IN_ORDER if a.right < b.right else _OUT_OF_ORDER for a, b in pairwise(strong))
    return strong if nats >= _LEAST else []


def _matches(left: Sequence[Line], right: Sequence[Line], weigh: _Weigher) -> list[Retold]:
    """Return the pairs of sentences of which each shares most with the other, in the order of the left."""
    where: dict[str, list[int]] = defaultdict(list)
    for j, line in enumerate(right):
        for detail in line.details:
            where[detail.key].append(j)
    shared: dict[tuple[int, int], list[tuple[float, Detail]]] = defaultdict(list)
    for i, line in enumerate(left):
        for detail in line.details:
            bits = weigh(detail) if detail.key in where else 0.0
            for j in where[detail.key] if bits else ():
                shared[i, j].append((bits * (_LEAD if min(i, j) < _LEAD_LINES else 1.0), detail))
    total = {pair: sum(bits for bits, _ in held) for pair, held in shared.items()}
    here, there = _best(total, 0), _best(total, 1)
    return [_retold(left[i], right[j], shared[i, j]) for i, j in sorted(total) if here[i] == there[j] == (i, j)]


def _best(total: Mapping[tuple[int, int], float], side: int) -> dict[int, tuple[int, int]]:
    """Return, for each sentence of one side, the pair that shares most; of equal ones the earliest."""
    best: dict[int, tuple[int, int]] = {}
    for pair in sorted(total):
        held = best.get(pair[side])
        if held is None or total[pair] > total[held]:
            best[pair[side]] = pair
    return best


def _retold(left: Line, right: Line, held: Iterable[tuple[float, Detail]]) -> Retold:
    heaviest = sorted(held, key=lambda pair: (-pair[0], pair[1].span, pair[1].key))
    return Retold(left.span, right.span, sum(bits for bits, _ in heaviest), tuple(d.span for _, d in heaviest))


def described(retold: Sequence[Retold], left: Reading) -> str:
    """Say in words what sentences that retell one another share.

    `the same 7 details in 3 sentences, in the same order, among them "teal awning" and "14 crates"`.
    """
    held = sorted(retold, key=lambda told: told.left)
    kept = sum(a.right < b.right for a, b in pairwise(held))
    order = "in the same order" if kept == len(held) - 1 else f"{kept + 1} of them in the same order"
    count = sum(len(_apart(told)) for told in held)
    heaviest = sorted(held, key=lambda told: (-told.bits, told.left))
    named = [left.words(span) for told in heaviest[:_NAMED] for span in _apart(told)[:1]]
    return f"the same {count} details in {len(held)} sentences, {order}, among them {_listed(named)}"


def _apart(told: Retold) -> list[Span]:
    """Return the details that overlap no weightier one."""
    kept: list[Span] = []
    for span in told.details:
        if not any(span.start < other.end and other.start < span.end for other in kept):
            kept.append(span)
    return kept


def _listed(words: Sequence[str]) -> str:
    *most, last = (f"“{word}”" for word in words)
    return f"{', '.join(most)} and {last}" if most else last
