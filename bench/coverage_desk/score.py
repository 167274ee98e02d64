"""A dossier beside the truth about its collection."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from coverage_desk.pile import Story, write
from coverage_desk.truth import RUN, Tie, Truth, ancestors, basis, needed, truth
from stemma import api

FOLD = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
Json = Any
NEUTRAL = {"shared passage", "quotes from", "press release"}


@dataclass(slots=True)
class Tally:
    """Counts over all collections."""

    found: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    """For each way of drawing on a text, whether each tie was found."""
    right: Counter[str] = field(default_factory=Counter)
    """Edges between pages that go back to one text, by class."""
    once: Counter[str] = field(default_factory=Counter)
    """The ties found, each counted once, however many pages carry the text."""
    wrong: Counter[str] = field(default_factory=Counter)
    """Found between pages that have nothing to do with each other, by class."""
    apart: int = 0
    """Pairs of pages that have nothing to do with each other."""
    joined: int = 0
    """How many of them share a run of words, as a statement read to all gives them."""
    families: dict[tuple[str, ...], bool] = field(default_factory=dict)
    """The same with all copies and rewrites of a text taken as one: whether any of them were tied."""
    direction: list[bool] = field(default_factory=list)
    undirected: int = 0
    names: Counter[str] = field(default_factory=Counter)
    ranges: dict[str, list[tuple[bool, bool]]] = field(default_factory=lambda: defaultdict(list))
    causes: Counter[str] = field(default_factory=Counter)
    """Why ranges were wrong or too wide, with the true grouping given."""
    faults: list[str] = field(default_factory=list)

    def scores(self) -> dict[str, float]:
        """Return the measures that have a floor."""
        names, spans = (
            self.names,
            [one for label, found in self.ranges.items() if label.startswith("given") for one in found],
        )
        own = [one for label, found in self.ranges.items() if label.startswith("own") for one in found]
        out = {}
        for name in ("copy", "rewrite"):
            hits = [hit for label, found in self.found.items() if class_of(label) == name for hit in found]
            out[f"{name}.precision"] = part(self.right[name], self.right[name] + self.wrong[name])
            out[f"{name}.precision.once"] = part(self.once[name], self.once[name] + self.wrong[name])
            out[f"{name}.recall"] = part(sum(hits), len(hits))
        precision, recall = part(names["said right"], names["said"]), part(names["gold hit"], names["gold"])
        out["direction"] = part(sum(self.direction), len(self.direction))
        out["names.f1"] = part(2 * precision * recall, precision + recall)
        out["origins.given.contain"] = part(sum(good for good, _ in spans), len(spans))
        out["origins.given.narrow"] = part(sum(close for _, close in spans), len(spans))
        out["origins.own.contain"] = part(sum(good for good, _ in own), len(own))
        out["origins.own.narrow"] = part(sum(close for _, close in own), len(own))
        return out


def part(some: float, whole: float) -> float:
    """Return a part of a whole, 0 where there is none."""
    return some / whole if whole else 0.0


def folded(text: str) -> str:
    """Fold case, marks and space."""
    return re.sub(r"\s+", " ", text.translate(FOLD)).strip().lower()


def same_name(left: str, right: str) -> bool:
    """Compare names as loosely as the scorer of the stories does."""
    stop = {"the", "a", "an", "of", "mr", "mrs", "ms", "dr", "s", "in", "for", "and", "its", "his", "her"}
    x, y = ([w for w in re.findall(r"\w+", folded(name)) if w not in stop] for name in (left, right))
    if not x or not y:
        return False
    one, two = set(x), set(y)
    return one <= two or two <= one or (x[-1] == y[-1] and len(x[-1]) > 2) or 2 * len(one & two) >= len(one | two)


class Beside:
    """One dossier beside the truth."""

    def __init__(self, story: Story, dossier: Json, tally: Tally) -> None:
        self.story, self.dossier, self.tally = story, dossier, tally
        self.truth: Truth = truth(story)
        self.files = {doc["id"]: Path(doc["path"]).name for doc in dossier["documents"]}
        self.texts = {Path(doc["path"]).name: doc["text"] for doc in dossier["documents"]}
        self.quotes = {spoken.key for spoken in story.world.event.kind.quotes}
        self.pages = {page.file: page for page in story.pages}
        self.edges: dict[frozenset[str], list[Json]] = defaultdict(list)
        self.named: dict[str, set[str]] = defaultdict(set)
        for edge in dossier["dependence"]:
            child, parent = self.files[edge["child"]], edge["parent"]
            if parent.startswith("name:"):
                self.named[child].add(parent[5:])
            else:
                self.edges[frozenset((child, self.files[parent]))].append(edge)

    def score(self) -> None:
        """Count everything."""
        self.ties()
        self.apart()
        self.names()
        self.claims()

    def ties(self) -> None:
        """Count which ties were found, and which way they point."""
        for tie in self.truth.ties:
            hit = any(frozenset((tie.child, parent)) in self.edges for parent in tie.parents)
            hit = hit or any(same_name(name, other) for name in tie.names for other in self.named[tie.child])
            label = label_of(tie)
            self.tally.found[label].append(hit)
            self.tally.once[class_of(label)] += hit
            if not hit:
                self.fault(f"missing: {label} (run {tie.run})", tie.child, tie.parents[0], "")
            if tie.directed and frozenset((tie.child, tie.parents[0])) in self.edges:
                self.point(tie)

    def point(self, tie: Tie) -> None:
        """Compare the direction of a tie."""
        said = [edge for edge in self.edges[frozenset((tie.child, tie.parents[0]))] if edge["directed"]]
        if not said:
            self.tally.undirected += 1
            return
        right = all(self.files[edge["child"]] == tie.child for edge in said)
        self.tally.direction.append(right)
        if not right:
            self.fault(f"wrong way: {tie.how}", tie.child, tie.parents[0], said[0]["why"])

    def apart(self) -> None:
        """Count the pairs that were tied: rightly where both go back to one text, wrongly where they have none."""
        for pair, run in self.truth.runs.items():
            if pair in self.truth.related:
                self.tally.right["rewrite" if run < RUN else "copy"] += pair in self.edges
                continue
            self.tally.apart += 1
            self.tally.joined += run >= RUN
            wrong = [e for e in self.edges.get(pair, []) if run < RUN or e["directed"] or e["kind"] not in NEUTRAL]
            family = (self.story.name, *sorted({self.root(file) for file in pair}))
            self.tally.families[family] = bool(wrong) or self.tally.families.get(family, False)
            if wrong:
                self.tally.wrong["rewrite" if run < RUN else "copy"] += 1
                one, two = sorted(pair)
                self.fault(f"wrong: {wrong[0]['kind']} (run {run})", one, two, wrong[0]["why"], wrong[0])

    def root(self, file: str) -> str:
        """Name the text that a page goes back to before all others."""
        return str(min(ancestors(self.story, self.pages[file].text)))

    def names(self) -> None:
        """Count the named sources."""
        count = self.tally.names
        for file, rows in self.truth.named.items():
            for row in rows:
                hit = any(same_name(name, other) for name in row for other in self.named[file])
                count["gold"] += 1
                count["gold hit"] += hit
                if not hit:
                    self.tally.faults.append(f"name missing: {self.story.name} {file}: {row}")
            for other in self.named[file]:
                good = any(same_name(name, other) for row in rows for name in row)
                if not good and any(same_name(name, other) for name in self.truth.allowed[file]):
                    continue
                count["said"] += 1
                count["said right"] += good
                if not good:
                    self.tally.faults.append(f"name wrong: {self.story.name} {file}: {other}")

    def claims(self) -> None:
        """Compare the ranges of origins, with the true grouping given and with the dossier's own."""
        index = defaultdict(list)
        for number, claim in enumerate(self.dossier["claims"]):
            for said in claim["statements"]:
                index[self.files[said["doc"]]].append((said["start"], said["end"], number, said))
        for key, held in self.truth.claims.items():
            low, high, true = needed(self.story, held)
            assert low <= true <= high, (self.story.name, key, low, true, high)
            many = "several pages" if len({file for file, _, _ in held}) > 1 else "one page"
            mine = [found for file, words, _ in held if (found := self.fit(file, words, index[file]))]
            given = self.given([said for _, said in mine])
            if not mine and held[0][2].fact in self.quotes:
                continue  # A dossier need not take every quotation for a claim.
            votes = Counter(number for number, _ in mine).most_common(1)
            own = tuple(self.dossier["claims"][votes[0][0]]["origins"]) if votes else None
            simple = (1, self.clusters({file for file, _, _ in held}))
            for grouping, span in (("given", given), ("own", own), ("by [1, clusters of pages]", simple)):
                good = span is not None and span[0] <= true <= span[1]
                close = span is not None and span[1] - span[0] <= high - low + 1
                self.tally.ranges[f"{grouping}, {many}"].append((good, close))
                if not (good and close) and grouping == "given":
                    causes = self.causes(held, index) or {"left open wider than needed"}
                    if span and not good:
                        causes = {*causes, "low end above the truth" if span[0] > true else "high end below the truth"}
                    self.tally.causes.update(f"{'wide' if good else 'wrong'}: {cause}" for cause in causes)
                    self.claim_fault(f"{key} [{'; '.join(sorted(causes))}]", span, (low, high, true), held, mine)

    def causes(self, held, index) -> set[str]:  # noqa: ANN001 - as above
        """Say what went wrong beneath a wrong range, statement by statement."""
        out: set[str] = set()
        names: dict[str, set[str]] = defaultdict(set)
        owners: dict[str, set[str]] = defaultdict(set)
        for file, words, said in held:
            fit = self.fit(file, words, index[file])
            known, end = basis(self.story, said)
            if fit is None:
                out.add("statement not found")
                continue
            roots, maybe = set(fit[1]["roots"]), set(fit[1]["maybe"])
            voice = "voice" if said.voice else "voice of what it was taken from"
            if known and not roots:
                out.add(f"{voice} missed" if not maybe else f"{voice} only possible")
            if not known and any(root.startswith("name:") for root in roots):
                out.add("voice where none is given")
            for root in roots | maybe:
                names[end].add(root)
                owners[root].add(end)
        out |= {"one source under several names" for roots in names.values() if len(roots) > 1}
        out |= {"several sources under one name" for ends in owners.values() if len(ends) > 1}
        return out

    def clusters(self, files: set[str]) -> int:
        """Count the groups that pages fall into where eight words in a row tie them: what a simple rule would say."""
        group = {file: file for file in files}
        for one, two in combinations(sorted(files), 2):
            if self.truth.runs[frozenset((one, two))] >= RUN:
                old, new = group[one], group[two]
                group = {file: new if name == old else name for file, name in group.items()}
        return len(set(group.values()))

    def fit(self, file: str, words: str, index: list[tuple[int, int, int, Json]]) -> tuple[int, Json] | None:
        """Return the tightest statement of the dossier that covers half of some words."""
        text = self.texts.get(file, "")
        at = _place(text, words)
        if at is None:
            return None
        size = at[1] - at[0]
        fits = []
        for number, (start, end, claim, said) in enumerate(index):
            shared = max(0, min(at[1], end) - max(at[0], start))
            if shared >= 0.5 * size:
                fits.append((shared / max(end - start, size), -number, claim, said))
        if not fits:
            return None
        best = max(fits, key=lambda fit: fit[:2])
        return best[2], best[3]

    def given(self, mine: list[Json]) -> tuple[int, int] | None:
        """Return the range with the true grouping given, as the scorer of the stories reckons it."""
        if not mine:
            return None
        roots = {root for said in mine for root in said["roots"]}
        maybe = {root for said in mine for root in said["maybe"]} - roots
        bare = {said["doc"] for said in mine if said["unrecorded"]}
        return len(roots), len(roots) + len(maybe) + len(bare)

    def fault(self, what: str, one: str, two: str, why: str, edge: Json = None) -> None:
        """Write a wrong or missing edge down."""
        lines = [f"{what}: {self.story.name} {one} ~ {two}"]
        lines += [f"    why: {why}"] if why else []
        if edge:
            for span in edge["evidence"][:4]:
                file = self.files[span["doc"]]
                lines.append(f"    {file}: {self.texts[file][span['start'] : span['end']]!r}")
        else:
            for file in (one, two):
                lines.append(
                    f"    {file} ({self.pages[file].text.how}): {' / '.join(self.pages[file].paragraphs)[:700]}"
                )
        self.tally.faults.append("\n".join(lines))

    def claim_fault(self, key: str, span, ranges, held, mine) -> None:  # noqa: ANN001 - printed only
        """Write a wrong range down."""
        low, high, true = ranges
        lines = [f"range: {self.story.name} {key}: said {span}, truth {true}, needed [{low}, {high}]"]
        for file, words, said in held:
            fit = next((got for _, got in mine if self.files[got["doc"]] == file), None)
            told = "NOT FOUND"
            if fit is not None:
                way = " ".join(step["parent"] for step in fit["steps"])
                told = f"roots {fit['roots']} maybe {fit['maybe']} bare {fit['unrecorded']} | {way}"
            how = self.pages[file].text.how
            lines.append(f"    {file} ({how}) voice {said.voice} origin {said.origin}: {words!r}\n        {told}")
        self.tally.faults.append("\n".join(lines))


def _place(text: str, words: str) -> tuple[int, int] | None:
    at = text.find(words)
    if at >= 0:
        return at, at + len(words)
    found = re.search(r"\s+".join(map(re.escape, words.split())), text, re.IGNORECASE)
    return found.span() if found else None


def label_of(tie: Tie) -> str:
    """Name the way of drawing on a text for the table."""
    if tie.how.startswith("rewrite") or tie.how == "round-up, named":
        return f"{tie.how}, {'a passage' if tie.run >= RUN else 'no passage'}"
    return tie.how


def class_of(label: str) -> str:
    """Return the class of the issue's targets."""
    return "rewrite" if label.endswith("no passage") else "copy"


def measured(stories: Iterable[Story], tally: Tally, keep: Path | None = None) -> Tally:
    """Build the dossier of each story and count how it stands beside the truth."""
    for told in stories:
        with TemporaryDirectory() as place:
            folder = (keep or Path(place)) / told.name
            folder.mkdir(parents=True, exist_ok=True)
            write(told, folder)
            dossier = json.loads(api.export(api.build([folder]), "json"))
        Beside(told, dossier, tally).score()
    return tally
