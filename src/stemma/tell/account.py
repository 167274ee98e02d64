"""The account: a story told by verbatim sentences, each claim once, in the order of its time and weight.

Sentences are chosen by the claims that they state (`narrating.choosing`), and each keeps what belongs to it: who says
so, on how many origins it rests, and what stands against it. Nothing is written: every row is a span of an article.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import ceil, sqrt

from stemma.model.dossier import Dossier
from stemma.model.links import Layer
from stemma.tell.narrating.candidates import Candidate, candidates, lengths
from stemma.tell.narrating.choosing import Limits, choose
from stemma.tell.narrating.differing import Differences
from stemma.tell.narrating.novelty import Novelty
from stemma.tell.narrating.order import Order, Told
from stemma.tell.narrating.rows import Rows
from stemma.tell.narrating.sentences import previous
from stemma.tell.narrating.times import Calendar, late, strand
from stemma.tell.narrating.values import NEVER, Account, Part, Strand, StrandKind, When
from stemma.tell.narrating.weights import importance

FEWEST, MOST = 12, 40
"""Rows of an account, as far as there are claims."""
_ROWS = 2.0
"""Rows for the square root of the number of claims: a story told at greater length repeats itself more."""
_SHARES: Mapping[str, float] = {"world": 0.6, "bridge": 0.2, "work": 0.2}
"""Share of the rows that a layer may take in a story with a work in it."""
_NEARLY = 0.75
"""Share of the heaviest claim's weight from which a claim that a passage states before it stands for the passage."""
_PARTS: tuple[Layer, ...] = ("world", "bridge", "work")
_STRANDS: tuple[StrandKind, ...] = ("main", "since", "ahead", "before")


def account(dossier: Dossier) -> Account:
    """Tell one story by sentences of its articles."""
    return _Telling(dossier).account()


class _Telling:
    """One story, with everything that is looked up while it is told."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._readings = {r.document.id: r for r in dossier.readings}
        self._layers = {layered.span: layered.layer for layered in dossier.layers}
        self._work = "work" in self._layers.values()
        self._claims = {claim.id: claim for claim in dossier.claims}
        self._differences = Differences(dossier)
        self._calendar = Calendar(dossier)
        self._order = Order(dossier)
        self._found = candidates(dossier)
        self._novelty = Novelty(dossier, self._found)
        self._stated = {one.sentence: frozenset(one.claims) for one in reversed(self._found)}
        self._weight = importance(dossier, self._differences.claims())

    def account(self) -> Account:
        told = [row for row in self._told(self._chosen()) if row.claims]
        rows = Rows(self._dossier, self._differences)
        parts = tuple(self._part(layer, [r for r in told if self._layer(r.one) == layer], rows) for layer in _PARTS)
        kept = tuple(part for part in parts if part.strands)
        return Account(kept, len({claim for row in told for claim in row.claims}), len(self._claims))

    def _chosen(self) -> tuple[Candidate, ...]:
        found = self._found
        rows = min(MOST, max(FEWEST, round(_ROWS * sqrt(len(self._claims)))))
        shares = _SHARES if self._work else {"world": 1.0}
        limits = Limits(rows, {k: ceil(v * rows) for k, v in shares.items()}, lengths(self._readings))
        return choose(found, self._weight, self._novelty.of, self._layer, limits)

    def _layer(self, one: Candidate) -> Layer:
        """Return the layer of a passage: that of its sentence, so that nothing about the work is told as the world."""
        if not self._work:
            return "world"
        return self._layers.get(one.sentence) or self._claims[one.claims[0]].layer or "world"

    def _told(self, chosen: Iterable[Candidate]) -> Iterable[Told]:
        """Give each passage the claims that it is the first to tell, the weightiest first."""
        seen: set[str] = set()
        for one in chosen:
            new = [claim for claim in one.claims if claim not in seen]
            seen.update(new)
            heavy = self._by_weight(new)
            yield Told(one, heavy, self._calendar.when(one, heavy) if heavy else NEVER)

    def _by_weight(self, claims: Sequence[str]) -> tuple[str, ...]:
        """Order the claims of a passage by weight, but for the first that it states of those that weigh nearly most."""
        most = max((self._weight[claim] for claim in claims), default=0.0)
        main = next((claim for claim in claims if self._weight[claim] >= _NEARLY * most), "")
        return tuple(sorted(claims, key=lambda claim: (claim != main, -self._weight[claim], claims.index(claim))))

    def _part(self, layer: Layer, told: Sequence[Told], rows: Rows) -> Part:
        main = self._calendar.main(lambda sentence: not self._work or self._layers.get(sentence) == layer)
        placed: dict[StrandKind, list[Told]] = {kind: [] for kind in _STRANDS}
        known = {claim for row in told for claim in row.claims}
        for row in told:
            found = self._undated(row, main, known) if not row.when.day else row._replace(follows=row.one.hangs)
            placed[strand(found.when, main)].append(found)
        strands = [
            Strand(kind, main if kind == "main" else "", rows.of(self._ordered(placed[kind], by_day=kind != "main")))
            for kind in _STRANDS
        ]
        return Part(layer if self._work else None, tuple(one for one in strands if one.rows))

    def _worth(self, row: Told) -> float:
        """Weigh a passage as the first of all: its claim weighs much, titles say the same, and it opens its article."""
        opens = 1 - row.one.span.start / len(self._readings[row.one.span.doc].document.text)
        heaviest = max(self._weight[claim] for claim in row.claims)
        return heaviest**2 * row.one.clear * self._novelty.titled(row.one) * opens**2

    def _undated(self, row: Told, main: str, known: Collection[str]) -> Told:
        """Place a passage of which no day is known: by its first report, where the story is fresh.

        Where the sentence before it tells of another time, a reader may need that to know what it speaks of, unless
        all that it says is `known`.
        """
        before = previous(self._readings[row.one.span.doc], row.one.sentence)
        new = before is not None and not self._stated.get(before, frozenset()).issubset(known)
        apart = new and before is not None and strand(self._calendar.of(before), main) in {"since", "before"}
        day = self._calendar.reported(row.claims)
        when = When(day, "event", "reported") if late(day, self._calendar.first, main) else NEVER
        return row._replace(when=when, follows=row.one.hangs or apart)

    def _ordered(self, rows: Sequence[Told], *, by_day: bool) -> list[Told]:
        """Order rows by their day, then as the articles have them; what points back follows what it points to."""
        ordered = self._order.ordered(rows)
        if by_day:
            ordered.sort(key=lambda row: row.when.day)
        elif ordered:
            # What weighs most says what the story is about.
            ordered.sort(key=lambda row: row is not max(rows, key=self._worth))
        for row in [row for row in ordered if row.one.hangs]:
            before = previous(self._readings[row.one.span.doc], row.one.sentence)
            if any(other.one.sentence == before for other in ordered):
                ordered.remove(row)
                home = next(n for n, other in enumerate(ordered) if other.one.sentence == before)
                ordered.insert(home + 1, row)
        return ordered
