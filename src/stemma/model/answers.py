"""What is asked, and what the articles say to it."""

from dataclasses import dataclass

from stemma.model.documents import DocId, Span


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence as it is looked up: terms, parted by blanks, and what it belongs to."""

    doc: DocId
    number: int
    """Of the sentence in its document, from 0."""
    own: str
    """The terms of its own words."""
    also: str
    """Those of other names that its names and speakers go by in these articles."""
    near: str
    """Those of the sentences beside it and of the headlines over it."""
    claims: tuple[str, ...] = ()
    """The ids of the claims that it makes."""
    frames: tuple[str, ...] = ()
    """The ids of the frames that it gives a value for."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence that was looked up, before anybody judged it."""

    doc: DocId
    number: int
    also: str
    claims: tuple[str, ...]
    frames: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """How common terms are among the sentences that can be looked up."""

    size: int
    """All sentences."""
    counts: tuple[tuple[str, int], ...]
    """For each term asked for, the sentences that have it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that answers, and the words in it that do."""

    span: Span
    answer: Span | None
    """The words of the kind that was asked for; None where the kind is not known or several fit as well."""
    score: float
    """How well it fits the question, beside others; no probability."""
    claims: tuple[str, ...]
    frames: tuple[str, ...]
    copies: tuple[Span, ...] = ()
    """The same words in other articles."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the articles say to a question: passages, the best first; none where they do not say."""

    question: str
    passages: tuple[Passage, ...]
    why: str
    """Why there is no answer, in words; empty where there is one."""
