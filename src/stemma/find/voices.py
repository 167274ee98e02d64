"""Find who each stretch of the article is attributed to."""

import bisect
import re
from dataclasses import replace

from stemma.find.attributions import Attribution, attributions
from stemma.find.clauses import Clause, clauses
from stemma.find.marks import marked
from stemma.find.speakers import Cast, Person
from stemma.lang.base import Language
from stemma.lang.speech import Speech
from stemma.model.documents import Span
from stemma.model.facts import Quote, Reading, Stance, Voice, VoiceManner

_LEAST_WORDS = 3
"""A stretch of fewer words is a fragment, not something that somebody said."""


def find(reading: Reading, language: Language) -> tuple[Voice, ...]:
    """Find who each stretch of an article is attributed to."""
    speech = language.speech
    parts = clauses(reading, marked(reading))
    cast = Cast(reading, speech)
    by_clause: dict[int, list[Attribution]] = {}
    for one in attributions(parts, language):
        by_clause.setdefault(one.clause, []).append(one)
    found: list[Voice] = []
    running: Voice | None = None
    for number, clause in enumerate(parts):
        here = _spoken(reading, clause, by_clause.get(number, []), cast, speech)
        here += _hearsay(reading, clause, speech) if not here else []
        if not here and running is not None:
            carried = _carried(reading, clause, parts[number - 1], running, speech)
            here = [carried] if carried else []
        found += here
        running = _runs(here, running, speech)
    return tuple(sorted([*found, *_spoken_further(reading, found, cast)], key=lambda v: v.content))


def _spoken(
    reading: Reading, clause: Clause, here: list[Attribution], cast: Cast, speech: Speech
) -> list[Voice]:
    """Turn the attributions of a sentence into voices."""
    out: list[Voice] = []
    last: tuple[Attribution, Person] | None = None
    for one in here:
        if one.source is not None:
            person, source = cast.hear(*one.source), one.source
        elif last is not None and last[0].source is not None:
            person, source = last[1], last[0].source
        elif one.opening is not None:
            person, source = cast.hear(*one.opening), one.opening
        elif one.shape == "hearsay":
            out += _heard(reading, one)
            continue
        else:
            continue
        made = _voice(reading, clause, one, person, source, speech)
        if made is not None:
            out.append(replace(made, through=cast.hear(*one.through).name) if one.through else made)
        last = (replace(one, source=source), person)
    return _through(out, here, speech)


def _spoken_further(reading: Reading, found: list[Voice], cast: Cast) -> list[Voice]:
    """The pieces of a quotation that no cue stands beside have its speaker's voice too."""
    ruled = sorted((v.content.start, v.content.end) for v in found if v.manner != "carried")
    starts = [start for start, _ in ruled]
    out = []
    for quote in reading.of(Quote):
        if quote.speaker is None or quote.speaker_span is None:
            continue
        person = cast.resolve(quote.speaker_span.start, quote.speaker_span.end)
        for piece in quote.pieces:
            at = bisect.bisect_right(starts, piece.start)
            if any(end >= piece.end for _, end in ruled[max(0, at - 4) : at]):
                continue
            out.append(
                Voice(
                    quote.speaker_span, quote.speaker, person.kind, "direct", quote.cue, piece, "reported", quote.to,
                    None, "the quotation goes on",
                )  # fmt: skip
            )
    return out


def _voice(
    reading: Reading, clause: Clause, one: Attribution, person: Person, source: tuple[int, int], speech: Speech
) -> Voice | None:
    doc = reading.document.id
    content = one.content
    if content is None:
        return None
    text = reading.document.text
    return Voice(
        source=Span(doc, *source),
        name=person.name,
        kind="document" if one.shape == "based" and person.kind in ("unknown",) else person.kind,
        manner=_manner(clause, one, content),
        cue=Span(doc, *one.cue),
        content=Span(doc, *content),
        stance=_stance(one, speech),
        to=text[one.to[0] : one.to[1]] if one.to else None,
        through=None,
        why=f"{_RULES[one.shape]}; {person.why}",
    )


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


def _through(voices: list[Voice], here: list[Attribution], speech: Speech) -> list[Voice]:
    """`X said, citing Y`: Y is the voice behind X, heard through X."""
    out: list[Voice] = []
    for voice, one in zip(voices, here, strict=False):
        if one.verb in speech.citing and out:
            before = out[-1]
            voice = Voice(
                voice.source, voice.name, voice.kind, voice.manner, voice.cue, before.content, before.stance, None,
                before.name, f"{before.name} names it as its own source",
            )  # fmt: skip
        out.append(voice)
    return out + voices[len(out) :]


def _heard(reading: Reading, one: Attribution) -> list[Voice]:
    """`is believed to`: reported, and no voice named."""
    if one.content is None:
        return []
    doc = reading.document.id
    cue = Span(doc, *one.cue)
    words = reading.words(cue)
    return [Voice(cue, words, "unknown", "indirect", cue, Span(doc, *one.content), "hedged", None, None, _RULES["hearsay"])]


def _hearsay(reading: Reading, clause: Clause, speech: Speech) -> list[Voice]:
    """`Reportedly`, `it is thought that`: reported, and no voice named."""
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


# -- carry-over -------------------------------------------------------------------------------------------------------


def _runs(here: list[Voice], running: Voice | None, speech: Speech) -> Voice | None:
    """A text that was cited keeps the word until another voice takes it or the article breaks off."""
    if not here:
        return None
    last = here[-1]
    if last.manner == "carried":
        return last
    return last if last.kind in ("document", "organisation", "agency", "official") and last.manner == "indirect" else None


def _carried(
    reading: Reading, clause: Clause, before: Clause, running: Voice, speech: Speech
) -> Voice | None:
    """Carry a voice on where the sentence says that it goes on: `However, ...`, `When ...`."""
    words = [t for t in clause if t.kind == "word"]
    if len(words) < 4 or clause[0].low not in speech.on | {"when", "after", "as", "the"}:
        return None
    if clause[0].low == "the" and not _points_back(words, before):
        return None
    doc = reading.document.id
    return Voice(
        running.source, running.name, running.kind, "carried", running.cue,
        Span(doc, clause[0].start, words[-1].end), running.stance, running.to, running.through,
        f"'{clause[0].text}' goes on from what {running.name} is cited for",
    )  # fmt: skip


def _points_back(words: list, before: Clause) -> bool:  # type: ignore[type-arg]
    """`The information`: a noun of the sentence before, taken up with the article."""
    said = {t.low for t in before if len(t.low) > 3}
    return len(words) > 1 and words[1].low in said


_AGENCY_LINE = re.compile(r"^\W*([A-Z][A-Za-z .,]{2,40})\s*\(([A-Z][A-Za-z]{1,12})\)\s*[-–—]")
