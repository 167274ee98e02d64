"""Find speech that no quotation mark shows: dialogue after a dash, interviews, and texts set apart from the article.

Only where the page makes it plain: the language uses the dash so, the labels come again and again, or the paragraph
before announces a statement and ends with a colon.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from stemma.lang.base import Language
from stemma.model.documents import Block
from stemma.model.facts import Mention, Reading

Part = Literal["", "asks", "answers", "goes on"]
"""What speech is in an interview whose labels name nobody."""

_DASHED = re.compile(r"[—―–](?=[^\W\d_]|[¿¡«“\"‘])")
_TURN = re.compile(r"(?<=\s)[—―–](?=[^\W\d_])|(?<=\S)[—―–](?=[\s.,;:!?…]|\Z)")
_SENTENCE = re.compile(r".*[.!?…][\"'”»]?\s*\Z", re.DOTALL)
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:\n.!?]{0,40}?)[:.]\s+(?=\S)")
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
_LEAST_TURNS = 4
"""Labelled paragraphs that make an interview; where `Q` and `A` stand, one of each is enough."""
_MOST_WORDS = 4
"""Words of a label."""
_ANNOUNCES = 14
"""Words before a colon among which the verb of saying stands."""


@dataclass(frozen=True, slots=True)
class Set:
    """A stretch of speech inside a block: the words, and the same with the dashes that part them from the rest."""

    start: int
    end: int
    outer: int
    after: int
    part: Part = ""


def unmarked(reading: Reading, language: Language) -> dict[int, tuple[Set, ...]]:
    """Find the speech that no mark shows, by the number of its block."""
    text, blocks = reading.document.text, reading.document.blocks
    read = {sentence.block for sentence in reading.sentences}
    found = _interview(reading, language)
    for number, block in enumerate(blocks):
        if number not in read or number in found:
            continue
        if language.marks.dash and _DASHED.match(text, block.start):
            said = tuple(_dialogue(text, block))
            found |= {number: said} if said else {}
        elif number and _announced(text, blocks[number - 1], block, language):
            found[number] = (Set(block.start, block.end, block.start, block.end),)
    return found


def _dialogue(text: str, block: Block) -> Iterator[Set]:
    """Cut `—No —dijo Ana—. Vamos.` into what is said; a credit such as `—Ana Ruiz` is none."""
    if not _SENTENCE.match(text, block.start, block.end):
        return
    outer, at, speaks = block.start, block.start + 1, True
    for turn in _TURN.finditer(text, at, block.end):
        opens = text[turn.start() - 1].isspace()
        if speaks and opens:
            yield from _stretch(text, at, turn.start(), outer, turn.end())
            speaks = False
        elif not speaks and not opens:
            outer, at, speaks = turn.start(), turn.end(), True
    if speaks:
        yield from _stretch(text, at, block.end, outer, block.end)


def _stretch(text: str, start: int, end: int, outer: int, after: int) -> Iterator[Set]:
    while start < end and not (text[start].isalnum() or text[start] in "¿¡«“\"‘'(["):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Set(start, end, outer, max(after, end))


# -- interviews: Q: ... A: ... ----------------------------------------------------------------------------------------


def _interview(reading: Reading, language: Language) -> dict[int, tuple[Set, ...]]:
    """Find the turns of an interview; what has no label goes on with the answer before it, up to the last label."""
    text, blocks = reading.document.text, reading.document.blocks
    labels = {n: m for n, block in enumerate(blocks) if (m := _label(text, block)) is not None}
    parts = _parts(reading, labels, language)
    turns = sorted(parts)
    found: dict[int, tuple[Set, ...]] = {}
    for number in range(turns[0], turns[-1] + 1) if turns else ():
        block = blocks[number]
        if number in parts:
            start = labels[number].end()
            outer = block.start if parts[number] else start
            found[number] = (Set(start, block.end, outer, block.end, parts[number]),)
        elif found and found[max(found)][0].part in ("answers", "goes on") and block.kind == "paragraph":
            found[number] = (Set(block.start, block.end, block.start, block.end, "goes on"),)
    return found


def _label(text: str, block: Block) -> re.Match[str] | None:
    """Return the label of a paragraph: `Q:`, `Ada Lund:`, `LUND:`."""
    label = _LABEL.match(text, block.start, block.end) if block.kind in ("paragraph", "list") else None
    if label is None or len(label["label"].split()) > _MOST_WORDS:
        return None
    stop = text[label.end("label")] == "."
    return label if (len(label["label"]) == 1 or not stop) and label["label"][0].isupper() else None


def _parts(reading: Reading, labels: dict[int, re.Match[str]], language: Language) -> dict[int, Part]:
    """Say for each labelled paragraph of an interview what it is; "" where the label says who speaks."""
    lows = {n: m["label"].strip().lower() for n, m in labels.items()}
    asked: dict[int, Part] = {n: "asks" for n, low in lows.items() if low in language.marks.asks}
    answered: dict[int, Part] = {n: "answers" for n, low in lows.items() if low in language.marks.answers}
    if asked and answered:
        return asked | answered
    names = {m.name.lower().rsplit(maxsplit=1)[-1] for m in reading.of(Mention) if m.kind != "place"}
    last = {n: low.rsplit(maxsplit=1)[-1] for n, low in lows.items() if _named(labels[n]["label"])}
    often = [name for name, count in Counter(last.values()).items() if count > 1]
    turns: dict[int, Part] = {n: "" for n, name in last.items() if name in often}
    known = any(name in names for name in often)
    return turns if known and len(often) > 1 and len(turns) >= _LEAST_TURNS else {}


def _named(label: str) -> bool:
    return all(word[:1].isupper() for word in _WORD.findall(label))


# -- texts set apart --------------------------------------------------------------------------------------------------


def _announced(text: str, before: Block, block: Block, language: Language) -> bool:
    """Tell whether a paragraph is somebody's statement: announced by `said in a statement:`, in the first person.

    What the page itself sets apart as a quotation needs no first person.
    """
    if block.kind not in ("paragraph", "quote") or text[before.end - 1] != ":" or text[block.start] in "\"“‘'«„»":
        return False
    speech = language.speech
    lead = {word.lower() for word in _WORD.findall(text, max(before.start, before.end - 160), before.end)[-_ANNOUNCES:]}
    if not lead & (speech.plain | speech.issued) or not _SENTENCE.match(text, block.start, block.end):
        return False
    words = {word.lower() for word in _WORD.findall(text, block.start, min(block.end, block.start + 1000))}
    return block.kind == "quote" or bool(lead & speech.plain and words & speech.i)


def interviewee(reading: Reading, first: int) -> str | None:
    """Return the only person whom an article names in full before its first question."""
    named = {m.name for m in reading.of(Mention) if m.kind == "person" and m.span.start < first and " " in m.name}
    return named.pop() if len(named) == 1 else None
