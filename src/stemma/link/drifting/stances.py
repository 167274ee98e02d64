"""What became of the hedges, the denials and the voices of a passage: clauses that say the same in both texts."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stemma.link.drifting.facing import Change, Facing, Range, Side
from stemma.model.documents import Span
from stemma.model.facts import Mention, Statement, Voice
from stemma.text.aliases import fold

_LEAST = 3
"""Telling words that two clauses share at least; one is enough where their whole sentences are all but the same."""
_SHARE = 0.6
"""Share of the shorter clause's telling words that the other has too."""
_LONGER = 0.4
"""Share of the longer clause's."""
_ALMOST = 0.8
"""Share of the longer sentence's telling words from which two sentences are all but the same."""
_LONGEST = 5
"""Words in the longest phrase that is a hedge."""
_CLOSE = 4
"""Telling words that two clauses share whose voices are compared."""
_SAME_CLAIM = 0.6
"""Share of the longer clause's telling words from which two different voices are told."""
_RULED = 3
"""Telling words beside a hedge of which half must be kept."""
_AROUND = 3
"""Words on either side by which a word is found again elsewhere; of several words two must be there."""
_SURE = 0.75
"""Share of both clauses' telling words where one denies what the other says."""
_DOUBTS = frozenset({"thinks", "claims", "predicts"})

SameSource = Callable[[Voice, Voice], bool]


@dataclass(frozen=True, slots=True)
class Twins:
    """Two clauses that say the same, one of each passage."""

    one: Statement
    other: Statement
    share: float
    """Share of the longer one's telling words that both have, from 0 to 1."""
    close: bool
    """Whether they share enough words that a voice over the one would be one over the other."""
    passages: tuple[Span, Span]
    """Their sentences."""


def stances(facing: Facing, same: SameSource) -> Iterator[Change]:
    """Yield the hedges, denials and voices of the left that the right does not have, and voices that are others."""
    for twins in paired(facing):
        yield from _hedge(facing, twins)
        yield from _denial(facing, twins)
        yield from _voices(facing, twins, same)


def paired(facing: Facing) -> Iterator[Twins]:
    """Pair each clause of the left with the one of the right that has most of its telling words."""
    theirs = facing.right.of(Statement)
    holding = _holding([facing.right.range(said.span) for said in theirs])
    for one in facing.left.of(Statement):
        kept = [at for at in facing.kept(facing.left.range(one.span)) if facing.right.telling[at]]
        if not theirs:
            continue
        held = Counter(number for at in kept for number in holding[at])
        best = theirs[min(held, key=lambda number: (-held[number], number), default=0)]
        passages = facing.left.told.sentences(one.span), facing.right.told.sentences(best.span)
        shared, short, long = facing.shares(one.span, best.span)
        least = 1 if facing.shares(*passages)[2] >= _ALMOST else _LEAST
        if shared >= least and short >= _SHARE and long >= _LONGER:
            yield Twins(one, best, long, shared >= _CLOSE or least == 1, passages)


def _holding(ranges: Sequence[Range]) -> Mapping[int, list[int]]:
    """Return, for each word of a passage, the numbers of the clauses that hold it."""
    found: dict[int, list[int]] = defaultdict(list)
    for number, (first, end) in enumerate(ranges):
        for at in range(first, end):
            found[at].append(number)
    return found


def _hedge(facing: Facing, twins: Twins) -> Iterator[Change]:
    hedge = twins.one.hedge
    if hedge is None or not _within(hedge, facing.left) or facing.kept(facing.left.range(hedge)):
        hedge = gone(facing, twins.passages[0])
    if hedge is None or distant(facing, twins):
        return
    words = facing.left.range(hedge)
    if ruled(facing, words, twins.passages[0]) and not (repeated(facing, words) or replaced(facing, twins, words)):
        why = f"one keeps a distance with “{facing.left.text(hedge)}”, the other keeps none"
        yield Change("hedge dropped", hedge, None, twins.passages, why)


def replaced(facing: Facing, twins: Twins, words: Range) -> bool:
    """Whether a hedge that names sources, `according to reports`, has a voice or the same words in its place."""
    said = " ".join(word.low for word in facing.left.words[words[0] : words[1]])
    language = facing.left.told.language
    sourced = said.startswith(language.speech.according)
    if sourced and (twins.other.voice is not None or twins.other.span.start < facing.right.told.title_ends):
        return True
    there = set(Side(facing.right.told, twins.passages[1]).keys)
    return sourced and any(word in there for word in said.split() if word not in language.words.stop)


