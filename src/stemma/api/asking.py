"""Questions: sentences are looked up by their words, looked at closely, and told with what is known of them."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from pathlib import Path

from stemma.annotate.readers import MODEL, chosen
from stemma.model.answers import Answer
from stemma.model.documents import DocId
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.settings import ASK
from stemma.store.fulltext import Fulltext, Told
from stemma.store.store import Store
from stemma.tell.answer import Kept, reply, take_apart
from stemma.tell.answering import rows
from stemma.tell.answering.asked import Asked
from stemma.tell.answering.ledger import Ledger

Fetch = Callable[[Iterable[DocId]], Sequence[Reading]]


def answered(story: Dossier | Path, question: str) -> Answer:
    """Answer a question from a dossier or from a store."""
    if isinstance(story, Path):
        return _ask_store(story, question)
    with Fulltext() as index:
        fill(index, "", story)
        known = {reading.document.id: reading for reading in story.readings}
        return _answer(index, question, lambda docs: [known[doc] for doc in docs])


def _ask_store(path: Path, question: str) -> Answer:
    with Store(path) as kept:
        if kept.made() is not None:
            kept.check_shape()
        index = Fulltext(kept)
        if index.key() is not None and index.key() == kept.dossier_key():
            return _answer(index, question, kept.readings)
        dossier = kept.dossier()  # written by an earlier Stemma, or by a build that was killed at its end
    return answered(dossier, question)


def fill(index: Fulltext, key: str, dossier: Dossier) -> None:
    """Make the sentences of a dossier such as can be looked up."""
    ledger = Ledger(dossier)
    told: Iterable[Told] = chain[Told](ledger.claims(), ledger.differences())
    index.fill(key, rows.shelf(dossier), rows.rows(dossier), told)


def _answer(index: Fulltext, question: str, fetch: Fetch) -> Answer:
    shelf = index.shelf()
    asked = take_apart(question, shelf.languages)
    keys = [term.key for term in asked.terms]
    found = index.near(keys, ASK.candidates)
    readings = tuple(fetch(dict.fromkeys(one.doc for one in found)))
    kept = Kept(shelf, found, index.spread(keys), readings, index.claims, index.differences)
    return reply(asked, kept, _vector(asked, readings))


def _vector(asked: Asked, readings: Iterable[Reading]) -> bytes:
    """Return what a question means, where the trained reader has read what it is compared with."""
    if not any(annotation.vector for reading in readings for annotation in reading.annotations[:1]):
        return b""
    read = chosen(MODEL).annotate([asked.text], asked.language.code)
    return read[0].vector if read else b""
