"""Say what changed on the way from one document to another: a hedge dropped, a voice, a number, part of a quotation.

Only documents that are tied are compared, and of them only the passages that they share, the statements of one claim
and the versions of one quotation: words aligned one by one, and in them the facts that stand in one place of both.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from stemma.link.drifting.amounts import told
from stemma.link.drifting.facing import Change, Facing, Side, Told
from stemma.link.drifting.quoting import unmarked, versions
from stemma.link.drifting.spelling import near
from stemma.link.drifting.stances import stances
from stemma.link.drifting.values import dates, figures, names
from stemma.model.documents import DocId, Span
from stemma.model.drifts import Drift, DriftKind
from stemma.model.facts import Figure, Reading, Statement, Voice
from stemma.model.links import Claim, Entity, Frame, FrameValue, Lineage, Passage, Utterance
from stemma.text.aliases import key_of

_MOST = 40
"""Wordings of one claim that are compared with one another, and articles that carry each."""
_ONCE = frozenset(
    {"name changed", "unit changed", "date changed", "number changed", "number rounded", "quotation changed"}
)
"""Changes that are told once for the same words, however often an article repeats them."""
_Pair = tuple[DocId, DocId]
_LOST: dict[DriftKind, DriftKind] = {
    "hedge dropped": "hedge added",
    "denial dropped": "denial added",
    "quotation made indirect": "quotation marks added",
}
"""What is gone from the first of two passages has come to the second."""


def follow(
    readings: tuple[Reading, ...],
    passages: tuple[Passage, ...],
    lineage: Lineage,
    entities: tuple[Entity, ...],
    frames: tuple[Frame, ...],
    claims: tuple[Claim, ...],
    utterances: tuple[Utterance, ...],
) -> tuple[Drift, ...]:
    """Say what changed on the way along every edge between two documents."""
    desk = _Desk(readings, lineage, entities)
    found = [
        *desk.shared(passages),
        *desk.claimed(claims),
        *desk.quoted(utterances),
        *desk.measured(frames),
    ]
    return told_once(found, desk)


class _Desk:
    """The documents of a story, who draws on whom, and which voices are one."""

    def __init__(self, readings: tuple[Reading, ...], lineage: Lineage, entities: tuple[Entity, ...]) -> None:
        self.told = {reading.document.id: Told(reading) for reading in readings}
        self.parents = _parents(lineage, self.told)
        self.entities = {mention: entity.id for entity in entities for mention in entity.mentions}
        self._heard = {heard.span: heard.source for heard in lineage.heard}
        self._names = {source.id: source for source in lineage.sources}
        self._seen: dict[_Pair, list[tuple[Span, Span]]] = defaultdict(list)

    def same(self, one: Voice, other: Voice) -> bool:
        """Whether two voices may be one source."""
        mine, theirs = self._heard.get(one.source, one.name), self._heard.get(other.source, other.name)
        called = self._called(one), self._called(other)
        return mine == theirs or any(a == b or near(a, b) for a in called[0] for b in called[1])

    def _called(self, voice: Voice) -> set[str]:
        """Return the words that name a voice, wherever it is named."""
        told = self.told[voice.source.doc]
        known = set(Side(told, voice.source).keys) | {word.removesuffix("'s") for word in key_of(voice.name).split()}
        return known - told.language.words.stop

    def words(self, span: Span | None) -> str:
        """Return the words of a span, in lower case."""
        return self.told[span.doc].reading.words(span).lower() if span is not None else ""

    def rank(self, one: Drift) -> tuple[object, ...]:
        """Return how near a drift's parent is: the earliest first."""
        published = self.told[one.parent].reading.document.published or "9"
        return published, one.parent, one.passages, str(one.before), str(one.after)

    def credits(self, one: Drift) -> bool:
        """Whether a voice is but the other document: who credits the text that it draws on changes nothing."""
        return one.kind.startswith("voice") and (
            self._speaks_for(one.after, one.parent) or self._speaks_for(one.before, one.child)
        )

    def _speaks_for(self, source: Span | None, doc: DocId) -> bool:
        named = self._names.get(self._heard[source]) if source in self._heard else None
        return named is not None and named.page == doc

    def ordered(self, left: DocId, right: DocId) -> tuple[DocId, DocId, bool] | None:
        """Return two tied documents, the parent first, and whether anything says that it is; None where none ties."""
        pair = min(left, right), max(left, right)
        if pair not in self.parents:
            return None
        parent = self.parents[pair]
        if parent is not None:
            return parent, right if parent == left else left, True
        earlier, later = sorted(pair, key=lambda doc: (self.told[doc].reading.document.published or "9", doc))
        return earlier, later, False

    def shared(self, passages: Iterable[Passage]) -> Iterator[Drift]:
        """Yield what changed within the passages that two documents share."""
        for passage in passages:
            yield from self.compared(passage.left, passage.right)

    def claimed(self, claims: Iterable[Claim]) -> Iterator[Drift]:
        """Yield what changed between statements of one claim that stand in tied documents."""
        for claim in claims:
            stated: dict[str, list[Statement]] = defaultdict(list)
            for backed in claim.statements:
                said = backed.statement
                stated[self.told[said.span.doc].reading.words(said.sentence)].append(said)
            for one, other in combinations([stated[text] for text in sorted(stated)][:_MOST], 2):
                for a, b in ((a, b) for a in one[:_MOST] for b in other[:_MOST] if a.span.doc != b.span.doc):
                    yield from self.compared(a.span, b.span)

    def measured(self, frames: Iterable[Frame]) -> Iterator[Drift]:
        """Yield where a document gives another value for a quantity than the one that it is known to draw on."""
        for frame in frames:
            given: dict[DocId, list[Figure]] = defaultdict(list)
            for value in frame.values if frame.verdict != "agree" else ():
                if isinstance(value.low, float) or isinstance(value.high, float):
                    given[value.span.doc].append(_figure(value, frame.unit))
            for one, other in combinations(given, 2):
                order = self.ordered(one, other)
                if order is not None and order[2]:
                    yield from self._revalued(given[order[0]], given[order[1]])

    def _revalued(self, ours: Sequence[Figure], theirs: Sequence[Figure]) -> Iterator[Drift]:
        fates = [told(one, other) for one in ours for other in theirs]
        if all(fate is not None and fate[0] in {"number changed", "number rounded"} for fate in fates) and fates[0]:
            one, other = ours[0].span, theirs[0].span
            passages = self.told[one.doc].sentences(one), self.told[other.doc].sentences(other)
            yield drift(Change(fates[0][0], one, other, passages, "another value for one quantity"), directed=True)

    def quoted(self, utterances: Iterable[Utterance]) -> Iterator[Drift]:
        """Yield what changed between versions of one quotation."""
        for utterance in utterances:
            for n, pieces in enumerate(utterance.versions):
                held = self._held(n, utterance.versions)
                if held is None:
                    continue
                fuller, directed = held
                told = self.told[fuller[0].doc], self.told[pieces[0].doc]
                fullest = all(version[0].doc != pieces[0].doc for version in utterance.versions[:n])
                for change in versions(*told, (fuller, pieces)):
                    if fullest or change.kind != "quotation shortened":
                        yield drift(change, directed=directed)

    def _held(self, n: int, known: Sequence[tuple[Span, ...]]) -> tuple[tuple[Span, ...], bool] | None:
        """Return the version that a version is to be compared with: its parent's, else the fullest one tied."""
        doc = known[n][0].doc
        tied = [(m, self.ordered(doc, version[0].doc)) for m, version in enumerate(known) if version[0].doc != doc]
        parents = [m for m, order in tied if order is not None and order[2] and order[1] == doc]
        if parents:
            return known[parents[0]], True
        fuller = [m for m, order in tied if order is not None and not order[2] and m < n]
        return (known[fuller[0]], False) if fuller else None

    def compared(self, left: Span, right: Span) -> Iterator[Drift]:
        """Yield what changed between two passages, widened to whole sentences."""
        order = self.ordered(left.doc, right.doc)
        if order is None or self.told[left.doc].language != self.told[right.doc].language:
            return
        parent, _, directed = order
        one, other = (left, right) if left.doc == parent else (right, left)
        one, other = self.told[one.doc].sentences(one), self.told[other.doc].sentences(other)
        if self._repeated(one, other):
            return
        for change in self._changes(one, other, directed=directed):
            yield drift(change if directed else self._plain(change), directed=directed)

    def _plain(self, change: Change) -> Change:
        """Tell a difference that nobody is known to have made in one way, whichever document comes first."""
        if change.kind == "bound added":
            return turned(change, {"bound added": "bound dropped"})
        both = change.kind in _ONCE and self.words(change.after) < self.words(change.before)
        return turned(change, {change.kind: change.kind}) if both else change

    def _repeated(self, one: Span, other: Span) -> bool:
        """Whether two passages say the same to the letter, or were compared already."""
        seen = self._seen[one.doc, other.doc]
        if any(_holds(a, one) and _holds(b, other) for a, b in seen):
            return True
        seen.append((one, other))
        return self.told[one.doc].reading.words(one) == self.told[other.doc].reading.words(other)

    def _changes(self, one: Span, other: Span, *, directed: bool) -> Iterator[Change]:
        facing = Facing(Side(self.told[one.doc], one), Side(self.told[other.doc], other))
        kept = [*figures(facing), *dates(facing), *names(facing, self.entities)]
        lost = [*stances(facing, self.same), *unmarked(facing)]
        back = [*stances(facing.turned, self.same), *unmarked(facing.turned)]
        if directed:
            yield from (*kept, *lost)
            yield from (turned(change, _LOST) for change in back if change.kind in _LOST and not self._own(change))
        else:
            both = [*lost, *(change for change in back if change.kind != "voice changed")]
            yield from (*kept, *self._unquoted(both))

    def _own(self, change: Change) -> bool:
        """Whether words that one text quotes are the other one's own, not told there as anybody's."""
        here = change.after
        return change.kind == "quotation made indirect" and here is not None and not self.told[here.doc].voiced(here)

    def _quotes(self, change: Change) -> bool:
        """Whether what a voice says stands in quotation marks: then the other text may be the one that is quoted."""
        before = change.before
        told = self.told[change.passages[0].doc]
        return before is not None and any(v.source == before and v.manner == "direct" for v in told.voices)

    def _unquoted(self, changes: Sequence[Change]) -> Iterator[Change]:
        """Leave out what one of two texts quotes from the other, as a paper quotes a statement."""
        own = [change.after for change in changes if change.after is not None and self._own(change)]
        for change in changes:
            away = change.kind == "voice dropped" and (
                any(_meet(change.passages[1], span) for span in own) or self._quotes(change)
            )
            if not away and not self._own(change):
                yield change


