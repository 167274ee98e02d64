"""Train the reading model.

    python training/reader/train.py --data .data --out reader.pt [--epochs 3] [--init reader.pt]

Needs torch, tokenizers and the package that carries MiniLM's weights; see training/README.md. Two cores, about twelve
minutes an epoch.
"""

import argparse
import random
import sys
import time
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).parents[1]))

from tokenizers import Tokenizer

from reader import data as corpora
from reader.encode import NO_LABEL, STEP, Batch, Encoded, Encoder, batch_of, batches
from reader.example import Example
from reader.network import Parser, Reader, from_minilm, pooled

SEED, PIECES, MOST_TAUGHT = 20261121, 1400, 12_000
WEIGHTS = {"names": 1.5, "cues": 1.0, "roles": 1.0, "tree": 0.4, "vectors": 3.0}


def losses(reader: Reader, parser: Parser, batch: Batch, taught: Tensor) -> dict[str, Tensor]:
    """Return the loss of every head on a batch."""
    mixed, last = reader.encode(batch.ids, batch.shapes, batch.mask)
    mixed = reader.drop(mixed)
    at = batch.rows, batch.pieces
    found: dict[str, Tensor] = {}
    tags = functional.log_softmax(reader.names(mixed)[at].float(), -1)
    open_ = batch.tags.all(-1)
    right = torch.logsumexp(tags.masked_fill(~batch.tags, -1e4), -1)
    found["names"] = -(right[~open_]).mean() if (~open_).any() else tags.sum() * 0
    cues = reader.cues(mixed)[at].float()
    found["cues"] = (
        functional.cross_entropy(cues, batch.cues, ignore_index=NO_LABEL) if (batch.cues >= 0).any() else cues.sum() * 0
    )
    if len(batch.asked):
        ask = reader.ask(mixed).float()[batch.asked[:, 0], batch.asked[:, 1]].view(-1, 5, 64)
        answer = reader.answer(mixed).float()[batch.asked[:, 0]]
        scores = torch.matmul(answer, ask.transpose(1, 2)) / 8
        found["roles"] = functional.cross_entropy(scores.reshape(-1, 5), batch.roles.reshape(-1), ignore_index=NO_LABEL)
    if len(batch.arcs):
        found["tree"] = _tree_loss(parser, batch, mixed)
    known = batch.vectors >= 0
    if known.any():
        ours = pooled(last, batch.mask)[known].float()
        found["vectors"] = (1 - (ours * taught[batch.vectors[known]]).sum(-1)).mean()
    return found


def _tree_loss(parser: Parser, batch: Batch, mixed: Tensor) -> Tensor:
    row, child, head, relation, upos = batch.arcs.unbind(1)
    speech, scores = parser(mixed)
    scores = scores.float().masked_fill(batch.mask[:, None, :] == 0, -1e4)
    arcs = functional.cross_entropy(scores[row, child], head)
    relations = functional.cross_entropy(parser.relate(mixed, row, child, head).float(), relation)
    return arcs + relations + functional.cross_entropy(speech[row, child].float(), upos)


@torch.no_grad()
def taught_vectors(encoder: Encoder, texts: list[str], minilm: Path) -> Tensor:
    """Return the sentence vectors of the encoder before training; ours are to stay near them."""
    teacher = from_minilm(minilm).eval()
    rows: list[tuple[int, Encoded]] = []
    for n, text in enumerate(texts):
        one = encoder(Example(text))
        if one:
            rows.append((n, one))
    found = torch.zeros(len(texts), 384)
    rows.sort(key=lambda pair: len(pair[1].ids))
    for at in range(0, len(rows), 64):
        part = rows[at : at + 64]
        batch = batch_of([one for _, one in part])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            _, last = teacher.encode(batch.ids, torch.zeros_like(batch.ids), batch.mask)
        for (n, _), vector in zip(part, pooled(last.float(), batch.mask), strict=True):
            found[n] = vector
    return found


def groups(reader: Reader, parser: Parser, rate: float) -> list[dict[str, object]]:
    """Return what is trained: layers slowly, heads fast; word vectors not at all."""
    reader.words.weight.requires_grad_(requires_grad=False)
    slow = [p for name, p in reader.named_parameters() if name.startswith(("layers", "norm", "positions", "segment"))]
    fast = [
        p
        for name, p in reader.named_parameters()
        if not name.startswith(("layers", "norm", "positions", "segment", "words"))
    ]
    return [{"params": slow, "lr": rate}, {"params": [*fast, *parser.parameters()], "lr": 10 * rate}]


