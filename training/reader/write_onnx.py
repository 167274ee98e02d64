"""Write a trained model as ONNX in 32-bit floats, and sentences to fit its 8-bit scales to.

    python training/reader/write_onnx.py --data .data --minilm FOLDER --model reader.pt --out FOLDER

Then `python training/export.py FOLDER/reader.onnx FOLDER/sentences.txt src/stemma/annotate/weights/reader.onnx`.
"""

import argparse
import random
import shutil
import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from reader import data as corpora
from reader.network import Reader

SENTENCES = 3000


def main() -> None:
    """Write the model, the tokenizer and the sentences."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("data", "minilm", "model", "out"):
        arguments.add_argument(f"--{name}", type=Path, required=True)
    args = arguments.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    reader = Reader()
    reader.load_state_dict(torch.load(args.model))
    reader.eval()
    ids = torch.randint(5, 3000, (2, 16))
    names = ["ids", "shapes", "mask"]
    outputs = ["names", "cues", "ask", "answer", "vectors", "clauses"]
    torch.onnx.export(
        reader,
        (ids, torch.ones_like(ids), torch.ones_like(ids)),
        str(args.out / "reader.onnx"),
        input_names=names,
        output_names=outputs,
        dynamic_axes={name: {0: "batch", 1: "pieces"} for name in (*names, *outputs)} | {"vectors": {0: "batch"}},
        opset_version=17,
        dynamo=False,
    )
    shutil.copy(args.minilm / "tokenizer.json", args.out / "tokenizer.json")
    lot = random.Random(1)  # noqa: S311 - not a secret: the same sentences every time
    texts = [one.text for one in corpora.collected(args.data).epoch(1, 3000, 800)]
    (args.out / "sentences.txt").write_text("\n".join(t.replace("\n", " ") for t in lot.sample(texts, SENTENCES)))


if __name__ == "__main__":
    main()
