"""Bylines: who wrote it."""

import re
from collections.abc import Iterable
from functools import cache
from unicodedata import combining, normalize

from stemma.lang.base import Language
from stemma.lang.given import GIVEN
from stemma.lang.page import PageWords
from stemma.read.stamps import dated

_PART = r"[^\W\d_a-zà-þ][\w.'’-]{0,30}"
_PARTICLE = r"(?:de|del|de la|la|van|van der|von|der|den|al|el|bin|ibn|da|di|du|dos|le)"
_NAME = rf"{_PART}(?: (?:{_PARTICLE} )?{_PART}){{1,4}}"
_TRIM = " \t\u00a0-–—|,;:•·/"
_LONGEST = 140
_LONGEST_NAME = 80
_SHORT = 6
_DEGREE = re.compile(r"[A-Z]{2,4}|Ph\.?D\.?|M\.?D\.?|Jr\.?|Sr\.?")
_NOBODY = frozenset(
    {"admin", "administrator", "webmaster", "root", "editor", "staff", "guest", "user", "unknown", "none"}
)


def byline_of(line: str, language: Language, *, in_head: bool) -> tuple[str, ...]:
    """Return the names in a byline; none where the line is something else.

    Without a word like `by`, a bare name counts only near the top, and only with a mark, a role or a date after it.

    >>> from stemma.lang import language_of
    >>> byline_of("By Ada Olin and Bo Ruiz, staff writers", language_of("en"), in_head=True)
    ('Ada Olin', 'Bo Ruiz')
    >>> byline_of("By Monday the bees were gone", language_of("en"), in_head=True)
    ()
    >>> byline_of("Ada Olin, 4 March 2024", language_of("en"), in_head=True)
    ('Ada Olin',)
    """
    if len(line) > _LONGEST:
        return ()
    stamp = dated(line, language)
    words = (stamp.rest if stamp else line).strip(" \t\u00a0")
    bare = words.strip(_TRIM)
    if bare.lower() in language.page.agencies or bare.strip("()").lower() in language.page.agencies:
        return (bare.strip("()"),)
    led, named = _patterns(language.page)
    found = led.fullmatch(bare)
    named_first = stamp is not None and words.endswith(",") and _given(bare)  # `New York, 4 March` is no byline
    if found is None and in_head and not bare.isupper() and (_marked(words) or named_first or _role(bare, language)):
        found = named.fullmatch(bare)
    if found is None or not _tail_fits(found["tail"] or ""):
        return ()
    return _names(found["names"], language)


@cache
def _patterns(page: PageWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    joiners = "|".join(map(re.escape, page.joiners)) or r"\Z\A."
    names = (
        rf"(?P<names>{_NAME}(?:(?:, | (?:{joiners}) |, (?:{joiners}) ){_NAME}){{0,5}})(?P<tail>[\s,|/•·–—(-].{{0,80}})?"
    )
    lead = "|".join(map(re.escape, page.by)) or r"\Z\A."
    return re.compile(rf"(?i:{lead}):? ?{names}"), re.compile(names)


def _marked(words: str) -> bool:
    """Tell whether a dash or bar after the name sets it off from what followed it in the page, a date or a label."""
    return words.rstrip()[-1:] in set("-–—|•·/")


def _given(text: str) -> bool:
    """Tell whether a text begins with a person's given name."""
    first = text.partition(" ")[0].lower()
    return "".join(mark for mark in normalize("NFD", first) if not combining(mark)) in GIVEN


def _role(text: str, language: Language) -> bool:
    return any(re.search(rf"\b{role}\Z", text, re.IGNORECASE) for role in language.page.roles)


def _tail_fits(tail: str) -> bool:
    """Tell whether what follows the names is short and no sentence."""
    rest = tail.strip(_TRIM)
    return len(rest.split()) <= 8 and not rest.endswith((".", "?", "!"))


def _names(found: str, language: Language) -> tuple[str, ...]:
    times = {name for names in (*language.calendar.months, *language.calendar.weekdays) for name in names}
    names = parted(found, language)
    return () if any(name.lower().split()[0] in times for name in names) else tidied(names, language)


def parted(names: str, language: Language) -> tuple[str, ...]:
    """Cut `Ada Olin, Bo Ruiz and Cy Tan` into its names.

    >>> from stemma.lang import language_of
    >>> parted("Ada Olin, Bo Ruiz and Cy Tan", language_of("en"))
    ('Ada Olin', 'Bo Ruiz', 'Cy Tan')
    """
    parts = [part.strip(_TRIM) for part in _between(language.page).split(names)]
    if not all(" " in part for part in parts) and not re.search("[,;|]", names):
        return (names.strip(_TRIM),)  # `Coast & County`: what is joined are not two people's names
    return tuple(part for part in parts if part)


@cache
def _between(page: PageWords) -> re.Pattern[str]:
    joiners = "".join(rf"|\s{re.escape(word)}\s" for word in page.joiners)
    return re.compile(rf"[,;|]\s{{0,4}}(?:(?:{joiners[1:] or ','})\s?)?{joiners}", re.IGNORECASE)


def tidied(names: Iterable[str], language: Language) -> tuple[str, ...]:
    """Leave the names of people and bodies: no roles, no degrees, no words of the page, capitals brought down.

    >>> from stemma.lang import language_of
    >>> tidied(["ADA OLIN", "AP Science Writer", "PhD", "admin"], language_of("en"))
    ('Ada Olin', 'AP')
    """
    kept: dict[str, None] = {}
    for name in names:
        bare = _led(language.page).sub("", name.strip(_TRIM))
        low = bare.lower()
        if low in _NOBODY or low in language.page.controls or len(bare) > _LONGEST_NAME or not bare:
            continue
        if _is_role(bare, language):
            kept |= dict.fromkeys(agencies_in(bare, language))
        elif not (kept and _DEGREE.fullmatch(bare) and low not in language.page.agencies):
            kept[bare.title() if bare.isupper() and " " in bare else bare] = None
    return tuple(kept)


@cache
def _led(page: PageWords) -> re.Pattern[str]:
    lead = "|".join(map(re.escape, page.by)) or r"\Z\A."
    return re.compile(rf"^(?:\w+ )?(?:{lead}):?\s+", re.IGNORECASE)


def agencies_in(text: str, language: Language) -> tuple[str, ...]:
    """Find the agencies that a credit or copyright line names.

    >>> from stemma.lang import language_of
    >>> agencies_in("(c) 2024 The Associated Press. All rights reserved.", language_of("en"))
    ('The Associated Press',)
    """
    found = (one for one in _agencies(language.page).finditer(text) if one[0].isupper() or len(one[0]) > _SHORT)
    return tuple(dict.fromkeys(one[0] for one in found))


@cache
def _agencies(page: PageWords) -> re.Pattern[str]:
    names = sorted(page.agencies, key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names)) or '(?!)'})\b", re.IGNORECASE)


def _is_role(text: str, language: Language) -> bool:
    return any(re.fullmatch(role, text, re.IGNORECASE) for role in language.page.roles)
