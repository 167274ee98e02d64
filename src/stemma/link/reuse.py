"""Find passages that two documents share, with exact offsets on both sides."""

import numpy as np
from numpy.typing import NDArray

from stemma.lang import language_of
from stemma.model.documents import Document, Span
from stemma.model.facts import Reading
from stemma.model.links import Passage
from stemma.settings import ReuseSettings
from stemma.text.align import passages
from stemma.text.compare import Words, among, keys_of
from stemma.text.copies import Shared


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
    words, found = passages([document.text for document in documents], owners, settings)
    kept = found.only(_evidence(words, found, documents, settings))
    return tuple(sorted(_passage(words, row, documents) for row in zip(*map(np.ndarray.tolist, kept), strict=True)))


def _evidence(
    words: Words, found: Shared, documents: list[Document], settings: ReuseSettings
) -> NDArray[np.bool_]:
    """Say which passages are evidence of reuse: the long ones, and the short ones with rare words."""
    long = found.long()
    dense = found.equal >= settings.least_identity * long
    enough = long >= settings.least_words
    if len(documents) <= settings.small:
        rare = np.concatenate(([0], np.cumsum(_rarity(words, documents))))
        left, right = rare[found.left_end] - rare[found.left_start], rare[found.right_end] - rare[found.right_start]
        enough |= (found.equal >= settings.least_run) & (np.minimum(left, right) >= settings.least_rarity)
    return np.asarray(dense & enough, np.bool_)


def _rarity(words: Words, documents: list[Document]) -> NDArray[np.float64]:
    """Weigh each word: 0 for the function words of its document's language, else 1."""
    common = keys_of(_common({document.lang for document in documents}))
    return 1.0 - among(words.keys, common)


def _common(codes: set[str]) -> tuple[str, ...]:
    """Return the function words of some languages."""
    return tuple(sorted({word for code in codes for word in language_of(code).words.stop}))


def _passage(words: Words, row: tuple[int, ...], documents: list[Document]) -> Passage:
    left, right, left_start, left_end, right_start, right_end, equal = row
    long = max(left_end - left_start, right_end - right_start)
    return Passage(
        Span(documents[left].id, int(words.starts[left_start]), int(words.ends[left_end - 1])),
        Span(documents[right].id, int(words.starts[right_start]), int(words.ends[right_end - 1])),
        long,
        round(equal / long, 3),
    )
