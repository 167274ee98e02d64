"""Find the people, organisations, places and works that an article names.

A run of capitals is a name where the capital is not owed to its place. The document itself tells most of it: a word
that it also writes small is a word, a word that it capitalises in mid-sentence is a name wherever it stands.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from stemma.find.name_joins import fullest, groups
from stemma.find.name_kinds import best, scores, together
from stemma.find.name_spans import Candidate, candidates, forces, known
from stemma.find.name_titles import titles
from stemma.find.name_words import Word, heading, words
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.model.facts import Mention, NameKind, Reading


@dataclass(frozen=True, slots=True)
class Census:
    """How a document writes its words: small, or with a capital that nothing but a name explains."""

    small: Counter[str]
    great: Counter[str]


def find(reading: Reading, language: Language) -> tuple[Mention, ...]:
    """Find the names of an article, each with its kind and its fullest form in the article."""
    sentences = tuple(words(reading.document.text, s.span.start, s.span.end, language) for s in reading.sentences)
    heads = tuple(heading(tokens, language) for tokens in sentences)
    census = _census(sentences, heads)
    plain = [s for s, head in zip(sentences, heads, strict=True) if not head]
    loud = [s for s, head in zip(sentences, heads, strict=True) if head]
    runs = [c for tokens in plain for c in _candidates(tokens, language)]
    headed = [c for tokens in loud for c in candidates(tokens, language, heading=True)]
    sure = {c.key for c in (*runs, *headed) if _sure(c, census, language)}
    again = (c for tokens in loud for c in known(tokens, sure | language.names.places, heading=True))
    kept = sorted((c for c in (*runs, *again) if c.key in sure), key=lambda c: c.start)
    clues = scores(kept, language)
    group = groups(kept, {key: best(score) for key, score in clues.items()}, language)
    full, kind_of = fullest(kept, group), together(clues, group)
    return tuple(_mention(c, full[group[c.key]], kind_of[group[c.key]], reading) for c in kept)


def _mention(found: Candidate, full: Candidate, kind: NameKind, reading: Reading) -> Mention:
    document = reading.document
    name = " ".join(document.text[full.start : full.end].split())
    return Mention(Span(document.id, found.start, found.end), kind, name)


def _candidates(tokens: tuple[Word, ...], language: Language) -> Iterator[Candidate]:
    """Yield titles of works first, then what does not overlap them."""
    taken: set[int] = set()
    groups = (
        titles(tokens, language, heading=False),
        forces(tokens, language.names, heading=False),
        candidates(tokens, language, heading=False),
    )
    for candidate in chain.from_iterable(groups):
        places = range(candidate.first, candidate.last)
        if taken.isdisjoint(places):
            taken.update(places)
            yield candidate


def _census(sentences: tuple[tuple[Word, ...], ...], heads: tuple[bool, ...]) -> Census:
    small: Counter[str] = Counter()
    great: Counter[str] = Counter()
    for tokens, head in zip(sentences, heads, strict=True):
        for word in tokens:
            if word.wordlike and not word.capital:
                small[word.key] += 1
            elif word.wordlike and not word.first and not head:
                great[word.key] += 1
    return Census(small, great)


def _sure(found: Candidate, census: Census, language: Language) -> bool:
    """Whether a capital here can only be a name's."""
    names, key = language.names, found.key
    if len(key) < 2 or not any(c.isalpha() for c in key):
        return False
    if found.work or found.group:
        return True
    listed = key in names.places or key in names.organisations or key in names.same
    if found.last - found.first > 1:
        return _sure_compound(found, census, language) or listed
    return _sure_single(found, census, language, listed=listed)


def _sure_single(found: Candidate, census: Census, language: Language, *, listed: bool) -> bool:
    key, word = found.key, found.words[found.first]
    if key in language.names.ordinary or key in language.words.stop or key in language.names.adjectives:
        return listed and word.text.isupper() and not found.heading
    if any(key in group for group in (*language.calendar.months, *language.calendar.weekdays)):
        return False
    if census.small[key] > census.great[key]:
        return False
    inner = any(c.isupper() for c in word.text[1:]) and not found.heading
    return listed or inner or found.titled or not (word.first or found.heading)


def _sure_compound(found: Candidate, census: Census, language: Language) -> bool:
    parts = [word.key for word in found.inner if word.capital]
    plain = [p for p in parts if p in language.words.stop or p in language.names.ordinary or census.small[p]]
    if found.heading:
        return parts[0] in language.names.given and not plain and len(parts) < 4
    return len(plain) < len(parts)
