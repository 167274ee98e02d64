"""What quotation marks must be told from, and what does their work."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marks:
    """What quotation marks must be told from, and what does their work; every entry in lower case."""

    elided: frozenset[str]
    """Words that lose their first letters to an apostrophe: `'twas`."""
    dash: bool
    """Whether a dash without a space behind it opens speech at the head of a paragraph: `—No —dijo Ana—.`"""
    asks: frozenset[str]
    """What stands before the questions of an interview: `q`, `question`."""
    answers: frozenset[str]
    """What stands before its answers: `a`, `answer`."""


PLAIN = Marks(elided=frozenset(), dash=True, asks=frozenset({"q"}), answers=frozenset({"a", "r"}))
"""What holds where nothing is known of a language."""
