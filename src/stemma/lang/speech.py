"""Verbs and phrases by which an article gives somebody the word."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """Verbs and phrases by which an article gives somebody the word."""

    say: frozenset[str]
    """Verbs of saying, all inflected forms, in lower case."""
