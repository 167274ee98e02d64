"""What one document says. Every fact owns a span."""

from dataclasses import dataclass
from typing import Literal, TypeVar

from stemma.model.annotations import Annotation, NameKind
from stemma.model.documents import Document, Span

QuoteKind = Literal["direct", "mixed", "indirect"]
Bound = Literal["exact", "at least", "at most", "about"]
Stance = Literal["asserted", "reported", "hedged", "denied"]
VoiceKind = Literal["person", "organisation", "agency", "document", "official", "anonymous", "witness", "unknown"]
VoiceManner = Literal["direct", "mixed", "indirect", "per", "carried", "credit"]
Act = Literal[
    "states", "claims", "denies", "admits", "warns", "confirms", "predicts", "promises", "demands", "asks", "thinks"
]
"""What a voice does with its words, by its verb; `states` says no more than that it says them."""


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """A sentence, and the number of the block that it stands in."""

    span: Span
    block: int


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A name where it stands, without a possessive ending."""

    span: Span
    kind: NameKind
    name: str
    """The fullest form of this name in its document: `Hanne Brook` for a later `Brook`."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody or something that a stretch of an article is attributed to."""

    source: Span
    """The words that name the voice: `a police source`, `The investigation`, `she`."""
    name: str
    """The fullest naming that the article allows: `Ada Lund`, `harbour inquiry`; a pronoun left open stays one."""
    kind: VoiceKind
    manner: VoiceManner
    """How the words are tied to the voice: `carried` where an earlier sentence's voice runs on, `credit` for a byline
    or an agency line."""
    cue: Span | None
    """`said`, `according to`, `per`."""
    content: Span
    """The words attributed."""
    stance: Stance
    to: str | None
    """Medium or addressee: `a press release`, `AFP`."""
    through: str | None
    """The voice through which this one is heard: the Courier for `people cited in the article`."""
    why: str
    """Which rule tied them, in words."""
    act: Act | None = None
    """What the voice does with its words; None where its cue does not tell (`is believed to`), or is itself negated."""


@dataclass(frozen=True, slots=True)
class Thought:
    """What an article says that somebody wants, plans, knows or feels: its own words, so no origin rests on them."""

    source: Span
    name: str
    """The fullest naming, as of a voice."""
    cue: Span
    content: Span


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words, in quotation marks at least in part."""

    pieces: tuple[Span, ...]
    """The quoted words without their marks, in order; at least one."""
    kind: QuoteKind
    cue: Span | None
    speaker: str | None
    """The fullest naming of the speaker in the article; None means not found, never a guess."""
    speaker_span: Span | None
    to: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Credit:
    """The page's own word on where its text comes from: a byline, an agency line, `told AFP`."""

    span: Span | None
    """None where it stands in the page's metadata, not in its clean text."""
    source: str
    kind: Literal["agency", "byline", "dateline", "told", "first-hand"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or a range, with what it counts."""

    span: Span
    """The number with its unit and bound words: `almost 20 members`."""
    low: float | None
    high: float | None
    """None where the end is open or where the number is vague (`dozens`)."""
    bound: Bound
    unit: str | None
    """`people`, `EUR`, `percent`, `km`, `hour of day`, `year`, or the counted noun in the singular; None where nothing
    is counted."""
    of: Span | None
    """The noun phrase that is counted: `members`, `of the haul`."""


@dataclass(frozen=True, slots=True)
class Date:
    """A day or a stretch of time that the text names."""

    span: Span
    first: str
    """ISO 8601, to the precision that the text gives: `2011`, `2011-03`, `2011-03-18`."""
    last: str
    """Equal to `first` unless the text names a stretch."""
    anchor: Literal["explicit", "relative", "inherited"]
    """`relative` dates were counted from the publication date; `inherited` ones took their year from it."""


PlaceRole = Literal["at", "near", "from", "to"]


@dataclass(frozen=True, slots=True)
class Setting:
    """A place that a clause names, and what it is to what the clause tells."""

    place: Mention
    role: PlaceRole
    """`at` for in, at, on and across; `near` for off and outside; where it comes from, and where it goes."""
    span: Span
    """The place with the words that give it its role: `off the coast of Ossel`."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A pronoun in a clause, and whom it stands for as far as the text before it tells: inferred, never said."""

    span: Span
    name: str
    """The fullest naming in the article."""
    why: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One checkable clause, with the words that say it and what stands in it."""

    span: Span
    sentence: Span
    voice: Voice | None
    """None: the article says it itself."""
    stance: Stance
    hedge: Span | None
    negated: bool
    names: tuple[Mention, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    negation: Span | None = None
    """The words that deny something in the clause: `never`, `failed to`, `without`; the cue of a voice that denies all
    of it; present also where two of them cancel out and `negated` is false."""
    places: tuple[Setting, ...] = ()
    """Where it takes place; a place that is only named (`the Ossel inquiry`) is none."""
    refers: tuple[Reference, ...] = ()
    """Pronouns resolved; one that may stand for two people is left out."""


Fact = Mention | Voice | Thought | Quote | Credit | Figure | Date | Statement
F = TypeVar("F", Mention, Voice, Thought, Quote, Credit, Figure, Date, Statement)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What an article learned from the others of its story about a stretch of its own text, and from which."""

    span: Span
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A document and everything found in it: the unit that flows from `find` to `link`."""

    document: Document
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    """What the trained reader saw, one for each sentence; empty where none has read the document."""
    lessons: tuple[Lesson, ...] = ()
    """What the other articles of the story taught, once they are linked."""

    def of(self, kind: type[F]) -> tuple[F, ...]:
        """Return the facts of one kind, in the order they were found."""
        return tuple(fact for fact in self.facts if isinstance(fact, kind))

    def words(self, span: Span) -> str:
        """Return the characters that a span of this document covers."""
        return self.document.text[span.start : span.end]
