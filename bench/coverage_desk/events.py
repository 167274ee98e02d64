"""What happened: a kind of event read from its file, and one story of that kind with names and numbers."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from coverage_desk.people import Names
from coverage_desk.wording import Values, slots

KINDS = Path(__file__).parents[1] / "coverage_kinds"


@dataclass(slots=True)
class Fact:
    """One thing that may be reported, in many wordings."""

    key: str
    by: tuple[str, ...]
    """Who knows it; `own` is a reporter who is there, `none` nobody in particular."""
    core: bool
    shapes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Words:
    """Something that a source said."""

    key: str
    source: str
    manner: str
    """`interview`: to one reporter; `statement`: read to all; `release`: in writing."""
    direct: str = ""
    indirect: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Kind:
    """A kind of event."""

    name: str = ""
    slots: dict[str, str] = field(default_factory=dict)
    sources: dict[str, tuple[str, ...]] = field(default_factory=dict)
    heads: list[str] = field(default_factory=list)
    lead: Fact = field(default_factory=lambda: Fact("lead", (), core=True))
    facts: dict[str, Fact] = field(default_factory=dict)
    quotes: list[Words] = field(default_factory=list)
    press: list[str] = field(default_factory=list)
    publisher: str = ""
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody who knows something."""

    key: str
    kind: str
    long: str
    short: str
    post: str
    name: str

    @property
    def last(self) -> str:
        """Return the surname."""
        return self.name.split()[-1]


@dataclass(slots=True)
class Event:
    """One story: a kind with its values and its people."""

    kind: Kind
    values: Values
    sources: dict[str, Source]
    town: str


def load(path: Path) -> Kind:
    """Read a kind of event from its file."""
    kind = Kind()
    into: list[str] | None = None
    for line in filter(str.strip, path.read_text(encoding="utf-8").splitlines()):
        mark, rest = line[:2], line[2:].strip()
        if mark == "- ":
            into.append(rest)
        elif mark == '" ':
            kind.quotes[-1].direct = rest
        elif mark == "~ ":
            kind.quotes[-1].indirect.append(rest)
        else:
            into = _headed(kind, *line.split(" ", 1)) if " " in line else _headed(kind, line, "")
    return kind


def _headed(kind: Kind, word: str, rest: str) -> list[str] | None:
    parts = [part.strip() for part in rest.split("|")]
    match word:
        case "KIND":
            kind.name = rest
        case "SLOT":
            name, _, options = rest.partition(":")
            kind.slots[name.strip()] = options.strip()
        case "SOURCE":
            kind.sources[parts[0]] = (*parts[1:], "", "")
        case "ERROR":
            kind.errors = tuple(rest.split())
        case "HEAD":
            return kind.heads
        case "LEAD":
            kind.lead.by = tuple(parts[-1].split())
            return kind.lead.shapes
        case "PRESS":
            kind.publisher = rest
            return kind.press
        case "QUOTE":
            kind.quotes.append(Words(f"q{len(kind.quotes)}", parts[0], parts[1]))
        case "FACT":
            names = parts[0].split()
            fact = Fact(names[0], tuple(parts[1 if len(parts) > 1 else 0].split()[len(parts) == 1 :]), "core" in parts)
            kind.facts[fact.key] = fact
            return fact.shapes
        case _:
            raise ValueError(word)
    return None


def invent(kind: Kind, names: Names, rng: Random) -> Event:
    """Give a kind of event its names and numbers."""
    town = names.town()
    values: Values = {
        "town": town,
        "county": names.county(),
        "day": rng.choice("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
        "cur": rng.choice("£$€"),
    }
    for slot, options in kind.slots.items():
        values[slot] = _value(options, names, values, rng)
    sources = {key: _source(key, parts, values, names) for key, parts in kind.sources.items()}
    return Event(kind, values, sources, town)


def _value(options: str, names: Names, values: Values, rng: Random) -> str | int:
    span = re.fullmatch(r"(\d+)\.\.(\d+)", options)
    if span:
        return rng.randint(int(span[1]), int(span[2]))
    return _dealt(rng.choice([option.strip() for option in options.split(";")]), names, values)


def _dealt(one: str, names: Names, values: Values) -> str:
    one = re.sub(r"\{sur\d*\}", lambda _: names.last(), one)
    one = re.sub(r"\{given\}", lambda _: names.first(), one)
    one = re.sub(r"\{name\}", lambda _: names.full(), one)
    return one.format_map({key: str(value) for key, value in values.items()})


def _source(key: str, parts: tuple[str, ...], values: Values, names: Names) -> Source:
    if parts[0] == "witness":
        return Source(key, "witness", "", "", _dealt(parts[1], names, values), names.full())
    long, short, post = (_dealt(part, names, values) for part in parts[1:4])
    return Source(key, parts[0], long, short, post, names.full())


def dispute(event: Event, rng: Random) -> dict[str, tuple[str, dict[str, int]]]:
    """Let two authorities give two values for one fact, which then has no value that is simply true."""
    shapes = {key: " ".join(fact.shapes) for key, fact in event.kind.facts.items()}
    lead = " ".join(event.kind.lead.shapes + event.kind.press)
    found = []
    for key, fact in event.kind.facts.items():
        bodies = [source for source in fact.by if source in event.sources and event.sources[source].kind == "body"]
        for slot in sorted(slots(shapes[key]) - slots(lead)):
            alone = sum(slot in slots(other) for other in shapes.values()) == 1
            if alone and len(bodies) > 1 and isinstance(event.values[slot], int) and int(event.values[slot]) > 9:
                found.append((key, slot, bodies[1]))
    if not found:
        return {}
    key, slot, other = rng.choice(found)
    return {key: (slot, {other: int(event.values[slot]) + rng.choice((-2, 3, 5))})}
