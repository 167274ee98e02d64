"""Group statements that say the same.

Each distinct wording counts once, whoever carries it, so that a copy changes nothing.
"""

import re
from collections.abc import Sequence

from stemma.link.linkage import averaged
from stemma.link.sameness import alike
from stemma.model.facts import Reading, Statement
from stemma.model.links import ClaimGroup, Entity, Layered
from stemma.settings import ClaimSettings

_WORD = re.compile(r"\w+")


def group(
    readings: tuple[Reading, ...], entities: tuple[Entity, ...], layers: tuple[Layered, ...], settings: ClaimSettings
) -> tuple[ClaimGroup, ...]:
    """Group statements that say the same; a statement that matches nothing is a claim of its own."""
    carriers: dict[str, list[Statement]] = {}
    for reading in readings:
        for said in reading.of(Statement):
            carriers.setdefault(wording(reading.words(said.span)), []).append(said)
    texts = sorted(carriers)
    pairs = alike(texts, settings)
    groups = averaged(len(texts), pairs, settings.least_alike)
    found = [grouped([texts[i] for i in members], carriers) for members in groups]
    return tuple(sorted(found, key=lambda g: (g.headline.span.doc, g.headline.span.start, g.headline.span.end)))


def wording(text: str) -> str:
    """Return the words of a text, in lower case.

    >>> wording("“The dam  broke,”")
    'the dam broke'
    """
    return " ".join(_WORD.findall(text.lower()))


def grouped(texts: Sequence[str], carriers: dict[str, list[Statement]]) -> ClaimGroup:
    """Make a claim of the wordings that say the same."""
    members = sorted(
        ((said, text) for text in texts for said in carriers[text]), key=lambda pair: (pair[0].span, pair[1])
    )
    headline = min(members, key=lambda pair: (-len(carriers[pair[1]]), len(pair[1]), pair[0].span))
    why = tuple("the headline's words" if text == headline[1] else "alike in words" for _, text in members)
    return ClaimGroup(statements=tuple(said for said, _ in members), headline=headline[0], why=why)
