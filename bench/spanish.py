"""Measure the Spanish record on MEANTIME and on the Spanish GSD treebank, beside reading without a record.

    python bench/spanish.py [--data .data] [--half develop|report] [--show missed|wrong|kinds|dates|cues]

MEANTIME (Wikinews, translated): every second article of each topic is for development, the others are reported.
* names: the people, organisations and places marked there. Not every name is, so that recall and kinds count.
* dates: the articles stand beside the English ones that they translate, whose dates have values; the values of an
  article are compared, wherever in it they stand. Some translations leave a date out, or add one.
* cues: the verbs among the marked events of speaking that are the cue of a voice or a quotation.
GSD: runs of proper nouns, whatever they name: `exact` runs, and `words`, which leaves open where a name ends.
"""

import argparse
import json
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from dates import VAGUE, value
from stemma.find import credits as credit_lines
from stemma.find import dates, names, speech
from stemma.lang import language_of
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Date, Mention, Quote, Reading, Sentence, Voice

KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place"}
ANNOTATED = 6
"""Sentences that MEANTIME annotates in each article."""
SMALL = frozenset("de del la las los el y e of and the & - . ,".split())
FOLDER = "meantime_multilingual_conll/MEANTIME-prep/output_data/es"
ENGLISH = "meantime_english/data/meantime_newsreader_english_oct15/intra-doc_annotation"
Tokens = list[str]
Place = tuple[int, int]


def written(sentences: list[Tokens], published: str | None, code: str) -> tuple[Reading, list[list[Place]]]:
    """Write sentences of tokens out as one article; return it with the place of every token."""
    text, spans, places = "", [], []
    inside = False
    for sentence in sentences:
        begin, here = len(text), []
        for word in sentence:
            closes = word == '"' and inside
            inside = inside != (word == '"')
            if (word in ".,;:!?)%]»”" or closes) and text.endswith(" ") and len(text) > begin:
                text = text[:-1]
            here.append((len(text), len(text) + len(word)))
            text += word + ("" if word in "([«“¿¡" or (word == '"' and inside) else " ")
        spans.append((begin, len(text.rstrip())))
        text = text.rstrip() + "\n\n"
        places.append(here)
    doc = DocId("0" * 12)
    blocks = tuple(Block(a, b, "paragraph") for a, b in spans)
    article = Document(doc, "", None, None, "", (), published, None, code, text, blocks, (), (), (), "")
    return Reading(article, tuple(Sentence(Span(doc, a, b), n) for n, (a, b) in enumerate(spans))), places


def read(reading: Reading) -> Reading:
    """Find the dates, names and voices of an article."""
    language = language_of(reading.document.lang)
    for find in (dates.find, names.find, credit_lines.find, speech.find):
        reading = Reading(reading.document, reading.sentences, (*reading.facts, *find(reading, language)))
    return reading


def articles(data: Path, half: str) -> Iterator[tuple[str, list[Tokens]]]:
    """Yield the articles of one half of MEANTIME."""
    found: dict[str, dict[int, Tokens]] = defaultdict(lambda: defaultdict(list))
    for line in (data / FOLDER / "meantime.conll").read_text().splitlines():
        cells = line.split("\t")
        if len(cells) == len(("document", "sentence", "number", "token", "reference")):
            found[cells[0]][int(cells[1])].append(cells[3])
    for number, (name, parts) in enumerate(sorted(found.items())):
        if (number % 2 == 0) == (half == "develop"):
            yield name, [parts[n] or ["."] for n in range(max(parts) + 1)]


def english(data: Path, name: str) -> tuple[str | None, dict[int, Counter[str]]]:
    """Return the day of publication and the values of each sentence of the English article of that number."""
    number = name.rsplit("/", 1)[-1]
    path = next((data / ENGLISH).rglob(f"{number}_*.xml"), None)
    if path is None:
        return None, {}
    root = ET.parse(path).getroot()  # noqa: S314 -- a corpus of our own choosing
    where = {token.get("t_id"): int(token.get("sentence")) for token in root.iter("token")}
    published, values = None, defaultdict(Counter)
    for timex in root.iter("TIMEX3"):
        if timex.get("functionInDocument") == "CREATION_TIME":
            published = published or timex.get("value")[:10]
        anchors = [where[a.get("t_id")] for a in timex.iter("token_anchor") if a.get("t_id") in where]
        if anchors and timex.get("type") in {"DATE", "TIME"} and timex.get("value") not in VAGUE:
            values[anchors[0]][timex.get("value").split("T")[0][:10]] += 1
    return published, values


