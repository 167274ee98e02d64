"""Invented stories with planted quantities, for `bench/figures.py`: what is told of each, in whose words, and where.

A story has a dozen quantities of several kinds in several places. Articles tell some of them, each in one of many
wordings. A quantity is told in one of these ways: all agree; two authorities count differently; a count is revised from
one day to the next; a measure is given in two units; and beside it stand what must be kept apart: the same thing in
another place, a part of it, or the same thing years ago. Wordings are split in two halves: one to develop on, one to
report.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

PLACES = "Tarnby Ostvik Lerum Halden Morvik Sandal Brekke Kvale Rinde Solum Aldra Veldt".split()
AUTHORITIES = ("the county", "the union")
PLAIN = (
    "{fact}.",
    "{fact}, officials said.",
    "On Monday {fact}.",
    "According to the mayor, {fact}.",
    "Witnesses told this newspaper that {fact}.",
    "It emerged that {fact}.",
)
"""Ways to tell a fact, half of them to develop on."""
SAYS = (
    "{who} said {fact}.",
    "{fact}, according to {who}.",
    "{who} reported that {fact}.",
    "{fact}, {who} said.",
    "By the count of {who}, {fact}.",
    "{who} told reporters that {fact}.",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of quantity and the clauses that tell it, with `{n}` for the value and `{place}`."""

    name: str
    clauses: tuple[str, ...]
    other: tuple[str, ...] = ()
    """Clauses that give the same quantity in another unit."""
    size: tuple[int, int] = (14, 900)
    factor: float = 1.0
    """From the unit of the clauses to that of `other`."""
    part: str = ""
    """A clause that tells a part of the quantity."""


KINDS = (
    Kind(
        "dead",
        (
            "{n} people were killed when the dam at {place} burst",
            "the flood at {place} killed {n} people",
            "{n} people died in the {place} flood",
            "the dead of {place} number {n}",
            "{n} villagers lost their lives in {place}",
            "the death toll in {place} stands at {n}",
        ),
        part="{n} of the dead in {place} were children",
    ),
    Kind(
        "hurt",
        (
            "{n} people were injured in {place}",
            "the landslide in {place} left {n} people hurt",
            "{n} residents of {place} were wounded by falling stones",
            "{n} people in {place} suffered injuries",
            "stones injured {n} people in {place}",
            "in {place}, {n} people were hurt",
        ),
    ),
    Kind(
        "homes",
        (
            "{n} homes in {place} were destroyed",
            "the water destroyed {n} homes in {place}",
            "{place} lost {n} homes to the water",
            "in {place} the flood swept away {n} homes",
            "{n} homes were washed away in {place}",
            "the river tore down {n} homes in {place}",
        ),
        part="another {n} homes in {place} were damaged",
    ),
    Kind(
        "cost",
        (
            "repairs in {place} will cost {n} million euros",
            "the damage in {place} comes to {n} million euros",
            "{place} needs {n} million euros for repairs",
            "rebuilding {place} will cost €{n}m",
            "the bill for the damage in {place} is {n} million euros",
            "€{n} million of damage was done in {place}",
        ),
        size=(14, 90),
    ),
    Kind(
        "sludge",
        (
            "{n} tonnes of sludge ran into the river at {place}",
            "the plant at {place} lost {n} tonnes of sludge",
            "{n} tonnes of sludge escaped at {place}",
            "at {place} {n} tonnes of sludge were let out",
            "some of the {n} tonnes of sludge from {place} reached the sea",
            "the river at {place} took in {n} tonnes of sludge",
        ),
        (
            "{n} kilograms of sludge ran into the river at {place}",
            "the plant at {place} lost {n} kilograms of sludge",
            "{n} kg of sludge escaped at {place}",
            "at {place} {n} kg of sludge were let out",
            "the river at {place} took in {n} kilos of sludge",
            "{n} kilograms of sludge from {place} reached the sea",
        ),
        size=(14, 90),
        factor=1000.0,
    ),
    Kind(
        "road",
        (
            "the flood cut {n} kilometres of road near {place}",
            "{n} kilometres of road near {place} were washed out",
            "near {place} {n} km of road are closed",
            "{n} kilometres of road are shut around {place}",
            "the road near {place} is broken over {n} km",
            "engineers must mend {n} kilometres of road near {place}",
        ),
        (
            "the flood cut {n} miles of road near {place}",
            "{n} miles of road near {place} were washed out",
            "near {place} {n} miles of road are closed",
            "{n} miles of road are shut around {place}",
            "the road near {place} is broken over {n} miles",
            "engineers must mend {n} miles of road near {place}",
        ),
        size=(20, 90),
        factor=0.621371,
    ),
    Kind(
        "power",
        (
            "{n} percent of households in {place} had no power",
            "power was cut to {n} per cent of households in {place}",
            "the storm cut power to {n}% of households in {place}",
            "{n} percent of {place} households were without electricity",
            "in {place}, {n} per cent of households were in the dark",
            "electricity failed in {n} percent of households in {place}",
        ),
        size=(14, 90),
    ),
)

