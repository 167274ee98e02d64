"""Which person speaks for which body: `Norwire's director Jon Vik`, `Ana Ruiz, a reporter at the Courier`."""

import re
from collections.abc import Iterator
from itertools import pairwise

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link.descent.houses import described, known_as
from stemma.model.documents import Span
from stemma.model.facts import Mention, Reading

_WORD = re.compile(r"[\w'’&-]+")
_DASHES = frozenset("-–—")
"""A body before a dash is a part of a word: `Miller Prize-winning journalist`."""
_LONGEST = 90
"""Characters between a person and a body; a longer apposition is rarely about one post."""


def members(readings: tuple[Reading, ...]) -> tuple[tuple[Span, Span], ...]:
    """Return pairs of mentions: a person's and that of the body he or she speaks for, a body's and that of its unit."""
    return tuple(pair for reading in readings for pair in _in_document(reading))


def _in_document(reading: Reading) -> Iterator[tuple[Span, Span]]:
    language = language_of(reading.document.lang)
    named = sorted(m for m in reading.of(Mention) if m.kind in {"person", "organisation", "other"})
    yield from _of_the_company(reading, named, language)
    for one, two in pairwise(named):
        between = reading.document.text[one.span.end : two.span.start]
        after = reading.document.text[two.span.end : two.span.end + 60]
        if one.kind == two.kind == "organisation" and _unit(between, after, language):
            yield one.span, two.span
        if len(between) > _LONGEST or "\n" in between or re.search(r"[.;:!?]\s", between):
            continue
        if one.kind == "person" and two.kind != "person" and _post_after(between, after, language):
            yield one.span, two.span
        elif one.kind != "person" and two.kind == "person" and _post_before(one.name, between, language):
            yield two.span, one.span


def _unit(between: str, after: str, language: Language) -> bool:
    """Say whether of two bodies one is a part of the other: `Norwire's Tarn unit`, `Tarn, a subsidiary of Norwire`."""
    units = language.sources.units
    if between.strip() in {"'s", "’s"}:
        return not units.isdisjoint(_WORD.findall(after.casefold())[:3])
    words = [word.casefold() for word in _WORD.findall(between)]
    here = next((n for n, word in enumerate(words) if word in units), None)
    return here is not None and here <= _PART and words[here + 1 : here + 2] in [[word] for word in language.names.of]


_PART = 4
"""Words before the noun that makes one body a part of another: `, the wholly owned Spanish subsidiary of`."""


def _of_the_company(reading: Reading, named: list[Mention], language: Language) -> Iterator[tuple[Span, Span]]:
    """Yield people who speak for a body named before: `said spokeswoman Ana Ruiz`, `Ana Ruiz, head of the company`."""
    bodies: list[Mention] = []
    for number, mention in enumerate(named):
        if mention.kind == "organisation":
            bodies.append(mention)
        elif number and mention.kind == "person":
            body = _body_of(reading.document.text, mention, named[number - 1], bodies[-_BACK:], language)
            if body is not None and mention.span.start - body.span.end < _REACH:
                yield mention.span, body.span


def _body_of(text: str, person: Mention, last: Mention, bodies: list[Mention], language: Language) -> Mention | None:
    """Return the body that a person's role points back to, or None."""
    before = [w.lower() for w in _WORD.findall(text[max(0, person.span.start - 40) : person.span.start])]
    after = text[person.span.end : person.span.end + _LONGEST].split(".", maxsplit=1)[0].casefold()
    spokesman = bool(before) and before[-1] in language.sources.speakers
    standing = language.sources.standing
    if spokesman and before[-2:-1] and before[-2] in language.speech.bodies - standing:
        return last  # `company spokesman`: whatever was named last is the company
    word = _body_in(after, language) if after.startswith(",") else None
    word = word or _body_before(text[max(0, person.span.start - 60) : person.span.start], language)
    if spokesman and not word and before[-2:-1] and before[-2] in standing:
        return None  # `police spokesman`: the police, whatever was named last
    return _meant(word, bodies, last, language) if bodies and (word or spokesman) else None


