"""Say which articles tell one story."""

import hashlib
from collections.abc import Sequence

import numpy as np

from stemma.model.documents import Document
from stemma.model.facts import Reading
from stemma.model.links import Story
from stemma.settings import StorySettings
from stemma.text.cluster import Terms, clusters, terms_of
from stemma.text.compare import Ints, Small, Words, words_of
from stemma.text.copies import copies, marks

_SHOWN = 6


def split(readings: tuple[Reading, ...], settings: StorySettings) -> tuple[Story, ...]:
    """Say which articles tell one story; every article is in exactly one.

    Articles are compared by their words and names, weighed by the language's own background. Exact copies count once.
    """
    known = {reading.document.id: reading.document for reading in readings}
    documents = [known[name] for name in sorted(known)]
    words = words_of([document.text for document in documents])
    model, _ = copies(marks(words), [0] * len(documents))
    terms = terms_of(words, [document.lang for document in documents], settings)
    groups = _groups(terms, model, settings)
    told = (_story([documents[text] for text in group], group, terms, words) for group in groups)
    return tuple(sorted(told, key=lambda story: (-len(story.documents), story.documents)))


def _groups(terms: Terms, model: Small, settings: StorySettings) -> list[list[int]]:
    """Group the texts; copies go where their model goes."""
    once = model[terms.text] == terms.text
    alone = Terms(terms.text[once], terms.key[once], terms.weight[once], terms.place[once])
    close = clusters(alone, len(model), settings.least_alike)
    group = _taken_in(alone, close, np.unique(model), settings.least_alone)[model]
    members: dict[int, list[int]] = {}
    for text, number in enumerate(group.tolist()):
        members.setdefault(number, []).append(text)
    return list(members.values())


def _taken_in(terms: Terms, group: Ints, models: Small, least: float) -> Ints:
    """Put a text that is alone with the group that it is most alike to: one text is little to know an event by."""
    size = np.bincount(group[models], minlength=group.size)
    lone, told = (np.flatnonzero(size == 1), np.flatnonzero(size > 1))
    if not lone.size or not told.size:
        return group
    # scipy.sparse takes a tenth of a second to import, and most piles have nobody left alone
    from scipy import sparse  # noqa: PLC0415

    _, column = np.unique(terms.key, return_inverse=True)
    texts = sparse.csr_matrix((terms.weight, (terms.text, column)), shape=(group.size, int(column.max(initial=0)) + 1))
    fold = sparse.csr_matrix((1 / size[group[models]], (group[models], models)), shape=(group.size, group.size))
    means = (fold @ texts)[told].T.tocsr()
    found = group.copy()
    for text in lone.tolist():
        alike = np.round((texts[text] @ means).toarray().ravel(), 12)
        if alike.max() >= least:
            found[text] = told[int(alike.argmax())]
    return found


def _story(documents: Sequence[Document], group: Sequence[int], terms: Terms, words: Words) -> Story:
    names = tuple(document.id for document in documents)
    name = hashlib.sha256(" ".join(names).encode()).hexdigest()[:8]
    return Story(f"story:{name}", names, _why(documents, group, terms, words))


def _why(documents: Sequence[Document], group: Sequence[int], terms: Terms, words: Words) -> str:
    """Name the words and names that most of the articles share, the weightiest first."""
    if len(group) == 1:
        return "no other article shares enough of its words and names"
    rows = np.concatenate([np.arange(*np.searchsorted(terms.text, (text, text + 1))) for text in group])
    keys, first, which = np.unique(terms.key[rows], return_index=True, return_inverse=True)
    held = np.bincount(which)
    weight = np.bincount(which, terms.weight[rows]) * (held > 1)
    best = np.lexsort((keys, -weight))[:_SHOWN]
    shown = sorted(best[weight[best] > 0].tolist(), key=lambda term: (-int(held[term]), -float(weight[term])))
    named = ", ".join(_word(documents, group, rows[first[term]], terms, words) for term in shown)
    return f"shared words and names: {named}" if named else "too few words to compare; taken together"


def _word(documents: Sequence[Document], group: Sequence[int], row: int, terms: Terms, words: Words) -> str:
    """Return a term as its article writes it."""
    place = int(terms.place[row])
    text = documents[list(group).index(int(terms.text[row]))].text
    return text[words.starts[place] : words.ends[place]]
