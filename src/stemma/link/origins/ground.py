"""All that the bases of a story's statements are looked up in, gathered once."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.lang.sources import SourceWords
from stemma.link.descent.houses import OFFICES, UNTOLD, described, known_as, stem
from stemma.link.descent.ties import Tie, between, by_document
from stemma.model.documents import DocId, Span
from stemma.model.facts import Credit, Reading, Statement, Voice
from stemma.model.links import Layer, Layered, Lineage, Passage, Source


@dataclass(frozen=True, slots=True)
class Ground:
    """All that the bases of a story's statements are looked up in."""

    sources: Mapping[str, Source]
    heard: Mapping[Span, str]
    ties: Mapping[DocId, tuple[Tie, ...]]
    leaning: frozenset[tuple[str, str]]
    """Pairs of documents of which the first is known to have taken from the second."""
    voices: Mapping[DocId, tuple[Voice, ...]]
    reports: Mapping[DocId, str]
    """The report that each document says a work is drawn from."""
    agencies: Mapping[DocId, tuple[str, ...]]
    """Agencies whose text each document carries."""
    retelling: frozenset[tuple[DocId, str]]
    """Documents that tell an agency's text again in other words, with the agency."""
    bylined: frozenset[str]
    """Agencies that a byline, a credit line or a dateline of the pile gives."""
    issued: Mapping[DocId, str]
    """Documents that are a body's own statement, and the body."""
    vague: frozenset[str]
    """Origins that could be anybody named elsewhere: `officials`, `two people familiar with the matter`."""
    authorities: frozenset[str]
    """Those among them that are an office: `officials`."""
    offices: Mapping[DocId, frozenset[str]]
    """The offices that each article gives the word by name."""
    firms: frozenset[str]
    """Nameless origins that are a company: `the firm`."""
    companies: Mapping[DocId, frozenset[str]]
    """The companies that each article names."""
    there: Mapping[DocId, tuple[Span, ...]]
    """Words by which each document says that it was there itself."""
    critics: frozenset[DocId]
    pronouns: frozenset[str]
    outlets: Mapping[DocId, str]
    layers: Mapping[Span, Layer]
    about_works: frozenset[DocId]
    """Documents that speak of a work at least as much as of the world."""
    texts: Mapping[DocId, str]

    def whole(self, source: str) -> str:
        """Return the source that another one is a unit of, or the source itself."""
        part_of = self.sources[source].part_of
        return source if part_of is None else part_of

    def alike(self, one: Statement, other: Statement) -> bool:
        """Say whether two statements share half of the full words of the shorter one, and not just a name."""
        first, second = (_full_words(self.texts[s.span.doc][s.span.start : s.span.end]) for s in (one, other))
        return len(first & second) >= max(_LEAST_ALIKE, min(len(first), len(second)) / 2)

    def above(self, doc: DocId) -> frozenset[DocId]:
        """Return the documents whose text this one's may come from: tied as a whole, and not known to lean on this one.

        What leans on a document can lend it nothing: else taking it away would raise the document's own count.
        """
        return frozenset(other for other in self.tied(doc) if (other, doc) not in self.leaning)

    def tied(self, doc: DocId) -> frozenset[DocId]:
        """Return the documents whose text as a whole hangs on this one's."""
        return frozenset(tie.other(doc) for tie in self.ties.get(doc, ()) if tie.whole)


def ground_of(
    readings: tuple[Reading, ...], lineage: Lineage, passages: tuple[Passage, ...], layers: tuple[Layered, ...]
) -> Ground:
    """Gather what the bases of a story's statements are looked up in."""
    ties = by_document(between(readings, passages, lineage.retold))
    cited: dict[DocId, set[str]] = defaultdict(set)
    wires: dict[DocId, set[str]] = defaultdict(set)
    for edge in lineage.edges:
        cited[edge.child].add(edge.parent)
        if edge.kind == "common wire text" and edge.parent.startswith("name:"):
            wires[edge.child].add(edge.parent)
    for doc in sorted(cited):
        tied = {tie.other(doc) for tie in ties.get(doc, ()) if tie.whole}
        wires[doc] |= {agency for other in tied for agency in wires[other] & cited[doc]}
    sources = {source.id: source for source in lineage.sources}
    heard_at = {heard.span: heard.source for heard in lineage.heard}
    source_at = {span: sources[source] for span, source in heard_at.items()}
    return Ground(
        sources=sources,
        heard=heard_at,
        ties=ties,
        leaning=frozenset((e.child, e.parent) for e in lineage.edges if e.directed),
        voices={r.document.id: tuple(sorted(r.of(Voice), key=by_content)) for r in readings},
        reports={r.document.id: found for r in readings if (found := _report(r, source_at))},
        agencies={doc: tuple(sorted(found)) for doc, found in wires.items()},
        retelling=frozenset((e.child, e.parent) for e in lineage.edges if e.ground == "retelling"),
        bylined=frozenset(e.parent for e in lineage.edges if e.ground == "credit"),
        issued={doc: source.id for source in lineage.sources for doc in source.issued},
        vague=_headed(lineage.sources, readings, lambda words: words.vague),
        authorities=_headed(lineage.sources, readings, lambda words: words.authorities),
        offices=_offices(lineage, readings),
        firms=_firms(lineage.sources, readings),
        companies=_companies(lineage.sources, readings),
        there={r.document.id: _there(r) for r in readings},
        critics=frozenset(r.document.id for r in readings if _is_criticism(r)),
        pronouns=frozenset().union(*(_pronouns(r) for r in readings)),
        outlets={r.document.id: r.document.outlet or r.document.path for r in readings},
        layers={layered.span: layered.layer for layered in layers},
        about_works=_about_works(layers),
        texts={r.document.id: r.document.text for r in readings},
    )


