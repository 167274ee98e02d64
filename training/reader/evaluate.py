"""Score a trained model on sentences that it was not trained on.

    python training/reader/evaluate.py --data .data --minilm FOLDER --model reader.pt

Names: exact spans of three kinds. Attributions: those that the trees of GUM's development part give.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from tokenizers import Tokenizer

from reader import news, treebanks
from reader.attributions import sayings
from reader.encode import Encoder
from reader.example import KINDS, Example, Place
from reader.silver import Model

THREE = frozenset(KINDS[:3])


def names_seen(model: Model, text: str) -> set[tuple[Place, str]]:
    """Return the names that the model tags, each with its kind."""
    ids, shapes, first, places = model.encoder.words(text)
    with torch.no_grad():
        mixed, _ = model.reader.encode(
            torch.tensor([ids]), torch.tensor([shapes]), torch.ones(1, len(ids), dtype=torch.long)
        )
        tags = model.reader.names(mixed[0, first]).argmax(-1).tolist()
    found, open_ = set(), None
    for n, tag in enumerate([*tags, 0]):
        begins = tag % 2 == 1
        if open_ and (tag == 0 or begins or (tag - 1) // 2 != open_[1]):
            found.add(((places[open_[0]][0], places[n - 1][1]), KINDS[open_[1]]))
            open_ = None
        if tag and not open_:
            open_ = (n, (tag - 1) // 2)
    return found


def score_names(model: Model, examples: Iterable[Example]) -> Counter[str]:
    """Count hits, by kind."""
    count: Counter[str] = Counter()
    for one in examples:
        gold = {(n.place, n.kinds[0]) for n in one.names or () if len(n.kinds) == 1}
        misc = [n.place for n in one.names or () if len(n.kinds) > 1]
        seen = {s for s in names_seen(model, one.text) if s[1] in THREE}
        seen = {s for s in seen if not any(s[0][0] < b and a < s[0][1] for a, b in misc)}
        count["gold"] += len(gold)
        count["found"] += len(seen)
        count["hit"] += len(gold & seen)
        count["span"] += len({p for p, _ in gold} & {p for p, _ in seen})
    return count


def score_sayings(model: Model, examples: Iterable[Example]) -> Counter[str]:
    """Count cues, sources and contents that agree."""
    count: Counter[str] = Counter()
    for one in examples:
        places, _, _, _, said = model.see(one.text)
        seen = {places[cue[0][0]][0]: (source, content) for cue, source, content in said}
        gold = {s.cue[0]: s for s in one.sayings or ()}
        count["gold"] += len(gold)
        count["found"] += len(seen)
        for start in gold.keys() & seen.keys():
            source, content = seen[start]
            count["hit"] += 1
            spans = [(places[a][0], places[b - 1][1]) for a, b in source]
            count["source"] += (gold[start].source in spans) if spans else gold[start].source is None
            mine = {c for a, b in content for c in range(places[a][0], places[b - 1][1])}
            theirs = {c for a, b in gold[start].content for c in range(a, b)}
            count["exact"] += mine == theirs
            count["overlap"] += len(mine & theirs) * 2 > len(mine | theirs)
    return count


def f1(hit: float, found: float, gold: float) -> str:
    """Write precision, recall and F1."""
    p, r = hit / max(1, found), hit / max(1, gold)
    return f"P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}"


def main() -> None:
    """Print the scores."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("data", "minilm", "model"):
        arguments.add_argument(f"--{name}", type=Path, required=True)
    args = arguments.parse_args()
    model = Model(args.model, Encoder(Tokenizer.from_file(str(args.minilm / "tokenizer.json"))))
    dev = list(treebanks.examples(args.data / "ud_train" / "gum-open-dev.conllu", "gum"))
    sets = {
        "GUM dev": [e for _, e, _ in dev],
        "EWT test (UNER)": list(news.uner(args.data / "ud_train" / "uner-ewt-test.iob2")),
    }
    for name, examples in sets.items():
        c = score_names(model, examples)
        typed, spans = f1(c["hit"], c["found"], c["gold"]), f1(c["span"], c["found"], c["gold"])
        print(f"{name:18} typed {typed}   spans {spans}   n {c['gold']}")
    c = score_sayings(model, [replace(e, sayings=sayings(t)) for _, e, t in dev])
    print(
        "cues",
        f1(c["hit"], c["found"], c["gold"]),
        "source",
        c["source"] / max(1, c["hit"]),
        "content exact",
        c["exact"] / max(1, c["hit"]),
        "overlap",
        c["overlap"] / max(1, c["hit"]),
    )


if __name__ == "__main__":
    main()
