"""A writer, who puts facts in words of her own."""

from coverage_desk.events import Fact, Source, Words
from coverage_desk.wording import MARK, Sentence, Values, Voice, filled, slots
from coverage_desk.world import World


class Writer:
    """Somebody who puts things in her own words: keeps count of whom she has introduced already."""

    def __init__(self, world: World, desk: str, values: Values) -> None:
        self.world, self.desk, self.values, self.rng = world, desk, values, world.rng
        self.met: set[str] = set()
        self.named: list[str] = []
        self.out: list[Sentence] = []
        self.taste = world.rng.sample(range(len(FRAMES)), 4)

    def voice(self, source: Source) -> Voice:
        """Name a source: in full at first, shortly later."""
        fresh = source.key not in self.met
        self.met.add(source.key)
        if source.kind == "witness":
            post = self.post(source) if fresh else None
            who = f"{self.spelt(source)}, {post}" if post else self.spelt(source, last=not fresh)
            return Voice(source.key, who, bool(post))
        if not fresh:
            named = source.key + "+" in self.met
            return Voice(source.key, self.spelt(source, last=True) if named else source.short)
        return self.introduced(source)

    def introduced(self, source: Source) -> Voice:
        """Name a body for the first time; `the company` is no name for what was not named before."""
        if source.kind == "document":
            return Voice(source.key, source.long)
        manner = self.rng.randrange(4)
        if manner == 0 and source.short in EVERYWHERE:
            return Voice(source.key, source.short)
        full = source.long
        full = f"the {full}" if full.split()[-1] in BODIES else full
        if manner == 1:
            return Voice(source.key, f"a {self.rng.choice(('spokesman', 'spokeswoman'))} for {full}")
        post = self.post(source) if manner == 3 else None
        if post is None:
            return Voice(source.key, full)
        self.met.add(source.key + "+")
        return Voice(source.key, f"{self.spelt(source)}, {post} of {full}", apposed=True)

    def post(self, source: Source) -> str | None:
        """Describe somebody in other words than everybody else, as long as there are any."""
        return self.world.unused(f"post {source.key}", [way.strip() for way in source.post.split(";")])

    def spelt(self, source: Source, *, last: bool = False) -> str:
        """Spell a name, wrongly if this writer has it wrong."""
        name = str(self.values.get(f"name.{source.key}", source.name))
        return name.rsplit(maxsplit=1)[-1] if last else name

    def claim(self, key: str, shape: str) -> str:
        """Return what a statement claims: a wrong value makes another claim of it."""
        truth = self.world.event.values
        wrong = sorted(f"{slot}={self.values[slot]}" for slot in slots(shape) if self.values[slot] != truth[slot])
        return "#".join((key, *wrong))

    def marked_up(self, fact: Fact, shape: str, voice: str | None, source: str | None, parents: dict[str, int]) -> str:
        """Fill a shape, and give each of its marks the number of a statement."""
        if not MARK.search(shape):
            shape = f"<{fact.key}|{shape}>"

        def one(found) -> str:  # noqa: ANN001 - a match
            key = found[1].rstrip("0123456789") if found[1] != fact.key else fact.key
            parent = parents.get(key)
            origin = self.world.said[parent].origin if parent is not None else source or self.desk
            said = self.world.state(key, self.claim(key, found[2]), voice, origin, parent)
            return f"<k{said.number}|{filled(found[2], self.values)}>"

        return filled(MARK.sub(one, shape), self.values)

    def tell(
        self, fact: Fact, source: Source | None, *, cited: bool, parents: dict[str, int] | None = None, relay: str = ""
    ) -> bool:
        """Report a fact in words that nobody used; say whether there were any left."""
        shape = self.world.unused(fact.key, fact.shapes)
        if shape is None:
            return False
        voice = self.voice(source) if cited and source else None
        own, self.values = self.values, self.world.as_told(fact, source, self.values)
        clause = self.marked_up(
            fact, shape, source.key if voice else None, source.key if source else None, parents or {}
        )
        self.values = own
        if relay:
            voice = Voice("relay", relay)
        frame = self.frame(voice) if voice else "%c."
        self.out.append(self.world.sentence(clause, frame, voice, "own" if fact.by == ("own",) else "fact"))
        return True

    def frame(self, voice: Voice) -> str:
        """Choose how voice and clause stand together, by this writer's taste."""
        if voice.key == "relay":
            return self.rng.choice(RELAYED)
        frames = [FRAMES[number] for number in self.taste]
        if voice.apposed:
            frames = [frame for frame in frames if not frame.startswith("%c, %v")] or [FRAMES[1]]
        return self.rng.choice(frames)

    def quote(self, spoken: Words, source: Source, *, parent: int | None = None) -> None:
        """Let a source speak in marks."""
        voice = self.voice(source)
        said = self.world.state(spoken.key, spoken.key, source.key, source.key, parent)
        first, _, second = spoken.direct.partition(" / ")
        frame = self.rng.choice(QUOTES)
        text = frame.replace("%1", first.rstrip(".")).replace("%2", second).replace("%m", f"k{said.number}")
        if voice.apposed:
            text = text.replace("%v said", "said %v")
        self.out.append(self.world.sentence("", text, voice, "quote"))

    def paraphrase(self, spoken: Words, source: Source, *, parent: int | None = None) -> bool:
        """Report a quotation without its marks."""
        shape = self.world.unused(spoken.key, spoken.indirect)
        if shape is None:
            return False
        voice = self.voice(source)
        said = self.world.state(spoken.key, spoken.key, source.key, source.key, parent)
        self.out.append(self.world.sentence(f"<k{said.number}|{shape}>", self.frame(voice), voice))
        return True


BODIES = {
    "Service",
    "Trust",
    "Council",
    "Board",
    "Ministry",
    "Agency",
    "Authority",
    "Office",
    "Court",
    "Inspectorate",
    "Union",
    "Commission",
    "Bureau",
    "Department",
    "Fund",
}
EVERYWHERE = {
    "police",
    "prosecutors",
    "the fire service",
    "the ambulance service",
    "the council",
    "the hospital",
    "the court",
    "the coastguard",
    "the health office",
}
"""Bodies that every place has, so that a reader knows them without their name."""
FRAMES = (
    "%c, %v [said|said].",
    "%v said %c.",
    "%v said that %c.",
    "according to %v, %c.",
    "%c, according to %v.",
    "%v [confirmed|told reporters|explained] that %c.",
    "%c, %v [added|noted].",
)
RELAYED = (
    "%v [reports|reported] that %c.",
    "%c, %v [reports|reported].",
    "according to %v, %c.",
    "%c, according to %v.",
)
QUOTES = (
    "“<%m|%1>,” %v said. “%2.”",
    "“<%m|%1>. %2,” %v said.",
    "%v said: “<%m|%1>. %2.”",
    "“<%m|%1>,” said %v. “%2.”",
)
