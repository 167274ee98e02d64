"""What each figure measures: its unit, what it counts, and the words, names and time around it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeVar

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link.measuring.fates import Fate, fate
from stemma.link.measuring.labels import label
from stemma.link.measuring.lending import LEAST, tallied
from stemma.link.measuring.measure import Measure
from stemma.link.measuring.parts import further, taken_from
from stemma.link.measuring.scales import into_base, kind_of
from stemma.link.measuring.times import date_of, era, told_of
from stemma.link.measuring.turns import attributed, opposed, owner, refers, turn
from stemma.link.measuring.verdicts import DATES
from stemma.link.measuring.words import plain, shared, stem, weights
from stemma.model.documents import Span
from stemma.model.facts import Bound, Date, Figure, Mention, Reading, Sentence, Voice
from stemma.model.links import Layer
from stemma.text.tense import any_of, points_until

__all__ = ["Measure", "measures", "shared", "weights"]

_YEAR = r"\d{4}(-\d\d)?|[\dX]{4}-\d\d-\d\d"
_DAY = r"[\dX]{4}-\d\d-\d\d"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_EDGE = re.compile(r"[,;:()\[\]—–]|\.\.\.|…")
_REACH = 300
"""Characters on each side of a figure that are looked at; few sentences are longer."""
_MOST_VOICES = 20
_CONVERTED = re.compile(r"\s?\(\s?|\s?[;/]\s?")
_MOST_CONVERTED = 3
_ASIDE = re.compile(r"\W{0,3}\(([^()\d]{2,60})\)")


_STAMPED = 1
"""Words beside the time of day at which a page was made."""
_Fact = TypeVar("_Fact", Figure, Date)


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
    persons = frozenset(
        plain(word) for m in reading.of(Mention) if m.kind == "person" for word in _WORD.findall(reading.words(m.span))
    )
    found: list[Measure] = []
    for number, sentence in enumerate(reading.sentences):
        facts: list[Figure | Date] = [*figures.get(number, ()), *years.get(number, ())]
        inside = sorted(facts, key=lambda fact: fact.span)
        if not inside:
            continue
        spans = tuple(fact.span for fact in inside)
        layer, days = layers.get(sentence.span), tuple(dates.get(number, ()))
        seen = reading.annotations[number].vector if number < len(reading.annotations) else b""
        asides = tuple(told_of(reading.document.text, sentence.span, day.span, language) for day in days)
        eras = frozenset(era(date.first, reading.document.published) for date in days) - {""}
        told = _Told(voices.get(number, ()), layer, every, eras, persons, seen, asides)
        context = _Context(reading, language, sentence, spans, days, told)
        measured = (_measure(context, fact, n) for n, fact in enumerate(inside) if _counts(context, fact))
        found.extend(_among_others(one, context) for one in measured)
    return tuple(one for one in found if not _stamp(one))


def _stamp(one: Measure) -> bool:
    """Tell the time of day at which a page was made: `Updated 6:04 PM`, and no other word in its sentence."""
    return one.given.startswith("hour of day") and len(one.around) <= _STAMPED


@dataclass(frozen=True, slots=True)
class _Context:
    reading: Reading
    language: Language
    sentence: Sentence
    figures: tuple[Span, ...]
    dates: tuple[Date, ...]
    told: "_Told"


@dataclass(frozen=True, slots=True)
class _Told:
    """What else is known of a sentence and its article."""

    voices: tuple[Voice, ...]
    """The voices whose words reach into the sentence."""
    layer: Layer | None
    days: frozenset[str]
    eras: frozenset[str]
    """Dates in the sentence that lie apart from the news itself."""
    persons: frozenset[str]
    vector: bytes
    asides: tuple[tuple[int, int], ...]
    """For each date of the sentence the stretch that it tells of."""


def _counts(context: _Context, fact: Figure | Date) -> bool:
    """Tell a date, a number with a unit, and one that a voice or a tally gives: another article may lend it a unit."""
    if isinstance(fact, Date):
        return True
    text, within = context.reading.document.text, context.sentence.span
    if fact.unit is not None:
        return fact.low is not None or fact.high is not None
    return (fact.low or 0) > LEAST and tallied(text, within.start, fact.span, within.end, context.language)


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
    reading, language, within = context.reading, context.language, context.sentence.span
    text, (start, end) = reading.document.text, _stretch(context, ordinal)
    sentence = text[max(within.start, fact.span.start - _REACH) : min(within.end, fact.span.end + _REACH)]
    of = reading.words(fact.of) if isinstance(fact, Figure) and fact.of is not None else ""
    value, aside = _value(context, fact), _aside(context, fact.span)
    befell = fate(text, fact.span, _told_on(context, ordinal), language) if value[3] == "people" else None
    told = {befell.name: 1.0} if befell else {}  # "died" and "lost their lives" are one word for the comparison
    near = {**weights(text[start:end] + " " + of, language), **told}
    around = {**weights(sentence, language), **told}
    names, when = _names(context, fact.span, (start, end), ordinal), _when(context, fact)
    ends = tuple(into_base(x, value[3]) if isinstance(x, float) else x for x in value[:2])
    return Measure(
        doc=reading.document.id,
        published=reading.document.published or "",
        span=fact.span,
        low=ends[0],
        high=ends[1],
        bound=value[2],
        unit=kind_of(value[3]) if isinstance(fact, Figure) else value[3],
        given=value[3],
        noun=_head(of),
        fate=befell.name if befell else "",
        further=further(text, within.start, context.figures[: ordinal + 1], language),
        near=near or around,
        beside=_beside(text, fact.span, (start, end), language) | told.keys(),
        around=around,
        names=names,
        persons=names & context.told.persons,
        when=when,
        era=era(when or "", reading.document.published),
        eras=context.told.eras,
        days=context.told.days,
        bare=isinstance(fact, Figure) and fact.of is None and _unsaid(text, fact.span, language),
        voice=aside or _voice(context, fact.span),
        aside=aside is not None,
        layer=context.told.layer,
        title=_in_title(context),
        sentence=" ".join(word.lower() for word in _WORD.findall(sentence)),
        place=(reading.document.id, context.sentence.span.start),
        ordinal=ordinal,
        words=text[start:end].strip(),
        label=_label(context, fact, (start, end), befell),
        vector=context.told.vector,
        ends=frozenset(x for x in ends if x is not None),
        middle=_middle(ends),
        size=_middle(value[:2]),
        relative=isinstance(fact, Date) and fact.anchor != "explicit",
    )


def _among_others(one: Measure, context: _Context) -> Measure:
    """Note how the words around a figure set it beside the number before."""
    text, within, language = context.reading.document.text, context.sentence.span, context.language
    before, (start, end) = _before(context, one.ordinal), _stretch(context, one.ordinal)
    following = context.figures[one.ordinal + 1 : one.ordinal + 2]
    part = bool(following) and taken_from(text, one.span, following[0], language)
    return replace(
        one,
        part=part,
        further=one.further and not (part and one.fate),  # of the dead, "two of the three" are no part
        said=tallied(text, before, one.span, within.end, language),
        refers=refers(text, within.start, start, one.span, language),
        opposed=opposed(text, before, one.span, language),
        turn="" if one.unit in DATES else turn(text, (start, end), one.span, language),
    )


def _middle(ends: Sequence[float | str | None]) -> float:
    numbers = [end for end in ends if isinstance(end, float)]
    return sum(numbers) / len(numbers) if numbers else 0.0


def _unsaid(text: str, span: Span, language: Language) -> bool:
    """Tell a number whose own words name no unit: `Others say 47`."""
    known, words = language.numbers, text[span.start : span.end].lower().split()
    signed = any(sign in known.symbols for sign in text[span.start : span.end])
    return not signed and not any(word in known.measures or word in known.currencies for word in words)


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


def _told_on(context: _Context, ordinal: int) -> tuple[int, int]:
    """Return where it stands what befell those counted: of `two of the three men died` behind the three, of the two."""
    text, spans, (start, end) = context.reading.document.text, context.figures, _stretch(context, ordinal)
    if ordinal + 1 < len(spans) and taken_from(text, spans[ordinal], spans[ordinal + 1], context.language):
        return start, _stretch(context, ordinal + 1)[1]
    if ordinal and taken_from(text, spans[ordinal - 1], spans[ordinal], context.language):
        return start, spans[ordinal].end
    return start, end


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


def _head(of: str) -> str:
    words = [w.lower() for w in _WORD.findall(of) if "'" not in w and "’" not in w]
    return stem(words[-1]) if words else ""


def _names(context: _Context, span: Span, stretch: tuple[int, int], ordinal: int) -> frozenset[str]:
    """Return the names after the figure in its own stretch; else before it, back to the figure before."""
    text, first, (start, end) = context.reading.document.text, context.sentence.span.start, stretch
    back = min(max(_before(context, ordinal), span.start - _REACH), start)
    pieces = ((span.end, end, False), (start, span.start, start == first), (back, start, back == first))
    for begin, stop, opening in pieces:
        words = list(_WORD.finditer(text, begin, stop))[opening:]
        caps = frozenset(plain(w.group()) for w in words if w.group()[:1].isupper() and not _speaks(context, w.start()))
        names = caps - _no_names(context.language.code)
        if names:
            return names
    return frozenset()


def _speaks(context: _Context, at: int) -> bool:
    """Tell whether a word names a voice: who says a number is not what it is said of."""
    return any(voice.source.start <= at < voice.source.end for voice in context.told.voices)


@lru_cache(maxsize=8)
def _no_names(code: str) -> frozenset[str]:
    """Return the words that are written with a capital letter and name nobody: days, months, openers."""
    language = language_of(code)
    calendar = (word for group in (*language.calendar.months, *language.calendar.weekdays) for word in group)
    return language.words.stop | language.numbers.closed | frozenset(calendar)


def _when(context: _Context, fact: Figure | Date) -> str | None:
    return None if isinstance(fact, Date) else date_of(fact.span, context.dates, context.told.asides)


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
        for voice in context.told.voices
        # "It is thought" is a voice whose only words are its cue: nobody stands behind the number.
        if voice.cue != voice.source and voice.content.start <= span.start and span.end <= voice.content.end
    ]
    if not holding:
        text, within = context.reading.document.text, context.sentence.span
        return attributed(text, span, within.end, context.language) or owner(text, within.start, span, context.language)
    name = min(holding, key=lambda v: (v.content.end - v.content.start, v.content.start, v.name)).name
    return name if weights(name, context.language) else None  # "the" alone is nobody
