"""Measure answers on XQuAD: 1,190 questions written for 240 paragraphs of 48 articles, all paragraphs in one pile.

    python bench/ask.py FOLDER [--lang en] [--reader model] [--every N] [--errors N]

FOLDER holds `xquad.LANG.json`. Each paragraph is a document. A sentence is right where it stands in the paragraph that
the question was written for and holds the words of the answer; `strictly` asks for the very place that was marked.

Questions without an answer are the same questions with what answers them taken away, in three ways: the paragraph that
a question was written for (four others of its article stay), only the sentences in it that hold the answer (those
beside them stay), or the whole article. Counts of words are those of what is left. `wrongly refused` is the share of
questions that are refused though nothing was taken away. Thresholds were chosen on articles 0, 2, 4, ...; the others
were kept out.
"""

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from stemma import pipeline
from stemma.annotate.readers import chosen
from stemma.model.answers import Answer, Row, Shelf, Spread
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Date, Fact, Figure, Mention, Reading
from stemma.settings import ASK, AskSettings
from stemma.store.fulltext import Fulltext
from stemma.tell.answer import Kept, reply, take_apart
from stemma.tell.answering.rows import sentences

Place = tuple[DocId, int]
NEVER = replace(ASK, least=-1.0, least_unread=-1.0)
"""Settings with which nothing is refused."""
WAYS = ("paragraph", "sentence", "article")


class Question(NamedTuple):
    """A question with the sentences that answer it."""

    article: int
    doc: DocId
    text: str
    answer: str
    right: frozenset[int]
    marked: frozenset[int]


def read(path: Path, reader) -> tuple[list[Reading], list[Question]]:  # noqa: ANN001 - any reader
    """Read the paragraphs and the questions."""
    readings, questions = [], []
    lang = path.suffixes[0][1:]
    for number, article in enumerate(json.loads(path.read_text())["data"]):
        for turn, paragraph in enumerate(article["paragraphs"]):
            name, text = DocId(f"{number:02}-{turn}"), paragraph["context"]
            title = article["title"].replace("_", " ")
            blocks = (Block(0, len(text), "paragraph"),)
            document = Document(name, name, None, None, title, (), None, None, lang, text, blocks, (), (), (), "")
            readings.append(pipeline.read_through(document, annotate=reader.annotate))
            questions += [question(number, readings[-1], asked) for asked in paragraph["qas"]]
    return readings, questions


def question(article: int, reading: Reading, asked: dict) -> Question:
    """Say which sentences answer a question."""
    answer, start = asked["answers"][0]["text"], asked["answers"][0]["answer_start"]
    words = re.compile(rf"(?<!\w){re.escape(answer.strip(' .,'))}(?!\w)", re.IGNORECASE)
    places = list(enumerate(reading.sentences))
    marked = frozenset(n for n, s in places if s.span.start <= start < s.span.end)
    right = frozenset(n for n, s in places if words.search(reading.words(s.span)))
    return Question(article, reading.document.id, asked["question"], answer, right or marked, marked)


class Pile:
    """All paragraphs, ready to be asked, with or without some of their sentences."""

    def __init__(self, readings: list[Reading], reader, lang: str) -> None:  # noqa: ANN001 - any reader
        self._index = Fulltext()
        self._rows = [row for reading in readings for row in sentences(reading)]
        labels = tuple((reading.document.id, reading.document.path) for reading in readings)
        self._shelf = Shelf(labels, (lang,))
        self._index.fill("", self._shelf, self._rows, ())
        self._readings = {reading.document.id: reading for reading in readings}
        self._reader = reader
        self._lang = lang

    def ask(self, text: str, gone: Callable[[Row], bool] | None = None, settings: AskSettings = ASK) -> Answer:
        """Answer a question from the sentences that are not gone."""
        asked = take_apart(text, (self._lang,))
        keys = [term.key for term in asked.terms]
        lost = [row for row in self._rows if gone(row)] if gone else []
        away = {(row.doc, row.number) for row in lost}
        found = [f for f in self._index.near(keys, ASK.candidates + len(lost)) if (f.doc, f.number) not in away]
        spread, less = self._index.spread(keys), Counter(key for row in lost for key in {*row.own.split()})
        left = Spread(spread.size - len(lost), tuple((key, n - less[key]) for key, n in spread.counts))
        readings = tuple(self._without(doc, away) for doc in dict.fromkeys(f.doc for f in found))
        kept = Kept(self._shelf, tuple(found), left, readings, lambda _: (), lambda _: ())
        seen = self._reader.annotate([asked.text], self._lang)
        return reply(asked, kept, seen[0].vector if seen else b"", settings)

    def _without(self, doc: DocId, away: set[Place]) -> Reading:
        """Empty the sentences that are gone, so that nothing in them helps their neighbours."""
        reading = self._readings[doc]
        spans = [s.span for n, s in enumerate(reading.sentences) if (doc, n) in away]
        if not spans:
            return reading
        text = reading.document.text
        for span in spans:
            text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
        facts = tuple(f for f in reading.facts if not any(inside(f, span) for span in spans))
        notes = tuple(replace(a, vector=b"") if (doc, n) in away else a for n, a in enumerate(reading.annotations))
        return replace(reading, document=replace(reading.document, text=text), facts=facts, annotations=notes)

    def place(self, answer: Answer) -> Place | None:
        """Return the first sentence shown."""
        if not answer.passages:
            return None
        first = answer.passages[0].quoted
        starts = [s.span.start for s in self._readings[first.doc].sentences]
        return first.doc, starts.index(first.start)