def _parents(lineage: Lineage, known: Iterable[DocId]) -> dict[_Pair, DocId | None]:
    """Return for each pair of tied documents the one that the other draws on, None where nothing tells."""
    found: dict[_Pair, set[DocId]] = defaultdict(set)
    docs = set(known)
    for edge in lineage.edges:
        parent = DocId(edge.parent)
        if parent in docs and parent != edge.child:
            found[min(edge.child, parent), max(edge.child, parent)].update({parent} if edge.directed else ())
    return {pair: next(iter(parents)) if len(parents) == 1 else None for pair, parents in found.items()}


def _figure(value: FrameValue, unit: str | None) -> Figure:
    low, high = (end if isinstance(end, float) else None for end in (value.low, value.high))
    return Figure(value.span, low, high, value.bound, value.unit or unit, None)


def _meet(one: Span, other: Span) -> bool:
    return one.doc == other.doc and one.start < other.end and other.start < one.end


def _holds(one: Span, other: Span) -> bool:
    return one.start <= other.start and other.end <= one.end


def drift(change: Change, *, directed: bool) -> Drift:
    """Make the drift of a change."""
    parent, child = change.passages[0].doc, change.passages[1].doc
    return Drift(change.kind, child, parent, directed, change.before, change.after, change.passages, change.why)


def turned(change: Change, kinds: Mapping[DriftKind, DriftKind]) -> Change:
    """Tell what one of two passages has lost as what the other has gained, or the other way round."""
    passages = change.passages[1], change.passages[0]
    return replace(change, kind=kinds[change.kind], before=change.after, after=change.before, passages=passages)


def told_once(found: Iterable[Drift], desk: _Desk) -> tuple[Drift, ...]:
    """Keep each change once for each document, with one parent: the one that it is known to draw on, then the earliest.

    Of two clauses that overlap, the same words may come twice.
    """
    best: dict[tuple[object, ...], tuple[tuple[object, ...], Drift]] = {}
    for one in found:
        words = (desk.words(one.before), desk.words(one.after)) if one.kind in _ONCE else (one.passages[1],)
        ends = (one.child,) if one.directed else (one.child, one.parent)
        for at in ((end, one.kind, one.directed, *words) for end in ends if not desk.credits(one)):
            rank = desk.rank(one)
            if at not in best or rank < best[at][0]:
                best[at] = (rank, one)
    return tuple(sorted({one for _, one in best.values()}, key=_order))


def _order(one: Drift) -> tuple[Span, Span, str, str]:
    return one.passages[0], one.passages[1], one.kind, f"{one.before} {one.after}"
