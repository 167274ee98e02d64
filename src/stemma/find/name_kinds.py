"""What a name names: clues from its own words and from the words around it, added up over the document."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from stemma.find.name_census import stopped
from stemma.find.name_spans import Candidate
from stemma.lang.base import Language
from stemma.model.facts import NameKind

Clue = tuple[NameKind, float]

ORDER: tuple[NameKind, ...] = ("person", "organisation", "place", "work", "other")
"""How ties are broken."""


Scores = Mapping[str, Mapping[NameKind, float]]


def scores(found: Iterable[Candidate], language: Language) -> Scores:
    """Add up the clues for every name, by its key."""
    total: dict[str, dict[NameKind, float]] = {}
    for candidate in found:
        key = candidate.key
        if key not in total:
            total[key] = dict.fromkeys(ORDER, 0.0)
            _add(total[key], inner_clues(key, language))
        _add(total[key], clues(candidate, language))
    for key in total.keys() & _surnames(total):
        total[key]["person"] += 2
    return total


def _add(score: dict[NameKind, float], more: Iterable[Clue]) -> None:
    for kind, weight in more:
        score[kind] += weight


def _surnames(total: Scores) -> set[str]:
    return {key.split()[-1] for key, score in total.items() if " " in key and best(score) == "person"}


def together(total: Scores, group: Mapping[str, str]) -> Mapping[str, NameKind]:
    """Return the kind of every group of forms, from the clues for all of them."""
    sums: dict[str, dict[NameKind, float]] = defaultdict(lambda: dict.fromkeys(ORDER, 0.0))
    for key, top in group.items():
        _add(sums[top], total[key].items())
    return {top: best(score) for top, score in sums.items()}


def best(score: Mapping[NameKind, float]) -> NameKind:
    """Return the kind with the most weight behind it."""
    return max(ORDER, key=lambda kind: (score[kind], -ORDER.index(kind))) if max(score.values()) > 0 else "other"


def clues(found: Candidate, language: Language) -> Iterator[Clue]:
    """Yield what the words around one mention say of its kind."""
    if found.titled:
        yield "person", 4
    if found.work:
        yield "work", 4
    if stopped(found.inner[-1], language):
        yield "work", 2
    yield from chain(_before(found, language), _after(found, language))


def _before(found: Candidate, language: Language) -> Iterator[Clue]:
    names, speech = language.names, language.speech
    before = found.before()
    if before in names.locating and not found.heading:
        yield "place", 1.2 if before == "in" else 0.5
    if before in names.kin or before in speech.people:
        yield "person", 3
    if before in language.words.works and not found.heading:
        yield "work", 3
    if found.before(2) in language.words.works and before in language.names.links | {","}:
        yield "work", 1.5
    if before in names.articles:
        yield "organisation", 0.7
        yield "person", -2
    if before in {"by", "with"}:
        yield "person", 0.4


def _after(found: Candidate, language: Language) -> Iterator[Clue]:
    names, speech, after = language.names, language.speech, found.after()
    if found.words[found.last - 1].owner:
        if after in names.kin:
            yield "person", 2
        return
    if after in speech.say:
        yield "person", 1
        yield "organisation", 0.8
    if after in speech.people:
        yield "organisation", 2
    if after in names.families or found.inner[-1].key in names.families:
        yield "person", 6
    if after in language.words.making:
        yield "work", 0.7
    if after == "(" and any(found.after(n) in language.words.works for n in (2, 3, 4)):
        yield "work", 3
    if _listed_with_works(found, language):
        yield "work", 2.5
    if after == "," and found.after(2).isdigit() and found.after(3) in {",", "."}:
        yield "person", 3 if len(found.after(2)) < 3 else 0
    if after == "," and (found.after(2) in speech.people or found.after(3) in speech.people):
        yield "person", 1.5
    if after == "who" or (after == "," and found.after(2) == "who"):
        yield "person", 2.5


def _listed_with_works(found: Candidate, language: Language) -> bool:
    """Tell whether the name stands in a list of works: `The Rain, Nordlys or other series`."""
    linking = frozenset({",", "or", "and", "other", "similar"})
    for word in found.words[found.last : found.last + 10]:
        if word.key in language.words.works:
            return found.after() in linking
        if not (word.capital or word.key in linking):
            return False
    return False


def inner_clues(key: str, language: Language) -> Iterator[Clue]:
    """Yield what the name's own words say of its kind."""
    names, parts = language.names, key.split()
    full = names.same.get(key, key)
    if key in names.places or full in names.places:
        yield "place", 5
    if key in names.organisations or full in names.organisations:
        yield "organisation", 5
    last = parts[-1] if parts else ""
    if len(parts) > 1:
        yield from _compound(parts, language)
    elif last in names.given:
        yield "person", 2
    elif last.isalpha() and len(last) > 2:
        yield "organisation", 0.3


def _compound(parts: list[str], language: Language) -> Iterator[Clue]:
    names, last = language.names, parts[-1]
    if last in names.forces or last in names.lower_heads:
        yield "organisation", 4
    if last in names.company_forms:
        yield "organisation", 6
    if last in names.organisation_heads or parts[0] in names.organisation_heads:
        yield "organisation", 4
    if last in names.place_heads or parts[0] in names.place_heads:
        yield "place", 3.5
    if parts[0] in names.given:
        yield "person", 3.5
    if last in names.generations:
        yield "person", 3
    if len(parts) in {2, 3} and all(part.isalpha() or len(part) == 1 or "-" in part for part in parts):
        yield "person", 1
