"""Words by which two accounts may speak against each other: posts that one person holds, words that turn a sense."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contrasts:
    """Words by which two accounts may speak against each other; all in lower case."""

    posts: frozenset[str]
    """Nouns for a post or part that one person has at a time: `mayor`, `owner`; phrases are words parted by a blank."""
    apart: frozenset[str]
    """Words before a post that make it another one: `former`, `deputy`."""
    turning: frozenset[str]
    """Small words that turn the sense of what they stand beside: `out` of order, `against` the plan."""
    bounding: frozenset[str] = frozenset()
    """Words before a day that make it one end of a stretch of time: `since`."""


UNTOLD = Contrasts(posts=frozenset(), apart=frozenset(), turning=frozenset())
"""What is known of a language whose record says nothing of this."""
