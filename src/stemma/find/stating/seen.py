"""Clauses as the trained reader saw them, cut where somebody's words begin and end."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from stemma.model.annotations import Place

_WORD = re.compile(r"\w+")
_LEAST = 2
"""Words that a clause has beside the clauses in it."""


def parted(
    seen: Sequence[Place],
    text: str,
    places: Iterable[int],
    says: Callable[[str], bool],
    verbless: Iterable[int] = (),
) -> tuple[tuple[int, int], ...]:
    """Return the clauses of a sentence as character ranges, in order; a clause may hold another.

    `places` are characters at which a voice begins or ends; `says` tells whether a text has a verb of its own; where a
    clause without a verb begins (`verbless`) none is asked for.

    >>> text = "The weir broke, the warden said on Monday."
    >>> [text[a:b] for a, b in parted([(0, 14), (16, 41)], text, [15], lambda part: True)]
    ['The weir broke,', 'the warden said on Monday.']
    """
    ranges = list(covering(seen, len(text)))
    for place in sorted(places):
        ranges = [half for one in ranges for half in halves(one, place, text, says)]
    for place in verbless:
        ranges = [half for one in ranges for half in halves(one, place, text, lambda _: True)]
    ranges = sorted(set(ranges), key=lambda one: (one[0], -one[1]))
    ranges = [one for one in ranges if not swallows(one, ranges, text, says)]
    ranges = [(one[0], trimmed(one, ranges, text)) for one in ranges]
    return tuple(one for one in ranges if len(_WORD.findall(own(one, ranges, text))) >= _LEAST)


def swallows(one: Place, ranges: Sequence[Place], text: str, says: Callable[[str], bool]) -> bool:
    """Whether a clause takes to itself the end of the one around it, which is left without a verb: seen amiss."""
    around = (other for other in ranges if other[0] < one[0] and one[1] <= other[1])
    left = (own((start, end), ranges, text) for start, end in around if not _WORD.search(text[one[1] : end]))
    return any(len(_WORD.findall(words)) <= _LEAST or not says(words) for words in left)


def trimmed(one: Place, ranges: Sequence[Place], text: str) -> int:
    """Return where a clause ends before others that fill its end: nothing of its own follows them."""
    end = one[1]
    for inner in reversed(ranges):
        if one[0] < inner[0] < inner[1] <= end and not _WORD.search(text[inner[1] : end]):
            end = inner[0]
    return end


def covering(seen: Sequence[Place], end: int) -> Iterator[Place]:
    """Widen the outermost clauses until they cover the sentence: what stands between two goes with the first."""
    outer = [one for one in seen if not any(a <= one[0] and one[1] <= b and (a, b) != one for a, b in seen)]
    starts = [0, *(a for a, _ in outer[1:])]
    wide = dict(zip(outer, zip(starts, [*starts[1:], end], strict=True), strict=False))
    yield from (wide.get(one, one) for one in seen) if seen else ((0, end),)


def halves(one: Place, place: int, text: str, says: Callable[[str], bool]) -> tuple[Place, ...]:
    """Cut a clause at a place inside it, if something is said on both sides."""
    start, end = one
    if start < place < end and says(text[start:place]) and says(text[place:end]):
        return (start, place), (place, end)
    return (one,)


def own(one: Place, ranges: Sequence[Place], text: str) -> str:
    """Return the words of a clause without the clauses in it."""
    left, at = [], one[0]
    for start, end in ranges:
        if one != (start, end) and one[0] <= start and end <= one[1] and start >= at:
            left.append(text[at:start])
            at = end
    return " ".join([*left, text[at : one[1]]])
