"""Turn a trained reader into the file that ships: 8-bit weights, 8-bit activations, fused operators.

    python training/export.py READER.onnx SENTENCES.txt OUT.onnx [--tokenizer TOKENIZER.json] [--smooth 0.6]

READER.onnx is what `torch.onnx.export(..., opset_version=17, dynamo=False)` wrote in 32-bit floats. SENTENCES.txt has
one sentence a line, some thousands of the kind that will be read; every tenth is kept back to measure what the
rounding costs. Needs onnx, onnxruntime, tokenizers and numpy.

The usual 8-bit export (`quantize_dynamic`) fits one scale to everything in a batch, so that what is seen in a sentence
would depend on its neighbours, and one odd piece would blunt all others. Here every scale is fixed beforehand, from
what the sentences of SENTENCES.txt need: a sentence gets the same numbers in any company. The range of each channel
is evened out against its weights first (SmoothQuant, Xiao et al. 2023), which keeps the numbers nearer to the floats
than fitting them anew to each batch does.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
from onnx import ModelProto, NodeProto, helper, numpy_helper
from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from stemma.annotate.wordpieces import Pieces, Slicer

Array = np.ndarray[Any, Any]
LEAST_COLUMNS = 32
"""Smaller layers stay in floats: they cost nothing, and the tags are read from them."""
LEAST_ROWS = 1000
"""Tables of at least so many rows are kept in 8 bits, with a scale a row."""
MOST = 127
"""Greatest byte in a table."""
MOST_WEIGHT = 64
"""Greatest byte in a matrix. Processors without VNNI add two products in 16 bits, which 127 x 255 overflows; with 64
all processors compute the same. With 127, tags and vectors come a third nearer to the floats on those that have it."""
STEPS = 255
"""Steps of an activation."""


def main() -> None:
    """Export, and print what it gained and cost."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("reader", type=Path)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tokenizer", type=Path, help="the vocabulary; beside the reader unless told")
    parser.add_argument("--smooth", type=float, default=0.6, help="how much of a channel's range goes to the weights")
    args = parser.parse_args()
    texts = [line for line in args.sentences.read_text(encoding="utf-8").splitlines() if line.strip()]
    slicer = Slicer(Tokenizer.from_file(str(args.tokenizer or args.reader.with_name("tokenizer.json"))))
    tried = [pieces for number, text in enumerate(texts) if number % 10 for pieces in slicer([text])]
    held = [pieces for text in texts[::10] for pieces in slicer([text])]
    with TemporaryDirectory() as folder:
        model = fused(args.reader, Path(folder) / "fused.onnx")
        model = export(model, tried, args.smooth)
    onnx.save(model, args.out)
    report(args.reader, args.out, held)


def export(model: ModelProto, tried: list[Pieces], smooth: float = 0.6) -> ModelProto:
    """Return a fused model in 8 bits, its scales fitted to the sentences tried."""
    _settle_reshapes(model)
    tables = {item.name: numpy_helper.to_array(item) for item in model.graph.initializer}
    layers = [node for node in model.graph.node if _is_layer(node, tables)]
    ranges = measured(model, sorted({node.input[0] for node in layers}), tried)
    writer = Writer(tables, ranges, smooth)
    for node, bias in _with_bias(list(model.graph.node), tables):
        writer.take(node, bias)
    return writer.model(model)


def _settle_reshapes(model: ModelProto) -> None:
    """Write down the shapes that the graph works out anew in each run: batch and length stay, the rest is what is left.

    A shape that is not of this kind shows in the report, which compares with the model in floats.
    """
    tables = {item.name: numpy_helper.to_array(item) for item in model.graph.initializer}
    made = {name: node for node in model.graph.node for name in node.output}
    for node in model.graph.node:
        parts = made.get(node.input[1]) if node.op_type == "Reshape" else None
        if parts is not None and parts.op_type == "Concat":
            given = [int(tables[name].item()) if name in tables else None for name in parts.input]
            sizes = [(0 if place < 2 else -1) if size is None else size for place, size in enumerate(given)]
            name = "shape " + " ".join(map(str, sizes))
            if name not in tables:
                tables[name] = np.array(sizes, np.int64)
                model.graph.initializer.append(numpy_helper.from_array(tables[name], name))
            node.input[1] = name


