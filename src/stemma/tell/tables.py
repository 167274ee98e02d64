"""Claims, figures and quotations as tables; no cell can become a formula."""

import csv
from collections.abc import Iterable
from io import StringIO

from stemma.model.dossier import Dossier
from stemma.tell.assemble import assemble
from stemma.tell.escape import cell
from stemma.tell.excerpts import Shown
from stemma.tell.view import View

CLAIMS = (
    "story",
    "claim",
    "articles",
    "origins_low",
    "origins_high",
    "origins",
    "unrecorded",
    "status",
    "layer",
    "article",
    "place",
    "words",
    "voice",
    "hedge",
    "stance",
    "statement_origins",
    "perhaps",
    "no_basis",
    "path",
)
FIGURES = ("story", "frame", "unit", "verdict", "amount", "low", "high", "bound", "voices", "article", "place", "words")
DIFFERENCES = (
    "story",
    "difference",
    "kind",
    "about",
    "verdict",
    "why",
    "value",
    "voices",
    "origins",
    "article",
    "place",
    "words",
)
QUOTES = ("story", "quotation", "version", "piece", "speaker", "to", "articles", "place", "words", "difference")


def claims(dossier: Dossier) -> str:
    """Write the claims, one statement a row."""
    return _table(CLAIMS, (row for n, view in enumerate(assemble(dossier).stories, 1) for row in _claims(n, view)))


def figures(dossier: Dossier) -> str:
    """Write the figures, one value in one article a row."""
    return _table(FIGURES, (row for n, view in enumerate(assemble(dossier).stories, 1) for row in _figures(n, view)))


def differences(dossier: Dossier) -> str:
    """Write what accounts differ on, figures and all else, one value in one article a row."""
    views = enumerate(assemble(dossier).stories, 1)
    return _table(DIFFERENCES, (row for n, view in views for row in _differences(n, view)))


def quotes(dossier: Dossier) -> str:
    """Write the quotations, one piece of one version a row."""
    return _table(QUOTES, (row for n, view in enumerate(assemble(dossier).stories, 1) for row in _quotes(n, view)))


def _table(head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> str:
    written = StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(head)
    table.writerows([cell(value) if isinstance(value, str) else value for value in row] for row in rows)
    return written.getvalue()


def _place(shown: Shown) -> tuple[str, str, str]:
    return str(shown.place), shown.place.span, shown.words


def _claims(story: int, view: View) -> Iterable[tuple[object, ...]]:
    for claim in view.claims:
        lead = (
            story,
            claim.number,
            claim.articles,
            claim.low,
            claim.high,
            "; ".join(claim.names),
            claim.unrecorded,
            claim.status,
            claim.layer or "",
        )
        for said in claim.said:
            yield (
                *lead,
                *_place(said.passage),
                said.voice,
                said.hedge,
                said.stance,
                "; ".join(said.origins),
                "; ".join(said.maybe),
                "yes" if said.unrecorded else "no",
                said.path,
            )


def _figures(story: int, view: View) -> Iterable[tuple[object, ...]]:
    for frame in view.frames:
        for value in frame.values:
            for shown in value.passages:
                yield (
                    story,
                    frame.name,
                    frame.unit,
                    frame.verdict,
                    value.amount,
                    value.low,
                    value.high,
                    value.bound,
                    "; ".join(value.voices),
                    *_place(shown),
                )


def _differences(story: int, view: View) -> Iterable[tuple[object, ...]]:
    for number, one in enumerate(view.differing, 1):
        for value in one.values:
            lead = (story, number, one.kind, one.name, one.verdict, one.why)
            given = (value.amount, "; ".join(value.voices), value.origins)
            yield from ((*lead, *given, *_place(shown)) for shown in value.passages)


def _quotes(story: int, view: View) -> Iterable[tuple[object, ...]]:
    for number, quotation in enumerate(view.quotations, 1):
        for edition, version in enumerate(quotation.versions, 1):
            for turn, piece in enumerate(version.pieces, 1):
                yield (
                    story,
                    number,
                    edition,
                    turn,
                    quotation.speaker,
                    quotation.to,
                    "; ".join(version.articles),
                    piece.place.span,
                    piece.words,
                    quotation.difference,
                )