RATIOS = (1.12, 1.25, 1.4)
"""How many times the other value is the one."""
WAYS = ("agree", "authorities", "revised", "converted", "elsewhere", "part", "long ago")
DIFFER = frozenset({"authorities", "revised"})
FILLERS = (
    "The school has been shut since spring.",
    "Nobody at the harbour office would comment.",
    "The parish keeps a list of those who helped.",
    "More rain is on its way.",
    "A service will be held in the church.",
    "The mayor thanked the neighbours.",
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A planted quantity."""

    name: str
    kind: Kind
    place: str
    value: int
    way: str
    other: int
    """The second value: of another authority, of the next day, of a part, of long ago."""
    twofold: bool = False
    """Whether the story tells the same of another place too."""


@dataclass(frozen=True, slots=True)
class Told:
    """An article's text, the day it came out, and which quantity stands at which character."""

    text: str
    published: str
    planted: tuple[tuple[int, int, str], ...]


def quantities(chance: random.Random) -> list[Quantity]:
    """Return the quantities of a story: every kind in one way, each in a place of its own."""
    places = chance.sample(PLACES, len(PLACES))
    found = []
    for number, kind in enumerate(KINDS):
        ways = [way for way in WAYS if (way != "converted" or kind.other) and (way != "part" or kind.part)]
        value = chance.randint(*kind.size)
        way = chance.choice(ways)
        other = max(value + 1, round(value * chance.choice(RATIOS)))
        if way == "part":
            other = max(2, value // 3)
        two = way == "elsewhere"
        found.append(Quantity(f"{kind.name} {places[number]}", kind, places[number], value, way, other, two))
        if two:
            found.append(Quantity(f"{kind.name} {places[-1]}", kind, places[-1], other, way, other, two))
    return found


def half_of(wordings: Sequence[str], half: str) -> tuple[str, ...]:
    """Return the wordings of one half: every other one, so that both halves have early and late ones."""
    return tuple(wordings[0 if half == "develop" else 1 :: 2])


def story(count: int, half: str, seed: int) -> tuple[list[Told], list[Quantity]]:
    """Return the articles of an invented story, and its quantities."""
    chance = random.Random(f"{half} {seed}")  # noqa: S311 -- a benchmark needs repeatable chance, not secrets
    told = quantities(chance)
    return [_article(chance, told, number, half) for number in range(count)], told


def _article(chance: random.Random, told: Sequence[Quantity], number: int, half: str) -> Told:
    text, planted = "", []
    for quantity in chance.sample(list(told), min(len(told), 5)):
        for sentence, at, size, name in _sentences(chance, quantity, number, half):
            planted.append((len(text) + at, len(text) + at + size, name))
            text += sentence + "\n\n"
        text += chance.choice(FILLERS) + "\n\n"
    return Told(text, f"2021-07-{2 + number % 2:02}", tuple(planted))


def _sentences(chance: random.Random, quantity: Quantity, number: int, half: str) -> list[tuple[str, int, int, str]]:
    """Return the sentences that an article tells a quantity in, each with the place of its value and what it is of."""
    kind, late = quantity.kind, number % 2 == 1
    clause, who, value = chance.choice(half_of(kind.clauses, half)), "", quantity.value
    if quantity.way == "authorities":
        who, value = (AUTHORITIES[1], quantity.other) if late else (AUTHORITIES[0], value)
    if quantity.way == "revised" and late:
        value = quantity.other
    shown = str(value)
    if quantity.way == "converted" and late:
        clause, shown = chance.choice(half_of(kind.other, half)), f"{round(value * kind.factor):,}"
    # A town that stands alone in a story is often only "the town".
    place = quantity.place if quantity.twofold else chance.choice((quantity.place, quantity.place, "the town"))
    wordings = half_of(SAYS if who else PLAIN, half)
    found = [_say(chance.choice(wordings), clause.replace("{place}", place), shown, who, quantity.name)]
    if quantity.way == "part":
        found.append(_say("{fact}.", kind.part.replace("{place}", place), str(quantity.other), "", "-"))
    if quantity.way == "long ago":
        old = "in 1996 " + chance.choice(half_of(kind.clauses, half)).replace("{place}", place)
        found.append(_say("{fact}.", old, str(quantity.other), "", f"{quantity.name} 1996"))
    return found


def _say(frame: str, fact: str, shown: str, who: str, name: str) -> tuple[str, int, int, str]:
    sentence = frame.replace("{who}", who).replace("{fact}", fact)
    sentence = sentence[:1].upper() + sentence[1:]
    at = sentence.index("{n}")
    return sentence.replace("{n}", shown), at, len(shown), name
