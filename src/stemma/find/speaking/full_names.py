"""Find what an article tells of its people beside their last names: first names, and whether they are he or she."""

import re
from bisect import bisect_left
from collections.abc import Container, Sequence

from stemma.lang.base import Language
from stemma.lang.speech import Speech
from stemma.model.facts import Mention

RUN = re.compile(
    r"[A-ZÀ-ÖØ-Þ][^\W_]*(?:['’.][^\W_]{2,}|-[A-Z][^\W_]*)*\.?"
    r"(?:\s(?:(?:de|del|della|der|di|da|van|von|bin|ibn|al|el|la|le|dos|du)\s){0,2}"
    r"[A-ZÀ-ÖØ-Þ][^\W_]*(?:['’.][^\W_]{2,}|-[A-Z][^\W_]*)*\.?){0,7}"
)
"""A run of words with capitals, such as a name."""
_FIRST = re.compile(r"[.\s]")
_POSSESSIVE = re.compile(r"['’]s?$")
TITLE = 40
"""Characters that a title before a name may have."""
_INITIAL = 3
"""Letters of an initial or of `Jr.` with its stop."""
_SHORT, _LONG = 2, 4
"""Words of a full name."""


def fullest(text: str, language: Language | None) -> dict[str, str]:
    """Map a last name to the one longer name that ends in it; without a language, to the first of them."""
    known: dict[str, dict[str, None]] = {}
    other: dict[str, dict[str, None]] = {}
    never = _no_first_names(language) if language else ()
    titles = _titles(language) if language else frozenset()
    for m in RUN.finditer(text):
        words = _POSSESSIVE.sub("", m.group()).rstrip(".").split()
        while len(words) > _SHORT and words[0].lower().rstrip(".") in titles:
            del words[0]
        stopped = any(w.endswith(".") and len(w) > _INITIAL for w in words[:-1])
        if stopped or not _SHORT <= len(words) <= _LONG:
            continue
        if language is None or words[0].lower() in language.names.given:
            known.setdefault(words[-1], {})[" ".join(words)] = None
        elif len(words) == _SHORT and not any(words[0].lower() in group for group in never):
            other.setdefault(words[-1], {})[" ".join(words)] = None
    names = {**other, **known}
    return {last: next(iter(full)) for last, full in names.items() if language is None or len(full) == 1}


def _titles(language: Language) -> frozenset[str]:
    """Return words with a capital before a full name that are no part of it: `Father`, `Mrs`, `Mayor`."""
    held = frozenset(noun for _, nouns in language.speech.sexes for noun in nouns)
    return held | language.speech.people | language.speech.officials | language.names.titles


def _no_first_names(language: Language) -> tuple[Container[str], ...]:
    """Return words with a capital before a last name that are no first names: `But`, `Friday`, `Director`."""
    speech, names = language.speech, language.names
    titles = (speech.people, speech.officials, speech.bodies, names.titles, names.ordinary, names.places)
    return (language.words.stop, speech.on, speech.days, speech.times, *titles, names.adjectives)


def titled(text: str, mentions: list[Mention], speech: Speech) -> list[tuple[str, str]]:
    """Return who is known by which pronoun from the title before the name: `Mr Lund`, `spokeswoman Ada Lund`."""
    out = []
    for mention in mentions:
        if mention.kind != "person":
            continue
        before = text[max(0, mention.span.start - TITLE) : mention.span.start].replace(".", " ").split()
        first = _FIRST.split(text[mention.span.start : mention.span.end], maxsplit=1)[0]
        words = {word.lower() for word in (*before[-1:], first)}
        out += [(mention.name, p) for p, nouns in speech.sexes if words & nouns]
    return out[::-1]


def names_work(mentions: Sequence[Mention], starts: Sequence[int], start: int, end: int) -> bool:
    """Tell whether a stretch is the title of a work and nothing else; `starts` are those of the mentions."""
    at = bisect_left(starts, start)
    here = mentions[at : at + 1]
    return any(m.kind == "work" and (m.span.start, m.span.end) == (start, end) for m in here)


def owner_of(phrase: Sequence[str], mentions: Sequence[Mention]) -> str | None:
    """Return the only body that a headline can mean by `Families' list`: the Harrow Families' Association."""
    first = phrase[0]
    if len(phrase) != 2 or not first.lower().endswith(("s'", "s’")) or not first[0].isupper():
        return None
    word = first[:-1].lower()
    bodies = {mention.name for mention in mentions if mention.kind == "organisation"}
    named = {body for body in bodies if word in {part.strip("'’").lower() for part in body.split()[1:]}}
    return named.pop() if len(named) == 1 else None
