"""What a name names: the clues added up over all mentions, and over all forms of the name."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from stemma.find.naming.clues import Clue, around, inside
from stemma.find.naming.spans import Candidate
from stemma.lang.base import Language
from stemma.model.annotations import NameKind

ORDER: tuple[NameKind, ...] = ("person", "organisation", "place", "work", "other")
"""How ties are broken."""


SEEN = 2.5
"""What a trained reader's word counts, where it is sure, beside the clues."""
Scores = Mapping[str, Mapping[NameKind, float]]


def scores(
    found: Iterable[Candidate],
    language: Language,
    small: AbstractSet[str],
    seen: Mapping[tuple[int, int], tuple[NameKind, float]],
) -> Scores:
    """Add up the clues for every name, by its key; a name mentioned often has no more than four mentions' weight.

    `small` are the words that the document also writes small; `seen` is what a trained reader took a name for, by its
    place, and how surely.
    """
    total: dict[str, dict[NameKind, float]] = {}
    around_it: dict[str, dict[NameKind, float]] = defaultdict(_nothing)
    times: Counter[str] = Counter()
    for candidate in found:
        times[candidate.key] += 1
        _add(around_it[candidate.key], around(candidate, language))
        kind = seen.get((candidate.start, candidate.end))
        if kind and not candidate.work:
            around_it[candidate.key][kind[0]] += SEEN * kind[1]
    for key, score in around_it.items():
        total[key] = {kind: weight * min(times[key], 4) / times[key] for kind, weight in score.items()}
        _add(total[key], inside(key, language, small))
    surnames = _surnames(total, language)
    for key, score in total.items():
        score["person"] += (2 + 2 * (" " in key)) * (key in surnames) + 4 * (key.endswith("s") and key[:-1] in surnames)
    return total


def _nothing() -> dict[NameKind, float]:
    return dict.fromkeys(ORDER, 0.0)


def _add(score: dict[NameKind, float], more: Iterable[Clue]) -> None:
    for kind, weight in more:
        score[kind] += weight


def _surnames(total: Scores, language: Language) -> set[str]:
    people = [key.split() for key, score in total.items() if " " in key and best(score) == "person"]
    last = {parts[-1] for parts in people}
    if not language.names.two_surnames:
        return last
    full = [parts for parts in people if len(parts) > 2]
    first = {parts[-2] for parts in full} - language.names.particles - language.names.given
    return last | first | {" ".join(parts[-2:]) for parts in full}


def together(total: Scores, group: Mapping[str, str]) -> Mapping[str, NameKind]:
    """Return the kind of every group of forms, from the clues for all of them."""
    sums: dict[str, dict[NameKind, float]] = defaultdict(_nothing)
    for key, top in group.items():
        _add(sums[top], total[key].items())
    return {top: best(score) for top, score in sums.items()}


def best(score: Mapping[NameKind, float]) -> NameKind:
    """Return the kind with the most weight behind it."""
    return max(ORDER, key=lambda kind: (score[kind], -ORDER.index(kind))) if max(score.values()) > 0 else "other"
