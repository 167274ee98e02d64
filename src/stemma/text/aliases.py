"""Which names are forms of one name: decided on the names alone, each join with its reason.

Strong joins leave nothing to choose: a company form more or less, a hyphen for a space, an acronym spelled out. Weak
joins shorten a name (`Lund` for `Ada Lund`) and hold only where the short form fits one name. Nothing joins a middle
surname or a relative.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stemma.lang.names import Names
from stemma.model.annotations import NameKind

_MARKS = '“”„«»‘"'
_SPLIT = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Form:
    """A name in folded form."""

    key: str
    kind: NameKind
    capitals: bool = False
    """Written in capitals throughout, and so perhaps an acronym."""
    alone: bool = False
    """Not to be taken for a short form: `Omar` in `his brother Omar`."""


@dataclass(frozen=True, slots=True, order=True)
class Join:
    """Two names that are one, and why."""

    short: str
    full: str
    why: str


def fold(text: str) -> str:
    """Fold case, accents and apostrophes, for comparing.

    >>> fold("Doña Inés’")
    "dona ines'"
    """
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
        text = "".join(c for c in plain if not unicodedata.combining(c))
    return text.lower()


def key_of(name: str) -> str:
    """Return a name as it is compared: folded, one space between words, no stop behind them.

    >>> key_of("Norsk Lys  Ltd.")
    'norsk lys ltd'
    >>> key_of("Ada “The Bolt” Lund")
    'ada the bolt lund'
    """
    words = (word.strip(_MARKS) for word in fold(name).split())
    return " ".join(word.rstrip(".") or word for word in words if word.strip("'"))


def joins(forms: Sequence[Form], names: Names, told: Iterable[tuple[str, str]] = ()) -> tuple[Join, ...]:
    """Return the joins between names, strong ones first.

    `told` are pairs that the text itself joins: `Nordic Salvage Board (NSB)`.
    """
    ordered = sorted(forms, key=lambda form: form.key)
    keys = {form.key for form in ordered}
    strong = [_bracketed(*pair) for pair in sorted(set(told)) if keys >= {*pair}]
    strong += [*_alike(ordered, names), *_acronyms(ordered, names)]
    # A long form is placed first, so that `Rosa` has one group to fit where `Rosa Hotel` is `Rosa Grand Hotel`.
    long = _short([form for form in ordered if " " in form.key], ordered, grouped(keys, strong), names)
    known = (*strong, *long)
    return (*known, *_short([form for form in ordered if " " not in form.key], ordered, grouped(keys, known), names))


def _bracketed(one: str, other: str) -> Join:
    short, full = sorted((one, other), key=len)
    return Join(short, full, "an article gives one for the other")


def grouped(keys: Iterable[str], found: Iterable[Join]) -> Mapping[str, str]:
    """Return, for every key, the first key of its group in alphabetical order."""
    above: dict[str, str] = {key: key for key in keys}

    def top(key: str) -> str:
        while above[key] != key:
            above[key] = above[above[key]]
            key = above[key]
        return key

    for join in found:
        low, high = sorted((top(join.short), top(join.full)))
        above[high] = low
    return {key: top(key) for key in sorted(above)}


def core(key: str, kind: NameKind, names: Names) -> str:
    """Return a name without the words that come and go, and without marks.

    Company forms, a leading article or country, `jr`: `the Norsk Lys Ltd` -> `norsklys`.
    """
    parts = [p for p in key.split() if p]
    if len(parts) > 1 and parts[0] in names.articles:
        parts = parts[1:]
    if kind == "organisation":
        parts = _head_last(parts, names)
    if kind == "organisation" and len(parts) > 2 and _country(parts[0], names):
        parts = parts[1:]
    elif len(parts) > 1 and parts[0] in names.same:
        parts = [names.same[parts[0]], *parts[1:]]
    drop = {"person": (names.generations,), "organisation": (names.company_forms, names.company_groups)}.get(kind, ())
    while len(parts) > 1 and any(parts[-1] in group for group in drop):
        parts = parts[:-1]
    return "".join(_SPLIT.split(" ".join(parts))) or key


def _head_last(parts: list[str], names: Names) -> list[str]:
    """Turn `ministry of the interior` into `interior ministry`, which names the same."""
    if len(parts) < 3 or parts[0] not in names.organisation_heads or parts[1] not in names.of:
        return parts
    rest = parts[3:] if parts[2] in names.articles else parts[2:]
    return [*rest, parts[0]] if 0 < len(rest) < 3 else parts


def _alike(forms: Sequence[Form], names: Names) -> Iterator[Join]:
    buckets: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        full = names.same.get(form.key, form.key)
        # A work is not the person or the place that it is named after.
        buckets[(form.kind == "work") * "“" + core(full, form.kind, names)].append(form)
    for bucket in buckets.values():
        for one, other in pairwise(bucket):
            short, full = sorted((one.key, other.key), key=lambda key: (len(key), key))
            alias = short in names.same or full in names.same
            why = "another name of the same" if alias else "the same name but for marks and words such as Ltd"
            yield Join(short, full, why)


def _acronyms(forms: Sequence[Form], names: Names) -> Iterator[Join]:
    """Yield acronyms with what they stand for; two names under one acronym differ in their last word at most."""
    spelled: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        if " " in form.key and form.kind != "person":
            for letters in initials(form.key, names):
                spelled[letters].append(form)
    for form in forms:
        letters = form.key.replace(".", "")
        full = spelled.get(letters, [])
        if form.capitals and 2 < len(letters) < 9 and len({tuple(_words(f.key, names)[:-1]) for f in full}) == 1:
            yield from (Join(form.key, f.key, "its first letters") for f in full if f.key != form.key)


def initials(key: str, names: Names) -> tuple[str, ...]:
    """Return the first letters of a name, with and without its small words.

    >>> from stemma.lang import language_of
    >>> initials("nordic board of salvage", language_of("en").names)
    ('nbs', 'nbos')
    """
    great = "".join(word[0] for word in _words(key, names))
    every = "".join(word[0] for word in key.split() if word[0].isalnum())
    return (great, every) if great != every else (great,)


def _words(key: str, names: Names) -> list[str]:
    """Return the words of weight, without the country that leads them."""
    words = [word for word in re.split(r"[\s-]+", key) if word[:1].isalnum() and word not in names.small]
    return words[1:] if len(words) > 3 and _country(words[0], names) else words


def _country(word: str, names: Names) -> bool:
    """Whether a word is a country in short, as in `US Department of the Interior`."""
    return names.same.get(word) in names.places and len(word.replace(".", "")) < 4


def _short(some: Sequence[Form], forms: Sequence[Form], group: Mapping[str, str], names: Names) -> Iterator[Join]:
    """Join some of the forms, each to the one group of names that it fits."""
    longer: dict[str, list[tuple[Form, str]]] = defaultdict(list)
    for form in forms:
        for part, why in shortened(form, names):
            longer[part].append((form, why))
    for form in some:
        fits = [(full.key, why) for full, why in longer.get(form.key, ()) if _may_stand(form, full, names)]
        if len({group[key] for key, _ in fits}) > 1:
            fits = [(key, why) for key, why in fits if key.split()[-1] in names.company_forms]
        if form.alone or len({group[key] for key, _ in fits}) != 1:
            continue
        full, why = max(fits, key=lambda fit: (len(fit[0]), fit[0]))
        if group[full] != group[form.key]:
            yield Join(form.key, full, why)


def _may_stand(short: Form, full: Form, names: Names) -> bool:
    """Whether the kinds agree: a person is not short for the foundation that bears the name."""
    if short.key == full.key or short.kind == "work":
        return False
    if short.key in names.places or (short.kind == "place" and full.kind not in {"place", "other"}):
        return False
    if short.key in names.organisations and not _merely_longer(short, full, names):
        return False
    person = short.kind == "person" if " " in short.key else short.key in names.given
    return not person or full.kind == "person"


def _merely_longer(short: Form, full: Form, names: Names) -> bool:
    """Whether a name adds only what bodies are called to a known one: `Reuters News`, `Nokia Communications Inc`."""
    more = full.key.removeprefix(short.key).split()
    return all(any(w in group for group in (names.heads, names.company_forms, names.company_groups)) for w in more)


def shortened(form: Form, names: Names) -> Iterator[tuple[str, str]]:
    """Yield the shorter names that may stand for a name, each with the reason."""
    parts = form.key.split()
    if len(parts) < 2:
        return
    if form.kind == "person":
        yield from _shortened_person(parts, names)
    elif form.kind != "work":
        yield from _shortened_body(parts, form.kind, names)


def _shortened_person(parts: list[str], names: Names) -> Iterator[tuple[str, str]]:
    if parts[-1] in names.families or parts[0] in names.articles:
        surname = parts[1] if parts[0] in names.articles else parts[0]
        yield f"the {surname}s", "the plural of the surname"
        yield f"{surname}s", "the plural of the surname"
        return
    bare = [part for part in parts if part not in names.generations]
    if len(bare) < 2:
        return
    at = len(bare) - 1
    while at > 1 and bare[at - 1] in names.particles:
        at -= 1
    yield from ((" ".join(bare[n:]), "the name without its first part") for n in range(1, at))
    yield " ".join(bare[at:]), "the surname, borne by nobody else here"
    yield bare[-1], "the surname, borne by nobody else here"
    if bare[0] not in names.ordinary and bare[0] not in names.titles:
        yield bare[0], "the given name, borne by nobody else here"
    if len(bare) > 2 and bare[0] in names.given:
        yield f"{bare[0]} {bare[-1]}", "the same without the middle name"
    if names.two_surnames and len(bare) > 2:
        yield from _by_first_surname(bare, names)


def _by_first_surname(bare: list[str], names: Names) -> Iterator[tuple[str, str]]:
    """Yield what a person with two surnames goes by: `garza`, `jose garza` for `jose angel garza villarreal`."""
    first = 1
    while first < len(bare) - 2 and bare[first] in names.given:
        first += 1
    last = first
    while last < len(bare) - 1 and bare[last] in names.particles:
        last += 1
    if last == len(bare) - 1:
        return  # what looked like two surnames is one with its particles: `Juan de la Cruz`
    surname = " ".join(bare[first : last + 1])
    yield surname, "the first of two surnames, borne by nobody else here"
    yield bare[last], "the first of two surnames, borne by nobody else here"
    yield f"{bare[0]} {surname}", "the same without the second surname"
    yield f"{' '.join(bare[:first])} {surname}", "the same without the second surname"


def _shortened_body(parts: list[str], kind: NameKind, names: Names) -> Iterator[tuple[str, str]]:
    plain = {p for p in parts if p in names.heads or p in names.ordinary or p in names.adjectives}
    plain.update(names.articles)
    for size in range(1, len(parts)):
        # Two words are a name of their own: `Nordic Lines` is not its daughter `Nordic Lines Baltica`.
        if size > 1 and not plain.issuperset(parts[size:]):
            continue
        if any(part not in plain for part in parts[:size]) and parts[size - 1] not in names.links:
            yield " ".join(parts[:size]), "the first part of the name, and of no other here"
    if len(parts) > 2 and parts[-1] in names.heads:
        yield f"{parts[0]} {parts[-1]}", "the same first and last word"
    if parts[-1] in names.organisation_heads and parts[-1] not in names.small:
        yield parts[-1], "the word that says what it is, and of no other here"
    if kind == "place" and parts[0] in names.adjectives:
        yield " ".join(parts[1:]), "the name without its adjective"
