"""Check where accounts differ: plant other days, names, places and denials in retold copies of public articles.

    python bench/disputes.py [--articles 60] [--seed 1] [--wrong] [--data .data/meantime_english]

Every article is printed twice, the second time by another outlet that tells it in its own words: sentences edited, cut
at a clause, turned round, a third of the paragraphs left out and the rest moved; and with up to two plants of each
kind in sentences that both keep. A plant counts as found where a difference of its kind touches its sentence in both
texts; every other difference is wrong, since the two say the same. Plants and edits know nothing of Stemma's words
(`disputes_plants.py`).

The texts are carriers only: they are read where they lie, and nothing of them is kept.
"""

import argparse
import json
import random
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from disputes_plants import KINDS, Plant, articles, retold
from stemma import api

ROOT = Path(__file__).parents[1]
_RUN = 4
"""Words in a row by which a sentence is known again."""


def built(before: str, after: str, day: str) -> tuple[list[dict], dict[str, str]]:
    """Return the differences found between two texts, and the texts by the ids of their documents."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for outlet, text in (("first", before), ("second", after)):
            head = f"https://www.{outlet}.example/{day}/story\n\ndate {day}\n\n"
            (folder / f"{outlet}.txt").write_text(head + text + "\n", encoding="utf-8")
        dossier = json.loads(api.export(api.build([folder]), "json"))
    return [*dossier["differences"], *dated(dossier["figures"])], {d["id"]: d["text"] for d in dossier["documents"]}


def dated(frames: list[dict]) -> Iterator[dict]:
    """Yield the days and years that differ as figures do, in the form of other differences."""
    for frame in frames:
        if frame["unit"] in {"date", "year"} and frame["verdict"] not in {"agree", "rounded"}:
            sides: dict[str, list[dict]] = {}
            for value in frame["values"]:
                sides.setdefault(str(value["low"] or value["high"]), []).append({"words": value, "passage": value})
            told = [{"value": value, "given": given} for value, given in sides.items()]
            if len(sides) > 1:
                yield {"kind": "date", "why": frame["why"], "sides": told}


def runs(text: str) -> set[tuple[str, ...]]:
    """Return the runs of a few words of a text, the whole of a shorter one."""
    words = re.findall(r"\w+", text)
    return {tuple(words[n : n + _RUN]) for n in range(max(1, len(words) - _RUN + 1))}


def sentence(text: str, start: int, end: int) -> str:
    """Return a passage with what stands around it in its paragraph, up to the ends of its sentences."""
    first = max(text.rfind(mark, 0, start) for mark in ("\n", ". "))
    last = min((at for mark in ("\n", ". ") if (at := text.find(mark, end - 1)) >= 0), default=len(text))
    return text[first + 1 : last + 1]


def touches(found: dict, plant: Plant, texts: dict[str, str]) -> bool:
    """Whether a difference has passages of the planted sentence in both texts, or tells the two names."""
    said = {
        texts[g["words"]["doc"]][g["words"]["start"] : g["words"]["end"]] for s in found["sides"] for g in s["given"]
    }
    if plant.names and all(any(name in words for words in said) for name in plant.names):
        return True
    told = [
        sentence(texts[g["passage"]["doc"]], g["passage"]["start"], g["passage"]["end"])
        for side in found["sides"]
        for g in side["given"]
    ]
    return all(
        any(not runs(passage).isdisjoint(runs(sentence)) for passage in told)
        for sentence in (plant.before, plant.after)
    )


class Tally:
    """What was planted, found and wrong, by kind."""

    def __init__(self) -> None:
        self.planted, self.found, self.told, self.right = Counter(), Counter(), Counter(), Counter()
        self.lines: list[str] = []

    def add(self, plants: list[Plant], found: list[dict], texts: dict[str, str]) -> None:
        """Count one pair of articles."""
        met: set[int] = set()
        for one in found:
            near = [n for n, plant in enumerate(plants) if touches(one, plant, texts)]
            mine = [n for n in near if plants[n].kind == one["kind"]]
            self.told[one["kind"]] += 1
            self.right[one["kind"]] += bool(mine)
            met.update(mine)
            if not mine:
                self.lines.append(f"WRONG {one['kind']}: {one['why']}")
                self.lines += [
                    f"   {s['value']}: {texts[g['passage']['doc']][g['passage']['start'] : g['passage']['end']]}"
                    for s in one["sides"]
                    for g in s["given"][:1]
                ]
        for n, plant in enumerate(plants):
            self.planted[plant.kind] += 1
            self.found[plant.kind] += n in met
            if n not in met:
                self.lines.append(f"MISSED {plant.kind}\n   {plant.before}\n   {plant.after}")

    def rows(self) -> Iterator[str]:
        """Write the table."""
        yield f"{'':14}{'planted':>8}{'found':>8}{'recall':>8}{'told':>8}{'right':>8}{'precision':>10}"
        totals = [sum(c.values()) for c in (self.planted, self.found, self.told, self.right)]
        rows = [(k, [c[k] for c in (self.planted, self.found, self.told, self.right)]) for k in KINDS]
        for kind, (planted, found, told, right) in [*rows, ("all", totals)]:
            recall, precision = found / max(1, planted), right / max(1, told)
            yield f"{kind:14}{planted:8}{found:8}{recall:8.2f}{told:8}{right:8}{precision:10.2f}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=ROOT / ".data" / "meantime_english")
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--wrong", action="store_true")
    args = parser.parse_args()
    rng = random.Random(args.seed)  # noqa: S311 - no secret, a sample
    known = articles(args.data)
    tally = Tally()
    for blocks in rng.sample(known, min(args.articles, len(known))):
        before, after, plants = retold(blocks, rng)
        if plants:
            day = f"20{rng.randint(10, 24)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
            texts = ("\n\n".join(map(" ".join, told)) for told in (before, after))
            tally.add(plants, *built(*texts, day))
    print("\n".join([*tally.rows(), *(tally.lines if args.wrong else ())]))


if __name__ == "__main__":
    main()
