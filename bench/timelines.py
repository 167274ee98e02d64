"""Measure timelines of one person, body or thing against SemEval-2015 task 4, from raw text (track A).

    python bench/timelines.py [--data FOLDER] [--corpus trial|1] [--show]

FOLDER holds the task's data (.data/semeval2015_task4_timeline/data/SemEval2015-Task4-TimeLine). A timeline is a list
of lines: a number that orders them, a date, and the event mentions of that moment (article, sentence, word). Articles
are given as text with their day of publication; no event is given.

The score is the official one, written anew after the organisers' tool (`evaluation_timeline.py`, which turns timelines
into TimeML relations) and the temporal awareness that it calls (UzZaman and Allen 2011, TempEval-3): every mention is
SIMULTANEOUS with its date, and BEFORE or SIMULTANEOUS with the mention that comes next; lines numbered 0 are not
counted. A relation that follows from those before it is left out, one that contradicts them is kept apart and only
counts where the other side has it in so many words. Precision is the share of the system's relations that hold in the
gold timeline, recall the reverse; both are summed over all timelines (micro). Where our closure may depart from the
organisers' time graph: theirs orders end points on chains, ours keeps moments that are equal and a set of those before.

The last line is on statements: of the gold mentions with a date, how many stand in a statement that a date of its
article reaches, and for how many of those it is the right one, as far as both go.
"""

import argparse
import re
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from stemma.annotate.readers import chosen
from stemma.link import entities, layers, timeline
from stemma.link.dating.deeds import Deed
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Reading
from stemma.model.links import Dated, Entity
from stemma.pipeline import read_through

DATA = Path(".data/semeval2015_task4_timeline/data/SemEval2015-Task4-TimeLine")
FOLDERS = {
    "trial": ("Corpus-trial-data_task4", "Corpus-trial-data_task4_TimeML", "TimeLines_trial_data_task4_v1.2"),
    "1": tuple(
        f"SemEval_Task4_data/corpus_1/{name}"
        for name in ("corpus_trackA_CAT", "corpus_trackA_TimeML", "TimeLines_Gold_Standard")
    ),
}
OPEN = "XXXX-XX-XX"
"""The date of a line that has none."""
Line = tuple[int, str, tuple[str, ...]]
"""Number, date, mentions such as `4596-6-sued`."""
TIGHT_BEFORE = frozenset(", . ; : ! ? ) ] % '' ... 's 're 've 'll 'd 'm n't".split()) | {"'"}
TIGHT_AFTER = frozenset("( [ `` ` $ £ €".split())
MARKS = {"``": "“", "''": "”", "`": "‘"}


@dataclass(frozen=True, slots=True)
class Article:
    """An article as text, with the place of every word."""

    name: str
    text: str
    published: str
    sentences: tuple[tuple[int, int], ...]
    words: tuple[tuple[int, int, int], ...]
    """Sentence, start, end."""


def article(cat: Path, published: str) -> Article:
    """Write the tokens of a CAT file out as an article; its second sentence is the date line, and left out."""
    root = ET.parse(cat).getroot()  # noqa: S314 -- a corpus of our own choosing
    text, words, ends = "", [], {}
    last, glue = "", True
    opened = False
    for token in root.iter("token"):
        sentence = int(token.get("sentence"))
        if sentence == 1:
            continue
        raw = token.text or ""
        if token.get("sentence") != last:
            text, glue = text + "\n\n" if text else "", True
            opened = False
        if raw == '"':
            opened = not opened
            tight, after = not opened, opened
        else:
            tight, after = raw in TIGHT_BEFORE, raw in TIGHT_AFTER
        text += "" if glue or tight else " "
        words.append((sentence, len(text), len(text) + len(MARKS.get(raw, raw))))
        text += MARKS.get(raw, raw)
        last, glue = token.get("sentence"), after
        ends[sentence] = (ends.get(sentence, (words[-1][1], 0))[0], len(text))
    return Article(re.match(r"\d+", cat.name)[0], text, published, tuple(ends[n] for n in sorted(ends)), tuple(words))


def articles(folder: Path, timeml: Path) -> list[Article]:
    """Read the articles of a corpus with their day of publication."""
    days = {}
    for path in sorted(timeml.iterdir()):
        time = next(node for node in ET.parse(path).iter("TIMEX3"))  # noqa: S314 -- a corpus of our own choosing
        days[re.match(r"\d+", path.name)[0]] = time.get("value")
    return [article(p, days[re.match(r"\d+", p.name)[0]]) for p in sorted(folder.iterdir()) if p.suffix == ".xml"]


