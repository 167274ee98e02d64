"""What writers do: report an event at first hand, and write the same things over in other words."""

from dataclasses import dataclass, field, replace
from random import Random

from coverage_desk.events import Event, Fact, Source, Words
from coverage_desk.people import Names
from coverage_desk.slips import wrong_values
from coverage_desk.wording import MARK, Sentence, Values, Voice, filled, longest_run, marked, marks, slots, words


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

    def text(self, sentences: list[Sentence], values: Values, head: str, **more: object) -> Text:
        """Note a new text."""
        self.texts.append(Text(len(self.texts), sentences, values, head, **more))
        return self.texts[-1]


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
        clause = self.marked_up(
            fact, shape, source.key if voice else None, source.key if source else None, parents or {}
        )
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


def report(world: World, desk: str, asked: list[str], *, there: bool, length: int) -> Writer:
    """Report the event at first hand: from those asked, and from what one sees if one is there."""
    rng, kind, sources = world.rng, world.event.kind, world.event.sources
    writer = Writer(world, desk, wrong_values(world.event, rng, 0.6))
    lead(writer, asked)
    facts = [fact for fact in kind.facts.values() if set(fact.by) & set(asked)]
    core = [fact for fact in facts if fact.core and rng.random() < 0.85]
    other = [fact for fact in facts if not fact.core]
    some = rng.sample(other, min(len(other), max(2, length - 6))) + (seen(world) if there else [])
    quotes = speakers(world, asked)
    rng.shuffle(some)
    rng.shuffle(core)
    plan: list[Fact | Words] = [*core, *some]
    for spoken in quotes:
        plan.insert(rng.randint(min(2, len(plan)), len(plan)), spoken)
    if rng.random() < 0.45:
        plan += [fact for fact in kind.facts.values() if fact.by == ("none",)][:1]
    for item in plan:
        if isinstance(item, Words):
            writer.quote(item, sources[item.source])
            continue
        knows = [key for key in item.by if key in asked]
        writer.tell(item, sources[rng.choice(knows)] if knows else None, cited=bool(knows) and rng.random() < 0.72)
    return writer


def seen(world: World) -> list[Fact]:
    """Choose what a reporter notices for herself; seldom is it what another has noticed."""
    own = [fact for fact in world.event.kind.facts.values() if fact.by == ("own",)]
    fresh = [fact for fact in own if fact.key not in world.spoken or world.rng.random() < 0.12]
    noticed = world.rng.sample(fresh, min(len(fresh), world.rng.randint(1, 2)))
    world.spoken |= {fact.key for fact in noticed}
    return noticed


def speakers(world: World, asked: list[str]) -> list[Words]:
    """Choose who is quoted; an interview is given to one reporter, a statement to all."""
    out = []
    for spoken in world.event.kind.quotes:
        exclusive = spoken.manner == "interview"
        taken = (exclusive and spoken.key in world.spoken) or (spoken.manner == "release" and world.issued)
        if spoken.source not in asked or taken or world.rng.random() < (0.2 if exclusive else 0.6):
            continue
        if exclusive:
            world.spoken.add(spoken.key)
        out.append(spoken)
    return out[:4]


def lead(writer: Writer, asked: list[str], parents: dict[str, int] | None = None, *, cited: float = 0.6) -> bool:
    """Write the first sentence."""
    event = writer.world.event
    fact = event.kind.lead
    shape = writer.world.unused(fact.key, fact.shapes)
    if shape is None:
        return False
    known = [key for key in fact.by if key in asked]
    source = event.sources[writer.rng.choice(known)] if known else None
    voice = writer.voice(source) if source and writer.rng.random() < cited else None
    clause = writer.marked_up(fact, shape, source.key if voice else None, source.key if source else None, parents or {})
    plain_end = voice and not voice.apposed and "." not in clause.rstrip(".")
    frame = "%c, %v said." if plain_end else "%c, according to %v." if voice else "%c."
    writer.out.append(writer.world.sentence(clause, frame, voice, "lead"))
    return True


def rewrite(world: World, source: Text, desk: str, *, credit: str, keep_quotes: bool) -> Writer | None:
    """Write a text over: the same facts in the same order, errors and all, in words that nobody used."""
    writer = Writer(world, desk, dict(source.values))
    old = words(" ".join(marked(sentence) for sentence in source.sentences))
    for at, sentence in enumerate(source.sentences):
        before, met = len(writer.out), set(writer.met)
        _rewritten(writer, sentence, credit if at in (1, 5) and credit else "", keep_quotes=keep_quotes, drop=0.12)
        if len(writer.out) > before and not keep_quotes and longest_run(old, words(marked(writer.out[-1]))) >= 8:
            writer.out.pop()
            writer.met = met
        if at == 0 and not writer.out:
            return None
    if credit:
        writer.named.append(credit)
    return writer


def _rewritten(writer: Writer, sentence: Sentence, relay: str, *, keep_quotes: bool, drop: float) -> None:
    world, rng = writer.world, writer.rng
    kind, sources = world.event.kind, world.event.sources
    held = [world.said[number] for number, _ in marks(marked(sentence))]
    if not held or (sentence.kind != "lead" and rng.random() < drop):
        return
    first = held[0]
    parents = {said.fact: said.number for said in held}
    voice = first.voice
    if sentence.kind == "lead":
        source = sources.get(first.origin)
        asked = [source.key] if source else []
        lead(writer, asked, parents, cited=0.5 if voice else 0.0)
        return
    spoken = next((one for one in kind.quotes if one.key == first.fact), None)
    if spoken:
        if keep_quotes:
            writer.quote(spoken, sources[spoken.source], parent=first.number)
        else:
            writer.paraphrase(spoken, sources[spoken.source], parent=first.number)
        return
    fact = kind.facts.get(first.fact)
    if fact is None:
        return
    source = sources.get(first.origin)
    cited = bool(voice) and rng.random() < 0.6
    if writer.tell(fact, source, cited=cited and not relay, parents=parents, relay=relay) and relay:
        for number, _ in marks(marked(writer.out[-1])):
            world.said[number].relay = relay
            world.said[number].voice = None


def headline(world: World, values: Values, taken: str = "") -> str:
    """Write a headline that nobody used; copyists keep the one they have where there is none left."""
    shape = world.unused("head", world.event.kind.heads)
    if shape is None and taken:
        return taken
    shape = shape or world.rng.choice(("{town}: what we know", "What happened in {town}", "The events in {town}"))
    text = filled(shape, values)
    return text[0].upper() + text[1:]


def without_voice(world: World, sentence: Sentence) -> Sentence:
    """Drop the voice of a statement: what was reported is now asserted."""
    if sentence.voice is None or sentence.kind == "quote" or "<" not in sentence.clause:
        return sentence
    clause = sentence.clause
    for number, _ in marks(clause):
        old = world.said[number]
        new = world.state(old.fact, old.claim, None, old.origin, old.number)
        clause = clause.replace(f"<k{number}|", f"<k{new.number}|")
    return replace(sentence, clause=clause, frame="%c.", voice=None)
