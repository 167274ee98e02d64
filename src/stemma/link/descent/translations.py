"""Find the documents that render one another in another language, sentence by sentence.

What survives translation is compared: numbers, capitalised names with their accents folded, the lengths of sentences
(Gale and Church, 1993) and above all their order; words that begin alike (Simard, Foster and Isabelle, 1992) only
propose which sentences answer one another. Two independent reports of one event share its names and its numbers too,
so that each thing counts by how much likelier it is in a translation than in such reports, and the best run of
sentences is added up (as Smith and Waterman, 1981, align sequences): a part that is translated is found in what is not.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median_low

from stemma.lang import language_of
from stemma.model.documents import DocId, Document, Span
from stemma.model.facts import Reading
from stemma.model.links import Retold
from stemma.text.aliases import fold

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_SHORT = 15
"""Characters that a sentence needs to be looked at."""
_NUMBER = math.log(0.88 / 0.28), math.log(0.12 / 0.72)
"""What a number says that both sentences have, and one that only one of them has, in nats. Of the numbers in two
sentences of MEANTIME's first topic, in six pairs of languages, .79 to .98 stand in both. In the sentences of two
reports of one event that answer each other best, .28 do (ECB+, odd topics, no eight words in a row in common)."""
_NAME = math.log(0.56 / 0.35), math.log(0.44 / 0.65)
"""The same for names: .52 to .61, and .35."""
_SAID: Mapping[str, tuple[float, float]] = {"#": _NUMBER, "@": _NAME}
_SPREAD, _SPREAD_APART = 0.17, 0.6
"""By how much the logarithm of the ratio of two sentences' lengths varies, in a translation and in such reports."""
_STEP: Mapping[int, float] = {1: math.log(0.70 / 0.15), 2: math.log(0.08 / 0.04), 3: math.log(0.03 / 0.03)}
"""What it says that the next sentences to agree lie so many further on, in both documents alike."""
_NEAR, _FAR = math.log(0.15 / 0.35), math.log(0.04 / 0.45)
"""The same where they lie up to four further on in one of them, and not as many in the other; and where farther. No
translation of MEANTIME leaves anything out, as newspapers do: one in seven is a guess."""
_NEAR_BY = 4
_JOINED = math.log(0.1)
"""What it takes off that one sentence is answered by two; Gale and Church give such pairs one in eleven."""
_SOMEWHAT = 2.0
"""Nats of whole sentences from which joined ones are looked for: two reports of one event seldom have them."""
_LEAST = 10.0
"""Nats from which on one renders the other: of 1,361 pairs of reports of one event one has more, of 5,220 pairs of
other articles on one company none, and all 180 translations have; so do .89 of those cut by every third sentence."""
_LINES = 3
"""Sentences that must answer one another at least."""
_NEARLY = 0.6
"""Share of what a sentence has in common with the one most like it that its answer must reach."""
_MATES = 3
"""Sentences that one is compared with, those that share most."""
_BACK = 60
"""Pairs of sentences that each one is joined to at most: it bounds the work."""
_COMMON = 60
"""A name or number brings no pairs, of documents or of sentences, if it would bring more than the square of this."""
_NEAREST = 12
"""Documents in other languages that each one is compared with."""
_TILT = 0.3
"""How much longer, in logarithms, one language may be than another."""

_UNKNOWN = "und"
_HEAD, _FOOT = 300, 600
"""Characters at the head and at the foot of an article where it says that it is translated."""

Marks = Mapping[str, Span]
"""What a sentence holds that survives translation, and where: `#25` (digits without zeros at the end), `@helmu`
(a name), `~nati` (the beginning of a word)."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its marks."""

    span: Span
    marks: Marks

    @property
    def size(self) -> int:
        """Return its length in characters."""
        return self.span.end - self.span.start


@dataclass(frozen=True, slots=True)
class Answer:
    """Two sentences, one of them perhaps with the next, and what they say for a translation, in nats."""

    left: int
    right: int
    nats: float
    left_last: int
    right_last: int


def find(readings: Iterable[Reading]) -> tuple[Retold, ...]:
    """Find the documents that render one another, and return their sentences that answer one another."""
    known = sorted((r for r in readings if r.document.lang != _UNKNOWN), key=lambda r: r.document.id)
    if len({reading.document.lang for reading in known}) < 2:
        return ()
    told = {r.document.id: (r.document.lang, lines_of(r)) for r in known}
    found: list[Retold] = []
    for one, two in _proposed(told):
        left, right = told[one][1], told[two][1]
        found += [_retold(left, right, answer) for answer in rendered(left, right)]
    return tuple(sorted(found))


def lines_of(reading: Reading) -> tuple[Line, ...]:
    """Return the sentences of a document, the shortest left out, with what of them survives translation."""
    stop = language_of(reading.document.lang).words.stop
    kept = (s.span for s in reading.sentences if s.span.end - s.span.start >= _SHORT)
    return tuple(Line(span, _marks(reading, span, stop)) for span in kept)


