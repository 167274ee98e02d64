"""Find the text between the quotation marks of an article, block by block; marks inside other marks are left alone."""

from dataclasses import dataclass

from stemma.find.speaking.glyphs import marks
from stemma.find.speaking.mending import closed_at, opened_at
from stemma.find.speaking.pairing import Pair, pairs
from stemma.find.speaking.unmarked import Part, unmarked
from stemma.lang.base import Language
from stemma.model.facts import Reading


@dataclass(frozen=True, slots=True)
class Marked:
    """Text between quotation marks: the words, and the same with their marks."""

    start: int
    end: int
    outer: int
    """Where the opening mark stands; equal to `start` where a quotation runs on without one."""
    after: int
    """Behind the closing mark; equal to `end` where there is none."""
    block: int
    part: Part = ""
    """Whether it is a question or an answer of an interview that names nobody."""


def marked(reading: Reading, language: Language) -> tuple[Marked, ...]:
    """Find the text between quotation marks, however many of them are missing, and speech that needs none."""
    document = reading.document
    apart = unmarked(reading, language)
    read = {sentence.block for sentence in reading.sentences}.difference(apart)
    blocks = enumerate(document.blocks)
    found = [marks(document.text, block, language) if number in read else () for number, block in blocks]
    out: list[Marked] = []
    for pair in pairs(document.text, document.blocks, found):
        since = out[-1].after if out else 0
        mended = _mended(reading, pair, since, language)
        piece = _piece(document.text, mended) if mended else None
        if piece is not None:
            out.append(piece)
    for number, sets in apart.items():
        out += [Marked(one.start, one.end, one.outer, one.after, number, one.part) for one in sets]
    return tuple(sorted(out, key=lambda one: one.start))


def _mended(reading: Reading, pair: Pair, since: int, language: Language) -> Pair | None:
    text = reading.document.text
    if pair.how in ("unclosed", "goes on"):
        end = closed_at(text, pair, language.speech)
        # What its attribution ends is over, whatever marks are missing: it counts as closed.
        after = end + 1 if end < pair.end else end
        return Pair(pair.outer, pair.start, end, after, pair.block, pair.how)
    if pair.how == "unopened":
        start = opened_at(text, pair, since, reading.sentences, language.speech)
        return None if start is None else Pair(start, start, pair.end, pair.after, pair.block, pair.how)
    return pair


def _piece(text: str, pair: Pair) -> Marked | None:
    words = text[pair.start : pair.end]
    start = pair.start + len(words) - len(words.lstrip())
    end = start + len(words.strip())
    # What has no closing mark ends with its last word, so that `after` says that there is none.
    after = end if pair.after == pair.end else pair.after
    outer = start if pair.outer == pair.start else pair.outer
    return Marked(start, end, outer, after, pair.block) if start < end else None