def gone(facing: Facing, sentence: Span) -> Span | None:
    """Return a hedge of a sentence that the other has not, beside the one that rules its clause: `rumour has it`.

    Single words are looked at only where they can be nothing else, as adverbs are: no `may`, no `believed`.
    """
    language = facing.left.told.language
    first, end = facing.left.range(sentence)
    lost = [n for n in range(first, end) if facing.there[n] is None]
    for at in lost:
        for size in range(min(_LONGEST, end - at), 0, -1):
            words = facing.left.words[at : at + size]
            phrase = " ".join(word.low for word in words)
            sure = size > 2 or phrase.endswith(language.words.adverb_endings)
            if sure and phrase in language.words.hedges and not facing.kept((at, at + size)):
                return Span(facing.left.span.doc, words[0].start, words[-1].end)
    return None


def repeated(facing: Facing, words: Range) -> bool:
    """Whether the other document prints some words with those around them, if not in this place."""
    around = _AROUND if words[1] - words[0] == 1 else _AROUND - 1
    low, high = max(0, words[0] - around), words[1] + around
    return facing.right.told.prints_any(facing.left.keys[low:high])


def ruled(facing: Facing, hedge: Range, sentence: Span) -> bool:
    """Whether the other passage has what a hedge stands before, or behind where it closes its sentence."""
    telling, whole = facing.left.telling, facing.left.range(sentence)
    after = [n for n in range(hedge[1], min(whole[1], len(telling))) if telling[n]][:_RULED]
    before = [n for n in range(whole[0], hedge[0]) if telling[n]][-_RULED:]
    words = after or before
    cue = " ".join(word.low for word in facing.left.words[hedge[0] : hedge[1]])
    if cue in facing.left.told.language.stances.noun_hedges and after and facing.there[after[0]] is None:
        return False
    return 2 * sum(facing.there[n] is not None for n in words) >= len(words) > 0


def _within(span: Span, side: Side) -> bool:
    return side.span.start <= span.start and span.end <= side.span.end


def distant(facing: Facing, twins: Twins) -> bool:
    """Whether the second clause keeps a distance of any kind, or its sentence one that the first has not."""
    one, other, right = twins.one, twins.other, facing.right
    if other.stance == "denied" and one.stance != "denied":
        return True
    if other.hedge is None and other.stance == "hedged":
        return True
    acts = [said.voice.act if said.voice else None for said in (one, other)]
    if acts[1] in _DOUBTS and acts[0] != acts[1]:
        return True
    hedges = (said.hedge for said in right.told.inside(Statement, twins.passages[1]) if said.hedge is not None)
    fresh = any(not facing.turned.kept(right.range(hedge)) for hedge in hedges)
    return fresh or gone(facing.turned, twins.passages[1]) is not None


def _denial(facing: Facing, twins: Twins) -> Iterator[Change]:
    if twins.share < _SURE or not denies(twins.one) or denies(twins.other):
        return
    span = twins.one.negation
    words = facing.left.range(span) if span is not None else None
    if words and (facing.kept(words) or not ruled(facing, words, twins.passages[0])):
        return
    said = f" with “{facing.left.text(span)}”" if span is not None else ""
    yield Change("denial dropped", span, None, twins.passages, f"one denies{said} what the other says")


def denies(said: Statement) -> bool:
    """Whether a clause, or the voice that it is put in, denies something."""
    return said.negated or said.stance == "denied"


def _voices(facing: Facing, twins: Twins, same: SameSource) -> Iterator[Change]:
    """Tell the voices over a clause that the other text has not: gone, or another in their place."""
    theirs = [voice for voice in over(facing.right, twins.other) if voice.source != voice.cue]
    fresh = [voice for voice in theirs if not names_kept(facing.turned, voice)]
    for voice in over(facing.left, twins.one) if twins.close else ():
        words = facing.left.range(voice.source)
        if not speaks(voice, facing.left) or names_kept(facing, voice) or repeated(facing, words):
            continue
        passages = _told(facing.left, voice, twins.passages[0]), twins.passages[1]
        if not fresh:
            yield from _dropped(facing, twins, voice, theirs, passages)
        elif len(fresh) == 1 and twins.share >= _SAME_CLAIM and rivals(facing, voice, fresh[0], same):
            passages = passages[0], _told(facing.right, fresh[0], twins.passages[1])
            names = facing.left.text(voice.source), facing.right.text(fresh[0].source)
            why = f"from “{names[0]}” in one, from “{names[1]}” in the other"
            yield Change("voice changed", voice.source, fresh[0].source, passages, why)


