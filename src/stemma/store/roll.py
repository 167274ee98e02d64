"""List the articles of an index: what is known of each, by its number in the order of arrival."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from stemma.model.documents import DocId
from stemma.text.compare import Ints


class Entry(NamedTuple):
    """An article as the index knows it."""

    id: DocId
    where: str
    """Its address, or the path it was read from."""
    outlet: str | None
    lang: str
    mark: int
    """A number that depends on all of its words and on nothing else."""
    words: int


class Roll:
    """The articles, in the order of arrival; it only grows.

    `models` leads from a mark to the first article that has it, `copies` from a model to the further articles with its
    words. `first` says where the words of each begin in the log, and, at the end, how many there are in all; `owner`
    is the outlet's number, -1 where it is not known or where copies have several.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.ids: list[DocId] = []
        self.where: list[str] = []
        self.langs: list[str] = []
        self.number: dict[DocId, int] = {}
        self.outlets: dict[str, int] = {}
        self.models: dict[int, int] = {}
        self.copies: dict[int, list[int]] = {}
        self.marks: Ints = np.empty(0, np.int64)
        self.first: Ints = np.zeros(1, np.int64)
        self.model: Ints = np.empty(0, np.int64)
        self.owner: Ints = np.empty(0, np.int64)
        self.extend(entries)

    def extend(self, entries: Sequence[Entry]) -> None:
        """Add articles; arrays that were handed out before stay as they were."""
        start = len(self.ids)
        self.ids += [entry.id for entry in entries]
        self.where += [entry.where for entry in entries]
        self.langs += [entry.lang for entry in entries]
        self.number.update((entry.id, start + place) for place, entry in enumerate(entries))
        lengths = np.cumsum([entry.words for entry in entries], dtype=np.int64)
        self.first = np.concatenate((self.first, self.first[-1] + lengths))
        self.marks = np.concatenate((self.marks, np.array([entry.mark for entry in entries], np.int64)))
        model = [self._model(start + place, entry.mark) for place, entry in enumerate(entries)]
        owner = [self.outlets.setdefault(e.outlet, len(self.outlets)) if e.outlet else -1 for e in entries]
        self.model = np.concatenate((self.model, np.array(model, np.int64)))
        self.owner = np.concatenate((self.owner, np.array(owner, np.int64)))
        for place, one in enumerate(model, start):
            if self.owner[one] != self.owner[place]:
                self.owner[one] = -1

    def _model(self, number: int, mark: int) -> int:
        model = self.models.setdefault(mark, number)
        if model != number:
            self.copies.setdefault(model, []).append(number)
        return model

    def alike(self, models: Sequence[int]) -> Ints:
        """Return all articles that have the words of some models, in order."""
        further = (number for model in models for number in self.copies.get(model, ()))
        return np.array(sorted({*models, *further}), np.int64)

    def lengths(self, numbers: Ints) -> Ints:
        """Return how many words some articles have."""
        return np.asarray(self.first[numbers + 1] - self.first[numbers], np.int64)
