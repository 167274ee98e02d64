"""Function words, and the words that mark clauses, negation, hedging and layers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from stemma.model.facts import PlaceRole


@dataclass(frozen=True, slots=True)
class Words:
    """Function words, and the words that mark clauses, negation, hedging and layers.

    Single words are in lower case. Phrases are words parted by one space, in lower case.
    """

    stop: frozenset[str]
    """Words too common to carry a topic."""
    everyday: tuple[frozenset[str], ...]
    """Words by how common they are: part n holds those that stand in one of 2**n to 2**(n+1) stretches of 300 words."""
    spellings: Mapping[str, str]
    """From the less usual spelling of a word to the usual one, where it has two: `colour` to `color`."""
    negations: frozenset[str]
    hedges: frozenset[str]
    """Words and phrases that keep a distance from what is said: `may`, `believed to`, `an estimated`."""
    auxiliaries: frozenset[str]
    """Finite forms of helping verbs, and negated ones: `was`, `will`, `hasn't`."""
    finite: frozenset[str]
    """Other forms that are always or mostly finite verbs: `went`, `broke`, `reveals`."""
    past_endings: tuple[str, ...]
    """Endings of regular past tenses, which participles share."""
    no_past: tuple[str, ...]
    """Endings that only look like one of a past tense: `-eed`."""
    agents: frozenset[str]
    """Words before which a past form is a participle: `driven by`."""
    participle_endings: tuple[str, ...]
    """Endings of participles that may lead a clause: `-ing`."""
    adverb_endings: tuple[str, ...]
    coordinators: frozenset[str]
    """Words that join two clauses of one rank."""
    joiners: frozenset[str]
    """Those of them that say nothing themselves: `and`, but not `nor` or `so`."""
    subordinators: frozenset[str]
    """Words that open an adverbial clause."""
    causes: frozenset[str]
    """Phrases that open the cause of what a clause says: `because of`."""
    relatives: frozenset[str]
    """Words that open a relative clause after a comma."""
    content_openers: frozenset[str]
    """Words that open what somebody says: `that`, `whether`."""
    subjects: frozenset[str]
    """Pronouns that can only be a subject."""
    determiners: frozenset[str]
    """Words that open a noun phrase."""
    prepositions: frozenset[str]
    """Words after which a verb form is no finite verb."""
    address: frozenset[str]
    """Words by which an article speaks to its reader."""
    ours: frozenset[str]
    """Words by which speakers speak of themselves as a group."""
    demonstratives: frozenset[str]
    """Words that point back when they open a sentence."""
    present: frozenset[str]
    """Forms that are mostly verbs in the present tense."""
    playing: frozenset[str]
    """Words between a player and a character: `plays`, `as`."""
    works: frozenset[str]
    """Common nouns for works and their parts: `film`, `episode`."""
    makers: frozenset[str]
    """Common nouns for those who make, play, sell, watch or judge works: `director`, `cast`, `audience`."""
    loosely: frozenset[str]
    """Nouns for works and makers that mean other things too, and count only in an article about a work: `show`."""
    making: frozenset[str]
    """Verbs of making, showing and receiving works: `premiered`, `stars`."""
    bridges: frozenset[str]
    """Phrases that tie a work to the world: `based on`, `true story`, `fictionalised`."""
    placing: Mapping[str, PlaceRole] = field(default_factory=dict)
    """What a place behind a preposition is to what is told: `in` to `at`."""
    landmarks: frozenset[str] = frozenset()
    """Words that may stand between such a preposition and the place: `the coast of`, `central`."""
    bearings: tuple[str, ...] = ()
    """Endings of words that may stand there: `-ern`."""
    pairing: frozenset[str] = frozenset()
    """Words that an `and` a little further on belongs to: `between`, `both`."""
    past_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries in a past tense: `was`, `had`, `didn't`."""
    third_endings: tuple[str, ...] = ()
    """Endings of the present tense behind a name or a pronoun for one: `-s`."""
    anaphors: frozenset[str] = frozenset()
    """Pronouns that point back when they open a sentence: `he`, `it`, and not `there`."""
    doubtful: frozenset[str] = frozenset()
    """Nouns for works that often mean something else: `series`."""
    no_works: frozenset[str] = frozenset()
    """Two words of which one is a noun for works elsewhere: `series of`."""
    genres: frozenset[str] = frozenset()
    """Two words for a work of which the second alone is none: `strategy game`, `stage play`."""
    realities: frozenset[str] = frozenset()
    """Phrases that hold something against what is told of it: `the real`, `unlike`, `was real`."""
    topics: frozenset[str] = frozenset()
    """Words between a work and what it is about: `about`."""
    definites: frozenset[str] = frozenset()
    """Words before a noun for something known: `the`, `his`."""
    naming: frozenset[str] = frozenset()
    """Words before the name of somebody just described: `a clerk named`."""
    wondering: frozenset[str] = frozenset()
    """Words that open what is asked and not said: `whether`."""
    happenings: frozenset[str] = frozenset()
    """Nouns for what befalls people and is reported: `collapse`, `siege`, `killings`."""
    affected: frozenset[str] = frozenset()
    """Nouns for people to whom something happened: `survivors`, `relatives`."""
    watching: frozenset[str] = frozenset()
    """Verbs of watching and reading: who does so is not told of by what is watched."""
    venues: frozenset[str] = frozenset()
    """Nouns for where works are shown and nothing else is: `cinema`."""
    anniversaries: frozenset[str] = frozenset()
    """Words between a number and what happened so long ago: `years after`."""
    modelled: frozenset[str] = frozenset()
    """Phrases between a character and the person behind it: `is based on`, `modelled on`."""
    models: frozenset[str] = frozenset()
    """Phrases between a person and the character made of them: `inspired`, `on whom`."""
    unknown: frozenset[str] = frozenset()
    """Words and phrases that say that something is not known: `unclear`, `no word yet`."""
    knowing: frozenset[str] = frozenset()
    """Words that say so behind a "not": `known`, `sure`."""
