"""Measure attribution against a corpus of news articles with sources, cues and contents marked (brat files).

    python bench/voices.py [--corpus FOLDER] [--part dev] [--show N]

FOLDER holds PART/text/*.txt and PART/attributions/*.ann, as in PolNeAR (Newell et al. 2018). That corpus also marks what
people think and feel, which is more than a voice; recall is read with that in mind. A found voice meets a marked one
where their contents share at least half of the characters that either has.
"""

import argparse
import collections
from pathlib import Path

from stemma import pipeline
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Quote, Voice

CORPUS = Path(__file__).parents[1] / ".data" / "polnear" / "data"
Span = tuple[int, int]


def document(text: str, path: str) -> Document:
    """Lay out a plain text, a paragraph a line."""
    blocks, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            blocks.append(Block(start, at + len(line.rstrip()), "paragraph"))
        at += len(line)
    return Document(DocId("0"), path, None, None, "", (), None, None, "en", text, tuple(blocks), (), (), (), "")


def gold(ann: str, text: str) -> list[dict[str, Span]]:
    """Read the attributions of a brat file; a discontinuous part is taken from its first to its last character."""
    spans: dict[str, Span] = {}
    out: list[dict[str, Span]] = []
    for line in ann.splitlines():
        fields = line.split("\t")
        if line.startswith("T"):
            ends = [int(x) for part in fields[1].split(" ", 1)[1].split(";") for x in part.split()]
            spans[fields[0]] = (min(ends), max(ends))
        elif line.startswith("E"):
            parts: dict[str, Span] = {}
            for pair in fields[1].split():
                role, ident = pair.split(":")
                role = role.rstrip("0123456789")
                if ident in spans:
                    a, b = parts.get(role, spans[ident])
                    parts[role] = (min(a, spans[ident][0]), max(b, spans[ident][1]))
            if "Content" in parts:
                out.append(parts)
    return [{**parts, "Content": bare(parts["Content"], text)} for parts in out]


def bare(content: Span, text: str) -> Span:
    """Leave out the `that` which this corpus counts as content."""
    return (content[0] + 5, content[1]) if text[content[0] : content[1]].startswith("that ") else content


def overlap(a: Span, b: Span) -> int:
    """Count shared characters."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def fit(a: Span, b: Span) -> float:
    """Return shared characters over covered ones."""
    return overlap(a, b) / (max(a[1], b[1]) - min(a[0], b[0]))


def measure(files: list[Path], show: int) -> collections.Counter[str]:
    """Count hits over articles."""
    count: collections.Counter[str] = collections.Counter()
    for file in files:
        text = file.read_text(errors="replace")
        reading = pipeline.read_through(document(text, file.name), pipeline.FINDERS[:-1])
        beside = sorted((file.parents[1] / "attributions").glob(f"{file.stem}*.ann"))
        marked = gold(beside[0].read_text(errors="replace"), text)
        voices = [v for v in reading.of(Voice) if v.manner != "carried" and v.cue is not None]
        count["gold"] += len(marked)
        count["found"] += len(voices)
        used: set[int] = set()
        met: set[int] = set()
        for i, voice in enumerate(voices):
            content = (voice.content.start, voice.content.end)
            fits = [(fit(content, g["Content"]), n) for n, g in enumerate(marked) if n not in used]
            best, n = max(fits, default=(0.0, -1))
            if best >= 0.5:
                used.add(n)
                met.add(i)
                count["content"] += 1
                count["exact"] += best > 0.97
                if "Source" in marked[n]:
                    count["sourced"] += 1
                    count["source"] += overlap((voice.source.start, voice.source.end), marked[n]["Source"]) > 0
            if any(overlap((voice.cue.start, voice.cue.end), g["Cue"]) for g in marked if "Cue" in g):
                count["cue"] += 1
        for n, g in enumerate(marked):
            quoted = text[g["Content"][0] : g["Content"][1]]
            if quoted[:1] in "\"“" and quoted[-1:] in "\"”":
                count["quotes"] += 1
                same = [q for q in reading.of(Quote) if any(overlap((p.start, p.end), g["Content"]) for p in q.pieces)]
                count["quotes found"] += bool(same)
                count["quotes with speaker"] += bool(same and same[0].speaker)
                source = text[slice(*g["Source"])] if "Source" in g else ""
                span = same[0].speaker_span if same else None
                right = bool(span and "Source" in g and overlap((span.start, span.end), g["Source"]))
                count["quotes right"] += right
                if show > 0 and not right:
                    show -= 1
                    print("QUOTE", [source], same[0].speaker if same else None, quoted[:80], "|", text[g["Content"][0] - 60 : g["Content"][0]].replace("\n", "/"), "...", text[g["Content"][1] : g["Content"][1] + 60].replace("\n", "/"))
        if show > 0:
            for n, g in enumerate(marked):
                if n not in used:
                    cue = text[slice(*g["Cue"])] if "Cue" in g else None
                    print("MISS ", [text[slice(*g["Source"])] if "Source" in g else None, cue], text[slice(*g["Content"])][:100].replace("\n", "/"))
                    show -= 1
            for i, v in enumerate(voices):
                if i not in met:
                    print("EXTRA", [v.name, reading.words(v.cue)], reading.words(v.content)[:100].replace("\n", "/"))
                    show -= 1
    return count


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--part", default="dev")
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--show", type=int, default=0, help="print this many misses")
    args = parser.parse_args()
    files = sorted((args.corpus / args.part / "text").glob("*.txt"))
    files = files[:: max(1, len(files) // args.files)]
    if not files:
        raise SystemExit(f"no articles under {args.corpus / args.part}")
    c = measure(files, args.show)
    rows = {
        "cue precision": c["cue"] / c["found"],
        "content precision (half)": c["content"] / c["found"],
        "content recall (half)": c["content"] / c["gold"],
        "content exact, of those met": c["exact"] / max(1, c["content"]),
        "source right, of those met": c["source"] / max(1, c["sourced"]),
        "quotations found": c["quotes found"] / max(1, c["quotes"]),
        "quotations with a speaker": c["quotes with speaker"] / max(1, c["quotes"]),
        "quotations, source marked right": c["quotes right"] / max(1, c["quotes"]),
    }
    print(f"{len(files)} articles, {c['gold']} attributions, {c['found']} voices, {c['quotes']} full quotations")
    for name, value in rows.items():
        print(f"{name:34}{value:7.3f}")


if __name__ == "__main__":
    main()
