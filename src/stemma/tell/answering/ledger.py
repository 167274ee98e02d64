"""Claims and differences as a reader is told of them beside an answer: by id, each in few words."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from stemma.model.answers import ClaimTold, DifferenceTold, Quoted, SideTold
from stemma.model.documents import DocId, Span
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.model.links import Claim
from stemma.tell.differences import Teller
from stemma.tell.escape import line
from stemma.tell.excerpts import MOST_QUOTED, Excerpts, first_words
from stemma.tell.split import claimants, labels
from stemma.tell.view import FrameView, ValueView

_MOST = 200
"""Characters of a headline that stands for a claim."""


class Ledger:
    """The claims and differences of a dossier."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._labels = labels(dossier.readings)
        self._readings = {reading.document.id: reading for reading in dossier.readings}
        self._names = _named(dossier)

    def claims(self) -> Iterator[ClaimTold]:
        """Yield every claim."""
        return map(self._claim, self._dossier.claims)

    def differences(self) -> Iterator[DifferenceTold]:
        """Yield every figure on which accounts differ, and everything else that they differ on."""
        excerpts = Excerpts(self._dossier.readings, self._labels, share=1.0)
        teller = Teller(self._dossier, self._labels, line, excerpts)
        for view in (*teller.figures(), *teller.others()):
            if view.differs:
                yield DifferenceTold(view.id, view.kind, view.name, view.verdict, view.why, tuple(_sides(view)))

    def _claim(self, claim: Claim) -> ClaimTold:
        certain = claim.origins[0]
        names = (*claim.origin_names[:certain], *(f"perhaps {name}" for name in claim.origin_names[certain:]))
        return ClaimTold(
            id=claim.id,
            headline=placed(self._readings[claim.headline.doc], claim.headline, self._labels),
            articles=len(claimants(claim)),
            origins=claim.origins,
            names=tuple(map(line, names)),
            unrecorded=claim.unrecorded,
            status=claim.status,
            disputed_by=tuple(self._names.get(by, line(by.removeprefix("name:"))) for by in claim.disputed_by),
            layer=claim.layer,
        )


def _sides(view: FrameView) -> Iterator[SideTold]:
    for value in view.values:
        if value.passages:
            yield SideTold(value.amount, value.bound, value.voices, value.articles, _first(value), value.origins)


def _first(value: ValueView) -> Quoted:
    shown = value.passages[0]
    place = shown.place
    return Quoted(place.doc, place.outlet, place.paragraph, place.start, place.end, shown.words)


def _named(dossier: Dossier) -> Mapping[str, str]:
    """Return words for everything that may dispute a claim, by id."""
    texts = {reading.document.id: reading for reading in dossier.readings}
    sources = {source.id: line(source.name) for source in dossier.sources}
    frames = {frame.id: line(frame.name) for frame in dossier.frames}
    heads = {c.id: line(texts[c.headline.doc].words(c.headline))[:_MOST] for c in dossier.claims}
    return {**sources, **frames, **heads}


def placed(reading: Reading, span: Span, named: Mapping[DocId, str]) -> Quoted:
    """Return the words of a span with their place; of a very long one, the first."""
    end = first_words(reading.document.text, span.start, span.end, MOST_QUOTED)
    ends = [block.end for block in reading.document.blocks]
    paragraph = min(bisect_right(ends, span.start) + 1, max(1, len(ends)))
    return Quoted(span.doc, named[span.doc], paragraph, span.start, end, reading.document.text[span.start : end])
