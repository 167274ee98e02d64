"""Pieces of a sentence that tell nothing by themselves, joined to the clause that they belong to.

A cut that is too fine must not cost an article its words: `they broke a window | and fled` is one statement, and so is
`he did not come | because it was late`. What somebody says in a word or two is told with the words that name him:
`The union says 47`.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from stemma.find.stating.cuts import Line, states, tokens
from stemma.find.stating.edges import frames
from stemma.find.stating.worth import Lacks, fragment, opinion
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.model.facts import Reading, Statement, Voice

_NEAR = 120
"""Characters between two pieces of one clause: `She will, she said late on Monday, | when there is time`."""
_BESIDE = 40
"""Characters between what somebody says and the words that name him."""
_FOLLOWS = 3
"""Pieces among which the clause around an inserted one stands."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A piece of a sentence as a statement, before it is known whether it tells anything."""

    said: Statement
    line: Line
    text: str
    next: str
    """The word behind it, in small letters; empty where a mark or nothing follows."""
    seen: bool = False
    """Whether a trained reader saw the clauses of its sentence: the rules need not see a verb in them."""


Make = Callable[[Span, Voice | None], Draft]


def joined(drafts: Sequence[Draft], make: Make, reading: Reading, language: Language) -> Iterator[Statement]:
    """Yield the statements of a sentence: its pieces, those that tell nothing by themselves with their neighbours."""
    out: list[Draft] = []
    waiting: Draft | None = None
    for n, piece in enumerate(drafts):
        one = piece
        held: Draft | None = None
        if waiting is not None and one_speaker(waiting, one):
            one = make(around(waiting.said.span, one.said.span), one.said.voice)
        elif waiting is not None and any(one_speaker(waiting, later) for later in drafts[n + 1 : n + _FOLLOWS]):
            held = waiting  # "Sand, who said that | he fell, | lives there": goes on behind somebody's words
        elif waiting is not None and broken_off(waiting, one, language):
            out.append(make(around(waiting.said.span, one.said.span), waiting.said.voice))
        elif waiting is not None:
            out += framed(waiting, out, make, reading, language)
        waiting = held
        lacks = lacking(one, language)
        if lacks is None:
            out.append(one)
        elif lacks == "all" or any(covers(later, one) for later in drafts[n + 1 : n + 1 + _FOLLOWS]):
            continue
        elif lacks == "on" or goes_on(one, reading, language) or not back(out, one, make, language):
            waiting = one
    if waiting is not None and not back(out, waiting, make, language):
        out += framed(waiting, out, make, reading, language)
    yield from (one.said for one in out if not opinion(one.said, one.line, language) and lacking(one, language) is None)


def lacking(one: Draft, language: Language) -> Lacks | None:
    """Return what a piece lacks to tell something by itself."""
    return fragment(one.said, one.line, one.text, one.next, language, seen=one.seen)


def back(out: list[Draft], one: Draft, make: Make, language: Language) -> bool:
    """Join a piece to the one before it, if it is the same speaker's; what hangs on an opinion goes with it."""
    if not out or not one_speaker(out[-1], one):
        return False
    if not opinion(out[-1].said, out[-1].line, language):
        out[-1] = make(around(out[-1].said.span, one.said.span), out[-1].said.voice)
    return True


def broken_off(waiting: Draft, one: Draft, language: Language) -> bool:
    """Whether a piece breaks off where what somebody else says follows: `It was hard to tell what | Lund saw`."""
    stays = waiting.said.voice is None and waiting.line.verbs[-1] > 0  # "Anger grew | after Lund announced | the cuts"
    return (lacking(waiting, language) == "on" or stays) and one.said.span.start - waiting.said.span.end <= _NEAR


def goes_on(one: Draft, reading: Reading, language: Language) -> bool:
    """Whether a piece opens a clause that `and` or `that` leads to: `and if it rains, | the ford is shut`."""
    words, start = language.words, one.said.span.start
    opens = one.line.known.word(0) in words.subordinators | words.content_openers
    before = tokens(reading.document.text[max(one.said.sentence.start, start - 12) : start])[-1:]
    return opens and bool(before) and before[0].word in words.coordinators | words.content_openers


def one_speaker(a: Draft, b: Draft) -> bool:
    """Whether two pieces stand near each other and are told by one voice, or by none."""
    first, second = a.said.voice, b.said.voice
    same = first == second or (
        first is not None and second is not None and (first.name, first.cue) == (second.name, second.cue)
    )
    return same and b.said.span.start - a.said.span.end <= _NEAR


def framed(one: Draft, before: Sequence[Draft], make: Make, reading: Reading, language: Language) -> tuple[Draft, ...]:
    """Return a piece with the words that name its voice, if they stand right beside it and it says anything."""
    voice, span, words = one.said.voice, one.said.span, language.words
    if voice is None or not (one.said.figures or any(word not in words.stop for word in words_of(one))):
        return ()
    for frame in frames(voice):
        gap = (frame.end, span.start) if frame.end <= span.start else (span.end, frame.start)
        inside = one.said.sentence.start <= frame.start and frame.end <= one.said.sentence.end
        taken = any(draft.said.span.end > frame.start for draft in before)
        beside = gap[1] - gap[0] <= _BESIDE and not states(reading.document.text[gap[0] : gap[1]], words)
        if inside and beside and not taken:
            return (make(around(frame, span), voice),)
    return ()


def words_of(one: Draft) -> Iterator[str]:
    """Yield the words of a piece that may tell something."""
    return (word for word in one.line.known.low if word[0].isalnum())


def covers(outer: Draft, inner: Draft) -> bool:
    """Whether one piece holds another."""
    a, b = outer.said.span, inner.said.span
    return a != b and a.start <= b.start and b.end <= a.end


def around(a: Span, b: Span) -> Span:
    """Return the stretch from the first to the last character of two spans."""
    return Span(a.doc, min(a.start, b.start), max(a.end, b.end))
