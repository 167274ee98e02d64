"""Who draws on whom as one value: articles, what they draw on, every edge with its reason and its words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from stemma.model.documents import DocId, Document, Span
from stemma.model.dossier import Dossier
from stemma.model.links import Dependence, Source
from stemma.tell.escape import line
from stemma.tell.excerpts import MOST_WORDS, first_words
from stemma.tell.picture.steps import Path
from stemma.tell.split import about, by_story, labels, same_texts

NodeKind = Literal["article", "source", "own", "critic", "text", "unrecorded"]
"""`own`, `critic` and `text` are origins inside the pile: what an article saw itself, what its critic saw, a text whose
own origin is not known. `unrecorded` stands for an article that gives no basis."""
Standing = Literal["", "certain", "perhaps"]
_TOKEN = re.compile(r"[^\s,;:]+")


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of an article, verbatim, with their place."""

    span: Span
    words: str
    cut: bool
    """True where the passage goes on after the words shown."""

    def __str__(self) -> str:
        return f"{self.span.doc}:{self.span.start}-{self.span.end} “{self.words}{'…' if self.cut else ''}”"


@dataclass(frozen=True, slots=True)
class Node:
    """An article, or something that articles draw on."""

    id: str
    label: str
    kind: NodeKind
    detail: str
    """An article's headline; what kind of source it is."""
    published: str | None = None
    in_pile: bool = True
    standing: Standing = ""
    """Whether it is an origin of the claim shown; empty in the tree of a story."""
    also: tuple[str, ...] = ()
    """Ids of named sources that are this very document."""
    text: int = 0
    """The number of the text that it shares with other articles; 0 for none."""
    said: tuple[Cited, ...] = ()
    """Its statements of the claim shown."""


@dataclass(frozen=True, slots=True)
class Edge:
    """Why one node does not stand by itself."""

    child: str
    parent: str
    kind: str
    why: str
    evidence: tuple[Cited, ...]
    directed: bool = True
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Graph:
    """The tree of a story, or of one claim of it."""

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    claim: str | None = None
    headline: Cited | None = None
    basis: str = ""
    """What stands behind the claim, counted, in words."""
    paths: tuple[Path, ...] = ()
    """The way of each statement of the claim to its root."""


def of_stories(dossier: Dossier) -> tuple[Graph, ...]:
    """Return the tree of every story, the one with the most articles first."""
    trees = [of_story(part) for part in by_story(dossier)]
    if len(trees) < 2:
        return tuple(trees)
    return tuple(replace(tree, title=f"{tree.title} (story {n} of {len(trees)})") for n, tree in enumerate(trees, 1))


def of_story(dossier: Dossier) -> Graph:
    """Return everything that the articles draw on, with every edge of the dossier.

    A named source that is a document of the pile is that document.
    """
    words = Words(dossier)
    pages = {source.id: str(source.page) for source in dossier.sources if source.page}
    edges = [_edge(edge, pages, words) for edge in dossier.dependence]
    named = {edge.parent for edge in edges if edge.parent not in words.labels}
    sources = {source.id: source for source in dossier.sources}
    nodes = [*articles(dossier), *(source_node(name, sources.get(name)) for name in sorted(named))]
    title = ": ".join(filter(None, ("Who draws on whom", ", ".join(about(dossier)))))
    return Graph(title, tuple(nodes), tuple(sorted(edges, key=_place)))


def articles(dossier: Dossier) -> tuple[Node, ...]:
    """Return a node for every article, in the order of the dossier."""
    names = labels(dossier.readings)
    texts = {doc: number for number, group in enumerate(same_texts(dossier), 1) for doc in group}
    also: dict[str, list[str]] = {}
    for source in dossier.sources:
        if source.page:
            also.setdefault(source.page, []).append(source.id)
    documents = [reading.document for reading in dossier.readings]
    return tuple(_article(d, names[d.id], tuple(sorted(also.get(d.id, ()))), texts.get(d.id, 0)) for d in documents)


def _article(document: Document, label: str, also: tuple[str, ...], text: int) -> Node:
    title = line(document.title)
    return Node(document.id, label, "article", title, document.published, also=also, text=text)


def source_node(name: str, source: Source | None) -> Node:
    """Return the node of a named source that is not in the pile."""
    label = line(source.name if source else name.removeprefix("name:"))
    return Node(name, label, "source", source.kind if source else "unknown", in_pile=False)


def _edge(edge: Dependence, pages: dict[str, str], words: "Words") -> Edge:
    parent = pages.get(edge.parent, edge.parent)
    return Edge(edge.child, parent, edge.kind, words.told(edge.why), words.cited(edge.evidence), edge.directed)


def _place(edge: Edge) -> tuple[object, ...]:
    return edge.child, edge.parent, edge.kind, edge.directed, edge.why, [cited.span for cited in edge.evidence]


class Words:
    """The articles of a story, to be cited."""

    def __init__(self, dossier: Dossier) -> None:
        self._texts = {r.document.id: r.document.text for r in dossier.readings}
        self.labels = {str(doc): label for doc, label in labels(dossier.readings).items()}
        self._known = {r.document.path: self.labels[r.document.id] for r in dossier.readings} | self.labels

    def told(self, words: str) -> str:
        """Put article names where a reason speaks of ids or files."""
        return line(_TOKEN.sub(lambda m: self._known.get(m[0], m[0]), words))

    def cited(self, spans: Iterable[Span], most: int = MOST_WORDS) -> tuple[Cited, ...]:
        """Return the words of some spans; a long passage is cut."""
        return tuple(self._cite(span, most) for span in spans if span.doc in self._texts)

    def _cite(self, span: Span, most: int) -> Cited:
        text = self._texts[DocId(span.doc)]
        end = first_words(text, span.start, min(span.end, len(text)), most)
        return Cited(Span(span.doc, span.start, end), text[span.start : end], cut=end < span.end)
