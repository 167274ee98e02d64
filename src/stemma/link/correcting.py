"""Keep to what a person has put right: two statements are one claim or are not, two names or two sources are one.

A correction is kept by the words of its passages and applied whenever a story is linked. What a person joined stays
together and what a person parted stays apart, whatever else is alike; what contradicts itself is left as it was found.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from stemma.lang import language_of
from stemma.link import claims
from stemma.link.grouping.wordings import Wording, distinct
from stemma.link.righting.naming import HELD, people, sources
from stemma.link.righting.placing import Placed, Stated, placed
from stemma.link.righting.regrouping import (
    Pair,
    Wanted,
    affected,
    as_ties,
    contradicting,
    regrouped,
    strengths,
)
from stemma.model.corrections import BY_A_PERSON, Corrected, Correction, Outcome
from stemma.model.documents import Span
from stemma.model.facts import Reading, Statement
from stemma.model.links import ClaimGroup
from stemma.settings import ClaimSettings

__all__ = ["Placed", "claim_groups", "outcomes", "people", "placed", "sources"]

_SHOWN = 60
_RANK: tuple[Outcome, ...] = ("contradicts another", "applied", "held anyway", "not possible")
_Said = tuple[Span, Span]


def claim_groups(
    groups: tuple[ClaimGroup, ...], readings: tuple[Reading, ...], given: Iterable[Placed], settings: ClaimSettings
) -> tuple[tuple[ClaimGroup, ...], tuple[Corrected, ...]]:
    """Join and part the claims of a story as corrections say; return them, and what became of each correction."""
    stated = Stated(readings)
    sides = [(one.correction, stated.at(one.left), stated.at(one.right)) for one in given]
    asked = [(one, left, right) for one, left, right in sides if left is not None and right is not None]
    if not asked:
        return groups, ()
    wordings = distinct(readings)
    number = {_key(said): n for n, wording in enumerate(wordings) for said in wording.statements}
    pairs = {one: _pair(number[_key(left)], number[_key(right)]) for one, left, right in asked}
    wanted, told = _wanted(pairs)
    sets = [sorted({number[_key(said)] for said in group.statements}) for group in groups]
    of = {n: at for at, members in enumerate(sets) for n in members}
    told |= {one: _outcome(one, held=(of[a] == of[b]) is one.same) for one, (a, b) in pairs.items() if one not in told}
    made = _made(groups, sets, wordings, wanted, readings, settings)
    return made, tuple(told[one] for one in sorted(told))


def _key(said: Statement) -> _Said:
    return said.span, said.sentence


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _wanted(pairs: Mapping[Correction, Pair]) -> tuple[Wanted, dict[Correction, Corrected]]:
    """Leave out what contradicts itself, and what needs no keeping to."""
    same = [pair for one, pair in pairs.items() if one.same and pair[0] != pair[1]]
    apart = [pair for one, pair in pairs.items() if not one.same and pair[0] != pair[1]]
    wrong_same, wrong_apart = contradicting(same, apart)
    told = {}
    for one, pair in pairs.items():
        if pair[0] == pair[1] and not one.same:
            told[one] = Corrected(one, "not possible", "both have the same words, and the same words are one claim")
        elif pair in (wrong_same if one.same else wrong_apart):
            why = "other corrections join what this one parts" if not one.same else "another correction parts them"
            told[one] = Corrected(one, "contradicts another", f"{why}: none of them is kept to")
    kept = Wanted(
        tuple(sorted(set(same) - wrong_same)),
        tuple(sorted(set(apart) - wrong_apart)),
    )
    return kept, told


def _outcome(one: Correction, *, held: bool) -> Corrected:
    if held:
        return Corrected(one, "held anyway", HELD)
    return Corrected(one, "applied", "joined" if one.same else "parted")


def _made(
    groups: tuple[ClaimGroup, ...],
    sets: Sequence[Sequence[int]],
    wordings: Sequence[Wording],
    wanted: Wanted,
    readings: tuple[Reading, ...],
    settings: ClaimSettings,
) -> tuple[ClaimGroup, ...]:
    """Make the groups that corrections touch anew; the others stay as they are."""
    known = {r.document.id: language_of(r.document.lang).words for r in readings}
    touched: set[int] = set()
    made: list[ClaimGroup] = []
    for together in affected(sets, wanted):
        touched |= set(together)
        numbers = sorted(n for at in together for n in sets[at])
        inside = set(numbers)
        asked = Wanted(*(tuple(p for p in pairs if inside >= set(p)) for pairs in (wanted.same, wanted.apart)))
        strength = strengths(wordings, numbers, settings)
        for members in regrouped([sets[at] for at in together], asked, strength):
            group = claims.claim(wordings, members, as_ties(strength, members), known)
            made.append(replace(group, why=_reasons(group, members, wordings, asked)))
    kept = [group for at, group in enumerate(groups) if at not in touched]
    return tuple(sorted((*kept, *made), key=lambda g: (g.headline.span, g.headline.sentence)))


def _reasons(group: ClaimGroup, members: Sequence[int], wordings: Sequence[Wording], asked: Wanted) -> tuple[str, ...]:
    """Say of each statement whether a person put it there, or kept it from elsewhere."""
    inside = set(members)
    by: dict[_Said, list[str]] = {}
    for how, pairs in (("joined with", asked.same), ("kept apart from", asked.apart)):
        for one, other in [pair for a, b in pairs for pair in ((a, b), (b, a))]:
            if one in inside and (other in inside or how != "joined with"):
                for said in wordings[one].statements:
                    by.setdefault(_key(said), []).append(f"{how} “{_short(wordings[other].text)}” {BY_A_PERSON}")
    return tuple(
        "; ".join(dict.fromkeys([*_found(why, joined=bool(asked.same)), *by.get(_key(said), ())]))
        for said, why in zip(group.statements, group.why, strict=True)
    )


def _found(why: str, *, joined: bool) -> Iterator[str]:
    """Yield the reason that was found without a person, unless it is that there is none."""
    if why != "no other statement says the same":
        yield why
    elif joined:
        yield f"joined {BY_A_PERSON}"


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + " …"


def outcomes(given: Sequence[Placed], parts: Iterable[Sequence[Corrected]]) -> tuple[Corrected, ...]:
    """Say of every correction what became of it: in the story that has both passages, or why in none."""
    found: dict[Correction, Corrected] = {}
    for one in (told for part in parts for told in part):
        held = found.get(one.correction)
        if held is None or _RANK.index(one.outcome) < _RANK.index(held.outcome):
            found[one.correction] = one
    return tuple(found.get(one.correction) or _unkept(one) for one in given)


def _unkept(one: Placed) -> Corrected:
    """Say why no story has kept to a correction; it is kept for when its passages come back."""
    if one.correction.kind != "claim":
        return Corrected(one.correction, "not in the pile", "no article of one story has both names")
    lost = [side for side, place in (("first", one.left), ("second", one.right)) if place is None]
    if not lost:
        return Corrected(
            one.correction, "in two stories", "its passages are in articles of two stories, or state nothing"
        )
    which = "neither passage is" if len(lost) > 1 else f"the {lost[0]} passage is not"
    return Corrected(one.correction, "not in the pile", f"{which} in the articles now; it is kept")
