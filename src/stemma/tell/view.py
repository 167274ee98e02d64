"""What every rendering shows, in the order it shows it: frozen values that already read as words."""

from dataclasses import dataclass

from stemma.model.documents import DocId, Skipped
from stemma.tell.drift import ChangeView
from stemma.tell.excerpts import Shown
from stemma.tell.phrases import count


@dataclass(frozen=True, slots=True)
class Article:
    """One document of the story."""

    id: DocId
    label: str
    """The outlet, told apart from other articles of the same outlet."""
    title: str
    day: str
    published: str | None
    published_from: str | None
    byline: str
    url: str | None
    path: str
    lang: str
    sha256: str
    furniture: int
    same_text: int
    """The number of its group of articles that are one text; 0 where its text is its own."""


@dataclass(frozen=True, slots=True)
class Rest:
    """An origin, and how much of the story rests on it."""

    name: str
    kind: str
    claims: int
    """Claims that certainly have it as an origin."""
    alone: int
    """Claims that have no other."""
    maybe: int
    """Further claims that may have it."""
    articles: int
    """Articles that draw on it."""
    in_pile: bool

    @property
    def behind(self) -> str:
        """How many claims it is behind, in words; empty where no claim names it."""
        if self.claims:
            return f"{count(self.claims, 'claim')}, "
        return f"perhaps {count(self.maybe, 'claim')}, " if self.maybe else ""


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of a claim."""

    passage: Shown
    day: str
    voice: str
    hedge: str
    stance: str
    act: str
    """What the voice does with its words, in words: `claimed by`."""
    origins: tuple[str, ...]
    maybe: tuple[str, ...]
    unrecorded: bool
    path: str
    """The way to its root, from its article on: `courier.example, in the same words → Ilse Marrant, by name`."""
    why: str


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim with everything that was said of it."""

    id: str
    number: int
    headline: Shown
    said: tuple[Said, ...]
    articles: int
    low: int
    high: int
    names: tuple[str, ...]
    unrecorded: int
    basis: str
    """`2 to 3 origins: the Courier's interviews; the state prosecutor`."""
    status: str
    disputed_by: tuple[str, ...]
    layer: str | None
    steps: tuple["TieView", ...] = ()
    """Every step from its articles to its roots, where several articles make it."""

    @property
    def hidden(self) -> bool:
        """True where no words of it can be shown; only its one article has it."""
        return self.headline.withheld and not self.shared

    @property
    def shared(self) -> bool:
        """True where more than one article makes it."""
        return self.articles > 1


@dataclass(frozen=True, slots=True)
class ValueView:
    """One value of a frame, and everywhere it is given."""

    amount: str
    bound: str
    low: float | str | None
    high: float | str | None
    voices: tuple[str, ...]
    articles: tuple[str, ...]
    passages: tuple[Shown, ...]
    origins: str = ""
    """How many independent origins stand behind it, as a range: `2 to 3 origins`; empty where nobody weighed it."""


@dataclass(frozen=True, slots=True)
class FrameView:
    """What is counted, or what else accounts are asked for, and the values given for it."""

    id: str
    name: str
    unit: str
    verdict: str
    why: str
    values: tuple[ValueView, ...]
    articles: int
    kind: str = "figure"
    """`figure`, `date`, `who`, `place`, `yes or no` or `spelling`."""
    weight: int = 0
    """The most origins that stand behind all its values together."""

    @property
    def amounts(self) -> tuple[str, ...]:
        """The values that differ, each once."""
        return tuple(dict.fromkeys(value.amount for value in self.values))

    @property
    def differs(self) -> bool:
        """True where two values do not say the same; one value with two bounds is no difference to be told."""
        return self.verdict not in {"agree", "rounded"} and len(self.amounts) > 1

    @property
    def compared(self) -> bool:
        """True where there is more than one passage to compare."""
        return sum(len(value.passages) for value in self.values) > 1


@dataclass(frozen=True, slots=True)
class Version:
    """One article's version of a quotation."""

    pieces: tuple[Shown, ...]
    marks: tuple[tuple[tuple[str, bool], ...], ...]
    """For each piece, its text in stretches, each with whether it differs from the other versions."""
    articles: tuple[str, ...]
    """All articles that print exactly these words."""
    note: str = ""
    """How it stands to the fullest version, and whether it was printed first."""


@dataclass(frozen=True, slots=True)
class QuotationView:
    """A quotation in all its versions, fullest first."""

    speaker: str
    to: str
    difference: str
    versions: tuple[Version, ...]
    articles: int

    @property
    def single(self) -> bool:
        """True where every article prints the same words."""
        return len(self.versions) == 1


@dataclass(frozen=True, slots=True)
class NameView:
    """A person, organisation, place or work."""

    name: str
    kind: str
    variants: tuple[str, ...]
    articles: int
    mentions: int


@dataclass(frozen=True, slots=True)
class EventView:
    """A date and the passages that give it."""

    date: str
    day: str
    kind: str
    headline: Shown
    others: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class TimeView:
    """The dates of one kind."""

    kind: str
    title: str
    events: tuple[EventView, ...]
    """Earliest first."""
    articles: tuple[tuple[str, str], ...] = ()
    """The days on which the articles themselves appeared, each with their names."""
    hidden: int = 0
    """Events of which no passage may be shown."""


