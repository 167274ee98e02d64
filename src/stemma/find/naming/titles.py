"""Titles of works: what marks or the words around it show to be one, and the same words wherever else they stand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from stemma.find.naming.framing import ENOUGH, Place, evidence
from stemma.find.naming.quoting import quoted
from stemma.find.naming.seen import Seen
from stemma.find.naming.shapes import chains, goes_on, pieces, reach, runs
from stemma.find.naming.spans import LONGEST, Candidate
from stemma.find.naming.words import Word, dated
from stemma.lang.base import Language

SEEN = 2.0
"""What a trained reader's word is worth where it is sure that a phrase is a title."""
FINAL = frozenset("?!")
_AROUND = 30
"""Words before and behind a title that show how the sentence is written."""
_NUMERALS = frozenset({"ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"})


@dataclass(frozen=True, slots=True)
class Weighed:
    """A phrase of a sentence, and how much speaks for its being a title."""

    first: int
    last: int
    weight: float


def weighed(tokens: tuple[Word, ...], language: Language, signs: AbstractSet[str]) -> tuple[Weighed, ...]:
    """Weigh the phrases of a sentence that may be titles; none overlaps another.

    Without one of the `signs` (see `triggers`) no frame holds.
    """
    found = list(marked(tokens, language))
    taken = {at for one in found for at in range(one.first, one.last)}
    bare = () if signs.isdisjoint([word.key for word in tokens]) else _framed(tokens, language)
    opened = _opened(tokens, language)
    for one in (*bare, *opened):
        if one.weight and taken.isdisjoint(range(one.first, one.last)):
            found.append(one)
            taken.update(range(one.first, one.last))
    return tuple(sorted(found, key=lambda one: one.first))


def marked(tokens: tuple[Word, ...], language: Language) -> tuple[Weighed, ...]:
    """Weigh what stands in marks."""
    return tuple(Weighed(first, last, weight) for first, last, weight in quoted(tokens, language))


def with_seen(found: Sequence[Weighed], seen: Sequence[Seen], tokens: tuple[Word, ...]) -> tuple[Weighed, ...]:
    """Weigh in what a trained reader takes for a title; by itself it is not enough, and it speaks against none."""
    titled = {(one.first, one.last): SEEN * one.sure for one in seen if one.kind == "work"}
    if not titled:
        return tuple(found)
    out = [Weighed(w.first, w.last, w.weight + titled.get((w.first, w.last), 0) * bool(w.weight)) for w in found]
    taken = {at for one in found for at in range(one.first, one.last)}
    for (first, last), weight in titled.items():
        if tokens[first].capital and taken.isdisjoint(range(first, last)):
            out.append(Weighed(first, last, weight))
    return tuple(sorted(out, key=lambda one: one.first))


def _framed(tokens: tuple[Word, ...], language: Language) -> Iterator[Weighed]:
    """Weigh the phrases without marks by the words around them."""
    shaped = [(run, pieces(tokens, run, language)) for run in runs(tokens, language)]
    listed = chains(tokens, [piece for _, parts in shaped for piece in parts], language)
    for run, parts in shaped:
        whole = _weigh(tokens, run, language)
        single = [_weigh(tokens, part, language, listed.get(part, 0)) for part in parts]
        if len(parts) > 1 and (whole.weight < max(one.weight for one in single) or _parted(tokens, parts, language)):
            lead = single[0].weight
            yield single[0]
            yield from (_sharing(tokens, one, lead, language) for one in single[1:])
        else:
            yield single[0] if len(parts) == 1 else whole


def _parted(tokens: tuple[Word, ...], parts: Sequence[tuple[int, int]], language: Language) -> bool:
    """Whether what `and` joins are two names: the second begins with an article, or is one by itself."""
    later = [Place(tokens, first, last, language) for first, last in parts[1:]]
    articles = language.words.determiners
    return any(p.at(p.first) in articles or p.personal() or p.listed() for p in later)


def _sharing(tokens: tuple[Word, ...], one: Weighed, lead: float, language: Language) -> Weighed:
    """Let the second of two titles have the frame of the first: `starred in Grey Pines and The Long Wave`."""
    place = Place(tokens, one.first, one.last, language)
    shared = 0 if place.personal() or place.listed() or not place.several() else lead
    return Weighed(one.first, one.last, max(one.weight, shared))


def _opening(tokens: tuple[Word, ...], run: tuple[int, int], language: Language) -> tuple[int, int]:
    """Return a phrase without the word that only begins the sentence: `In Gravel, directed by`."""
    first, last = run
    end = last + (last < len(tokens) and tokens[last].text in FINAL and goes_on(tokens, last))
    lead = tokens[first]
    opens = lead.first and lead.key in language.words.prepositions
    bare = opens and last - first > 1 and tokens[first + 1].capital
    return first + bare, end


def _weigh(tokens: tuple[Word, ...], run: tuple[int, int], language: Language, more: float = 0) -> Weighed:
    first, last = _opening(tokens, run, language)
    return Weighed(first, last, evidence(Place(tokens, first, last, language)) + more)


