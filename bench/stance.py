"""Measure hedges and negation: is a sentence unsure, did an event surely happen, did it happen at all.

    python bench/stance.py [--data FOLDER] [--part develop|report] [--show N]

FOLDER holds `conll2010_hedges` (Wikipedia sentences, certain or not; Farkas et al. 2010; half of them are unsure) and
`meantime_english` (events of Wikinews articles with certainty and polarity; Minard et al. 2016). Rules are made on one
half of the documents of each; the other half is reported. An event is unsure, or denied, where the narrowest statement
around it is, as far as its cue rules; events that stand in no statement count as sure and positive.
"""

import argparse
import collections
import csv
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from stemma import pipeline
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Reading, Statement, Voice

DATA = Path(__file__).parents[1] / ".data"
PART = {"develop": 0, "report": 1}
TIGHT_BEFORE = frozenset(", . ; : ! ? ) ] % 's n't 're 've 'll 'd 'm ''".split())
TIGHT_BEHIND = frozenset("( [ $ £ € ``".split())


@dataclass(frozen=True)
class Event:
    """One event of a text: where it stands, whether it is sure, whether it happened (None: not said)."""

    span: tuple[int, int]
    sure: bool
    positive: bool | None


def read(parts: list[str], path: str) -> Reading:
    """Read a text, a paragraph a part."""
    text, blocks = "", []
    for part in parts:
        blocks.append(Block(len(text), len(text) + len(part), "paragraph"))
        text += part + "\n\n"
    return pipeline.read_through(
        Document(DocId(path), path, None, None, "", (), None, None, "en", text, tuple(blocks), (), (), (), "")
    )


def unsure(said: Statement, place: int | None = None) -> bool:
    """Whether a statement, or what stands at a place in it, is held at a distance.

    An event is judged from the side of whoever tells it: what a voice claims is sure to that voice.
    """
    own = said.hedge is not None and said.span.start <= said.hedge.start < said.span.end
    if said.stance == "hedged" and not own:
        return place is None or said.voice is None or said.voice.act != "claims"
    return said.hedge is not None and rules(said.hedge, said.span, place)


def rules(cue: Span, clause: Span, place: int | None) -> bool:
    """Whether a cue rules a place: what follows it, or all where nothing follows."""
    return place is None or place > cue.start or clause.end - cue.end < 3


def sentences(data: Path, part: int) -> Iterator[tuple[bool, str]]:
    """Yield the sentences of one half of the Wikipedia articles, with whether each is unsure."""
    number, rows = -1, csv.reader((data / "test/corpora/uncertainty-conll2010.csv").open(encoding="utf-8-sig"))
    for label, text in rows:
        # A line without a closing mark is the title of the next article.
        number += not re.search(r"[.!?:;\"”)]\W*$", text)
        if number % 2 == part:
            yield label == "-1", html.unescape(text)


def events(path: Path) -> tuple[list[str], list[Event]]:
    """Read an article of MEANTIME: its sentences, and its events."""
    root = ET.parse(path).getroot()  # noqa: S314  # a corpus, fetched by hand
    parts: dict[str, str] = collections.defaultdict(str)
    place: dict[str, tuple[str, int, int]] = {}
    tight = True
    for token in root.iter("token"):
        row, word = token.get("sentence", ""), {"``": "“", "''": "”"}.get(token.text or "", token.text or "")
        glued = not parts[row] or tight or token.text in TIGHT_BEFORE
        parts[row] += word if glued else " " + word
        place[token.get("t_id", "")] = (row, len(parts[row]) - len(word), len(parts[row]))
        tight = token.text in TIGHT_BEHIND
    starts, at = {}, 0
    for row, text in parts.items():
        starts[row] = at
        at += len(text) + 2
    found = []
    for mark in root.iter("EVENT_MENTION"):
        anchors = [place[anchor.get("t_id", "")] for anchor in mark.iter("token_anchor")]
        if anchors and mark.get("certainty"):
            row, a, b = anchors[0]
            polarity = {"POS": True, "NEG": False}.get(mark.get("polarity", ""))
            found.append(Event((starts[row] + a, starts[row] + b), mark.get("certainty") == "CERTAIN", polarity))
    return list(parts.values()), found


