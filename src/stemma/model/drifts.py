"""What becomes of a passage on its way from one document to the next."""

from dataclasses import dataclass
from typing import Literal

from stemma.model.documents import DocId, Span

DriftKind = Literal[
    "hedge dropped",
    "hedge added",
    "bound dropped",
    "bound added",
    "bound changed",
    "number changed",
    "number rounded",
    "unit changed",
    "date changed",
    "name changed",
    "voice dropped",
    "voice changed",
    "denial dropped",
    "denial added",
    "quotation shortened",
    "quotation changed",
    "quotation made indirect",
    "quotation marks added",
]
"""What became of a passage on the way; `bound` is a figure's: `up to 300` that becomes `300`."""


@dataclass(frozen=True, slots=True)
class Drift:
    """What a document says otherwise than the one it draws on; of two that merely share words, how they differ."""

    kind: DriftKind
    child: DocId
    parent: DocId
    directed: bool
    """False: they differ so, and nothing says which of them changed it."""
    before: Span | None
    """The words of the parent; None where it has none there."""
    after: Span | None
    """The words of the child; None where it has none there."""
    passages: tuple[Span, Span]
    """Where both stand: in the parent, in the child."""
    why: str
