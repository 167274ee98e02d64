"""Find the documents that retell one another in other words: the same facts and rare details, in the same order.

Two that report one event share its names, its sums and its subject; they do not choose the same asides, the same rare
words, nothing but the same facts, and the same order. A detail weighs by the surprise that an independent report has
it too, and less for every other document of the story that carries it (Dong, Berti-Equille and Srivastava, PVLDB 2009:
what few others provide says much, what all provide says nothing). Nothing is divided by the number of documents:
taking a report away must never make two others look more independent.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from stemma.link.descent.details import Told, told_by
from stemma.link.descent.likeness import Match, Weigher, matches
from stemma.model.documents import DocId, Span
from stemma.model.facts import Reading
from stemma.model.links import Retold

_COMMON = 40
"""Carriers from which on a detail is not looked at: it bounds the work."""
_ALL = 40
"""Up to so many distinct texts every pair is compared."""
_FEW = 20
"""Carriers up to which a detail proposes pairs; with 6, half of the rewrites in piles of 55 are not looked at."""
_PARTS = 120
"""A detail proposes with one of so many parts of its weight for each carrier."""
_NEAREST = 12
"""Documents that each one is compared with at most, those that share most."""
_LINE = 12.0
"""Bits that the two sentences of a pair share by chance: above, one in eleven of independent pairs' sentences."""
_NATS = 0.25
"""What each bit above says for dependence, in nats. Less than a bit's .69, since the details of one fact come together;
the slope of the tail measured on ECB+."""
_IN_ORDER, _OUT_OF_ORDER = math.log(0.96 / 0.6), math.log(0.04 / 0.4)
"""What two neighbouring facts in the same order say, and in another: independent reports keep .71 of the order, since
both tell the most important first."""
_TOLD, _UNTOLD = math.log(0.65 / 0.35), math.log(0.35 / 0.65)
"""What a sentence says whose fact the other document has too, and one whose fact it lacks: who retells adds little."""
_LEAST = 3.5
"""Nats from which on two documents depend on one another: thirty times likelier than in two independent reports. Of
2,188 pairs of ECB+ that share no passage 5 reach it, and 1 of them 4 nats, which miss more of the invented rewrites."""
_FACTS = 3
"""Facts that must be shared: one may come to two by way of a third."""
_NAMED = 3
"""Details that a reason names."""


def find(
    readings: tuple[Reading, ...],
    copies: Mapping[DocId, DocId],
    tied: Mapping[DocId, frozenset[DocId]],
) -> tuple[Retold, ...]:
    """Find the documents that retell one another, and return their sentences that say the same.

    `copies` names the first copy of each document, `tied` the documents whose text as a whole hangs on one another:
    these need no further proof, and what they carry in common counts once.
    """
    told = {r.document.id: told_by(r) for r in sorted(readings, key=lambda r: r.document.id)}
    carriers = _carriers({doc: one for doc, one in told.items() if copies[doc] == doc})
    members: dict[DocId, list[DocId]] = defaultdict(list)
    for doc in told:
        members[copies[doc]].append(doc)
    near = {doc: frozenset(copies[d] for d in tied.get(doc, ())) | {copies[doc]} for doc in told}
    found: list[Retold] = []
    for one, two in _proposed(carriers, sorted(members)):
        for a, b in (sorted((x, y)) for x in members[one] for y in members[two]):
            if copies[b] not in near[a] and copies[a] not in near[b]:
                found += judged(told[a], told[b], Weigher(carriers, near[a] | near[b]))
    return tuple(sorted(found))


def _carriers(told: Mapping[DocId, Told]) -> dict[str, frozenset[DocId]]:
    """Return the documents that carry each detail, leaving out what only one has."""
    found: dict[str, list[DocId]] = defaultdict(list)
    for doc, one in told.items():
        for key in one.where:
            found[key].append(doc)
    return {key: frozenset(docs) for key, docs in found.items() if 1 < len(docs) <= _COMMON}