def _with_bias(nodes: list[NodeProto], tables: dict[str, Array]) -> Iterator[tuple[NodeProto, NodeProto | None]]:
    """Yield every node; a layer together with the sum that adds its bias and nothing else reads it."""
    readers: dict[str, list[NodeProto]] = defaultdict(list)
    for node in nodes:
        for name in node.input:
            readers[name].append(node)
    taken = set()
    for node in nodes:
        after = readers[node.output[0]]
        bias = None
        if _is_layer(node, tables) and len(after) == 1 and after[0].op_type == "Add":
            other = next((tables.get(name) for name in after[0].input if name != node.output[0]), None)
            bias = after[0] if other is not None and other.ndim == 1 else None
        if bias is not None:
            taken.add(bias.output[0])
        if node.output[0] not in taken or bias is not None:
            yield node, bias


def fused(reader: Path, to: Path) -> ModelProto:
    """Return the model with its constants folded and its operators fused, as far as fusing makes them faster."""
    options = ort.SessionOptions()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(to)
    options.log_severity_level = 3
    # The fused sum and norm takes five times what the two take apart (onnxruntime 1.31).
    ort.InferenceSession(str(reader), options, ["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"])
    return onnx.load(to)


def _is_layer(node: NodeProto, tables: dict[str, Array]) -> bool:
    """Tell whether a node multiplies by a large matrix of weights."""
    table = tables.get(node.input[1]) if node.op_type == "MatMul" else None
    return table is not None and table.ndim == 2 and table.shape[1] >= LEAST_COLUMNS


def feeds(pieces: Pieces) -> dict[str, Array]:
    """Return what a session takes for one sentence."""
    ids, shapes = np.asarray([pieces.ids]), np.asarray([pieces.shapes])
    return {"ids": ids, "shapes": shapes, "mask": np.ones_like(ids)}


def session(model: bytes) -> ort.InferenceSession:
    """Return a session that changes nothing in the model."""
    options = ort.SessionOptions()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return ort.InferenceSession(model, options, ["CPUExecutionProvider"])


def measured(model: ModelProto, names: list[str], tried: list[Pieces]) -> dict[str, tuple[Array, Array]]:
    """Return the least and the greatest value that each channel of each tensor takes."""
    watched = ModelProto()
    watched.CopyFrom(model)
    watched.graph.output.extend(helper.make_tensor_value_info(name, 1, None) for name in names)
    runner = session(watched.SerializeToString())
    seen: dict[str, list[tuple[Array, Array]]] = defaultdict(list)
    for pieces in tried:
        for name, value in zip(names, runner.run(names, feeds(pieces)), strict=True):
            flat = value.reshape(-1, value.shape[-1])
            seen[name].append((flat.min(0), flat.max(0)))
    return {n: (np.min([v[0] for v in vs], 0), np.max([v[1] for v in vs], 0)) for n, vs in seen.items()}


