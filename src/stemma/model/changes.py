"""What became different from one dossier of a story to the next."""

from dataclasses import dataclass
from typing import Literal

from stemma.model.documents import DocId, Skipped, Span

ChangeKind = Literal[
    "new article",
    "copy",
    "new version",
    "sentence changed",
    "other story",
    "article gone",
    "origins rose",
    "origins fell",
    "origins narrowed",
    "origins widened",
    "origins replaced",
    "claims joined",
    "claim split",
    "new claim",
    "claim gone",
    "said by more",
    "said by fewer",
    "new difference",
    "difference gone",
    "dispute",
    "new value",
    "verdict",
    "new figure",
    "fuller quotation",
    "new quotation",
    "quoted again",
    "source found",
    "new missing source",
    "new tie",
]


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is otherwise than before."""

    kind: ChangeKind
    words: str
    """Verbatim, where `span` says; or the name of an article or a source. Empty where the passage is withheld."""
    before: str
    after: str
    why: str
    span: Span | None = None
    place: str = ""
    """The place of the words, for a reader: `courier.example, ¶ 3`."""
    story: int = 1
    number: int = 0
    """The claim's number on the pages of its story as it is now; 0 where it is no claim."""
    evidence: tuple[Span, ...] = ()
    by_copies: bool = False
    """Whether no more is new in it than that a copy of an article says it too."""
    by_source: bool = False
    """Whether it ties a new article to a source that it names."""
    parts: tuple[str, ...] = ()
    """The claims that became one, or those that one fell into: the words of each and what stands behind it."""


@dataclass(frozen=True, slots=True)
class Stayed:
    """How much of a kind is as it was."""

    what: str
    count: int
    of: int
    """How many there are now."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What an addition, or a correction, changed in a story."""

    articles: tuple[int, int]
    """How many there were, and are."""
    added: tuple[DocId, ...]
    changes: tuple[Change, ...]
    """Those that weigh most first."""
    stayed: tuple[Stayed, ...]
    known: tuple[tuple[str, str], ...] = ()
    """Files given that the store held already: the name given, and the one that the store has for the same bytes."""
    skipped: tuple[Skipped, ...] = ()
    """What of the files given was not read, and why."""
    read_again: bool = False
    """Whether all articles were read again first, because another version of Stemma had read them."""
