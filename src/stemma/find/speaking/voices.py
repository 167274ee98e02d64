"""Find who each stretch of the article is attributed to."""

import bisect
from dataclasses import replace

from stemma.find.speaking.attributions import Spoken
from stemma.find.speaking.carry import Running, carried, running_on
from stemma.find.speaking.clauses import Clause
from stemma.find.speaking.contents import Attribution, since
from stemma.find.speaking.headed import headed
from stemma.find.speaking.official import counted, official
from stemma.find.speaking.speakers import NOBODY, WRITER, Cast, Person
from stemma.lang.base import Language
from stemma.lang.speech import Speech
from stemma.model.documents import Span
from stemma.model.facts import Quote, Reading, Stance, Thought, Voice, VoiceKind, VoiceManner


def find(reading: Reading, said: Spoken, quoted: tuple[Quote, ...], language: Language) -> tuple[Voice | Thought, ...]:
    """Find who each stretch of an article is attributed to, and what it says that somebody has in mind."""
    speech = language.speech
    cast = said.cast.unheard()
    found: list[Voice] = []
    minds: list[Thought] = []
    running: Running | None = None
    for clause, attributions in zip(said.clauses, said.attributions, strict=True):
        here, thought = _spoken(reading, clause, attributions, cast, speech)
        minds += thought
        here += headed(reading, clause, cast) if not here else []
        here += official(reading, clause, speech) + counted(reading, clause, speech)
        here += _hearsay(reading, clause, speech) if not here else []
        if not here and running is not None:
            here = carried(reading, clause, running, speech)
        found += here
        running = running_on(here, running)
    return (*sorted([*found, *_spoken_further(quoted, found, cast)], key=lambda v: v.content), *minds)


def _spoken(
    reading: Reading, clause: Clause, here: tuple[Attribution, ...], cast: Cast, speech: Speech
) -> tuple[list[Voice], list[Thought]]:
    """Turn the attributions of a sentence into voices, and those of a mind into thoughts."""
    out: list[Voice] = []
    minds: list[Thought] = []
    waiting = False
    last: tuple[Person, tuple[int, int]] | None = None
    for one in here:
        found = _speaker(clause, one, last, cast)
        if found is None:
            out += _heard(reading, one) if one.shape == "hearsay" else []
            continue
        person, source = found
        made = _voice(reading, clause, one, person, source, speech)
        writer = made is not None and person.why == WRITER and made.manner == "indirect"
        if made is not None and made.cue is not None and (writer or _minded(one, reading.words(made.content), speech)):
            minds.append(Thought(made.source, made.name, made.cue, made.content))
        elif made is not None:
            made = replace(made, through=cast.hear(*one.through).name) if one.through else made
            if waiting:  # `X, citing Y, said A`: Y stands before what X said
                out[-1] = _behind(out[-1], made)
            elif one.verb in speech.citing and out:
                made = _behind(made, out[-1])
            waiting = one.verb in speech.citing and not out
            out.append(made)
            out += [replace(made, content=Span(made.content.doc, *more)) for more in one.further]
        last = found
    return _nested(out), minds


def _minded(one: Attribution, content: str, speech: Speech) -> bool:
    """Tell what somebody has in mind or will do from what somebody says: `agreed to go` from `agreed that it holds`."""
    said = one.verb in speech.say or one.verb in speech.show
    first = content.split(maxsplit=1)[0].lower()
    return one.unsaid or (one.verb in speech.mind and (not said or (one.verb in speech.reply and first in speech.to)))


def _speaker(
    clause: Clause, one: Attribution, last: tuple[Person, tuple[int, int]] | None, cast: Cast
) -> tuple[Person, tuple[int, int]] | None:
    """Resolve who is given the word: the source named, else the one before, else the subject of the sentence."""
    if one.source is not None:
        return cast.hear(*one.source, since(clause, one)), one.source
    if last is None and one.opening is not None:
        return cast.hear(*one.opening), one.opening
    left = cast.left_out(one.cue[0]) if last is None and one.shape != "hearsay" else None
    return (left, one.cue) if left else last


def _spoken_further(quoted: tuple[Quote, ...], found: list[Voice], cast: Cast) -> list[Voice]:
    """Give the pieces of a quotation that no cue stands beside its speaker's voice too."""
    ruled = sorted((v.content.start, v.content.end) for v in found if v.manner != "carried")
    starts = [start for start, _ in ruled]
    kinds = {v.name: v.kind for v in found}
    out = []
    for quote in quoted:
        if quote.speaker is None or quote.speaker_span is None:
            continue
        kind = kinds.get(quote.speaker) or cast.resolve(quote.speaker_span.start, quote.speaker_span.end).kind
        for piece in quote.pieces:
            at = bisect.bisect_right(starts, piece.start)
            if any(end >= piece.end for _, end in ruled[max(0, at - 4) : at]):
                continue
            out.append(
                Voice(
                    quote.speaker_span,
                    quote.speaker,
                    kind,
                    "direct",
                    quote.cue,
                    piece,
                    "reported",
                    quote.to,
                    None,
                    "the quotation goes on",
                )
            )
    return out


