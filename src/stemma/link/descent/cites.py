"""Which sources a document names, credits or links to."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link.descent.namings import plain, squeezed
from stemma.link.descent.ties import Tie, by_document
from stemma.model.documents import DocId, Span
from stemma.model.facts import Credit, Reading, Voice
from stemma.model.links import Dependence, EdgeKind, Heard, Source


class Outlets:
    """Which outlet published each document, so that a source can be known as one of them."""

    def __init__(self, readings: tuple[Reading, ...]) -> None:
        self._of: dict[DocId, str] = {}
        self._pages: dict[str, list[DocId]] = defaultdict(list)
        self._short: dict[str, list[DocId]] = defaultdict(list)
        for reading in readings:
            outlet = reading.document.outlet
            if outlet:
                stem = outlet.split(".")[0] if "." in outlet else outlet
                name = squeezed(stem).removeprefix("the")
                if not name:
                    continue  # an outlet of punctuation alone: no words would be every name's
                self._of[reading.document.id] = name
                self._pages[name].append(reading.document.id)
                self._short[_initials(stem)].append(reading.document.id)

    def page_of(self, node: Source) -> DocId | None:
        """Return the one document of the pile that is the source itself, or None."""
        found = {doc for name in _names_of(node) for doc in self._pages.get(name, ())}
        found |= {doc for name in (node.name, *node.aliases) if _SHORT.match(name) for doc in self._short[name]}
        return next(iter(found)) if len(found) == 1 else None

    def called(self, name: str, doc: DocId) -> bool:
        """Say whether words hold the name of a document's own outlet: `an interview with The Harrow Gazette`."""
        own, words = self._of.get(doc), [squeezed(word) for word in plain(name).split()]
        return own in {"".join(words[first:last]) for first, last in combinations(range(len(words) + 1), 2)}

    def own(self, node: Source, doc: DocId) -> bool:
        """Say whether a source is a document's own outlet: `The Harrow Gazette` and harrow-gazette.example."""
        return self._of.get(doc) in _names_of(node) or node.page == doc or doc in node.issued


_SHORT = re.compile(r"[A-Z]{3,6}$")
"""A name that is all initials, long enough to be told from others: `MNA`."""


def _initials(name: str) -> str:
    return "".join(word[0].upper() for word in re.findall(r"[^\W_]+", name) if word.casefold() != "the")


@lru_cache(maxsize=4096)
def _names_of(node: Source) -> frozenset[str]:
    return frozenset(squeezed(plain(name)) for name in (node.name.split(" (")[0], *node.aliases))


_OFTEN = 2
"""Times that a body without a name has the word, from which on an article draws on it: once is in passing."""


def named(
    readings: tuple[Reading, ...],
    nodes: tuple[Source, ...],
    heard: tuple[Heard, ...],
    ties: tuple[Tie, ...],
    outlets: Outlets,
) -> Iterator[Dependence]:
    """Yield one edge from a document to each source that it names, or to that source's own page in the pile.

    A person whom an article lets speak is no source it depends on: the reporter may have talked to that person. Only
    where the words were said elsewhere, to somebody else or in writing, does the article depend on them.
    """
    near = _with_agency(readings, by_document(ties))
    by_id = {node.id: node for node in nodes}
    source_at = {h.span: by_id[h.source] for h in heard}
    for reading in readings:
        voices: dict[str, list[Voice]] = defaultdict(list)
        for voice in reading.of(Voice):
            node = source_at[voice.source]
            if node.kind not in {"anonymous", "witness", "work"} and not outlets.own(node, reading.document.id):
                voices[node.id].append(voice)
        for source, said in sorted(voices.items()):
            node = by_id[source]
            language = language_of(reading.document.lang)
            ties_here = near.get(reading.document.id, ())
            if node.kind == "person" and not any(_elsewhere(v, ties_here, language, outlets) for v in said):
                continue
            if len(said) < _OFTEN and plain(said[0].name) in language.sources.standing:
                continue
            if all(voice.to and voice.to[:1].isupper() for voice in said):
                continue  # said to a paper or a channel, which is what the article depends on
            yield from _named_edges(reading.document.id, by_id[source], said, reading)


def told(
    readings: tuple[Reading, ...], nodes: tuple[Source, ...], heard: tuple[Heard, ...], outlets: Outlets
) -> Iterator[Dependence]:
    """Yield one edge from a document to each paper or channel that somebody in it spoke to."""
    by_id = {node.id: node for node in nodes}
    source_at = {h.span: by_id[h.source] for h in heard}
    at_doc: dict[DocId, list[Heard]] = defaultdict(list)
    for h in heard:
        at_doc[h.span.doc].append(h)
    for reading in readings:
        voiced = {voice.source for voice in reading.of(Voice)} | {c.span for c in reading.of(Credit) if c.span}
        for h in at_doc[reading.document.id]:
            node = source_at[h.span]
            if h.span not in voiced and not outlets.own(node, reading.document.id):
                kind: EdgeKind = "interview" if node.relay or node.kind == "outlet" else "quotes from"
                why = f"what it quotes was said to {node.name}"
                yield Dependence(
                    reading.document.id, node.page or node.id, kind, directed=True, why=why, evidence=(h.span,)
                )


