"""The one thing the program makes."""

from dataclasses import dataclass

from stemma.model.corrections import Corrected
from stemma.model.documents import Skipped
from stemma.model.drifts import Drift
from stemma.model.facts import Reading
from stemma.model.links import (
    Claim,
    Dated,
    Dependence,
    Difference,
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
from stemma.model.roles import Role


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
    dated: tuple[Dated, ...] = ()
    """When what each statement tells took place, earliest first; statements that no date reaches are left out."""
    differences: tuple[Difference, ...] = ()
    """Where accounts differ in what is no figure; figures are in `frames`."""
    corrections: tuple[Corrected, ...] = ()
    """What a person put right, and what became of it."""
    roles: tuple[Role, ...] = ()
    """The characters of works, who plays them and on whom they are modelled."""