def _arguments() -> argparse.Namespace:
    """Read the command line."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--minilm", type=Path, required=True, help="folder of MiniLM's weights and vocabulary")
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--init", type=Path, help="weights to go on from")
    arguments.add_argument("--silver", type=Path, help="sentences that `silver.py` wrote")
    arguments.add_argument("--epochs", type=int, default=3)
    arguments.add_argument("--sayings", type=int, default=9000, help="invented attributions in an epoch")
    arguments.add_argument("--works", type=int, default=2500, help="invented titles in an epoch")
    arguments.add_argument("--again", type=int, default=0, help="how often sentences with typed names come once more")
    arguments.add_argument("--rate", type=float, default=1.2e-4)
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--share", type=float, default=1.0, help="how much of the examples an epoch takes")
    arguments.add_argument("--without", default="", help="corpora to leave out, for ablations: gum,ewt,uner,...")
    return arguments.parse_args()


class Training:
    """A model on its way."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.lot = random.Random(SEED)  # noqa: S311 - not a secret: the same order every time
        self.started, self.step = time.time(), 0
        self.seen: dict[str, list[float]] = {}
        self.encoder = Encoder(Tokenizer.from_file(str(args.minilm / "tokenizer.json")))
        before = torch.load(args.init.with_suffix(".parser")) if args.init else None
        if before:
            self.encoder.relations, self.encoder.upos = before["relations"], before["upos"]
        self.gathered = corpora.collected(args.data, frozenset(args.without.split(",")), args.silver)
        self.rows, self.taught = self._taught()
        plain = [
            e for one in self.gathered.epoch(SEED, args.sayings, args.works, args.again) if (e := self.encoder(one))
        ]
        self.reader = from_minilm(args.minilm)
        self.parser = Parser(len(self.encoder.relations), len(self.encoder.upos))
        if before:
            self.reader.load_state_dict(torch.load(args.init))
            self.parser.load_state_dict(before["parser"])
        pieces = sum(-(-len(e.ids) // STEP) * STEP for e in plain)
        self.steps = args.epochs * args.share * pieces / PIECES
        self.optimizer = torch.optim.AdamW(groups(self.reader, self.parser, args.rate), weight_decay=0.01, fused=True)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda step: min(1.0, (step + 1) / 150) * max(0.02, 1 - step / self.steps)
        )

    def _taught(self) -> tuple[dict[str, int], Tensor]:
        """Return the vectors that ours are to stay near, kept beside the model: they take a minute or two."""
        texts = [one.text for one in self.gathered.real]
        chosen = sorted(self.lot.sample(range(len(texts)), min(MOST_TAUGHT, len(texts))))
        kept = self.args.out.with_name(f"taught-{len(texts)}.pt")
        if not kept.exists():
            torch.save(taught_vectors(self.encoder, [texts[n] for n in chosen], self.args.minilm), kept)
        return {texts[n]: k for k, n in enumerate(chosen)}, torch.load(kept)

    def epoch(self, number: int) -> None:
        """Go once through the corpora, and through new inventions."""
        drawn = self.gathered.epoch(SEED + number, self.args.sayings, self.args.works, self.args.again)
        drawn = self.lot.sample(drawn, int(self.args.share * len(drawn)))
        examples = [e for one in drawn if (e := self.encoder(one, self.rows.get(one.text, -1)))]
        self.reader.train()
        for batch in batches(examples, PIECES, self.lot):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                parts = losses(self.reader, self.parser, batch, self.taught)
            torch.stack([WEIGHTS[name] * part for name, part in parts.items()]).sum().backward()
            nn.utils.clip_grad_norm_([*self.reader.parameters(), *self.parser.parameters()], 1.0)
            self.optimizer.step()
            self.schedule.step()
            self.optimizer.zero_grad()
            self._tell(number, parts)

    def _tell(self, number: int, parts: dict[str, Tensor]) -> None:
        self.step += 1
        for name, part in parts.items():
            self.seen.setdefault(name, []).append(part.item())
        if self.step % 50 == 0:
            shown = " ".join(f"{k} {sum(v[-50:]) / len(v[-50:]):.3f}" for k, v in self.seen.items())
            past = time.time() - self.started
            print(f"{past:6.0f} s  epoch {number}  step {self.step} of {self.steps:.0f}  {shown}", flush=True)

    def save(self) -> None:
        """Write the model, and the parser beside it."""
        torch.save(self.reader.state_dict(), self.args.out)
        extra = {"parser": self.parser.state_dict(), "relations": self.encoder.relations, "upos": self.encoder.upos}
        torch.save(extra, self.args.out.with_suffix(".parser"))


def main() -> None:
    """Train."""
    args = _arguments()
    torch.manual_seed(SEED)
    torch.set_num_threads(args.threads)
    training = Training(args)
    for number in range(args.epochs):
        training.epoch(number)
        training.save()


if __name__ == "__main__":
    main()