def _with_agency(
    readings: tuple[Reading, ...], near: Mapping[DocId, tuple[Tie, ...]]
) -> Mapping[DocId, tuple[Tie, ...]]:
    """Keep the ties of the documents that carry an agency's text: whom it lets speak, the agency has talked to."""
    credited = {r.document.id for r in readings if any(c.kind in {"agency", "dateline"} for c in r.of(Credit))}
    return {
        doc: ties
        for doc, ties in near.items()
        if doc in credited or any(tie.whole and tie.other(doc) in credited for tie in ties)
    }


def _named_edges(child: DocId, node: Source, voices: list[Voice], reading: Reading) -> Iterator[Dependence]:
    """Yield the edge to a source, and to the statement of its own that the pile holds where it is passed on."""
    language = language_of(reading.document.lang)
    written = next((v for v in voices if _in_writing(v, language)), None)
    quoted = any(v.manner in {"direct", "mixed"} for v in voices)
    kind: EdgeKind = "press release" if written else "quotes from" if quoted else "cites"
    evidence = tuple(dict.fromkeys(_words_of(v) for v in voices))[:6]
    why = _said(node, voices, written, reading)
    yield Dependence(child, node.page or node.id, kind, directed=True, why=why, evidence=evidence)
    for statement in node.issued if written else ():
        yield Dependence(child, statement, kind, directed=True, why=why, evidence=evidence)


def _said(node: Source, voices: list[Voice], written: Voice | None, reading: Reading) -> str:
    """Say in words how a document rests on a source that it names."""
    if written is not None:
        return f"passes on what {node.name} put out in writing: {written.to}"
    based = language_of(reading.document.lang).speech.based
    if any(v.cue and reading.words(v.cue).casefold() in based for v in voices):
        return f"says that what it tells of is drawn from {node.name}"
    if any(v.manner == "per" for v in voices):
        return f"gives {node.name} as its source"
    quoted = sum(v.manner in {"direct", "mixed"} for v in voices)
    times = "once" if len(voices) == 1 else f"{len(voices)} times"
    marked = f", {'' if len(voices) == 1 else f'{quoted} of them '}in quotation marks" if quoted else ""
    return f"gives the word to {node.name} {times}{marked}"


def _in_writing(voice: Voice, language: Language) -> bool:
    return voice.to is not None and not language.sources.releases.isdisjoint(plain(voice.to).split())


def _elsewhere(voice: Voice, ties: tuple[Tie, ...], language: Language, outlets: Outlets) -> bool:
    """Say whether words were spoken to somebody else, were written, or stand in another text of an agency's."""
    if voice.through or voice.kind == "document" or voice.manner == "per" or _in_writing(voice, language):
        return True
    if voice.to and any(w[:1].isupper() for w in voice.to.split()) and not outlets.called(voice.to, voice.source.doc):
        return True
    return any(tie.covers(voice.content) for tie in ties)


def _words_of(voice: Voice) -> Span:
    """Return the words from the voice to the end of what it says, or just the voice where they lie far apart."""
    start, end = min(voice.source.start, voice.content.start), max(voice.source.end, voice.content.end)
    return Span(voice.source.doc, start, end) if end - start < 600 else voice.source


def credited(readings: tuple[Reading, ...], nodes: tuple[Source, ...]) -> Iterator[Dependence]:
    """Yield one edge from a document to each agency that its byline, credit line or dateline gives."""
    called = {plain(name): node for node in nodes for name in (node.name, *node.aliases)}
    for reading in readings:
        for credit in reading.of(Credit):
            node = called.get(plain(credit.source))
            if node is None or node.page == reading.document.id:
                continue
            if node.kind == "agency" and credit.kind in {"agency", "dateline", "byline"}:
                yield Dependence(
                    child=reading.document.id,
                    parent=node.page or node.id,
                    kind="common wire text",
                    directed=True,
                    why=f"its byline or credit line gives {credit.source}",
                    evidence=(credit.span,) if credit.span else (),
                    ground="credit",
                )


def linked(readings: tuple[Reading, ...]) -> Iterator[Dependence]:
    """Yield an edge for every link inside an article that leads to another article of the pile."""
    pages = {_address(r.document.url): r.document.id for r in readings if r.document.url}
    for reading in readings:
        document = reading.document
        for link in document.links:
            parent = pages.get(_address(link.url))
            if parent and parent != document.id and link.end > link.start:
                words = Span(document.id, link.start, link.end)
                yield Dependence(
                    document.id, parent, "cites", directed=True, why=f"links to {link.url}", evidence=(words,)
                )


def _address(url: str) -> str:
    """Return an address without what does not tell pages apart: scheme, `www.`, query, a last slash."""
    bare = url.split("#", 1)[0].split("?", 1)[0].rstrip("/")
    return bare.split("://", 1)[-1].removeprefix("www.").casefold()
