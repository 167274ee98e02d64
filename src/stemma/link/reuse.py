"""Find passages that two documents share, with exact offsets on both sides."""

import numpy as np

from stemma.model.documents import Document, Span
from stemma.model.facts import Reading
from stemma.model.links import Passage
from stemma.settings import ReuseSettings
from stemma.text.align import passages
from stemma.text.compare import Words
from stemma.text.copies import Shared
from stemma.text.rarity import Weights, rarity


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
    kept, weight = _evidence(words, found, documents, settings)
    rows = zip(*map(np.ndarray.tolist, kept), strict=True)
    return tuple(sorted(_passage(words, row, documents, rare) for row, rare in zip(rows, weight.tolist(), strict=True)))


def _evidence(
    words: Words, found: Shared, documents: list[Document], settings: ReuseSettings
) -> tuple[Shared, Weights]:
    """Keep the passages that are evidence of reuse, and say what their words weigh."""
    dense = found.only(found.equal >= settings.least_identity * found.long())
    weight = _weight(words, dense, [document.lang for document in documents])
    small = len(documents) <= settings.small
    short = (dense.equal >= settings.least_run) & (weight >= settings.least_rarity) & small
    long = (dense.long() >= settings.least_words) & (weight >= settings.least_rarity / 2)
    return dense.only(short | long), weight[short | long]


def _weight(words: Words, found: Shared, languages: list[str]) -> Weights:
    """Add up the rarity of each passage's words, on the side where it is less."""
    reach = np.zeros(words.keys.size + 1, np.int64)
    for starts, ends in ((found.left_start, found.left_end), (found.right_start, found.right_end)):
        np.add.at(reach, starts, 1)
        np.add.at(reach, ends, -1)
    where = np.flatnonzero(np.cumsum(reach[:-1]))
    total = np.zeros(words.keys.size + 1)
    total[where + 1] = rarity(words, languages, where)
    total = np.cumsum(total)
    left, right = total[found.left_end] - total[found.left_start], total[found.right_end] - total[found.right_start]
    return np.asarray(np.minimum(left, right), np.float64)


def _passage(words: Words, row: tuple[int, ...], documents: list[Document], rare: float) -> Passage:
    left, right, left_start, left_end, right_start, right_end, equal = row
    long = max(left_end - left_start, right_end - right_start)
    return Passage(
        Span(documents[left].id, int(words.starts[left_start]), int(words.ends[left_end - 1])),
        Span(documents[right].id, int(words.starts[right_start]), int(words.ends[right_end - 1])),
        long,
        round(equal / long, 3),
        round(rare, 2),
    )
