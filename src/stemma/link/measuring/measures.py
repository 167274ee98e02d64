"""What each figure measures: its unit, what it counts, and the words, names and time around it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link.measuring.fates import Fate, fate
from stemma.link.measuring.labels import label
from stemma.link.measuring.parts import further
from stemma.model.documents import Span
from stemma.model.facts import Bound, Date, Figure, Reading, Sentence, Voice
from stemma.model.links import Layer
from stemma.text.tense import any_of, points_until

_YEAR = r"\d{4}(-\d\d)?|[\dX]{4}-\d\d-\d\d"
_DAY = r"[\dX]{4}-\d\d-\d\d"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_EDGE = re.compile(r"[,;:()\[\]—–]|\.\.\.|…")
_STEM = 5
"""Letters of a word that are compared: few enough to join `damaged` and `damage`, enough to part most others."""
_REACH = 300
"""Characters on each side of a figure that are looked at; few sentences are longer."""
_MOST_VOICES = 20
_CONVERTED = re.compile(r"\s?\(\s?|\s?[;/]\s?")
_MOST_CONVERTED = 3
_ASIDE = re.compile(r"\W{0,3}\(([^()\d]{2,60})\)")


_Fact = TypeVar("_Fact", Figure, Date)


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure where it stands, with what tells which quantity it measures."""

    doc: str
    published: str
    span: Span
    low: float | str | None
    high: float | str | None
    bound: Bound
    unit: str
    noun: str
    """Stem of the counted noun, or of what the figure is a part of."""
    fate: str
    """What befell the people who are counted, where words beside the figure say so: `dead`, `injured`."""
    further: bool
    """Whether it comes on top of another number, or leaves some out: `another 612`, `five other men`."""
    near: Mapping[str, float]
    """Stems of the words in the figure's own stretch of the sentence, with their weight: rare words tell more."""
    beside: frozenset[str]
    """Stems of the few content words next to the figure: what it is that these people did or suffered."""
    around: Mapping[str, float]
    """Stems of all words of the sentence, with their weight."""
    names: frozenset[str]
    """Stems of the names nearest to the figure, which say of whom or where it holds."""
    when: str | None
    """The date that stands with it."""
    days: frozenset[str]
    """The dates that its article gives anywhere."""
    voice: str | None
    aside: bool
    """Whether the voice stands in brackets behind the figure."""
    layer: Layer | None
    title: bool
    """Whether it stands in the headline."""
    sentence: str
    """Its sentence, folded, so that copied sentences are equal."""
    place: tuple[str, int]
    """Its document and sentence."""
    ordinal: int
    """Its number among the figures of its sentence."""
    words: str
    """Its own stretch of the sentence, as it stands."""
    label: str
    """What it measures, in a few words."""
    rivals: frozenset[float | str | None] = frozenset()
    """Values that some article sets against this one."""


def measures(reading: Reading, layers: Mapping[Span, Layer]) -> tuple[Measure, ...]:
    """Return every figure of a reading, and every date that tells when something was, as measures.

    `layers` says for a sentence whether it speaks of a work or of the world.
    """
    language = language_of(reading.document.lang)
    figures = _by_sentence(reading, reading.of(Figure))
    years = _by_sentence(reading, tuple(_years(reading)))
    dates = _by_sentence(reading, reading.of(Date))
    voices = _voices(reading)
    every = frozenset(date.first for date in reading.of(Date))
    found: list[Measure] = []
    for number, sentence in enumerate(reading.sentences):
        facts: list[Figure | Date] = [*figures.get(number, ()), *years.get(number, ())]
        inside = sorted(facts, key=lambda fact: fact.span)
        if not inside:
            continue
        spans = tuple(fact.span for fact in inside)
        layer, days = layers.get(sentence.span), tuple(dates.get(number, ()))
        context = _Context(reading, language, sentence, spans, days, voices.get(number, ()), layer, every)
        found.extend(_measure(context, fact, n) for n, fact in enumerate(inside) if _counts(fact))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Context:
    reading: Reading
    language: Language
    sentence: Sentence
    figures: tuple[Span, ...]
    dates: tuple[Date, ...]
    voices: tuple[Voice, ...]
    """The voices whose words reach into the sentence."""
    layer: Layer | None
    days: frozenset[str]


