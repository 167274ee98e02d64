"""Who plays whom, and on whom a character is modelled, where an article says so.

`Hanne Brook (Ruth Calloway)`, `Ruth Calloway plays the baker Hanne Brook`, `Brook is modelled on Dora Fenwick`. Two
names that follow one another are tied by the words between them; names are compared as their article writes them in
full.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from stemma.lang import language_of
from stemma.lang.words import Words
from stemma.link.layering.works import about_work
from stemma.model.documents import Span
from stemma.model.facts import Mention, Reading
from stemma.model.links import Entity
from stemma.model.roles import Role

_NEAR = 100
"""Characters between two names that one phrase ties."""
_AHEAD = 5
"""Words before the phrase: `, a character loosely`."""
_BEHIND = 6
"""Words behind it: `the young pushcart vendor`."""
_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|[^\w\s]")
_INSERTED = re.compile(r"^\s*(?:,[^,.;:!?]*,|\([^()]*\))")
_OPENING = frozenset({",", "–", "—", ":"})


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One passage that gives a character a player or a person."""

    character: str
    player: str | None
    person: str | None
    span: Span
    why: str
    sure: bool = True
    """False: it holds only if the character is known as one from elsewhere."""


def parts(reading: Reading) -> tuple[Part, ...]:
    """Return what an article about a work says of who plays whom, and on whom a character is modelled."""
    words = language_of(reading.document.lang).words
    if not about_work(reading, words):
        return ()
    starts = [sentence.span.start for sentence in reading.sentences]
    # A character's name may look like a place's ("Hanne Brook"); one of the two must look like a person's.
    names = sorted(m for m in reading.of(Mention) if m.kind in {"person", "other", "place"})
    found: list[Part] = []
    for one, other in pairwise(names):
        together = bisect_right(starts, one.span.start) == bisect_right(starts, other.span.start)
        if together and one.name != other.name and "person" in {one.kind, other.kind}:
            found += tied(reading, one, other, found[-1:], words)
    return tuple(found)


def tied(reading: Reading, one: Mention, other: Mention, last: Sequence[Part], words: Words) -> Iterator[Part]:
    """Yield what the words between two names say of them."""
    text = reading.document.text
    between = text[one.span.end : other.span.start]
    if len(between) > _NEAR or "\n" in between:
        return
    span = Span(one.span.doc, one.span.start, other.span.end)
    if between.strip() == "(":
        if text[other.span.end : other.span.end + 1] == ")" and other.kind == "person":
            whole = Span(span.doc, span.start, span.end + 1)
            yield Part(one.name, other.name, None, whole, "the player’s name stands in brackets behind the character’s")
        return
    yield from playing(one, other, between, span, words)
    # "X, played by Y, is based on Z": what stands behind Y is said of X.
    inserted = (
        last and last[0].player == one.name and 0 <= last[0].span.end - one.span.end <= 1 and between[:1] in {",", ")"}
    )
    subject = last[0].character if inserted else one.name
    start = last[0].span.start if inserted else span.start
    whole = Span(span.doc, start, span.end)
    yield from modelled(subject, other, between, whole, words, named=one.kind == "person" or bool(inserted))
    if one.kind == "person":
        yield from behind(one, other, between, text[max(0, one.span.start - 6) : one.span.start], span, words)


def playing(one: Mention, other: Mention, between: str, span: Span, words: Words) -> Iterator[Part]:
    """Yield who plays whom: `Ruth Calloway plays the baker Hanne Brook`, `Brook, played by Calloway`."""
    phrase, lead, rest = parted(between, words.playing)
    low = [t.lower() for t in _TOKEN.findall(between)]
    if low and low[0] in words.auxiliaries & words.present and low[-1] in words.naming and describing(low[1:-1], words):
        yield Part(other.name, one.name, None, span, f"‘{low[0]} … {low[-1]}’")
        return
    if phrase is None or len(lead) > 1 + (lead[:1] == ["("]) or not describing(rest, words):
        return
    if phrase in words.prepositions and lead and lead[0] in _OPENING:
        return  # "Lund, as Brook said"
    if phrase.split()[-1] in words.agents | {"por"}:
        if other.kind == "person":
            yield Part(one.name, other.name, None, span, f"‘{phrase}’")
    elif one.kind == "person":
        yield Part(other.name, one.name, None, span, f"‘{phrase}’")