def around(reading: Reading, event: Event) -> Statement | None:
    """Return the narrowest statement around an event."""
    held = [s for s in reading.of(Statement) if s.span.start <= event.span[0] and event.span[1] <= s.span.end]
    return min(held, key=lambda s: s.span.end - s.span.start, default=None)


def scored(pairs: list[tuple[bool, bool]], name: str) -> None:
    """Print how often truth and finding agree, and how well the marked ones are found."""
    both = sum(a and b for a, b in pairs)
    found, marked = sum(b for _, b in pairs), sum(a for a, _ in pairs)
    right = sum(a == b for a, b in pairs) / len(pairs)
    p, r = both / max(1, found), both / max(1, marked)
    print(
        f"{name:40} accuracy {right:.3f} (always no: {1 - marked / len(pairs):.3f})  P {p:.3f} R {r:.3f}"
        f" F1 {2 * p * r / max(1e-9, p + r):.3f} (always yes: {2 * marked / (len(pairs) + marked):.3f})  n {len(pairs)}"
    )


def wikipedia(data: Path, part: int, show: int) -> None:
    """Measure whether whole sentences are unsure."""
    pairs, missed = [], []
    for truth, text in sentences(data, part):
        reading = read([text], "a")
        told = any(map(unsure, reading.of(Statement))) or any(
            v.stance == "hedged" or v.kind == "anonymous" for v in reading.of(Voice)
        )
        pairs.append((truth, told))
        missed += [] if truth == told else [("FN" if truth else "FP", text)]
    scored(pairs, "sentence unsure (Wikipedia, CoNLL-2010)")
    shown(missed, show)


def wikinews(data: Path, part: int, show: int) -> None:
    """Measure certainty and polarity of events."""
    sure, positive, missed = [], [], []
    for number, path in enumerate(sorted(data.glob("data/*/intra-doc_annotation/*/*.xml"))):
        if number % 2 != part:
            continue
        parts, marked = events(path)
        reading = read(parts, path.stem)
        for event in marked:
            said = around(reading, event)
            doubt = said is not None and unsure(said, event.span[0])
            denies = said is not None and (said.negated or said.stance == "denied")
            denies = denies and (said is None or said.negation is None or event.span[0] > said.negation.start)
            sure.append((not event.sure, doubt))
            words = reading.document.text[event.span[0] - 90 : event.span[1] + 40].replace("\n", " ")
            missed += [] if event.sure != doubt else [("unsure " + ("FP" if doubt else "FN"), words)]
            if event.positive is not None:
                positive.append((not event.positive, denies))
                missed += [] if event.positive != denies else [("denied " + ("FP" if denies else "FN"), words)]
    scored(sure, "event unsure (Wikinews, MEANTIME)")
    scored(positive, "event denied (Wikinews, MEANTIME)")
    shown(missed, show)


def shown(missed: list[tuple[str, str]], show: int) -> None:
    """Print some errors, taken from all over."""
    for kind, text in sorted(missed[:: max(1, len(missed) // show)][:show] if show else []):
        print(f"  {kind}: {text}")


def main() -> None:
    """Print both measurements."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--part", choices=sorted(PART), default="report")
    parser.add_argument("--show", type=int, default=0)
    args = parser.parse_args()
    measured = {"conll2010_hedges": wikipedia, "meantime_english": wikinews}
    for name, measure in measured.items():
        if not (args.data / name).exists():
            print(f"{name}: not at hand in {args.data}")
            continue
        measure(args.data / name, PART[args.part], args.show)


if __name__ == "__main__":
    main()
