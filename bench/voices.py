"""Measure attribution against a corpus of news articles with sources, cues and contents marked (brat files).

    python bench/voices.py [--reader NAME] [--corpus FOLDER] [--part dev] [--files N] [--errors N] [--speed]

FOLDER holds PART/text/*.txt and PART/attributions/*.ann, as in PolNeAR (Newell et al. 2018). How it counts is told in
`docs/method/voices.md`. `--errors 20` prints twenty errors, sorted by cause; `--speed` the words a second of processor
time that voices and quotations take.
"""

import argparse
import collections
import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from stemma import pipeline
from stemma.annotate.readers import chosen
from stemma.find import speech as speech_finder
from stemma.lang import language_of
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Quote, Reading, Thought, Voice

CORPUS = Path(__file__).parents[1] / ".data" / "polnear" / "data"
SPEECH = language_of("en").speech
SAYING = SPEECH.say | SPEECH.show | SPEECH.saying | SPEECH.call | {"according", "per"}
SAYING -= frozenset("believes believe believed thinks think thought hopes hoped expects expect expected fears".split())
WORD = re.compile(r"\w+(?:['’.,&-]\w+)*")
SMALL = frozenset("the a an".split())
SPOKEN_MARKS = ('"', "“", "''", "``")
Span = tuple[int, int]
Count = collections.Counter[str]


@dataclass(frozen=True)
class Marked:
    """One attribution, of the corpus or found: the first characters of the words in each part."""

    content: frozenset[int]
    source: frozenset[int]
    cue: frozenset[int]
    pieces: tuple[Span, ...]
    by: Span | None
    verb: Span | None

    @property
    def hull(self) -> Span:
        """From the first to the last character of the content."""
        return (self.pieces[0][0], self.pieces[-1][1])


@dataclass(frozen=True)
class Error:
    """What went wrong once, and how it reads."""

    cause: str
    shown: str


# -- reading ----------------------------------------------------------------------------------------------------------


def document(text: str, path: str) -> Document:
    """Lay out a plain text, a paragraph a line."""
    blocks, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            blocks.append(Block(start, at + len(line.rstrip()), "paragraph"))
        at += len(line)
    return Document(DocId("0"), path, None, None, "", (), None, None, "en", text, tuple(blocks), (), (), (), "")


def gold(ann: str, text: str) -> list[Marked]:
    """Read the attributions of a brat file."""
    spans: dict[str, tuple[Span, ...]] = {}
    out = []
    for line in ann.splitlines():
        fields = line.split("\t")
        if line.startswith("T"):
            ends = [tuple(int(x) for x in part.split()) for part in fields[1].split(" ", 1)[1].split(";")]
            spans[fields[0]] = tuple((a, b) for a, b in ends)
        elif line.startswith("E"):
            roles: dict[str, list[Span]] = {"Content": [], "Source": [], "Cue": []}
            for role, ident in (pair.split(":") for pair in fields[1].split()):
                if role.rstrip("0123456789") in roles:
                    roles[role.rstrip("0123456789")] += spans.get(ident, ())
            if roles["Content"]:
                out.append(marked(text, roles["Content"], roles["Source"], roles["Cue"]))
    return out


def marked(text: str, content: Sequence[Span], source: Sequence[Span], cue: Sequence[Span]) -> Marked:
    """Put the parts of an attribution into words; a `that` before the content is no part of it, nor is `X said`."""
    pieces = tuple(sorted(set(content)))
    said = words(text, pieces)
    said -= words(text, source) | words(text, cue)
    first = min(said, default=0)
    if text[first : first + 5].lower() == "that ":
        said -= {first}
    by = (min(a for a, _ in source), max(b for _, b in source)) if source else None
    verb = (min(a for a, _ in cue), max(b for _, b in cue)) if cue else None
    return Marked(said, words(text, source), words(text, cue), pieces, by, verb)


