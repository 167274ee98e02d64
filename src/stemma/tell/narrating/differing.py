"""On what the accounts differ, by place: which passages stand side by side there."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping

from stemma.model.documents import DocId, Span
from stemma.model.dossier import Dossier
from stemma.model.links import Claim

_ALIKE = frozenset({"agree", "rounded", "unsure"})
_MOST = 3
"""Passages shown against one row."""

Values = Mapping[DocId, tuple[tuple[int, int, str], ...]]


class Differences:
    """Looks up what differs, by place."""

    def __init__(self, dossier: Dossier) -> None:
        self._claims = {claim.id: claim for claim in dossier.claims}
        self._values = _values(dossier)

    def frames(self, span: Span) -> tuple[str, ...]:
        """Return what a passage gives and others give otherwise: figures, days, names, a yes or no."""
        values = self._values.get(span.doc, ())
        found = []
        for start, end, frame in values[bisect_left(values, (span.start, 0, "")) :]:
            if start >= span.end:
                break
            if end <= span.end:
                found.append(frame)
        return tuple(dict.fromkeys(found))

    def claims(self) -> frozenset[str]:
        """Return the claims that somebody disputes, or that give a figure on which accounts differ."""
        return frozenset(c.id for c in self._claims.values() if c.status != "undisputed" or self._frames_of(c))

    def _frames_of(self, claim: Claim) -> frozenset[str]:
        return frozenset(frame for b in claim.statements for frame in self.frames(b.statement.span))

    def against(
        self, claims: Iterable[str], shown: frozenset[str], *, denied: bool
    ) -> tuple[tuple[Span, ...], tuple[str, ...]]:
        """Return the passages that speak against some claims, and who denies them without a passage.

        What only gives another value of a figure is left out, for where the passage gives one, all values are `shown`
        beside it; so are further denials where the passage itself is one.
        """
        spans: dict[Span, None] = {}
        names: dict[str, None] = {}
        for claim in (self._claims[one] for one in claims):
            for by in claim.disputed_by:
                other = self._claims.get(by)
                if other is None:
                    names[by] = None
                elif not self._frames_of(other) & (self._frames_of(claim) | shown):
                    spans[other.headline] = None
            spans.update(dict.fromkeys(() if denied else _denials(claim)))
        return tuple(spans)[:_MOST], tuple(names)[:_MOST]


def _denials(claim: Claim) -> list[Span]:
    """Return the sentences of a claim that deny it, where others state it."""
    stances = {backed.statement.stance for backed in claim.statements}
    if stances <= {"denied"}:
        return []
    return [b.statement.sentence for b in claim.statements if b.statement.stance == "denied"]


def _values(dossier: Dossier) -> Values:
    found: dict[DocId, list[tuple[int, int, str]]] = defaultdict(list)
    for frame in dossier.frames:
        if frame.verdict not in _ALIKE and len({(v.low, v.high) for v in frame.values}) > 1:
            for value in frame.values:
                found[value.span.doc].append((value.span.start, value.span.end, frame.id))
    for one in dossier.differences:
        if one.kind != "spelling":
            for span in (span for side in one.sides for span in side.words):
                found[span.doc].append((span.start, span.end, one.id))
    return {doc: tuple(sorted(rows)) for doc, rows in found.items()}
