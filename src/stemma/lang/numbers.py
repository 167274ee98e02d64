"""Number words, scales, units, currencies, and words that bound a number."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "€": "EUR",
        "$": "USD",
        "£": "GBP",
        "¥": "JPY",
        "₹": "INR",
        "₽": "RUB",
        "₩": "KRW",
        "₪": "ILS",
        "₴": "UAH",
        "₺": "TRY",
        "%": "percent",
    }
)
"""Signs that mean the same in every language."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Number words, scales, units, currencies, and words that bound a number.

    All words are in lower case; a phrase is written with single blanks (`no fewer than`).
    """

    decimal: str
    """The decimal mark."""
    either_mark: bool
    """Whether countries of the language differ in it, so that a mark before three digits groups: Mexico's `2,500`."""
    words: Mapping[str, float]
    """Number words below a hundred: `four`, `sixty`."""
    scales: Mapping[str, float]
    """Words that multiply what stands before them: `hundred`, `million`, `dozen`."""
    short_scales: Mapping[str, float]
    """The same, written short after digits: `m`, `bn`."""
    vague: frozenset[str]
    """Words for a number that is not given: `dozens`, `several`."""
    bounds: Mapping[str, str]
    """Phrases before a number, to `at least`, `at most` or `about`."""
    bounds_after: Mapping[str, str]
    """Phrases after a number or its noun: `or more`."""
    between: frozenset[str]
    """Words that open a range: `between`, `from`."""
    joiners: frozenset[str]
    """Words that join the two ends of a range: `to`, `and`."""
    symbols: Mapping[str, str]
    """Signs to a currency's code, or to `percent`."""
    currencies: Mapping[str, str]
    """Words for a currency, to its code."""
    measures: Mapping[str, str]
    """Words for a unit of measure, to one name for it: `kilometres` to `km`."""
    people: frozenset[str]
    """Nouns for people, singular and plural: `men`, `robber`."""
    alone: frozenset[str]
    """Adjectives that make one of a singular noun: `lone`, `single`."""
    old: frozenset[str]
    """Words that make an age of a stretch of years: `old`."""
    aged: frozenset[str]
    """Words before an age: `aged`."""
    of: frozenset[str]
    """Words that lead from a number to what it is a part of: `of`, `in`, `worth`."""
    inside: frozenset[str]
    """Words that may stand inside a number in words: `two hundred and six`."""
    articles: frozenset[str]
    """Words for one before a scale: `a million`."""
    determiners: frozenset[str]
    """`the`, `its`, `all`: skipped on the way to the counted noun."""
    closed: frozenset[str]
    """Prepositions, conjunctions, pronouns and auxiliaries: a counted noun phrase ends before them."""
    plurals: Mapping[str, str]
    """Irregular plurals, to their singulars."""
    plural_endings: tuple[tuple[str, str], ...]
    """Endings of plurals and what the singular has instead, longest first."""
    forenoon: frozenset[str]
    """`am`, without stops and blanks."""
    afternoon: frozenset[str]
    zones: frozenset[str]
    """Names of universal time, in lower case: `gmt`, `utc`."""
    authority: frozenset[str]
    """Words in brackets after a number that say whose number it is: `official`, `police`."""
    labels: frozenset[str]
    """Words before a number that names a thing and counts nothing: `page`, `room`, `flight`."""
    fates: Mapping[str, str] = field(default_factory=dict)
    """What befell counted people, in words and phrases, to one name for it: `lost their lives` to `dead`."""
    agents: frozenset[str] = frozenset()
    """Words before the one who did it: `killed by two men`."""
    further: frozenset[str] = frozenset()
    """Words beside a number that make it come on top of another, or leave some out: `another`, `other`."""
    them: Mapping[str, str] = field(default_factory=dict)
    """Words after `of` for what was counted before; to its unit where the word tells it: `whom` to `people`."""
    were: frozenset[str] = frozenset()
    """Auxiliaries that may follow a number that stands alone as a subject: `were`, `have`."""
    at: frozenset[str] = frozenset()
    """Words right before a number that is put on something named before: `puts the dead at`."""
    how_many: frozenset[str] = frozenset()
    """Words that ask for a number, two at a time."""
    day_parts: Mapping[str, int] = field(default_factory=dict)
    """Phrases after an hour, to the hours to add: `in the afternoon` to 12."""
    halves: Mapping[str, float] = field(default_factory=dict)
    """What may be added to a number right after it or its unit: `and a half`, to its value."""
    counts: Mapping[str, float] = field(default_factory=dict)
    """Phrases that are a number: `a couple of`, `half a dozen`."""
    parts: frozenset[str] = frozenset()
    """The words among `of` that lead from a number to the whole, and to nothing else."""
    shares: Mapping[str, float] = field(default_factory=dict)
    """Words for a part of a whole, to its size: `half`, `quarters`."""
    every: frozenset[str] = frozenset()
    """Phrases between the two numbers of a share: `one in five`."""
    none: frozenset[str] = frozenset()
    """Words for nobody and nothing, before people or what befell them: `nobody`, `no`."""
    harms: frozenset[str] = frozenset()
    """Nouns for people harmed, or for the harm, that may be said to be none: `casualties`, `injuries`."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Words that say which of several it is: `third`."""
    ordinal_endings: frozenset[str] = frozenset()
    """What digits end with that say the same: `th`."""
    within: frozenset[str] = frozenset()
    """Words before a stretch of time in which things are counted one by one: `the third fire this year`."""
    life: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Words for a part of a decade of life, to its years: `early` in `her early 30s`."""
    whose: frozenset[str] = frozenset()
    """Words before a decade of life: `his`."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """Letters of `short_scales` that are short for a unit too: `m` for metres."""
    clock: frozenset[str] = frozenset()
    """Words before a time of day: `at` in `at 5.23`."""
    timed: frozenset[str] = frozenset()
    """Words behind a time of day that show it to be one: `at 5.23, eleven minutes later`, `by the church clock`."""
    truly: frozenset[str] = frozenset()
    """Phrases that open a clause and set it against what was said before it: `in reality`."""
    accounts: frozenset[str] = frozenset()
    """Nouns for a number that somebody gives: `figure` in `the ministry's own figure, 31`."""
    tally: frozenset[str] = frozenset()
    """Subjects of a number that stands alone: `there` in `There were 58.`, `number` in `The number is nine.`"""
    been: frozenset[str] = frozenset()
    """Further auxiliaries before what befell somebody: `been`, `being`."""
    adverbs: tuple[str, ...] = ()
    """Endings of adverbs: `seriously hurt`."""
    bodies: frozenset[str] = frozenset()
    """Nouns for a body of people whose members are counted: `a party of four`."""
    against: frozenset[str] = frozenset()
    """Phrases that set a number against the one before: `rather than`, `not`."""
    early: frozenset[str] = frozenset()
    """Phrases beside a number that was given before another: `first put at`, `initially`."""
    late: frozenset[str] = frozenset()
    """Phrases beside a number that is given anew: `revised`, `now stands at`."""
    changed: frozenset[str] = frozenset()
    """Verbs between what is counted and the number that it came to: `complaints rose to 240`."""
    scaled: frozenset[str] = frozenset()
    """Units that stand before their number: `magnitude 6.1`."""
    given: frozenset[str] = frozenset()
    """Participles behind a number, before the one who gives it: `confirmed by`."""
