"""Plain text, as saved or pasted from a page: no markup tells article from furniture."""

import re
from collections.abc import Sequence
from dataclasses import replace

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.model.documents import Run
from stemma.read.byline import byline_of
from stemma.read.credit import with_agencies
from stemma.read.furniture import is_bare, is_prose, line_reason, without_promotion
from stemma.read.language import language_in
from stemma.read.outlet import address_in, is_address, outlet_of
from stemma.read.pieces import INVISIBLE, Piece, shown, slice_piece
from stemma.read.reckoned import Reckoned
from stemma.read.sections import mark_outside, mark_related, mark_sections
from stemma.read.stamps import Stamp, dated, in_address, in_dateline, stamp_of
from stemma.text.segment import cut

_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_DATE_LEAD = re.compile(r"\s{0,4}(?:\w{2,12}:? )?(?P<date>\d{4}-\d{2}-\d{2})(?:T\S{4,20})?[ \t:|–—-]{1,6}(?=\S)")
_EDGES = re.compile(rf"\A[\s{INVISIBLE}]+|[\s{INVISIBLE}]+\Z")
_HEAD_LINES = 12
_LONGEST_HEADLINE = 250


def read_plain(raw: str) -> Reckoned:
    """Tell apart what a saved text holds."""
    pieces = joined_lines(lines_of(raw))
    lang = language_in("\n".join(piece.text for piece in pieces if not is_address(piece.text)))
    language = language_of(lang)
    pieces, url = _address(pieces)
    pieces, led = _date_lead(pieces)
    pieces, stamps = _stamps(pieces, language)
    pieces = mark_related(pieces, language)
    pieces = tuple(p if p.reason else replace(p, reason=line_reason(p.text, language)) for p in pieces)
    pieces, byline = _bylines(pieces, language)
    beside = (dated(piece.text, language) for piece in pieces if piece.reason == "byline")
    stamps = (*stamps, *(stamp for stamp in beside if stamp))
    pieces = mark_sections(mark_outside(pieces), language, byline)
    pieces = tuple(part for p in pieces for part in ((p,) if p.reason else without_promotion(p, language)))
    pieces = _kinds(pieces, language)
    byline = with_agencies(byline, pieces, language)
    prose = (piece.text for piece in pieces if piece.reason is None and piece.kind != "title")
    published, published_from = _published(led, stamps, url, in_dateline(prose, language))
    return Reckoned(url, outlet_of(url), _title(pieces), byline, published, published_from, lang, pieces)


def lines_of(raw: str) -> tuple[Piece, ...]:
    """Cut raw text into its lines, each trimmed and knowing its place."""
    pieces = []
    last = None
    for found in _LINE.finditer(raw):
        words = _EDGES.sub("", found[0])
        if not words.strip():
            continue
        start = found.start() + found[0].index(words)
        seen, runs = shown(words, start)
        # One line break parts lines, two part paragraphs; a carriage return belongs to the break it stands in.
        gap = raw[last:start].replace("\r\n", "\n") if last is not None else "\n\n"
        apart = sum(gap.count(mark) for mark in "\n\r\v\f\x85\u2028\u2029") > 1
        pieces.append(Piece(seen, runs, apart=apart))
        last = start + len(words)
    return tuple(pieces)