def _proposed(carriers: Mapping[str, frozenset[DocId]], texts: Sequence[DocId]) -> Iterator[tuple[DocId, DocId]]:
    """Yield every pair of a few texts; of many, the pairs that share most of what few others have."""
    if len(texts) <= _ALL:
        yield from combinations(texts, 2)
        return
    shared: Counter[tuple[DocId, DocId]] = Counter()
    for docs in carriers.values():
        if len(docs) <= _FEW:
            rare = _PARTS // len(docs)
            for pair in combinations(sorted(docs), 2):
                shared[pair] += rare
    nearest: dict[DocId, list[tuple[int, DocId, DocId]]] = defaultdict(list)
    for (one, two), weight in shared.items():
        if weight >= _FACTS * _PARTS // _FEW:
            nearest[one].append((-weight, one, two))
            nearest[two].append((-weight, one, two))
    kept = {pair[1:] for listed in nearest.values() for pair in sorted(listed)[:_NEAREST]}
    yield from sorted(kept)


def judged(left: Told, right: Told, weigh: Weigher) -> list[Retold]:
    """Return the sentences that tie two documents; none where two reports of one event would share as much."""
    same = matches(left, right, weigh)
    if len(same) < _FACTS or evidence(left, right, same) < _LEAST:
        return []
    return [Retold(left.lines[m.left].span, right.lines[m.right].span, m.bits, m.details) for m in same]


def evidence(left: Told, right: Told, same: Sequence[Match]) -> float:
    """Return, in nats, how much likelier what two documents share is if they depend on one another."""
    rare = _NATS * sum(max(0.0, match.bits - _LINE) for match in same)
    own = [m for m in same if _own(left, m.left) and _own(right, m.right)]
    places = [(m.left, m.right) for m in own]
    order = min(_order(places), _order([(right, left) for left, right in places]))
    held = max(
        _held(left, frozenset(m.left for m in own)),
        _held(right, frozenset(m.right for m in own)),
    )
    return rare + order + max(0.0, held)


def _order(places: Sequence[tuple[int, int]]) -> float:
    """Return, in nats, what the order of shared facts says, read in the order of one of the documents."""
    return sum(_IN_ORDER if a[1] < b[1] else _OUT_OF_ORDER for a, b in pairwise(sorted(places)))


def _own(told: Told, line: int) -> bool:
    """Say whether a sentence is a choice of the writer: not the first, which tells what happened, and no quotation."""
    return line > 0 and not told.quoted[line]


def _held(told: Told, shared: frozenset[int]) -> float:
    """Return, in nats, what it says that the other document has so many of one's own facts."""
    count = sum(1 for n, line in enumerate(told.lines) if (line.details or n in shared) and _own(told, n))
    return len(shared) * _TOLD + (count - len(shared)) * _UNTOLD


def described(retold: Sequence[Retold], left: Reading, right: Reading) -> str:
    """Say in words what sentences that retell one another share.

    `the same 7 facts, in the same order, in a text of 9 sentences, among them “teal awning” and “14 crates”`.
    """
    held = sorted(retold)
    kept = sum(a.right < b.right for a, b in pairwise(held))
    order = "in the same order" if kept == len(held) - 1 else f"{kept + 1} of them in the same order"
    shorter = min(len(left.sentences), len(right.sentences))
    heaviest = sorted(held, key=lambda told: (-told.bits, told.left))
    named = [left.words(max(t.details[:_NAMED], key=_length)) for t in heaviest if t.details][:_NAMED]
    among = f", among them {_listed(named)}" if named else ""
    return f"the same {len(held)} facts, {order}, in a text of {shorter} sentences{among}"


def _length(span: Span) -> tuple[int, int]:
    return span.end - span.start, -span.start


def _listed(words: Sequence[str]) -> str:
    *most, last = (f"“{' '.join(word.split())}”" for word in words)
    return f"{', '.join(most)} and {last}" if most else last