class Writer:
    """Copies a graph node by node, with its large matrices in 8 bits."""

    def __init__(self, tables: dict[str, Array], ranges: dict[str, tuple[Array, Array]], smooth: float) -> None:
        self.tables, self.ranges, self.smooth = tables, ranges, smooth
        self.nodes: list[NodeProto] = []
        self.made: dict[str, Array] = {}
        self.shared: dict[str, tuple[str, Array]] = {}
        self.users: dict[str, list[str]] = defaultdict(list)

    def take(self, node: NodeProto, bias: NodeProto | None) -> None:
        """Copy one node, or write what stands for it."""
        if _is_layer(node, self.tables):
            self._layer(node, bias)
        elif node.op_type == "Gather" and self._is_table(node.input[0]):
            self._table(node)
        elif node.op_type in {"BiasGelu", "Gelu"} and node.domain == "com.microsoft":
            # By way of tanh: nearer than the roundings around it, and twice as fast.
            self._op("FastGelu", list(node.input), node.output[0], node.domain)
        else:
            self.nodes.append(node)

    def _is_table(self, name: str) -> bool:
        table = self.tables.get(name)
        return table is not None and table.ndim == 2 and len(table) >= LEAST_ROWS

    def _op(self, kind: str, takes: list[str], gives: str, domain: str = "", **named: int) -> str:
        self.nodes.append(helper.make_node(kind, takes, [gives], name=f"{gives}:{kind}", domain=domain, **named))
        return gives

    def _constant(self, name: str, value: Array) -> str:
        self.made[name] = value
        return name

    def _table(self, node: NodeProto) -> None:
        """Write a look-up in a table of bytes, with a scale for each row."""
        name, out = node.input[0], node.output[0]
        table = self.tables[name]
        scales = (np.abs(table).max(1, keepdims=True) / MOST).astype(np.float32)
        scales[scales == 0] = 1
        self._constant(f"{name}.bytes", np.round(table / scales).astype(np.int8))
        self._constant(f"{name}.scales", scales)
        raw = self._op("Gather", [f"{name}.bytes", node.input[1]], f"{out}.bytes")
        floats = self._op("Cast", [raw], f"{out}.floats", to=onnx.TensorProto.FLOAT)
        scale = self._op("Gather", [f"{name}.scales", node.input[1]], f"{out}.scales")
        self._op("Mul", [floats, scale], out)

    def _layer(self, node: NodeProto, bias: NodeProto | None) -> None:
        """Write a product of bytes: even out the channels, round both sides, multiply, scale back."""
        source, weights = node.input[0], self.tables[node.input[1]]
        rounded, even = self._rounded(source)
        weights = weights * even[:, None]
        scales = (np.abs(weights).max(0) / MOST_WEIGHT).astype(np.float32)
        scales[scales == 0] = 1
        key = node.output[0]
        self._constant(f"{key}.w", np.clip(np.round(weights / scales), -MOST_WEIGHT, MOST_WEIGHT).astype(np.int8))
        self._constant(f"{key}.ws", scales)
        self._constant(f"{key}.wz", np.zeros(len(scales), np.int8))
        takes = [rounded, f"{key}.w", f"{source}.s", f"{key}.ws", f"{source}.z", f"{key}.wz"]
        takes += [name for name in bias.input if name in self.tables] if bias else []
        self._op("MatMulIntegerToFloat", takes, bias.output[0] if bias else key, "com.microsoft")

    def _rounded(self, source: str) -> tuple[str, Array]:
        """Write the rounding of a tensor once for all layers that take it; return what its channels are divided by."""
        if source not in self.shared:
            low, high = self.ranges[source]
            reach = np.maximum(np.maximum(np.abs(low), np.abs(high)), 1e-5)
            even = self._even(reach)
            low, high = min(0.0, float((low / even).min())), max(0.0, float((high / even).max()))
            scale = (high - low) / STEPS
            self._constant(f"{source}.even", (1 / even).astype(np.float32))
            self._constant(f"{source}.s", np.float32(scale))
            self._constant(f"{source}.z", np.uint8(round(-low / scale)))
            evened = self._op("Mul", [source, f"{source}.even"], f"{source}.evened")
            rounded = self._op("QuantizeLinear", [evened, f"{source}.s", f"{source}.z"], f"{source}.rounded")
            self.shared[source] = rounded, even
        return self.shared[source]

    def _even(self, reach: Array) -> Array:
        """Return what each channel is divided by, so that no channel needs a much wider range than the others."""
        even = reach**self.smooth
        return (even / np.exp(np.log(even).mean())).astype(np.float32)

    def model(self, like: ModelProto) -> ModelProto:
        """Return the model written, without what nothing needs any longer."""
        self._prune({output.name for output in like.graph.output})
        used = {name for node in self.nodes for name in node.input}
        tables = {**{k: v for k, v in self.tables.items() if k in used}, **self.made}
        kept = [numpy_helper.from_array(np.asarray(value), name) for name, value in tables.items()]
        graph = helper.make_graph(self.nodes, "reader", like.graph.input, like.graph.output, kept)
        known = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
        return helper.make_model(graph, opset_imports=known, ir_version=8, producer_name="stemma")

    def _prune(self, needed: set[str]) -> None:
        """Leave out the nodes that no output needs."""
        kept = []
        for node in reversed(self.nodes):
            if needed.intersection(node.output):
                needed.update(node.input)
                kept.append(node)
        self.nodes = kept[::-1]


def report(before: Path, after: Path, held: list[Pieces]) -> None:
    """Print how far the rounded reader is from the one in floats, on sentences kept back."""
    print(f"{after.name}: {after.stat().st_size / 1e6:.1f} MB, before {before.stat().st_size / 1e6:.1f} MB")
    told = list(_pairs(before, after, held))
    for number, name in ((0, "names"), (1, "cues"), (5, "clauses")):
        same = np.concatenate([(a[number].argmax(-1) == b[number].argmax(-1)).ravel() for a, b in told])
        print(f"{name}: the same tag for {same.mean():.4f} of {same.size} pieces")
    near = [float((a[4] * b[4]).sum()) for a, b in told]
    print(f"vectors: cosine {np.mean(near):.4f} on average, {min(near):.4f} at least, {len(near)} sentences")


def _pairs(before: Path, after: Path, held: list[Pieces]) -> Iterator[tuple[list[Array], list[Array]]]:
    ones, others = session(before.read_bytes()), session(after.read_bytes())
    for pieces in held:
        yield ones.run(None, feeds(pieces)), others.run(None, feeds(pieces))


if __name__ == "__main__":
    main()
