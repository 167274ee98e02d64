"""Check the grouping of statements on ECB+: sentences whose main events corefer should be one claim.

    python bench/claims.py [--data .data/ecbplus] [--topics 26-35] [--reader model] [--speed 250 500 1000]

The main event of a sentence is the first event that ECB+ marks in it, reports of speech left out; sentences are those
that ECB+ says were checked, in articles read whole. B-cubed over these sentences, beside grouping by the lemma of the
main event's head, which is given the marked head: in one pile of all topics (stories are told apart first), in each
topic with both its events in one pile, and in each event by itself. Develop on topics 1 to 25, report 26 to 35.
"""

import argparse
import csv
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import simplemma

from generate import pile as generated
from stemma import pipeline
from stemma.annotate.readers import chosen
from stemma.link import claims, stories
from stemma.model.documents import Block, DocId, Document, Run
from stemma.model.facts import Reading, Statement
from stemma.settings import DEFAULT

FOLDER = Path(__file__).parents[1] / ".data" / "ecbplus"
CLOSE = {".", ",", ";", ":", "!", "?", "%", ")", "'s", "n't"}


@dataclass(frozen=True)
class Event:
    """A marked event: its place in the text, its sentence, its chain, its head."""

    start: int
    sentence: int
    chain: str
    lemma: str


@dataclass(frozen=True)
class Article:
    """An article of a topic, read, with the main event of each of its checked sentences."""

    topic: str
    event: str
    reading: Reading
    main: tuple[Event, ...]


def checked(folder: Path) -> dict[tuple[str, str], set[int]]:
    """Return the sentences that ECB+ says were checked, by topic and file."""
    found: dict[tuple[str, str], set[int]] = {}
    with next(folder.rglob("ECBplus_coreference_sentences.csv")).open() as lines:
        for row in csv.DictReader(lines):
            found.setdefault((row["Topic"], row["File"]), set()).add(int(row["Sentence Number"]))
    return found


def chained(root: ET.Element) -> dict[str, str]:
    """Return the chain of each mention."""
    found = {}
    for relation in root.iter():
        if relation.tag in {"CROSS_DOC_COREF", "INTRA_DOC_COREF"}:
            name = relation.get("note") or f"{root.get('doc_name')}:{relation.get('r_id')}"
            found |= {source.get("m_id"): name for source in relation.iter("source")}
    return found


def parsed(path: Path, sentences: set[int]) -> tuple[Document, tuple[Event, ...]]:
    """Read one file, each sentence a block, with the main events of the sentences that were checked."""
    root = ET.parse(path).getroot()  # noqa: S314 - a file that we unpacked ourselves
    text, blocks, places, last = "", [], {}, None
    for token in root.iter("token"):
        sentence, word = int(token.get("sentence")), token.text or ""
        if sentence != last:
            text, last = text.rstrip() + ("\n\n" if text else ""), sentence
            blocks.append([len(text), len(text)])
        elif word in CLOSE:
            text = text.rstrip()
        places[token.get("t_id")] = (len(text), len(text) + len(word), sentence)
        text += word + " "
        blocks[-1][1] = len(text) - 1
    chains, events = chained(root), []
    for mark in root.find("Markables"):
        ids = [anchor.get("t_id") for anchor in mark.iter("token_anchor")]
        if mark.tag.startswith(("ACTION", "NEG_ACTION")) and "REPORTING" not in mark.tag and ids:
            start, end, sentence = places[ids[-1]]
            chain = chains.get(mark.get("m_id"), f"{path.name}:{mark.get('m_id')}")
            events.append(Event(start, sentence, chain, simplemma.lemmatize(text[start:end].lower(), lang="en")))
    first: dict[int, Event] = {}
    for event in sorted(events, key=lambda event: event.start):
        if event.sentence in sentences:
            first.setdefault(event.sentence, event)
    text = text.rstrip()
    document = Document(
        DocId(path.stem), path.name, None, None, "", (), None, None, "en", text,
        tuple(Block(a, b, "paragraph") for a, b in blocks), (), (), (Run(0, 0, len(text)),), path.stem,
    )  # fmt: skip
    return document, tuple(first.values())


def articles(folder: Path, topics: range, reader: str) -> Iterator[Article]:
    """Read the articles of the topics that have a checked sentence."""
    known, annotate = checked(folder), chosen(reader).annotate
    for topic in topics:
        for path in sorted(folder.rglob(f"{topic}_*.xml")):
            sentences = known.get((str(topic), path.stem.split("_")[1]))
            if sentences:
                document, main = parsed(path, sentences)
                half = f"{topic}{'ecbplus' if path.stem.endswith('plus') else 'ecb'}"
                yield Article(str(topic), half, pipeline.read_through(document, annotate=annotate), main)


