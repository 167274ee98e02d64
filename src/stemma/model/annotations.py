"""What a trained reader sees in one sentence, before any rule has looked at it.

Places count characters from the beginning of the sentence, so that a sentence that many articles carry is read once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

NameKind = Literal["person", "organisation", "place", "work", "other"]
Place = tuple[int, int]
"""A half-open range of characters of the sentence."""


@dataclass(frozen=True, slots=True)
class NameSeen:
    """A name in a sentence, as a reader sees it without knowing the rest of the article."""

    place: Place
    kind: NameKind
    sure: float
    """The reader's own probability, from 0 to 1, that this is a name of this kind."""


@dataclass(frozen=True, slots=True)
class SayingSeen:
    """Somebody given the word in a sentence: the cue, the source and what is said."""

    cue: Place
    """`said`, `according to`, `believes`."""
    source: Place | None
    """None where the sentence does not name one."""
    content: tuple[Place, ...]
    """In the order of the text; two pieces in `"A," she said, "B."`; empty where it stands in another sentence."""
    sure: float
    """The reader's own probability, from 0 to 1, that the cue gives somebody the word."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """Everything that a reader saw in one sentence."""

    names: tuple[NameSeen, ...] = ()
    sayings: tuple[SayingSeen, ...] = ()
    vector: bytes = b""
    """What the sentence means, as a unit vector in steps of 1/127, one signed byte a dimension; empty without a
    model."""
    clauses: tuple[Place, ...] | None = None
    """Where something is said that can be true or false by itself, in the order of the text; a clause may lie inside
    another, and they never cross. None of a reader that does not look for them."""


Annotator = Callable[[Sequence[str], str], Sequence[Annotation]]
"""A trained reader: the sentences of a document and the code of its language -> an annotation for each, or none."""
