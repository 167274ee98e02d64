"""Which forms of a document are one name, and which of them is the fullest."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from stemma.find.naming.spans import Candidate
from stemma.lang.base import Language
from stemma.model.annotations import NameKind
from stemma.text.aliases import Form, grouped, joins


def groups(found: Sequence[Candidate], kind_of: Mapping[str, NameKind], language: Language) -> Mapping[str, str]:
    """Return, for every key, the key that stands for all forms of its name."""
    capitals = {c.key for c in found if not c.heading and _spelled_out(c)}
    kin = {c.key for c in found if c.before() in language.names.kin and not c.words[c.first - 1].capital}
    forms = [Form(key, kind, key in capitals, key in kin) for key, kind in kind_of.items()]
    return grouped(kind_of, joins(forms, language.names, (*_told(found), *_nicknames(found, kind_of))))


def _spelled_out(found: Candidate) -> bool:
    return found.last - found.first == 1 and found.inner[0].text.replace(".", "").isupper()


def _told(found: Sequence[Candidate]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of `Nordic Salvage Board (NSB)`."""
    for one, other in pairwise(found):
        if one.words is not other.words or other.before() != "(" or other.first - one.last > 1:
            continue
        short, full = sorted((one.key.replace(".", ""), other.key.replace(".", "")), key=len)
        if other.after() == ")" and " " not in short and _within(short, full):
            yield one.key, other.key


def _nicknames(found: Sequence[Candidate], kind_of: Mapping[str, NameKind]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of `Ada “Bolt” Lund`, where the middle name also stands by itself."""
    for one in found:
        for at in range(one.first + 1, one.last - 2):
            if not one.words[at].wordlike and one.words[at + 1].key in kind_of and one.words[at + 1].wordlike:
                yield one.words[at + 1].key, one.key


def _within(short: str, full: str) -> bool:
    """Whether the letters of an acronym occur in a name in their order, the first at its head."""
    letters = iter(full)
    return short[0] == full[0] and all(letter in letters for letter in short)


def fullest(found: Sequence[Candidate], group: Mapping[str, str]) -> Mapping[str, Candidate]:
    """Return, for every group, the mention that names it most fully; the earlier of two."""
    members: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in found:
        members[group[candidate.key]].append(candidate)
    return {top: max(inner, key=lambda c: (c.end - c.start, -c.start)) for top, inner in members.items()}


def only_so_far(
    found: Sequence[Candidate], group: Mapping[str, str], kind_of: Mapping[str, NameKind], language: Language
) -> Mapping[int, str]:
    """Return, by its place, the group of a short form that two people bear, where only one has been named before it."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for one in found:
        if one.last - one.first > 1 and kind_of[group[one.key]] == "person":
            for part in {one.inner[0].key, one.inner[-1].key}:
                bearers[part].add(group[one.key])
    meant: dict[int, str] = {}
    before: dict[str, list[str]] = defaultdict(list)
    for one in found:
        top, key = group[one.key], one.key
        if one.last - one.first > 1:
            for part in {one.inner[0].key, one.inner[-1].key}:
                # Two are enough to know that nothing is known.
                if top in bearers[part] and len(before[part]) < 2 and top not in before[part]:
                    before[part].append(top)
        elif len(before[key]) == 1 and _unclear(one, top, bearers.get(key, set()), language):
            meant[one.start] = before[key][0]
    return meant


def _unclear(one: Candidate, top: str, bearers: AbstractSet[str], language: Language) -> bool:
    """Whether a short form has more bearers than one, and is no relative's."""
    return len(bearers) > 1 and top not in bearers and one.before() not in language.names.kin
