"""Which short forms of a document stand for which full names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from stemma.find.name_spans import Candidate
from stemma.lang.base import Language
from stemma.model.facts import NameKind


def fullest(found: Iterable[Candidate], kind_of: Mapping[str, NameKind], language: Language) -> Mapping[str, Candidate]:
    """Return, for every key, the mention that names it most fully; a short form that fits two full names stays."""
    first: dict[str, Candidate] = {}
    for candidate in found:
        first.setdefault(candidate.key, candidate)
    short: dict[str, list[str]] = defaultdict(list)
    for key in first:
        for part in _shorter(key, kind_of[key], language):
            short[part].append(key)
    return {key: first[_full(key, short, language)] for key in first}


def _full(key: str, short: Mapping[str, list[str]], language: Language) -> str:
    longer = short.get(key, [])
    if len(longer) != 1 or key in language.names.places:
        return key
    return longer[0]


def _shorter(key: str, kind: NameKind, language: Language) -> Iterable[str]:
    parts = key.split()
    if kind == "person" and len(parts) > 1:
        bare = [part for part in parts if part not in language.names.generations]
        yield from {bare[-1], bare[0]} - {key} if bare else ()
    if kind == "organisation" and len(parts) > 1:
        bare = [part for part in parts if part not in language.names.company_forms]
        yield from {" ".join(bare), bare[0]} - {key} if bare else ()
