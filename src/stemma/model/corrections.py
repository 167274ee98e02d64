"""What a person has put right: two passages, names or sources that are one, or are not."""

from dataclasses import dataclass
from typing import Literal

CorrectionKind = Literal["claim", "name", "origin"]
"""Whether two statements are one claim, two names one person or body, two sources one origin."""
BY_A_PERSON = "by a person's correction"
"""How every reason ends that rests on a correction, so that it can be told from what was found."""
Outcome = Literal["applied", "held anyway", "not in the pile", "in two stories", "contradicts another", "not possible"]


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """One side of a correction, kept by its words, so that it is found again however the article is read."""

    words: str
    """The statement, verbatim; or a name as an article prints it."""
    doc: str = ""
    """The article: the first digits of the hash of its bytes; empty for a name, which is meant wherever it stands."""
    start: int = 0
    """Where the words began when the correction was made; of several places the nearest is meant."""
    path: str = ""
    """The name of its file, for whoever reads the list of corrections; nothing depends on it."""


@dataclass(frozen=True, slots=True, order=True)
class Correction:
    """A person's word that two things are the same, or are not; it outlives every rebuild."""

    kind: CorrectionKind
    same: bool
    left: Anchor
    right: Anchor
    note: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Corrected:
    """A correction, and what became of it in a dossier."""

    correction: Correction
    outcome: Outcome
    why: str