def modelled(character: str, other: Mention, between: str, span: Span, words: Words, *, named: bool) -> Iterator[Part]:
    """Yield on whom a character is modelled: `Brook, the baker of the film, is loosely based on Dora Fenwick`."""
    phrase, lead, rest = parted(_INSERTED.sub("", between), words.modelled)
    if phrase is None or other.kind != "person" or len(lead) > _AHEAD or not describing(rest, words, of=True):
        return
    yield Part(character, None, other.name, span, f"‘{phrase}’", sure=not named)


def behind(one: Mention, other: Mention, between: str, before: str, span: Span, words: Words) -> Iterator[Part]:
    """Yield the person behind a character who is named first: `Fenwick, the inspiration for Brook`."""
    phrase, lead, rest = parted(between, words.models)
    if phrase is not None and len(lead) <= 1 and describing(rest, words, of=True):
        yield Part(other.name, None, one.name, span, f"‘{phrase}’", sure=False)
    real = before.strip().lower().endswith("real")
    if real and other.kind == "person" and between.strip(" ,:–—") in {"", "was", "is"}:
        yield Part(one.name, None, other.name, span, f"‘the real {one.name.split()[0]}’", sure=False)


def parted(between: str, phrases: frozenset[str]) -> tuple[str | None, list[str], list[str]]:
    """Return the longest phrase of a list in a stretch, with the words before and behind it."""
    low = [t.lower().replace("’", "'") for t in _TOKEN.findall(between)]
    longest = _longest(phrases)
    for i in range(min(len(low), _AHEAD + 1)):
        for size in range(min(longest, len(low) - i), 0, -1):
            phrase = " ".join(low[i : i + size])
            if phrase in phrases:
                return phrase, low[:i], low[i + size :]
    return None, [], []


@lru_cache(maxsize=16)
def _longest(phrases: frozenset[str]) -> int:
    return max((phrase.count(" ") + 1 for phrase in phrases), default=0)


def describing(rest: Sequence[str], words: Words, *, of: bool = False) -> bool:
    """Whether words do no more than describe the name behind them: `the young baker`.

    >>> from stemma.lang import language_of
    >>> english = language_of("en").words
    >>> describing(["the", "young", "baker"], english), describing(["opposite"], english)
    (True, False)
    """
    if len(rest) > _BEHIND:
        return False
    for word in rest:
        if not word[0].isalpha() or word in words.coordinators or word in words.relatives:
            return False
        if (word in words.prepositions and not (of and word == "of")) or word in words.auxiliaries:
            return False
    return True


def drawn_up(found: Iterable[Part], entities: tuple[Entity, ...]) -> tuple[Role, ...]:
    """Draw up who plays each character and on whom it is modelled, from the passages that say so.

    Where articles give a character two players or two persons, each stands in a row of its own: nothing here decides.
    """
    names = full_names(entities)
    rows: dict[str, list[Part]] = defaultdict(list)
    for part in sorted(found, key=lambda p: p.span):
        rows[names.get(part.character, part.character)].append(part)
    made: list[Role] = []
    for character in sorted(rows):
        players = listed(names, (part.player for part in rows[character]))
        persons = listed(names, (part.person for part in rows[character]))
        for player, person in paired(players, persons):
            shown = [p for p in rows[character] if gives(p, player, person, names)]
            made.append(Role(character, player, person, tuple(p.span for p in shown), tuple(p.why for p in shown)))
    return tuple(made)


def paired(players: tuple[str, ...], persons: tuple[str, ...]) -> Iterator[tuple[str | None, str | None]]:
    """Yield the rows of a character: one where there is one player and one person at most."""
    if len(players) <= 1 and len(persons) <= 1:
        yield next(iter(players), None), next(iter(persons), None)
        return
    yield from ((player, None) for player in players)
    yield from ((None, person) for person in persons)


def gives(part: Part, player: str | None, person: str | None, names: Mapping[str, str]) -> bool:
    """Whether a passage gives this player or this person."""
    here = names.get(part.player, part.player) if part.player else None
    behind = names.get(part.person, part.person) if part.person else None
    return (here is not None and here == player) or (behind is not None and behind == person)


def listed(names: Mapping[str, str], found: Iterable[str | None]) -> tuple[str, ...]:
    """Return full names once each, in order."""
    return tuple(sorted({names.get(name, name) for name in found if name}))


def full_names(entities: tuple[Entity, ...]) -> dict[str, str]:
    """Return for each way of naming somebody the full name, where it is the name of one only."""
    found: dict[str, set[str]] = defaultdict(set)
    for entity in entities:
        for variant in (entity.name, *entity.variants):
            found[variant].add(entity.name)
    return {variant: next(iter(whole)) for variant, whole in found.items() if len(whole) == 1}
