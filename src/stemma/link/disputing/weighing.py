"""Put clashes that are one difference together, its sides with all who give them, and say whether and why they differ.

The verdicts are those of figures: authorities are looked at first, then days of publication; what nothing explains is
a conflict.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from stemma.link.disputing.clashes import Clash, Given
from stemma.link.disputing.clauses import Cast, Clause
from stemma.model.documents import DocId, Span
from stemma.model.drifts import Drift
from stemma.model.links import Backed, Claim, Difference, DifferenceKind, Position, Verdict

_CHANGES = frozenset({"date changed", "name changed", "denial dropped", "denial added", "voice changed"})
"""Kinds of change by which accounts come to differ so."""
_MOST = 100
"""Places of one side that are told; more are copies of copies."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What stands behind the statements of a story, and every clause that has the same words as another."""

    carriers: Mapping[tuple[str, str], tuple[Clause, ...]]
    backed: Mapping[Span, Backed]
    cast: Cast


def ground_of(found: Iterable[Clause], claims: Iterable[Claim], cast: Cast) -> Ground:
    """Gather the copies of every clause, and the origins of every statement."""
    carriers: dict[tuple[str, str], list[Clause]] = defaultdict(list)
    for clause in found:
        carriers[clause.key].append(clause)
    backed = {one.statement.span: one for claim in claims for one in claim.statements}
    return Ground({key: tuple(same) for key, same in carriers.items()}, backed, cast)


def differences(clashes: Iterable[Clash], ground: Ground) -> tuple[Difference, ...]:
    """Make one difference of all clashes that share a clause."""
    made = [_difference(group, ground) for group in _groups(list(clashes))]
    return tuple(sorted((one for one in made if len(one.sides) > 1), key=lambda d: (d.sides[0].passages[0], d.id)))


def _groups(clashes: Sequence[Clash]) -> list[list[Clash]]:
    """Join clashes of one kind that share the words of a value where it stands."""
    home: dict[tuple[str, Span], int] = {}
    groups: dict[int, list[Clash]] = {}
    for number, clash in enumerate(sorted(clashes, key=_order)):
        keys = [(clash.kind, given.words) for given in (clash.one, clash.other)]
        met = sorted({home[key] for key in keys if key in home})
        groups[number] = [one for old in met for one in groups.pop(old)] + [clash]
        for one in groups[number]:
            home.update(dict.fromkeys([(one.kind, given.words) for given in (one.one, one.other)], number))
    return [groups[number] for number in sorted(groups)]


def _order(clash: Clash) -> tuple[str, Span, Span, str, str]:
    return clash.kind, clash.one.words, clash.other.words, clash.one.value, clash.other.value


def _difference(group: Sequence[Clash], ground: Ground) -> Difference:
    sides: dict[str, dict[Span, Given]] = defaultdict(dict)
    for clash in group:
        for given in (clash.one, clash.other):
            sides[given.value].update((one.words, one) for one in _copies(given, ground))
    ranked = sorted(sides.items(), key=lambda pair: (-len(_docs(pair[1].values())), pair[0]))
    parts = [sorted(known.values(), key=lambda given: given.words)[:_MOST] for _, known in ranked]
    kind = group[0].kind
    verdict, why = judged(parts, ranked, ground, kind)
    places = "\n".join(f"{given.words.doc}:{given.words.start}-{given.words.end}" for part in parts for given in part)
    return Difference(
        id="difference:" + hashlib.sha256(f"{kind}\n{places}".encode()).hexdigest()[:12],
        kind=kind,
        about=min((clash.about for clash in group), key=lambda about: (len(about), about)),
        sides=tuple(_position(value, part, kind, ground) for (value, _), part in zip(ranked, parts, strict=True)),
        verdict=verdict,
        why=why,
    )


def _copies(given: Given, ground: Ground) -> Iterator[Given]:
    """Yield a value in every article that has the same words, at the same place of the sentence."""
    at = given.clause.said.span.start
    for clause in ground.carriers.get(given.clause.key, (given.clause,)):
        start, end = (place + clause.said.span.start - at for place in (given.words.start, given.words.end))
        words = Span(clause.doc, max(0, start), max(1, end))
        dated = clause.when is None or given.clause.when is None or clause.when.date == given.clause.when.date
        if dated and clause.words(words) == given.clause.words(given.words):
            yield Given(given.value, words, clause)


