"""Every threshold, with its unit, its default and the measurement behind it.

One frozen record a stage; `Settings` holds them all. A changed setting changes the digest that a dossier carries.
"""

import hashlib
from dataclasses import asdict, dataclass, field
from json import dumps


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """What an input may be."""

    most_bytes: int = 20_000_000
    """Larger files are refused. The largest page of trafilatura's 990 test pages has 4 MB."""
    most_list_bytes: int = 4_000_000_000
    """The same for a list of articles, which is read line by line; each of its records is held to `most_bytes`."""
    least_words: int = 20
    """Fewer words of article mean that there is no article."""


@dataclass(frozen=True, slots=True)
class AnnotateSettings:
    """Who reads the sentences before the rules do."""

    reader: str = "model"
    """`model`, the trained reader that ships; `rules`, nobody; `model:` and the folder
    of another one; `spacy:` and the name of an installed pipeline."""


@dataclass(frozen=True, slots=True)
class StorySettings:
    """When two articles tell one story."""

    least_alike: float = 0.1
    """Cosine of the word vectors, on average over two groups of articles, from which they tell one story."""
    least_alone: float = 0.08
    """The same for an article that is left alone: little is known of what it tells."""
    terms: int = 80
    """So many words of each article are compared, the weightiest."""
    names: float = 1.5
    """A name weighs so many times a word of the same rarity."""
    least_weight: float = 0.05
    """Words below are left out; on a scale where the rarest words have 1."""


@dataclass(frozen=True, slots=True)
class ReuseSettings:
    """When two documents share a passage."""

    shingle: int = 5
    """Words in a row that must be equal for two texts to be compared at all. With 4, chance hits rise fourfold."""
    telling: int = 3
    """Words in a row, of those alone that carry meaning, that have the same effect."""
    window: int = 4
    """Winnowing: one of so many neighbouring shingles is kept."""
    small: int = 200
    """Up to so many texts nothing is thinned, and passages of `least_run` words are found."""
    most_texts: int = 100
    """Of a shingle in more texts, each further one is tied to the last few alone: cost would grow with the square."""
    neighbours: int = 8
    """So many."""
    boilerplate: int = 5
    """A shingle in so many texts, all of one outlet, is the house's own furniture."""
    of_each: int = 3
    """A shingle that each of several outlets has in so many texts, always in one place, is their group's furniture."""
    gap: int = 3
    """Edited words that an extension may skip on either side."""
    least_words: int = 12
    """A passage of so many words needs no rare word to be evidence."""
    least_identity: float = 0.6
    """Share of a passage's words that must be equal."""
    least_run: int = 5
    """Shorter passages need so many equal words, and `least_rarity`."""
    least_rarity: float = 2.5
    """Words that are neither function words nor everyday words, counted over the equal words of a short passage."""
    most_copies: int = 100
    """Of a text with more exact copies than this, every copy is tied to the first one only."""


@dataclass(frozen=True, slots=True)
class ClaimSettings:
    """When two statements say the same."""

    least_alike: float = 0.32
    """How likely the wordings of two sets must be to say the same, by and large, to make one claim (from 0 to 1)."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of a build.

    >>> Settings().digest() == Settings().digest()
    True
    """

    read: ReadSettings = field(default_factory=ReadSettings)
    annotate: AnnotateSettings = field(default_factory=AnnotateSettings)
    stories: StorySettings = field(default_factory=StorySettings)
    reuse: ReuseSettings = field(default_factory=ReuseSettings)
    claims: ClaimSettings = field(default_factory=ClaimSettings)

    def digest(self) -> str:
        """Return 12 hexadecimal digits that change whenever a setting does."""
        return hashlib.sha256(dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class AskSettings:
    """How passages that answer a question are chosen; no part of a dossier, so that they change none."""

    candidates: int = 100
    """Sentences that are looked at closely, those that share most words with the question."""
    words: float = 1.0
    """How much the words count that a sentence shares with the question, by their rarity."""
    also: float = 0.9
    """A word by which a name of the sentence is known elsewhere, beside one that stands in it."""
    beside: tuple[float, float] = (0.4, 0.2)
    """A word in the sentence before, and in the one behind."""
    back: float = 0.8
    """A word in the sentence before, where a sentence opens with `she` or `this`."""
    title: float = 0.2
    """A word in the headline."""
    article: float = 0.1
    """A word anywhere in the article."""
    meaning: float = 1.0
    """How much it counts how alike sentence and question are in meaning."""
    around: tuple[float, float] = (0.3, 0.15)
    """How much the sentences before and behind colour what a sentence means: pronouns mean little by themselves."""
    kind: float = 0.25
    """How much it counts that there are words of the kind asked for."""
    central: float = 0.05
    """How much it counts each time that the articles double which make a sentence's main claim beside one other."""
    question: float = 0.5
    """How much it counts against a sentence that it asks a question itself."""
    headline: float = 0.1
    """The same of a headline or a caption: what it says the article says in full."""
    sure_own: float = 0.5
    """When it comes to whether the articles say it at all: a word in the sentence itself counts so much again, ..."""
    sure_kind: float = 0.15
    """... words of the kind asked for so much, ..."""
    sure_missing: float = 2.0
    """Where none are, though a date, a place or the like was asked for, so many times that counts against it."""
    sure_names: float = 0.3
    """... and the share of the question's names that stand in the sentence or near it so much."""
    least: float = 1.6
    """From so much on, with the words and the meaning, the articles do say it."""
    least_unread: float = 1.03
    """The same where no trained reader has read them, and meanings are not known."""
    margin: float = 0.35
    """Further passages are shown down to so much under the score of the best."""
    leeway: float = 0.2
    """So much less than `least` is enough for them."""
    passages: int = 5
    """So many at most."""


ASK = AskSettings()
DEFAULT = Settings()
VERSION = "0.1.0"
