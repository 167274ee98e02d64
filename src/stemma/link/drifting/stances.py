"""What became of the hedges, the denials and the voices of a passage: clauses that say the same in both texts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stemma.link.drifting.facing import Change, Facing, Range, Side
from stemma.model.documents import Span
from stemma.model.facts import Mention, Statement, Voice
from stemma.text.aliases import fold

_LEAST = 3
"""Telling words that two clauses share at least."""
_SHARE = 0.6
"""Share of the shorter clause's telling words that the other has too."""
_LONGER = 0.35
"""Share of the longer clause's."""
_RULED = 3
"""Telling words beside a hedge of which half must be kept."""
_SURE = 0.75
"""The same where one of them denies what the other says."""

SameSource = Callable[[Voice, Voice], bool]


@dataclass(frozen=True, slots=True)
class Twins:
    """Two clauses that say the same, one of each passage."""

    one: Statement
    other: Statement
    share: float
    """Share of the shorter one's telling words that both have, from 0 to 1."""
    wider: float
    """The same of the longer one."""


def stances(facing: Facing, same: SameSource) -> Iterator[Change]:
    """Yield the hedges, denials and voices of the left that the right does not have, and voices that are others."""
    for twins in paired(facing):
        yield from _hedge(facing, twins)
        yield from _denial(facing, twins)
        yield from _voice(facing, twins, same)


def paired(facing: Facing) -> Iterator[Twins]:
    """Pair each clause of the left with the one of the right that has most of its telling words."""
    theirs = [(said, facing.right.range(said.span)) for said in facing.right.of(Statement)]
    for one in facing.left.of(Statement):
        words = facing.left.range(one.span)
        kept = [at for at in facing.kept(words) if facing.right.telling[at]]
        best = max(theirs, key=lambda pair: _inside(kept, pair[1]), default=None)
        if best is None:
            continue
        shared, short, long = facing.shares(one.span, best[0].span)
        if shared >= _LEAST and short >= _SHARE and long >= _LONGER:
            yield Twins(one, best[0], short, long)


def _inside(numbers: list[int], words: Range) -> int:
    return sum(words[0] <= n < words[1] for n in numbers)


def _hedge(facing: Facing, twins: Twins) -> Iterator[Change]:
    hedge = twins.one.hedge
    if hedge is None or not _within(hedge, facing.left) or distant(facing.right, twins.other):
        return
    words = facing.left.range(hedge)
    if len(facing.kept(words)) == words[1] - words[0] > 0 or not ruled(facing, words, twins.one):
        return
    passages = facing.left.told.sentences(twins.one.span), facing.right.told.sentences(twins.other.span)
    why = f"one keeps a distance with “{facing.left.text(hedge)}”, the other keeps none"
    yield Change("hedge dropped", hedge, None, passages, why)


def ruled(facing: Facing, hedge: Range, said: Statement) -> bool:
    """Whether the other passage has what a hedge stands before, or behind where it closes its clause."""
    telling, clause = facing.left.telling, facing.left.range(said.span)
    after = [n for n in range(hedge[1], min(clause[1], len(telling))) if telling[n]][:_RULED]
    before = [n for n in range(clause[0], hedge[0]) if telling[n]][-_RULED:]
    words = after or before
    return 2 * sum(facing.there[n] is not None for n in words) >= len(words) > 0


def _within(span: Span, side: Side) -> bool:
    return side.span.start <= span.start and span.end <= side.span.end


def distant(side: Side, said: Statement) -> bool:
    """Whether a clause, or the sentence that it stands in, keeps a distance of any kind."""
    if said.hedge is not None or said.stance in {"hedged", "denied"}:
        return True
    if said.voice is not None and said.voice.act in {"thinks", "claims", "predicts"}:
        return True
    sentence = side.told.sentences(said.span)
    words = side.told.language.words
    low = " ".join(word.low for word in Side(side.told, sentence).words)
    cues = words.hedges | side.told.language.stances.onward | side.told.language.stances.noun_hedges
    return any(f" {cue} " in f" {low} " for cue in sorted(cues))


def _denial(facing: Facing, twins: Twins) -> Iterator[Change]:
    if min(twins.share, twins.wider) < _SURE or not denies(twins.one) or denies(twins.other):
        return
    span = twins.one.negation
    if span is not None and len(facing.kept(facing.left.range(span))) > 0:
        return
    passages = facing.left.told.sentences(twins.one.span), facing.right.told.sentences(twins.other.span)
    said = f" with “{facing.left.text(span)}”" if span is not None else ""
    yield Change("denial dropped", span, None, passages, f"one denies{said} what the other says")


def denies(said: Statement) -> bool:
    """Whether a clause, or the voice that it is put in, denies something."""
    return said.negated != (said.stance == "denied") or said.stance == "denied"


def _voice(facing: Facing, twins: Twins, same: SameSource) -> Iterator[Change]:
    voice, other = twins.one.voice, twins.other.voice
    if voice is None or not speaks(voice, facing.left) or not _within(voice.source, _wide(facing.left)):
        return
    passages = _told(facing.left, twins.one), _told(facing.right, twins.other)
    name = facing.left.text(voice.source)
    if other is None:
        if not named(voice, facing.right, twins.other) and twins.other.span.start >= facing.right.told.title_ends:
            why = f"from “{name}” in one, in the article's own voice in the other"
            yield Change("voice dropped", voice.source, twins.other.hedge, passages, why)
    elif _somebody(voice, facing.left) and _somebody(other, facing.right) and voice.kind == other.kind:
        if same(voice, other):
            return
        why = f"from “{name}” in one, from “{facing.right.text(other.source)}” in the other"
        yield Change("voice changed", voice.source, other.source, passages, why)


def _wide(side: Side) -> Side:
    return Side(side.told, side.told.sentences(side.span, around=1))


def _told(side: Side, said: Statement) -> Span:
    """Return the sentence of a clause, with the one that names its voice where it stands next to it."""
    span = side.told.sentences(said.span)
    if said.voice is None:
        return span
    source = side.told.sentences(said.voice.source)
    return Span(span.doc, min(span.start, source.start), max(span.end, source.end))


def named(voice: Voice, side: Side, said: Statement) -> bool:
    """Whether a text names a voice in or beside a sentence, or gives that sentence's neighbours to anybody."""
    near = side.told.sentences(said.span, around=1)
    beside = side.told.language.words.stop
    words = {word for word in fold(voice.name).split() if word not in beside}
    text = set(fold(side.told.reading.words(near)).replace(",", " ").replace(".", " ").replace("'s", " ").split())
    speaks = any(v.content.start < said.span.end and said.span.start < v.content.end for v in side.told.voices)
    return speaks or bool(words & text)


def speaks(voice: Voice, side: Side) -> bool:
    """Whether a clause itself gives somebody the word: no `it is thought`, no `officers found a gun`."""
    if voice.manner in {"credit", "carried"} or voice.source == voice.cue or voice.kind == "unknown":
        return False
    speech = side.told.language.speech
    cue = side.told.reading.words(voice.cue).lower() if voice.cue else ""
    if cue not in speech.show or voice.kind == "document":
        return True
    follows = side.told.reading.words(voice.content).lower().split()[:1]
    return not speech.that.isdisjoint(follows)


def _somebody(voice: Voice, side: Side) -> bool:
    """Whether a voice is given by name."""
    return voice.manner != "credit" and bool(side.told.inside(Mention, voice.source))
