"""Check the grouping of statements on ECB+: statements whose main events corefer should be one claim.

    python bench/claims.py [--data .data/ecbplus] [--topics 1-23] [--least 0.25]

A statement's main event is the first event that ECB+ marks in it, reports of speech left out. Each half of a topic
(`ecb`, `ecbplus`) is one story. The table shows B-cubed over statements with a main event, mean over stories,
beside three simple rules.
"""

import argparse
import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET

import simplemma

from stemma import pipeline
from stemma.link import claims
from stemma.model.documents import Block, DocId, Document, Run
from stemma.model.facts import Reading, Statement
from stemma.settings import ClaimSettings


@dataclass(frozen=True)
class Event:
    """A marked event: its place in the text, its chain, its head."""

    start: int
    end: int
    chain: str
    lemma: str


@dataclass(frozen=True)
class Story:
    """One half of a topic."""

    name: str
    readings: tuple[Reading, ...]
    events: dict[str, list[Event]]


def checked(folder: Path) -> dict[tuple[str, str], set[int]]:
    """Return the sentences that ECB+ says were checked, by topic and file."""
    found: dict[tuple[str, str], set[int]] = {}
    with next(folder.rglob("ECBplus_coreference_sentences.csv")).open() as lines:
        for row in csv.DictReader(lines):
            found.setdefault((row["Topic"], row["File"]), set()).add(int(row["Sentence Number"]))
    return found


def parsed(path: Path, sentences: set[int]) -> tuple[Document, list[Event]]:
    """Read the checked sentences of one file, each a block, with the events in them."""
    root = ET.parse(path).getroot()  # noqa: S314 - a file that we unpacked ourselves
    chains = chained(root)
    text, blocks, at, last = "", [], {}, None
    for token in root.iter("token"):
        sentence, word = int(token.get("sentence")), token.text or ""
        if sentence not in sentences:
            continue
        if sentence != last:
            text, last = text.rstrip() + ("\n\n" if text else ""), sentence
            blocks.append([len(text), len(text)])
        elif word in {".", ",", ";", ":", "!", "?", "%", ")", "'s", "n't"}:
            text = text.rstrip()
        at[token.get("t_id")] = (len(text), len(text) + len(word))
        text += word + " "
        blocks[-1][1] = len(text) - 1
    events = []
    for mark in root.find("Markables"):
        ids = [a.get("t_id") for a in mark.iter("token_anchor")]
        if mark.tag.startswith(("ACTION", "NEG_ACTION")) and "REPORTING" not in mark.tag and ids and ids[0] in at:
            start, end = at[ids[0]][0], at[ids[-1]][1]
            chain = chains.get(mark.get("m_id"), f"{path.name}:{mark.get('m_id')}")
            events.append(Event(start, end, chain, simplemma.lemmatize(text[start:end].lower(), lang="en")))
    text = text.rstrip()
    doc = Document(
        DocId(path.stem), path.name, None, None, "", (), None, None, "en", text,
        tuple(Block(a, b, "paragraph") for a, b in blocks), (), (), (Run(0, 0, len(text)),), path.stem,
    )  # fmt: skip
    return doc, sorted(events, key=lambda e: e.start)


def chained(root: ET.Element) -> dict[str, str]:
    """Return the chain of each mention."""
    found = {}
    for relation in root.iter():
        if relation.tag in {"CROSS_DOC_COREF", "INTRA_DOC_COREF"}:
            name = relation.get("note") or f"{root.get('doc_name')}:{relation.get('r_id')}"
            found |= {source.get("m_id"): name for source in relation.iter("source")}
    return found


def stories(folder: Path, topics: range) -> Iterator[Story]:
    """Yield both halves of every topic."""
    known = checked(folder)
    for topic in topics:
        for half in ("ecb", "ecbplus"):
            readings, events = [], {}
            for path in sorted(folder.rglob(f"{topic}_*{half}.xml")):
                sentences = known.get((str(topic), path.stem.split("_")[1]))
                if path.stem.endswith("plus") == (half == "ecbplus") and sentences:
                    doc, marked = parsed(path, sentences)
                    if doc.text:
                        readings.append(pipeline.read_through(doc))
                        events[doc.id] = marked
            if readings:
                yield Story(f"{topic}{half}", tuple(readings), events)


def items(story: Story) -> dict[Statement, Event]:
    """Return the statements that have a main event; the innermost statement takes it."""
    found = {}
    for reading in story.readings:
        said = sorted(reading.of(Statement), key=lambda s: (s.span.end - s.span.start, s.span.start))
        taken: set[Event] = set()
        for one in said:
            inside = [
                e
                for e in story.events[reading.document.id]
                if one.span.start <= e.start < one.span.end and e not in taken
            ]
            if inside:
                found[one] = inside[0]
                taken.update(inside)
    return found


def bcubed(gold: dict, mine: dict) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    p = r = 0.0
    for i, claim in gold.items():
        g, s = {j for j in gold if gold[j] == claim}, {j for j in gold if mine[j] == mine[i]}
        p, r = p + len(g & s) / len(s), r + len(g & s) / len(g)
    p, r = p / len(gold), r / len(gold)
    return p, r, 2 * p * r / (p + r)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[1] / ".data" / "ecbplus")
    parser.add_argument("--topics", default="1-23")
    parser.add_argument("--least", type=float, nargs="*", default=[ClaimSettings().least_alike])
    args = parser.parse_args()
    first, last = map(int, args.topics.split("-"))
    told = list(stories(args.data, range(first, last + 1)))
    rows: dict[str, list[tuple[float, float, float]]] = {}
    for story in told:
        gold = {s: e.chain for s, e in items(story).items()}
        heads = {s: e.lemma for s, e in items(story).items()}
        rows.setdefault("each alone", []).append(bcubed(gold, {s: s for s in gold}))
        rows.setdefault("same head lemma", []).append(bcubed(gold, heads))
        for least in args.least:
            groups = claims.group(story.readings, replace(ClaimSettings(), least_alike=least))
            mine = {s: n for n, g in enumerate(groups) for s in g.statements}
            rows.setdefault(f"stemma, {least:.2f}", []).append(bcubed(gold, mine))
    print(f"{len(told)} stories{'':18}{'P':>8}{'R':>8}{'F1':>8}")
    for name, values in rows.items():
        print(f"{name:28}" + "".join(f"{sum(v[k] for v in values) / len(values):8.3f}" for k in range(3)))


if __name__ == "__main__":
    main()
