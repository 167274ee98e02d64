"""What changed on the way from article to article: both passages side by side, with the changed words marked."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stemma.model.documents import DocId, Span
from stemma.model.drifts import Drift, DriftKind
from stemma.tell.escape import line
from stemma.tell.excerpts import MOST_QUOTED, Excerpts, Shown
from stemma.tell.marked import Marked, shortened
from stemma.tell.phrases import count

KINDS: Mapping[DriftKind, str] = MappingProxyType(
    {
        "denial dropped": "a denial in one alone",
        "denial added": "a denial in one alone",
        "number changed": "different numbers",
        "bound dropped": "a bare number in one alone",
        "bound added": "a bare number in one alone",
        "bound changed": "different bounds",
        "hedge dropped": "a hedge in one alone",
        "voice dropped": "a voice in one alone",
        "voice changed": "different voices",
        "quotation changed": "different words in a quotation",
        "date changed": "different dates",
        "name changed": "different names",
        "unit changed": "different currencies",
        "quotation made indirect": "quotation marks in one alone",
        "quotation marks added": "quotation marks in one alone",
        "hedge added": "a hedge in one alone",
        "number rounded": "one number, rounded",
        "quotation shortened": "a quotation longer in one",
    }
)
"""The kinds, those that weigh most first, and what to call them where nothing says who changed it."""
_TELLING = 4
"""Words that changed, on either side, from which they need no passage around them to be known for the same."""
_RANK = {kind: n for n, kind in enumerate(KINDS)}

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two passages."""

    articles: tuple[str, ...]
    """All that print it so; where something stands in one alone, all that have it not."""
    passage: Shown
    marks: Marked
    """Its text in stretches, each with whether it is what changed."""


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change, with every article that carries it."""

    kind: str
    what: str
    """The kind in words that claim no more than is known."""
    directed: bool
    why: str
    before: Side
    after: Side


def views(
    found: Iterable[Drift], labels: Mapping[DocId, str], words: Callable[[Span], str], excerpts: Excerpts
) -> tuple[ChangeView, ...]:
    """Put the same change in several articles into one view, those that weigh most first."""
    groups: dict[tuple[object, ...], list[Drift]] = {}
    for one in sorted(found, key=lambda d: (_RANK[d.kind], not d.directed, d.passages, str(d.before), str(d.after))):
        said = tuple(words(span) if span is not None else "" for span in (one.before, one.after))
        if one.after is None and not one.directed:
            said = (*said, words(one.passages[0]))
        elif min(len(part.split()) for part in said) < _TELLING:
            said = (*said, *map(words, one.passages))
        groups.setdefault((one.kind, one.directed, *said), []).append(one)
    return tuple(_view(many, labels, excerpts) for many in groups.values())


def _view(many: list[Drift], labels: Mapping[DocId, str], excerpts: Excerpts) -> ChangeView:
    first = many[0]
    sides = (
        Side(articles, shown, _marks(shown, span))
        for articles, shown, span in (
            (_labelled([d.parent for d in many], labels), _shown(first.passages[0], excerpts), first.before),
            (_labelled([d.child for d in many], labels), _shown(first.passages[1], excerpts), first.after),
        )
    )
    what = first.kind if first.directed else KINDS[first.kind]
    return ChangeView(first.kind, what, first.directed, line(first.why), *sides)


def _labelled(docs: Iterable[DocId], labels: Mapping[DocId, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels[doc] for doc in docs))


def _shown(span: Span, excerpts: Excerpts) -> Shown:
    return excerpts.show(span, context=False, most=MOST_QUOTED)


def _marks(shown: Shown, changed: Span | None) -> Marked:
    """Cut a passage at the ends of what changed."""
    start = shown.place.start
    low, high = (changed.start - start, changed.end - start) if changed is not None else (0, 0)
    cuts = ((shown.words[:low], False), (shown.words[low:high], True), (shown.words[high:], False))
    return shortened(tuple(cut for cut in cuts if cut[0]), len(shown.words))


def counted(changes: Iterable[ChangeView]) -> str:
    """Say how many changes of each kind there are: `2 hedges dropped, 1 number changed`."""
    times = Counter(change.kind for change in changes)
    return ", ".join(_times(times[kind], kind) for kind in KINDS if times[kind])


def _times(times: int, kind: str) -> str:
    thing, _, fate = kind.partition(" ")
    if kind == "quotation marks added":
        return count(times, "quotation") + " given marks"
    return f"{count(times, thing)} {fate}"


def as_json(found: Iterable[Drift]) -> list[Json]:
    """Return all changes as plain lists and mappings."""
    return list(_rows(found))


def _rows(found: Iterable[Drift]) -> Iterator[Json]:
    for one in found:
        yield {
            "kind": one.kind,
            "child": one.child,
            "parent": one.parent,
            "directed": one.directed,
            "before": _at(one.before),
            "after": _at(one.after),
            "passages": [_at(span) for span in one.passages],
            "why": one.why,
        }


def _at(span: Span | None) -> Json | None:
    return {"doc": span.doc, "start": span.start, "end": span.end} if span is not None else None
