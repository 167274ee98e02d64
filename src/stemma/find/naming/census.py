"""What a document tells of its words: which it also writes small, and which it capitalises for no other reason."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import chain

from stemma.find.naming.spans import MARKS, Candidate
from stemma.find.naming.words import Word, no_name
from stemma.lang.base import Language
from stemma.lang.names import Names


@dataclass(frozen=True, slots=True)
class Census:
    """How often a document writes its words in which way, by their keys."""

    small: Counter[str]
    great: Counter[str]
    """With a capital that nothing but a name explains."""
    stopped: Counter[str]
    """With a stop behind it in mid-sentence, that is no abbreviation's."""


def taken(plain: Iterable[Sequence[Word]], loud: Iterable[Sequence[Word]], language: Language) -> Census:
    """Count the words of the sentences, and of the headlines."""
    running = [word for word in chain.from_iterable(plain) if word.wordlike]
    heads = [word for word in chain.from_iterable(loud) if word.wordlike]
    return Census(
        Counter(word.key for word in (*running, *heads) if not word.capital),
        Counter(word.key for word in running if word.capital and not word.first),
        Counter(word.key for word in running if word.capital and stopped(word, language)),
    )


def stopped(word: Word, language: Language) -> bool:
    """Whether a word is written with a final stop that is neither an abbreviation's nor a sentence's."""
    if not word.text.endswith(".") or len(word.text) < 4 or "." in word.text[:-1]:
        return False
    ends, names = language.sentences, language.names
    known = (ends.abbreviations, ends.before_names, names.generations, names.company_forms)
    return not any(word.key in group for group in known)


def believed(runs: Sequence[Candidate], headed: Sequence[Candidate], census: Census, language: Language) -> set[str]:
    """Return the keys of what can only be names; a part of a full name is one too, where it stands first."""
    every = (*runs, *headed)
    sure = {c.key for c in every if _sure(c, census, language)}
    parts = set(chain.from_iterable((c.inner[0].key, c.inner[-1].key) for c in every if c.key in sure and _full(c)))
    if language.names.two_surnames:
        parts |= {c.inner[-2].key for c in every if c.key in sure and _full(c) and len(c.inner) > 2}
    sure |= {part for part in parts if not census.small[part] and not _common(part, language) and len(part) > 1}
    return sure | _heads(every, sure, language.names)


def _heads(every: Sequence[Candidate], sure: AbstractSet[str], names: Names) -> set[str]:
    """Return the heads that stand for the one body that bears them here: `the Administration`."""
    alone = {c.key for c in every if c.key in names.organisation_heads and c.before() in names.articles}
    ends = Counter(key.split()[-1] for key in {c.key for c in every if c.key in sure and _full(c)})
    return {head for head in alone if ends[head] == 1}


def shortened(runs: Sequence[Candidate], census: Census, language: Language) -> Iterator[Candidate]:
    """Take the first word from a run at the head of a sentence, where the rest is a name by itself elsewhere.

    Likewise the last word of `Undertow Review`.
    """
    anchored = {c.key for c in runs if not c.inner[0].first}
    parts = set(chain.from_iterable((c.inner[0].key, c.inner[-1].key) for c in runs if c.key in anchored and _full(c)))
    for run in runs:
        if run.last - run.first == 1 or run.work or run.key in anchored:
            yield run
            continue
        rest, but = replace(run, first=run.first + 1), replace(run, last=run.last - 1)
        lead, last = run.inner[0], run.inner[-1]
        body = lead.key in language.names.heads and lead.key not in language.names.forces
        alone = lead.first and not (census.great[lead.key] or body or lead.key in language.names.given)
        if alone and (rest.key in anchored or rest.key in parts):
            yield rest
        else:
            labels = (language.words.works, language.words.making, language.names.ordinary)
            label = but.key in anchored and any(last.key in group for group in labels)
            yield but if label else run


def _full(found: Candidate) -> bool:
    return found.last - found.first > 1 and all(word.wordlike or word.text in MARKS for word in found.inner)


def _common(key: str, language: Language) -> bool:
    names = language.names
    if key in names.ordinary or key in names.titles or key in language.words.stop:
        return True
    return key in names.adjectives or key.removesuffix("s") in names.adjectives or no_name(key, language)


def _sure(found: Candidate, census: Census, language: Language) -> bool:
    """Whether a capital here can only be a name's."""
    names, key = language.names, found.key
    if len(key) < 2 or not any(c.isalpha() for c in key):
        return False
    if found.work or found.group or (census.stopped[key] and not _common(key, language)) or census.stopped[key] > 1:
        return True
    listed = key in names.places or key in names.organisations or key in names.same
    if found.last - found.first > 1:
        return listed or _sure_compound(found, census, language)
    return _sure_single(found, census, language, listed=listed)


def _sure_single(found: Candidate, census: Census, language: Language, *, listed: bool) -> bool:
    names, key, word = language.names, found.key, found.words[found.first]
    if _common(key, language) or key in names.organisation_heads or key in names.company_forms:
        return listed and word.text.replace(".", "").isupper() and not found.heading
    if census.small[key] > census.great[key]:
        return False
    inner = any(c.isupper() for c in word.text[1:]) and not found.heading
    return listed or inner or found.titled or not (word.first or found.heading)


def _sure_compound(found: Candidate, census: Census, language: Language) -> bool:
    parts = [word.key for word in found.inner if word.capital]
    plain = [p for p in parts if p in language.words.stop or p in language.names.ordinary or census.small[p]]
    if found.heading:
        return parts[0] in language.names.given and not plain and len(parts) < 4
    return len(plain) < len(parts)
