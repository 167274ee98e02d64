"""Find the people, organisations, places and works that an article names.

A run of capitals is a name where the capital is not owed to its place. The document itself tells most of it: a word
that it also writes small is a word, a word that it capitalises in mid-sentence is a name wherever it stands.
"""

from collections.abc import Iterator
from itertools import chain

from stemma.find.naming.census import believed, shortened, taken
from stemma.find.naming.joins import fullest, groups
from stemma.find.naming.kinds import best, scores, together
from stemma.find.naming.spans import Candidate, candidates, forces, known
from stemma.find.naming.titles import titles
from stemma.find.naming.words import Word, heading, words
from stemma.lang.base import Language
from stemma.model.annotations import NameKind
from stemma.model.documents import Span
from stemma.model.facts import Mention, Reading


def find(reading: Reading, language: Language) -> tuple[Mention, ...]:
    """Find the names of an article, each with its kind and its fullest form in the article."""
    kept = _names(reading, language)
    clues = scores(kept, language)
    group = groups(kept, {key: best(score) for key, score in clues.items()}, language)
    full, kind_of = fullest(kept, group), together(clues, group)
    return tuple(_mention(c, full[group[c.key]], kind_of[group[c.key]], reading) for c in kept)


def _names(reading: Reading, language: Language) -> list[Candidate]:
    """Return what is a name, in the order of the text."""
    text = reading.document.text
    sentences = [words(text, s.span.start, s.span.end, language) for s in reading.sentences]
    plain = [tokens for tokens in sentences if not heading(tokens, language)]
    loud = [tokens for tokens in sentences if heading(tokens, language)]
    census = taken(plain, loud, language)
    runs = [candidate for tokens in plain for candidate in _candidates(tokens, language)]
    runs = list(shortened(runs, census, language))
    headed = [c for tokens in loud for c in candidates(tokens, language, heading=True)]
    sure = believed(runs, headed, census, language)
    again = (c for tokens in loud for c in known(tokens, sure | language.names.places, heading=True))
    return sorted((*(c for c in runs if c.key in sure), *again), key=lambda c: c.start)


def _candidates(tokens: tuple[Word, ...], language: Language) -> Iterator[Candidate]:
    """Yield titles of works first, then what does not overlap them."""
    claimed: set[int] = set()
    kinds = (
        titles(tokens, language, heading=False),
        forces(tokens, language.names, heading=False),
        candidates(tokens, language, heading=False),
    )
    for candidate in chain.from_iterable(kinds):
        places = range(candidate.first, candidate.last)
        if claimed.isdisjoint(places):
            claimed.update(places)
            yield candidate


def _mention(found: Candidate, full: Candidate, kind: NameKind, reading: Reading) -> Mention:
    document = reading.document
    name = " ".join(document.text[full.start : full.end].split())
    return Mention(Span(document.id, found.start, found.end), kind, name)
