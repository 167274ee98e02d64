"""Which documents of a pile are a body's own statement, and whose: a press release is the body that puts it out."""

import re
from collections.abc import Mapping, Sequence

from stemma.lang import language_of
from stemma.link.descent.namings import is_media, plain, squeezed
from stemma.model.documents import DocId, Document
from stemma.model.facts import Mention, Reading
from stemma.model.links import Entity

_PARTS = re.compile(r"[^a-z0-9]+")
_LINE = 6
"""Words of the longest line that only says what a page is."""
_HEAD, _FOOT = 400, 600
"""Characters in which a statement says that it is one."""


def issuers(readings: Sequence[Reading], entities: Sequence[Entity]) -> Mapping[DocId, str]:
    """Return, for each document that is a body's own statement, the id of that body's entity.

    The page must say that it is a statement (`for immediate release`, `notes to editors`), or stand on the site of a
    government. The body is the site's, or the first that the document names.
    """
    found = {reading.document.id: _issuer(reading, entities) for reading in readings}
    return {doc: issuer for doc, issuer in found.items() if issuer is not None}


def _issuer(reading: Reading, entities: Sequence[Entity]) -> str | None:
    document = reading.document
    if not (_released(document) or _of_the_state(document)):
        return None
    site = _of_site(document, [e for e in entities if e.kind in {"organisation", "person", "other"}])
    return site.id if site is not None else _first_named(reading, entities)


def _of_site(document: Document, bodies: Sequence[Entity]) -> Entity | None:
    """Return the body whose name a page's outlet is: Lanternfall Pictures for lanternfall-pictures.example."""
    outlet = squeezed(document.outlet.split(".")[0] if document.outlet else "")
    if not outlet:
        return None
    called = [e for e in bodies if outlet in {squeezed(plain(name)) for name in (e.name, *e.variants)}]
    return called[0] if len(called) == 1 else None


def _released(document: Document) -> bool:
    """Say whether a page says that it is a statement: in its title or address, at its head or foot, or around it."""
    phrases = language_of(document.lang).sources.released
    around = "\n".join(piece.text for piece in document.furniture)
    shown = f"{document.title}\n{document.text[:_HEAD]}\n{document.text[-_FOOT:]}\n{around}".casefold()
    lines = [line.strip() for line in shown.splitlines()]
    address = " ".join(_PARTS.split((document.url or "").casefold()))
    if any(phrase in address for phrase in phrases):
        return True
    return any(phrase in line and (line.startswith(phrase) or _short(line)) for line in lines for phrase in phrases)


def _of_the_state(document: Document) -> bool:
    """Say whether a page stands on a government's site: harbours.gov.example."""
    host = (document.url or document.outlet or "").split("://")[-1].split("/")[0].casefold()
    return not _STATE.isdisjoint(host.split("."))


_STATE = frozenset({"gov", "gob", "gouv", "govt", "mil", "europa"})
"""Labels that only a government's site has in its address, in the domains of most countries."""


def _short(line: str) -> bool:
    """Tell a line of its own from a sentence that speaks of somebody's press release."""
    return len(line.split()) <= _LINE and not line.endswith(".")


def _first_named(reading: Reading, entities: Sequence[Entity]) -> str | None:
    document = reading.document
    bodies = [e for e in entities if e.kind == "organisation" and any(s.doc == document.id for s in e.mentions)]
    bodies = [e for e in bodies if not is_media([e.name], language_of(document.lang))]
    owner = {span: entity.id for entity in bodies for span in entity.mentions if span.doc == document.id}
    first = min((m.span for m in reading.of(Mention) if m.span in owner), default=None)
    return owner[first] if first is not None else None