@dataclass(frozen=True, slots=True)
class MissingView:
    """A source the articles rest on that is not in the pile."""

    name: str
    kind: str
    cited_by: tuple[str, ...]
    evidence: tuple[Shown, ...]
    """The words of each article that cite it."""
    source: str = ""
    """Who put it out; its own name where it is no press release."""
    claims: tuple[tuple[int, Shown], ...] = ()
    """What its source stands behind: numbers and words of the claims, those of most articles first."""
    behind: int = 0
    """How many claims its source stands behind, for certain or perhaps."""


@dataclass(frozen=True, slots=True)
class TieView:
    """Why an article does not stand by itself."""

    child: str
    parent: str
    kind: str
    directed: bool
    why: str
    evidence: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class LayerView:
    """The passages of one layer."""

    layer: str
    meaning: str
    claims: tuple[ClaimView, ...]
    passages: tuple[Shown, ...]
    sentences: int


@dataclass(frozen=True, slots=True)
class VoiceView:
    """Who is meant where a passage of the account does not say it itself: inferred, and shown as such."""

    name: str
    source: Shown
    """The words of the article that it is taken from."""
    inside: bool
    """True for a pronoun in the passage, False where the voice is named outside of it."""


@dataclass(frozen=True, slots=True)
class RowView:
    """A passage of the account, with what stands behind and against it."""

    passage: Shown
    lead: Shown | None
    """The sentence before, where the passage points back to it."""
    voices: tuple[VoiceView, ...]
    claim: ClaimView
    """The weightiest of the claims that it tells."""
    also: tuple[ClaimView, ...]
    """The others."""
    day: str
    """In words; empty where it is that of its strand, or unknown."""
    how: str
    """How the day is known, in words; empty where the passage says it."""
    frames: tuple[FrameView, ...]
    """Figures in it on which accounts differ."""
    against: tuple[Shown, ...]
    deniers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StrandView:
    """Passages of one time."""

    title: str
    """`What happened, 2 Mar 2031`; empty where a part has but one strand and no day."""
    rows: tuple[RowView, ...]


@dataclass(frozen=True, slots=True)
class PartView:
    """The passages of one layer, or of a whole story without a work in it."""

    layer: str
    title: str
    strands: tuple[StrandView, ...]


@dataclass(frozen=True, slots=True)
class AccountView:
    """The story told by its articles' own sentences, each claim once."""

    parts: tuple[PartView, ...] = ()
    told: int = 0
    """Claims that it tells."""
    claims: int = 0
    """Claims that there are."""

    @property
    def rows(self) -> tuple[RowView, ...]:
        """All passages, in the order in which they are read."""
        return tuple(row for part in self.parts for strand in part.strands for row in strand.rows)


@dataclass(frozen=True, slots=True)
class RoleView:
    """A character of a work, with who plays it and on whom it is modelled."""

    character: str
    player: str
    """Empty where no article says so."""
    person: str
    evidence: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One story, ready to be written down."""

    articles: tuple[Article, ...]
    same_texts: tuple[tuple[str, ...], ...]
    """Groups of articles, two or more, that are one text."""
    texts: int
    """Distinct texts."""
    about: tuple[str, ...]
    """The names that most articles give: the shortest honest title."""
    first_day: str
    last_day: str
    rests: tuple[Rest, ...]
    claims: tuple[ClaimView, ...]
    frames: tuple[FrameView, ...]
    quotations: tuple[QuotationView, ...]
    names: tuple[NameView, ...]
    events: tuple[EventView, ...]
    missing: tuple[MissingView, ...]
    ties: tuple[TieView, ...]
    layers: tuple[LayerView, ...]
    why: str
    """Why these articles are one story."""
    ties_left: int = 0
    """Ties among articles of one text that `ties` leaves out."""
    changes: tuple[ChangeView, ...] = ()
    """What articles say otherwise than those they draw on."""
    account: AccountView = AccountView()
    timeline: tuple[TimeView, ...] = ()
    """The events by their kind: what happened, what was to come, what was reported, how a work was made."""

    differences: tuple[FrameView, ...] = ()
    """Where accounts differ in what is no figure."""
    roles: tuple[RoleView, ...] = ()
    """The characters of works."""

    @property
    def differing(self) -> tuple[FrameView, ...]:
        """Everything that accounts differ on, what most articles speak of first; spellings last."""
        found = (*(frame for frame in self.frames if frame.differs), *self.differences)
        return tuple(sorted(found, key=lambda f: (f.kind == "spelling", -f.articles, -f.weight)))

    @property
    def origins(self) -> int:
        """Distinct origins on record, over all claims."""
        return sum(rest.claims > 0 for rest in self.rests)


@dataclass(frozen=True, slots=True)
class Pile:
    """All stories of a dossier, the one with the most articles first."""

    stories: tuple[View, ...]
    skipped: tuple[Skipped, ...]
    settings: str
    version: str
