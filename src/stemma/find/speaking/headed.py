"""Find who has the word in a headline by a mark alone: `Mayor: flood was worst`, `Flood was worst – mayor`."""

from bisect import bisect_right

from stemma.find.speaking.clauses import Clause
from stemma.find.speaking.phrases import Range, plain
from stemma.find.speaking.speakers import Cast, Person
from stemma.lang.speech import Speech
from stemma.model.documents import Block, Span
from stemma.model.facts import Reading, Voice, VoiceManner

_LONGEST = 6
"""Tokens that a speaker before a colon may have."""
_FEWEST = 2
"""Words that are something said."""
_STOPS = frozenset({".", "!", "?", "…"})


def headed(reading: Reading, clause: Clause, cast: Cast) -> list[Voice]:
    """Give a headline's words to the speaker whom a colon or a dash sets apart."""
    speech = cast.speech
    block = _block(reading, clause[0].start)
    if block is None or not _is_headline(clause, block, reading):
        return []
    colon = next((n for n in range(1, min(_LONGEST, len(clause) - _FEWEST)) if clause[n].text == ":"), None)
    opener = next((n for n, token in enumerate(clause) if token.kind == "word"), 0)
    if colon and _speaker(clause[opener:colon], cast, speech):
        return _given(reading, clause, (opener, colon), (clause[colon + 1].start, clause[-1].end), (colon, cast))
    return _tail(reading, clause, cast)


def _tail(reading: Reading, clause: Clause, cast: Cast) -> list[Voice]:
    """Read `Flood was worst yet – mayor`; a name there is more often the outlet's."""
    dash = next((n for n in range(len(clause) - 1, max(1, len(clause) - 5), -1) if clause[n].text in "-–—"), None)
    tail = clause[dash + 1 :] if dash else ()
    nouns = cast.speech.people | cast.speech.officials
    if not dash or not tail or tail[-1].low not in nouns or any(t.capital or t.kind != "word" for t in tail):
        return []
    return _given(reading, clause, (dash + 1, len(clause)), (clause[0].start, clause[dash - 1].end), (dash, cast))


def _is_headline(clause: Clause, block: Block, reading: Reading) -> bool:
    """Tell a headline, which is a block by itself and has no stop, unless it is the first of all."""
    whole = clause[0].start <= block.start + 2 and clause[-1].end >= block.end - 2
    first = block is reading.document.blocks[0]
    return whole and (first or block.kind in {"title", "heading"} or clause[-1].text not in _STOPS | {":", ","})


def _speaker(tokens: Clause, cast: Cast, speech: Speech) -> bool:
    """Tell a speaker before a colon from a rubric such as `Review:` or a place."""
    if not tokens or not plain(tokens, speech):
        return False
    nouns = speech.people | speech.officials | speech.bodies | speech.agencies | speech.surveys
    named = cast.kinds.get(cast.resolve(tokens[0].start, tokens[-1].end).name)
    return tokens[-1].low in nouns or named in ("person", "organisation")


def _given(
    reading: Reading, clause: Clause, who: Range, content: tuple[int, int], mark: tuple[int, Cast]
) -> list[Voice]:
    doc = reading.document.id
    at, cast = mark
    source = (clause[who[0]].start, clause[who[1] - 1].end)
    person: Person = cast.hear(*source)
    said = [t for t in clause if content[0] <= t.start < content[1] and t.kind != "mark"]
    quoted = [t.kind == "quote" for t in said]
    manner: VoiceManner = "direct" if quoted and all(quoted) else "mixed" if any(quoted) else "indirect"
    cue = Span(doc, clause[at].start, clause[at].end)
    why = f"a mark gives the word; {person.why}"
    return [
        Voice(
            Span(doc, *source), person.name, person.kind, manner, cue, Span(doc, *content), "reported", None, None, why
        )
    ]


def _block(reading: Reading, at: int) -> Block | None:
    blocks = reading.document.blocks
    number = bisect_right(blocks, at, key=lambda block: block.start) - 1
    return blocks[number] if number >= 0 else None