def _marks(reading: Reading, span: Span, stop: frozenset[str]) -> Marks:
    found: dict[str, Span] = {}
    for word in _WORD.finditer(reading.document.text, span.start, span.end):
        key = _mark(word[0], stop)
        if key:
            found.setdefault(key, Span(span.doc, word.start(), word.end()))
    return found


def _mark(word: str, stop: frozenset[str]) -> str:
    """Return what of a word survives translation, or nothing.

    >>> _mark("40.000", frozenset()), _mark("Bélgica", frozenset()), _mark("contrato", frozenset())
    ('#4', '@belgi', '~cont')
    """
    if word[0].isdigit():
        digits = "".join(c for c in word if c.isdigit())
        # `40 billion` is `40.000 millones`: what the number is times is said in words.
        return f"#{digits.strip('0') or '0'}" if len(digits) > 1 else ""
    plain = fold(word)
    if plain in stop or len(plain) < 3:
        return ""
    if word[0].isupper():
        return f"@{plain[:5]}"
    return f"~{plain[:4]}" if len(plain) > 3 else ""


def _proposed(told: Mapping[DocId, tuple[str, tuple[Line, ...]]]) -> Iterator[tuple[DocId, DocId]]:
    """Yield the pairs in two languages that share most names and numbers, each by how few documents have it."""
    carriers: dict[str, list[DocId]] = defaultdict(list)
    for doc, (_, lines) in told.items():
        for key in sorted({key for line in lines for key in line.marks if key[0] != "~"}):
            carriers[key].append(doc)
    shared: dict[DocId, Counter[DocId]] = defaultdict(Counter)
    for docs in carriers.values():
        # Ten copies more of one text must not hide its translation: what counts is the pairs that a mark brings.
        across = len(docs) ** 2 - sum(n * n for n in Counter(told[doc][0] for doc in docs).values())
        for one in docs if across <= _COMMON * _COMMON else ():
            for other in docs:
                if told[other][0] != told[one][0]:
                    shared[one][other] += _SCALE // len(docs)
    nearest = {
        (min(one, other), max(one, other))
        for one, counts in shared.items()
        for other, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:_NEAREST]
    }
    yield from sorted(nearest)


_SCALE = 1_000_000  # whole numbers, so that the order of adding changes nothing


def rendered(left: Sequence[Line], right: Sequence[Line]) -> list[Answer]:
    """Return the sentences that answer one another; none where two reports of one event would agree as well.

    Two sentences that a translator made one are looked for only where whole ones agree somewhat.
    """
    likeness = _likeness(left, right)
    tilt = _tilt(left, right, likeness)
    single = [_answer(left, right, (i, j, i, j), tilt) for i, j in _mates(likeness)]
    total, run = _best_run(single)
    if total >= _SOMEWHAT:
        total, run = _best_run(_with_joined(left, right, single, tilt))
    return _closest(run, likeness) if total >= _LEAST and len(run) >= _LINES else []


def _closest(run: Sequence[Answer], likeness: Mapping[tuple[int, int], float]) -> list[Answer]:
    """Leave out sentences that are much more like another: of neighbours, the order alone may pick the wrong one."""
    here: dict[int, float] = defaultdict(float)
    there: dict[int, float] = defaultdict(float)
    for (i, j), like in likeness.items():
        here[i], there[j] = max(here[i], like), max(there[j], like)
    near = {(i, j) for (i, j), like in likeness.items() if like >= _NEARLY * max(here[i], there[j])}
    return [a for a in run if near & {(i, j) for i in (a.left, a.left_last) for j in (a.right, a.right_last)}]


def _with_joined(left: Sequence[Line], right: Sequence[Line], single: Sequence[Answer], tilt: float) -> list[Answer]:
    """Add the pairs of one sentence and two neighbouring ones that say more than the pair that they were made of."""
    found = {(one.left, one.right, one.left_last, one.right_last): one for one in single}
    for one in single:
        i, j = one.left, one.right
        for ends in ((i, j, i, j + 1), (i, j, i + 1, j), (i, j - 1, i, j), (i - 1, j, i, j)):
            inside = min(ends) >= 0 and ends[2] < len(left) and ends[3] < len(right)
            if inside and ends not in found:
                joined = _answer(left, right, ends, tilt)
                if joined.nats > one.nats:
                    found[ends] = joined
    return [found[ends] for ends in sorted(found)]


def _likeness(left: Sequence[Line], right: Sequence[Line]) -> dict[tuple[int, int], float]:
    """Return how much two sentences share, each thing by how few sentences have it."""
    here, there = _where(left), _where(right)
    found: dict[tuple[int, int], float] = defaultdict(float)
    for key in sorted(here.keys() & there.keys()):
        weight = math.log2(1 + len(left) / len(here[key])) + math.log2(1 + len(right) / len(there[key]))
        for i in here[key] if len(here[key]) * len(there[key]) <= _COMMON * _COMMON else ():
            for j in there[key]:
                found[i, j] += weight * _PROPOSES[key[0]]
    return found


_PROPOSES: Mapping[str, float] = {"#": 1.5, "@": 1.0, "~": 0.6}
"""How much each kind of mark says of which sentences answer one another."""


