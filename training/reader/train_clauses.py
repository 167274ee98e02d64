"""Teach a trained reader where clauses begin and end; its encoder and its other heads stay as they are.

    python training/reader/train_clauses.py --data .data --minilm FOLDER --model reader.pt --out reader.pt

Two cores, about ten minutes. Prints how well it does on the parts of the treebanks that are kept for measuring.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).parents[1]))

from tokenizers import Tokenizer

from reader.clauses import edges
from reader.network import WIDTH, Reader
from reader.treebanks import trees
from stemma.annotate.clauses import bracketed
from stemma.annotate.wordpieces import Pieces, Slicer

SEED, EPOCHS, PIECES, RATE, TOGETHER = 20261122, 9, 32, 2e-3, 48
TRAINED = ("ud_train/gum-open-train", "ud_train/ewt-train")
MEASURED = ("ud_train/gum-open-dev", "ud_train/gum-open-test", "ud/UD_English-EWT/en_ewt-ud-test")


@dataclass(frozen=True)
class Row:
    """A sentence with its edges, word by word: 0, 1 where a clause begins, 2 where one ends."""

    pieces: Pieces
    edges: tuple[int, ...]


def rows(path: Path, slicer: Slicer) -> Iterator[Row]:
    """Yield the sentences of a treebank; those that the vocabulary cuts off are left out."""
    for tree in trees(path):
        (pieces,) = slicer([tree.text])
        found = edges(tree, pieces.places)
        if found and len(pieces.firsts) > 2:
            yield Row(pieces, found)


@torch.no_grad()
def encoded(reader: Reader, given: Sequence[Row]) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield what the head reads of each sentence, and the pieces that are the first of a word."""
    for at in range(0, len(given), TOGETHER):
        part = [row.pieces for row in given[at : at + TOGETHER]]
        laid = torch.zeros(3, len(part), max(len(one.ids) for one in part), dtype=torch.long)
        for n, one in enumerate(part):
            laid[:, n, : len(one.ids)] = torch.tensor([one.ids, one.shapes, [1] * len(one.ids)])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            mixed, _ = reader.encode(*laid)
        for n, one in enumerate(part):
            yield mixed[n, : len(one.ids)].half().clone(), torch.tensor(one.firsts)


def train(reader: Reader, given: Sequence[Row]) -> None:
    """Fit the head alone."""
    given = sorted(given, key=lambda row: len(row.pieces.ids))
    seen = list(encoded(reader.eval(), given))
    head = reader.clauses.train()
    fit = torch.optim.AdamW(head.parameters(), weight_decay=0.01)
    batches = [range(at, min(at + PIECES, len(given))) for at in range(0, len(given), PIECES)]
    rate = torch.optim.lr_scheduler.OneCycleLR(fit, RATE, total_steps=EPOCHS * len(batches) + 1)
    for _ in range(EPOCHS):
        for n in torch.randperm(len(batches)).tolist():
            loss = _loss(reader, [seen[k] for k in batches[n]], [given[k] for k in batches[n]])
            fit.zero_grad()
            loss.backward()
            fit.step()
            rate.step()
        print(f"loss {loss.item():.4f}", flush=True)
    reader.eval()


def _loss(reader: Reader, seen: list[tuple[Tensor, Tensor]], given: list[Row]) -> Tensor:
    laid = torch.zeros(len(seen), max(len(mixed) for mixed, _ in seen), WIDTH)
    for n, (mixed, _) in enumerate(seen):
        laid[n, : len(mixed)] = mixed.float()
    logits = reader.clauses(functional.dropout(laid, 0.2))
    words = torch.cat([logits[n, firsts] for n, (_, firsts) in enumerate(seen)])
    return functional.cross_entropy(words, torch.tensor([edge for row in given for edge in row.edges]))


@torch.no_grad()
def measured(reader: Reader, given: Sequence[Row]) -> tuple[float, float]:
    """Return F1 of where clauses begin inside a sentence, and of whole clauses."""
    begins, whole = np.zeros(3), np.zeros(3)
    for (mixed, firsts), row in zip(encoded(reader, given), given, strict=True):
        logits: NDArray[np.float32] = reader.clauses(mixed.float()[None])[0, firsts].numpy()
        found, right = set(bracketed(logits)), set(bracketed(np.eye(3, dtype=np.float32)[list(row.edges)] * 99))
        whole += len(found & right), len(found), len(right)
        inner, true = ({first for first, _ in spans if first} for spans in (found, right))
        begins += len(inner & true), len(inner), len(true)
    return tuple(2 * hit / (found + right) for hit, found, right in (begins, whole))


def main() -> None:
    """Train, measure, and write the reader."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("data", "minilm", "model", "out"):
        arguments.add_argument(f"--{name}", type=Path, required=True)
    args = arguments.parse_args()
    torch.manual_seed(SEED)
    slicer = Slicer(Tokenizer.from_file(str(args.minilm / "tokenizer.json")))
    reader = Reader()
    reader.load_state_dict(torch.load(args.model), strict=False)
    train(reader, [row for name in TRAINED for row in rows(args.data / f"{name}.conllu", slicer)])
    for name in MEASURED:
        begins, whole = measured(reader, list(rows(args.data / f"{name}.conllu", slicer)))
        print(f"{name}: clauses begin {begins:.3f}, whole clauses {whole:.3f} (F1)")
    torch.save(reader.state_dict(), args.out)


if __name__ == "__main__":
    main()
