"""The trained reader at work: sentences in, annotations out, one pass of the encoder for all that is asked.

What is seen in a sentence depends on the sentence alone. All roundings of the weights' file are fixed beforehand, and
a sentence is laid out at a length of its own choosing, so that its neighbours in a batch change no bit of it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from stemma.annotate.decoding import Signals, decoded
from stemma.annotate.wordpieces import Pieces, Slicer
from stemma.errors import NoWeights
from stemma.model.annotations import Annotation

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

LANGUAGE = "en"
"""What the shipped reader was trained on."""
WEIGHTS = Path(__file__).parent / "weights"
MOST_AT_ONCE = 1024
"""Pieces in one pass: more do not make it faster, and take more memory."""
STEP = 4
"""A sentence is laid out at the next multiple of so many pieces."""
_REMEDY = "install Stemma again, name a folder that holds a reader, or read by rules alone with --reader rules"
OUTPUTS = ("names", "cues", "ask", "answer", "vectors", "clauses")
"""What a reader gives; one that was made before it looked for clauses gives all but the last."""


class Engine:
    """A trained reader, loaded."""

    def __init__(self, folder: Path = WEIGHTS) -> None:
        """Load the reader kept in a folder; raise `NoWeights` where it is not there or cannot be read."""
        self._session = _session(_file(folder, "reader.onnx"))
        known = {output.name for output in self._session.get_outputs()}
        self._outputs = [name for name in OUTPUTS if name in known]
        self._slicer = _slicer(_file(folder, "tokenizer.json"))

    def __call__(self, sentences: Sequence[str], language: str) -> tuple[Annotation, ...]:
        """Annotate sentences; none of another language than English."""
        if language != LANGUAGE or not sentences:
            return ()
        sliced = self._slicer(sentences)
        seen: list[Annotation] = [Annotation()] * len(sliced)
        for batch in batches(sliced):
            pieces = [sliced[number] for number in batch]
            places = [one.places for one in pieces]
            for number, annotation in zip(batch, decoded(self._read(pieces), places), strict=True):
                seen[number] = annotation
        return tuple(seen)

    def _read(self, pieces: Sequence[Pieces]) -> list[Signals]:
        """Run the encoder over sentences of one length."""
        laid = np.zeros((3, len(pieces), room(pieces[0])), np.int64)
        for row, one in enumerate(pieces):
            laid[:, row, : len(one.ids)] = one.ids, one.shapes, [1] * len(one.ids)
        given = dict(zip(("ids", "shapes", "mask"), laid, strict=True))
        names, cues, ask, answer, vectors, *more = self._session.run(self._outputs, given)
        return [
            Signals(
                names[row, at], cues[row, at], ask[row, at], answer[row, at], vectors[row], *(m[row, at] for m in more)
            )
            for row, one in enumerate(pieces)
            for at in [np.asarray(one.firsts, np.intp)]
        ]


def room(pieces: Pieces) -> int:
    """Return the length at which a sentence is laid out, which its own length decides.

    >>> room(Pieces([101, 2009, 102], [0, 1, 0], [1], [(0, 2)]))
    4
    """
    return -(-len(pieces.ids) // STEP) * STEP


def batches(sliced: Sequence[Pieces]) -> Iterator[list[int]]:
    """Yield the numbers of the sentences that are read in one pass: those of one length, up to what fits."""
    same: dict[int, list[int]] = defaultdict(list)
    for number, pieces in enumerate(sliced):
        if pieces.firsts:  # without a word there is nothing to see
            same[room(pieces)].append(number)
    for length, numbers in sorted(same.items()):
        most = max(1, MOST_AT_ONCE // length)
        for start in range(0, len(numbers), most):
            yield numbers[start : start + most]


def digest(folder: Path = WEIGHTS) -> str:
    """Return 12 hexadecimal digits that change with the weights or the vocabulary."""
    whole = sha256()
    for name in ("reader.onnx", "tokenizer.json"):
        whole.update(_file(folder, name).read_bytes())
    return whole.hexdigest()[:12]


def _file(folder: Path, name: str) -> Path:
    """Return one file of a reader; say what to do where it is missing."""
    path = folder / name
    if not path.is_file():
        raise NoWeights(str(path), "is missing", _REMEDY)
    return path


def _session(path: Path) -> "InferenceSession":
    """Open the weights: on one core, and changed in nothing, so that the same bits come out every time."""
    # Imported here, as the vocabulary below: together they take .2 s, which what reads no article need not wait for.
    import onnxruntime  # noqa: PLC0415
    from onnxruntime.capi import onnxruntime_pybind11_state as fault  # noqa: PLC0415

    options: Any = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(str(path), options, ["CPUExecutionProvider"])
    except (fault.Fail, fault.InvalidProtobuf, fault.InvalidGraph, fault.InvalidArgument, fault.NotImplemented) as why:
        raise _damaged(path, why) from why


def _slicer(path: Path) -> Slicer:
    from tokenizers import Tokenizer  # noqa: PLC0415 - see above

    try:
        return Slicer(Tokenizer.from_file(str(path)))
    except Exception as why:  # the library has no narrower kind
        raise _damaged(path, why) from why


def _damaged(path: Path, why: Exception) -> NoWeights:
    return NoWeights(str(path), f"cannot be read: {str(why).splitlines()[0]}", _REMEDY)
