"""Let what one article of a story makes clear teach the others.

A name found in full here is recognised there; the articles agree on what a name names; whoever one of them names as the
speaker of a quotation spoke the same words elsewhere. Every lesson keeps its reason, and none depends on how many
copies of an article there are.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from stemma.link.learning import names, speakers
from stemma.model.facts import Mention, Reading, Statement


def learned(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the readings with what each has learned from the others."""
    if len(readings) < 2:
        return readings
    after = speakers.taught(names.taught(readings))
    return tuple(_restated(new) if new is not old else old for new, old in zip(after, readings, strict=True))


def _restated(reading: Reading) -> Reading:
    """Return a reading whose statements hold the names that it has now, in the order of the text."""
    mentions = sorted(reading.of(Mention))
    starts = [mention.span.start for mention in mentions]
    other = (fact for fact in reading.facts if not isinstance(fact, Mention))
    told = (_with_names(f, mentions, starts) if isinstance(f, Statement) else f for f in other)
    return replace(reading, facts=(*mentions, *told))


def _with_names(said: Statement, mentions: Sequence[Mention], starts: Sequence[int]) -> Statement:
    here = mentions[bisect_left(starts, said.span.start) : bisect_left(starts, said.span.end)]
    return replace(said, names=tuple(mention for mention in here if mention.span.end <= said.span.end))
