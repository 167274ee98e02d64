"""Examples as tensors."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from reader.example import KINDS, Example, Place
from stemma.annotate.wordpieces import Slicer

NO_LABEL, STEP = -100, 16
TAGS = 1 + 2 * len(KINDS)
ALL_TAGS = (1 << TAGS) - 1


@dataclass(frozen=True)
class Encoded:
    """One sentence in numbers; labels stand word by word."""

    ids: list[int]
    shapes: list[int]
    first: list[int]
    """The first piece of each word."""
    tags: list[int]
    """The tags that each word may have, as bits."""
    cues: list[int] | None
    roles: list[tuple[int, list[int]]]
    """For each cue its first word, and the role of every word to it."""
    arcs: list[tuple[int, int, int, int]]
    """Child, head, relation, part of speech."""
    vector: int
    """The row of the vector that the untrained encoder gives, or -1."""


class Encoder:
    """Turns examples into numbers."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.slicer = Slicer(tokenizer)
        self.relations: dict[str, int] = {}
        self.upos: dict[str, int] = {}

    def words(self, text: str) -> tuple[list[int], list[int], list[int], list[Place]]:
        """Return ids, shapes, the first piece of each word, and the place of each word."""
        (found,) = self.slicer([text])
        return found.ids, found.shapes, found.firsts, found.places

    def __call__(self, one: Example, vector: int = -1) -> Encoded | None:
        """Turn one example into numbers."""
        ids, shapes, first, places = self.words(one.text)
        if len(first) < 2:
            return None
        cues, roles = (None, []) if one.sayings is None else self._sayings(one, places)
        return Encoded(ids, shapes, first, self._tags(one, places), cues, roles, self._arcs(one, places), vector)

    def _tags(self, one: Example, places: list[Place]) -> list[int]:
        if one.names is None:
            return [ALL_TAGS] * len(places)
        tags = [1] * len(places)
        for place in one.unsure:
            for n in _within(places, place):
                tags[n] = ALL_TAGS
        for name in one.names:
            for k, n in enumerate(_within(places, name.place)):
                tags[n] = sum(1 << (1 + 2 * KINDS.index(kind) + (k > 0)) for kind in name.kinds)
        return tags

    def _sayings(self, one: Example, places: list[Place]) -> tuple[list[int], list[tuple[int, list[int]]]]:
        cues, roles = [0] * len(places), []
        for saying in one.sayings or ():
            cue = _within(places, saying.cue)
            if not cue:
                continue
            for k, n in enumerate(cue):
                cues[n] = 1 + (k > 0)
            role = [0] * len(places)
            for piece in saying.content:
                for k, n in enumerate(_within(places, piece)):
                    role[n] = 3 + (k > 0)
            for k, n in enumerate(_within(places, saying.source) if saying.source else []):
                role[n] = 1 + (k > 0)
            for n in cue:
                role[n] = 0
            roles.append((cue[0], role))
        return cues, roles

    def _arcs(self, one: Example, places: list[Place]) -> list[tuple[int, int, int, int]]:
        if not one.tree:
            return []
        at = {place[0]: n for n, place in enumerate(places)}
        found = []
        for node in one.tree:
            child, head = at.get(node.place[0]), at.get(one.tree[node.head].place[0])
            if child is not None and head is not None:
                relation = self.relations.setdefault(node.relation, len(self.relations))
                found.append((child, head, relation, self.upos.setdefault(node.upos, len(self.upos))))
        return found


def _within(places: list[Place], whole: Place) -> list[int]:
    return [n for n, (a, b) in enumerate(places) if whole[0] <= a and b <= whole[1]]


@dataclass(frozen=True)
class Batch:
    """Sentences of like length, padded."""

    ids: Tensor
    shapes: Tensor
    mask: Tensor
    rows: Tensor
    """For every word of the batch: its sentence."""
    pieces: Tensor
    """For every word of the batch: its first piece."""
    tags: Tensor
    """[words, tags] true where a tag is allowed."""
    cues: Tensor
    asked: Tensor
    """[cues, 2] sentence and piece of each cue."""
    roles: Tensor
    """[cues, pieces] the role of each piece, or NO_LABEL."""
    arcs: Tensor
    """[arcs, 5] sentence, child piece, head piece, relation, part of speech."""
    vectors: Tensor
    """[sentences] row of the vector to keep to, or -1."""


def batches(examples: list[Encoded], pieces: int, lot: random.Random) -> Iterator[Batch]:
    """Yield batches of about so many pieces, in a drawn order.

    There are only eight shapes of batch, and the last of a shape is filled up with sentences already drawn: kernels
    made for one shape are used again, which halves the time of a step.
    """
    same: dict[int, list[Encoded]] = {}
    for one in examples:
        same.setdefault(-(-len(one.ids) // STEP) * STEP, []).append(one)
    groups = []
    for room, members in sorted(same.items()):
        lot.shuffle(members)
        size = max(1, pieces // room)
        groups += [members[at : at + size] for at in range(0, len(members), size)]
        groups[-1] += lot.choices(members, k=size - len(groups[-1]))
    lot.shuffle(groups)
    return (batch_of(group) for group in groups)


def batch_of(group: list[Encoded]) -> Batch:
    """Lay sentences side by side."""
    n = -(-max(len(e.ids) for e in group) // STEP) * STEP
    ids, shapes, mask = (torch.zeros(len(group), n, dtype=torch.long) for _ in range(3))
    rows, pieces, tags, cues, asked, roles, arcs = [], [], [], [], [], [], []
    for row, one in enumerate(group):
        size = len(one.ids)
        ids[row, :size] = torch.tensor(one.ids)
        shapes[row, :size] = torch.tensor(one.shapes)
        mask[row, :size] = 1
        rows += [row] * len(one.first)
        pieces += one.first
        tags += one.tags
        cues += one.cues if one.cues is not None else [NO_LABEL] * len(one.first)
        for cue, role in one.roles:
            asked.append((row, one.first[cue]))
            line = [NO_LABEL] * n
            for word, label in zip(one.first, role, strict=True):
                line[word] = label
            roles.append(line)
        arcs += [(row, one.first[c], one.first[h], r, u) for c, h, r, u in one.arcs]
    bits = (torch.tensor(tags)[:, None] >> torch.arange(TAGS)) & 1
    return Batch(
        ids, shapes, mask, torch.tensor(rows), torch.tensor(pieces), bits.bool(), torch.tensor(cues),
        torch.tensor(asked, dtype=torch.long).reshape(-1, 2), torch.tensor(roles, dtype=torch.long).reshape(-1, n),
        torch.tensor(arcs, dtype=torch.long).reshape(-1, 5), torch.tensor([e.vector for e in group]),
    )  # fmt: skip
