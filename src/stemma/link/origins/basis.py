"""What each single statement rests on, before its claim is looked at as a whole."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from stemma.link.descent.ties import Tie
from stemma.link.origins.ground import Ground, by_content
from stemma.model.documents import DocId, Span
from stemma.model.facts import Statement, Voice
from stemma.model.links import Leg, LegKind, Source

Claimed = Mapping[DocId, Sequence[Statement]]
"""The statements of one claim by their documents, so that none is looked at for the sake of another document."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What stands behind one statement."""

    root: str | None
    """An origin, or None where nothing is recorded."""
    sure: bool
    path: tuple[Leg, ...]
    observed: bool = False
    """True where the origin itself tells what it saw, and does not pass on what others say."""
    also: tuple[str, ...] = ()
    """Origins of a part of the statement."""
    page: DocId | None = None
    """The document of the pile that the statement was taken from."""
    either: frozenset[str] = frozenset()
    """Origins that the same article names, one of which `officials` are."""


NOTHING = Basis(None, sure=False, path=())


def basis_of(statement: Statement, group: Claimed, ground: Ground) -> Basis:
    """Find a statement's basis: its own voice, that of a shared passage, the document's own word, or nothing."""
    own = voiced(statement, group, ground)
    return (
        own
        or _issued(statement, ground)
        or _copied(statement, group, ground)
        or _own_word(statement, ground)
        or _credited(statement, ground)
    )


def _issued(statement: Statement, ground: Ground) -> Basis | None:
    """Let a body stand behind its own press release; a studio's word on its film is no word on the world."""
    doc = statement.span.doc
    source = ground.issued.get(doc)
    if source is None or (doc in ground.about_works and ground.layers.get(statement.sentence) == "world"):
        return None
    return Basis(source, sure=True, path=(Leg("own statement", source),))


def voiced(statement: Statement, group: Claimed, ground: Ground) -> Basis | None:
    """Return what a statement's own voice makes of it, or None where it has none."""
    voice = statement.voice
    if voice is None or voice.source not in ground.heard or voice.source == voice.cue:
        return None  # `reportedly` is its own cue: it says that somebody said so, not who
    source = _outer(voice, ground) or ground.sources[ground.heard[voice.source]]
    source = ground.sources[ground.whole(source.id)]
    if source.kind == "anonymous" and source.name.casefold() in ground.pronouns:
        return None  # somebody said it, and nothing says who
    how: LegKind = "carried" if voice.manner == "carried" else "named"
    path = (Leg(how, source.id),)
    if source.page and source.page != statement.span.doc and source.page in group:
        return Basis(None, sure=False, path=path, page=source.page)
    parts = _parts(statement, source.id, ground)
    return Basis(source.id, sure=True, path=path, also=parts, either=_either(voice, source, ground))


def _either(voice: Voice, source: Source, ground: Ground) -> frozenset[str]:
    """Return those that the same article names, one of whom `officials` or `the company` are."""
    if source.id in ground.authorities:
        return ground.offices.get(voice.source.doc, frozenset())
    return ground.companies.get(voice.source.doc, frozenset()) if source.id in ground.firms else frozenset()


def _outer(voice: Voice, ground: Ground) -> Source | None:
    """Return who passes on what a nameless voice says: the chief of police for `witnesses told officers`.

    Who has a name has told the reporter; whom he heard it from cannot be told from others.
    """
    if not _nameless(voice, ground):
        return None
    around = [(v.content.end - v.content.start, v.source) for v in _around(voice, ground) if not _nameless(v, ground)]
    return ground.sources[ground.heard[min(around)[1]]] if around else None


def _nameless(voice: Voice, ground: Ground) -> bool:
    """Say whether a voice is `witnesses`, or `workshop records`: nothing that a reader could ask."""
    source = ground.sources[ground.heard[voice.source]]
    return source.kind == "anonymous" or (source.kind == "document" and source.name.islower())


def _around(voice: Voice, ground: Ground) -> Iterator[Voice]:
    """Yield the voices whose words hold another voice and its words."""
    start, end = min(voice.source.start, voice.content.start), max(voice.source.end, voice.content.end)
    for other in ground.voices[voice.source.doc]:
        if other.content.start > start:
            return
        if other.content.end >= end and other.source != voice.source and other.source in ground.heard:
            yield other


