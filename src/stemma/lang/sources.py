"""Words that tell what kind of source a name is, and how a person belongs to a body."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceWords:
    """Words about sources; all in lower case."""

    media: frozenset[str]
    """Words inside the names of papers, channels and agencies: `times`, `herald`, `news`."""
    outlets: frozenset[str]
    """Names of papers, channels and agencies that have no such word in them."""
    wires: tuple[str, ...]
    """Endings of the names of news agencies."""
    criticism: frozenset[str]
    """Words in the title or address of a page whose author has seen or read the work it speaks of."""
    speakers: frozenset[str]
    """Roles that are always held for a body: `spokesman`."""
    of_the: frozenset[str]
    """Ways to begin `of the company`, after a person's role."""
    voices_of: frozenset[str]
    """Roles in which a person speaks for a body: `spokesman`, `director`."""
    independent: frozenset[str]
    """Roles in which a person speaks for nobody else: `professor`, `survivor`."""
    belonging: frozenset[str]
    """Prepositions between a role and its body: `of`, `at`."""
    beside: frozenset[str]
    """Those among them that tie nobody to a body without a role: `in`."""
    articles: frozenset[str]
    """Articles before a source, which are no part of what it is called."""
    indefinite: frozenset[str]
    """Determiners by which a noun phrase points at nothing said before: `a`, `another`."""
    standing: frozenset[str]
    """Bodies that need no naming before they are spoken of: `police`."""
    generic: frozenset[str]
    """Words that name nobody in particular, even with a capital: `police`, `officials`, `experts`."""
    releases: frozenset[str]
    """Nouns for what a body puts out itself: `release`, `statement`."""
    houses: Mapping[str, frozenset[str]]
    """Nouns by the kind of body or text they name, the kind called alike in every language: `company`, `inquiry`."""
    ranks: Mapping[str, frozenset[str]]
    """Titles by the kind of body that whoever bears them speaks for: `inspector` for `police`."""
    former: frozenset[str]
    """Words before a title that its bearer no longer has."""
    units: frozenset[str]
    """Nouns for a part of a body: `subsidiary`."""
    authorities: frozenset[str]
    """Heads that mean the one office that an article names: `authorities`, `officials`."""
    vague: frozenset[str]
    """Heads of voices that could be anybody who is named elsewhere: `officials`, `sources`, `experts`."""
    released: tuple[str, ...]
    """What stands at the head or foot of a body's own statement: `for immediate release`."""
    translated: tuple[str, ...]
    """Words by which a page says that it was written in another language first: `translated by`."""
    ministers: frozenset[str] = frozenset()
    """Titles of those who lead a ministry: `minister`."""