def _counts(fact: Figure | Date) -> bool:
    return isinstance(fact, Date) or (fact.unit is not None and (fact.low is not None or fact.high is not None))


def _years(reading: Reading) -> Iterator[Date]:
    """Return the dates that give a year or a day: when a thing happened is a quantity that documents can differ on."""
    for found in reading.of(Date):
        if found.first == found.last and re.fullmatch(_YEAR if found.anchor == "explicit" else _DAY, found.first):
            yield found


def _by_sentence(reading: Reading, facts: Sequence[_Fact]) -> dict[int, list[_Fact]]:
    starts = [sentence.span.start for sentence in reading.sentences]
    found: dict[int, list[_Fact]] = {}
    for fact in facts:
        found.setdefault(bisect_right(starts, fact.span.start) - 1, []).append(fact)
    return found


def _voices(reading: Reading) -> dict[int, tuple[Voice, ...]]:
    """Return, for each sentence, the voices whose words reach into it; a long one is listed in its first hundred."""
    starts = [sentence.span.start for sentence in reading.sentences]
    found: dict[int, tuple[Voice, ...]] = {}
    for voice in reading.of(Voice):
        first, last = (bisect_right(starts, at) - 1 for at in (voice.content.start, voice.content.end - 1))
        for number in range(max(first, 0), min(last, first + 100) + 1):
            if len(found.get(number, ())) < _MOST_VOICES:
                found[number] = (*found.get(number, ()), voice)
    return found


def _measure(context: _Context, fact: Figure | Date, ordinal: int) -> Measure:
    reading, language = context.reading, context.language
    start, end = _stretch(context, ordinal)
    text, within = reading.document.text, context.sentence.span
    sentence = text[max(within.start, fact.span.start - _REACH) : min(within.end, fact.span.end + _REACH)]
    of = reading.words(fact.of) if isinstance(fact, Figure) and fact.of is not None else ""
    near = dict(weights(text[start:end] + " " + of, language))
    around = dict(weights(sentence, language))
    value, aside = _value(context, fact), _aside(context, fact.span)
    befell = fate(text, fact.span, (start, end), language) if value[3] == "people" else None
    if befell is not None:  # "died" and "lost their lives" are one word for the comparison
        near[befell.name] = around[befell.name] = 1.0
    return Measure(
        doc=reading.document.id,
        published=reading.document.published or "",
        span=fact.span,
        low=value[0],
        high=value[1],
        bound=value[2],
        unit=value[3],
        noun=_head(of),
        fate=befell.name if befell else "",
        further=further(text, within.start, context.figures[: ordinal + 1], language),
        near=near or around,
        beside=_beside(text, fact.span, (start, end), language),
        around=around,
        names=_names(context, fact.span, (start, end), ordinal),
        when=_when(context, fact),
        days=context.days,
        voice=aside or _voice(context, fact.span),
        aside=aside is not None,
        layer=context.layer,
        title=_in_title(context),
        sentence=" ".join(word.lower() for word in _WORD.findall(sentence)),
        place=(reading.document.id, context.sentence.span.start),
        ordinal=ordinal,
        words=text[start:end].strip(),
        label=_label(context, fact, (start, end), befell),
    )


def _label(context: _Context, fact: Figure | Date, stretch: tuple[int, int], befell: Fate | None) -> str:
    """Name a figure from its own stretch of the sentence; from the words before that where it stands alone."""
    text, language, span = context.reading.document.text, context.language, fact.span
    bare = isinstance(fact, Date) or _sign(fact.unit or "")
    counted = "" if bare else text[span.start : span.end]
    found = label(text[stretch[0] : span.start], counted, text[span.end : stretch[1]], befell, language)
    start = min(max(context.sentence.span.start, span.start - _REACH), span.start)
    return found or label(text[start : span.start], "", "", None, language)


