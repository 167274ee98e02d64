"""Where accounts differ, figures and all else, told alike: each side with its passages, voices and origins."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from stemma.model.documents import DocId, Span
from stemma.model.dossier import Dossier
from stemma.model.links import Backed, Difference, DifferenceKind, Frame, FrameValue, Position
from stemma.tell.escape import line
from stemma.tell.excerpts import Excerpts
from stemma.tell.phrases import day, extent, span_of
from stemma.tell.view import FrameView, ValueView

Json = dict[str, object]

_VERDICTS = (
    "conflict",
    "different authorities",
    "revised over time",
    "different scope or measure",
    "unsure",
    "rounded",
    "agree",
)
_POLES: Mapping[str, str] = MappingProxyType({"yes": "stated", "no": "denied"})
KINDS: Mapping[DifferenceKind, str] = MappingProxyType(
    {"yes or no": "Stated and denied", "date": "When", "who": "Who", "place": "Where", "spelling": "Spelling"}
)
"""The kinds, and what a reader is told that accounts differ in."""


class Teller:
    """Writes down the figures of a story, and everything else that its accounts differ on."""

    def __init__(
        self, dossier: Dossier, labels: Mapping[DocId, str], told: Callable[[str], str], excerpts: Excerpts
    ) -> None:
        self._dossier, self._labels, self._told, self._excerpts = dossier, labels, told, excerpts
        self._standing = _Standing(dossier)

    def figures(self) -> tuple[FrameView, ...]:
        """Return the figures, those that differ most first."""
        return tuple(self._frame(frame) for frame in sorted(self._dossier.frames, key=_weight))

    def others(self) -> tuple[FrameView, ...]:
        """Return the differences that are no figures, those of most articles first."""
        found = map(self._difference, self._dossier.differences)
        return tuple(sorted(found, key=lambda view: (view.kind == "spelling", -view.articles, -view.weight, view.id)))

    def _frame(self, frame: Frame) -> FrameView:
        groups: dict[tuple[str, str], list[FrameValue]] = {}
        for value in frame.values:
            groups.setdefault((extent(value, frame.unit), value.bound), []).append(value)
        values = sorted((self._value(key, found) for key, found in groups.items()), key=_size)
        docs = {v.span.doc for v in frame.values}
        name, behind = line(frame.name).strip(" .,;:"), self._standing.origins(v.span for v in frame.values)
        why = self._told(frame.why)
        return FrameView(
            frame.id, name, frame.unit or "", frame.verdict, why, tuple(values), len(docs), weight=behind[1]
        )

    def _value(self, key: tuple[str, str], found: list[FrameValue]) -> ValueView:
        docs = dict.fromkeys(v.span.doc for v in found)
        voices = dict.fromkeys(line(v.voice) for v in found if v.voice)
        return ValueView(
            key[0],
            key[1],
            found[0].low,
            found[0].high,
            tuple(voices),
            tuple(self._labels[d] for d in docs),
            tuple(self._excerpts.show(v.span) for v in found),
            origins(self._standing.origins(v.span for v in found)),
        )

    def _difference(self, one: Difference) -> FrameView:
        sides = tuple(self._side(one.kind, side) for side in one.sides)
        docs = {span.doc for side in one.sides for span in side.words}
        about = f"{KINDS[one.kind]}: {line(one.about).strip(' .,;:')}"
        weight = sum(side.origins[1] for side in one.sides)
        return FrameView(one.id, about, "", one.verdict, self._told(one.why), sides, len(docs), one.kind, weight)

    def _side(self, kind: DifferenceKind, side: Position) -> ValueView:
        value = _POLES.get(side.value, side.value) if kind == "yes or no" else side.value
        return ValueView(
            day(value) if kind == "date" else line(value),
            "exact",
            value,
            value,
            tuple(line(voice) for voice in side.voices),
            tuple(dict.fromkeys(self._labels[span.doc] for span in side.words)),
            tuple(self._excerpts.show(span) for span in side.words),
            origins(side.origins) if kind != "spelling" else "",
        )


def origins(counted: tuple[int, int]) -> str:
    """Write the range of origins of one side.

    >>> origins((1, 2)), origins((1, 1)), origins((0, 0))
    ('1 to 2 origins', '1 origin', 'no origin on record')
    """
    if not counted[1]:
        return "no origin on record"
    return f"{span_of(*counted)} {'origin' if counted[1] == 1 else 'origins'}"


class _Standing:
    """What stands behind a passage: the origins of the statements that hold it."""

    def __init__(self, dossier: Dossier) -> None:
        known: dict[DocId, list[tuple[int, int, Backed]]] = defaultdict(list)
        for claim in dossier.claims:
            for one in claim.statements:
                span = one.statement.span
                known[span.doc].append((span.start, span.end, one))
        self._known = {doc: sorted(many, key=lambda row: row[:2]) for doc, many in known.items()}

    def origins(self, spans: Iterable[Span]) -> tuple[int, int]:
        """Return the range of origins behind some passages."""
        backed = [one for span in spans for one in self._holding(span)]
        roots = {root for one in backed for root in one.roots}
        maybe = {root for one in backed for root in one.maybe} - roots
        unrecorded = {one.statement.span.doc for one in backed if one.unrecorded}
        return len(roots), len(roots) + len(maybe) + len(unrecorded)

    def _holding(self, span: Span) -> list[Backed]:
        known = self._known.get(span.doc, [])
        at = bisect_left(known, span.start + 1, key=lambda row: row[0])
        return [one for start, end, one in known[max(0, at - 4) : at] if start <= span.start and span.end <= end]


def as_json(found: Iterable[Difference]) -> list[Json]:
    """Return all differences as plain lists and mappings."""
    return [
        {
            "id": one.id,
            "kind": one.kind,
            "about": one.about,
            "verdict": one.verdict,
            "why": one.why,
            "sides": [_json(side) for side in one.sides],
        }
        for one in found
    ]


def _json(side: Position) -> Json:
    return {
        "value": side.value,
        "given": [
            {"words": _at(words), "passage": _at(passage)}
            for words, passage in zip(side.words, side.passages, strict=True)
        ],
        "voices": list(side.voices),
        "origins": list(side.origins),
    }


def _at(span: Span) -> Json:
    return {"doc": span.doc, "start": span.start, "end": span.end}


def _size(value: ValueView) -> tuple[int, float, str, str]:
    size = value.low if value.low is not None else value.high
    return (0, float(size), "", value.bound) if isinstance(size, int | float) else (1, 0.0, str(size), value.bound)


def _weight(frame: Frame) -> tuple[int, int, str]:
    rank = _VERDICTS.index(frame.verdict) if frame.verdict in _VERDICTS else 0
    return rank, -len({v.span.doc for v in frame.values}), frame.id
