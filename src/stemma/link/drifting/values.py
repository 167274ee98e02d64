"""What became of the figures, dates and names of a passage: pairs that stand in one place of both texts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic

from stemma.link.drifting.amounts import currency, same, told
from stemma.link.drifting.facing import Change, F, Facing, Range, Side
from stemma.link.drifting.spelling import abbreviates, misspelt
from stemma.model.documents import Span
from stemma.model.drifts import DriftKind
from stemma.model.facts import Date, Figure, Mention

_WIDE = 8
"""Words that may stand between known ones around a fact; in a longer gap it may be another one's place."""
_LEAST = 3
"""Telling words that two sentences share at least."""
_AKIN = 0.5
"""Share of the shorter sentence's telling words that the other has too."""
_ALIKE = 0.75
"""The same for two names of which neither is a form of the other; then one telling word more is asked, too."""
_YEAR = len("2031-")


@dataclass(frozen=True, slots=True)
class Met(Generic[F]):
    """Two facts of one kind that stand in one place of two passages, with their sentences."""

    one: F
    other: F
    passages: tuple[Span, Span]

    def change(self, kind: DriftKind, why: str) -> Change:
        """Return the change from the one to the other."""
        return Change(kind, self.one.span, self.other.span, self.passages, why)


def figures(facing: Facing) -> Iterator[Change]:
    """Yield the figures that have another value, bound or unit in the right passage."""
    for met in paired(facing, facing.left.of(Figure), facing.right.of(Figure)):
        found = told(met.one, met.other)
        mere = found is not None and found[0].startswith("bound") and _preposition(facing, met)
        if found is not None and not mere and not elsewhere(facing, met) and not _converted(facing, met):
            yield met.change(*found)


def dates(facing: Facing) -> Iterator[Change]:
    """Yield the days that are others in the right passage."""
    for met in paired(facing, facing.left.of(Date), facing.right.of(Date)):
        alike = facing.left.text(met.one.span).lower() == facing.right.text(met.other.span).lower()
        if not alike and other_day(facing, met.one, met.other):
            yield met.change("date changed", "another time in the same place")


def names(facing: Facing, entities: Mapping[Span, str]) -> Iterator[Change]:
    """Yield the names that are spelt otherwise in the right passage, or in whose place another stands."""
    for met in paired(facing, facing.left.of(Mention), facing.right.of(Mention)):
        why = renamed(facing, met, entities)
        if why:
            yield met.change("name changed", why)


def paired(facing: Facing, left: Sequence[F], right: Sequence[F]) -> Iterator[Met[F]]:
    """Pair the facts that stand alone in one place of two sentences that say the same."""
    ours = [facing.left.range(fact.span) for fact in left]
    theirs = [facing.right.range(fact.span) for fact in right]
    for one, words in zip(left, ours, strict=True):
        place = alone(facing.across(words), theirs)
        if place is None or alone(facing.turned.across(theirs[place]), ours) is None:
            continue
        other = right[place]
        passages = facing.left.told.sentences(one.span), facing.right.told.sentences(other.span)
        shared, short, _ = facing.shares(*passages)
        if shared >= _LEAST and short >= _AKIN:
            yield Met(one, other, passages)


def alone(place: Range, facts: Sequence[Range]) -> int | None:
    """Return the number of the only fact that stands in a place, if the place is narrow enough to tell."""
    met = [n for n, fact in enumerate(facts) if fact[0] < place[1] and place[0] < fact[1]]
    return met[0] if len(met) == 1 and place[1] - place[0] <= _WIDE else None