def claimed(pile: Sequence[Article], *, split: bool) -> dict[tuple[str, int], object]:
    """Return the claim of each sentence: that of the smallest statement that holds its main event."""
    readings = {article.reading.document.id: article.reading for article in pile}
    told = stories.split(tuple(readings.values()), DEFAULT.stories) if split else ()
    parts = [[readings[doc] for doc in story.documents] for story in told] or [list(readings.values())]
    of: dict[Statement, object] = {}
    for number, part in enumerate(parts):
        for n, group in enumerate(claims.group(tuple(part), DEFAULT.claims)):
            of |= dict.fromkeys(group.statements, (number, n))
    found: dict[tuple[str, int], object] = {}
    for article in pile:
        said = sorted(article.reading.of(Statement), key=lambda one: (one.span.end - one.span.start, one.span))
        for event in article.main:
            holder = next((one for one in said if one.span.start <= event.start < one.span.end), None)
            name = (article.reading.document.id, event.sentence)
            found[name] = name if holder is None else of[holder]
    return found


def bcubed(gold: Sequence[object], mine: Sequence[object]) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    pairs = list(zip(gold, mine, strict=True))
    one, two, both = Counter(gold), Counter(mine), Counter(pairs)
    p = sum(both[pair] / two[pair[1]] for pair in pairs) / len(pairs)
    r = sum(both[pair] / one[pair[0]] for pair in pairs) / len(pairs)
    return p, r, 2 * p * r / (p + r)


def scored(piles: Sequence[Sequence[Article]], *, split: bool) -> dict[str, tuple[float, float, float]]:
    """Return the scores of each way to group, over the sentences of all piles."""
    gold, heads, mine, alone = [], [], [], []
    for number, pile in enumerate(piles):
        found = claimed(pile, split=split)
        for article in pile:
            for event in article.main:
                name = (article.reading.document.id, event.sentence)
                gold.append((number, event.chain))
                heads.append((number, event.lemma))
                mine.append((number, found[name]))
                alone.append(name)
    return {
        "each alone": bcubed(gold, alone),
        "same head lemma": bcubed(gold, heads),
        "stemma": bcubed(gold, mine),
    }


def speed(counts: Sequence[int]) -> None:
    """Print how long the claims of one generated story take; the rules read it, which is not counted."""
    for count in counts:
        readings = []
        for number, article in enumerate(generated(count, 1)[0]):
            name, text = f"{number:05}", article.text
            blocks = tuple(Block(*line.span(), "paragraph") for line in re.finditer(r"[^\n]+", text))
            document = Document(
                DocId(name), name, None, None, "", (), None, None, "en", text, blocks, (), (),
                (Run(0, 0, len(text)),), name,
            )  # fmt: skip
            readings.append(pipeline.read_through(document))
        begin = time.process_time()
        groups = claims.group(tuple(readings), DEFAULT.claims)
        spent = time.process_time() - begin
        said = sum(len(reading.of(Statement)) for reading in readings)
        print(f"{count:6} articles {said:8} statements {len(groups):7} claims {spent:8.1f} cpu s")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=FOLDER)
    parser.add_argument("--topics", default="26-35")
    parser.add_argument("--reader", default="model")
    parser.add_argument("--speed", type=int, nargs="*", default=[])
    args = parser.parse_args()
    speed(args.speed)
    if not args.data.exists():
        sys.exit(f"no ECB+ in {args.data}")
    first, last = map(int, args.topics.split("-"))
    read = list(articles(args.data, range(first, last + 1), args.reader))
    topics = [[a for a in read if a.topic == name] for name in sorted({a.topic for a in read})]
    events = [[a for a in read if a.event == name] for name in sorted({a.event for a in read})]
    print(f"ECB+ {args.topics}: {len(read)} articles, {sum(len(a.main) for a in read)} sentences")
    print(f"{'':52}{'P':>8}{'R':>8}{'F1':>8}")
    ways = (("all topics in one pile", [read], True), ("each topic", topics, True), ("each event", events, False))
    for pile, piles, split in ways:
        for name, values in scored(piles, split=split).items():
            print(f"{pile:28}{name:24}" + "".join(f"{value:8.3f}" for value in values))


if __name__ == "__main__":
    main()
