"""Distinct wordings of a story, and what stands in each: weighted letter groups, numbers, negation.

A word's weight is made of two: how rare it is in its language, and in how few wordings of the story it stands.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import inf

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link.measuring.scales import into_base, kind_of
from stemma.model.documents import DocId, Span
from stemma.model.facts import Reading, Statement

_WORD = re.compile(r"\w+(?:['’.,]\w+)*")
_SIZE = 4
"""Letters in a group: 4 grouped as well as 3 to 5 together, for a third of the work."""
_HEAD = 4
"""Letters in the head of a word; endings seldom begin before the fifth."""
_NAME = 0.8
"""Weight of a name before its rarity in the story counts: a name tells who, and not what happened."""
_FEW = 4
"""Wordings up to which a word counts in full: in a small pile all words stand in few."""
_FALL = 1 / 3
"""Beyond, a word in eight times as many wordings weighs half. That depends on the word alone and not on the size of the
story, so that an article changes the weights of no words but its own."""

_FEW_FIGURES = 4
_FIGURES_FALL = 1 / 2
"""The same for figures: one in four times as many wordings tells half."""
_UNKNOWN = "?"
"""Stands among the heads of words for not knowing, so that those who say so in other words are compared."""
_ASIDE = 0.5
"""Its weight there."""
_GAP = 3
"""Words before `known` among which a `not` makes it unknown: `not at all clear`."""
_YEAR = len("2011")
_SHORT = 4
"""Letters from which a word of a language without a word list tells something."""
Amount = tuple[str, float]
"""The kind of a figure and its value, in the smallest unit of its kind."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that one or more statements share to the letter."""

    text: str
    language: str
    """The code of its language."""
    statements: tuple[Statement, ...]
    weights: dict[str, float]
    """Letter groups with their weights: for each word its own weight over the root of the number of its groups."""
    words: frozenset[str]
    """The words that carry weight."""
    stems: dict[str, float]
    """The heads of these words, with their weights: coarse, and few enough to look all pairs up by."""
    amounts: dict[Amount, float]
    """The figures, with how much each tells: 1 for one in few wordings of the story."""
    ranges: frozenset[tuple[str, float, float]]
    """What each figure leaves open, by its kind: `more than 75 percent` is from 75 on."""
    negated: bool
    unknowing: bool = False
    """Whether it says that something is not known, in whatever words."""
    dates: frozenset[str] = frozenset()
    """The days and stretches of time that its own words name, the year left out where the words leave it out."""
    weekdays: frozenset[int] = frozenset()
    """The days of the week that it names, Monday first."""
    documents: frozenset[DocId] = frozenset()
    sentences: frozenset[Span] = frozenset()
    """The sentences that hold it."""
    vector: bytes = b""
    """What the sentence that holds it means to the trained reader; empty without one."""


@dataclass(frozen=True, slots=True)
class Story:
    """What all wordings of a story tell about each."""

    heads: Mapping[str, int]
    """In how many wordings words of a head stand."""
    figures: Mapping[Amount, int]
    """In how many wordings a figure stands."""
    meant: Mapping[Span, bytes]
    """What each sentence means to the trained reader."""


def distinct(readings: Iterable[Reading]) -> tuple[Wording, ...]:
    """Return the distinct wordings of all statements, in the order of their letters."""
    carriers: dict[str, list[tuple[Statement, Language]]] = {}
    meant: dict[Span, bytes] = {}
    for reading in readings:
        language = language_of(reading.document.lang)
        meant |= {part.span: seen.vector for part, seen in zip(reading.sentences, reading.annotations, strict=False)}
        for said in reading.of(Statement):
            text = plain(reading.words(said.span))
            carriers.setdefault(text, []).append((said, language))
    heads: Counter[str] = Counter()
    figures: Counter[Amount] = Counter()
    for text, stated in carriers.items():
        heads.update({word[:_HEAD] for word, _ in weighted(text, spoken(stated))})
        figures.update(set(amounts(said for said, _ in stated)))
    known = Story(heads, figures, meant)
    return tuple(worded(text, carriers[text], known) for text in sorted(carriers))


def plain(text: str) -> str:
    """Return the words of a text as written, without marks.

    >>> plain("“The dam  broke,” he")
    'The dam broke he'
    """
    return " ".join(_WORD.findall(text.replace("’", "'")))


def spoken(carriers: Iterable[tuple[Statement, Language]]) -> Language:
    """Return the language of a wording; of several that carry it, the first by code decides."""
    return min((language for _, language in carriers), key=lambda known: known.code)


