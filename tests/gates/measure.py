"""How near a dossier comes to what a careful reader found: every measure is a fraction from 0 to 1.

`measured(folder, dossier, gold)` takes a story's folder, a dossier as JSON, and the story's `gold.json`; it gives the
measures by name, such as `claims.grouping.f1`. A part that the gold says nothing about is not measured.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pages import lines
from places import Range, Searchable, alike, b_cubed, common, f1, folded, most_frequent, same_name, share, words

Json = Any
Scores = dict[str, float]
DIFFERENT = frozenset({"conflict", "different authorities", "revised over time", "different scope or measure"})


@dataclass(frozen=True, slots=True)
class Case:
    """A dossier beside the gold of its story."""

    folder: Path
    gold: Json
    told: Json
    names: dict[str, str]
    """From a document's id to its file name, by which the gold knows it."""
    texts: dict[str, str]
    search: dict[str, Searchable]

    def name(self, doc: str) -> str:
        """Return a document's file name; a source's own name stays."""
        return self.names.get(doc, doc)

    def find(self, doc: str, piece: str) -> Range | None:
        """Return where the exact words stand in the clean text of a document."""
        return self.search[doc].find(piece) if doc in self.search else None


def measured(folder: Path, dossier: Json, gold: Json) -> Scores:
    """Return every measure that the gold allows, by name."""
    names = {d["id"]: Path(d["path"] or d["id"]).name for d in dossier["documents"]}
    texts = {names[d["id"]]: d["text"] for d in dossier["documents"]}
    case = Case(folder, gold, dossier, names, texts, {name: Searchable.of(text) for name, text in texts.items()})
    parts = [(part, rule) for part, key, rule in PARTS if gold.get(key)]
    return {f"{part}.{name}": value for part, rule in parts for name, value in rule(case).items()}


def quotations(case: Case) -> Scores:
    """Match quotations by their words, best match first, and compare the speakers of those that match."""
    gold = [(q["doc"], words(" ".join(q["pieces"])), q.get("speaker")) for q in case.gold["quotes"]]
    told = [_quotation(case, q) for q in case.told["quotes"] if q["kind"] != "indirect"]
    near = [(alike(g[1], t[1]), i, j) for i, g in enumerate(gold) for j, t in enumerate(told) if g[0] == t[0]]
    pairs: dict[int, int] = {}
    for likeness, i, j in sorted(near, reverse=True):
        if likeness >= 0.7 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    named = [same_name(gold[i][2], told[j][2]) for i, j in pairs.items() if gold[i][2]]
    spoken_for = [sum(bool(quote[2]) for quote in quotes) for quotes in (told, gold)]
    return {
        "f1": f1(share(len(pairs), len(told)), share(len(pairs), len(gold))),
        "speaker": share(sum(named), len(named)),
        "attributed_f1": f1(share(sum(named), spoken_for[0]), share(sum(named), spoken_for[1])),
    }


def _quotation(case: Case, quote: Json) -> tuple[str, list[str], str | None]:
    doc = case.name(quote["doc"])
    return doc, words(" ".join(case.texts[doc][start:end] for start, end in quote["pieces"])), quote["speaker"]


def figures(case: Case) -> Scores:
    """Find each value of the gold at its place, group values into frames, and name the frames that differ."""
    gold: dict[Any, int] = {}
    found: dict[Any, int] = {}
    for number, frame in enumerate(case.gold["figures"]):
        for place, value in enumerate(frame["values"]):
            if _ends(value):
                gold[number, place] = number
                at = _frame_at(case, value)
                found |= {} if at is None else {(number, place): at}
    return {
        "value_recall": share(len(found), len(gold)),
        "frames.f1": b_cubed(gold, found),
        "differences.f1": _differences(case, gold, found),
    }


def _ends(value: Json) -> set[float | str]:
    """Return the known ends of a value: numbers, or days."""
    known = [end for end in (value["low"], value["high"]) if end is not None]
    return {float(end) if isinstance(end, int | float) else str(end) for end in known}


def _frame_at(case: Case, value: Json) -> int | None:
    """Return the number of the dossier's frame with an equal value at the place, the best fitting one."""
    place = case.find(value["doc"], value["text"])
    best: tuple[float, int] | None = None
    for number, frame in enumerate(case.told["figures"] if place else ()):
        for given in frame["values"]:
            span = (given["start"], given["end"])
            if case.name(given["doc"]) == value["doc"] and common(place, span) and _ends(given) & _ends(value):
                fit = common(place, span) / (max(place[1], span[1]) - min(place[0], span[0]))
                best = max(best or (0.0, -1), (fit, number))
    return None if best is None else best[1]