def gold_line(path: Path) -> list[Line]:
    """Read a timeline; its first line names whose it is."""
    found = []
    for row in path.read_text(encoding="utf-8").splitlines()[1:]:
        number, day, *mentions = row.rstrip().split("\t") if row.strip() else ("0", "", "")
        found.append((int(number), day, tuple(m for m in mentions if m)))
    return found


class Awareness:
    """Moments that are equal, and those that lie before others."""

    def __init__(self, relations: Iterable[tuple[str, str, str]]) -> None:
        self.home: dict[str, str] = {}
        self.after: dict[str, set[str]] = defaultdict(set)
        self.kept: list[tuple[str, str, str]] = []
        """Relations that neither follow from those before nor contradict them, and those that contradict them."""
        self.said = set()
        for relation in relations:
            self.said.add(relation)
            self._take(relation)

    def _take(self, relation: tuple[str, str, str]) -> None:
        one, other, kind = relation
        a, b = self.top(one), self.top(other)
        if self.holds(relation):
            return
        self.kept.append(relation)
        against = a == b or self._reaches(b, a) or (kind == "=" and self._reaches(a, b))
        if against:
            return
        if kind == "<":
            self.after[a].add(b)
        else:
            self.home[b] = a
            self.after[a] |= self.after.pop(b, set())

    def top(self, moment: str) -> str:
        """Return the one moment that stands for all that are equal to this one."""
        while moment in self.home:
            moment = self.home[moment]
        return moment

    def holds(self, relation: tuple[str, str, str]) -> bool:
        """Tell whether a relation follows."""
        one, other, kind = relation
        a, b = self.top(one), self.top(other)
        return a == b if kind == "=" else a != b and self._reaches(a, b)

    def has(self, relation: tuple[str, str, str]) -> bool:
        """Tell whether a relation stands here in so many words, or follows."""
        return relation in self.said or self.holds(relation)

    def _reaches(self, a: str, b: str) -> bool:
        seen, rest = set(), [a]
        while rest:
            for later in {self.top(m) for m in self.after.get(rest.pop(), ())} - seen:
                if later == b:
                    return True
                seen.add(later)
                rest.append(later)
        return False


def relations(lines: Iterable[Line]) -> Iterator[tuple[str, str, str]]:
    """Turn a timeline into relations, as the organisers' tool does; the second of two like mentions gets a number."""
    seen: Counter[str] = Counter()
    ordered = [
        (n, d, m)
        for n, d, ms in sorted(lines, key=lambda x: natural("\t".join((str(x[0]), x[1], *x[2]))))
        for m in ms
        if n
    ]
    placed = []
    for number, day, mention in ordered:
        name = f"{mention}#{seen[mention]}"
        seen[mention] += 1
        placed.append((number, name))
        yield name, f"@{day}", "="
    for (before, one), (after, other) in pairwise(placed):
        yield one, other, "<" if before < after else "="


def natural(text: str) -> list[tuple[int, int, str]]:
    """Sort numbers in a text as numbers."""
    return [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in re.split(r"(\d+)", text)]


def score(gold: list[Line], found: list[Line]) -> Counter[str]:
    """Count the relations of both sides, and those that hold on the other."""
    want, have = Awareness(relations(gold)), Awareness(relations(found))
    return Counter(
        right=sum(want.has(r) for r in have.kept),
        found=len(have.kept),
        hit=sum(have.has(r) for r in want.kept),
        gold=len(want.kept),
    )


def shown(counts: Counter[str]) -> str:
    """Write precision, recall and F1."""
    precision, recall = counts["right"] / (counts["found"] or 1), counts["hit"] / (counts["gold"] or 1)
    both = 2 * precision * recall / ((precision + recall) or 1)
    sizes = f"(relations: gold {counts['gold']}, found {counts['found']})"
    return f"precision {precision:.3f}  recall {recall:.3f}  F1 {both:.3f}  {sizes}"


def padded(day: str) -> str:
    """Write a date as the second release of the gold does: `2005-06` as `2005-06-XX`."""
    day = day.partition("/")[0]
    return day + "-XX" * (2 - day.count("-")) if day else OPEN


def read(article: Article) -> Reading:
    """Read an article through, as the product does."""
    blocks = tuple(Block(a, b, "title" if n == 0 else "paragraph") for n, (a, b) in enumerate(article.sentences))
    title = article.text[: article.sentences[0][1]]
    document = Document(
        DocId(article.name),
        article.name,
        None,
        None,
        title,
        (),
        article.published,
        None,
        "en",
        article.text,
        blocks,
        (),
        (),
        (),
        "",
    )
    return read_through(document, annotate=chosen().annotate)


