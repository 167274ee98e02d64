"""Find the people, organisations, places and works that an article names.

A run of capitals is a name where the capital is not owed to its place. The document itself tells most of it: a word
that it also writes small is a word, a word that it capitalises in mid-sentence is a name wherever it stands.
"""

from collections.abc import Iterable, Iterator
from itertools import chain, compress

from stemma.find.naming import titles
from stemma.find.naming.census import Census, believed, shortened, taken
from stemma.find.naming.framing import triggers
from stemma.find.naming.joins import fullest, groups, only_so_far
from stemma.find.naming.kinds import best, scores, together
from stemma.find.naming.spans import Candidate, candidates, forces, known
from stemma.find.naming.words import Word, heading, words
from stemma.lang.base import Language
from stemma.model.annotations import NameKind
from stemma.model.documents import Span
from stemma.model.facts import Mention, Reading


def find(reading: Reading, language: Language) -> tuple[Mention, ...]:
    """Find the names of an article, each with its kind and its fullest form in the article."""
    kept, census = _names(reading, language)
    clues = scores(kept, language, census.small.keys())
    group = groups(kept, {key: best(score) for key, score in clues.items()}, language)
    full, kind_of = fullest(kept, group), together(clues, group)
    meant = only_so_far(kept, group, kind_of, language)
    tops = [meant.get(c.start, group[c.key]) for c in kept]
    return tuple(_mention(c, full[top], kind_of[top], reading) for c, top in zip(kept, tops, strict=True))


def _names(reading: Reading, language: Language) -> tuple[list[Candidate], Census]:
    """Return what is a name, in the order of the text, and how the article writes its words."""
    text = reading.document.text
    sentences = [words(text, s.span.start, s.span.end, language) for s in reading.sentences]
    loud = [heading(tokens, language) for tokens in sentences]
    signs = triggers(language.names.titling)
    # In a headline, where all is capitals, only marks tell of a title.
    found = [
        titles.marked(tokens, language) if is_loud else titles.weighed(tokens, language, signs)
        for tokens, is_loud in zip(sentences, loud, strict=True)
    ]
    works = titles.known(zip(sentences, found, strict=True), language)
    titled = [
        tuple(titles.titles(tokens, some, works, language, heading=is_loud))
        for tokens, some, is_loud in zip(sentences, found, loud, strict=True)
    ]
    parts = list(zip(sentences, titled, loud, strict=True))
    census = taken([tokens for tokens, _, is_loud in parts if not is_loud], compress(sentences, loud), language)
    runs = [c for tokens, some, is_loud in parts if not is_loud for c in _candidates(tokens, some, language)]
    runs = list(shortened(runs, census, language))
    headed = [c for tokens, some, is_loud in parts if is_loud for c in _headed(tokens, some, language)]
    sure = believed(runs, headed, census, language)
    again = (c for tokens, some, is_loud in parts if is_loud for c in _again(tokens, some, sure, language))
    return sorted((*(c for c in runs if c.key in sure), *again), key=lambda c: c.start), census


def _candidates(tokens: tuple[Word, ...], titled: Iterable[Candidate], language: Language) -> Iterator[Candidate]:
    """Yield titles of works first, then what does not overlap them."""
    kinds = (titled, forces(tokens, language.names, heading=False), candidates(tokens, language, heading=False))
    yield from _apart(chain.from_iterable(kinds))


def _headed(tokens: tuple[Word, ...], titled: Iterable[Candidate], language: Language) -> Iterator[Candidate]:
    yield from _apart((*titled, *candidates(tokens, language, heading=True)))


def _again(
    tokens: tuple[Word, ...], titled: Iterable[Candidate], sure: set[str], language: Language
) -> Iterator[Candidate]:
    """Yield the titles of a headline, and what is a name elsewhere."""
    yield from _apart((*titled, *known(tokens, sure | language.names.places, heading=True)))


def _apart(found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield what does not overlap what came before it."""
    claimed: set[int] = set()
    for candidate in found:
        places = range(candidate.first, candidate.last)
        if claimed.isdisjoint(places):
            claimed.update(places)
            yield candidate


def _mention(found: Candidate, full: Candidate, kind: NameKind, reading: Reading) -> Mention:
    document = reading.document
    name = " ".join(document.text[full.start : full.end].split())
    return Mention(Span(document.id, found.start, found.end), kind, name)