def joined_lines(lines: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Put the paragraphs of a hard-wrapped text together again; leave other texts as they are."""
    if not _wrapped(lines):
        return lines
    joined: list[Piece] = []
    for line in lines:
        if line.apart or not joined or len(joined[-1].text) < 40:
            joined.append(line)
            continue
        before = joined[-1]
        at = len(before.text) + 1
        runs = (*before.runs, *(Run(run.clean + at, run.raw, run.length) for run in line.runs))
        joined[-1] = replace(before, text=f"{before.text} {line.text}", runs=runs)
    return tuple(joined)


def _wrapped(lines: Sequence[Piece]) -> bool:
    """Lines that follow without a gap, all of about one width, are one paragraph broken by a margin."""
    followed = [lines[i].text for i in range(len(lines) - 1) if not lines[i + 1].apart]
    if len(followed) < 6 or len(followed) < len(lines) / 2:
        return False
    widest = max(map(len, followed))
    return 40 <= widest <= 100 and sum(len(line) > widest - 20 for line in followed) >= 0.7 * len(followed)


def _address(pieces: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], str | None]:
    """Take the address off the first lines, where a saved page carries it."""
    for number, piece in enumerate(pieces[:3]):
        if url := address_in(piece.text):
            marked = replace(piece, reason="address of the page")
            return (*pieces[:number], marked, *pieces[number + 1 :]), url
    return pieces, None


def _date_lead(pieces: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], str | None]:
    """Cut ` date 2021-07-01 ` off the line that it was pasted into."""
    for number, piece in enumerate(pieces[:3]):
        found = _DATE_LEAD.match(piece.text)
        if found and piece.reason is None:
            lead = replace(slice_piece(piece, 0, found.end()), reason="date line")
            rest = replace(slice_piece(piece, found.end(), len(piece.text)), apart=True)
            return (*pieces[:number], lead, rest, *pieces[number + 1 :]), found["date"]
    return pieces, None


def _stamps(pieces: tuple[Piece, ...], language: Language) -> tuple[tuple[Piece, ...], tuple[Stamp, ...]]:
    marked, stamps = [], []
    for piece in pieces:
        stamp = None if piece.reason else stamp_of(piece.text, language)
        if stamp:
            stamps.append(stamp)
        marked.append(replace(piece, reason="date line") if stamp else piece)
    return tuple(marked), tuple(stamps)


def _published(
    led: str | None, stamps: Sequence[Stamp], url: str | None, dateline: str | None
) -> tuple[str | None, str | None]:
    """Take the first date line that is not an update's, then the address, the dateline, and an update's at last."""
    if led:
        return led, "date line"
    for stamp in stamps:
        if not stamp.updated:
            return stamp.iso, "date line"
    if address := in_address(url):
        return address, "url"
    if dateline:
        return dateline, "dateline"
    return (stamps[0].iso, "date line of an update") if stamps else (None, None)


def _bylines(pieces: tuple[Piece, ...], language: Language) -> tuple[tuple[Piece, ...], tuple[str, ...]]:
    marked: list[Piece] = []
    names: list[str] = []
    prose_before = 0
    for number, piece in enumerate(pieces):
        head = prose_before == 0 and 0 < number < _HEAD_LINES
        found = byline_of(piece.text, language, in_head=head) if piece.reason is None else ()
        names += [name for name in found if name not in names]
        marked.append(replace(piece, reason="byline") if found else piece)
        prose_before += piece.reason is None and not found and is_prose(piece.text)
    return tuple(marked), tuple(names)


def _kinds(pieces: tuple[Piece, ...], language: Language) -> tuple[Piece, ...]:
    """Call the first bare line the title, and bare lines before prose headings."""
    kept = [number for number, piece in enumerate(pieces) if piece.reason is None and piece.text]
    kinds: dict[int, str] = {}
    for place, number in enumerate(kept):
        text = pieces[number].text
        if place == 0:
            if len(kept) > 1 and _headline(text, language):
                kinds[number] = "title"
        elif place == 1 and kinds.get(kept[0]) == "title" and is_bare(text):
            kinds[number] = "standfirst"
        elif _heads(text):
            kinds[number] = "heading"
        elif re.match(r"(?:[-*•–▪◦‣]|\d{1,2}[.)]) ", text):
            kinds[number] = "list"
    return tuple(replace(piece, kind=kinds.get(number, piece.kind)) for number, piece in enumerate(pieces))


def _headline(text: str, language: Language) -> bool:
    """Tell a headline from the first paragraph: it ends without a stop, and holds no more than two short sentences."""
    ends = text.rstrip("\"'”’»)").endswith((".", ":", ";", ","))
    return not ends and len(text) <= _LONGEST_HEADLINE and (len(text) <= 110 or len(cut(text, language.sentences)) == 1)


def _heads(text: str) -> bool:
    return (is_bare(text) or text.endswith("?")) and len(text.split()) <= 12 and text[:1] not in '"“”«-•*'


def _title(pieces: Sequence[Piece]) -> str:
    """Return the title; for want of one, the beginning of the first sentence."""
    kept = [piece for piece in pieces if piece.reason is None and piece.text]
    if not kept:
        return ""
    if kept[0].kind == "title" or len(kept[0].text) <= 90:
        return kept[0].text
    return kept[0].text[:90].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
