"""List what the articles rest on and what is not in the pile: the reader's next documents to get."""

from collections import defaultdict

from stemma.model.documents import DocId, Span
from stemma.model.facts import Reading
from stemma.model.links import Dependence, Lineage, Missing, Source


def listed(readings: tuple[Reading, ...], lineage: Lineage) -> tuple[Missing, ...]:
    """List the papers, agencies and documents that articles name and that are not in the pile, the most cited first.

    A person or a body that merely speaks is no document that could be got; what it put out in writing is.
    """
    cited: dict[str, list[Dependence]] = defaultdict(list)
    for edge in lineage.edges:
        cited[edge.parent].append(edge)
    found = [
        _missing(source, _written(source, cited[source.id]))
        for source in lineage.sources
        if source.page is None and _written(source, cited[source.id])
    ]
    order = {reading.document.id: number for number, reading in enumerate(readings)}
    return tuple(sorted(found, key=lambda m: (-len(m.cited_by), m.source, order[m.cited_by[0]])))


def _written(source: Source, edges: list[Dependence]) -> list[Dependence]:
    """Return the edges to something written or broadcast."""
    if source.relay or source.kind in {"document", "agency"}:
        return edges
    return [edge for edge in edges if edge.kind == "press release"]


def _missing(source: Source, edges: list[Dependence]) -> Missing:
    kind = "press release" if not source.relay and edges[0].kind == "press release" else source.kind
    docs: tuple[DocId, ...] = tuple(sorted({edge.child for edge in edges}))
    evidence: tuple[Span, ...] = tuple(span for edge in edges for span in edge.evidence[:1])
    name = f"press release ({source.name})" if kind == "press release" else source.name
    return Missing(name, kind, docs, evidence)
