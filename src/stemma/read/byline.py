"""Bylines: who wrote it."""

import re
from functools import cache

from stemma.lang.base import Language
from stemma.lang.page import PageWords
from stemma.read.stamps import dated

_PART = r"[^\W\d_a-zà-þ][\w.'’-]{0,30}"
_PARTICLE = r"(?:de|del|de la|la|van|van der|von|der|den|al|el|bin|ibn|da|di|du|dos|le)"
_NAME = rf"{_PART}(?: (?:{_PARTICLE} )?{_PART}){{1,4}}"
_TRIM = " \t\u00a0-–—|,;:•·/"
_LONGEST = 140
_TAIL = re.compile(r"[\s,|/•·–—-]")


def byline_of(line: str, language: Language, *, in_head: bool) -> tuple[str, ...]:
    """Return the names in a byline; none where the line is something else.

    Without a word like `by`, a bare name counts only near the top, and only with a mark, a role or a date after it.

    >>> from stemma.lang import language_of
    >>> byline_of("By Ada Olin and Bo Ruiz, staff writers", language_of("en"), in_head=True)
    ('Ada Olin', 'Bo Ruiz')
    >>> byline_of("By Monday the bees were gone", language_of("en"), in_head=True)
    ()
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
    if found is None and in_head and not bare.isupper() and (_marked(words) or _role(bare, language)):
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


def _role(text: str, language: Language) -> bool:
    return any(re.search(rf"\b{role}\Z", text, re.IGNORECASE) for role in language.page.roles)


def _tail_fits(tail: str) -> bool:
    """Tell whether what follows the names is short and no sentence."""
    rest = tail.strip(_TRIM)
    return len(rest.split()) <= 8 and not rest.endswith((".", "?", "!"))


def _names(found: str, language: Language) -> tuple[str, ...]:
    joiners = "|".join(rf"\s{re.escape(word)}\s" for word in language.page.joiners)
    names = [name.strip(_TRIM) for name in re.split(rf",(?:{joiners})|,\s|{joiners}" if joiners else r",\s", found)]
    times = {name for names in (*language.calendar.months, *language.calendar.weekdays) for name in names}
    if any(name.lower().split()[0] in times for name in names if name):
        return ()
    return tuple(name.title() if name.isupper() else name for name in names if name)
