"""Decide for a sentence whether it speaks of a work, of the world, or of how the one relates to the other.

Two questions are asked: does it speak of the work, and does it touch ground, by its own words or by those it goes on
from? Work without ground is `work`, ground without work `world`, both together a `bridge`.
"""

from dataclasses import dataclass

from stemma.link.layering.cues import Cues
from stemma.model.links import Layer

Judgement = tuple[Layer, str]


@dataclass(frozen=True, slots=True)
class Light:
    """What the article has shown so far, and what it is about."""

    before: Layer | None
    """The layer of the sentence before; None for the first."""
    shown: frozenset[str]
    """Telling words of the last sentences about the work."""
    played: frozenset[str]
    """Telling words of all sentences of the story about the work."""
    speaker: str | None
    """Who said the sentence before."""
    mostly: bool
    """Whether the article is mostly about the work."""

    @property
    def lit(self) -> bool:
        """Whether the sentence before spoke of the work."""
        return self.before in {"work", "bridge"}


def judge(cues: Cues, light: Light) -> Judgement:
    """Decide one sentence; every branch says why."""
    if cues.work:
        return in_one_breath(cues, light) or of_work(cues)
    return denies(cues, light) or goes_on(cues, light) or in_one_breath(cues, light) or by_itself(cues, light)


def of_work(cues: Cues) -> Judgement:
    """Decide a sentence that names something of a work."""
    tie = tied(cues)
    if tie:
        return "bridge", tie
    if cues.made and not cues.staged:
        return "work", f"it tells how {cues.work} was made, shown or received"
    ground = cues.ground if cues.firm or not (cues.making or cues.staged) else None
    ground = ground or (None if cues.staged else cues.happening or cues.affected)
    if ground:
        return "bridge", f"it speaks of {cues.work} and of {ground}"
    return "work", f"it speaks of {cues.work}"


def tied(cues: Cues) -> str | None:
    """Return why a sentence about a work ties it to the world, if its own words do."""
    if cues.bridge and not (cues.modifier and not cues.ground):
        return f"‘{cues.bridge}’ ties {cues.work} to what happened"
    if cues.reality:
        return f"‘{cues.reality}’ holds {cues.work} against what happened"
    if cues.by_real:
        return f"{cues.speaker}, who is no character, speaks of {cues.work}"
    if cues.beside:
        return f"it lays {cues.work} beside what happened: ‘{cues.beside}’"
    if cues.topic and not cues.made:
        return f"it speaks of what {cues.work} is about: ‘{cues.topic}’"
    return None


def in_one_breath(cues: Cues, light: Light) -> Judgement | None:
    """Decide a sentence by which somebody goes on with how the work relates to the world."""
    on = cues.ours or cues.points_back if cues.work else cues.tense != "past"
    if light.before == "bridge" and on and cues.speaker and cues.speaker == light.speaker and not cues.making:
        return "bridge", f"{cues.speaker} goes on with how the work relates to what happened"
    return None


def denies(cues: Cues, light: Light) -> Judgement | None:
    """Decide a sentence that denies what the work tells."""
    if not cues.negated:
        return None
    told = (cues.telling & light.shown) | (cues.telling & light.played if cues.none_such else frozenset())
    return ("bridge", f"it denies what is told of the work: ‘{min(told)}’") if told else None


def goes_on(cues: Cues, light: Light) -> Judgement | None:
    """Decide a sentence that goes on about the work that the sentence before spoke of; None where it does not."""
    if not light.lit:
        return None
    tie = cues.bridge or cues.reality
    if tie:
        return "bridge", f"‘{tie}’ holds what the sentence before says of the work against what happened"
    if cues.by_real and cues.ours:
        return "bridge", f"{cues.speaker}, who is no character, goes on with what the sentence before says of the work"
    if light.mostly and (cues.points_back or cues.ours):
        return in_the_work(cues) or as_before(cues, light)
    return as_before(cues, light)


def in_the_work(cues: Cues) -> Judgement | None:
    """Decide a sentence that points back, in an article about the work: the present tells a plot or judges it."""
    if cues.points_back and cues.making and not cues.ground:
        return "work", "it tells how the work was made, shown or received"
    if cues.tense != "present":
        return None
    if cues.points_back and cues.ground:
        return "bridge", f"it goes on with the sentence before, and speaks of {cues.ground}"
    if cues.ground or cues.speaker or cues.negated:
        return None
    return "work", "it goes on about the work, in the present tense"


def as_before(cues: Cues, light: Light) -> Judgement | None:
    """Decide a sentence that points back by what it points back to."""
    if light.before and ((cues.points_back and not cues.ground) or cues.ours):
        return light.before, "it goes on with the sentence before"
    return None


def by_itself(cues: Cues, light: Light) -> Judgement:
    """Decide a sentence that names nothing of a work and goes on with nothing."""
    if cues.by_maker and light.mostly:
        return ("bridge" if cues.firm else "work"), f"{cues.speaker}, who made the work, speaks"
    if light.mostly and cues.bridge:
        return "bridge", f"‘{cues.bridge}’, in an article about the work, ties it to what happened"
    if light.before == "world" and cues.points_back:
        return "world", "it goes on with the sentence before"
    ground = cues.ground or cues.happening
    if light.mostly and not ground and not cues.by_real and cues.tense != "past":
        return "work", "the article is mostly about the work, and this is told in the present tense"
    return "world", "nothing in it speaks of a work"
