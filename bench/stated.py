"""Measure what articles say that no statement holds: the words of every sentence with a verb, by where they went.

    python bench/stated.py [--reader NAME] [--show N] FOLDER...

A FOLDER holds the articles of a story. Questions and sentences without a verb are not counted. A word stands in a
statement, names a voice (with whom it was told, where and when), is left out on purpose (opinion, words to the reader),
or is lost: what was cut off, and fragments that nothing could be joined to. `--show 20` prints twenty lost stretches of
each kind.
"""

import argparse
import collections
from collections.abc import Iterator, Sequence
from pathlib import Path

from stemma import pipeline
from stemma.annotate.readers import chosen
from stemma.api.reading import gathered
from stemma.find import statements
from stemma.find.stating.addressed import inside, spoken, unaddressed
from stemma.find.stating.cuts import states, tokens
from stemma.find.stating.heard import over, shared_out
from stemma.find.stating.worth import fragment, opinion
from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.model.facts import Reading, Sentence, Statement, Voice
from stemma.read.formats import documents
from stemma.settings import DEFAULT

Stretch = tuple[int, int]
BESIDE = 14
"""Words beside a voice that may tell whom it spoke to, where and when."""
PURPOSE = ("opinion", "to the reader")


def left_out(reading: Reading, sentence: Sentence, voices: Sequence[Voice], language: Language) -> Iterator[tuple]:
    """Yield the pieces of a sentence that make no statement, each with why."""
    spans = statements.clauses(reading, sentence, language, voices)
    theirs = [*inside(sentence.span, spoken(reading)), *(voice.content for voice in voices)]
    kept = unaddressed(spans, sentence, theirs, reading, language)
    within = statements.Within(reading, language)
    for span in spans:
        draft = within.draft(sentence, span, over(span, voices))
        if span not in kept:
            yield span.start, span.end, "to the reader"
        elif opinion(draft.said, draft.line, language):
            yield span.start, span.end, "opinion"
        elif lacks := fragment(draft.said, draft.line, draft.text, draft.next, language):
            yield span.start, span.end, f"fragment ({lacks})"


def covered(reading: Reading, sentence: Sentence, voices: Sequence[Voice]) -> tuple[set[int], set[int]]:
    """Return the characters of a sentence in statements, and those that name voices."""
    stated = {
        place
        for said in reading.of(Statement)
        if said.sentence == sentence.span
        for place in range(said.span.start, said.span.end)
    }
    naming: set[int] = set()
    for voice in voices:
        parts = [voice.source, *([voice.cue] if voice.cue else [])]
        first, last = min(part.start for part in parts), max(part.end for part in parts)
        near = last - first <= sentence.span.end - sentence.span.start
        for start, end in [(first, last)] if near else [(part.start, part.end) for part in parts]:
            naming.update(range(start, end))
    return stated, naming


def runs(reading: Reading, sentence: Sentence, taken: set[int], language: Language) -> Iterator[list[Stretch]]:
    """Yield the stretches of words that nothing holds, without those of joining words alone."""
    words, at = language.words, sentence.span.start
    run: list[Stretch] = []
    telling = False
    for token in tokens(reading.words(sentence.span)):
        if not token.word[0].isalnum():
            continue
        if at + token.start in taken:
            if telling:
                yield run
            run, telling = [], False
            continue
        run.append((at + token.start, at + token.end))
        telling = telling or token.word not in words.coordinators | words.content_openers | words.relatives
    if telling:
        yield run


def where(reading: Reading, language: Language) -> Iterator[tuple[str, int, str]]:
    """Yield where the words of an article went: the place, how many, and the sentence with them in brackets."""
    heard = [v for v in reading.of(Voice) if v.cue and reading.words(v.cue).lower() not in language.speech.based]
    text = reading.document.text
    for sentence, voices in zip(reading.sentences, shared_out(reading.sentences, heard), strict=True):
        whole = reading.words(sentence.span)
        if whole.rstrip("\"'”’») ")[-1:] == "?" or not states(whole, language.words):
            continue
        stated, naming = covered(reading, sentence, voices)
        words = [sentence.span.start + t.start for t in tokens(whole) if t.word[0].isalnum()]
        yield "in a statement", sum(place in stated for place in words), ""
        yield "naming a voice", sum(place in naming - stated for place in words), ""
        why = list(left_out(reading, sentence, voices, language))
        for run in runs(reading, sentence, stated | naming, language):
            first, last = run[0][0], run[-1][1]
            place = next((kind for start, end, kind in why if start < last and first < end), None)
            beside = any(n in naming for n in (*range(first - 3, first), *range(last, last + 3)))
            named = beside and len(run) <= BESIDE and not states(text[first:last], language.words)
            kind = "naming a voice" if named and place not in PURPOSE else place or "cut off"
            shown = f"{text[sentence.span.start : first]}[[{text[first:last]}]]{text[last : sentence.span.end]}"
            yield kind, len(run), shown


def readings(folder: Path, reader: str) -> Iterator[Reading]:
    """Read the articles of a folder, in English or another language that has a word list."""
    annotate = chosen(reader).annotate
    for given in gathered(sorted(p for p in folder.rglob("*") if p.is_file() and p.name != "gold.json")):
        pages, _ = documents([given], DEFAULT.read)
        for page in pages:
            if language_of(page.document.lang).words.stop:
                yield pipeline.read_through(page.document, annotate=annotate)


def main() -> None:
    """Print the table, and examples."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--reader", default="model")
    parser.add_argument("--show", type=int, default=0)
    args = parser.parse_args()
    found: collections.Counter[str] = collections.Counter()
    shown: dict[str, list[str]] = collections.defaultdict(list)
    for folder in args.folders:
        for reading in readings(folder, args.reader):
            for kind, count, sentence in where(reading, language_of(reading.document.lang)):
                found[kind] += count
                shown[kind] += [sentence] if sentence else []
    whole = max(1, sum(found.values()))
    for kind, count in found.most_common():
        print(f"{kind:20} {count:7} {count / whole:7.4f}")
    lost = sum(count for kind, count in found.items() if kind not in ("in a statement", "naming a voice", *PURPOSE))
    print(f"{'lost':20} {lost:7} {lost / whole:7.4f}")
    for kind in sorted(shown) if args.show else ():
        for sentence in shown[kind][:: max(1, len(shown[kind]) // args.show)][: args.show]:
            print(f"{kind}: {' '.join(sentence.split())}")


if __name__ == "__main__":
    main()
