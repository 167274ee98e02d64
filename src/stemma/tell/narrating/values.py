"""The account as frozen values: spans, claims and dates, before any rendering."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from stemma.model.documents import Span
from stemma.model.links import Layer

StrandKind = Literal["main", "since", "ahead", "before"]


class When(NamedTuple):
    """The day of a passage, and how it is known."""

    day: str
    """ISO 8601, or a stretch of two; empty where no article dates it."""
    kind: str
    """As of an event: `event`, `planned`, `publication`, `production`."""
    how: str
    """`told` by the passage, `near`: taken over from the words before it, given `elsewhere` by another passage of its
    claim, or the day on which it was first `reported`."""


NEVER = When("", "", "")


@dataclass(frozen=True, slots=True)
class Inferred:
    """Who is meant where the words shown do not say it themselves."""

    name: str
    source: Span
    """The words of the article that name the voice: a pronoun inside the passage, or a name outside of it."""
    inside: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One passage of the account, and the claims that are told by it for the first time."""

    span: Span
    sentence: Span
    lead: Span | None
    """The sentence before, where the passage points back to it and it is not told itself."""
    claims: tuple[str, ...]
    """Ids, the one that weighs most first."""
    voices: tuple[Inferred, ...]
    when: When
    frames: tuple[str, ...]
    """Ids of what it gives and on which accounts differ, a figure or something else, where no row before has them."""
    against: tuple[Span, ...]
    """What other passages say against its claims."""
    deniers: tuple[str, ...]
    """Ids of those who deny it, where no passage of theirs is at hand."""


@dataclass(frozen=True, slots=True)
class Strand:
    """Rows of one time: what happened, what came since, what is to come, what was before."""

    kind: StrandKind
    day: str
    """Of the main strand; empty where nothing dates it."""
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The strands of one layer; a story without a work in it has one part."""

    layer: Layer | None
    strands: tuple[Strand, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """A story told by sentences of its articles."""

    parts: tuple[Part, ...]
    told: int
    """Claims that it tells."""
    claims: int
    """Claims that there are."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in the order in which they are read."""
        return tuple(row for part in self.parts for strand in part.strands for row in strand.rows)
