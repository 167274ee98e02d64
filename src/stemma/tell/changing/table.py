"""What every comparison needs: both dossiers, their articles by name, and the passages shown so far."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from stemma.model.documents import DocId, Document, Span
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.model.links import Source
from stemma.tell.excerpts import Excerpts
from stemma.tell.picture.steps import Trails
from stemma.tell.split import labels, same_texts

_SCHEME = re.compile(r"^https?://(?:www\.|m\.|amp\.)?", re.IGNORECASE)


class Table:
    """One story as it is, beside all that was known before."""

    def __init__(self, before: Dossier, after: Dossier, story: int, earlier: Mapping[str, Reading]) -> None:
        known = {r.document.id: r for r in (*before.readings, *after.readings)}
        self.before = before
        self.after = after
        self.story = story
        self.old = {reading.document.id for reading in before.readings}
        self.here = {reading.document.id for reading in after.readings}
        self.earlier = earlier
        """Every earlier article by its address, whatever its story; one without an address by its file."""
        self.alone = bool(earlier) and not self.old & self.here
        """Whether no earlier article tells this story, although there were some."""
        self.trails = Trails(after)
        self._readings = known
        self._labels = labels(tuple(known[doc] for doc in sorted(known)))
        self._excerpts = Excerpts(known.values(), self._labels, share=1.0)
        self.copies = frozenset(
            doc for group in same_texts(after) if self.old & set(group) for doc in group if doc not in self.old
        )
        """New articles that are one text with an old one."""

        self.renamed = _renamed(before.sources, after.sources)
        """Sources that go by another name now, by their id before."""

    def label(self, doc: str) -> str:
        """Return the name of an article, or of a source."""
        return self._labels.get(DocId(doc)) or self.trails.name(doc)

    def labels(self, docs: Iterable[DocId]) -> list[str]:
        """Return the names of articles, each once."""
        return sorted({self.label(doc) for doc in docs})

    def earlier_version(self, document: Document) -> Reading | None:
        """Return the earlier article from the same address; where a page has none, from a file of the same name."""
        return self.earlier.get(_address(document))

    def words(self, span: Span) -> str:
        """Return the words of a passage."""
        return self._readings[span.doc].words(span)

    def shown(self, span: Span) -> tuple[str, str]:
        """Return the words of a passage as they may be shown, and their place."""
        shown = self._excerpts.show(span, context=False)
        return f"{shown.words} …" if shown.cut else shown.words, str(shown.place)


def addresses(dossier: Dossier) -> dict[str, Reading]:
    """Return the articles of a dossier by address, those without one by file; of several the last read."""
    return {_address(r.document): r for r in dossier.readings}


def _address(document: Document) -> str:
    """Return where an article is from, without what may differ between two visits to one page."""
    return _SCHEME.sub("", document.url).partition("#")[0].rstrip("/") if document.url else document.path


def _renamed(before: Iterable[Source], after: Iterable[Source]) -> dict[str, str]:
    """Return the sources whose fullest name is another one now, as long as only one of today has a name of theirs."""
    now = {source.id for source in after}
    by_name: dict[str, set[str]] = defaultdict(set)
    for source in after:
        for name in (source.name, *source.aliases):
            by_name[name.casefold()].add(source.id)
    found = {}
    for source in before:
        same = {one for name in (source.name, *source.aliases) for one in by_name.get(name.casefold(), ())}
        if source.id not in now and len(same) == 1:
            found[source.id] = same.pop()
    return found
