"""HTML -> pieces.

trafilatura chooses what is article; the words are always the page's own. Its output is never copied into the clean
text: it votes, block by block, on the visible text that `read.markup` cut out of the source with the place of each
character. So every run holds by construction, and what trafilatura drops or reorders inside a block is not lost.

Raw text: see `read.markup`.
"""

import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from html import unescape

from stemma.errors import ReadError
from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.model.documents import Hyperlink
from stemma.read.byline import byline_of
from stemma.read.credit import with_agencies
from stemma.read.furniture import line_reason, without_promotion
from stemma.read.language import language_in
from stemma.read.markup import scan
from stemma.read.metadata import About, about, absolute
from stemma.read.offline import offline
from stemma.read.outlet import outlet_of
from stemma.read.pieces import Piece, slice_piece
from stemma.read.place import Place
from stemma.read.reckoned import Reckoned
from stemma.read.sections import mark_notes, mark_pulled, mark_related
from stemma.read.stamps import Stamp, dated, in_address, in_dateline, stamp_of
from stemma.read.vote import LONG, Block, Key, chosen_blocks, key_of, under_headings, within

_BETWEEN = re.compile(r"\s(?:\||::?|[-–—·•»])\s")
_LONGEST_SITE = 40
_MOST_TAGS = 200_000
"""Trafilatura's time grows with the square of the elements: at this number about ten seconds."""
_NOWHERE = logging.NullHandler()
_LONGEST_HEADLINE = 300
_LONGEST_BYLINE = 16
_HEAD_PROSE = 3
_LINK_SHARE = 0.9
_LONG_LINK = 15
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ELSEWHERE = frozenset({"header", "navigation", "footer", "aside", "comments", "related stories", "advert", "overlay"})
"""Where a date is not the article's: a masthead shows the day on which the page was saved."""
_LEAST_FIT = 0.6
_MOST_FURNITURE = 300
_KINDS = {
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "blockquote": "quote",
    "li": "list",
    "dt": "list",
    "dd": "list",
    "figcaption": "caption",
    "caption": "caption",
}


def read_html(source: str) -> tuple[Reckoned, str]:
    """Tell apart what a page holds; the second value is the raw text that its runs point into."""
    page = scan(source)
    if source.count("<") > _MOST_TAGS:
        where, fault = "page", f"has over {_MOST_TAGS:,} tags"
        raise ReadError(where, fault, "save the article alone")
    blocks = tuple(Block(piece, place, key_of(piece.text)) for piece, place in page.blocks)
    chosen = chosen_blocks(blocks, article_lines(source))
    body = "\n".join(block.piece.text for block, take in zip(blocks, chosen, strict=True) if take)
    declared = next((t.attributes["lang"] for t in page.tags if t.name == "html" and t.attributes.get("lang")), None)
    lang = language_in(body, declared)
    language = language_of(lang)
    blocks = under_headings(blocks, page.sections, language)
    chosen = within(blocks, chosen)
    told = about(page, language)
    head = _headline(blocks, chosen, told, page.title)
    pieces, byline, stamp = _sifted(tuple(zip(blocks, chosen, strict=True)), head, told, language)
    published, published_from = _published(told, stamp, pieces, source, language)
    title = told.title or (page.title.text if page.title else "")
    reckoned = Reckoned(
        url=told.url,
        title=next((p.text for p in pieces if p.kind == "title"), title),
        byline=with_agencies(told.byline or byline, pieces, language),
        published=published,
        published_from=published_from,
        lang=lang,
        pieces=_linked(pieces, told.url),
        outlet=outlet_of(told.url) or told.site or _site(page.title, head),
    )
    return reckoned, page.raw


def article_lines(source: str) -> tuple[str, ...]:
    """Ask trafilatura which lines of a page are article.

    Its first choice is enough: on the benchmark the vote gains nothing from the second opinions that it asks for
    where the first seems short (F1 .967 without them, .965 with), and they cost a third of its time.
    """
    with offline():
        from trafilatura import extract  # noqa: PLC0415 - loading it costs half a second

    _hush()
    whole = source if "<html" in source.lower() else f"<html><body>{source}</body></html>"
    text = extract(whole, include_comments=False, include_tables=True, deduplicate=False, fast=True) or ""
    return tuple(line for line in text.splitlines() if line.strip())


def _published(
    told: About, stamp: Stamp | None, pieces: Sequence[Piece], source: str, language: Language
) -> tuple[str | None, str | None]:
    """Weigh the places that give a date.

    A line that says `published` goes before what the page declares if it is earlier: systems that move articles about
    tend to declare the day of the move.
    """
    issued = stamp is not None and any(word in stamp.rest.lower() for word in language.page.issued)
    if stamp and (told.published is None or (issued and stamp.iso[:10] < told.published[:10])):
        return stamp.iso, "date line"
    if told.published:
        return told.published, told.published_from
    lines = (piece.text for piece in pieces if piece.reason is None and piece.kind != "title")
    found = (("url", in_address(told.url)), ("dateline", in_dateline(lines, language)), ("htmldate", _searched(source)))
    return next(((day, place) for place, day in found if day), (None, None))


def _searched(source: str) -> str | None:
    """Ask htmldate, which knows many more places where pages keep their date, but only those that mark it as one."""
    with offline():
        from htmldate import find_date  # noqa: PLC0415 - needed only where the page gives no date itself

    _hush()
    try:
        found = find_date(source, original_date=True, extensive_search=False)
    except (ValueError, TypeError, RecursionError):
        return None
    # Of a year alone, such as that of a copyright line, it makes the first of January.
    return None if found and found.endswith("-01-01") and found not in source else found