def _differences(case: Case, gold: dict[Any, int], found: dict[Any, int]) -> float:
    wanted = {number for number in gold.values() if case.gold["figures"][number]["verdict"] in DIFFERENT}
    claimed = {number for number, frame in enumerate(case.told["figures"]) if frame["verdict"] in DIFFERENT}
    meant = {f: most_frequent(gold[item] for item in found if found[item] == f) for f in set(found.values())}
    right = {f for f in claimed if meant.get(f) in wanted}
    return f1(share(len(right), len(claimed)), share(len({meant[f] for f in right}), len(wanted)))


def dependence(case: Case) -> Scores:
    """Compare who draws on whom: pairs of documents, named sources, and the direction where both give one."""
    gold_pairs, gold_names = _edges(case, case.gold["dependence"])
    told_pairs, told_names = _edges(case, case.told["dependence"])
    # Two documents that the gold ties by another route are neither right nor wrong.
    neutral = _connected(gold_pairs, gold_names) - gold_pairs
    right = len(gold_pairs & told_pairs)
    names = [
        share(sum(any(c == d and same_name(n, m) for d, m in theirs) for c, n in ours), len(ours))
        for ours, theirs in ((told_names, gold_names), (gold_names, told_names))
    ]
    scores = {
        "documents.f1": f1(share(right, len(told_pairs - neutral)), share(right, len(gold_pairs))),
        "named_sources.f1": f1(*names),
    }
    gold_way, told_way = (_directions(case, side["dependence"]) for side in (case.gold, case.told))
    both = gold_way.keys() & told_way.keys()
    return scores | ({"direction": share(sum(gold_way[p] == told_way[p] for p in both), len(both))} if both else {})


def _edges(case: Case, edges: Iterable[Json]) -> tuple[set[frozenset[str]], set[tuple[str, str]]]:
    ends = [(case.name(edge["child"]), case.name(edge["parent"])) for edge in edges]
    pairs = {frozenset(pair) for pair in ends if not pair[1].startswith("name:")}
    return pairs, {(child, parent[5:]) for child, parent in ends if parent.startswith("name:")}


def _directions(case: Case, edges: Iterable[Json]) -> dict[frozenset[str], str]:
    ends = [(case.name(e["child"]), case.name(e["parent"])) for e in edges if e.get("directed")]
    return {frozenset(pair): pair[0] for pair in ends if not pair[1].startswith("name:")}


def _connected(pairs: set[frozenset[str]], names: set[tuple[str, str]]) -> set[frozenset[str]]:
    groups: list[set[str]] = []
    for edge in [set(pair) for pair in pairs] + [{child, f"name:{name}"} for child, name in names]:
        touched = [group for group in groups if group & edge]
        groups = [group for group in groups if not group & edge] + [edge.union(*touched)]
    documents = [sorted(end for end in group if not end.startswith("name:")) for group in groups]
    return {frozenset((one, other)) for docs in documents for one in docs for other in docs if one < other}


def claims(case: Case) -> Scores:
    """Compare the grouping of statements and the range of origins, also with the gold's grouping given."""
    gold: dict[Any, int] = {}
    found: dict[Any, int] = {}
    said: dict[Any, Json] = {}
    for number, claim in enumerate(case.gold["claims"]):
        for place, statement in enumerate(claim["statements"]):
            gold[number, place] = number
            best = _statement_at(case, statement)
            if best:
                found[number, place], said[number, place] = best
    mine = {n: most_frequent(found[item] for item in found if gold[item] == n) for n in {gold[item] for item in found}}
    ranges = {number: case.told["claims"][claim]["origins"] for number, claim in mine.items()}
    given = {n: _origins_of([said[item] for item in said if gold[item] == n]) for n in mine}
    return {"grouping.f1": b_cubed(gold, found), **_ranges(case, ranges, ""), **_ranges(case, given, "given_")}


def _statement_at(case: Case, wanted: Json) -> tuple[int, Json] | None:
    """Return the tightest statement over at least half of the gold's clause, and its claim."""
    place = case.find(wanted["doc"], wanted["text"])
    fits = []
    if not place:
        return None
    told = [(n, s) for n, claim in enumerate(case.told["claims"]) for s in claim["statements"]]
    here = [(n, s) for n, s in told if case.name(s["doc"]) == wanted["doc"]]
    for order, (number, statement) in enumerate(here):
        covered = common(place, (statement["start"], statement["end"]))
        if 2 * covered >= place[1] - place[0]:
            longer = max(statement["end"] - statement["start"], place[1] - place[0])
            fits.append((covered / longer, number, order))
    return (max(fits)[1], here[max(fits)[2]][1]) if fits else None


