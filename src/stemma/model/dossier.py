"""The one thing the program makes."""

from dataclasses import dataclass

from stemma.model.documents import Skipped
from stemma.model.facts import Reading
from stemma.model.links import (
    Claim,
    Dependence,
    Drift,
    Entity,
    Event,
    Frame,
    Layered,
    Missing,
    Passage,
    Source,
    Story,
    Utterance,
)


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that was read, found and linked, ready to be told."""

    readings: tuple[Reading, ...]
    stories: tuple[Story, ...]
    passages: tuple[Passage, ...]
    sources: tuple[Source, ...]
    dependence: tuple[Dependence, ...]
    entities: tuple[Entity, ...]
    frames: tuple[Frame, ...]
    claims: tuple[Claim, ...]
    utterances: tuple[Utterance, ...]
    layers: tuple[Layered, ...]
    events: tuple[Event, ...]
    missing: tuple[Missing, ...]
    skipped: tuple[Skipped, ...]
    settings: str
    version: str
    drift: tuple[Drift, ...] = ()
