"""One figure where it stands, with what tells which quantity it measures."""

from collections.abc import Mapping
from dataclasses import dataclass

from stemma.model.documents import Span
from stemma.model.facts import Bound
from stemma.model.links import Layer


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure where it stands, with what tells which quantity it measures."""

    doc: str
    published: str
    span: Span
    low: float | str | None
    high: float | str | None
    bound: Bound
    unit: str
    """The kind of quantity, for one that has several units; both ends are then in the smallest of them."""
    given: str
    """Its unit as the article gives it."""
    noun: str
    """Stem of the counted noun, or of what the figure is a part of."""
    fate: str
    """What befell the people who are counted, where words beside the figure say so: `dead`, `injured`."""
    further: bool
    """Whether it comes on top of another number, or leaves some out: `another 612`, `five other men`."""
    near: Mapping[str, float]
    """Stems of the words in the figure's own stretch of the sentence, with their weight: rare words tell more."""
    beside: frozenset[str]
    """Stems of the few content words next to the figure: what it is that these people did or suffered."""
    around: Mapping[str, float]
    """Stems of all words of the sentence, with their weight."""
    names: frozenset[str]
    """Stems of the names nearest to the figure, which say of whom or where it holds."""
    persons: frozenset[str]
    """Those of the names that are people's."""
    when: str | None
    """The date that stands with it."""
    era: str
    """That date, where it lies apart from the news itself: a month or year, not a day of this week."""
    eras: frozenset[str]
    """All such dates of its sentence."""
    days: frozenset[str]
    """The dates that its article gives anywhere."""
    voice: str | None
    aside: bool
    """Whether the voice stands in brackets behind the figure."""
    layer: Layer | None
    title: bool
    """Whether it stands in the headline."""
    sentence: str
    """Its sentence, folded, so that copied sentences are equal."""
    place: tuple[str, int]
    """Its document and sentence."""
    ordinal: int
    """Its number among the figures of its sentence."""
    words: str
    """Its own stretch of the sentence, as it stands."""
    label: str
    """What it measures, in a few words."""
    vector: bytes = b""
    """What its sentence means, as a trained reader sees it."""
    opposed: str = ""
    """`instead` or `truth` where words set it against the number before: `not the 1,140 announced`, `in reality`."""
    turn: str = ""
    """`early` or `late` where words beside it say that it was given before, or anew: `first put at`, `now at`."""
    ends: frozenset[float | str] = frozenset()
    """Its two ends, without one that is open."""
    middle: float = 0.0
    size: float = 0.0
    """The same, in the unit as given."""
    bare: bool = False
    """Whether its own words name no unit and no noun, so that it goes on from another: `Others say 47`."""
    said: bool = False
    """Whether it is bare, and a word of saying or counting stands between it and the number before: `A says 47`."""
    refers: bool = False
    """Whether it is called a figure, an estimate, a count, and not said of what: `The true figure is 47`."""
    part: bool = False
    """Whether the next number is the whole that it is taken from: `two of the three`."""
    lent: bool = False
    """Whether another article lent it its unit, by giving the same number."""
    answering: Span | None = None
    """The number right before it that it took its unit from: `They say 60. I counted 58`."""
    relative: bool = False
    """Whether it is a date that was counted from the day of publication, or took its year from it."""
    rivals: frozenset[float | str | None] = frozenset()
    """Values that some article sets against this one."""

    @property
    def offset(self) -> int:
        """Where it starts in its sentence: the same in every copy, whatever dates are read there."""
        return self.span.start - self.place[1]