def _parts(statement: Statement, root: str, ground: Ground) -> tuple[str, ...]:
    """Return the sources of what lies inside a statement: `28 (the official number)`."""
    span = statement.span
    voices = ground.voices[span.doc]
    first, last = (bisect_left(voices, at, key=by_content) for at in (span.start, span.end))
    inner = (
        ground.heard.get(v.source) for v in voices[first:last] if v.manner != "carried" and v.content.end < span.end
    )
    return tuple(sorted({ground.whole(source) for source in inner if source} - {root}))


def _copied(statement: Statement, group: Claimed, ground: Ground) -> Basis | None:
    """Take the voice that another document gives for the same words of the same claim."""
    for tie, there in same_words(statement, ground):
        for other in group.get(there.doc, ()):
            if other.span.start < there.end and there.start < other.span.end:
                lent = voiced(other, group, ground)
                if lent and lent.root:
                    return replace(lent, path=(Leg("same words", tie.other(statement.span.doc)), *lent.path))
    return None


def same_words(statement: Statement, ground: Ground) -> Iterator[tuple[Tie, Span]]:
    """Yield where other documents have the words of a statement, unless they are known to lean on its own."""
    for tie in ground.ties.get(statement.span.doc, ()):
        there = tie.covers(statement.span)
        if there is not None and (there.doc, statement.span.doc) not in ground.leaning:
            yield tie, there


def _own_word(statement: Statement, ground: Ground) -> Basis | None:
    """Count a document as an origin where it says that it was there, or where a critic speaks of the work seen."""
    doc = statement.span.doc
    marks = ground.there.get(doc, ())
    if marks:
        first = min([doc, *(d for d in ground.tied(doc) if ground.there.get(d))])
        near = any(_one_paragraph(mark, statement.span, ground.texts[doc]) for mark in marks)
        return Basis(f"own:{first}", sure=near, path=(Leg("own reporting", f"own:{first}"),), observed=True)
    if doc in ground.critics and ground.layers.get(statement.sentence) == "work":
        first = min([doc, *(ground.tied(doc) & ground.critics)])
        return Basis(f"critic:{first}", sure=True, path=(Leg("seen", f"critic:{first}"),), observed=True)
    return None


def drawn_from(statement: Statement, ground: Ground) -> Basis | None:
    """Return what a statement of an article about a work may rest on where nothing is said of it.

    That is the text that its paragraph named last, and the report that the article says the work is drawn from.
    """
    near, report = _named_last(statement, ground), ground.reports.get(statement.span.doc)
    first = near or report
    if first is None:
        return None
    also = (report,) if report and report != first else ()
    return Basis(first, sure=False, path=(Leg("drawn from", first),), also=also)


def _named_last(statement: Statement, ground: Ground) -> str | None:
    """Return the text, paper or body that the same paragraph gives last for what stands before, if it gives one.

    `A, per the Courier. B.` may have B from the Courier, too.
    """
    span = statement.span
    voices = ground.voices[span.doc]
    before = voices[: bisect_left(voices, span.start, key=by_content)]
    last = max((v for v in before if v.content.end <= span.start), key=lambda v: v.content.end, default=None)
    if last is None or last.source not in ground.heard:
        return None
    source = ground.sources[ground.whole(ground.heard[last.source])]
    if (
        source.page
        or source.kind in {"anonymous", "person"}
        or not _one_paragraph(last.content, span, ground.texts[span.doc])
    ):
        return None
    return source.id if last.manner == "per" or source.relay or source.kind == "document" else None


def _one_paragraph(one: Span, other: Span, text: str) -> bool:
    first, last = sorted((one, other))
    return last.start <= first.end or "\n" not in text[first.end : last.start]


def _credited(statement: Statement, ground: Ground) -> Basis:
    agencies = ground.agencies.get(statement.span.doc, ())
    if not agencies:
        return NOTHING
    agency = agencies[0]
    path = (Leg("agency text", agency),)
    sure = agency in ground.bylined and (statement.span.doc, agency) not in ground.retelling
    return Basis(agency, sure=sure, path=path)
