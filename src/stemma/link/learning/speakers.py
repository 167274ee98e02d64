"""Who spoke the words of a quotation, where one article names the speaker and another leaves it open."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from stemma.lang import language_of
from stemma.model.facts import Fact, Lesson, Quote, Reading, Statement, Voice

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GRAM = 5
"""Words in a row by which two quotations are compared at all."""
_LEAST = 8
"""Words that two versions of one utterance have at least; shorter ones may be said by two people."""
_HELD = 0.9
"""Share of the shorter version's words that stand in the longer, in order."""
_COMMON = 100
"""A run of words in more quotations than this proposes no pair."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation whose speaker an article names."""

    words: tuple[str, ...]
    speaker: str
    where: str
    doc: str


def taught(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return the readings, each open quotation with the speaker that other articles give for its words."""
    named, grams = _named(readings)
    return tuple(_closed(reading, named, grams) for reading in readings) if named else tuple(readings)


def _named(readings: Sequence[Reading]) -> tuple[list[Said], Mapping[tuple[str, ...], list[int]]]:
    """Return the quotations with a speaker by name, and which of them hold which runs of words."""
    named: list[Said] = []
    grams: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for reading in readings:
        where = reading.document.outlet or reading.document.path
        for quote in reading.of(Quote):
            words = _words(reading, quote)
            if quote.speaker and len(words) >= _LEAST and _by_name(quote.speaker, reading):
                for gram in {words[n : n + _GRAM] for n in range(len(words) - _GRAM + 1)}:
                    grams[gram].append(len(named))
                named.append(Said(words, quote.speaker, where, reading.document.id))
    return named, grams


def _words(reading: Reading, quote: Quote) -> tuple[str, ...]:
    text = " ".join(reading.words(piece) for piece in quote.pieces)
    return tuple(word.lower().replace("’", "'") for word in _WORD.findall(text))


def _by_name(speaker: str, reading: Reading) -> bool:
    """Whether a speaker is called by a name, and not `she` or `a source`."""
    stop = language_of(reading.document.lang).words.stop
    named = any(word[:1].isupper() and word.casefold() not in stop for word in speaker.split())
    return named and not _open(speaker, reading)


def _open(speaker: str | None, reading: Reading) -> bool:
    """Whether an article leaves the speaker open, or names nothing but a pronoun."""
    speech = language_of(reading.document.lang).speech
    return speaker is None or speaker.casefold() in speech.he | speech.it | speech.they


def _closed(reading: Reading, named: Sequence[Said], grams: Mapping[tuple[str, ...], Sequence[int]]) -> Reading:
    """Return a reading with the speakers that others know for its open quotations."""
    changed: dict[Fact, Fact] = {}
    lessons = []
    for quote in reading.of(Quote):
        if not _open(quote.speaker, reading):
            continue
        known = _speaker(_words(reading, quote), reading, named, grams)
        if known:
            why = f"as {known.where} has it: {known.speaker}"
            changed[quote] = replace(quote, speaker=known.speaker, why=f"{quote.why}; {why}")
            changed.update(_voices(reading, quote, known.speaker, why))
            lessons.append(Lesson(quote.pieces[0], why))
    if not changed:
        return reading
    facts = tuple(_heard(changed.get(fact, fact), changed) for fact in reading.facts)
    return replace(reading, facts=facts, lessons=(*reading.lessons, *lessons))


def _heard(fact: Fact, changed: Mapping[Fact, Fact]) -> Fact:
    """Return a statement with the voice that has learned its name."""
    if not isinstance(fact, Statement) or fact.voice is None:
        return fact
    voice = changed.get(fact.voice, fact.voice)
    return replace(fact, voice=voice) if isinstance(voice, Voice) else fact


def _voices(reading: Reading, quote: Quote, speaker: str, why: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield the open voices over the words of a quotation, each with the one that bears the speaker's name."""
    for voice in reading.of(Voice):
        over = any(voice.content.start < piece.end and piece.start < voice.content.end for piece in quote.pieces)
        if over and _open(voice.name, reading):
            yield voice, replace(voice, name=speaker, kind="person", why=f"{voice.why}; {why}")


def _speaker(
    words: tuple[str, ...], reading: Reading, named: Sequence[Said], grams: Mapping[tuple[str, ...], Sequence[int]]
) -> Said | None:
    """Return who is known to have said these words, by the fullest name; nobody where two articles disagree."""
    if len(words) < _LEAST:
        return None
    runs = {words[n : n + _GRAM] for n in range(len(words) - _GRAM + 1)}
    near = {n for run in runs if len(grams.get(run, ())) <= _COMMON for n in grams.get(run, ())}
    same = [named[n] for n in near if named[n].doc != reading.document.id and _alike(words, named[n].words)]
    if not same:
        return None
    full = max(same, key=lambda said: (len(said.speaker.split()), said.speaker, said.where))
    parts = set(full.speaker.casefold().split())
    return full if all(parts.issuperset(said.speaker.casefold().split()) for said in same) else None


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415  # loads a compiled library that most commands never need

    short = min(len(one), len(other))
    return bool(LCSseq.similarity(one, other) >= _HELD * short)
