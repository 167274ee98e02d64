"""What holds between documents: edges with reasons, never merges."""

from dataclasses import dataclass
from typing import Literal

from stemma.model.annotations import NameKind
from stemma.model.documents import DocId, Span
from stemma.model.facts import Bound, Statement

EdgeKind = Literal[
    "copy",
    "near copy",
    "rewrite",
    "shared passage",
    "common wire text",
    "cites",
    "quotes from",
    "press release",
    "interview",
    "translation",
]
EdgeGround = Literal["words", "credit", "retelling"]
"""What ties a document to an agency's text: words of both, the page's own credit, or the same facts in other words."""
Verdict = Literal[
    "agree", "rounded", "revised over time", "different authorities", "different scope or measure", "conflict", "unsure"
]
Layer = Literal["work", "world", "bridge"]
EventKind = Literal["event", "publication", "production", "planned"]
"""`publication` of a text, `production` of a work; `planned` lay ahead when the article was written."""
EditKind = Literal["cut", "joined", "changed", "added", "inserted"]
"""`cut` shows, by an ellipsis or at an end; `joined` makes one sentence of two, or closes a gap without a sign;
`inserted` stands in brackets, as the paper's own."""
Fidelity = Literal["fullest", "word for word", "shortened", "joined", "changed"]
Likeness = Literal["word for word", "in part", "changed"]
LegKind = Literal[
    "named",
    "carried",
    "same words",
    "one text",
    "elsewhere",
    "agency text",
    "drawn from",
    "own statement",
    "own reporting",
    "seen",
    "the office",
    "the company",
]
"""How a statement is followed one leg further: by the name of its voice, to the words that another article shares, to
the agency whose text it is, to the report that the article draws on, to the office or company that
`officials` and `the company` are."""
Status = Literal["undisputed", "disputed within the set", "denied by a party"]
DifferenceKind = Literal["date", "who", "place", "yes or no", "spelling"]
"""What accounts differ in, other than figures: `who` is a name in one role, `spelling` the writing of one name."""


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that tell one story."""

    id: str
    documents: tuple[DocId, ...]
    why: str


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Words that two documents share, with their exact place in both."""

    left: Span
    right: Span
    words: int
    identity: float
    """Share of the words that are equal, from 0 to 1."""
    rarity: float = 0.0
    """The weight of the shared words: 1 for a rare one, at most 0.25 for a name or number, 0 for a function word."""


@dataclass(frozen=True, slots=True)
class Source:
    """An origin named by the articles: an agency, a paper, a press release, an interview, a person who speaks."""

    id: str
    """`name:Harrow Gazette`."""
    name: str
    kind: str
    """`agency`, `outlet`, `organisation`, `person`, `document`, `official`, `witness` or `anonymous`."""
    relay: bool
    """True for a source that passes on what others said or saw: an agency, a paper, a broadcaster."""
    page: DocId | None
    """The document of the pile that is this source itself."""
    aliases: tuple[str, ...]
    why: str
    issued: tuple[DocId, ...] = ()
    """Documents of the pile that this body itself put out: its press releases and statements."""
    part_of: str | None = None
    """The id of the source that this body is a unit of, and with which it is one origin."""


@dataclass(frozen=True, slots=True, order=True)
class Heard:
    """The words by which a document names a voice, and the source that they name."""

    span: Span
    source: str


@dataclass(frozen=True, slots=True)
class Dependence:
    """Why `child` cannot count as independent of `parent`."""

    child: DocId
    parent: str
    """A document's id, or the id of a named source (`name:Harrow Gazette`)."""
    kind: EdgeKind
    directed: bool
    """False: they share words, and nothing says which came first."""
    why: str
    evidence: tuple[Span, ...]
    """The passages, in the child first."""
    ground: EdgeGround = "words"


@dataclass(frozen=True, slots=True, order=True)
class Retold:
    """Two sentences of documents that retell one another in other words."""

    left: Span
    right: Span
    bits: float
    """How surprising it would be that an independent report has these details in one sentence too."""
    details: tuple[Span, ...]
    """What both have and few others, where the left one has it, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Lineage:
    """The family tree of the coverage: named sources outside the pile, and every edge to them and between documents."""

    sources: tuple[Source, ...]
    heard: tuple[Heard, ...]
    edges: tuple[Dependence, ...]
    retold: tuple[Retold, ...] = ()
    """The sentences by which documents that share few passages or none were found to retell one another."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation, place or work across the documents."""

    id: str
    name: str
    kind: NameKind
    variants: tuple[str, ...]
    mentions: tuple[Span, ...]
    why: tuple[str, ...]
    """One reason for each join."""


