"""Check a store against itself: every page's hash, every run, every span."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from hashlib import sha256

from stemma.model.documents import Document, Span
from stemma.model.dossier import Dossier
from stemma.store.store import Entry, Kept, Store


def faults(store: Store) -> Iterator[str]:
    """Name everything in a store that does not match what was read; nothing where all is well."""
    dossier = store.dossier()
    texts: dict[str, str] = {}
    for entry in store.entries():
        yield from _entry_faults(entry, store.recorded_hash(entry.key))
        texts |= {page.reading.document.id: page.reading.document.text for page in entry.pages}
    yield from _span_faults(dossier, texts)


def _entry_faults(entry: Entry, recorded: str) -> Iterator[str]:
    if sha256(entry.data).hexdigest() != recorded:
        yield f"{entry.path}: the bytes kept are not the bytes that were read"
    for page in entry.pages:
        yield from _run_faults(page)


def _run_faults(page: Kept) -> Iterator[str]:
    document: Document = page.reading.document
    for run in document.runs:
        clean = document.text[run.clean : run.clean + run.length]
        if len(clean) != run.length or page.raw[run.raw : run.raw + run.length] != clean:
            place = f"characters {run.clean} to {run.clean + run.length}"
            yield f"{document.path}: {place} are not in the raw page where the run says"


def _span_faults(dossier: Dossier, texts: dict[str, str]) -> Iterator[str]:
    for span in sorted(set(spans(dossier))):
        if span.doc not in texts:
            yield f"{span.doc}: a span points into a document that is not in the store"
        elif span.end > len(texts[span.doc]):
            yield f"{span.doc}: a span ends at {span.end}, after the end of its text"


def spans(value: object) -> Iterator[Span]:
    """Return every span inside a value of the model.

    >>> from stemma.model.documents import DocId, Span
    >>> list(spans((Span(DocId("a"), 1, 2), ("x", Span(DocId("b"), 0, 3)))))
    [Span(doc='a', start=1, end=2), Span(doc='b', start=0, end=3)]
    """
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from spans(getattr(value, field.name))
