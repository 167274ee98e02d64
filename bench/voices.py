"""Measure attribution against a corpus of news articles with sources, cues and contents marked (brat files).

    python bench/voices.py [--corpus FOLDER] [--part dev] [--files N] [--show N]

FOLDER holds PART/text/*.txt and PART/attributions/*.ann, as in PolNeAR (Newell et al. 2018). That corpus also marks
what people think and feel, which is more than a voice; `spoken` recall counts only those whose cue has a verb of
saying. A found voice meets a marked one where their contents share at least half of the characters that either has.
"""

import argparse
import collections
import re
from dataclasses import dataclass
from pathlib import Path

from stemma import pipeline
from stemma.lang import language_of
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Quote, Reading, Voice

CORPUS = Path(__file__).parents[1] / ".data" / "polnear" / "data"
SPEECH = language_of("en").speech
SAYING = SPEECH.say | SPEECH.show | SPEECH.saying | {"according", "per"}
Span = tuple[int, int]
Count = collections.Counter[str]


@dataclass(frozen=True)
class Marked:
    """One attribution of the corpus."""

    content: tuple[Span, ...]
    source: Span | None
    cue: Span | None

    @property
    def hull(self) -> Span:
        """From the first to the last character of the content."""
        return (self.content[0][0], self.content[-1][1])


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
            parts = [pair.split(":") for pair in fields[1].split()]
            found = {role: spans[ident] for role, ident in parts if ident in spans}
            content = tuple(sorted(s for role, s in found.items() if role.startswith("Content") for s in s))
            if content:
                source, cue = found.get("Source"), found.get("Cue")
                out.append(Marked(bare(content, text), source[0] if source else None, cue[0] if cue else None))
    return out


def bare(content: tuple[Span, ...], text: str) -> tuple[Span, ...]:
    """Leave out the `that` which this corpus counts as content."""
    (a, b), *rest = content
    return ((a + 5 if text[a:b].startswith("that ") else a, b), *rest)


def overlap(a: Span, b: Span) -> int:
    """Count shared characters."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def fit(a: Span, b: Span) -> float:
    """Return shared characters over covered ones."""
    return overlap(a, b) / (max(a[1], b[1]) - min(a[0], b[0]))


def meets(voice: Voice, marked: Marked) -> float:
    """Return how well a voice's content fits the marked one, whole or a piece of it."""
    content = (voice.content.start, voice.content.end)
    return max(fit(content, piece) for piece in (*marked.content, marked.hull))


def spoken(marked: Marked, text: str) -> bool:
    """Tell whether somebody says something, by the words of the cue."""
    return marked.cue is not None and bool(SAYING & set(re.findall(r"\w+", text[slice(*marked.cue)].lower())))


def count_voices(reading: Reading, marked: list[Marked], count: Count, *, show: bool) -> None:
    """Count the voices of one article that meet a marked attribution, and the marked ones met."""
    text = reading.document.text
    voices = [v for v in reading.of(Voice) if v.manner != "carried" and v.cue is not None]
    met: set[int] = set()
    for voice in voices:
        best, n = max(((meets(voice, g), n) for n, g in enumerate(marked)), default=(0.0, -1))
        cue = (voice.cue.start, voice.cue.end)
        count["cue"] += any(g.cue is not None and overlap(cue, g.cue) for g in marked)
        if best < 0.5:
            if show:
                print("EXTRA", [voice.name, reading.words(voice.cue)], reading.words(voice.content)[:100])
            continue
        met.add(n)
        count["content"] += 1
        count["exact"] += best > 0.97
        source = marked[n].source
        if source:
            count["sourced"] += 1
            count["source"] += overlap((voice.source.start, voice.source.end), source) > 0
    count["found"] += len(voices)
    count["gold"] += len(marked)
    count["met"] += len(met)
    said = [n for n, g in enumerate(marked) if spoken(g, text)]
    count["spoken"] += len(said)
    count["spoken met"] += sum(n in met for n in said)
    for n in said:
        if show and n not in met:
            source = text[slice(*marked[n].source)] if marked[n].source else None
            print("MISS ", [source, text[slice(*marked[n].cue)]], text[slice(*marked[n].hull)][:110].replace("\n", "/"))


def count_quotes(reading: Reading, marked: list[Marked], count: Count, *, show: bool) -> None:
    """Count the full quotations that are found, and those given to the source that the corpus marks."""
    text = reading.document.text
    for g in marked:
        quoted = text[slice(*g.hull)]
        if quoted[:1] not in '"“' or quoted[-1:] not in '"”':
            continue
        count["quotes"] += 1
        same = [q for q in reading.of(Quote) if any(overlap((p.start, p.end), g.hull) for p in q.pieces)]
        right = bool(same) and g.source is not None and spoken_by(same[0], text, g.source)
        count["quotes found"] += bool(same)
        count["quotes with speaker"] += bool(same and same[0].speaker)
        count["quotes right"] += right
        if show and not right:
            near = text[g.hull[0] - 60 : g.hull[0]], text[g.hull[1] : g.hull[1] + 60]
            source = text[slice(*g.source)] if g.source else None
            print("QUOTE", [source, same[0].speaker if same else "not found"], quoted[:70], near)


def spoken_by(quote: Quote, text: str, source: Span) -> bool:
    """Tell whether a quotation was given to a source, by place or by a word of its name."""
    if quote.speaker_span and overlap((quote.speaker_span.start, quote.speaker_span.end), source):
        return True
    return bool(set(re.findall(r"[A-Z]\w\w+", quote.speaker or "")) & set(re.findall(r"\w+", text[slice(*source)])))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--part", default="dev")
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--show", action="store_true", help="print what is missed and what is found beside it")
    args = parser.parse_args()
    files = sorted((args.corpus / args.part / "text").glob("*.txt"))
    files = files[:: max(1, len(files) // args.files)]
    if not files:
        parser.error("no articles there: see the docstring")
    c: Count = collections.Counter()
    for file in files:
        text = file.read_text(errors="replace")
        reading = pipeline.read_through(document(text, file.name), pipeline.FINDERS[:-1])
        beside = sorted((args.corpus / args.part / "attributions").glob(f"{file.stem}*.ann"))
        marked = gold(beside[0].read_text(errors="replace"), text)
        count_voices(reading, marked, c, show=args.show)
        count_quotes(reading, marked, c, show=args.show)
    rows = {
        "cue precision": ("cue", "found"),
        "content precision": ("content", "found"),
        "content recall, all": ("met", "gold"),
        "content recall, spoken": ("spoken met", "spoken"),
        "content exact, of those met": ("exact", "content"),
        "source right, of those met": ("source", "sourced"),
        "full quotations found": ("quotes found", "quotes"),
        "full quotations with a speaker": ("quotes with speaker", "quotes"),
        "full quotations, speaker right": ("quotes right", "quotes"),
    }
    print(f"{len(files)} articles, {c['gold']} attributions, {c['found']} voices, {c['quotes']} full quotations")
    for name, (hit, of) in rows.items():
        print(f"{name:34}{c[hit] / max(1, c[of]):7.3f}")


if __name__ == "__main__":
    main()
