"""Distinct wordings of a story, and what stands in each: weighted letter groups, numbers, negation.

A word's weight is made of two: how rare it is in its language, and in how few wordings of the story it stands.
"""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

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

_YEAR = len("2011")
_SHORT = 4
"""Letters from which a word of a language without a word list tells something."""


CONTEXT = None


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
    amounts: frozenset[tuple[str, float]]
    """The figures, each a unit and a value."""
    negated: bool
    dates: frozenset[str] = frozenset()
    """The days and stretches of time that its own words name, the year left out where the words leave it out."""
    weekdays: frozenset[int] = frozenset()
    """The days of the week that it names, Monday first."""
    documents: frozenset[DocId] = frozenset()
    sentences: frozenset[Span] = frozenset()
    """The sentences that hold it."""
    rare: dict = None
    unknowing: bool = False
    vector: bytes = b""
    """What the sentence that holds it means to the trained reader; empty without one."""


def distinct(readings: Iterable[Reading]) -> tuple[Wording, ...]:
    """Return the distinct wordings of all statements, in the order of their letters."""
    carriers: dict[str, list[tuple[Statement, Language]]] = {}
    global CONTEXT
    CONTEXT = {}
    readings = tuple(readings)
    for reading in readings:
        for a, b in zip(reading.sentences, reading.sentences[1:]):
            if b.block - a.block <= 1:
                CONTEXT[b.span] = reading.words(a.span)
    meant: dict[Span, bytes] = {}
    for reading in readings:
        language = language_of(reading.document.lang)
        meant |= {part.span: seen.vector for part, seen in zip(reading.sentences, reading.annotations, strict=False)}
        for said in reading.of(Statement):
            text = plain(reading.words(said.span))
            carriers.setdefault(text, []).append((said, language))
    heads: Counter[str] = Counter()
    for text, stated in carriers.items():
        heads.update({word[:_HEAD] for word, _ in weighted(text, spoken(stated))})
    counts = Counter()
    for text, st in carriers.items():
        counts.update(set(amounts(s for s, _ in st)))
    import os
    few=float(os.environ.get("FEW","4")); fall=float(os.environ.get("FALL","0.5"))
    rare = {a: max(1.0, n / few) ** -fall for a, n in counts.items()}
    from dataclasses import replace
    return tuple(replace(worded(text, carriers[text], heads, meant), rare=rare) for text in sorted(carriers))


def plain(text: str) -> str:
    """Return the words of a text as written, without marks.

    >>> plain("“The dam  broke,” he")
    'The dam broke he'
    """
    return " ".join(_WORD.findall(text.replace("’", "'")))


def spoken(carriers: Iterable[tuple[Statement, Language]]) -> Language:
    """Return the language of a wording; of several that carry it, the first by code decides."""
    return min((language for _, language in carriers), key=lambda known: known.code)


def worded(
    text: str, carriers: list[tuple[Statement, Language]], heads: Mapping[str, int], meant: Mapping[Span, bytes]
) -> Wording:
    """Weigh a wording.

    `heads` tells in how many wordings of the story words of this head stand, `meant` has the vectors of sentences.
    """
    statements = tuple(sorted((said for said, _ in carriers), key=lambda said: (said.span, said.sentence)))
    language = spoken(carriers)
    weighed = tuple(weighted(text, language))
    rare = tuple((word, weight * max(1.0, heads[word[:_HEAD]] / _FEW) ** -_FALL) for word, weight in weighed)
    stems: dict[str, float] = {}
    for word, weight in rare:
        stems[word[:_HEAD]] = stems.get(word[:_HEAD], 0.0) + weight
    if language.code == "en" and unknowing(text):
        stems["?"] = .5
    ctx = float(os.environ.get("CTX", "0"))
    first = text.split()[0].lower().split("'")[0] if text.split() else ""
    if ctx and CONTEXT is not None and (first in language.words.anaphors or os.environ.get("CTXALL")):
        before = CONTEXT.get(statements[0].sentence if os.environ.get("CTXALL") != "own" else statements[0].span, "")
        have = {w for w, _ in rare}
        extra = tuple((w, ctx * a * max(1.0, heads[w[:_HEAD]] / _FEW) ** -_FALL) for w, a in dict(weighted(plain(before), language)).items() if w not in have)
        rare = (*rare, *extra)
        for word, weight in extra:
            stems[word[:_HEAD]] = stems.get(word[:_HEAD], 0.0) + weight
    return Wording(
        unknowing=bool(unknowing(text)),
        text=text,
        language=language.code,
        statements=statements,
        weights=grouped(rare),
        words=frozenset(word for word, _ in weighed),
        stems=stems,
        amounts=frozenset(amounts(statements)),
        negated=any(said.negated for said in statements) and not unknowing(text),
        dates=frozenset(dates(statements)),
        weekdays=weekdays(text, language),
        documents=frozenset(said.span.doc for said in statements),
        sentences=frozenset(said.sentence for said in statements),
        vector=min((meant[said.sentence] for said in statements if meant.get(said.sentence)), default=b""),
    )


def grouped(weighed: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Share the weight of each word among its letter groups."""
    weights: dict[str, float] = {}
    for word, weight in weighed:
        groups = tuple(letters(word))
        for group in groups:
            weights[group] = weights.get(group, 0.0) + weight / len(groups) ** 0.5
    return weights


OTHER = {"US": "United States", "U.S": "United States", "USA": "United States", "U.S.A": "United States", "America": "United States", "UK": "United Kingdom", "U.K": "United Kingdom", "Britain": "United Kingdom", "EU": "European Union", "E.U": "European Union", "UN": "United Nations", "U.N": "United Nations", "UAE": "United Arab Emirates"}
ALIAS = re.compile(r"\b(?:" + "|".join(sorted((re.escape(k) for k in OTHER), key=len, reverse=True)) + r")\b(?!\w)")
NK = re.compile(r"\b(?:unclear|unknown|uncertain|undetermined|unexplained|unsure|mystery|remains? to be seen|no (?:immediate |official |further )?(?:word|idea|indication|explanation|clue)s?|cannot say|can't say|could not say|couldn't say|yet to be (?:determined|established|confirmed|explained)|(?:not|\w+n't|nobody|no one)(?: \w+){0,2} (?:know|knows|known|knew|clear|sure|certain|determined?|established?|understood|understand|explain(?:ed)?))\b", re.I)


def unknowing(text):
    import os
    return float(os.environ.get("NKW","1")) and NK.search(text)


def weighted(text: str, language: Language) -> Iterator[tuple[str, float]]:
    """Yield the words that tell something, in lower case, with their weights from 0 to 1."""
    common = rank(language.code)
    import os
    if os.environ.get("ALIAS", "1") == "1" and language.code == "en":
        text = ALIAS.sub(lambda m: OTHER[m.group().rstrip(".")], text)
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


def amounts(statements: Iterable[Statement]) -> Iterator[tuple[str, float]]:
    """Yield the values of figures that count or measure something."""
    for said in statements:
        for figure in said.figures:
            for value in {figure.low, figure.high} - {None}:
                if figure.unit and value is not None and os.environ.get("UNITS", "1") == "1":
                    yield kind_of(figure.unit), into_base(float(value), figure.unit)
                elif figure.unit and value is not None:
                    yield figure.unit, float(value)


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