_LEAST_ALIKE = 3
"""Words that two statements must share at least to be called alike."""


def _full_words(text: str) -> frozenset[str]:
    """Return the first letters of the longer words, and the numbers, of a statement."""
    return frozenset(stem(w) for w in re.findall(r"\w+", text) if len(w) >= _FULL or w.isdigit())


_FULL = 4
"""Letters of the shortest full word."""


def _about_works(layers: tuple[Layered, ...]) -> frozenset[DocId]:
    count: Counter[DocId] = Counter()
    for layered in layers:
        count[layered.span.doc] += {"work": 1, "world": -1}.get(layered.layer, 0)
    works = {layered.span.doc for layered in layers if layered.layer == "work"}
    return frozenset(doc for doc in works if count[doc] >= 0)


def _offices(lineage: Lineage, readings: Sequence[Reading]) -> Mapping[DocId, frozenset[str]]:
    """Return the offices that each article gives the word: police, courts, ministries, agencies of the state."""
    spoken = {r.document.id: r.document.lang for r in readings}
    tongues = [language_of(code) for code in sorted(set(spoken.values()))]
    named = [s for s in lineage.sources if s.kind != "anonymous" and not s.relay]
    called = [(s.id, name) for s in named for name in (s.name, *s.aliases)]
    offices = {(source, tongue.code) for source, name in called for tongue in tongues if _office(name, tongue)}
    found: dict[DocId, set[str]] = defaultdict(set)
    for heard in lineage.heard:
        if (heard.source, language_of(spoken[heard.span.doc]).code) in offices:
            found[heard.span.doc].add(heard.source)
    return {doc: frozenset(sources) for doc, sources in found.items()}


def _office(name: str, language: Language) -> bool:
    sort = described(name.split(" (", maxsplit=1)[0], language)
    return sort is not None and sort.houses != OFFICES and bool(sort.houses & OFFICES)


def _firms(sources: Sequence[Source], readings: Sequence[Reading]) -> frozenset[str]:
    """Return the nameless origins that are one company, by the nouns of any language of the pile."""
    tongues = [language_of(code) for code in sorted({r.document.lang for r in readings})]
    sorts = [(s.id, described(s.name, tongue)) for s in sources if s.kind == "anonymous" for tongue in tongues]
    return frozenset(source for source, sort in sorts if sort and sort.pointing and UNTOLD in sort.houses)


def _companies(sources: Sequence[Source], readings: Sequence[Reading]) -> Mapping[DocId, frozenset[str]]:
    """Return the companies that each article names; a body whose name tells no other kind is perhaps one."""
    tongues = [language_of(code) for code in sorted({r.document.lang for r in readings})]
    called: dict[str, list[str]] = {}
    for source in sources:
        names = [name.split(" (", maxsplit=1)[0] for name in (source.name, *source.aliases)]
        body = (source.kind == "organisation" or source.name != names[0]) and not source.relay
        if body and all(UNTOLD in known_as(source.id, names[:1], (), tongue, body=True).houses for tongue in tongues):
            called[source.id] = names
    return {
        r.document.id: frozenset(s for s, names in called.items() if any(name in r.document.text for name in names))
        for r in readings
    }


def _headed(
    sources: Sequence[Source], readings: Sequence[Reading], part: Callable[[SourceWords], frozenset[str]]
) -> frozenset[str]:
    """Return the nameless origins whose words do not tell them from those who are named."""
    known = [language_of(code).sources for code in sorted({r.document.lang for r in readings})]
    ends = frozenset().union(*(words.belonging for words in known))
    heads = frozenset().union(*(part(words) for words in known))
    return frozenset(s.id for s in sources if _nameless(s) and heads & set(_front(s.name, ends)))


def _nameless(source: Source) -> bool:
    """Say whether a source is only described: `two officials`, `the official count`."""
    return source.kind == "anonymous" or (source.kind == "official" and source.name.islower())


def _front(name: str, ends: frozenset[str]) -> list[str]:
    """Return the words of a phrase before its first preposition: `two people` of `two people with knowledge of it`."""
    words = [word.casefold() for word in re.findall(r"[^\W_]+", name)]
    return words[: next((n for n, word in enumerate(words) if word in ends), len(words))]


def _report(reading: Reading, source_at: Mapping[Span, Source]) -> str | None:
    """Return the report that an article says a work is drawn from; nothing outside the article decides which."""
    drawn_from = language_of(reading.document.lang).speech.based
    for voice in sorted(reading.of(Voice), key=lambda v: v.source):
        source = source_at.get(voice.source)
        if source and voice.cue and reading.words(voice.cue).casefold() in drawn_from and _is_report(source, voice):
            return source.id
    return None


def _is_report(source: Source, voice: Voice) -> bool:
    """Say whether a source is a report on the world, and not a work itself, nor one of the pile's own documents."""
    written = source.relay or voice.kind == "document"
    return written and source.kind not in {"agency", "work"} and source.page is None


def _there(reading: Reading) -> tuple[Span, ...]:
    """Return the words by which an article says that it was there itself."""
    return tuple(c.span for c in reading.of(Credit) if c.kind == "first-hand" and c.span)


def _pronouns(reading: Reading) -> frozenset[str]:
    speech = language_of(reading.document.lang).speech
    return speech.he | speech.it | speech.they


def _is_criticism(reading: Reading) -> bool:
    """Say whether a page judges a work: its author has seen or read it."""
    words = language_of(reading.document.lang).sources.criticism
    head = f"{reading.document.title} {reading.document.url or ''}".casefold()
    return bool(words.intersection(re.findall(r"[^\W_]+", head)))


def by_content(voice: Voice) -> int:
    """Return where the words of a voice begin, for looking them up."""
    return voice.content.start
