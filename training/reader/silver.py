"""Mark attributions in news that nobody annotated: what a trained model's tree and its own roles agree on.

    python training/reader/silver.py --data .data --minilm FOLDER --model reader.pt --out silver.jsonl

The sentences are those of ECB+ and MEANTIME (CC BY). A sentence is kept where both views find the same cues with the
same contents, or both find nothing; others teach nothing. So the style of news reaches the model without its text
being annotated by hand.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from tokenizers import Tokenizer

from reader import news, treebanks
from reader.attributions import sayings
from reader.encode import Encoder
from reader.example import Example, Place, Saying
from reader.network import Parser, Reader
from reader.treebanks import Tree, Word

Spans = list[Place]


def lemmas(data: Path) -> dict[tuple[str, str], str]:
    """Return the lemma of every form and part of speech in the treebanks."""
    found: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for file in ("gum-open-train", "ewt-train"):
        for tree in treebanks.trees(data / "ud_train" / f"{file}.conllu"):
            for word in tree.words:
                found[word.form.lower(), word.upos][word.lemma.lower()] += 1
    return {key: max(sorted(counts), key=lambda k: counts[k]) for key, counts in found.items()}


def regular(form: str) -> Iterator[str]:
    """Yield what a regular verb form may come from."""
    for ending, rest in (
        ("ies", "y"),
        ("ied", "y"),
        ("es", ""),
        ("es", "e"),
        ("s", ""),
        ("ed", ""),
        ("ed", "e"),
        ("ing", ""),
        ("ing", "e"),
    ):
        if form.endswith(ending) and len(form) > len(ending) + 2:
            stem = form[: -len(ending)]
            yield stem + rest
            if stem[-1:] == stem[-2:-1]:
                yield stem[:-1]


class Model:
    """A trained model with its parser."""

    def __init__(self, path: Path, encoder: Encoder) -> None:
        extra = torch.load(path.with_suffix(".parser"))
        self.encoder = encoder
        self.reader = Reader()
        self.reader.load_state_dict(torch.load(path))
        self.parser = Parser(len(extra["relations"]), len(extra["upos"]))
        self.parser.load_state_dict(extra["parser"])
        self.relations, self.upos = list(extra["relations"]), list(extra["upos"])
        self.reader.eval()
        self.parser.eval()

    @torch.no_grad()
    def see(self, text: str) -> tuple[list[Place], list[int], list[str], list[str], list[tuple[Spans, Spans, Spans]]]:
        """Return words, heads, relations, parts of speech, and the sayings that the roles give."""
        ids, shapes, first, places = self.encoder.words(text)
        mixed, _ = self.reader.encode(
            torch.tensor([ids]), torch.tensor([shapes]), torch.ones(1, len(ids), dtype=torch.long)
        )
        words = mixed[:, first]
        speech, arcs = self.parser(words)
        heads = arcs[0].argmax(-1)
        places_ = torch.arange(len(places))
        relations = self.parser.relate(words, torch.zeros_like(places_), places_, heads).argmax(-1)
        cues = self.reader.cues(words)[0].softmax(-1)
        said = []
        for n in range(len(places)):
            if cues[n, 1] > 0.5:
                ask = self.reader.ask(words[0, n]).view(5, 64)
                roles = (self.reader.answer(words)[0] @ ask.T).argmax(-1).tolist()
                end = n + 1
                while end < len(places) and cues[end].argmax() == 2:
                    end += 1
                said.append(([(n, end)], runs(roles, (1, 2)), runs(roles, (3, 4))))
        return (
            places,
            heads.tolist(),
            [self.relations[r] for r in relations],
            [self.upos[u] for u in speech[0].argmax(-1)],
            said,
        )


def runs(roles: list[int], wanted: tuple[int, int]) -> Spans:
    """Return the runs of words with one of two roles, a new one at each beginning."""
    found: Spans = []
    for n, role in enumerate(roles):
        if role == wanted[0] or (role == wanted[1] and (not found or found[-1][1] != n)):
            found.append((n, n + 1))
        elif role == wanted[1]:
            found[-1] = (found[-1][0], n + 1)
    return found


def tree_of(text: str, seen: tuple, known: dict[tuple[str, str], str]) -> Tree | None:  # type: ignore[type-arg]
    """Build a tree from what the model saw; None where its heads run in circles."""
    places, heads, relations, upos, _ = seen
    for n in range(len(places)):
        at, steps = n, 0
        while heads[at] != at and steps <= len(places):
            at, steps = heads[at], steps + 1
        if steps > len(places):
            return None
    words = []
    for n, place in enumerate(places):
        form = text[slice(*place)]
        low = form.lower()
        lemma = known.get((low, upos[n])) or next((r for r in regular(low) if (r, upos[n]) in known), low)
        tag = "VBG" if low.endswith("ing") else "VBN" if relations[n] in {"acl", "amod"} and upos[n] == "VERB" else "VB"
        words.append(Word(form, lemma, upos[n], tag, heads[n], relations[n], "", place))
    return Tree("", text, tuple(words))


def agreed(text: str, model: Model, known: dict[tuple[str, str], str]) -> Example | None:
    """Return a sentence with its attributions where both views of it agree."""
    seen = model.see(text)
    places, said = seen[0], seen[4]
    tree = tree_of(text, seen, known)
    if tree is None:
        return None
    by_tree = {s.cue[0]: s for s in sayings(tree)}
    by_role = {places[cue[0][0]][0]: (cue, source, content) for cue, source, content in said if content}
    if set(by_tree) != set(by_role):
        return None
    kept = []
    for start, one in by_tree.items():
        cue, source, content = by_role[start]
        whole = tuple((places[a][0], places[b - 1][1]) for a, b in content)
        if _share(one.content, whole) < 0.85:
            return None
        by = (places[source[0][0]][0], places[source[0][1] - 1][1]) if source else None
        kept.append(Saying((places[cue[0][0]][0], places[cue[0][1] - 1][1]), by, whole))
    return Example(text, None, tuple(kept))


def _share(one: tuple[Place, ...], other: tuple[Place, ...]) -> float:
    a = {c for begin, end in one for c in range(begin, end)}
    b = {c for begin, end in other for c in range(begin, end)}
    return len(a & b) / max(1, len(a | b))


def main() -> None:
    """Write the sentences kept, one a line."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("data", "minilm", "model", "out"):
        arguments.add_argument(f"--{name}", type=Path, required=True)
    args = arguments.parse_args()
    model = Model(args.model, Encoder(Tokenizer.from_file(str(args.minilm / "tokenizer.json"))))
    known = lemmas(args.data)
    texts = dict.fromkeys(
        e.text for e in (*news.ecb(args.data / "ecbplus"), *news.meantime(args.data / "meantime_english" / "data"))
    )
    count = [0, 0, 0]
    with args.out.open("w") as out:
        for text in texts:
            if not 4 <= len(text.split()) <= 60:
                continue
            one = agreed(text, model, known)
            count[0] += 1
            # Sentences on which both views agree easily are mostly those where nobody says anything: half are enough.
            if one and (one.sayings or count[0] % 2):
                count[1] += 1
                count[2] += len(one.sayings or ())
                out.write(json.dumps([one.text, [[s.cue, s.source, s.content] for s in one.sayings or ()]]) + "\n")
    print(f"{count[0]} sentences, {count[1]} agreed on, {count[2]} attributions")


if __name__ == "__main__":
    main()