def _hush() -> None:
    """Keep the libraries' complaints about odd pages off the terminal: `skipped` says what they mean."""
    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).addHandler(_NOWHERE)


def _headline(blocks: Sequence[Block], chosen: Sequence[bool], told: About, title: Piece | None) -> Piece | None:
    """Find the headline as the page shows it; for want of one, the `title` element without the site's name."""
    named = set(key_of(told.title or (title.text if title else "")))
    first = next((n for n, take in enumerate(chosen) if take), len(blocks))
    fits = []
    for number, (piece, place, words_of) in enumerate(blocks):
        key = set(words_of) if len(piece.text) <= _LONGEST_HEADLINE else set()
        fit = 2 * len(key & named) / (len(key) + len(named)) if key and named else 0.0
        if fit >= _LEAST_FIT or (not named and key and place.tag == "h1"):
            fits.append((-round(fit, 1), place.tag != "h1", place.tag[:1] != "h", abs(number - first), number))
    if fits:
        return blocks[min(fits)[-1]].piece
    return _before_site(title, told) if title else None


def _site(title: Piece | None, head: Piece | None) -> str | None:
    """Take the site's name from the far end of a title element that has the headline at the other."""
    parts = _BETWEEN.split(title.text) if title else []
    if head is None or len(parts) < 2:
        return None
    keys = [key_of(part) for part in (parts[0], parts[-1])]
    named = [key == key_of(head.text)[: len(key)] and len(key) > 1 for key in keys]
    site = parts[-1] if named[0] else parts[0]
    return site.strip() if named[0] != named[1] and len(site) <= _LONGEST_SITE else None


def _before_site(title: Piece, told: About) -> Piece:
    """Cut ` | Example News` off the title element."""
    if told.title and title.text.startswith(unescape(told.title)):
        return slice_piece(title, 0, len(unescape(told.title)))
    ends = [at for mark in (" | ", " - ", " – ", " — ", " · ", " :: ", " » ") if (at := title.text.rfind(mark)) > 10]
    return slice_piece(title, 0, max(ends)) if ends else title


def _sifted(
    blocks: Sequence[tuple[Block, bool]], head: Piece | None, told: About, language: Language
) -> tuple[tuple[Piece, ...], tuple[str, ...], Stamp | None]:
    """Order the pieces, headline first; give each its kind or its reason, and note byline and date lines on the way."""
    kept: list[Piece] = [replace(head, kind="title")] if head else []
    summary = key_of(told.summary or "")
    names: list[str] = []
    stamp = masthead = None
    prose = furniture = 0
    below = head is None or all(block.piece is not head for block, _ in blocks)
    for (piece, place, key), take in blocks:
        below = below or piece is head
        if piece is head or (head and piece.text == head.text and prose < 2):
            continue
        found = byline_of(piece.text, language, in_head=prose == 0) if prose < 1 or take else ()
        names += [name for name in found if name not in names]
        led = prose == 0 and len(key) <= _LONGEST_BYLINE and piece.text.startswith(told.byline)
        by = bool(found) or led or piece.text in told.byline
        if stamp is None and prose < _HEAD_PROSE and place.reason not in _ELSEWHERE:
            line = dated(piece.text, language) if by else stamp_of(piece.text, language)
            line = line if line and not line.updated else None
            stamp, masthead = (line, masthead) if below else (None, masthead or line)
        standfirst = prose == 0 and len(summary) > 4 and key == summary
        if standfirst and any(one.kind == "standfirst" for one in kept):
            continue
        if take or standfirst:
            reason = "byline" if by else line_reason(piece.text, language) or _away(piece, place, key)
            kind = "standfirst" if standfirst else _KINDS.get(place.tag, "paragraph")
            kept.append(replace(piece, kind=kind, reason=reason))
            prose += take and not standfirst and len(key) >= LONG
        elif furniture < _MOST_FURNITURE:
            furniture += 1
            reason = "byline" if by else place.reason or line_reason(piece.text, language) or "not chosen as article"
            kept.append(replace(piece, reason=reason))
    marked = mark_notes(mark_pulled(mark_related(kept, language)), language, told.byline or tuple(names))
    parts = (
        part for p in marked for part in ((p,) if p.reason or p.kind == "title" else without_promotion(p, language))
    )
    return tuple(parts), tuple(names), stamp or masthead


def _away(piece: Piece, place: Place, key: Key) -> str | None:
    """Tell a block that is one link to elsewhere: an item, many words, capitals, or in brackets."""
    if sum(link.end - link.start for link in piece.links) < _LINK_SHARE * len(piece.text):
        return None
    text = piece.text
    away = place.tag == "li" or len(key) >= _LONG_LINK or text.isupper() or (text[0] in "[(" and text[-1] in "])")
    return "link to another page" if away and place.tag not in _HEADINGS else None


def _linked(pieces: Sequence[Piece], base: str | None) -> tuple[Piece, ...]:
    """Make the article's links whole; those of the furniture lead nowhere that matters."""
    return tuple(
        replace(piece, links=() if piece.reason else _whole_links(piece, base)) if piece.links else piece
        for piece in pieces
    )


def _whole_links(piece: Piece, base: str | None) -> tuple[Hyperlink, ...]:
    found = ((link, absolute(base, link.url)) for link in piece.links)
    return tuple(Hyperlink(link.start, link.end, url) for link, url in found if url)
