"""Say who prints given words: the answer to "is this quotation in any source, word for word?"."""

from collections.abc import Iterator, Sequence

from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.model.links import Holding
from stemma.tell.excerpts import Place
from stemma.tell.marked import Marked, marked
from stemma.tell.phrases import count
from stemma.tell.split import labels

NOWHERE = "Not in these articles: no passage has these words, nor half of them in their order."
_HEADS = {"word for word": "Word for word", "in part": "A part of it, word for word", "changed": "Changed"}


def render(dossier: Dossier, asked: str, found: Sequence[Holding]) -> str:
    """Write where the words asked for stand, kind by kind, each passage with its place."""
    return "\n".join(_lines(dossier, asked, found)) + "\n"


def _lines(dossier: Dossier, asked: str, found: Sequence[Holding]) -> Iterator[str]:
    if not found:
        yield NOWHERE
        return
    readings = {reading.document.id: reading for reading in dossier.readings}
    named = labels(dossier.readings)
    if found[0].how != "word for word":
        yield "Nowhere word for word."
    for how, head in _HEADS.items():
        here = [holding for holding in found if holding.how == how]
        if here:
            articles = len({holding.pieces[0].doc for holding in here})
            yield f"{head} in {count(articles, 'article')} of {len(dossier.readings)}:"
            for holding in here:
                doc = holding.pieces[0].doc
                yield from _holding(readings[doc], named[doc], asked, holding)


def _holding(reading: Reading, outlet: str, asked: str, holding: Holding) -> Iterator[str]:
    marks = "in quotation marks" if holding.quoted else "not in quotation marks"
    who = f", {holding.speaker}" if holding.speaker else ""
    texts = [" ".join(reading.words(piece).split()) for piece in holding.pieces]
    ours, theirs = marked([[asked], texts])
    for number, (piece, text) in enumerate(zip(holding.pieces, theirs, strict=True)):
        blocks = reading.document.blocks
        paragraph = next((n for n, b in enumerate(blocks, 1) if b.start <= piece.start < b.end), 0)
        place = Place(piece.doc, outlet, paragraph, piece.start, piece.end)
        yield f"  {place}, {marks}{who}  {place.span}" if not number else f"  {place}  {place.span}"
        yield f"    “{_starred(text) if holding.how != 'word for word' else ''.join(w for w, _ in text)}”"
    if holding.how != "word for word":
        yield f"    asked for: “{_starred(ours[0])}”"


def _starred(words: Marked) -> str:
    """Put what differs between asterisks."""
    return "".join(f"*{part}*" if differs else part for part, differs in words)
