"""An event, and all that was written and said about it."""

from dataclasses import dataclass, field
from random import Random

from coverage_desk.events import Event, Fact, Source
from coverage_desk.people import Names
from coverage_desk.wording import Sentence, Values, Voice


@dataclass(slots=True)
class Said:
    """One statement: what a text says, on whose word it says so, and whence it really has it."""

    number: int
    claim: str
    fact: str
    voice: str | None
    """The source that the text names for it."""
    origin: str
    """Where it really comes from."""
    parent: int | None = None
    """The statement that it was copied or rewritten from."""
    relay: str | None = None
    """The paper or agency that the text names for it."""


@dataclass(slots=True)
class Text:
    """A text: an article of the pile, or one that only others carry."""

    number: int
    sentences: list[Sentence]
    values: Values
    head: str
    outlet: str | None = None
    agency: tuple[str, str] | None = None
    credit: str | None = None
    """How the page credits an agency: `dateline`, `byline`, `line`, or not at all."""
    parents: list[tuple[int, str]] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    """Sources that the text names as bodies, papers, agencies or documents."""
    hour: float = 0.0
    how: str = "report"
    hidden: bool = False
    """True for a text that is not in the pile itself."""
    author: str = ""


@dataclass(slots=True)
class World:
    """An event and all that was written about it."""

    event: Event
    names: Names
    rng: Random
    said: list[Said] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    used: dict[str, set[int]] = field(default_factory=dict)
    wordings: int = 0
    issued: Text | None = None
    """The press release of the story."""
    disputed: dict[str, tuple[str, dict[str, int]]] = field(default_factory=dict)
    """For a fact on which authorities differ, the slot in question and the value that each gives."""
    spoken: set[str] = field(default_factory=set)
    """Interviews that were given to one reporter, and are not given again."""

    def unused(self, key: str, shapes: list[str]) -> str | None:
        """Deal a wording that nobody has used; none is dealt twice, so that who wrote apart shares no sentence."""
        left = [number for number in range(len(shapes)) if number not in self.used.setdefault(key, set())]
        if not left:
            return None
        number = self.rng.choice(left)
        self.used[key].add(number)
        return shapes[number]

    def state(self, fact: str, claim: str, voice: str | None, origin: str, parent: int | None = None) -> Said:
        """Note a statement."""
        self.said.append(Said(len(self.said), claim, fact, voice, origin, parent))
        return self.said[-1]

    def sentence(self, clause: str, frame: str, voice: Voice | None, kind: str = "fact") -> Sentence:
        """Note a new wording."""
        self.wordings += 1
        return Sentence(self.wordings, clause, frame, voice, self.rng.randrange(1 << 30), (), kind)

    def as_told(self, fact: Fact, source: Source | None, values: Values) -> Values:
        """Return the values with that of a source that differs from the others."""
        slot, said = self.disputed.get(fact.key, ("", {}))
        if source is None or source.key not in said or values[slot] != self.event.values[slot]:
            return values
        return {**values, slot: said[source.key]}

    def text(self, sentences: list[Sentence], values: Values, head: str, **more: object) -> Text:
        """Note a new text."""
        self.texts.append(Text(len(self.texts), sentences, values, head, **more))
        return self.texts[-1]
