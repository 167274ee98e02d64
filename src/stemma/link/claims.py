"""Group statements that say the same.

Each distinct wording counts once, whoever carries it, so that a copy changes nothing. Two wordings are tied by what
stands in them alone. A claim is what hangs together by ties; the larger two sets are, the stronger the tie that joins
them, so that no sentence that states two claims makes one of them. Taking an article away can therefore join two claims
only where it makes the smaller one small enough for a tie that was too weak for it.
"""

from collections.abc import Sequence
from math import log2

from stemma.lang import language_of
from stemma.link.sameness import Tie, ties
from stemma.link.wordings import Wording, distinct
from stemma.model.documents import DocId
from stemma.model.facts import Reading
from stemma.model.links import ClaimGroup, Entity, Layered
from stemma.settings import ClaimSettings

_PLAIN = 14
"""Words in a statement that is easily read; the headline is the one that comes nearest."""
_SHOWN = 60
"""Characters of a wording shown in a reason."""


def group(
    readings: tuple[Reading, ...],
    entities: tuple[Entity, ...],  # noqa: ARG001  # names count as written: what they stand for depends on the pile
    layers: tuple[Layered, ...],  # noqa: ARG001  # likewise, a sentence's layer depends on the articles around it
    settings: ClaimSettings,
) -> tuple[ClaimGroup, ...]:
    """Group statements that say the same; a statement that matches nothing is a claim of its own."""
    wordings = distinct(readings)
    tied = ties(wordings, settings)
    openers = {r.document.id: opening(r) for r in readings}
    found = [claim(wordings, members, near, openers) for members, near in hanging(wordings, tied, settings)]
    return tuple(sorted(found, key=lambda g: (g.headline.span, g.headline.sentence)))


def opening(reading: Reading) -> frozenset[str]:
    """Return the words that show a statement to hang on another: joining words and pronouns."""
    words = language_of(reading.document.lang).words
    return words.coordinators | words.subordinators | words.relatives | words.subjects


def hanging(
    wordings: Sequence[Wording], tied: Sequence[Tie], settings: ClaimSettings
) -> list[tuple[list[int], list[Tie]]]:
    """Return the sets of wordings that hang together, each with its ties; the strongest ties join first."""
    parent, size = list(range(len(wordings))), [1] * len(wordings)

    def top(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    for tie in sorted(tied, key=lambda t: (-t.alike, t.left, t.right)):
        low, high = sorted((top(tie.left), top(tie.right)))
        asked = settings.least_alike + settings.more_alike * log2(max(1.0, min(size[low], size[high]) / settings.free))
        if low != high and tie.alike >= asked:
            parent[high] = low
            size[low] += size[high]
    sets: dict[int, tuple[list[int], list[Tie]]] = {}
    for n in range(len(wordings)):
        sets.setdefault(top(n), ([], []))[0].append(n)
    for tie in tied:
        if top(tie.left) == top(tie.right):
            sets[top(tie.left)][1].append(tie)
    return list(sets.values())


def claim(
    wordings: Sequence[Wording], members: list[int], near: list[Tie], openers: dict[DocId, frozenset[str]]
) -> ClaimGroup:
    """Make a claim of wordings that hang together."""
    closest: dict[int, tuple[float, int]] = {}
    total = dict.fromkeys(members, 0.0)
    for tie in near:
        for one, other in ((tie.left, tie.right), (tie.right, tie.left)):
            total[one] += tie.alike
            closest[one] = max(closest.get(one, (0.0, 0)), (tie.alike, -other))
    head = min(members, key=lambda n: (*unclear(wordings[n], openers), -round(total[n], 6), wordings[n].text))
    stated = sorted((said.span, said.sentence, n, said) for n in members for said in wordings[n].statements)
    why = tuple(reason(wordings, n, head, closest.get(n)) for _, _, n, _ in stated)
    return ClaimGroup(tuple(said for *_, said in stated), wordings[head].statements[0], why)


def unclear(wording: Wording, openers: dict[DocId, frozenset[str]]) -> tuple[bool, bool, int]:
    """Rank a wording as a headline: first one that stands by itself and is not cut off, then a plain length."""
    said = wording.statements[0]
    words = wording.text.split()
    hangs = words[0].lower() in openers[said.span.doc]
    return hangs, not words[0][0].isupper() and not words[0][0].isdigit(), abs(len(words) - _PLAIN) // 4


def reason(wordings: Sequence[Wording], n: int, head: int, closest: tuple[float, int] | None) -> str:
    """Say why a statement belongs to its claim."""
    if n == head:
        return "the words shown for the claim" if closest else "no other statement says the same"
    if closest is None:
        return "the words shown for the claim"
    alike, other = closest[0], wordings[-closest[1]]
    common = sorted(wordings[n].words & other.words)
    text = other.text if len(other.text) <= _SHOWN else other.text[:_SHOWN].rsplit(" ", 1)[0] + " …"
    return f"{alike:.2f} alike to “{text}”" + (f": shares {', '.join(common[:5])}" if common else "")
