"""Find passages that two documents share, with exact offsets on both sides."""

from stemma.model.facts import Reading
from stemma.model.links import Passage
from stemma.settings import ReuseSettings
from stemma.text.align import passages
from stemma.text.evidence import as_passages, evidence


def find(readings: tuple[Reading, ...], settings: ReuseSettings) -> tuple[Passage, ...]:
    """Find passages that two documents share, with exact offsets on both sides.

    A passage of `least_words` words counts by its length; a shorter one only if its wording is rare.
    The left document's id is the lower one. `words` counts the longer side.
    """
    known = {reading.document.id: reading.document for reading in readings}
    documents = [known[name] for name in sorted(known)]
    outlets = sorted({document.outlet for document in documents if document.outlet})
    number = {outlet: place for place, outlet in enumerate(outlets)}
    owners = [number[document.outlet] if document.outlet else -1 for document in documents]
    compared = passages([document.text for document in documents], owners, settings)
    short = len(documents) <= settings.small
    found, weight = evidence(compared, [document.lang for document in documents], settings, short=short)
    return as_passages(compared.words, found, weight, [document.id for document in documents])
