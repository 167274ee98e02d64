"""How sure and how willing words are: what a voice does with them, what keeps a distance, what denies."""

from dataclasses import dataclass

from stemma.model.facts import Act


@dataclass(frozen=True, slots=True)
class Stances:
    """The verbs of voices by what they do, and the words around hedges and negations.

    The hedges and negations themselves are in `Words`. All in lower case; phrases are words parted by one space.
    """

    acts: tuple[tuple[Act, frozenset[str]], ...]
    """Forms of verbs of saying by what they do: `claims`, `denied`; those in none of them just say."""
    noun_hedges: frozenset[str]
    """Hedges that, standing before a noun, rule that noun and not its clause: `the suspected gunman fled`."""
    onward: frozenset[str]
    """Hedges that rule what stands behind them and nothing before: `fell on fears that the bank would close`,
    `plans to close`."""
    backshifted: frozenset[str]
    """Hedges that in somebody's words are but a future told in the past: `would`."""
    modals: frozenset[str]
    """Hedges that must have a verb behind them: `might`, which is a noun as well."""
    ought: frozenset[str]
    """Words that say what ought to be: `should`."""
    calling: frozenset[str]
    """Words that call on somebody when they open a clause: `let's`, `please`."""
    urging: frozenset[str]
    """Verb forms that call on somebody when they open a sentence and an object follows: `keep`."""
    judging: frozenset[str]
    """Adjectives and nouns that praise or blame and say nothing else: `brilliant`, `disgrace`."""
    conditions: frozenset[str]
    """Words and phrases that make what follows, and what hangs on it, an open question: `if`, `in case`."""
    contents: frozenset[str]
    """Words that open a question somebody asks or leaves open: `whether`."""
    no_hedges: frozenset[str]
    """Phrases with a hedge in them that keep no distance: `could not`."""
    negators: frozenset[str]
    """Phrases that deny, beside the single words in `Words.negations`: `no longer`, `ruled out`."""
    reversing: frozenset[str]
    """Negations that undo one standing right before them: `never failed to`, `not without`."""
    narrow: frozenset[str]
    """Negations that deny what stands behind them and not their clause: `without`, `instead of`."""
    no_negations: frozenset[str]
    """Phrases with a negation in them that deny nothing: `not only`, `no doubt`."""


UNTOLD = Stances(
    acts=(),
    noun_hedges=frozenset(),
    onward=frozenset(),
    backshifted=frozenset(),
    modals=frozenset(),
    ought=frozenset(),
    calling=frozenset(),
    urging=frozenset(),
    judging=frozenset(),
    conditions=frozenset(),
    contents=frozenset(),
    no_hedges=frozenset(),
    negators=frozenset(),
    reversing=frozenset(),
    narrow=frozenset(),
    no_negations=frozenset(),
)
"""What is known of a language whose record says nothing of this."""
