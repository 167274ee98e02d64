"""Find the people, organisations, places and works that an article names.

A run of capitals is a name where the capital is not owed to its place. The document itself tells most of it: a word
that it also writes small is a word, a word that it capitalises in mid-sentence is a name wherever it stands.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from stemma.find.naming import seen, titles
from stemma.find.naming.census import Census, believed, shortened, taken
from stemma.find.naming.framing import triggers
from stemma.find.naming.joins import fullest, groups, only_so_far
from stemma.find.naming.kinds import best, scores, together
from stemma.find.naming.seen import Seen, Witness, seen_in
from stemma.find.naming.spans import Candidate, candidates, forces, known
from stemma.find.naming.words import Word, heading, words
from stemma.lang.base import Language
from stemma.model.annotations import NameKind
from stemma.model.documents import Span
from stemma.model.facts import Mention, Reading


def find(reading: Reading, language: Language) -> tuple[Mention, ...]:
    """Find the names of an article, each with its kind and its fullest form in the article."""
    text = reading.document.text
    cut = [words(text, s.span.start, s.span.end, language) for s in reading.sentences]
    sentences = [_Sentence(tokens, heading(tokens, language), ()) for tokens in cut]
    read = 0 < len(sentences) == len(reading.annotations)
    if read:
        pairs = zip(sentences, reading.annotations, reading.sentences, strict=True)
        sentences = [replace(one, seen=seen_in(one.tokens, a, s.span.start, language.names)) for one, a, s in pairs]
    kept, census, witness = _names(sentences, language, read=read)
    clues = scores(kept, language, census.small.keys(), witness.kinds)
    group = groups(kept, {key: best(score) for key, score in clues.items()}, language)
    full, kind_of = fullest(kept, group), together(clues, group)
    meant = only_so_far(kept, group, kind_of, language)
    tops = [meant.get(c.start, group[c.key]) for c in kept]
    return tuple(_mention(c, full[top], kind_of[top], reading) for c, top in zip(kept, tops, strict=True))


@dataclass(frozen=True, slots=True)
class _Sentence:
    tokens: tuple[Word, ...]
    loud: bool
    """Capitalised as a headline is."""
    seen: tuple[Seen, ...]
    """What the trained reader saw in it."""


def _names(
    sentences: Sequence[_Sentence], language: Language, *, read: bool
) -> tuple[list[Candidate], Census, Witness]:
    """Return what is a name, in the order of the text, how the article writes its words, and what its reader saw."""
    titled = _titled(sentences, language)
    parts = list(zip(sentences, titled, strict=True))
    census = taken([s.tokens for s in sentences if not s.loud], (s.tokens for s in sentences if s.loud), language)
    runs = [c for one, some in parts if not one.loud for c in _candidates(one.tokens, some, language)]
    runs = list(shortened(runs, census, language))
    headed = [c for one, some in parts if one.loud for c in _headed(one.tokens, some, language)]
    sure = believed(runs, headed, census, language)
    again = [c for one, some in parts if one.loud for c in _again(one.tokens, some, sure, language)]
    ruled = [*(c for c in runs if c.key in sure), *again]
    witness = Witness([(one.tokens, one.seen) for one in sentences], chain.from_iterable(titled))
    if read:
        ruled = _decided(ruled, witness, census, language)
    return sorted(ruled, key=lambda c: c.start), census, witness


def _decided(ruled: Sequence[Candidate], witness: Witness, census: Census, language: Language) -> list[Candidate]:
    """Return the names that the reader and the rules together believe; titles of works are the rules' alone."""
    works = [found for found in ruled if found.work]
    others = (found for found in ruled if not found.work)
    return [*works, *seen.believed(witness.weighed(others, census.small, language))]


def _titled(sentences: Sequence[_Sentence], language: Language) -> list[tuple[Candidate, ...]]:
    """Return the titles of works in each sentence."""
    signs = triggers(language.names.titling)
    # In a headline, where all is capitals, only marks tell of a title.
    framed = [
        titles.marked(s.tokens, language) if s.loud else titles.weighed(s.tokens, language, signs) for s in sentences
    ]
    found = [titles.with_seen(some, s.seen, s.tokens) for s, some in zip(sentences, framed, strict=True)]
    known_titles = titles.known(((s.tokens, some) for s, some in zip(sentences, found, strict=True)), language)
    return [
        tuple(titles.titles(s.tokens, some, known_titles, language, heading=s.loud))
        for s, some in zip(sentences, found, strict=True)
    ]


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