def elsewhere(facing: Facing, met: Met[Figure]) -> bool:
    """Whether either sentence gives the other one's value too, or, of a sum in another currency, either document.

    Beside a sum that both sentences give, two others in two currencies are each paper's own conversion.
    """
    if met.one.unit == met.other.unit and same(met.one, met.other):
        return False
    left, right = _given(facing.left, met.passages[0]), _given(facing.right, met.passages[1])
    if met.one.unit != met.other.unit:
        if any(currency(figure.unit) and any(same(figure, other) for other in right) for figure in left):
            return True
        left, right = (_given(side, side.told.everything) for side in (facing.left, facing.right))
    return any(same(met.one, figure) for figure in right) or any(same(met.other, figure) for figure in left)


def _given(side: Side, span: Span) -> list[Figure]:
    return side.told.inside(Figure, span)


def _converted(facing: Facing, met: Met[Figure]) -> bool:
    """Whether the words right behind two numbers are two measures: `170,000-square-foot`, `15,800-square-metre`."""
    behind = {_next(facing.left, met.one.span), _next(facing.right, met.other.span)}
    return len(behind) > 1 and behind <= facing.left.told.language.numbers.measures.keys()


def _preposition(facing: Facing, met: Met[Figure]) -> bool:
    """Whether what looks like a bound is a preposition for which the other has another: `over`, `in three years`."""
    prepositions = facing.left.told.language.words.prepositions
    for way, one, other in ((facing, met.one, met.other), (facing.turned, met.other, met.one)):
        first, before = way.left.range(one.span)[0], way.right.range(other.span)[0] - 1
        words = way.left.words[first : first + 1] + way.right.words[max(0, before) : before + 1]
        new = before >= 0 and way.turned.there[before] is None
        if new and len(words) > 1 and all(word.low in prepositions for word in words):
            return True
    return False


def _next(side: Side, span: Span) -> str:
    at = side.range(span)[1]
    return side.words[at].low if at < len(side.words) else ""


def other_day(facing: Facing, one: Date, other: Date) -> bool:
    """Tell whether two dates cannot be one.

    Days counted from publication are compared among themselves, where both were published on one day: what is "Monday"
    in one paper is "today" in another. A year that neither or only one of them gives is not compared.
    """
    if "relative" in (one.anchor, other.anchor):
        published = [side.told.reading.document.published for side in (facing.left, facing.right)]
        days = {day[:10] for day in published if day}
        if one.anchor != other.anchor or None in published or len(days) != 1:
            return False
    start = _YEAR if "inherited" in (one.anchor, other.anchor) else 0
    size = min(len(one.first), len(other.first))
    apart = one.last[start:size] < other.first[start:size] or other.last[start:size] < one.first[start:size]
    return apart and "X" not in one.first + other.first


def renamed(facing: Facing, met: Met[Mention], entities: Mapping[Span, str]) -> str:
    """Say how two names in one place differ; nothing where they are forms of one, or where each stands in both."""
    mine, theirs = words(facing.left, met.one.span), words(facing.right, met.other.span)
    ours = set(words(facing.left, met.passages[0])), set(words(facing.right, met.passages[1]))
    new, gone = set(theirs) - set(mine), set(mine) - set(theirs)
    anchored = facing.anchored(facing.left.range(met.one.span))
    both = new & ours[0] or gone & ours[1]
    if misspelt(mine, theirs) and (anchored or not both):
        return "one name in two spellings"
    if not new or not gone or both:
        return ""
    one, other = entities.get(met.one.span), entities.get(met.other.span)
    forms = set(met.one.name.lower().split()) & set(met.other.name.lower().split())
    if facing.left.told.speaking(met.one.span) and facing.right.told.speaking(met.other.span):
        return ""  # a voice that changed, which is told as one
    if forms or met.one.kind != met.other.kind or (one == other and one) or abbreviates(mine, theirs):
        return ""
    shared, short, _ = facing.shares(*met.passages)
    sure = shared > _LEAST and short >= _ALIKE and anchored
    return "another name in the same place" if sure else ""


def words(side: Side, span: Span) -> list[str]:
    """Return the words of a span as they are compared."""
    first, end = side.range(span)
    return side.keys[first:end]