def inside(fact: Fact, span: Span) -> bool:
    """Whether a name, a figure or a date stands in a span; nothing else is asked for."""
    return isinstance(fact, Mention | Figure | Date) and span.start <= fact.span.start < span.end


def gone(asked: Question, way: str) -> Callable[[Row], bool]:
    """Return what is taken away."""
    if way == "paragraph":
        return lambda row: row.doc == asked.doc
    if way == "sentence":
        return lambda row: row.doc == asked.doc and row.number in asked.right | asked.marked
    return lambda row: row.doc[:2] == asked.doc[:2]


def main() -> None:
    """Print how often the first sentence is right, and how often what is not there is refused."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--reader", default="model")
    parser.add_argument("--every", type=int, default=1, help="ask every so many questions only")
    parser.add_argument("--errors", type=int, default=0)
    args = parser.parse_args()
    reader = chosen(args.reader)
    readings, questions = read(args.folder / f"xquad.{args.lang}.json", reader)
    questions = questions[:: args.every]
    pile = Pile(readings, reader, args.lang)
    begin = time.process_time()
    counts: Counter[tuple[int, str]] = Counter()
    errors = [error for asked in questions if (error := measure(pile, asked, counts))]
    report(counts, (time.process_time() - begin) / len(questions) / (2 + len(WAYS)))
    for error in errors[:: max(1, len(errors) // args.errors)] if args.errors else ():
        print("  ", " ".join(error.split())[:400])


def measure(pile: Pile, asked: Question, counts: Counter[tuple[int, str]]) -> str:
    """Count what comes of one question; return what went wrong."""
    half, right = asked.article % 2, {(asked.doc, n) for n in asked.right}
    free, firm = pile.place(pile.ask(asked.text, settings=NEVER)), pile.ask(asked.text)
    counts[half, "questions"] += 1
    counts[half, "right first"] += free in right
    counts[half, "right first, strictly"] += free in {(asked.doc, n) for n in asked.marked}
    counts[half, "wrongly refused"] += not firm.passages
    counts[half, "answered, and right first"] += pile.place(firm) in right
    for way in WAYS:
        counts[half, f"refused without its {way}"] += not pile.ask(asked.text, gone(asked, way)).passages
    if free in right:
        return ""
    return f"{asked.text} [{asked.answer}] -> {firm.passages[0].quoted.words if firm.passages else firm.why}"


def report(counts: Counter[tuple[int, str]], spent: float) -> None:
    """Print the shares of both halves of the articles, and of all."""
    total = [counts[0, "questions"], counts[1, "questions"]]
    print(f"{'':32}{'chosen on':>10}{'kept out':>10}{'all':>10}")
    print(f"{'questions':32}{total[0]:10}{total[1]:10}{sum(total):10}")
    for name in dict.fromkeys(name for _, name in counts if name != "questions"):
        hits = [counts[0, name], counts[1, name]]
        shares = [hits[0] / total[0], hits[1] / total[1], sum(hits) / sum(total)]
        print(f"{name:32}" + "".join(f"{share:10.3f}" for share in shares))
    print(f"{1000 * spent:.1f} ms of processor time a question")


if __name__ == "__main__":
    main()