def _sign(unit: str) -> bool:
    """Tell a unit that is no noun: money, a share, a time of day."""
    return unit == "percent" or unit.startswith("hour of day") or (unit.isupper() and len(unit) == 3)


def _value(context: _Context, fact: Figure | Date) -> tuple[float | str | None, float | str | None, Bound, str]:
    """Return both ends, bound and unit; a day is an ISO date, open where it is a last day (`until 31 December`)."""
    if isinstance(fact, Date):
        if not re.fullmatch(_DAY, fact.first):
            return float(fact.first[:4]), float(fact.first[:4]), "exact", "year"
        known = context.language.calendar
        last = points_until(context.reading.document.text, context.sentence.span.start, fact.span.start, known)
        return None if last else fact.first, fact.first, "at most" if last else "exact", "date"
    return fact.low, fact.high, fact.bound, fact.unit or ""


def _stretch(context: _Context, ordinal: int) -> tuple[int, int]:
    """Return the figure's own stretch: from mark to mark, and not over another figure.

    Of `two million euros ($2.6 million) in coins`, the sum in brackets stands where the sum before it stands.
    """
    text, first = context.reading.document.text, ordinal
    while first and ordinal - first < _MOST_CONVERTED:
        if not _CONVERTED.fullmatch(text, context.figures[first - 1].end, context.figures[first].start):
            break
        first -= 1
    start, end = _between_marks(context, first)
    if first == ordinal:
        return start, end
    span, last = context.figures[ordinal], _following(context, ordinal)
    shut = text.find(")", span.end, last)
    after = _EDGE.search(text, max(shut + 1, span.end), last)
    return start, (after.start() if after else last)


def _between_marks(context: _Context, ordinal: int) -> tuple[int, int]:
    text, span = context.reading.document.text, context.figures[ordinal]
    start = min(max(_before(context, ordinal), span.start - _REACH), span.start)
    end = _following(context, ordinal)
    marks = [mark.end() for mark in _EDGE.finditer(text, start, span.start)]
    after = _EDGE.search(text, span.end, end)
    return (marks[-1] if marks else start), (after.start() if after else end)


def _following(context: _Context, ordinal: int) -> int:
    """Return where the next figure begins, or the sentence ends."""
    span = context.figures[ordinal]
    within = context.sentence.span.end
    following = context.figures[ordinal + 1].start if ordinal + 1 < len(context.figures) else within
    return max(min(following, span.end + _REACH), span.end)


def _before(context: _Context, ordinal: int) -> int:
    """Return where the figure before ends."""
    return context.figures[ordinal - 1].end if ordinal else context.sentence.span.start


def stem(word: str) -> str:
    """Return the letters of a word that are compared.

    >>> stem("Damaged") == stem("damage")
    True
    """
    return word.lower()[:_STEM]


@lru_cache(maxsize=8)
def _bands(code: str) -> Mapping[str, int]:
    """Return how rare each everyday word of a language is."""
    return {word: n for n, band in enumerate(language_of(code).words.everyday) for word in band}


def weights(text: str, language: Language) -> Mapping[str, float]:
    """Return the stems of a text's content words, the rarer the heavier, from 0 to 1."""
    bands = _bands(language.code)
    rarest = len(language.words.everyday) + 1
    found: dict[str, float] = {}
    for word in _WORD.findall(text):
        lower = _plain(word)
        if len(lower) < 3 or _empty(lower, language):
            continue
        found[stem(lower)] = max(found.get(stem(lower), 0.0), (bands.get(lower, rarest - 1) + 1) / rarest)
    return found


