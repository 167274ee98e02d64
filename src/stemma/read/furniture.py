"""Which lines and sentences of a page are not article, by general signs, each with its reason."""

import re
from dataclasses import dataclass, replace
from functools import cache

from stemma.lang.base import Language
from stemma.lang.page import PageWords
from stemma.lang.web import LABELS
from stemma.read.outlet import is_address
from stemma.read.pieces import Piece, slice_piece
from stemma.read.stamps import stamp_of
from stemma.text.segment import cut, words

_QUOTES = re.compile(r"[\"“”«»„]")
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*\s*\Z")
_TRIM = " \t\u00a0·•|»›>→←‹«-–—:*#▶►▼▾✕×"
_CONTACT = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}")
_BY_CAMERA = re.compile(r"\w{3,14}(?: by)?: ?[^\W\d_a-z][\w'’.-]{1,20}(?: [^\W\d_a-z][\w'’-]{1,20}){1,2}\.(?!\w)")
_SENTENCE = re.compile(r"\b[a-z]{3,}\b.*\b[a-z]{2,}\.\Z|[a-z]\. [A-Z]")
_LONGEST_LINE = 300
_LONGEST_LABEL = 80
_COUNT = re.compile(r"\s?\(?\d{1,5}\)?\Z")
_RULING = ("comments", "advert", "related stories", "promotion")
_LONGEST_NOTE = 450
_BARE_WORDS = 14


@dataclass(frozen=True, slots=True)
class Patterns:
    """A language's wording for furniture, compiled."""

    adverts: re.Pattern[str]
    promotion: re.Pattern[str]
    credits: re.Pattern[str]
    legal: re.Pattern[str]
    corrections: re.Pattern[str]
    comments: re.Pattern[str]
    related: re.Pattern[str]
    role: re.Pattern[str]
    notes: re.Pattern[str]
    note: re.Pattern[str]


@cache
def patterns_of(page: PageWords) -> Patterns:
    """Compile a language's wording once."""
    is_a = "|".join(map(re.escape, page.is_a)) or r"\Z\A."
    role = _any(page.roles).pattern
    return Patterns(
        adverts=_any(page.adverts),
        promotion=_any(page.promotion),
        credits=_any(page.credits),
        legal=_any(page.legal),
        corrections=_any(page.corrections),
        comments=_any(page.comments),
        related=_any(page.related),
        role=_any(page.roles),
        notes=_any(page.notes),
        note=re.compile(rf"(?P<who>[^\s,.]{{2,20}}(?: [^\s,.]{{1,20}}){{0,3}}),? (?:{is_a})\b(?P<what>.*)", re.DOTALL)
        if role
        else re.compile(r"\Z\A."),
    )


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for several; without any, one that matches nothing."""
    return re.compile("|".join(f"(?:{one})" for one in patterns) or r"\Z\A.", re.IGNORECASE)


def line_reason(line: str, language: Language) -> str | None:
    """Say why a line by itself is furniture, or nothing if it may be article.

    >>> from stemma.lang import language_of
    >>> line_reason("Article continues below advertisement", language_of("en"))
    'advert'
    >>> line_reason("The bees came back in June.", language_of("en")) is None
    True
    """
    known = patterns_of(language.page)
    bare = line.strip(_TRIM)
    if len(bare) <= _LONGEST_NOTE and known.corrections.fullmatch(bare):
        return "correction note"
    if len(line) > _LONGEST_LINE:
        return None
    if not any(map(str.isalnum, bare)):
        return "ornament"
    return _by_wording(bare, known, language) or _by_sense(line, bare, known, language)


def _by_wording(bare: str, known: Patterns, language: Language) -> str | None:
    """Try the wording that whole lines have."""
    if is_address(bare):
        return "address of a page"
    if known.adverts.fullmatch(bare):
        return "advert"
    credit = known.credits.fullmatch(bare) and not _SENTENCE.search(bare)
    if credit or (_BY_CAMERA.match(bare) and known.credits.fullmatch(bare[:80])):
        return "photo credit"
    if known.legal.fullmatch(bare):
        return "legal notice"
    return "button or link" if bare.lower().rstrip(".!… ") in language.page.controls else None


def _by_sense(line: str, bare: str, known: Patterns, language: Language) -> str | None:
    """Try what a line does: give an address, call upon the reader, date the page."""
    if _CONTACT.search(bare) and is_bare(bare):
        return "contact details"
    promotes = not _QUOTES.search(line) and known.promotion.match(bare) and len(cut(bare, language.sentences)) == 1
    return "promotion" if promotes else "date line" if stamp_of(line, language) else None


def label_reason(text: str, language: Language) -> str | None:
    """Say what a heading announces, where that is no part of an article.

    >>> from stemma.lang import language_of
    >>> label_reason("Comments (12)", language_of("en")), label_reason("Lo más leído", language_of("es"))
    ('comments', 'related stories')
    """
    bare = _COUNT.sub("", text.strip(_TRIM)).strip(_TRIM).lower()
    known = patterns_of(language.page)
    if len(text) > _LONGEST_LABEL:
        return None
    for reason, pattern in (("comments", known.comments), ("related stories", known.related)):
        if pattern.fullmatch(bare):
            return reason
    return next((reason for reason in _RULING if bare in LABELS[reason]), None)


def without_promotion(piece: Piece, language: Language) -> tuple[Piece, ...]:
    """Take the sentences off a paragraph's end that speak to the reader instead of telling the story."""
    pattern = patterns_of(language.page).promotion
    places = cut(piece.text, language.sentences)
    first = len(places)
    while first and _promotes(piece.text[places[first - 1][0] : places[first - 1][1]], pattern):
        first -= 1
    if first == len(places):
        return (piece,)
    promotion = slice_piece(piece, places[first][0], len(piece.text))
    promotion = replace(promotion, reason="promotion")
    return (slice_piece(piece, 0, places[first][0]), promotion) if first else (promotion,)


def _promotes(sentence: str, pattern: re.Pattern[str]) -> bool:
    return not _QUOTES.search(sentence) and pattern.match(sentence) is not None


def is_bare(text: str) -> bool:
    """Tell a line of few words that ends no sentence: a headline, a heading, a label or a link.

    >>> is_bare("What the bees did next"), is_bare("They left.")
    (True, False)
    """
    return len(text) <= _LONGEST_LINE and not _ENDS.search(text) and len(words(text)) <= _BARE_WORDS


def is_prose(text: str) -> bool:
    """Tell a whole sentence of some length.

    >>> is_prose("The bees left the hive on Monday, keepers said."), is_prose("More on bees")
    (True, False)
    """
    count = len(words(text))
    return count >= 30 or (count >= 6 and _ENDS.search(text) is not None and not text.rstrip().endswith(":"))
