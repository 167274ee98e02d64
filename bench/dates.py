"""Measure dates against TimeML: spans that overlap, and values that are equal.

    python bench/dates.py FOLDER [--errors N]

FOLDER holds TempEval-3 (`.tml`) or MEANTIME (`.xml`) files at any depth. Only dates and times of day are scored, times
by their day: durations and recurrences (`every Monday`) are no dates, nor is `now`. F1 is over all documents.
"""

import argparse
import re
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import date
from pathlib import Path

from stemma.find import dates
from stemma.lang import language_of
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Reading, Sentence
from stemma.text.segment import sentences

Timex = tuple[int, int, str]
ANNOTATED = 6
"""Sentences that MEANTIME annotates in each article."""
VAGUE = {"PRESENT_REF", "PAST_REF", "FUTURE_REF"}
"""`now`, `recently`: no date."""


def tml(path: Path) -> tuple[str, str, list[Timex]]:
    """Read text, day of publication and time expressions of a TempEval-3 file."""
    root = ET.parse(path).getroot()  # noqa: S314 -- a corpus of our own choosing
    text, found = "", []
    body = root.find("TEXT")
    for node, opening in walk(body):
        if opening and node.tag == "TIMEX3" and node.get("type") in {"DATE", "TIME"} and node.get("value") not in VAGUE:
            found.append((len(text), len(text) + len("".join(node.itertext())), node.get("value")))
        text += (node.text or "") if opening else (node.tail or "")
    return text, root.find("DCT/TIMEX3").get("value")[:10], found


def walk(node):  # noqa: ANN001, ANN201
    """Yield every element twice, when it opens and when it closes."""
    yield node, True
    for child in node:
        yield from walk(child)
        yield child, False


def meantime(path: Path) -> tuple[str, str, list[Timex]]:
    """Read text, day of publication and time expressions of a MEANTIME file."""
    root = ET.parse(path).getroot()  # noqa: S314 -- a corpus of our own choosing
    text, place, last = "", {}, "0"
    for token in root.iter("token"):
        if int(token.get("sentence")) >= ANNOTATED:
            continue
        text += "\n\n" if token.get("sentence") != last else " " if text else ""
        last = token.get("sentence")
        place[token.get("t_id")] = (len(text), len(text) + len(token.text))
        text += token.text
    published, found = "", []
    for timex in root.iter("TIMEX3"):
        if timex.get("functionInDocument") == "CREATION_TIME":
            published = published or timex.get("value")[:10]
        anchors = [place[a.get("t_id")] for a in timex.iter("token_anchor") if a.get("t_id") in place]
        if anchors and timex.get("type") in {"DATE", "TIME"} and timex.get("value") not in VAGUE:
            found.append((min(a for a, _ in anchors), max(b for _, b in anchors), timex.get("value")))
    return text, published, found


def value(first: str, last: str) -> str:
    """Write a date as TimeML does: a week, a weekend, a quarter, a decade, or the date itself."""
    if first == last:
        return first
    if re.fullmatch(r"\d{4}-\d\d", first) and first[:4] == last[:4]:
        months = int(last[5:7]) - int(first[5:])
        return (
            f"{first[:4]}-{'Q' if months == 2 else 'H'}{int(last[5:7]) // (months + 1)}" if months in {2, 5} else first
        )
    try:
        start = date.fromisoformat(first)
        year, week, _ = start.isocalendar()
    except ValueError:
        return first[:3] if len(first) == 4 and first[:3] == last[:3] else f"{first}/{last}"
    days = (date.fromisoformat(last) - start).days
    return f"{year}-W{week:02}{'-WE' if days == 1 else ''}" if days in {1, 6} else f"{first}/{last}"


def main() -> None:
    """Print span and value scores."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", type=int, default=0)
    args = parser.parse_args()
    counts, errors = Counter(), []
    for path in sorted(p for p in args.folder.rglob("*") if p.suffix in {".tml", ".xml"}):
        text, published, gold = (tml if path.suffix == ".tml" else meantime)(path)
        blocks = tuple(Block(m.start(), m.end(), "paragraph") for m in re.finditer(r"\S(?:.|\n(?!\n))*", text))
        name = DocId(path.stem)
        doc = Document(name, path.name, None, None, "", (), published, None, "en", text, blocks, (), (), (), "")
        reading = Reading(doc, sentences(doc, language_of("en")) or (Sentence(Span(doc.id, 0, len(text)), 0),))
        found = [(d.span.start, d.span.end, value(d.first, d.last)) for d in dates.find(reading, language_of("en"))]
        counts.update(gold=len(gold), found=len(found))
        for start, end, want in gold:
            hits = [v for a, b, v in found if a < end and start < b]
            right = any(v[:10] == want[:10].split("T")[0] for v in hits)
            counts.update(span=bool(hits), value=right)
            if not right:
                errors.append(f"{text[start:end]!r} in {published}: {want}, found {hits}")
        errors += [f"not gold: {text[a:b]!r} {v}" for a, b, v in found if not any(a < e and s < b for s, e, _ in gold)]
    for name in ("span", "value"):
        precision, recall = counts[name] / counts["found"], counts[name] / counts["gold"]
        both = 2 * precision * recall / (precision + recall)
        print(f"{name:6} precision {precision:.3f}  recall {recall:.3f}  F1 {both:.3f}")
    print(f"n {counts['gold']}")
    for error in errors[:: max(1, len(errors) // args.errors)] if args.errors else ():
        print("  ", " ".join(error.split()))


if __name__ == "__main__":
    main()
