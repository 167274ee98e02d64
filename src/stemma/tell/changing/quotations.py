"""Quotations from one dossier to the next, and the sources that came to the pile or are missing from it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stemma.model.changes import Change, ChangeKind
from stemma.model.documents import DocId, Span
from stemma.model.facts import Quote
from stemma.model.links import Source, Utterance
from stemma.tell.changing.table import Table
from stemma.tell.escape import line
from stemma.tell.phrases import listed

_MOST = 3


def quotations(table: Table) -> tuple[list[Change], int]:
    """Return new quotations and those found in fuller form, and how many are as they were."""
    known = {quote.pieces[0] for reading in table.before.readings for quote in reading.of(Quote)}
    fullest = {version[0]: u.versions[0] for u in table.before.utterances for version in u.versions}
    found: list[Change] = []
    told: set[Span] = set()
    stayed = 0
    for one in table.after.utterances:
        told |= {version[0] for version in one.versions}
        changes = list(_versions(one, known, fullest, table))
        found += changes
        stayed += not changes
    for reading in table.after.readings:
        for quote in (q for q in reading.of(Quote) if q.pieces[0] not in told):
            if quote.pieces[0] in known:
                stayed += 1
            elif quote.kind == "direct":
                found.append(_change("new quotation", quote.pieces, quote.speaker, "", "", table))
    return sorted(found, key=lambda change: change.kind != "fuller quotation"), stayed


def _versions(
    one: Utterance, known: set[Span], fullest: dict[Span, tuple[Span, ...]], table: Table
) -> Iterator[Change]:
    """Compare the fullest version with the one that was the fullest before."""
    earlier = [version for version in one.versions if version[0] in known]
    full = one.versions[0]
    if not earlier:
        yield _change("new quotation", full, one.speaker, "", "", table)
        return
    was = fullest.get(earlier[0][0], earlier[0])
    if full[0] not in known and _length(full, table) > _length(was, table):
        yield _change("fuller quotation", full, one.speaker, _text(was, table), line(one.difference), table)
    elif len(earlier) < len(one.versions):
        docs = {version[0].doc for version in one.versions if version[0] not in known}
        again = _change("quoted again", full, one.speaker, "", f"by {listed(table.labels(docs), _MOST)}", table)
        yield replace(again, by_copies=docs <= table.copies)


def _change(
    kind: ChangeKind, pieces: Sequence[Span], speaker: str | None, before: str, why: str, table: Table
) -> Change:
    _, place = table.shown(pieces[0])
    text = _text(pieces, table)
    after = line(speaker or "no speaker found")
    here = (pieces[0], place, table.story)
    return Change(kind, text, before, after, why, *here, evidence=tuple(pieces[1:]))


def _text(pieces: Sequence[Span], table: Table) -> str:
    return " … ".join(line(table.shown(piece)[0]) for piece in pieces)


def _length(pieces: Sequence[Span], table: Table) -> int:
    return sum(len(table.words(piece).split()) for piece in pieces)


def sources(table: Table) -> Iterator[Change]:
    """Yield the sources that were missing and now are in the pile, and those that are missing now."""
    was = {one.source: one for one in table.before.missing}
    now = {one.source: one for one in table.after.missing}
    by_name = {source.name: source for source in table.after.sources}
    for name, one in was.items():
        if name in now:
            continue
        pages = [doc for doc in _pages(by_name.get(_bare(name))) if doc not in table.old]
        if pages:
            cited = f"cited by {listed(table.labels(one.cited_by), _MOST)}"
            where = f"now in the pile: {listed(table.labels(pages), _MOST)}"
            yield Change("source found", line(name), cited, where, "", story=table.story, evidence=one.evidence)
    for name, one in now.items():
        if name not in was:
            cited = f"cited by {listed(table.labels(one.cited_by), _MOST)}"
            evidence = one.evidence
            place = table.shown(evidence[0])[1] if evidence else ""
            span = evidence[0] if evidence else None
            here = (span, place, table.story)
            yield Change("new missing source", line(name), "", cited, "", *here, evidence=evidence[1:])


def _bare(name: str) -> str:
    """Return the body behind a press release."""
    return name.removeprefix("press release (").removesuffix(")") if name.startswith("press release (") else name


def _pages(source: Source | None) -> tuple[DocId, ...]:
    if source is None:
        return ()
    return (*((source.page,) if source.page else ()), *source.issued)
