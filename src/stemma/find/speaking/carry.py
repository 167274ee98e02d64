"""Carry a voice over to the sentences that go on from what it said.

`The inquiry found that A. However, B. When C, D.`: B, C and D are the inquiry's too. A sentence goes on where its own
first words say so: a connective, `they` for somebody in what was said, or a noun of it taken up again. Everything
else ends the carry, for a voice that runs on too far turns the article's own words into somebody else's.
"""

from dataclasses import dataclass, replace

from stemma.find.speaking.clauses import Clause
from stemma.lang.speech import Speech
from stemma.model.documents import Span
from stemma.model.facts import Reading, Voice

_LEAST_WORDS = 4
_FARTHEST = 4
"""Sentences that a voice is carried over at most."""
_TELLERS = frozenset({"document", "anonymous", "witness", "official", "agency"})
"""Kinds that tell a story; of 13 sentences carried for other kinds in 140 articles, 11 were the article's own."""
_SHUT = frozenset({"title", "heading", "caption", "list"})


@dataclass(frozen=True, slots=True)
class Running:
    """A voice that may run on, and how many sentences it has run already."""

    voice: Voice
    steps: int
    since: int
    """Where what it said begins."""


def running_on(here: list[Voice], running: Running | None) -> Running | None:
    """Return the voice that the next sentence may carry on."""
    if not here:
        return None
    last = here[-1]
    if last.manner == "carried" and running is not None:
        return replace(running, steps=running.steps + 1)
    if len({v.name for v in here}) > 1 or last.manner not in ("indirect", "mixed") or last.kind not in _TELLERS:
        return None
    return Running(last, 0, last.content.start)


def carried(reading: Reading, clause: Clause, running: Running, speech: Speech) -> list[Voice]:
    """Carry a voice on to a sentence that says that it goes on."""
    words = [t for t in clause if t.kind == "word"]
    if len(words) < _LEAST_WORDS or running.steps >= _FARTHEST or any(t.kind == "quote" for t in clause):
        return []
    said = reading.document.text[running.since : clause[0].start]
    if said.count("\n\n") > running.steps + 2 or _shut(reading, clause[0].start):
        return []
    sign = _sign(words, said.lower(), running.voice, speech)
    if sign is None:
        return []
    voice = running.voice
    content = Span(reading.document.id, clause[0].start, words[-1].end)
    return [
        replace(voice, manner="carried", content=content, to=None, why=f"{sign}: goes on from what {voice.name} said")
    ]


def _shut(reading: Reading, at: int) -> bool:
    return any(b.kind in _SHUT for b in reading.document.blocks if b.start <= at < b.end)


def _sign(words: list, said: str, voice: Voice, speech: Speech) -> str | None:  # type: ignore[type-arg]
    first = words[0].low
    if first in speech.they and voice.kind != "document":
        return f"'{words[0].text}'"
    rest = words
    led = None
    if first in speech.on:
        led, rest = words[0].text, words[1:]
    near = led is not None or "\n" not in said.strip()
    if near and rest and rest[0].low in speech.definite and _taken_up(rest, said):
        return f"'{led or rest[0].text} … {_taken_up(rest, said)}'"
    if led and (_named(rest, said) or first in speech.but):
        return f"'{led}'"
    return None


def _taken_up(words: list, said: str) -> str | None:  # type: ignore[type-arg]
    """Return a noun that was said before and is taken up with the article: `The information`."""
    for word in words[1:4]:
        stem = word.low.split("'")[0].split("’")[0].rstrip("s")
        if len(stem) > 3 and f" {stem}" in said:
            return str(word.text)
    return None


def _named(words: list, said: str) -> bool:  # type: ignore[type-arg]
    return any(w.capital and len(w.low) > 2 and w.low.split("’")[0].split("'")[0] in said for w in words[:4])