@dataclass(frozen=True, slots=True)
class FrameValue:
    """One place where a document gives a value for a frame."""

    span: Span
    low: float | str | None
    """A number, or an ISO date in a frame of dates."""
    high: float | str | None
    bound: Bound
    voice: str | None
    as_of: str | None
    unit: str | None = None
    """Its own unit, where it is given in one that does not make whole numbers of the frame's: feet among metres."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A figure's meaning, and every value given for it."""

    id: str
    name: str
    """What is counted, in words of the articles: `people killed`."""
    unit: str | None
    values: tuple[FrameValue, ...]
    verdict: Verdict
    why: str


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Statements that say the same, before anybody asked on whose word."""

    statements: tuple[Statement, ...]
    headline: Statement
    why: tuple[str, ...]
    """For each statement, why it belongs."""


@dataclass(frozen=True, slots=True, order=True)
class Leg:
    """One leg of the way from a statement to its root."""

    how: LegKind
    to: str
    """The id of the document or of the origin that it leads to; empty where it stays in the document."""


@dataclass(frozen=True, slots=True)
class Backed:
    """A statement with what stands behind it."""

    statement: Statement
    roots: tuple[str, ...]
    """Origins that certainly stand behind it."""
    maybe: tuple[str, ...]
    """Further ones that may."""
    unrecorded: bool
    """True where the article gives no basis and shares its words with no other."""
    path: tuple[Leg, ...]
    """The way from the statement to its root, from its own document on; empty where the document gives no basis."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A set of statements that say the same, and the origins behind them."""

    id: str
    headline: Span
    statements: tuple[Backed, ...]
    why: tuple[str, ...]
    origins: tuple[int, int]
    origin_names: tuple[str, ...]
    unrecorded: int
    """Documents that give no basis."""
    status: Status
    disputed_by: tuple[str, ...]
    layer: Layer | None


@dataclass(frozen=True, slots=True)
class Edit:
    """A place where one version of a quotation departs from the fullest."""

    kind: EditKind
    full: Span | None
    """The words of the fullest version; None where it has none there."""
    here: Span | None
    """The words of this version; None where it has none."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How an article's version of a quotation stands to the fullest."""

    how: Fidelity
    edits: tuple[Edit, ...]
    """In the order of the text; none for the fullest itself."""
    difference: str = ""
    """The same in words."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """The versions of one quotation across articles, fullest first."""

    id: str
    versions: tuple[tuple[Span, ...], ...]
    """The pieces of each version."""
    speaker: str | None
    difference: str
    """What the shorter versions cut or change, in words."""
    wordings: tuple[Wording, ...] = ()
    """One for each version, in the same order."""
    earliest: tuple[int, ...] = ()
    """The numbers of the versions published first, as far as the dates tell; several where they share it."""


@dataclass(frozen=True, slots=True)
class Holding:
    """A passage that holds words which somebody asked for."""

    pieces: tuple[Span, ...]
    """The words found; several spans where the words asked for were cut, or stand in several pieces."""
    how: Likeness
    quoted: bool
    """Whether they stand in quotation marks there."""
    speaker: str | None


@dataclass(frozen=True, slots=True)
class Layered:
    """A sentence, and whether it speaks of the work, of the world, or of how the one relates to the other."""

    span: Span
    layer: Layer
    why: str


@dataclass(frozen=True, slots=True)
class Event:
    """A date with the passages that give it."""

    date: str
    kind: EventKind
    anchors: tuple[Span, ...]
    headline: Span
    participants: tuple[str, ...] = ()
    """Ids of the entities that do something in its anchors, other than say it, or are done something to."""


@dataclass(frozen=True, slots=True)
class Dated:
    """When what a statement tells took place, as far as its article lets a reader know."""

    span: Span
    """The statement's own."""
    date: str
    """ISO 8601 to the precision of the text, `first/last` for a stretch: as in `Event.date`."""
    kind: EventKind
    inferred: bool
    """Whether the statement itself gives no date, and the reader takes it from the words before."""
    given: Span
    """The words that give the date."""
    why: str


@dataclass(frozen=True, slots=True)
class Missing:
    """A source that articles of the pile rest on and that is not in the pile."""

    source: str
    kind: str
    cited_by: tuple[DocId, ...]
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """What some articles give for a thing that others give otherwise."""

    value: str
    """In words: a name, an ISO date, `yes` or `no`."""
    words: tuple[Span, ...]
    """The words that give it, one for each place."""
    passages: tuple[Span, ...]
    """The clauses around them, in the same order."""
    voices: tuple[str, ...]
    """Who gives it, where the articles do not say it themselves."""
    origins: tuple[int, int]
    """The range of independent origins behind it."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where accounts differ in something other than a figure: a day, a name in one role, a place, a yes or no."""

    id: str
    kind: DifferenceKind
    about: str
    """What they differ on, in words of the articles."""
    sides: tuple[Position, ...]
    """Two or more, the one that most articles give first."""
    verdict: Verdict
    why: str
