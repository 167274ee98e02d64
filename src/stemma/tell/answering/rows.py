"""A dossier -> its sentences as they are looked up: their own words, the names behind them, and what stands near."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.model.answers import Row, Shelf
from stemma.model.documents import DocId, Span
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading, Voice
from stemma.tell.split import claimants, labels
from stemma.text.terms import terms

Owned = Mapping[tuple[DocId, int], tuple[str, ...]]
"""Ids by document and number of the sentence."""
_NONE: Owned = MappingProxyType({})
_ONE: Mapping[tuple[DocId, int], int] = MappingProxyType({})
_MOST_FORMS = 8
"""Other forms of one name that are looked up with it."""


def rows(dossier: Dossier) -> Iterator[Row]:
    """Yield every sentence of a dossier as it is looked up."""
    starts = {r.document.id: [s.span.start for s in r.sentences] for r in dossier.readings}
    names = _by_sentence(
        ((m, form) for e in dossier.entities for m in e.mentions for form in forms(e.variants)), starts
    )
    claims = _by_sentence(((b.statement.span, c.id) for c in dossier.claims for b in c.statements), starts)
    differing = _by_sentence(_differing(dossier), starts)
    carried = _carried(dossier, starts)
    for reading in dossier.readings:
        yield from sentences(reading, names, claims, differing, carried)


def shelf(dossier: Dossier) -> Shelf:
    """Say which articles there are, and in which languages."""
    spoken = Counter(reading.document.lang for reading in dossier.readings)
    languages = tuple(sorted(spoken, key=lambda code: (-spoken[code], code)))
    return Shelf(tuple(sorted(labels(dossier.readings).items())), languages)


def sentences(
    reading: Reading,
    names: Owned = _NONE,
    claims: Owned = _NONE,
    differing: Owned = _NONE,
    carried: Mapping[tuple[DocId, int], int] = _ONE,
) -> Iterator[Row]:
    """Yield the sentences of one article, with the names, claims and differences that stand in each."""
    language = language_of(reading.document.lang)
    doc = reading.document.id
    own = [keys(reading.words(s.span), language) for s in reading.sentences]
    heads = headlines(reading, language)
    voices = speakers(reading)
    for number, keyed in enumerate(own):
        others = (*names.get((doc, number), ()), *voices.get(number, ()))
        also = sorted({key for name in others for key in keys(name, language)} - {*keyed})
        beside = own[max(0, number - 1) : number] + own[number + 1 : number + 2]
        near = sorted({key for part in (*beside, heads) for key in part} - {*keyed})
        ids = claims.get((doc, number), ()), differing.get((doc, number), ())
        articles = carried.get((doc, number), 1)
        yield Row(doc, number, " ".join(keyed), " ".join(also), " ".join(near), *ids, articles)


def keys(text: str, language: Language) -> list[str]:
    """Return the terms of a text."""
    return [key for term in terms(text, language) for key in term.keys]


def headlines(reading: Reading, language: Language) -> list[str]:
    """Return the terms of an article's title."""
    return keys(reading.document.title, language)


def speakers(reading: Reading) -> Mapping[int, tuple[str, ...]]:
    """Return, for each sentence, the full names of those whose words it gives: `she said` names Ada Lund."""
    starts = [s.span.start for s in reading.sentences]
    found: dict[int, list[str]] = defaultdict(list)
    for voice in reading.of(Voice):
        for place in (voice.source.start, voice.content.start):
            number = bisect_right(starts, place) - 1
            if number >= 0 and voice.name not in found[number]:
                found[number].append(voice.name)
    return {number: tuple(sorted(names)) for number, names in found.items()}


def forms(variants: Iterable[str]) -> tuple[str, ...]:
    """Return the forms of a name that are looked up: the longest say most."""
    return tuple(sorted(variants, key=lambda form: (-len(form), form)))[:_MOST_FORMS]


def _differing(dossier: Dossier) -> Iterator[tuple[Span, str]]:
    """Yield the passages in which something stands that accounts differ on, with its id."""
    for frame in dossier.frames:
        if frame.verdict not in {"agree", "rounded"}:
            yield from ((value.span, frame.id) for value in frame.values)
    for difference in dossier.differences:
        yield from ((words, difference.id) for side in difference.sides for words in side.words)


def _carried(dossier: Dossier, starts: Mapping[DocId, list[int]]) -> Mapping[tuple[DocId, int], int]:
    """Say how many articles make the claim that takes up most of each sentence: side clauses do not make it central."""
    found: dict[tuple[DocId, int], tuple[int, int]] = {}
    for claim in dossier.claims:
        articles = len(claimants(claim))
        for backed in claim.statements:
            span = backed.statement.span
            place = span.doc, bisect_right(starts[span.doc], span.start) - 1
            found[place] = max(found.get(place, (0, 1)), (span.end - span.start, articles))
    return {place: articles for place, (_, articles) in found.items()}


def _by_sentence(pairs: Iterable[tuple[Span, str]], starts: Mapping[DocId, list[int]]) -> Owned:
    found: dict[tuple[DocId, int], dict[str, None]] = defaultdict(dict)
    for span, name in pairs:
        number = bisect_right(starts.get(span.doc, []), span.start) - 1
        if number >= 0:
            found[span.doc, number][name] = None
    return {place: tuple(sorted(names)) for place, names in found.items()}