def _voice(
    reading: Reading, clause: Clause, one: Attribution, person: Person, source: tuple[int, int], speech: Speech
) -> Voice | None:
    doc = reading.document.id
    content = one.content
    if content is None:
        return None
    if person.why == NOBODY:
        words = Span(doc, min(source[0], one.cue[0]), max(source[1], one.cue[1]))
        return _unsourced(reading, words, Span(doc, *content), person.why)
    text = reading.document.text
    return Voice(
        source=Span(doc, *source),
        name=person.name,
        kind="document" if one.shape == "based" and person.kind == "unknown" else _kind(clause, person, text, speech),
        manner=_manner(clause, one, content),
        cue=Span(doc, *one.cue),
        content=Span(doc, *content),
        stance=_stance(one, speech),
        to=text[one.to[0] : one.to[1]] if one.to else None,
        through=None,
        why=f"{_RULES[one.shape]}; {person.why}",
    )


def _kind(clause: Clause, person: Person, text: str, speech: Speech) -> VoiceKind:
    """Take somebody for nameless whom the sentence says to have kept the name back."""
    if person.kind not in ("person", "unknown") or not person.name[:1].islower():
        return person.kind
    low = text[clause[0].start : clause[-1].end].lower()
    return "anonymous" if any(phrase in low for phrase in speech.withheld) else person.kind


_RULES = {
    "before": "a verb of saying opens it",
    "after": "a verb of saying closes it",
    "according": "a phrase names the source",
    "based": "a phrase names what it draws on",
    "hearsay": "nobody is named",
}


def _manner(clause: Clause, one: Attribution, content: tuple[int, int]) -> VoiceManner:
    if one.shape in ("according", "based"):
        return "per"
    inside = [t for t in clause if content[0] <= t.start < content[1] and t.kind != "mark"]
    if any(t.kind == "quote" for t in inside):
        return "mixed" if any(t.kind == "word" for t in inside) else "direct"
    return "indirect"


def _stance(one: Attribution, speech: Speech) -> Stance:
    if one.verb in speech.deny:
        return "denied"
    return "hedged" if one.verb in speech.doubt else "reported"


def _nested(voices: list[Voice]) -> list[Voice]:
    """Hear A through C in `A said B, according to C`."""
    return [
        replace(v, through=next((o.name for o in voices if _inside(v, o)), None)) if v.through is None else v
        for v in voices
        if not any(_repeats(v, o) for o in voices)
    ]


def _repeats(voice: Voice, outer: Voice) -> bool:
    """Tell whether a voice only says again who speaks: `Lund said he believes that A`."""
    if voice.cue is None or voice is outer or voice.name != outer.name or voice.manner != "indirect":
        return False
    return outer.content.start == voice.source.start and voice.content.end <= outer.content.end


def _inside(voice: Voice, outer: Voice) -> bool:
    if outer.why.startswith(_RULES["based"]):
        return False
    if voice is outer or voice.cue is None or outer.name == voice.name or outer.kind == "unknown":
        return False
    return outer.manner != "carried" and outer.content.start <= voice.cue.start < outer.content.end


def _behind(voice: Voice, before: Voice) -> Voice:
    """Put Y behind X in `X said, citing Y`: Y is heard through X."""
    why = f"{before.name} names it as its own source"
    return replace(voice, content=before.content, stance=before.stance, to=None, through=before.name, why=why)


def _unsourced(reading: Reading, words: Span, content: Span, why: str) -> Voice:
    """Make a voice whose source is its own cue: nobody stands behind it."""
    return Voice(words, reading.words(words), "unknown", "indirect", words, content, "hedged", None, None, why)


def _heard(reading: Reading, one: Attribution) -> list[Voice]:
    """Make a voice of `is believed to`: reported, and nobody named."""
    if one.content is None:
        return []
    doc = reading.document.id
    return [_unsourced(reading, Span(doc, *one.cue), Span(doc, *one.content), _RULES["hearsay"])]


def _hearsay(reading: Reading, clause: Clause, speech: Speech) -> list[Voice]:
    """Find what is reported with no voice named: `reportedly`, `it is thought that`."""
    if not clause or not speech.hearsay:
        return []
    doc = reading.document.id
    start, end = clause[0].start, clause[-1].end
    cue = next(((t.start, t.end) for t in clause if t.low in speech.hearsay), None)
    if cue is None:
        low = reading.document.text[start:end].lower()
        at = next(((low.find(p), p) for p in speech.said_to_be if p in low), None)
        if at is None:
            return []
        cue = (start + at[0], start + at[0] + len(at[1]))
    return [
        Voice(
            Span(doc, *cue), reading.document.text[cue[0] : cue[1]], "unknown", "indirect", Span(doc, *cue),
            Span(doc, start, end), "hedged", None, None, "reported without a voice",
        )
    ]  # fmt: skip
