"""Clauses that put another name in one role, or another place to one event, and posts that two people hold."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from stemma.lang import language_of
from stemma.link.disputing.clashes import Clash, Given, apart, as_sure, common
from stemma.link.disputing.clauses import Cast, Clause
from stemma.model.documents import Span
from stemma.model.links import DifferenceKind
from stemma.text.tense import any_of

_LEAST = 3
"""Content words that both clauses have; one less where they name somebody or something else that both name."""
_SHARE = 0.75
"""Share of either clause's content words that the other has."""
_SPOKEN = 5
_SAME = 0.85
"""Content words of something said, and share of them that both have, by which it is one saying."""
_NEAR = 2
"""Words between a name and what tells its role."""
_BEFORE = 60
"""Characters before a name in which its post stands."""
_WORD = re.compile(r"\w+(?:-\w+)*")
_KINDS: Mapping[str, DifferenceKind] = {"person": "who", "organisation": "who", "place": "place"}


def swapped(one: Clause, other: Clause, cast: Cast) -> Iterator[Clash]:
    """Yield the two people, bodies or places of which two clauses say the same."""
    mine, theirs = one.who - other.around, other.who - one.around
    if not mine or not theirs or one.days != other.days or one.denies != other.denies:
        return
    pairs = [pair for kind in _KINDS if (pair := _alone(kind, mine, theirs, cast)) and cast.rivals(*pair)]
    if len(pairs) != 1 or not _alike(one, other):
        return
    first, second = pairs[0]
    words = cast.named(first, one.said.span), cast.named(second, other.said.span)
    if words[0] and words[1] and _role(one, words[0]) == _role(other, words[1]) and _unlike(one, other, words):
        kind, about = _KINDS[cast.kind(first)], one.without([words[0]])
        yield Clash(kind, Given(first, words[0], one), Given(second, words[1], other), about)


def _alike(one: Clause, other: Clause) -> bool:
    shared = common(one, other, names=False)
    enough = shared.told >= _LEAST - shared.named and shared.least >= _SHARE
    return enough and as_sure(one, other) and not apart(one, other)


def _alone(kind: str, mine: frozenset[str], theirs: frozenset[str], cast: Cast) -> tuple[str, str] | None:
    """Return the only name of a kind that either of two clauses has alone."""
    ours, others = ([one for one in names if cast.kind(one) == kind] for names in (mine, theirs))
    return (ours[0], others[0]) if len(ours) == len(others) == 1 else None


def _role(clause: Clause, name: Span) -> str:
    """Tell the part that a name plays in its clause: who does it, to whom it is done, or the word that leads to it."""
    text, words = clause.reading.document.text, clause.language.words
    before = _words(text[clause.said.span.start : name.start])[-_NEAR:]
    after = _words(text[name.end : clause.said.span.end])[:_NEAR]
    if before and before[-1] in words.agents:
        return "does"
    leading = next((word for word in reversed(before) if word in words.prepositions), None)
    if leading is not None:
        return leading
    if any(word in clause.language.speech.be for word in after):
        return "bears"
    return "bears" if before else "does"


def _unlike(one: Clause, other: Clause, names: tuple[Span | None, Span | None]) -> bool:
    """Whether two names have no word in common as they are written."""
    pairs = zip((one, other), names, strict=True)
    written = [set(_words(clause.words(name))) for clause, name in pairs if name is not None]
    return written[0].isdisjoint(written[1])


def _words(text: str) -> list[str]:
    return [match.group() for match in _WORD.finditer(text.lower())]


def speakers(one: Clause, other: Clause, cast: Cast) -> Iterator[Clash]:
    """Yield the two people from whom two articles have the same words."""
    first, second = _speaker(one, cast), _speaker(other, cast)
    if not first or not second or first == second or not cast.rivals(first, second):
        return
    shared = common(one, other)
    if shared.told >= _SPOKEN and shared.least >= _SAME and one.denies == other.denies and not apart(one, other):
        names = [clause.said.voice.source for clause in (one, other) if clause.said.voice is not None]
        yield Clash("who", Given(first, names[0], one), Given(second, names[1], other), one.about)


def _speaker(clause: Clause, cast: Cast) -> str | None:
    """Return the person by whose name a clause is given as said."""
    voice = clause.said.voice
    if voice is None or voice.kind != "person" or voice.manner in {"credit", "carried"}:
        return None
    named = [cast.entity(mention) for mention in cast.inside(voice.source)]
    people = [entity for entity in named if cast.kind(entity) == "person"]
    return people[0] if len(people) == 1 else None


def posts(found: Sequence[Clause], cast: Cast) -> Iterator[Clash]:
    """Yield the posts that two people are said to hold: `the mayor of Harrow, Ada Lund`."""
    holders: dict[tuple[str, str, str], dict[str, Given]] = defaultdict(dict)
    for clause in found:
        for mention in clause.said.names:
            entity = cast.entity(mention.span)
            role = held(clause, mention.span, cast) if mention.kind == "person" and entity else None
            if role and entity:
                holders[clause.reading.document.lang, *role].setdefault(entity, Given(entity, mention.span, clause))
    for (_, post, of), known in sorted(holders.items()):
        for one, other in combinations(sorted(known), 2):
            if cast.rivals(one, other):
                yield Clash("who", known[one], known[other], f"{post} {cast.name(of)}".strip())


def held(clause: Clause, name: Span, cast: Cast) -> tuple[str, str] | None:
    """Return the post that stands right before a name, and the place or body that it is held in.

    A post without one is taken only with `the` before it: the one of the story.
    """
    text = clause.reading.document.text
    start = max(clause.said.sentence.start, name.start - _BEFORE)
    found = _before(clause.language.code).search(text, start, name.start)
    if found is None or _parted(clause, text[start : found.start("post")]):
        return None
    post = " ".join(found["post"].lower().split())
    inside = Span(name.doc, found.end("post"), name.start) if found.end("post") < name.start else None
    of = cast.inside(inside) if inside else ()
    owner = cast.inside(Span(name.doc, start, found.start("post"))) if found.start("post") > start else ()
    near = [span for span in owner if not text[span.end : found.start("post")].strip("'’s ")]
    scope = next((cast.entity(span) for span in (*of, *near[-1:]) if cast.entity(span)), None)
    if scope is not None:
        return post, scope
    definite = text[start : found.start("post")].lower().split()[-1:] == ["the"]
    return (post, "") if definite and not of and "," in text[found.end("post") : name.start] else None


def _parted(clause: Clause, before: str) -> bool:
    """Whether a word right before a post makes it another one: `former`, `deputy`."""
    words = _words(before)[-_NEAR:]
    return any(word in clause.language.contrasts.apart or word.startswith("ex-") for word in words)


@lru_cache(maxsize=8)
def _before(code: str) -> re.Pattern[str]:
    language = language_of(code)
    post, of = any_of(tuple(sorted(language.contrasts.posts))), any_of(tuple(sorted(language.names.of)))
    name = r"(?:[^\W\d_][\w'’.-]*\s){0,4}[^\W\d_][\w'’.-]*"
    return re.compile(rf"(?P<post>{post})(?:\s{of}\s(?:the\s)?{name})?,?\s(?=$)", re.IGNORECASE)