def _docs(side: Iterable[Given]) -> list[DocId]:
    return sorted({given.words.doc for given in side})


def _position(value: str, side: Sequence[Given], kind: str, ground: Ground) -> Position:
    backed = [ground.backed[given.clause.said.span] for given in side if given.clause.said.span in ground.backed]
    roots = {root for one in backed for root in one.roots}
    maybe = {root for one in backed for root in one.maybe} - roots
    unrecorded = {one.statement.span.doc for one in backed if one.unrecorded}
    weighed = kind != "spelling"  # an article spells as it does, whoever it gives the word
    shown = {"who": ground.cast.name(value), "place": ground.cast.name(value)}.get(kind, value)
    shown = side[0].clause.words(side[0].words) if kind == "spelling" else shown
    return Position(
        value=shown or value,
        words=tuple(given.words for given in side),
        passages=tuple(given.clause.said.span for given in side),
        voices=tuple(dict.fromkeys(given.clause.speaker for given in side if given.clause.speaker and weighed)),
        origins=(len(roots), len(roots) + len(maybe) + len(unrecorded)) if weighed else (0, 0),
    )


def judged(
    parts: Sequence[Sequence[Given]], ranked: Sequence[tuple[str, object]], ground: Ground, kind: DifferenceKind
) -> tuple[Verdict, str]:
    """Look for what explains a difference: who says it, or, where it is one voice, when."""
    if kind == "spelling":
        written = (f"“{part[0].clause.words(part[0].words)}”" for part in parts)
        return "conflict", _sentence(f"one name is written {' and '.join(written)}")
    names = [_said(value, part, ground) for (value, _), part in zip(ranked, parts, strict=True)]
    voices = [{given.clause.speaker for given in part if given.clause.speaker} for part in parts]
    shared = any(not one.isdisjoint(two) for one, two in combinations(voices, 2))
    told = [f"{name} is given by {min(known)}" if known else name for name, known in zip(names, voices, strict=True)]
    if all(voices) and not shared:
        return "different authorities", _sentence(", ".join(told))
    later = _later(parts, names) if shared else ""
    if later:
        return "revised over time", later
    if any(voices) and not shared:
        bare = " and ".join(name for name, known in zip(names, voices, strict=True) if not known)
        given = ", ".join(text for text, known in zip(told, voices, strict=True) if known)
        return "conflict", _sentence(f"{given}; {bare} comes from nobody named")
    return "conflict", _sentence(f"{' and '.join(names)} are given for the same, with no reason why they differ")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def _said(value: str, part: Sequence[Given], ground: Ground) -> str:
    if value in {"yes", "no"}:
        return f"“{part[0].clause.words(part[0].words)}”"
    return ground.cast.name(value) or f"“{part[0].clause.words(part[0].words)}”"


def _later(parts: Sequence[Sequence[Given]], names: Sequence[str]) -> str:
    """Say that all articles of one side were published before all of the other; nothing where it is not so."""
    days = [[(given.clause.reading.document.published or "")[:10] for given in part] for part in parts]
    order = sorted(range(len(parts)), key=lambda n: (min(days[n]), n))
    if len(parts) != 2 or not all(day for part in days for day in part) or max(days[order[0]]) >= min(days[order[1]]):
        return ""
    first, last = max(days[order[0]]), min(days[order[1]])
    return f"{names[order[0]]} was published up to {first}, {names[order[1]]} from {last} on."


def handed_on(one: Difference, changes: Iterable[Drift]) -> Difference:
    """Say where a difference came about on the way from one article to another that draws on it."""
    for change in changes:
        if change.directed and change.kind in _CHANGES and _sides(one, change) is not None:
            return replace(one, why=f"{one.why} On the way from {change.parent} to {change.child} it came about.")
    return one


def _sides(one: Difference, change: Drift) -> tuple[int, int] | None:
    """Return which sides the two passages of a change stand on, if they stand on two."""
    where = [
        [n for n, side in enumerate(one.sides) if any(_within(words, passage) for words in side.words)]
        for passage in change.passages
    ]
    found = [(left, right) for left in where[0] for right in where[1] if left != right]
    return found[0] if found else None


def _within(words: Span, passage: Span) -> bool:
    return words.doc == passage.doc and passage.start <= words.start and words.end <= passage.end
