"""Small invented coverage for testing laws: reports, copies under another outlet, rewrites and round-ups."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import strategies as st

from stemma import pipeline
from stemma.model.dossier import Dossier
from stemma.read.formats import documents
from stemma.read.inputs import Input
from stemma.settings import DEFAULT
from stories import SHARED

ROOT = Path(__file__).parents[2]

OUTLETS = (
    "harrowgazette.example",
    "marshpost.example",
    "dailyledger.example",
    "coastradio.example",
    "northcourier.example",
)
PEOPLE = ("Ada Lund", "Per Vik", "Ines Carrow", "Tomas Brandt", "Ruth Okafor")
ROLES = ("the mayor", "a fisherman", "a spokesman for the harbour office", "the head of the inquiry", "a nurse")
BODIES = ("the harbour office", "the Ossel inquiry", "Meridian News Agency", "a police spokesman", "the ministry")
SAID = ("said", "told Meridian News Agency", "told reporters on Monday", "wrote in a statement")
WORDS = (
    "Nobody came to help us until the morning",
    "We had warned them about the bolts for three years",
    "The bridge was inspected in May and was found to be safe",
    "I heard two cracks and then the whole deck was gone",
)
COUNTS = (3, 12, 28, 31, 47, 300)


def upper_first(sentence: str) -> str:
    """Return a sentence with its first letter as a capital."""
    return sentence[0].upper() + sentence[1:]


def filled(template: str, **slots: tuple[str | int, ...]) -> st.SearchStrategy[str]:
    """Fill the slots of a sentence, each from its own list."""
    return st.fixed_dictionaries({name: st.sampled_from(words) for name, words in slots.items()}).map(
        lambda drawn: upper_first(template.format(**drawn))
    )


sentences = st.one_of(
    filled("At least {n} people died when the bridge at Ossel fell, {who} said.", n=COUNTS, who=BODIES),
    filled("According to {who}, the repair will cost {n} million euros.", n=COUNTS, who=BODIES),
    filled("“{words},” {name} {said}, {role}.", words=WORDS, name=PEOPLE, said=SAID, role=ROLES),
    filled("“{words},” said {name}.", words=WORDS, name=PEOPLE),
    filled("The bridge fell on {day} March 2021, shortly after {hour} in the morning.", day=(1, 2), hour=(3, 4)),
    filled("{name} denied that the bolts were never changed.", name=PEOPLE),
    filled("{n} people are still missing, and {of} of them are children.", n=COUNTS, of=COUNTS),
    filled("{who} will publish a report about the bridge in Ossel in {when}.", who=BODIES, when=("May", "2023")),
)
paragraphs = st.lists(sentences, min_size=1, max_size=3).map(" ".join)


@dataclass(frozen=True, slots=True)
class Article:
    """What one outlet prints on one day."""

    outlet: str
    day: int
    headline: str
    body: tuple[str, ...]
    credit: str = ""

    def saved(self) -> bytes:
        """Return the article as a reader pastes it into a text file."""
        head = (
            f"https://www.{self.outlet}/{self.day}/story",
            f"date 2021-03-{self.day:02}",
            self.credit,
            self.headline,
        )
        return "\n\n".join(part for part in (*head, *self.body) if part).encode()


LEAD = "The road bridge at Ossel, which carries the coast road over the harbour, collapsed during the storm last night."
reports = st.builds(
    Article,
    outlet=st.sampled_from(OUTLETS),
    day=st.integers(2, 20),
    headline=st.sampled_from(
        ["Bridge falls at Ossel", "Ossel bridge: what we know", "Questions after the Ossel bridge falls"]
    ),
    body=st.lists(paragraphs, min_size=1, max_size=4).map(lambda body: (LEAD, *body)),
    credit=st.sampled_from(["", "By Ada Lund", "Meridian News Agency"]),
)


OTHER = {
    "zz-1.txt": b"""https://www.orchardweekly.example/4/choir

date 2021-03-08

Village choir wins the national contest

The choir of Lower Hemming sang three songs by Tilda Voss and took the first prize of 2,000 pounds on Sunday.

"I have not stopped crying since they read out our name," said the conductor, Edmund Parr, its founder.
""",
    "zz-2.txt": b"""https://www.musicline.example/choirs/17

date 2021-03-09

Lower Hemming sings its way to the first prize

The judges praised the clear sopranos of Lower Hemming, the smallest choir to win the contest in forty years.

Edmund Parr, who conducts the choir, said the prize would pay for a new piano. The runners-up came from Cardle.
""",
}
"""Two articles on another story, which shares no word of weight with the bridge's."""


def echo(article: Article, outlet: str = "echo.example") -> Article:
    """Return the same words under another outlet, a few days later."""
    return replace(article, outlet=outlet, day=article.day + 3)


@st.composite
def coverage(draw: st.DrawFn) -> tuple[Article, ...]:
    """Draw what several outlets print about one event, copies and round-ups among it."""
    told = draw(st.lists(reports, min_size=1, max_size=3))
    if draw(st.booleans()):
        told.append(echo(told[0], "copied.example"))
    if len(told) > 1 and draw(st.booleans()):
        body = (LEAD, *told[0].body[1:2], *told[1].body[1:2])
        told.append(Article("roundup.example", 25, "The Ossel bridge: a round-up", body))
    return tuple(told)


def files(told: tuple[Article, ...]) -> dict[str, bytes]:
    """Return the articles as files, with names that do not depend on their order."""
    return {f"{a.outlet}-{a.day}-{len(a.saved())}.txt": a.saved() for a in told}


def made(pile: Mapping[str, bytes]) -> Dossier:
    """Return the dossier of files, in the order in which they are given."""
    pages, skipped = documents([Input(path, data) for path, data in pile.items()], DEFAULT.read)
    return pipeline.link([pipeline.read_through(page.document) for page in pages], skipped)


def folder(path: Path) -> dict[str, bytes]:
    """Return the articles of a folder as files."""
    known = {".txt", ".html", ".htm", ".jsonl"}
    return {p.name: p.read_bytes() for p in sorted(path.iterdir()) if p.suffix in known}


STORIES: dict[str, Path] = {
    p.name: p for root in (ROOT / "examples", SHARED) for p in sorted(root.glob("*")) if p.is_dir()
}
"""Real piles: the examples, and the stories that may not be passed on, where they are at hand."""