def worded(text: str, carriers: list[tuple[Statement, Language]], known: Story) -> Wording:
    """Weigh a wording."""
    statements = tuple(sorted((said for said, _ in carriers), key=lambda said: (said.span, said.sentence)))
    language = spoken(carriers)
    weighed = tuple(weighted(text, language))
    rare = tuple((word, weight * max(1.0, known.heads[word[:_HEAD]] / _FEW) ** -_FALL) for word, weight in weighed)
    stems: dict[str, float] = {}
    for word, weight in rare:
        stems[word[:_HEAD]] = stems.get(word[:_HEAD], 0.0) + weight
    unsure = unknowing(text, language)
    if unsure:
        stems[_UNKNOWN] = _ASIDE
    return Wording(
        text=text,
        language=language.code,
        statements=statements,
        weights=grouped(rare),
        words=frozenset(word for word, _ in weighed),
        stems=stems,
        amounts={
            amount: max(1.0, known.figures[amount] / _FEW_FIGURES) ** -_FIGURES_FALL for amount in amounts(statements)
        },
        ranges=frozenset(ranges(statements)),
        negated=any(said.negated for said in statements),
        unknowing=unsure,
        dates=frozenset(dates(statements)),
        weekdays=weekdays(text, language),
        documents=frozenset(said.span.doc for said in statements),
        sentences=frozenset(said.sentence for said in statements),
        vector=min((known.meant[said.sentence] for said in statements if known.meant.get(said.sentence)), default=b""),
    )


def grouped(weighed: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Share the weight of each word among its letter groups."""
    weights: dict[str, float] = {}
    for word, weight in weighed:
        groups = tuple(letters(word))
        for group in groups:
            weights[group] = weights.get(group, 0.0) + weight / len(groups) ** 0.5
    return weights


def weighted(text: str, language: Language) -> Iterator[tuple[str, float]]:
    """Yield the words that tell something, in lower case, with their weights from 0 to 1."""
    common = rank(language.code)
    words = text.split()
    for written, named in zip(words, names(words, language.words.stop), strict=True):
        word = written.lower().removesuffix("'s")
        if word in language.words.stop or word in language.speech.say:
            continue
        if any(c.isdigit() for c in word):
            yield word, 1.0
        elif named:
            yield word, _NAME
        elif not common and len(word) < _SHORT:
            continue
        else:
            yield word, common.get(word, 1.0)


def names(words: Sequence[str], stop: frozenset[str]) -> list[bool]:
    """Tell which words are names: capitalised ones, the first of a sentence only where another follows.

    >>> names("The mayor of Arnwick fled".split(), frozenset({"the", "of"}))
    [False, False, False, True, False]
    >>> names("Port Arnwick burnt".split(), frozenset())
    [True, True, False]
    """
    capital = [word[0].isupper() and word.lower() not in stop for word in words]
    return [big and (n > 0 or capital[1:2] == [True]) for n, big in enumerate(capital)]


@cache
def rank(code: str) -> dict[str, float]:
    """Return the weight of a language's everyday words, from near 0 for the commonest to near 1."""
    parts = language_of(code).words.everyday
    return {word: (n + 1) / (len(parts) + 1) for n, listed in enumerate(parts) for word in sorted(listed)}


def letters(word: str) -> Iterator[str]:
    """Yield the letter groups of a word, its edges marked.

    >>> list(letters("dam"))
    [' dam', 'dam ']
    """
    edged = f" {word} "
    for start in range(max(1, len(edged) - _SIZE + 1)):
        yield edged[start : start + _SIZE]


def unknowing(text: str, language: Language) -> bool:
    """Tell words that say that something is not known; `text` is without marks.

    >>> from stemma.lang.en import EN
    >>> [unknowing(said, EN) for said in ("The cause is unclear", "Nothing is known yet", "It isn't at all clear who")]
    [True, False, True]
    """
    words, low = language.words, text.lower()
    if any(f" {phrase} " in f" {low} " for phrase in words.unknown):
        return True
    denying, listed = words.negations & words.stop, low.split()
    return any(
        word in words.knowing and not denying.isdisjoint(listed[max(0, n - _GAP) : n]) for n, word in enumerate(listed)
    )


def amounts(statements: Iterable[Statement]) -> Iterator[Amount]:
    """Yield the values of figures that count or measure something."""
    for said in statements:
        for figure in said.figures:
            for value in {figure.low, figure.high} - {None}:
                if figure.unit and value is not None:
                    yield kind_of(figure.unit), into_base(float(value), figure.unit)


def ranges(statements: Iterable[Statement]) -> Iterator[tuple[str, float, float]]:
    """Yield the kind of each figure that counts or measures something, with the least and the most that it can be."""
    for said in statements:
        for figure in said.figures:
            if figure.unit and not figure.low is figure.high is None:
                unit, low, high = figure.unit, figure.low, figure.high
                least = -inf if low is None or figure.bound == "at most" else into_base(float(low), unit)
                most = inf if high is None or figure.bound == "at least" else into_base(float(high), unit)
                yield kind_of(unit), least, most


def dates(statements: Iterable[Statement]) -> Iterator[str]:
    """Yield the dates that words name by themselves; "on Monday" depends on when it was written, and a copy on when."""
    for said in statements:
        for date in said.dates:
            if date.anchor == "explicit":
                yield date.first
            elif date.anchor == "inherited":
                yield date.first[_YEAR:]


def weekdays(text: str, language: Language) -> frozenset[int]:
    """Return the days of the week that are named: they tell no date, but differ all the same."""
    low = text.lower().split()
    return frozenset(n for n, named in enumerate(language.calendar.weekdays) if any(word in named for word in low))
