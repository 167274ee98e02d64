"""Words by which a question says what it asks for, and endings that make forms of one word."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Asks = Literal["who", "when", "where", "amount", "reason", "manner", "name"]
"""What kind of words answers a question: a person or body, a day, a place, a number, a clause that gives a reason, one
that says how, or a name of any kind."""


@dataclass(frozen=True, slots=True)
class Questions:
    """Words by which a question says what it asks for, and endings that make forms of one word; in lower case."""

    asking: Mapping[str, Asks] = field(default_factory=dict)
    """Words and phrases that ask for one kind of answer: `who`, `how many`, `on what day`."""
    open: frozenset[str] = frozenset()
    """Words that ask for a thing, and leave its kind to the noun behind them: `which`, `what`."""
    nouns: Mapping[str, Asks] = field(default_factory=dict)
    """That noun, where it tells the kind: which `city`, what `year`."""
    naming: frozenset[str] = frozenset()
    """Words that ask for a name, behind those that ask for a thing: what is the `name` of."""
    measures: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words and phrases that ask for a number with one of these units: `how long` for days, years, ..."""
    money: frozenset[str] = frozenset()
    """Words that ask for a sum of money: what did it `cost`."""
    shares: frozenset[str] = frozenset()
    """Words that ask for a share of a hundred: what `percentage`."""
    whether: frozenset[str] = frozenset()
    """Words that open a question to be answered by yes or no: `did`, `was`."""
    empty: frozenset[str] = frozenset()
    """Words that only serve the question: what is it `called`, `please` tell me."""
    reasons: frozenset[str] = frozenset()
    """Words and phrases behind which a reason stands: `because`, `in order to`."""
    means: frozenset[str] = frozenset()
    """Words and phrases behind which stands how something was done: `by`, `using`."""
    within: frozenset[str] = frozenset()
    """Words between a verb and a place: `in`, `near`."""
    endings: tuple[tuple[str, str], ...] = ()
    """Endings that make forms of one word, and what the word has instead, the longest first."""
    irregular: Mapping[str, str] = field(default_factory=dict)
    """Forms of a word that no ending tells, to the word: `went` to `go`."""


UNASKED = Questions()
"""For languages whose question words are not known: words are compared as they stand."""
