"""Run the case files on quotations, voices and credits: a text, a line of dots, and what must be found in it.

In `quotes`:

    Ada Lund: We go, / and soon.     one quotation with these pieces and this speaker (`?` where nobody is named)
    - in the know                    these words are not a quotation
    to a press release: We go        the quotation that begins so was made there

In `voices`, after the words attributed, any of kind, manner, stance, `to ...` and `through ...`:

    Ada Lund | the dam held | person | indirect
    - Ada Lund | the dam held        nothing that holds these words is Ada Lund's
    - Ada Lund                       no voice has this name

In `credits`: `agency: Reuters`, and `- Reuters`.

An empty line parts paragraphs; a first line `lang: und` changes the language. Lines `saw: Ada Lund | doubts | the dam
holds` before the text give what a trained reader saw: source (or nothing), cue, and the pieces of the content between
slashes, each where it stands first, or behind the cue.
"""

import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest

from stemma.find import credits as credit_lines
from stemma.find import names, speech
from stemma.lang import language_of
from stemma.link import utterances
from stemma.model.annotations import Annotation, NameSeen, SayingSeen
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Credit, Quote, Reading, Sentence, Voice
from stemma.text.segment import sentences

CASES = Path(__file__).parents[1]
PERSON = re.compile(r"\b(?:Ada |Tom )?(?:Lund|Reyes)\b")
"""Whom the trained reader of these cases knows."""


def cases(folder: str):
    for path in sorted((CASES / folder).glob("*.txt")):
        for number, case in enumerate(path.read_text(encoding="utf-8").split("\n======\n"), 1):
            text, _, facts = case.partition("\n......\n")
            yield pytest.param(
                text.strip("\n"), [f for f in facts.split("\n") if f.strip()], id=f"{path.stem}-{number}"
            )


def read(text: str) -> Reading:
    lang = "en"
    if text.startswith("lang: "):
        first, _, text = text.partition("\n")
        lang = first.removeprefix("lang: ")
    saw = []
    while text.startswith("saw: "):
        first, _, text = text.partition("\n")
        saw.append(first.removeprefix("saw: "))
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(at, at + len(part), "paragraph"))
        at += len(part) + 2
    doc = DocId(hashlib.sha256(text.encode()).hexdigest()[:12])
    document = Document(doc, "", None, None, "", (), None, None, lang, text, tuple(blocks), (), (), (), "")
    language = language_of(lang)
    parts = sentences(document, language)
    found = Reading(document, parts, (), annotated(text, parts, saw))
    for find in (names.find, credit_lines.find, speech.find):
        found = replace(found, facts=(*found.facts, *find(found, language)))
    return found


def annotated(text: str, parts: tuple[Sentence, ...], saw: list[str]) -> tuple[Annotation, ...]:
    seen: list[list[SayingSeen]] = [[] for _ in parts]
    for line in saw:
        source, cue, content = (field.strip() for field in line.split("|"))
        said = text.index(cue)
        number = next(n for n, part in enumerate(parts) if part.span.start <= said < part.span.end)
        start, end = parts[number].span.start, parts[number].span.end

        def place(words: str, start: int = start, end: int = end, said: int = said) -> tuple[int, int]:
            at = text.find(words, said, end) if words in text[said:end] else text.index(words, start, end)
            return at - start, at + len(words) - start

        pieces = tuple(place(piece) for piece in content.split(" / ") if piece)
        by = (text.index(source, start, end) - start, text.index(source, start, end) + len(source) - start)
        seen[number].append(SayingSeen((said - start, said + len(cue) - start), by if source else None, pieces, 0.9))
    people = [
        tuple(NameSeen(m.span(), "person", 0.9) for m in PERSON.finditer(text[part.span.start : part.span.end]))
        for part in parts
    ]
    return tuple(Annotation(*both) for both in zip(people, map(tuple, seen), strict=True)) if saw else ()


@pytest.mark.parametrize(("text", "facts"), list(cases("quotes")))
def test_quotes(text, facts):
    reading = read(text)
    found = {f"{q.speaker or '?'}: {' / '.join(reading.words(p) for p in q.pieces)}" for q in reading.of(Quote)}
    for fact in facts:
        if fact.startswith("- "):
            assert not [f for f in found if fact[2:] in f], f"{fact!r} but found {sorted(found)}"
        elif fact.startswith("to "):
            medium, _, start = fact[3:].partition(": ")
            made = {q.to for q in reading.of(Quote) if reading.words(q.pieces[0]).startswith(start)}
            assert made == {medium}, f"{fact!r} but found {made}"
        else:
            assert fact in found, f"{fact!r} not among {sorted(found)}"


def described(reading: Reading, voice: Voice) -> set[str]:
    further = {f"to {voice.to}"} if voice.to else set()
    further |= {f"through {voice.through}"} if voice.through else set()
    return {reading.words(voice.content), voice.kind, voice.manner, voice.stance, *further}


@pytest.mark.parametrize(("text", "facts"), list(cases("voices")))
def test_voices(text, facts):
    reading = read(text)
    found = [(v.name, described(reading, v)) for v in reading.of(Voice)]
    for fact in facts:
        name, *parts = fact.removeprefix("- ").split(" | ")
        if fact.startswith("- "):
            wrong = [f for f in found if f[0] == name and (not parts or any(parts[0] in d for d in f[1]))]
            assert not wrong, f"{fact!r} but found {wrong}"
        else:
            assert any(f[0] == name and set(parts) <= f[1] for f in found), f"{fact!r} not among {found}"


@pytest.mark.parametrize(("text", "facts"), list(cases("credits")))
def test_credits(text, facts):
    found = [(c.kind, c.source) for c in read(text).of(Credit)]
    for fact in facts:
        if fact.startswith("- "):
            assert fact[2:] not in {source for _, source in found}, f"{fact!r} but found {found}"
        else:
            assert tuple(fact.split(": ")) in found, f"{fact!r} not among {found}"


FULL = "“The dam is old. We warned the council twice, and nobody there ever wrote back,” Ada Lund told the Post."
CUT = "Engineers were worried: “We warned the council twice, and nobody there ever wrote back,” Lund said."
CHANGED = "“The dam is old! We warned the county twice, and nobody there ever wrote back,” Ada Lund has said."
OTHER = "“The water came at night and took the lower town within an hour,” Ada Lund said."


def aligned(*texts: str):
    readings: tuple[Reading, ...] = tuple(read(text) for text in texts)
    by_doc = {r.document.id: text for r, text in zip(readings, texts, strict=True)}
    return [(u, [by_doc[version[0].doc] for version in u.versions]) for u in utterances.align(readings, ())]


def test_fullest_first():
    ((utterance, versions),) = aligned(CUT, OTHER, FULL)
    assert versions == [FULL, CUT]
    assert utterance.speaker == "Ada Lund"
    assert utterance.difference == "cuts “The dam is old.”"


def test_what_was_changed():
    ((utterance, _),) = aligned(FULL, CHANGED)
    assert "“county”" in utterance.difference
    assert "old!" in utterance.difference


def test_order_does_not_matter():
    one, two = aligned(CUT, OTHER, FULL, CHANGED), aligned(CHANGED, FULL, OTHER, CUT)
    assert one == two


def test_told_once_is_no_utterance():
    assert aligned(FULL, OTHER) == []
