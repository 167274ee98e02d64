"""What the reading model is trained on: sentences with what is known of them, and nothing about the rest."""

from dataclasses import dataclass, field

Place = tuple[int, int]
KINDS = ("person", "organisation", "place", "work", "other")
"""The order of the model's tags."""
ANY = KINDS
MISC = ("work", "other")
"""Corpora do not part works from other things that have names."""


@dataclass(frozen=True)
class Name:
    """A name, with every kind that it may be."""

    place: Place
    kinds: tuple[str, ...]


@dataclass(frozen=True)
class Saying:
    """An attribution."""

    cue: Place
    source: Place | None
    content: tuple[Place, ...]


@dataclass(frozen=True)
class Node:
    """A word in a tree: where it stands, its part of speech, the number of its head (itself for the root), relation."""

    place: Place
    upos: str
    head: int
    relation: str


@dataclass(frozen=True)
class Example:
    """A sentence. None means not annotated; `unsure` places teach nothing about names."""

    text: str
    names: tuple[Name, ...] | None = None
    sayings: tuple[Saying, ...] | None = None
    tree: tuple[Node, ...] | None = None
    unsure: tuple[Place, ...] = field(default=())
