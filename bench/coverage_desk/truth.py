"""What is true of an invented collection: who drew on whom, whom each page names, and what stands behind each claim."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations

from coverage_desk.pile import Page, Story
from coverage_desk.wording import longest_run, words
from coverage_desk.world import Said, Text

RUN = 8
CARRYING = {"verbatim", "light", "medium", "heavy", "update", "round-up, passages", "press release"}
Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Tie:
    """A dependence that must be found: the page, and the pages of which at least one must be tied to it."""

    child: str
    parents: tuple[str, ...]
    how: str
    run: int
    """The longest run of words that they share."""
    names: tuple[str, ...] = ()
    """Names that would do as well, where the text drawn on is in the pile only through others."""
    directed: bool = True


@dataclass(frozen=True, slots=True)
class Truth:
    """The truth about a collection."""

    ties: tuple[Tie, ...]
    related: frozenset[Pair]
    """Pages that go back to one text, or to another that does."""
    runs: dict[Pair, int]
    named: dict[str, list[tuple[str, ...]]]
    """For each page the sources that it names, each with all its names."""
    allowed: dict[str, set[str]]
    """Names that are neither asked for nor wrong."""
    claims: dict[str, list[tuple[str, str, Said]]]
    """For each claim the pages that make it, with the words and the statement."""


def truth(story: Story) -> Truth:
    """Say what is true of a collection."""
    tokens = {page.file: words("\n".join(page.paragraphs)) for page in story.pages}
    runs = {
        frozenset((one.file, two.file)): longest_run(tokens[one.file], tokens[two.file])
        for one, two in combinations(story.pages, 2)
    }
    related = frozenset(
        frozenset((one.file, two.file))
        for one, two in combinations(story.pages, 2)
        if ancestors(story, one.text) & ancestors(story, two.text) or _speaks_for_itself(story, one, two)
    )
    claims: dict[str, list[tuple[str, str, Said]]] = defaultdict(list)
    for page in story.pages:
        for number, held in page.spans:
            claims[story.world.said[number].claim].append((page.file, held, story.world.said[number]))
    none = {"event"} | {fact.key for fact in story.world.event.kind.facts.values() if fact.by == ("none",)}
    kept = {key: held for key, held in claims.items() if held[0][2].fact not in none}
    return Truth(tuple(ties(story, runs)), related, runs, named(story), allowed(story), kept)


def _speaks_for_itself(story: Story, *pages: Page) -> bool:
    """Say whether one page is the release of the body that the other names: they are tied by that name."""
    publisher = story.world.event.kind.publisher
    voices = {
        story.world.said[number].voice for page in pages for number, _ in page.spans if page.text.how != "release"
    }
    return publisher in voices and any(page.text.how == "release" for page in pages)


def ancestors(story: Story, text: Text) -> set[int]:
    """Return a text and all that it goes back to."""
    out = {text.number}
    for number, _ in text.parents:
        out |= ancestors(story, story.text(number))
    return out


def carriers(story: Story, number: int) -> list[Page]:
    """Return the pages that carry a text's own words."""
    return [page for page in story.pages if page.text.number == number or number in _carried(story, page.text)]


def _carried(story: Story, text: Text) -> set[int]:
    out: set[int] = set()
    for number, how in text.parents:
        if how in CARRYING:
            out |= {number} | _carried(story, story.text(number))
    return out


def ties(story: Story, runs: dict[Pair, int]) -> list[Tie]:
    """List what must be found."""
    out = []
    pages = {page.text.number: page.file for page in story.pages}
    for page in story.pages:
        for number, how in page.text.parents:
            parent = story.text(number)
            if not parent.hidden:
                run = runs[frozenset((page.file, pages[number]))]
                out.append(Tie(page.file, (pages[number],), how, run))
            elif how not in CARRYING:
                out += _through(story, page, parent, how, runs)
    out += _siblings(story, runs)
    return out


def _through(story: Story, page: Page, parent: Text, how: str, runs: dict[Pair, int]) -> list[Tie]:
    """Tie a rewrite to the pages that carry the text it was made from."""
    files = tuple(other.file for other in carriers(story, parent.number) if other.file != page.file)
    if not files:
        return []
    run = max(runs[frozenset((page.file, file))] for file in files)
    names = parent.agency if parent.agency and "named" in how else ()
    return [Tie(page.file, files, how, run, names, directed=False)]


def _siblings(story: Story, runs: dict[Pair, int]) -> list[Tie]:
    out = {}
    for text in story.world.texts:
        if not text.hidden:
            continue
        how = "press release, shared" if text.how == "release" else "one agency text"
        taken = [page for page in story.pages if text.number in {number for number, _ in page.text.parents}]
        for one, two in combinations([page for page in taken if page in carriers(story, text.number)], 2):
            pair = frozenset((one.file, two.file))
            if runs[pair] >= RUN:
                out[pair] = Tie(one.file, (two.file,), how, runs[pair], directed=False)
    return list(out.values())


def named(story: Story) -> dict[str, list[tuple[str, ...]]]:
    """List the bodies and agencies that each page names as its sources."""
    out: dict[str, list[tuple[str, ...]]] = {}
    sources = story.world.event.sources
    outlets = {str(page.text.outlet) for page in story.pages}
    for page in story.pages:
        said = [story.world.said[number] for number, _ in page.spans]
        keys = {one.voice for one in said if one.voice and sources[one.voice].kind != "witness"}
        if page.text.how == "release":
            keys = set()
        found = {
            key: (sources[key].long, sources[key].short, sources[key].name, spelt(page.text, key))
            for key in sorted(keys)
        }
        relays = {one.relay.removeprefix("the ") for one in said if one.relay} - outlets
        rows = [*found.values(), *((relay,) for relay in sorted(relays))]
        agency = page.text.agency
        if agency and (page.text.credit or _credited(story, page.text)) and agency[0] not in relays:
            rows.append(agency)
        out[page.file] = rows
    return out


def spelt(text: Text, key: str) -> str:
    """Return a name as a text misspells it, if it does."""
    return str(text.values.get(f"name.{key}", ""))


def _credited(story: Story, text: Text) -> bool:
    """Say whether another page credits the agency whose words a text carries without credit."""
    return any(page.text.credit and page.text.agency == text.agency for page in story.pages)


def allowed(story: Story) -> dict[str, set[str]]:
    """List names that a page may be said to draw on: its witnesses, and what it goes back to."""
    out: dict[str, set[str]] = {}
    witnesses = {source.name for source in story.world.event.sources.values()}
    for page in story.pages:
        back = [story.text(number) for number in ancestors(story, page.text)]
        agencies = {name for text in back if text.agency for name in text.agency}
        misspelt = {spelt(page.text, key) for key in story.world.event.sources} - {""}
        outlets = {str(text.outlet) for text in back if text.outlet}
        out[page.file] = witnesses | misspelt | agencies | outlets | {text.author for text in back}
    return out


def needed(story: Story, held: list[tuple[str, str, Said]]) -> tuple[int, int, int]:
    """Return the range that the pages leave open, and the true count of origins (DESIGN: recorded, and not)."""
    recorded, open_ends = set(), set()
    for _, _, said in held:
        known, end = basis(story, said)
        (recorded if known else open_ends).add(end)
    true = len({said.origin for _, _, said in held})
    return len(recorded), len(recorded) + len(open_ends), true


def basis(story: Story, said: Said) -> tuple[bool, str]:
    """Follow a statement to the voice that it rests on, or to the statement that gives none."""
    if said.voice:
        return True, said.voice
    if said.parent is not None:
        return basis(story, story.world.said[said.parent])
    return False, str(said.number)