def _meant(word: str | None, bodies: list[Mention], last: Mention, language: Language) -> Mention | None:
    """Return the body meant by `the ministry`: the last one with that word in its name, else the only one of its kind.

    Else it is what was named last; where somebody else was named in between, it could be either, and nobody is meant.
    """
    called = [b for b in bodies if word is not None and word in b.name.casefold().split()]
    if called:
        return called[-1]
    sort = described(word, language) if word else None
    fitting = [b for b in bodies if sort and known_as("", (b.name,), (), language, body=True).fits(sort)]
    if len({b.name for b in fitting}) == 1:
        return fitting[-1]
    if sort and described(bodies[-1].name, language):
        return None  # `of the fire service`, after a hospital
    return bodies[-1] if bodies[-1].span == last.span else None


_BACK = 60
"""Bodies that a reader still has in mind."""
_REACH = 600
"""Characters between a body and a person who is called its spokesman without its name."""


def _body_before(words: str, language: Language) -> str | None:
    """Return the body without a name in whose role a person is named next: `the association's chairwoman, `."""
    found = re.search(r"\b(\w+)[’']s (?:\w+ ){0,2}(\w+),? $", words.casefold())
    held = found and found.group(1) in language.speech.bodies and found.group(2) in language.sources.voices_of
    return found.group(1) if found and held else None


def _body_in(words: str, language: Language) -> str | None:
    """Return the body without a name at which the words give a role: `head of the company's network`."""
    held = language.sources.voices_of.intersection(_WORD.findall(words.replace("’s", " ").replace("'s", " ")))
    if not held:
        return None
    ways = "|".join(sorted(map(re.escape, language.sources.of_the))) or "(?!)"
    # `president of the association of families` is told from the others by its own words, and takes up nothing.
    onward = "|".join(sorted(map(re.escape, language.names.of))) or "(?!)"
    found = re.findall(
        rf"(?:^,\s+|\b(?:{ways})\s+)(?:the\s+)?(\w+)[’']s\b|\b(?:{ways})\s+(\w+)\b(?!\s(?:{onward})\b)", words
    )
    return next((w for pair in found for w in pair if w in language.speech.bodies), None)


def _post_after(between: str, after: str, language: Language) -> bool:
    """Say whether the words between a person and a body give the person a post there."""
    words = [w.lower() for w in _WORD.findall(between)]
    known = language.sources
    if not words:
        return between.strip() == "," and _role_first(after, language)
    if (language.speech.say | language.speech.tell | known.independent).intersection(words):
        return False
    if words[0] in {"'s", "’s"}:
        return words[-1] in known.belonging and bool(language.speech.documents.intersection(words))
    if _apposed(between, words, language):
        return True
    if between.lstrip().startswith(",") or words[0] in known.belonging or words[0] in known.voices_of:
        return bool(known.voices_of.intersection(words)) or (
            len(words) <= 2 and words[0] in known.belonging and words[0] not in known.beside
        )
    return bool(language.speech.documents.intersection(words)) and words[-1] in known.belonging and len(words) <= 4


def _apposed(between: str, words: list[str], language: Language) -> bool:
    """Tell `, a chemist at the` before a body: whatever the role, it is held there."""
    known = language.sources
    short = 1 < len(words) <= _ROLE and between.lstrip().startswith(",") and "," not in between.strip().strip(",")
    tail = [word for word in words[1:] if word not in known.articles]
    grammar = language.words.coordinators | language.words.relatives | language.words.subordinators | known.belonging
    return short and words[0] not in grammar and bool(tail) and tail[-1] in known.belonging - known.beside


_ROLE = 7
"""Words of a role between a person and a body: `, a senior food chemist at the`."""


def _role_first(after: str, language: Language) -> bool:
    """Say whether a possessive body is followed by a post: `, Norwire's director`."""
    words = [w.lower() for w in _WORD.findall(after)][:4]
    return after[:2] in {"'s", "’s"} and bool(language.sources.voices_of.intersection(words))


def _post_before(body: str, between: str, language: Language) -> bool:
    """Say whether the words between a body and a person are the person's post: `Norwire's director`."""
    words = [w.lower() for w in _WORD.findall(between) if w not in {"'s", "’s", "s"}]
    if not words or "," in between.rstrip(", ") or len(words) > 7 or between[:1] in _DASHES:
        return False
    if all(word in language.names.titles for word in words):
        return not language.sources.voices_of.isdisjoint(words) or _has_ranks(body, language)
    return words[-1] in language.sources.voices_of and not language.sources.independent.intersection(words)


def _has_ranks(body: str, language: Language) -> bool:
    """Say whether a body is of a kind whose people go by rank: `Tarn police Sgt. Ana Ruiz`."""
    sort = described(body, language)
    return sort is not None and not sort.houses.isdisjoint(language.sources.ranks)
