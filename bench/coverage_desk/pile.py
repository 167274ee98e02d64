"""A whole collection: who reports, who carries, who writes over, and when; and the pages as they are saved."""

import html
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from coverage_desk import edits
from coverage_desk.events import KINDS, dispute, invent, load
from coverage_desk.people import Names
from coverage_desk.wording import american, dressed, marked, marks, plain
from coverage_desk.world import Text, World

SIZES = (4, 5, 6, 7, 8, 10, 12, 14, 18, 24, 40)


@dataclass(slots=True)
class Page:
    """An article as it is saved."""

    file: str
    text: Text
    paragraphs: list[str]
    spans: list[tuple[int, str]]
    """The number of each statement, and its words as they stand here."""
    content: str


@dataclass(slots=True)
class Story:
    """A collection, and the truth about it."""

    name: str
    world: World
    pages: list[Page]

    def text(self, number: int) -> Text:
        """Return a text by its number."""
        return self.world.texts[number]


def story(half: str, number: int, seed: int, size: int | None = None) -> Story:
    """Invent a collection; the same arguments give the same pages."""
    rng = Random(f"{half} {number} {seed}")  # noqa: S311 - the same articles every time
    files = sorted((KINDS / half).glob("*.txt"))
    kind = load(files[number % len(files)])
    names = Names(half, rng)
    world = World(invent(kind, names, rng), names, rng)
    if rng.random() < 0.5:
        world.disputed = dispute(world.event, rng)
    wanted = size or rng.choice(SIZES)
    filled_up(world, wanted)
    shown = [text for text in world.texts if not text.hidden]
    timed(world)
    order = list(range(len(shown)))
    rng.shuffle(order)
    desk = Layout(world, rng)
    pages = [desk.page(text, at) for at, text in zip(order, shown, strict=True)]
    return Story(f"{kind.name}-{number}", world, sorted(pages, key=lambda page: page.file))