def _opened(tokens: tuple[Word, ...], language: Language) -> Iterator[Weighed]:
    """Yield what only a title explains: a small word with a capital in mid-sentence, and more capitals behind it."""
    for at, word in enumerate(tokens):
        if word.first or not (word.capital and word.wordlike) or word.text.isupper():
            continue
        stop = word.key in language.words.stop and word.key not in language.words.subjects
        before = tokens[at - 1]
        small = before.wordlike and (before.first or before.owner or not before.capital)
        if stop and small and word.key not in language.names.articles:
            end = reach(tokens, at, language)
            if end < len(tokens) and tokens[end].text in FINAL and goes_on(tokens, end):
                yield Weighed(at, end + 1, ENOUGH)
            elif sum(w.capital and w.wordlike for w in tokens[at:end]) > 2 and _stands_out(tokens, at, end, language):
                yield Weighed(at, end, ENOUGH)


def _stands_out(tokens: tuple[Word, ...], first: int, last: int, language: Language) -> bool:
    """Whether the words around a title are written small, as they are not in a headline."""
    near = (*tokens[max(0, first - _AROUND) : first], *tokens[last : last + _AROUND])
    around = [w for w in near if w.wordlike and w.key not in language.words.stop]
    return sum(not w.capital for w in around) * 2 > len(around)


Titles = Mapping[str, AbstractSet[tuple[str, ...]]]
"""First word of a title -> the words of all titles that begin with it."""


def known(sentences: Iterable[tuple[tuple[Word, ...], Sequence[Weighed]]], language: Language) -> Titles:
    """Return the titles that a document shows to be such, from the evidence of all places together."""
    total: dict[tuple[str, ...], float] = defaultdict(float)
    for tokens, found in sentences:
        for one in found:
            total[_keys(tokens[one.first : one.last])] += one.weight
    index: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for keys, weight in total.items():
        if keys and weight >= ENOUGH and not (len(keys) == 1 and dated(keys[0], language)):
            index[keys[0]].add(keys)
    return index


def _keys(inner: Iterable[Word]) -> tuple[str, ...]:
    return tuple(word.key for word in inner if word.text[0].isalnum() or word.text == "&")


def titles(
    tokens: tuple[Word, ...], found: Sequence[Weighed], names: Titles, language: Language, *, heading: bool
) -> Iterator[Candidate]:
    """Yield the titles of one sentence, in order, none inside another."""
    here = {one.first: one for one in found if _keys(tokens[one.first : one.last]) in _starting(tokens, one, names)}
    at = 0
    while at < len(tokens):
        one = here.get(at)
        last = one.last if one else _again(tokens, at, names, language, heading=heading)
        if last > at:
            last = _with_end(tokens, last)
            yield Candidate(tokens, at, last, heading, work=True)
        at = max(last, at + 1)


def _starting(tokens: tuple[Word, ...], one: Weighed, names: Titles) -> AbstractSet[tuple[str, ...]]:
    return names.get(tokens[one.first].key, frozenset()) if one.first < len(tokens) else frozenset()


def _with_end(tokens: tuple[Word, ...], last: int) -> int:
    """Take in the number of a sequel, and what stands behind a colon: `Gravel II: The Quarry`."""
    if last < len(tokens) and tokens[last].key in _NUMERALS and tokens[last].text.isupper():
        last += 1
    return last


def _again(tokens: tuple[Word, ...], at: int, names: Titles, language: Language, *, heading: bool) -> int:
    """Return the end of a known title that stands here, without marks; its namesakes are none."""
    beginning = names.get(tokens[at].key)
    if not beginning or (tokens[at].wordlike and not tokens[at].capital):
        return 0
    for keys, last in reversed(list(_written(tokens, at, language))):
        if keys in beginning and (heading or _free(tokens, at, last, language)):
            return 0 if _namesake(Place(tokens, at, last, language)) else last
    return 0


def _written(tokens: tuple[Word, ...], at: int, language: Language) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield what is written from here on as a title is, with its end: one word, two words, and so on."""
    small, keys = language.names.small | language.words.stop, []
    for last in range(at, min(len(tokens), at + LONGEST + 2)):
        word = tokens[last]
        if word.wordlike and not word.capital and word.key not in small:
            return
        if word.text[0].isalnum() or word.text == "&":
            keys.append(word.key)
            yield tuple(keys), last + 1


def _free(tokens: tuple[Word, ...], first: int, last: int, language: Language) -> bool:
    """Whether the words around are no part of a longer name."""
    before = tokens[first - 1] if first else None
    if before and before.capital and before.wordlike and not before.owner:
        led = before.first and (before.key in language.words.stop or before.key in language.names.ordinary)
        if not led:
            return False
    after = tokens[last] if last < len(tokens) else None
    closed = tokens[last - 1].owner or not (after and after.capital and after.wordlike)
    return closed or (after is not None and after.key in _NUMERALS)


def _namesake(place: Place) -> bool:
    """Whether a person or a place of the title's name is meant."""
    titling, names, speech = place.titling, place.language.names, place.language.speech
    before = place.before()
    if before in names.titles or before in titling.apart or before in names.kin:
        return True
    if before in names.of and place.before(2) in names.compass:
        return True
    if place.before(2) in titling.dwelling and before in titling.inside | names.locating:
        return True
    if place.after() in titling.inside and place.after(2) in names.places and place.at(place.last - 1) in names.heads:
        return True
    alive = place.after() in titling.dwelling or place.after() in speech.say
    return (alive and place.personal()) or (place.listed() and not evidence(place))
