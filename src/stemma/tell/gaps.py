"""What the articles rest on and what is not in the pile: who cites it, in which words, and for what."""

from collections import defaultdict
from collections.abc import Callable, Mapping

from stemma.model.documents import DocId
from stemma.model.dossier import Dossier
from stemma.model.links import Claim, Missing
from stemma.tell.excerpts import Excerpts
from stemma.tell.split import ranked
from stemma.tell.view import MissingView

_MOST_CLAIMS = 3
"""Claims shown for each; the others are counted."""
_Numbered = list[tuple[int, Claim]]


def views(
    dossier: Dossier, labels: Mapping[DocId, str], name: Callable[[str], str], excerpts: Excerpts
) -> tuple[MissingView, ...]:
    """Return what is missing from a story, the most cited first."""
    behind = _behind(dossier)
    found = [_view(one, behind.get(_named(one), []), labels, name, excerpts) for one in dossier.missing]
    return tuple(sorted(found, key=lambda view: (-len(view.cited_by), view.name)))


def _behind(dossier: Dossier) -> dict[str, _Numbered]:
    """Return the claims that each source stands behind, by the name of the source, with their numbers."""
    names = {source.id: source.name for source in dossier.sources}
    found: dict[str, _Numbered] = defaultdict(list)
    for number, claim in enumerate(ranked(dossier.claims), 1):
        roots = dict.fromkeys(root for b in claim.statements for root in (*b.roots, *b.maybe))
        for root in roots:
            found[names.get(root, root)].append((number, claim))
    return found


def _named(one: Missing) -> str:
    """Return the name of the source that put out what is missing: a press release is listed by its sender."""
    lead = f"{one.kind} ("
    return one.source[len(lead) : -1] if one.source.startswith(lead) and one.source.endswith(")") else one.source


def _view(
    one: Missing,
    behind: _Numbered,
    labels: Mapping[DocId, str],
    name: Callable[[str], str],
    excerpts: Excerpts,
) -> MissingView:
    first = {span.doc: span for span in reversed(one.evidence) if span.doc in labels}
    spans = sorted(set(first.values()), key=one.evidence.index)
    return MissingView(
        name=name(one.source),
        kind=one.kind,
        cited_by=tuple(labels[doc] for doc in one.cited_by if doc in labels),
        evidence=tuple(excerpts.show(span) for span in spans),
        source=name(_named(one)),
        claims=tuple((n, excerpts.show(claim.headline, context=False)) for n, claim in behind[:_MOST_CLAIMS]),
        behind=len(behind),
    )
