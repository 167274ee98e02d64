"""Keep an index of articles on disk, and find what new ones share with all of them.

A folder: `index.db`, an SQLite file that tells of everything else; `words.bin`, the words of all articles; and a few
files of postings. Files are written first and told of in one transaction, so that a writer that is killed leaves the
index as it was. The passages found are kept as well: `passages` gives what comparing all articles at once would give.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from stemma.model.documents import DocId, Document
from stemma.model.links import Passage
from stemma.settings import ReuseSettings
from stemma.store.catalogue import Catalogue, State
from stemma.store.levels import Level, Rows, gathered, grown, opened
from stemma.store.roll import Entry, Roll
from stemma.store.wordlog import WordLog
from stemma.text.align import Compared, aligned
from stemma.text.arrivals import Held, added, furniture_before, furniture_now, hits_among, postings_of, tied
from stemma.text.compare import Ints, words_of
from stemma.text.copies import Shared, marks, spread
from stemma.text.evidence import as_passages, evidence
from stemma.text.pairs import near_another, oriented
from stemma.text.postings import Hits, Postings, group_starts, joined
from stemma.text.sketch import KIND

_ALL = 1 << 62


class Index:
    """An index of articles in a folder. Use it in a `with` statement; one process at a time may add to it."""

    def __init__(self, folder: Path, settings: ReuseSettings) -> None:
        made_by = json.dumps([KIND, asdict(settings)], sort_keys=True)
        self._folder = folder
        self._settings = settings
        self._catalogue = Catalogue(folder, made_by)
        self._load()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._catalogue.close()

    def __len__(self) -> int:
        return len(self._roll.ids)

    def __contains__(self, name: DocId) -> bool:
        return name in self._roll.number

    def where(self, name: DocId) -> str:
        """Return the address of an article, or the path that it was read from."""
        return self._roll.where[self._roll.number[name]]

    def add(self, articles: Iterable[Document]) -> tuple[Passage, ...]:
        """Add articles, those left out that are there, and return the passages that they share with all others."""
        with self._catalogue.writing() as changed:
            if changed:
                self._load()
            known = {article.id: article for article in articles if article.id not in self._roll.number}
            if not known:
                return ()
            try:
                found = self._add(list(known.values()))
            except BaseException:
                self._load()
                raise
        for name in self._catalogue.unused():
            (self._folder / name).unlink(missing_ok=True)
        return found

    def passages(self) -> tuple[Passage, ...]:
        """Return all passages that any two articles of the index share, as they stand now.

        A passage that `add` returned may be missing: what the fifth article of an outlet showed to be its furniture.
        """
        return self._told(self._catalogue.passages(), sorted(self._roll.copies), 0)

    def _load(self) -> None:
        state, files, entries = self._catalogue.read()
        self._state = state
        self._levels: tuple[Level, ...] = tuple(opened(self._folder, *file) for file in files)
        self._log = WordLog(self._folder, state.words, state.crc).opened()
        self._roll = Roll(entries)

    def _add(self, articles: Sequence[Document]) -> tuple[Passage, ...]:
        start, owners = len(self), self._roll.owner
        words = words_of([article.text for article in articles])
        lengths = np.diff(words.first).tolist()
        marked = marks(words).view(np.int64).tolist()
        rows = zip(articles, marked, lengths, strict=True)
        entries = [Entry(a.id, a.url or a.path, a.outlet, a.lang, mark, count) for a, mark, count in rows]
        self._roll.extend(entries)
        self._log = self._log.with_more(words)
        new = postings_of(words, self._roll.owner[start:], self._settings)
        new = new._replace(texts=new.texts + start)
        new = new.only(self._roll.model[new.texts] == new.texts)
        hits, stale = self._hits(new, start, owners)
        found = self._rows(hits)
        serial = self._state.serial + 1
        self._state = State(serial, self._log.count, self._log.crc)
        files = [(level.name, level.rows.hashes.size, level.crc) for level in self._levels]
        self._catalogue.write(self._state, files, (start, entries), found, stale)
        return self._told_of_new(found, start)

    def _hits(self, new: Postings, start: int, owners: Ints) -> tuple[Hits, tuple[Ints, Ints]]:
        """Return the hits that new postings bring, and the old pairs of articles that are to be compared again."""
        unsure = np.flatnonzero(owners != self._roll.owner[:start])
        asked = new.hashes[group_starts(new.hashes)]
        if unsure.size:
            asked = np.union1d(asked, self._seeds(unsure).hashes)
        held = self._held(asked, self._settings.most_texts, self._settings.neighbours)
        house = furniture_now(new, held, self._settings)
        hits = added(new, held, house, self._settings)
        turned = np.setxor1d(house, furniture_before(held, owners, self._settings))
        rows = Rows(new.hashes, new.texts.astype(np.int32), new.at.astype(np.int32))
        self._levels = grown(self._levels, rows, self._folder, self._state.serial + 1)
        if not turned.size:
            return hits, (turned, turned)
        early, late = tied(self._held(turned, _ALL, 0).postings, self._settings)
        stale = early[late < start], late[late < start]
        shared, counts = np.unique(self._seeds(np.unique(np.concatenate(stale))).hashes, return_counts=True)
        every = self._held(shared[counts > 1], _ALL, 0).postings
        return joined([hits, hits_among(every, stale, self._settings)]), stale

    def _seeds(self, numbers: Ints) -> Postings:
        words = self._log.words(self._roll.first[numbers], self._roll.first[numbers + 1])
        return postings_of(words, self._roll.owner[numbers], self._settings)

    def _held(self, seeds: Ints, most: int, last: int) -> Held:
        found, counts = gathered(self._levels, seeds, most, last)
        left = self._roll.lengths(found.texts) - found.at
        postings = Postings(seeds[found.which], found.texts, found.at, left, self._roll.owner[found.texts])
        return Held(postings, found.rank, seeds, counts)

    def _rows(self, hits: Hits) -> Shared:
        """Make passages of hits, words counted from the start of each article."""
        hits = near_another(oriented(hits, self._roll.marks.view(np.uint64)))
        texts = np.unique(np.concatenate((hits.left, hits.right)))
        words = self._log.words(self._roll.first[texts], self._roll.first[texts + 1])
        local = hits._replace(left=np.searchsorted(texts, hits.left), right=np.searchsorted(texts, hits.right))
        found = aligned(words, local, self._settings)
        long = found.long()
        found = found.only((long >= self._settings.least_words) & (found.equal >= self._settings.least_identity * long))
        return _moved(found, texts, -words.first)

    def _told_of_new(self, found: Shared, start: int) -> tuple[Passage, ...]:
        """Write the passages that touch a new article, copies of old ones included."""
        models = sorted(set(self._roll.model[start:].tolist()))
        old = self._catalogue.passages_of([model for model in models if model < start])
        both = Shared(*(np.concatenate(pair) for pair in zip(found, old, strict=True)))
        once = np.unique(np.stack(both, axis=1), axis=0) if both.left.size else np.empty((0, len(both)), np.int64)
        return self._told(Shared(*once.T), [model for model in models if model in self._roll.copies], start)

    def _told(self, found: Shared, models: Sequence[int], start: int) -> tuple[Passage, ...]:
        """Give all copies the passages of their models, and write those of articles from a number on."""
        texts = self._roll.alike([*np.unique(np.concatenate((found.left, found.right))).tolist(), *models])
        if not texts.size:
            return ()
        words = self._log.words(self._roll.first[texts], self._roll.first[texts + 1])
        model = np.searchsorted(texts, self._roll.model[texts]).astype(np.int32)
        local = found._replace(left=np.searchsorted(texts, found.left), right=np.searchsorted(texts, found.right))
        local = _moved(local, np.arange(texts.size), words.first)
        whole = spread(local, model, words.first, self._settings)
        whole = whole.only((texts[whole.left] >= start) | (texts[whole.right] >= start))
        languages = [self._roll.langs[number] for number in texts.tolist()]
        kept, weight = evidence(Compared(words, whole, model), languages, self._settings, short=False)
        return as_passages(words, kept, weight, [self._roll.ids[number] for number in texts.tolist()])


def _moved(found: Shared, texts: Ints, first: Ints) -> Shared:
    """Give the texts other numbers, and count their words from elsewhere."""
    one, two = first[found.left], first[found.right]
    places = found.left_start + one, found.left_end + one, found.right_start + two, found.right_end + two
    return Shared(texts[found.left], texts[found.right], *places, found.equal)
