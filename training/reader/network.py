"""The reading model: MiniLM's six layers, told how each word is written, with heads for names, cues and roles."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from reader.example import KINDS

WIDTH, LAYERS, HEADS, ROLE, ROLES, SHAPES, EDGES = 384, 6, 12, 64, 5, 7, 3
TAGS = 1 + 2 * len(KINDS)


class Layer(nn.Module):
    """One layer of BERT, in the order of operations that inference engines know how to fuse."""

    def __init__(self) -> None:
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.wide = nn.Linear(WIDTH, 4 * WIDTH)
        self.narrow = nn.Linear(4 * WIDTH, WIDTH)
        self.last_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """[batch, n, width] -> the same."""
        query, key, value = (self._heads(part(x)) for part in (self.query, self.key, self.value))
        if self.training:  # one kernel; what is exported is spelt out, so that engines can fuse it their own way
            weighed = functional.scaled_dot_product_attention(query, key, value, mask.to(query.dtype))
        else:
            scores = torch.matmul(query, key.transpose(-1, -2)) / (WIDTH // HEADS) ** 0.5
            weighed = torch.matmul(torch.softmax(scores + mask, dim=-1), value)
        seen = weighed.permute(0, 2, 1, 3).reshape(x.shape)
        x = self.norm(self.drop(self.joined(seen)) + x)
        return self.last_norm(self.drop(self.narrow(functional.gelu(self.wide(x)))) + x)

    def _heads(self, x: Tensor) -> Tensor:
        return x.view(x.shape[0], x.shape[1], HEADS, WIDTH // HEADS).permute(0, 2, 1, 3)


class Clauses(nn.Module):
    """A head that tells where clauses begin and end, from each piece and its two neighbours."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.here, self.after = (nn.Linear(WIDTH, 256) for _ in range(3))
        self.drop = nn.Dropout(0.3)
        self.edges = nn.Linear(256, EDGES)

    def forward(self, mixed: Tensor) -> Tensor:
        """[batch, n, width] -> [batch, n, 3]: inside or outside, begins, ends."""
        before = functional.pad(self.before(mixed)[:, :-1], (0, 0, 1, 0))
        after = functional.pad(self.after(mixed)[:, 1:], (0, 0, 0, 1))
        return self.edges(self.drop(functional.gelu(before + self.here(mixed) + after)))


class Reader(nn.Module):
    """One pass of the encoder, shared by all heads."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.zeros(LAYERS + 1))
        self.drop = nn.Dropout(0.2)
        self.names = _head(TAGS)
        self.cues = _head(3)
        self.ask = _head(ROLES * ROLE)
        self.answer = _head(ROLE)
        self.clauses = Clauses()

    def encode(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Return what the token heads read, and the last layer: both [batch, n, width]."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(places) + self.segment + self.shapes(shapes))
        hidden = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        seen = [x]
        for layer in self.layers:
            x = layer(x, hidden)
            seen.append(x)
        weights = torch.softmax(self.mix, dim=0)
        return sum(weights[n] * one for n, one in enumerate(seen)), x

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        """Return names, cues, ask, answer, vectors and edges of clauses, as the engine takes them."""
        mixed, last = self.encode(ids, shapes, mask)
        mixed = self.drop(mixed)
        ask = self.ask(mixed).view(ids.shape[0], ids.shape[1], ROLES, ROLE)
        return self.names(mixed), self.cues(mixed), ask, self.answer(mixed), pooled(last, mask), self.clauses(mixed)


class Parser(nn.Module):
    """Heads that only training uses, to teach syntax: parts of speech and trees (Dozat and Manning 2017)."""

    def __init__(self, relations: int, upos: int) -> None:
        super().__init__()
        self.upos = _head(upos)
        self.child, self.head = _head(128), _head(128)
        self.arcs = nn.Parameter(torch.zeros(129, 128))
        self.child_relation, self.head_relation = _head(64), _head(64)
        self.relations = nn.Linear(65, relations * 64)

    def forward(self, words: Tensor) -> tuple[Tensor, Tensor]:
        """[batch, words, width] -> parts of speech, and [batch, child, head] scores."""
        child = functional.gelu(self.child(words))
        child = torch.cat([child, torch.ones_like(child[..., :1])], -1)
        return self.upos(words), child @ self.arcs @ functional.gelu(self.head(words)).transpose(1, 2)

    def relate(self, words: Tensor, row: Tensor, child: Tensor, head: Tensor) -> Tensor:
        """Score the relations of pairs of words: [pairs, relations]."""
        below = functional.gelu(self.child_relation(words))
        below = self.relations(torch.cat([below, torch.ones_like(below[..., :1])], -1)).float()
        above = functional.gelu(self.head_relation(words)).float()
        asked = below[row, child].view(len(row), -1, 64)
        return torch.matmul(asked, above[row, head].unsqueeze(-1)).squeeze(-1)


def _head(size: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(WIDTH, 192), nn.GELU(), nn.Linear(192, size))


def pooled(last: Tensor, mask: Tensor) -> Tensor:
    """Average the pieces of each sentence and scale to unit length, as the encoder was trained to be read."""
    weight = mask[:, :, None].to(last.dtype)
    mean = (last * weight).sum(1) / weight.sum(1).clamp(min=1e-9)
    return functional.normalize(mean, dim=-1)


def from_minilm(folder: Path) -> Reader:
    """Start from the weights of all-MiniLM-L6-v2 (Apache 2.0)."""
    given = load_file(folder / "model.safetensors")
    given = {key.removeprefix("bert."): value for key, value in given.items()}
    reader = Reader()
    place = {
        "words.weight": "embeddings.word_embeddings.weight",
        "positions.weight": "embeddings.position_embeddings.weight",
        "norm.weight": "embeddings.LayerNorm.weight",
        "norm.bias": "embeddings.LayerNorm.bias",
    }
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "joined": "attention.output.dense",
        "norm": "attention.output.LayerNorm",
        "wide": "intermediate.dense",
        "narrow": "output.dense",
        "last_norm": "output.LayerNorm",
    }
    for n in range(LAYERS):
        for ours, theirs in parts.items():
            for kind in ("weight", "bias"):
                place[f"layers.{n}.{ours}.{kind}"] = f"encoder.layer.{n}.{theirs}.{kind}"
    state = reader.state_dict()
    for ours, theirs in place.items():
        state[ours] = given[theirs]
    state["segment"] = given["embeddings.token_type_embeddings.weight"][0]
    reader.load_state_dict(state)
    return reader
