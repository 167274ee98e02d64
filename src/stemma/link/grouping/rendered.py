"""Tie wordings of two languages, where the sentences that hold them render one another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from stemma.link.grouping.sameness import Tie, contradict
from stemma.link.grouping.wordings import Wording
from stemma.model.documents import DocId, Span
from stemma.model.links import Retold

_SAME = 1.0
"""How alike two statements are of which one renders the other."""

Stated = Mapping[DocId, Sequence[tuple[Span, int]]]
"""The statements of each document in the order of its text, each with the number of its wording."""


def across(wordings: Sequence[Wording], retold: Iterable[Retold], lang: Mapping[DocId, str]) -> Iterator[Tie]:
    """Yield ties between the statements of sentences that answer one another in two languages.

    A sentence may state several things: they are put together one by one, and only where both sentences state as many.
    """
    where = _stated(wordings)
    for told in retold:
        if lang[told.left.doc] == lang[told.right.doc]:
            continue
        here, there = _within(told.left, where), _within(told.right, where)
        for left, right in zip(here, there, strict=True) if len(here) == len(there) else ():
            if left != right and not contradict(wordings[left], wordings[right]):
                yield Tie(min(left, right), max(left, right), _SAME)


def _stated(wordings: Sequence[Wording]) -> Stated:
    found: dict[DocId, list[tuple[Span, int]]] = defaultdict(list)
    for n, wording in enumerate(wordings):
        for said in wording.statements:
            found[said.span.doc].append((said.span, n))
    return {doc: sorted(stated) for doc, stated in found.items()}


def _within(sentence: Span, where: Stated) -> list[int]:
    stated = where.get(sentence.doc, ())
    return [n for span, n in stated if sentence.start <= span.start and span.end <= sentence.end]