def _origins_of(statements: list[Json]) -> tuple[int, int]:
    roots = {root for s in statements for root in s["roots"]}
    maybe = {root for s in statements for root in s["maybe"]}
    return len(roots), len(roots | maybe) + len({s["doc"] for s in statements if s["unrecorded"]})


def _ranges(case: Case, told: dict[int, Iterable[int]], prefix: str) -> Scores:
    overlap, exact = 0.0, 0
    for number, ends in told.items():
        low, high = ends
        wanted = case.gold["claims"][number]["origins"]
        one, other = set(range(low, high + 1)), set(range(wanted[0], wanted[1] + 1))
        overlap += share(len(one & other), len(one | other))
        exact += one == other
    whole = len(case.gold["claims"])
    return {f"origins_{prefix}iou": share(overlap, whole), f"origins_{prefix}exact": share(exact, whole)}


def furniture(case: Case) -> Scores:
    """Say how much of what is not article is gone from the clean text, and how much of the article is still there."""
    pieces = case.gold["furniture"]
    gone = sum(len(words(piece["text"])) < 2 or case.find(piece["doc"], piece["text"]) is None for piece in pieces)
    listed: dict[str, set[str]] = defaultdict(set)
    for piece in pieces:
        listed[piece["doc"]].add(folded(piece["text"]))
    article = [(page.name, line) for page in _pages(case) for line in lines(page) if len(words(line)) >= 6]
    article = [(doc, s) for doc, s in article if not any(f in folded(s) or folded(s) in f for f in listed[doc])]
    kept = sum(case.find(doc, line) is not None for doc, line in article)
    return {"removed": share(gone, len(pieces)), "article_kept": share(kept, len(article))}


def _pages(case: Case) -> list[Path]:
    return sorted(page for page in case.folder.iterdir() if page.suffix in {".txt", ".html"})


def events(case: Case) -> Scores:
    """Match events by date, as far as both give it, and by a passage that both point at."""
    gold = [(e["date"], [(a["doc"], case.find(a["doc"], a["text"])) for a in e["anchors"]]) for e in _dated(case.gold)]
    told = [
        (e["date"], [(case.name(a["doc"]), (a["start"], a["end"])) for a in e["anchors"]]) for e in _dated(case.told)
    ]
    recall = share(sum(any(_same_event(g, t) for t in told) for g in gold), len(gold))
    precision = share(sum(any(_same_event(g, t) for g in gold) for t in told), len(told))
    return {"f1": f1(precision, recall)}


def _dated(side: Json) -> list[Json]:
    return [event for event in side["events"] if event["kind"] != "publication"]


def _same_event(left: Any, right: Any) -> bool:
    dates = sorted((left[0] or "", right[0] or ""), key=len)
    if not dates[0] or not dates[1].startswith(dates[0]):
        return False
    return any(d == e and s and t and common(s, t) for d, s in left[1] for e, t in right[1])


def entities(case: Case) -> Scores:
    """Compare names: found, right, and all variants of a name together."""
    told = [{folded(name) for name in (e["name"], *e["variants"])} for e in case.told["entities"]]
    variants = [{folded(variant) for variant in p["variants"]} for p in case.gold["people"]]
    known = [{folded(p["name"])} | forms for p, forms in zip(case.gold["people"], variants, strict=True)]
    return {
        "precision": share(sum(any(name & k for k in known) for name in told), len(told)),
        "recall": share(sum(any(k & name for name in told) for k in known), len(known)),
        "all_variants_together": share(sum(any(v <= name for name in told) for v in variants), len(variants)),
    }


def layers(case: Case) -> Scores:
    """Say for how many passages the dossier names the same layer."""
    right = 0
    for wanted in case.gold["layers"]:
        place = case.find(wanted["doc"], wanted["text"])
        here = [s for s in case.told["layers"] if case.name(s["doc"]) == wanted["doc"]]
        fits = [(common(place or (0, 0), (s["start"], s["end"])), s["layer"]) for s in here]
        covered, layer = max(fits, default=(0, None))
        right += covered > 0 and layer == wanted["layer"]
    return {"accuracy": share(right, len(case.gold["layers"]))}


PARTS: tuple[tuple[str, str, Callable[[Case], Scores]], ...] = (
    ("quotes", "quotes", quotations),
    ("figures", "figures", figures),
    ("dependence", "dependence", dependence),
    ("claims", "claims", claims),
    ("furniture", "furniture", furniture),
    ("events", "events", events),
    ("entities", "people", entities),
    ("layers", "layers", layers),
)
"""Each part, the key under which the gold holds it, and how it is measured."""
