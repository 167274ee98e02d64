"""Titles, company forms and other words that tell what a name names."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Titling:
    """Words by which a text shows that a phrase is the title of a work; in lower case."""

    works: frozenset[str] = frozenset()
    """Nouns for works, beside which their titles stand: the `film` X; X, a `novel` by."""
    loose: frozenset[str] = frozenset()
    """Those of them that mean other things as often: `report`, `show`."""
    parts: frozenset[str] = frozenset()
    """Nouns behind which `of` or `for` leads to a title: season 2 `of` X, the `trailer` for X."""
    sharing: frozenset[str] = frozenset()
    """Those behind which it leads to other things as often: the `makers` of X."""
    making: frozenset[str] = frozenset()
    """Verbs whose object is a title more often than a person: `directed`, `penned`."""
    starring: frozenset[str] = frozenset()
    """Verbs of a leading part, in which `in` leads to a title and X `stars` Y has one: `starred`, `stars`."""
    acting: frozenset[str] = frozenset()
    """Words behind which `in` often leads to a title: a `role`."""
    shown: frozenset[str] = frozenset()
    """Verbs whose subject is a title: X `premiered`."""
    made: frozenset[str] = frozenset()
    """Participles behind a title: X, `published` by."""
    scripted: frozenset[str] = frozenset()
    """Those of them that are said of works alone: X, `directed` by."""
    tells: frozenset[str] = frozenset()
    """Phrases of which a title is the subject: `tells the story`."""
    telling: frozenset[str] = frozenset()
    """Their first words."""
    titled: frozenset[str] = frozenset()
    """Words right before a title: `entitled`."""
    called: frozenset[str] = frozenset()
    """Those before any name: `called`."""
    styled: frozenset[str] = frozenset()
    """Words before marks that keep a distance from what they hold: the `so-called` “X”."""
    of: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    """Words that open a list of titles behind a noun for works: films `like`, books `include`."""
    such: frozenset[str] = frozenset()
    """The same in two words: `such as`."""
    apart: frozenset[str] = frozenset()
    """Adjectives that set somebody or some place apart from the work of that name: the `real` Ada Lund."""
    dwelling: frozenset[str] = frozenset()
    """Words behind which `in` leads to a place, and what only a person does: `lived`, `born`."""


NO_TITLING = Titling()


@dataclass(frozen=True, slots=True)
class Names:
    """Titles, company forms and other words that tell what a name names; in lower case, without accents."""

    titles: frozenset[str]
    """`mr`, `dr`, `president`: words before a person, without a stop."""
    given: frozenset[str]
    """Given names."""
    generations: frozenset[str]
    """`jr`, `iii`: what may follow a person's name."""
    kin: frozenset[str]
    """`brother`, `wife`: nouns for relatives."""
    families: frozenset[str]
    """Words that make a group of a surname: `brothers`, `family`."""
    places: frozenset[str]
    """Countries, regions and big cities."""
    place_heads: frozenset[str]
    """Words that make a place of a name: `river`, `street`; before or after it."""
    place_openers: frozenset[str]
    """Those that stand first: `mount`, `lake`."""
    adjectives: frozenset[str]
    """Nationalities, creeds and parties: capitalised, and no names by themselves."""
    organisations: frozenset[str]
    """Bodies and outlets known by a name that says nothing of what they are."""
    organisation_heads: frozenset[str]
    """Words that make an organisation of a name: `ministry`, `university`."""
    company_forms: frozenset[str]
    """`ltd`, `inc`: part of the name, and dropped in its short form."""
    company_groups: frozenset[str]
    """`group`, `holdings`: dropped in the same way."""
    lower_heads: frozenset[str]
    """Heads of one or two words that belong to a name even in lower case: the Tarnby `cartel`."""
    forces: frozenset[str]
    """Bodies that a nationality names: French `police`."""
    particles: frozenset[str]
    """Words in lower case inside a name: `de`, `van`."""
    prefixes: frozenset[str]
    """What may stand before a hyphen and makes no name: `pro`, `ex`."""
    links: frozenset[str]
    """Words in lower case inside the name of a body or a work: `of`, `for`."""
    of: frozenset[str]
    """Those among the links behind which the names of bodies and of places go on: `of`."""
    meant_for: frozenset[str]
    """Those behind which only the names of bodies go on: `for`."""
    joins: frozenset[str]
    """Those that stand between two names as often: `and`."""
    listing: frozenset[str]
    """Words and marks between the things of a list: `or`, `other`."""
    makers: frozenset[str]
    """Words before the one who does or did it: `by`, `with`."""
    small: frozenset[str]
    """All words in lower case that a name may have inside: articles, particles and links."""
    heads: frozenset[str]
    """The heads of organisations and of places together."""
    articles: frozenset[str]
    """Articles that a name may begin with."""
    ordinary: frozenset[str]
    """Words that are often capitalised, and are no names: days, ranks, subjects of a headline."""
    same: Mapping[str, str]
    """Other names of one and the same place or body -> the full one."""
    locating: frozenset[str]
    """Prepositions that stand before places more often than before bodies: `in`, not `at`."""
    head_first: bool
    """Whether the word that makes a body or a place of a name stands before it: `río Ebro`, `Banco Central`."""
    two_surnames: bool
    """Whether people bear two surnames and go by the first: `Garza` for `José Garza Villarreal`."""
    small_titles: bool
    """Whether titles of works are written small but for their first word."""
    possessive: tuple[str, ...]
    """Endings that make an owner of a name: `'s`."""
    inner_capitals: tuple[str, ...]
    """Beginnings of surnames behind which a capital follows: `Mc`."""
    compass: frozenset[str]
    """`north`, `outskirts`: words after which `of` leads to a place."""
    titling: Titling = NO_TITLING
    """Words by which titles of works are known."""
    trades: frozenset[str] = frozenset()
    """What companies deal in, which they bear in their names: Tarn `Haulage`."""