def named(mention: dict, places: list[list[Place]], sentences: list[Tokens]) -> Place | None:
    """Return the place of a marked mention if it is a name: capitals, with small words inside."""
    sent = mention["sent_id"]
    at = [n for n in mention["tokens_number"] if sent < len(sentences) and n < len(sentences[sent])]
    while at and sentences[sent][at[0]].lower() in SMALL | {"al", "a"}:
        at = at[1:]
    words = [sentences[sent][n] for n in at]
    capitals = [word for word in words if word not in SMALL]
    if not capitals or not all(word[0].isupper() or word[0].isdigit() for word in capitals):
        return None
    return (places[sent][at[0]][0], places[sent][at[-1]][1]) if words[0][0].isupper() else None


class Tally:
    """Hits on MEANTIME, and the errors of one kind."""

    def __init__(self, show: str | None) -> None:
        """Begin with nothing."""
        self.count: Counter[str] = Counter()
        self.errors: Counter[str] = Counter()
        self.show = show

    def names(self, reading: Reading, gold: dict[Place, str]) -> None:
        """Count the marked names that were found."""
        text, found = reading.document.text, {(m.span.start, m.span.end): m.kind for m in reading.of(Mention)}
        overlap = sum(any(a < e and s < b for a, b in found) for s, e in gold)
        right, typed = len(found.keys() & gold.keys()), len(found.items() & gold.items())
        self.count.update(names=len(gold), found=right, overlap=overlap, typed=typed)
        for place, kind in gold.items():
            here = [text[a:b] for a, b in found if a < place[1] and place[0] < b]
            if self.show == "missed" and place not in found:
                self.errors[f"{text[slice(*place)]!r} found {here}"] += 1
            if self.show == "kinds" and found.get(place, kind) != kind:
                self.errors[f"{text[slice(*place)]!r}: {found[place]} is {kind}"] += 1

    def dates(self, reading: Reading, want: Counter[str]) -> None:
        """Count the values of the part of an article that is annotated."""
        end = reading.sentences[:ANNOTATED][-1].span.end
        here = Counter(value(d.first, d.last)[:10] for d in reading.of(Date) if d.span.start < end)
        self.count.update(dates=want.total(), dated=here.total(), right=(want & here).total())
        if self.show == "dates" and want != here:
            text = reading.document.text[:end]
            self.errors[f"{reading.document.published} {text}: {dict(want - here)} found {dict(here - want)}"] += 1

    def cues(self, reading: Reading, verbs: list[Place]) -> None:
        """Count the verbs of saying that are somebody's cue."""
        text = reading.document.text
        cues = [(f.cue.start, f.cue.end) for f in (*reading.of(Voice), *reading.of(Quote)) if f.cue]
        for a, b in verbs:
            heard = any(s < b and a < e for s, e in cues)
            self.count.update(spoken=1, heard=heard)
            if self.show == "cues" and not heard:
                self.errors[f"{text[a:b]}: {text[max(0, a - 80) : b + 60]!r}"] += 1


def meantime(data: Path, half: str, code: str, show: str | None) -> Counter[str]:
    """Count hits on one half of MEANTIME."""
    marked = {kind: json.loads((data / FOLDER / f"{kind}_mentions.json").read_text()) for kind in ("entities", "event")}
    tally = Tally(show)
    for name, sentences in articles(data, half):
        published, values = english(data, name)
        reading, places = written(sentences, published, code)
        reading = read(reading)
        mine = {kind: [m for m in mentions if m["conll_doc_key"] == name] for kind, mentions in marked.items()}
        tally.names(reading, typed(mine["entities"], places, sentences))
        tally.dates(reading, sum((values[n] for n in range(ANNOTATED) if n in values), Counter()))
        tally.cues(reading, list(spoken(mine["event"], places)))
    for error, times in tally.errors.most_common(150):
        print(f"  {times:3} {error}")
    return tally.count


def typed(mentions: list[dict], places: list[list[Place]], sentences: list[Tokens]) -> dict[Place, str]:
    """Return the marked names with their kinds, without those that hold others."""
    known = (m for m in mentions if m["mention_type"] in KINDS)
    gold = {place: KINDS[m["mention_type"]] for m in known if (place := named(m, places, sentences))}
    return {p: k for p, k in gold.items() if not any(q[0] <= p[0] and p[1] <= q[1] for q in gold if q != p)}