def _dropped(
    facing: Facing, twins: Twins, voice: Voice, theirs: Sequence[Voice], passages: tuple[Span, Span]
) -> Iterator[Change]:
    """Tell a voice that is gone, unless the text names it near by; a title names nobody."""
    silent = facing.left.told.language.words.stop
    said = [facing.left.text(voice.source), *(facing.right.text(other.source) for other in theirs)]
    named_in = [set(words.lower().split()) - silent for words in said]
    # "He" and "police" may be one; "a witness" is what is left of "witness Ada Lund".
    relayed = bool(theirs) and (not all(named_in) or any(named_in[0] & words for words in named_in[1:]))
    hedge = facing.right.text(twins.other.hedge).lower() if twins.other.hedge is not None else ""
    relayed = relayed or hedge.startswith(facing.left.told.language.speech.according)
    title = twins.other.span.start < facing.right.told.title_ends
    if title or relayed or facing.right.told.quotes(twins.other.span) or named(voice, facing.right, twins.other):
        return
    rest = f"from “{facing.right.text(theirs[0].source)}” alone" if theirs else "in the article's own voice"
    why = f"from “{facing.left.text(voice.source)}” in one, {rest} in the other"
    yield Change("voice dropped", voice.source, twins.other.hedge, passages, why)


def rivals(facing: Facing, voice: Voice, other: Voice, same: SameSource) -> bool:
    """Whether two voices are both given by name, are of one kind, and cannot be one."""
    named = somebody(voice, facing.left) and somebody(other, facing.right)
    return named and voice.kind == other.kind and not same(voice, other)


def over(side: Side, said: Statement) -> list[Voice]:
    """Return the voices whose words a clause is, for the most part."""
    span = said.span
    found = []
    for voice in side.told.voices_near(span):
        shared = min(span.end, voice.content.end) - max(span.start, voice.content.start)
        if 2 * shared >= span.end - span.start:
            found.append(voice)
    if said.voice is not None and said.voice not in found:
        found.append(said.voice)
    return found


def names_kept(facing: Facing, voice: Voice) -> bool:
    """Whether the other passage names a voice in the same words, in the same place."""
    words = facing.left.range(voice.source)
    telling = [n for n in range(*words) if facing.left.telling[n]] or list(range(*words))
    return 2 * sum(facing.there[n] is not None for n in telling) > len(telling)


def _told(side: Side, voice: Voice, sentence: Span) -> Span:
    """Return the sentence of a clause, with the one that names its voice where it stands elsewhere."""
    source = side.told.sentences(voice.source)
    return Span(sentence.doc, min(sentence.start, source.start), max(sentence.end, source.end))


def named(voice: Voice, side: Side, said: Statement) -> bool:
    """Whether a text names a voice in a sentence or beside it."""
    near = side.told.sentences(said.span, around=1)
    silent = side.told.language.words.stop
    words = {word for word in fold(voice.name).removesuffix("'s").split() if word not in silent}
    return not words.isdisjoint(Side(side.told, near).keys)


def speaks(voice: Voice, side: Side) -> bool:
    """Whether a clause itself gives somebody the word: no `it is thought`, no `officers found a gun`."""
    if voice.manner in {"credit", "carried"} or voice.source == voice.cue or voice.kind == "unknown":
        return False
    speech = side.told.language.speech
    if side.text(voice.source).lower() in speech.it or side.told.language.words.stop.issuperset(
        voice.name.lower().split()
    ):
        return False
    cue = side.told.reading.words(voice.cue).lower() if voice.cue else ""
    if cue not in speech.show or voice.kind == "document":
        return True
    follows = side.told.reading.words(voice.content).lower().split()[:1]
    return not speech.that.isdisjoint(follows)


def somebody(voice: Voice, side: Side) -> bool:
    """Whether a voice is given by name."""
    return voice.manner != "credit" and bool(side.told.inside(Mention, voice.source))
