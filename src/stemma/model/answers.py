"""What is asked, and what the articles say to it."""

from dataclasses import dataclass

from stemma.model.documents import DocId
from stemma.model.links import Layer, Status


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence as it is looked up: terms parted by blanks, and what it belongs to."""

    doc: DocId
    number: int
    """Of the sentence in its document, from 0."""
    own: str
    """The terms of its own words."""
    also: str
    """Those of other names that its names and speakers go by in these articles."""
    near: str
    """Those of the sentences beside it and of the headline over it."""
    claims: tuple[str, ...] = ()
    """The ids of the claims that it makes."""
    differences: tuple[str, ...] = ()
    """The ids of the figures and other points in it on which accounts differ."""
    articles: int = 1
    """The most articles that make one of its claims."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The articles that can be asked, in short."""

    labels: tuple[tuple[DocId, str], ...]
    """What each goes by."""
    languages: tuple[str, ...]
    """The codes of their languages, that of most articles first."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence that was looked up, before anybody judged it."""

    doc: DocId
    number: int
    also: str
    claims: tuple[str, ...] = ()
    differences: tuple[str, ...] = ()
    articles: int = 1


@dataclass(frozen=True, slots=True)
class Spread:
    """How common terms are among the sentences that can be looked up."""

    size: int
    """All sentences."""
    counts: tuple[tuple[str, int], ...]
    """For each term asked for, the sentences that have it."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of an article, exact, with their place."""

    doc: DocId
    outlet: str
    paragraph: int
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class ClaimTold:
    """A claim that a passage makes, as a reader is told of it."""

    id: str
    headline: Quoted
    articles: int
    origins: tuple[int, int]
    names: tuple[str, ...]
    """Of the origins, the certain ones first."""
    unrecorded: int
    status: Status
    disputed_by: tuple[str, ...]
    """Who or what disputes it, in words of the articles."""
    layer: Layer | None


@dataclass(frozen=True, slots=True)
class SideTold:
    """One of the values on which accounts differ."""

    value: str
    bound: str
    voices: tuple[str, ...]
    articles: tuple[str, ...]
    passage: Quoted
    """Where it stands first."""
    origins: str


@dataclass(frozen=True, slots=True)
class DifferenceTold:
    """Something on which accounts differ, as a reader is told of it."""

    id: str
    kind: str
    """`figure`, `date`, `who`, `place`, `yes or no` or `spelling`."""
    name: str
    verdict: str
    why: str
    sides: tuple[SideTold, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """A sentence that answers, with the words in it that do, and what is known of it."""

    quoted: Quoted
    answer: tuple[int, int] | None
    """Where in its words those stand that are of the kind asked for; None where none are, or several as well."""
    score: float
    """How well it fits the question, beside others; no probability."""
    also_in: tuple[Quoted, ...]
    """The same words in other articles."""
    claims: tuple[ClaimTold, ...]
    differences: tuple[DifferenceTold, ...]
    before: Quoted | None = None
    """The sentence before, where this one points back to it."""
    same_claim: tuple[Quoted, ...] = ()
    """Further passages that make one of its claims, the best first."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the articles say to a question: passages, the best first; none where they do not say."""

    question: str
    passages: tuple[Reply, ...]
    why: str
    """Why there is no answer, in words; empty where there is one."""
    nearest: tuple[Quoted, ...] = ()
    """What comes nearest where there is no answer."""
