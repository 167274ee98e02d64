"""Check what changed on the way: plant changes in copies of public articles, and edits that change nothing.

    python bench/drift.py [--data .data/polnear/data/dev/text] [--articles 60] [--seed 1] [--recast] [--wrong]

Every article is printed twice, the second time later, by another outlet, and with up to one change of each kind and
one edit of each kind that changes nothing for a fact-checker, each in a sentence of its own. Plants are made by word
lists that know nothing of Stemma's (`drift_plants.py`). A plant counts as found where a drift of its kind touches its
sentence; every other drift is wrong. `--recast` edits every sentence of the second article outside of quotations,
leaves a third of its paragraphs out and moves the others. `--wrong` prints what was missed and what is wrong.

The texts are carriers only: they are read where they lie, and nothing of them is kept.
"""

import argparse
import json
import random
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from drift_plants import CHANGES, NONE, Plant, planted, recast, sentences
from stemma import api

ROOT = Path(__file__).parents[1]


def built(before: str, after: str) -> tuple[list[dict], dict[str, str]]:
    """Return the drift found between two texts, and the texts by the ids of their documents."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for outlet, day, text in (("first", 2, before), ("second", 5, after)):
            head = f"https://www.{outlet}.example/{day}/story\n\ndate 2021-03-0{day}\n\n"
            (folder / f"{outlet}.txt").write_text(head + text + "\n", encoding="utf-8")
        dossier = json.loads(api.export(api.build([folder]), "json"))
    return dossier["drift"], {d["id"]: d["text"] for d in dossier["documents"]}


def touches(found: dict, plant: Plant, texts: dict[str, str]) -> bool:
    """Whether a drift touches the sentence of a plant."""
    passages = [texts[side["doc"]][side["start"] : side["end"]] for side in found["passages"]]
    said = {run for text in passages for run in runs(text)}
    return any(not said.isdisjoint(runs(sentence)) for sentence in (plant.before, plant.after))


def runs(text: str) -> set[tuple[str, ...]]:
    """Return the runs of six words of a text, the whole of a shorter one."""
    words = re.findall(r"\w+", text)
    return {tuple(words[n : n + 6]) for n in range(max(1, len(words) - 5))}


class Tally:
    """What was planted, found and wrong, by kind."""

    def __init__(self) -> None:
        self.planted, self.found, self.told, self.right = Counter(), Counter(), Counter(), Counter()
        self.wrong: dict[str, Counter] = defaultdict(Counter)
        self.lines: list[str] = []

    def add(self, plants: list[Plant], drift: list[dict], texts: dict[str, str]) -> None:
        """Count one pair of articles."""
        met: set[int] = set()
        for one in drift:
            kind = (
                "denial"
                if one["kind"].startswith("denial")
                else one["kind"].replace("number rounded", "number changed")
            )
            self.told[kind] += 1
            near = [n for n, plant in enumerate(plants) if touches(one, plant, texts)]
            mine = [n for n in near if plants[n].kind == kind]
            met.update(mine)
            self.right[kind] += bool(mine)
            if not mine:
                where = plants[near[0]].kind if near else "untouched"
                self.wrong[kind][where] += 1
                shown = [texts[s["doc"]][s["start"] : s["end"]][:300] for s in one["passages"]]
                self.lines.append(f"WRONG {kind} at {where}: {one['why']}\n   {shown[0]}\n   {shown[1]}")
        for n, plant in enumerate(plants):
            self.planted[plant.kind] += 1
            self.found[plant.kind] += n in met
            if plant.changes and n not in met:
                self.lines.append(f"MISSED {plant.kind}\n   {plant.before[:300]}\n   {plant.after[:300]}")

    def rows(self) -> Iterator[str]:
        """Write the table."""
        yield f"{'':26}{'planted':>8}{'found':>8}{'recall':>8}{'told':>8}{'right':>8}{'precision':>10}  wrong at"
        for kind in [*CHANGES, *sorted(set(self.told) - set(CHANGES))]:
            told, right, all_ = self.told[kind], self.right[kind], self.planted[kind]
            recall = f"{self.found[kind] / all_:8.2f}" if all_ else f"{'-':>8}"
            precision = f"{right / told:10.2f}" if told else f"{'-':>10}"
            wrong = ", ".join(f"{n} {where}" for where, n in self.wrong[kind].most_common())
            yield f"{kind:26}{all_:8}{self.found[kind]:8}{recall}{told:8}{right:8}{precision}  {wrong}"
        planted, told = sum(self.planted[k] for k in CHANGES), sum(self.told.values())
        recall, precision = (
            sum(self.found[k] for k in CHANGES) / max(1, planted),
            sum(self.right.values()) / max(1, told),
        )
        found, right = sum(self.found.values()), sum(self.right.values())
        yield f"{'all':26}{planted:8}{found:8}{recall:8.2f}{told:8}{right:8}{precision:10.2f}"
        yield f"edits that change nothing: {sum(self.planted[k] for k in NONE)}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=ROOT / ".data" / "polnear" / "data" / "dev" / "text")
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--recast", action="store_true")
    parser.add_argument("--wrong", action="store_true")
    args = parser.parse_args()
    rng = random.Random(args.seed)  # noqa: S311 - no secret, a sample
    files = sorted(args.data.glob("*.txt"))
    tally = Tally()
    for file in rng.sample(files, min(args.articles, len(files))):
        before, after, plants = planted(sentences(file.read_text(encoding="utf-8")), rng)
        if args.recast:
            after = recast(after, {plant.after for plant in plants}, rng)
        if plants:
            tally.add(plants, *built(*("\n\n".join(map(" ".join, blocks)) for blocks in (before, after))))
    print("\n".join([*tally.rows(), *(tally.lines if args.wrong else ())]))


if __name__ == "__main__":
    main()
