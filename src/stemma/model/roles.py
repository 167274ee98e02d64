"""Characters of works: who plays them, and on whom they are modelled."""

from dataclasses import dataclass

from stemma.model.documents import Span


@dataclass(frozen=True, slots=True)
class Role:
    """A character of a work, who plays it, and the person on whom it is modelled, as far as articles say so."""

    character: str
    player: str | None
    person: str | None
    """Somebody of the world; the character is not this person."""
    evidence: tuple[Span, ...]
    """The passages that say so."""
    why: tuple[str, ...]
    """For each passage, the words that tie the names."""
