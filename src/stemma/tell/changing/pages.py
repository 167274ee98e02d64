"""Articles from one dossier to the next: new ones, copies, later versions of a page, and what ties them."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import zip_longest

from stemma.model.changes import Change
from stemma.model.documents import DocId, Span
from stemma.model.facts import Reading
from stemma.model.links import Dependence
from stemma.tell.changing.table import Table
from stemma.tell.escape import line
from stemma.tell.phrases import day
from stemma.tell.split import is_same_text, telling

_NEW = "new article"


def articles(table: Table) -> Iterator[Change]:
    """Yield what every new article of a story is: a copy, a later version, or an article of its own."""
    for reading in sorted(table.after.readings, key=lambda r: (r.document.published or "9999", r.document.path)):
        document = reading.document
        if document.id in table.old:
            continue
        earlier = table.earlier_version(document)
        same = next((e for e in table.after.dependence if is_same_text(e) and document.id in {e.child, e.parent}), None)
        about = (line(document.title), "", f"{table.label(document.id)}, {day(document.published)}")
        if earlier is not None:
            why = f"a later version of {earlier.document.path}" + (f": {same.why}" if same else "")
            yield Change("new version", *about, why, story=table.story)
            yield from _rewritten(earlier, reading, table)
        elif same is not None:
            yield Change("copy", *about, _tied(same, document.id, table), story=table.story, evidence=same.evidence)
        elif table.alone:
            yield Change("other story", *about, "no article held before tells this story", story=table.story)
        else:
            yield Change("new article", *about, "", story=table.story)


def _rewritten(earlier: Reading, later: Reading, table: Table) -> Iterator[Change]:
    """Yield the sentences in which a later version of a page differs."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415  # a compiled library that few comparisons need

    was, now = ([(s.span, " ".join(r.words(s.span).split())) for s in r.sentences] for r in (earlier, later))
    dropped: list[tuple[Span, str]] = []
    added: list[tuple[Span, str]] = []
    for code in Indel.opcodes([words for _, words in was], [words for _, words in now]):
        if code.tag == "equal":
            yield from _pairs(dropped, added, table)
            dropped, added = [], []
        else:
            dropped += was[code.src_start : code.src_end]
            added += now[code.dest_start : code.dest_end]
    yield from _pairs(dropped, added, table)


def _pairs(dropped: list[tuple[Span, str]], added: list[tuple[Span, str]], table: Table) -> Iterator[Change]:
    return (_pair(old, new, table) for old, new in zip_longest(dropped, added))


def _pair(old: tuple[Span, str] | None, new: tuple[Span, str] | None, table: Table) -> Change:
    shown = new or old
    assert shown is not None
    _, place = table.shown(shown[0])
    why = "put in" if old is None else "taken out" if new is None else "changed"
    evidence = (old[0],) if old and new else ()
    before, after = (line(side[1]) if side else "" for side in (old, new))
    return Change(
        "sentence changed", after or before, before, after, why, shown[0], place, table.story, evidence=evidence
    )


def gone(table: Table) -> Iterator[Change]:
    """Yield the articles that are no longer there."""
    for reading in table.before.readings:
        if reading.document.id not in table.here:
            yield Change("article gone", line(reading.document.title), table.label(reading.document.id), "", "")


def ties(table: Table) -> tuple[list[Change], int]:
    """Return new edges, those between articles held before first, and how many are as they were."""
    edges, _ = telling(table.after)
    was: dict[tuple[str, str], list[str]] = defaultdict(list)
    for edge in table.before.dependence:
        was[_ends(edge)].append(edge.kind)
    found = [_tie(e, was[_ends(e)], table) for e in edges if e.kind not in was[_ends(e)] and not _told(e, table)]
    kept = sum(edge.kind in was[_ends(edge)] for edge in edges)
    return sorted(found, key=lambda change: change.why.startswith(_NEW)), kept


def _told(edge: Dependence, table: Table) -> bool:
    """Say whether an edge is told with its new article: that it is a copy."""
    return is_same_text(edge) and not {edge.child, DocId(edge.parent)} <= table.old


def _ends(edge: Dependence) -> tuple[str, str]:
    first, second = sorted((str(edge.child), edge.parent))
    return first, second


def _tie(edge: Dependence, before: list[str], table: Table) -> Change:
    old = edge.child in table.old and (edge.parent in table.old or edge.parent.startswith("name:"))
    why = line(edge.why) if old else f"{_NEW}: {line(edge.why)}"
    return Change(
        "new tie",
        table.label(edge.child),
        ", ".join(dict.fromkeys(before)),
        f"{edge.kind} {'→' if edge.directed else '–'} {table.label(edge.parent)}",
        why,
        story=table.story,
        evidence=edge.evidence,
        by_copies=edge.child in table.copies or edge.parent in table.copies,
        by_source=not old and edge.parent.startswith("name:"),
    )


def _tied(edge: Dependence, new: DocId, table: Table) -> str:
    """Say which article a new one has its text in common with."""
    other = table.label(edge.parent if edge.child == new else edge.child)
    if not edge.directed:
        return f"the same text as {other} ({edge.kind}): {line(edge.why)}"
    return f"a {edge.kind} of {other}: {line(edge.why)}" if edge.child == new else f"{other} is a {edge.kind} of it"