def _where(lines: Sequence[Line]) -> dict[str, list[int]]:
    where: dict[str, list[int]] = defaultdict(list)
    for n, line in enumerate(lines):
        for key in line.marks:
            where[key].append(n)
    return where


def _mates(likeness: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Return the pairs of which each is among the few that are most like the other, in order."""
    by_side: tuple[dict[int, list[tuple[float, int]]], ...] = (defaultdict(list), defaultdict(list))
    for (i, j), like in likeness.items():
        by_side[0][i].append((-like, j))
        by_side[1][j].append((-like, i))
    here = {(i, j) for i, mates in by_side[0].items() for _, j in sorted(mates)[:_MATES]}
    there = {(i, j) for j, mates in by_side[1].items() for _, i in sorted(mates)[:_MATES]}
    return sorted(here & there)


def _tilt(left: Sequence[Line], right: Sequence[Line], likeness: Mapping[tuple[int, int], float]) -> float:
    """Return by how much the left language is the longer one, as the sentences most alike tell, in logarithms."""
    best: dict[int, tuple[float, int]] = {}
    for (i, j), like in likeness.items():
        best[i] = max(best.get(i, (0.0, 0)), (like, -j))
    ratios = [math.log(left[i].size / right[-j].size) for i, (_, j) in best.items()]
    return max(-_TILT, min(_TILT, median_low(ratios))) if ratios else 0.0


def _answer(left: Sequence[Line], right: Sequence[Line], ends: tuple[int, int, int, int], tilt: float) -> Answer:
    i, j, i_last, j_last = ends
    here = left[i] if i == i_last else _joined(left[i], left[i_last])
    there = right[j] if j == j_last else _joined(right[j], right[j_last])
    cost = 0.0 if (i, j) == (i_last, j_last) else _JOINED
    return Answer(i, j, _weighed(here, there, tilt) + cost, i_last, j_last)


def _joined(one: Line, other: Line) -> Line:
    return Line(Span(one.span.doc, one.span.start, other.span.end), {**other.marks, **one.marks})


def _weighed(left: Line, right: Line, tilt: float) -> float:
    """Return what two sentences say for a translation, in nats."""
    off = math.log(left.size / right.size) - tilt
    nats = math.log(_SPREAD_APART / _SPREAD) - off * off / 2 * (_SPREAD**-2 - _SPREAD_APART**-2)
    for sign, (both, one) in _SAID.items():
        here = {key for key in left.marks if key[0] == sign}
        there = {key for key in right.marks if key[0] == sign}
        nats += both * len(here & there) + one * len(here ^ there)
    return nats


def _best_run(pairs: Sequence[Answer]) -> tuple[float, list[Answer]]:
    """Return the weightiest run of pairs that follow one another in both documents, and its weight."""
    total: list[float] = []
    before: list[int | None] = []
    for n, pair in enumerate(pairs):
        best: tuple[float, int | None] = (0.0, None)
        for m in range(max(0, n - _BACK), n):
            if pairs[m].left_last < pair.left and pairs[m].right_last < pair.right:
                best = max(best, (total[m] + _step(pairs[m], pair), m), key=lambda found: found[0])
        total.append(pair.nats + best[0])
        before.append(best[1])
    if not total:
        return 0.0, []
    at: int | None = max(range(len(total)), key=total.__getitem__)
    most, run = total[at or 0], []
    while at is not None:
        run.append(pairs[at])
        at = before[at]
    return most, run[::-1]


def _step(one: Answer, other: Answer) -> float:
    here, there = other.left - one.left_last, other.right - one.right_last
    if here == there and here in _STEP:
        return _STEP[here]
    return _NEAR if max(here, there) <= _NEAR_BY else _FAR


def apart(one: Document, other: Document) -> bool:
    """Say whether two documents are in two languages, both known."""
    return one.lang != other.lang and _UNKNOWN not in {one.lang, other.lang}


def declared(document: Document) -> bool:
    """Say whether a page says that it is a translation, at its head, at its foot, or beside the article."""
    text = document.text
    places = (text[:_HEAD], text[-_FOOT:], *(piece.text for piece in document.furniture))
    words = language_of(document.lang).sources.translated
    said = [" ".join(place.casefold().split()) for place in places]
    return any(phrase in place for place in said for phrase in words)


def described(retold: Sequence[Retold], left: Reading, right: Reading) -> str:
    """Say in words what two documents share across their languages."""
    held = sorted(retold, key=lambda told: told.left)
    shared = sum(len(told.details) for told in held)
    tongues = f"{left.document.lang} and {right.document.lang}"
    of = min(len(left.sentences), len(right.sentences))
    return f"{len(held)} of {of} sentences answer one another in {tongues}, in one order, by {shared} names and numbers"


def _retold(left: Sequence[Line], right: Sequence[Line], answer: Answer) -> Retold:
    here = _joined(left[answer.left], left[answer.left_last])
    there = _joined(right[answer.right], right[answer.right_last])
    shared = [span for key, span in here.marks.items() if key in there.marks and key[0] != "~"]
    return Retold(here.span, there.span, answer.nats / math.log(2), tuple(shared))