def target(name: str, readings: tuple[Reading, ...], known: tuple[Entity, ...]) -> Entity:
    """Return the entity of a name, with every place where the name stands, whatever the finder took it for."""
    low = name.lower()
    same = [e for e in known if low in {e.name.lower(), *(v.lower() for v in e.variants)}]
    best = max(same, key=lambda e: len(e.mentions), default=None)
    spans = set(best.mentions) if best else set()
    for reading in readings:
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", reading.document.text, re.IGNORECASE):
            spans.add(Span(reading.document.id, *match.span()))
    kind, variants = (best.kind, best.variants) if best else ("other", ())
    return Entity("target", best.name if best else name, kind, variants, tuple(sorted(spans)), ())


def lines(deeds: Iterable[Deed], known: dict[str, Article]) -> list[Line]:
    """Write deeds as a timeline: those of one date stand under one number."""
    days: dict[str, list[str]] = defaultdict(list)
    for deed in deeds:
        if deed.date:
            days[padded(deed.date)].append(mention(deed.verb, known[deed.verb.doc]))
    return [(n, day, (word,)) for n, day in enumerate(sorted(days), 1) for word in days[day]]


def mention(span: Span, article: Article) -> str:
    """Name a word as the task does: article, sentence, word."""
    sentence = next(s for s, start, end in article.words if start <= span.start < end)
    return f"{article.name}-{sentence}-{article.text[span.start : span.end]}"


def main() -> None:
    """Print the score of every timeline and of all."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--corpus", choices=tuple(FOLDERS), default="1")
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    cat, timeml, gold = (args.data / name for name in FOLDERS[args.corpus])
    known = {a.name: a for a in articles(cat, timeml)}
    readings = tuple(read(a) for a in known.values())
    people = entities.resolve(readings)
    told = timeline.dated(readings, layers.mark(readings, people))
    total, reached = Counter(), Counter()
    for path in sorted(gold.iterdir()):
        want = [(n, padded(day), words) for n, day, words in gold_line(path)]
        name = path.stem.replace("_", " ")
        whole = (*people, target(name, readings, people))
        have = lines((d for d in timeline.deeds(readings, (), whole, told) if d.who == "target"), known)
        counts = score(want, have)
        total += counts
        print(f"{name:26}{shown(counts)}")
        if args.show:
            show(want, have)
        reached += anchoring(want, told, known)
    print(f"{'all':26}{shown(total)}")
    print(
        f"days of statements: {reached['right']} of {reached['found']} right, {reached['gold']} with a day in the gold"
    )


def anchoring(want: list[Line], told: tuple[Dated, ...], known: dict[str, Article]) -> Counter[str]:
    """Compare the days of gold mentions with those of the statements that hold them, as far as both go."""
    counts: Counter[str] = Counter()
    for n, day, words in want:
        places = [place for word in words if (place := located(word, known))] if n and day[:4].isdigit() else []
        for doc, at in places:
            counts["gold"] += 1
            holding = [w for w in told if w.span.doc == doc and w.span.start <= at < w.span.end]
            if holding:
                found = min(holding, key=lambda w: w.span.end - w.span.start).date
                size = min(len(found), len(day.replace("-XX", "")))
                counts["found"] += 1
                counts["right"] += found[:size] == day[:size]
    return counts


def located(name: str, known: dict[str, Article]) -> tuple[str, int] | None:
    """Return where a mention stands; None where the gold names a word that the article does not have."""
    doc, _, rest = name.partition("-")
    number, _, word = rest.partition("-")
    article = known.get(doc)
    words = article.words if article else ()
    first = word.partition("_")[0]
    return next(((doc, a) for s, a, b in words if str(s) == number and article.text[a:b] == first), None)


def show(want: list[Line], have: list[Line]) -> None:
    """Print what is missing, wrong or misdated."""
    days = {m: day for _, day, ms in have for m in ms}
    right = {m: (n, day) for n, day, ms in want for m in ms}
    for m, (n, day) in right.items():
        if days.get(m) != day:
            print(f"    {'(0)' if not n else '   '} {m} {day} found {days.get(m)}")
    for m in days.keys() - right.keys():
        print(f"    extra {m} {days[m]}")


if __name__ == "__main__":
    main()