def spoken(mentions: list[dict], places: list[list[Place]]) -> Iterator[Place]:
    """Yield the places of the verbs of saying."""
    for event in mentions:
        verb = event["mention_type"] == "SPE" and event["mention_head_pos"] == "VERB"
        if verb and event["sent_id"] < len(places):
            yield places[event["sent_id"]][event["tokens_number"][0]]


def gsd(path: Path, code: str, show: str | None) -> Counter[str]:
    """Count hits on a part of the treebank."""
    tally: Counter[str] = Counter()
    errors: Counter[str] = Counter()
    for block in path.read_text().strip().split("\n\n"):
        words, proper = tokens(block)
        reading, places = written([words], None, code)
        text = reading.document.text
        gold = set(runs(places[0], proper))
        found = {(m.span.start, m.span.end) for m in names.find(reading, language_of(code))}
        capital = {p for p in places[0] if text[p[0]].isupper()}
        want = {p for p, right in zip(places[0], proper, strict=True) if right and p in capital}
        have = {p for p in capital if any(a <= p[0] and p[1] <= b for a, b in found)}
        tally.update(names=len(gold), found=len(found), hit=len(gold & found))
        tally.update(words=len(want), have=len(have), right=len(want & have))
        if show in {"missed", "wrong"}:
            odd = want - have if show == "missed" else have - want
            errors.update(f"{text[a:b]}   <{text[max(0, a - 30) : b + 25]!r}>" for a, b in odd)
    for error, times in errors.most_common(100):
        print(f"  {times:3} {error}")
    return tally


def tokens(block: str) -> tuple[Tokens, list[bool]]:
    """Return the surface words of a sentence, and which are proper nouns."""
    words, proper, until = [], [], 0
    for line in block.splitlines():
        cells = line.split("\t")
        if line.startswith("#"):
            continue
        if "-" in cells[0]:
            until = int(cells[0].split("-")[1])
            words.append(cells[1])
            proper.append(False)
        elif "." not in cells[0] and int(cells[0]) > until:
            words.append(cells[1])
            proper.append(cells[3] == "PROPN")
    return words, proper


def runs(places: list[Place], proper: list[bool]) -> Iterator[Place]:
    """Yield the runs of proper nouns."""
    at = 0
    while at < len(proper):
        end = at
        while end < len(proper) and proper[end]:
            end += 1
        if end > at:
            yield places[at][0], places[end - 1][1]
        at = max(end, at + 1)


def scores(hit: int, found: int, gold: int) -> str:
    """Write precision, recall and F1."""
    p, r = hit / max(found, 1), hit / max(gold, 1)
    return f"P {p:.3f} R {r:.3f} F1 {2 * p * r / max(p + r, 1e-9):.3f}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=Path(".data"))
    parser.add_argument("--half", choices=("develop", "report"), default="report")
    parser.add_argument("--show", choices=("missed", "wrong", "kinds", "dates", "cues"))
    args = parser.parse_args()
    treebank = args.data / "ud/UD_Spanish-GSD" / f"es_gsd-ud-{'dev' if args.half == 'develop' else 'test'}.conllu"
    for code in ("es", "und"):
        show = args.show if code == "es" else None
        if (args.data / FOLDER).exists():
            t = meantime(args.data, args.half, code, show)
            exact, near, kind = t["found"] / t["names"], t["overlap"] / t["names"], t["typed"] / max(t["found"], 1)
            print(f"{code:4} meantime names: R {exact:.3f} (overlap {near:.3f}) kind right {kind:.3f}  n {t['names']}")
            print(f"{code:4} meantime date values: {scores(t['right'], t['dated'], t['dates'])}  n {t['dates']}")
            print(f"{code:4} meantime verbs of saying heard: {t['heard'] / t['spoken']:.3f}  n {t['spoken']}")
        else:
            print("meantime_multilingual_conll: not there; see the data sets in the documentation")
        if treebank.exists():
            t = gsd(treebank, code, show)
            print(f"{code:4} gsd names exact: {scores(t['hit'], t['found'], t['names'])}  n {t['names']}")
            print(f"{code:4} gsd names words: {scores(t['right'], t['have'], t['words'])}  n {t['words']}")
        else:
            print("UD_Spanish-GSD: not there; see the data sets in the documentation")


if __name__ == "__main__":
    main()