def shared(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Return the weight of the words in common, as a share of the lighter side."""
    common = sum(min(weight, other[word]) for word, weight in one.items() if word in other)
    least = min(sum(one.values()), sum(other.values()))
    return common / max(least, 2.0) if least else 0.0


def _plain(word: str) -> str:
    """Return a word in lower case, without a possessive ending."""
    return re.sub(r"['’]s?$", "", word.lower())


def _empty(word: str, language: Language) -> bool:
    """Tell a word that says nothing of what is measured: a function word, a number, a unit."""
    known = language.numbers
    tables = (language.words.stop, known.closed, known.words, known.scales, known.measures, known.currencies)
    return any(word in table for table in tables)


def _head(of: str) -> str:
    words = [w.lower() for w in _WORD.findall(of) if "'" not in w and "’" not in w]
    return stem(words[-1]) if words else ""


def _names(context: _Context, span: Span, stretch: tuple[int, int], ordinal: int) -> frozenset[str]:
    """Return the names after the figure in its own stretch; else before it, back to the figure before."""
    text, first, (start, end) = context.reading.document.text, context.sentence.span.start, stretch
    back = min(max(_before(context, ordinal), span.start - _REACH), start)
    pieces = ((span.end, end, False), (start, span.start, start == first), (back, start, back == first))
    for begin, stop, opening in pieces:
        words = _WORD.findall(text[begin:stop])[opening:]
        names = frozenset(_plain(w) for w in words if w[:1].isupper()) - _no_names(context.language.code)
        if names:
            return names
    return frozenset()


@lru_cache(maxsize=8)
def _no_names(code: str) -> frozenset[str]:
    """Return the words that are written with a capital letter and name nobody: days, months, openers."""
    language = language_of(code)
    calendar = (word for group in (*language.calendar.months, *language.calendar.weekdays) for word in group)
    return language.words.stop | language.numbers.closed | frozenset(calendar)


def _when(context: _Context, fact: Figure | Date) -> str | None:
    if isinstance(fact, Date):
        return None
    at = bisect_right(context.dates, fact.span.start, key=lambda date: date.span.start)
    beside = context.dates[max(at - 1, 0) : at + 1]
    return min(beside, key=lambda d: (abs(d.span.start - fact.span.start), d.span.start)).first if beside else None


def _beside(text: str, span: Span, stretch: tuple[int, int], language: Language) -> frozenset[str]:
    """Return the stems of the content words next to a figure: two before it, three after it."""
    joiner = _joiner(language.code)
    start = max([stretch[0], *(m.end() for m in joiner.finditer(text, stretch[0], span.start))])
    before = list(weights(_lower_case(text[start : span.start]), language))[-2:]
    joined = joiner.search(text, span.end, stretch[1])
    after = list(weights(_lower_case(text[span.end : joined.start() if joined else stretch[1]]), language))[:3]
    return frozenset((*before, *after))


def _lower_case(text: str) -> str:
    """Leave out words with a capital letter: a name beside a number does not say what is counted."""
    return " ".join(word for word in _WORD.findall(text) if not word[:1].isupper())


@lru_cache(maxsize=8)
def _joiner(code: str) -> re.Pattern[str]:
    """Return a pattern for the words after which another clause may begin: `killing 612 people and wounding`."""
    words = sorted(language_of(code).words.coordinators)
    return re.compile(any_of(tuple(words)), re.IGNORECASE)


def _in_title(context: _Context) -> bool:
    document, block = context.reading.document, context.sentence.block
    titled = document.blocks[block].kind == "title" if block < len(document.blocks) else False
    return titled or (document.title != "" and document.text.startswith(document.title, context.sentence.span.start))


def _aside(context: _Context, span: Span) -> str | None:
    """Return the authority that stands in brackets behind a figure: `28 (the official number)`."""
    aside = _ASIDE.match(context.reading.document.text, span.end, min(span.end + 70, context.sentence.span.end))
    if aside is not None:
        words = {word.lower() for word in _WORD.findall(aside.group(1))}
        if words & context.language.numbers.authority:
            return aside.group(1).strip()
    return None


def _voice(context: _Context, span: Span) -> str | None:
    """Return the voice that holds the figure most closely."""
    holding = [
        voice
        for voice in context.voices
        # "It is thought" is a voice whose only words are its cue: nobody stands behind the number.
        if voice.cue != voice.source and voice.content.start <= span.start and span.end <= voice.content.end
    ]
    if not holding:
        return None
    name = min(holding, key=lambda v: (v.content.end - v.content.start, v.content.start, v.name)).name
    return name if weights(name, context.language) else None  # "the" alone is nobody