def words(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """Return where the words of some spans begin; marks do not count."""
    return frozenset(m.start() for a, b in spans for m in WORD.finditer(text, a, b))


def heard(reading: Reading) -> list[Marked]:
    """Return the attributions found, one a cue; what is only carried over or inside another's words is left out."""
    by_cue: dict[Span, list[Voice | Thought]] = {}
    for voice in reading.of(Voice):
        if voice.cue is not None and voice.manner not in ("carried", "credit"):
            by_cue.setdefault((voice.cue.start, voice.cue.end), []).append(voice)
    for thought in reading.of(Thought):
        by_cue.setdefault((thought.cue.start, thought.cue.end), []).append(thought)
    found = []
    for cue, voices in by_cue.items():
        first = min(voices, key=lambda v: abs(v.content.start - cue[0]))
        source = (first.source.start, first.source.end)
        pieces = [(v.content.start, v.content.end) for v in voices]
        found.append(marked(reading.document.text, pieces, [source] if source != cue else [], [cue]))
    return [one for one in found if not any(one is not other and one.cue <= other.content for other in found)]


# -- counting ---------------------------------------------------------------------------------------------------------


def aligned(found: list[Marked], known: list[Marked]) -> list[tuple[Marked, Marked]]:
    """Pair found attributions with marked ones, those that share most first; the cue settles a tie."""
    pairs = [
        (len(f.content & k.content) / len(f.content | k.content), bool(f.cue & k.cue), -m, -n)
        for m, f in enumerate(found)
        for n, k in enumerate(known)
        if f.content & k.content
    ]
    out: dict[int, int] = {}
    for _, _, m, n in sorted(pairs, reverse=True):
        if -m not in out and -n not in out.values():
            out[-m] = -n
    return [(found[m], known[n]) for m, n in sorted(out.items())]


def half(one: Marked, other: Marked) -> bool:
    """Tell whether two contents share at least half of the words that either has."""
    return 2 * len(one.content & other.content) >= len(one.content | other.content)


def bare(text: str, starts: frozenset[int]) -> frozenset[int]:
    """Leave out the article before a source."""
    return frozenset(s for s in starts if not (s == min(starts) and re.match(r"(?i)(?:the|an?)\b", text[s : s + 4])))


def count(text: str, found: list[Marked], known: list[Marked], c: Count) -> None:
    """Count one article."""
    c["found"] += len(found)
    c["gold"] += len(known)
    c["found words"] += sum(len(f.content) for f in found)
    c["gold words"] += sum(len(k.content) for k in known)
    c["shared words, all pairs"] += sum(len(f.content & k.content) for f in found for k in known)
    c["cue"] += sum(any(f.cue & k.cue for k in known) for f in found)
    c["cue met"] += sum(any(f.cue & k.cue for f in found) for k in known)
    pairs = aligned(found, known)
    c["shared words"] += sum(len(f.content & k.content) for f, k in pairs)
    c["any"] += len(pairs)
    c["half"] += sum(half(f, k) for f, k in pairs)
    c["exact"] += sum(f.content == k.content for f, k in pairs)
    c["source"] += sum(bool(f.source & k.source) or not (f.source or k.source) for f, k in pairs)
    c["source exact"] += sum(bare(text, f.source) == bare(text, k.source) for f, k in pairs)
    said = [k for k in known if spoken(k, text)]
    c["spoken"] += len(said)
    c["spoken met"] += sum(half(f, k) for f, k in pairs if spoken(k, text))


def spoken(one: Marked, text: str) -> bool:
    """Tell whether somebody says something, by the words of the cue."""
    return one.verb is not None and bool(SAYING & set(re.findall(r"\w+", text[slice(*one.verb)].lower())))


def count_quotes(reading: Reading, known: list[Marked], c: Count) -> list[Error]:
    """Count the full quotations that are found, and those given to the source that the corpus marks."""
    text, errors = reading.document.text, []
    for k in known:
        quoted = text[slice(*k.hull)]
        if not (quoted.startswith(SPOKEN_MARKS) and quoted.endswith(('"', "”", "''"))):
            continue
        c["quotes"] += 1
        same = [q for q in reading.of(Quote) if any(p.start < k.hull[1] and k.hull[0] < p.end for p in q.pieces)]
        right = bool(same) and k.by is not None and spoken_by(same[0], text, k.by)
        c["quotes found"] += bool(same)
        c["quotes with speaker"] += bool(same and same[0].speaker)
        c["quotes right"] += right
        if not right:
            who = (same[0].speaker or "nobody") if same else "not found"
            errors.append(Error("quotation: speaker", f"{who} / {shown(text, k)}"))
    return errors


def spoken_by(quote: Quote, text: str, source: Span) -> bool:
    """Tell whether a quotation was given to a source, by place or by a word of its name."""
    if quote.speaker_span and quote.speaker_span.start < source[1] and source[0] < quote.speaker_span.end:
        return True
    return bool(set(re.findall(r"[A-Z]\w\w+", quote.speaker or "")) & set(re.findall(r"\w+", text[slice(*source)])))


# -- errors -----------------------------------------------------------------------------------------------------------


def errors(reading: Reading, found: list[Marked], known: list[Marked]) -> list[Error]:
    """Name the cause of every difference, as far as the two say it themselves."""
    text = reading.document.text
    pairs = aligned(found, known)
    met = {id(k): f for f, k in pairs}
    out = []
    for k in known:
        f = met.get(id(k))
        if f is None:
            out.append(Error(missed(k, found, text), shown(text, k)))
        elif f.content != k.content:
            out.append(Error(bounds(f, k, reading), f"{shown(text, k)}\n      found: {clipped(text, f.hull)}"))
        elif not f.source & k.source and k.source:
            out.append(Error("wrong source", f"{shown(text, k)}\n      found: {clipped(text, f.by)}"))
    kept = {id(f) for f, _ in pairs}
    return out + [Error("found beside it", shown(text, f)) for f in found if id(f) not in kept]


def missed(k: Marked, found: list[Marked], text: str) -> str:
    """Say why an attribution was missed."""
    if any(k.cue and k.cue <= f.content for f in found):
        return "missed: inside another's words"
    if any(k.cue & f.cue for f in found):
        return "missed: cue found, other content"
    if not k.source:
        return "missed: nobody named"
    return "missed: a cue of saying" if spoken(k, text) else "missed: thought, wish, feeling or act"


def bounds(f: Marked, k: Marked, reading: Reading) -> str:
    """Say what is wrong with the bounds of a content."""
    sentences = {n for n, s in enumerate(reading.sentences) for w in k.content if s.span.start <= w < s.span.end}
    if len(sentences) > 1:
        return "bounds: content over several sentences"
    if f.content < k.content:
        return "bounds: too short"
    return "bounds: too long" if f.content > k.content else "bounds: both ends"


def clipped(text: str, span: Span | None) -> str:
    """Show a stretch in one line."""
    return " ".join(text[slice(*span)].split())[:140] if span else "-"


def shown(text: str, one: Marked) -> str:
    """Show an attribution in one line."""
    return f"[{clipped(text, one.by)}] [{clipped(text, one.verb)}] {clipped(text, one.hull)}"


def print_errors(found: list[Error], wanted: int) -> None:
    """Print how many errors each cause has, and some of each, spread over the articles."""
    by_cause: dict[str, list[str]] = {}
    for one in found:
        by_cause.setdefault(one.cause, []).append(one.shown)
    print()
    for cause, these in sorted(by_cause.items(), key=lambda item: -len(item[1])):
        some = max(1, round(wanted * len(these) / len(found)))
        print(f"{len(these):5} {cause}")
        for n in range(some):
            print("   *", these[n * len(these) // some])


# -- the table --------------------------------------------------------------------------------------------------------


def f1(
    c: Count, hit: str, of_found: str = "found", of_gold: str = "gold", again: str = ""
) -> tuple[float, float, float]:
    """Return precision, recall and their F1."""
    p, r = c[hit] / max(1, c[of_found]), c[again or hit] / max(1, c[of_gold])
    return p, r, 2 * p * r / max(1e-9, p + r)


def table(c: Count, articles: int) -> None:
    """Print the scores."""
    print(f"{articles} articles, {c['gold']} attributions, {c['found']} found, {c['quotes']} full quotations")
    rows = {
        "cue": f1(c, "cue", again="cue met"),
        "content, overlap": f1(c, "shared words", "found words", "gold words"),
        "content, overlap, all pairs": f1(c, "shared words, all pairs", "found words", "gold words"),
        "content, half shared": f1(c, "half"),
        "content, any shared": f1(c, "any"),
        "content, exact": f1(c, "exact"),
        "source, overlap": f1(c, "source"),
        "source, exact": f1(c, "source exact"),
    }
    print(f"{'':34}{'precision':>10}{'recall':>8}{'F1':>8}")
    for name, (p, r, f) in rows.items():
        print(f"{name:34}{p:10.3f}{r:8.3f}{f:8.3f}")
    alone = {
        "source right, of contents met": ("source", "any"),
        "recall of spoken ones, half shared": ("spoken met", "spoken"),
        "full quotations found": ("quotes found", "quotes"),
        "full quotations with a speaker": ("quotes with speaker", "quotes"),
        "full quotations, speaker right": ("quotes right", "quotes"),
    }
    for name, (hit, of) in alone.items():
        print(f"{name:34}{c[hit] / max(1, c[of]):26.3f}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--reader", default="rules", help="as `stemma build` takes it")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--part", default="dev")
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--errors", type=int, default=0, help="print so many errors, sorted by cause")
    parser.add_argument("--speed", action="store_true", help="time voices and quotations by themselves")
    args = parser.parse_args()
    files = sorted((args.corpus / args.part / "text").glob("*.txt"))
    files = files[:: max(1, len(files) // args.files)]
    if not files:
        parser.error("no articles there: see the docstring")
    c: Count = collections.Counter()
    wrong: list[Error] = []
    readings = []
    annotate = chosen(args.reader).annotate
    for file in files:
        text = file.read_text(errors="replace")
        reading = pipeline.read_through(document(text, file.name), pipeline.FINDERS[:-1], annotate)
        beside = sorted((args.corpus / args.part / "attributions").glob(f"{file.stem}*.ann"))
        known, found = gold(beside[0].read_text(errors="replace"), text), heard(reading)
        count(text, found, known, c)
        wrong += [*errors(reading, found, known), *count_quotes(reading, known, c)]
        readings.append(reading)
    table(c, len(files))
    if args.errors:
        print_errors(wrong, args.errors)
    if args.speed:
        print_speed(readings)


def print_speed(readings: list[Reading]) -> None:
    """Print how many words a second of processor time voices and quotations read, names being found already."""
    language = language_of("en")
    many = sum(len(r.document.text.split()) for r in readings)
    began = time.process_time()
    for reading in readings:
        speech_finder.find(reading, language)
    print(f"{many / (time.process_time() - began):,.0f} words a core-second for voices and quotations")


if __name__ == "__main__":
    main()