def filled_up(world: World, wanted: int) -> None:
    """Write articles until there are as many as wanted."""
    rng = world.rng
    shown = [0]

    def room() -> int:
        shown[0] = sum(not text.hidden for text in world.texts)
        return wanted - shown[0]

    bodies = list(world.event.sources)
    if rng.random() < 0.5:
        world.issued = edits.release(world)
        world.issued.hidden = rng.random() < 0.55
    roots = reporters(world, bodies, wanted)
    for _ in range(min(4, max(1, (wanted + 1) // 4))):
        written_over(world, rng.choice(roots))
    for _ in range(wanted * 4):
        if room() <= 0:
            break
        derived(world, roots, bodies, room())


def reporters(world: World, bodies: list[str], wanted: int) -> list[Text]:
    """Let agencies and papers report at first hand."""
    rng, roots = world.rng, []
    for _ in range(1 if wanted < 12 else 2):
        asked = rng.sample(bodies, min(len(bodies), rng.randint(3, 4)))
        text = edits.agency_text(world, asked, world.names.agency())
        roots.append(text)
        carried_by(world, text, credited=True).how = "carrier"
    for _ in range(min(3, max(1, wanted // 5 + rng.randint(0, 1)))):
        asked = rng.sample(bodies, min(len(bodies), rng.randint(2, 4)))
        text = edits.own_report(world, asked, world.names.outlet())
        if text is None:
            continue
        if world.issued and rng.random() < 0.6:
            edits.from_release(world, text, world.issued, rng)
        if roots and rng.random() < 0.35:
            edits.from_interview(world, text, rng.choice(roots), rng)
        roots.append(text)
    return roots


def written_over(world: World, source: Text) -> None:
    """Let another journalist write a text over, with or without a word of whose it is."""
    rng = world.rng
    name = source.outlet or (source.agency[0] if source.agency else "")
    named = edits.the(name) if rng.random() < 0.35 else ""
    edits.rewritten(world, source, world.names.outlet(), named=named, keep_quotes=rng.random() < 0.25)


def carried_by(world: World, text: Text, *, credited: bool, strength: str = "verbatim") -> Text:
    """Let one more outlet carry an agency's text."""
    copy = edits.carried(world, text, world.names.outlet(), strength)
    copy.author = text.author
    copy.agency = text.agency
    if text.agency and credited:
        copy.credit = world.rng.choice(("dateline", "byline", "line", "dateline and byline"))
        copy.named = [*text.named, text.agency[0]]
    else:
        copy.named = list(text.named)
    return copy


def derived(world: World, roots: list[Text], bodies: list[str], room: int) -> None:
    """Add one article that draws on another."""
    rng = world.rng
    source = rng.choice(roots if rng.random() < 0.75 else [text for text in world.texts if text.how != "release"])
    what = rng.choices(("copy", "edit", "rewrite", "round-up", "update", "report"), (20, 36, 20, 10, 8, 6))[0]
    shown = [text for text in roots if not text.hidden]
    if what in {"copy", "edit"}:
        strength = "verbatim" if what == "copy" else rng.choice(("light", "light", "medium", "medium", "heavy"))
        carried_by(world, source, credited=rng.random() < 0.5, strength=strength)
    elif what == "rewrite":
        written_over(world, source)
    elif what == "round-up" and len(shown) > 1:
        edits.rounded_up(world, rng.sample(shown, 2), world.names.outlet(), own_words=rng.random() < 0.6)
    elif what == "update" and shown:
        edits.updated(world, rng.choice(shown), rng.sample(bodies, min(3, len(bodies))))
    elif what == "report" and room > 2:
        text = edits.own_report(world, rng.sample(bodies, min(3, len(bodies))), world.names.outlet())
        roots += [text] if text else []


def timed(world: World) -> None:
    """Give each text its hour, after those that it draws on."""
    rng = world.rng
    for text in world.texts:
        before = max((world.texts[number].hour for number, _ in text.parents), default=0.0)
        text.hour = before + (rng.uniform(0.3, 20.0) if text.parents else rng.uniform(3.0, 14.0))


class Layout:
    """How the pages of each outlet look."""

    def __init__(self, world: World, rng: Random) -> None:
        self.world, self.rng = world, rng
        self.begin = datetime(2023, rng.randint(1, 12), rng.randint(1, 26), 6, tzinfo=UTC)
        self.house: dict[str, tuple[bool, str, str]] = {}

    def style(self, outlet: str) -> tuple[bool, str, str]:
        """Return the house style of an outlet: American or not, its quote marks, its standing lines."""
        if outlet not in self.house:
            dress = self.rng.choice(("curly", "curly", "curly", "straight", "straight", "single"))
            standing = self.standing(outlet) if self.rng.random() < 0.4 else ""
            self.house[outlet] = self.rng.random() < 0.35, dress, standing
        return self.house[outlet]

    def standing(self, outlet: str) -> str:
        """Deal the lines that end every article of a house; some houses belong to one group and share them."""
        if self.rng.random() < 0.25:
            return GROUP
        line = self.world.unused("standing", STANDING)
        return line.format(outlet=outlet) if line else ""

    def page(self, text: Text, at: int) -> Page:
        """Set a text as the page of its outlet."""
        outlet = str(text.outlet)
        usa, dress, standing = self.style(outlet)

        def set_in_type(one: str) -> str:
            one = dressed(one, dress)
            return american(one) if usa else one

        rows = [marked(sentence) for sentence in text.sentences]
        if text.credit and "dateline" in text.credit:
            rows[0] = f"{self.world.event.town.upper()} ({text.agency[1]}) {self.rng.choice('—–')} {rows[0]}"
        spans = [(number, set_in_type(words)) for row in rows for number, words in marks(row)]
        paragraphs = self.paragraphs([set_in_type(plain(row)) for row in rows])
        if text.credit == "line":
            paragraphs.append(self.rng.choice(("Source: ", "© ", "— ")) + text.agency[0])
        if standing and text.how != "release":
            paragraphs.append(standing)
        name = re.sub(r"[^a-z0-9]+", "-", outlet.lower()).strip("-")
        if self.rng.random() < 0.2:
            return Page(f"{at:02}-{name}.txt", text, paragraphs, spans, self.saved(text, paragraphs, set_in_type))
        return Page(f"{at:02}-{name}.html", text, paragraphs, spans, self.markup(text, paragraphs, set_in_type))

    def paragraphs(self, rows: list[str]) -> list[str]:
        """Break sentences into paragraphs of one to three."""
        out: list[str] = []
        size = 0
        for row in rows:
            if size and size < 3 and len(out) > 1 and self.rng.random() < 0.45:
                out[-1] += " " + row
                size += 1
            else:
                out.append(row)
                size = 1
        return out

    def byline(self, text: Text) -> str:
        """Return who signs: an agency, a reporter of the house, or nobody."""
        if text.credit and "byline" in text.credit:
            return f"By {text.agency[0]}"
        return f"By {self.world.names.full()}" if self.rng.random() < 0.5 and not text.agency else ""

    def when(self, text: Text) -> str:
        """Return when the page says that it was published; now and then it does not."""
        moment = self.begin + timedelta(hours=text.hour)
        chance = self.rng.random()
        return "" if chance < 0.12 else moment.date().isoformat() if chance < 0.3 else moment.isoformat()

    def markup(self, text: Text, paragraphs: list[str], set_in_type) -> str:  # noqa: ANN001 - a function
        """Write a page in HTML."""
        outlet, when = html.escape(str(text.outlet)), self.when(text)
        domain = re.sub(r"[^a-z0-9]", "", str(text.outlet).lower())
        head = html.escape(set_in_type(text.head), quote=False)
        byline = f"<p class=byline>{signed}</p>" if (signed := self.byline(text)) else ""
        body = "\n".join(f"<p>{html.escape(paragraph, quote=False)}</p>" for paragraph in paragraphs)
        stamp = f'<meta property="article:published_time" content="{when}">' if when else ""
        url = f"https://www.{domain}.example/news/{text.number}"
        return (
            f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{head} | {outlet}</title>\n'
            f'<meta property="og:site_name" content="{outlet}"><link rel="canonical" href="{url}">{stamp}</head>\n'
            f'<body><header><a href="/">{outlet}</a><nav><a href="/news">News</a></nav></header>\n'
            f"<main><article><h1>{head}</h1>\n{byline}\n{body}\n</article></main>\n"
            f"<footer>© 2023 {outlet}. All rights reserved.</footer></body></html>\n"
        )

    def saved(self, text: Text, paragraphs: list[str], set_in_type) -> str:  # noqa: ANN001 - a function
        """Write a page as text, as somebody might have saved it."""
        domain = re.sub(r"[^a-z0-9]", "", str(text.outlet).lower())
        when = self.when(text)[:10]
        top = [f"https://www.{domain}.example/news/{text.number}"] if self.rng.random() < 0.7 else []
        top += [set_in_type(text.head), *filter(None, (self.byline(text), when))]
        return "\n\n".join([*top, *paragraphs]) + "\n"


STANDING = [
    "The {outlet} is a member of the Press Standards Board. To complain, write to the readers’ editor.",
    "Did you find this useful? Journalism costs money, and the {outlet} relies on subscribers.",
    "Do you have a story? Call our newsdesk in confidence or send us a message.",
    "Follow us for the latest news from where you live, and download the {outlet} app.",
    "Sign up for the morning letter of the {outlet}, five things to know before breakfast.",
    "Copyright {outlet}. This article may not be reproduced without permission in writing.",
    "Comments on this article are closed. Our rules for comments are on the help page.",
    "Something wrong here? Tell the corrections desk of the {outlet} and we will look into it.",
    "You can buy our photographs in the shop. Proceeds go to the {outlet} Christmas appeal.",
    "Get breaking news straight to your telephone: text NEWS to the {outlet} today.",
]
GROUP = "This site is part of Lantern Regional Media. Our journalists keep to the group’s code of conduct at all times."


def write(told: Story, folder: Path) -> None:
    """Save the pages of a story."""
    for page in told.pages:
        (folder / page.file).write_text(page.content, encoding="utf-8")
