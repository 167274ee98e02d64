"""Furniture that only its neighbours give away: lists of links, comments, notes on the writer, labels."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from stemma.lang.base import Language
from stemma.read.furniture import is_bare, is_prose, patterns_of
from stemma.read.pieces import Piece
from stemma.text.segment import words

_PASTED_WHOLE = 20
_BARE_COSTS = 5
_WITHIN = frozenset({"advert", "photo credit", "byline", "date line", "promotion", "ornament"})
_HEADINGS = frozenset({"title", "heading", "standfirst"})
_MOST_COMPARED = 300
_LEAST_PULLED = 4
_MOST_PULLED = 45
_HEAD = 15
_LAST = 6
_LEAST_HEADLINE = 5


def mark_sections(pieces: Sequence[Piece], language: Language, byline: tuple[str, ...]) -> tuple[Piece, ...]:
    """Mark what neighbours, repetition and place give away."""
    marks: dict[int, str] = {}
    texts = _texts(pieces)
    _repeated(texts, marks)
    _labels(pieces, texts, marks)
    _stray_names(texts, marks)
    _comments(texts, marks, language)
    _notes(texts, marks, language, byline)
    return _marked(pieces, marks)


def mark_related(pieces: Sequence[Piece], language: Language) -> tuple[Piece, ...]:
    """Mark lists of links to other pages."""
    marks: dict[int, str] = {}
    _related(_texts(pieces), marks, language)
    return _marked(pieces, marks)


def mark_notes(pieces: Sequence[Piece], language: Language, byline: tuple[str, ...]) -> tuple[Piece, ...]:
    """Mark notes on the writer."""
    marks: dict[int, str] = {}
    _notes(_texts(pieces), marks, language, byline)
    return _marked(pieces, marks)


def _texts(pieces: Sequence[Piece]) -> list[str | None]:
    return [piece.text if piece.reason is None else None for piece in pieces]


def _marked(pieces: Sequence[Piece], marks: Mapping[int, str]) -> tuple[Piece, ...]:
    return tuple(
        replace(piece, reason=marks[n]) if n in marks and piece.reason is None else piece
        for n, piece in enumerate(pieces)
    )


def mark_pulled(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Mark a short block whose words another block says in full: a pull quote, shown twice to catch the eye."""
    kept = [n for n, piece in enumerate(pieces) if piece.reason is None and piece.kind not in _HEADINGS]
    if len(kept) > _MOST_COMPARED:
        return tuple(pieces)
    said = {n: f" {' '.join(words(pieces[n].text.lower()))} " for n in kept}
    short = [n for n in kept if _LEAST_PULLED <= said[n].count(" ") - 2 <= _MOST_PULLED]
    marks = {n: "pull quote" for n in short if any(len(said[n]) < len(said[m]) and said[n] in said[m] for m in kept)}
    return _marked(pieces, marks)


def mark_outside(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """In a page pasted whole, menus and lists of links and all, mark what lies around the article.

    The article is the stretch in which prose outweighs bare lines most (the longest sum of a sequence, after Finn,
    Kushmerick and Smyth, Fact or Fiction, 2001). Texts with few bare lines are left alone: they were saved with care.
    """
    weights = [_weight(piece) for piece in pieces]
    links = sum(weight < 0 for weight in weights)
    if links < _PASTED_WHOLE or links < len(pieces) / 2:
        return tuple(pieces)
    first, last = _heaviest(weights)
    title = next((n for n in range(first - 1, max(-1, first - _HEAD), -1) if _may_head(pieces[n])), first)
    return tuple(
        piece if piece.reason or n == title or first <= n <= last else replace(piece, reason="outside the article")
        for n, piece in enumerate(pieces)
    )


def _weight(piece: Piece) -> int:
    if piece.reason in _WITHIN:
        return 0
    if is_bare(piece.text) or piece.reason is not None:
        return -_BARE_COSTS
    return len(words(piece.text)) if is_prose(piece.text) else 0


def _heaviest(weights: Sequence[int]) -> tuple[int, int]:
    """Find the stretch with the largest sum."""
    best, first, last = 0, 0, len(weights) - 1
    total = start = 0
    for number, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, number
        total += weight
        if total > best:
            best, first, last = total, start, number
    return first, last


def _may_head(piece: Piece) -> bool:
    return piece.reason is None and is_bare(piece.text) and len(words(piece.text)) >= _LEAST_HEADLINE


def _repeated(texts: Sequence[str | None], marks: dict[int, str]) -> None:
    """Mark bare lines that stand more than once: labels. One that heads the page is kept there."""
    counts = Counter(text for text in texts if text and is_bare(text))
    first = next((n for n, text in enumerate(texts) if text), -1)
    for number, text in enumerate(texts):
        if text and counts[text] > 1 and number != first:
            marks[number] = "repeated line"


def _labels(pieces: Sequence[Piece], texts: Sequence[str | None], marks: dict[int, str]) -> None:
    """Short capitalised lines set close together are labels, not headings: a heading has its text below it."""
    first = next((n for n, text in enumerate(texts) if text), -1)
    for number, text in enumerate(texts[:-1]):
        below = pieces[number + 1]
        close = not below.apart or (number > 0 and not pieces[number].apart)
        neighbour = (texts[number + 1] if not below.apart else texts[number - 1] if number else None) or ""
        if number > first and text and close and _label(text) and (is_bare(neighbour) or not neighbour):
            marks[number] = "label"
    last = len(texts) - 1
    if last > first and texts[last] and not pieces[last].apart and _label(texts[last] or "") and last - 1 in marks:
        marks[last] = "label"


def _stray_names(texts: Sequence[str | None], marks: dict[int, str]) -> None:
    """Mark a name alone on a line, the only such line, that the prose uses too: whose picture stood there."""
    kept = [n for n, text in enumerate(texts) if text and n not in marks]
    short = [n for n in kept[1:] if len((texts[n] or "").split()) <= 2 and is_bare(texts[n] or "")]
    if len(short) == 1 and short[0] != kept[-1]:
        name = texts[short[0]] or ""
        prose = " ".join(texts[n] or "" for n in kept if n != short[0])
        if name[:1].isupper() and len(re.findall(rf"[a-z,] {re.escape(name)}\b", prose)) > 1:
            marks[short[0]] = "photo credit"


def _label(text: str) -> bool:
    words = text.split()
    return len(words) <= 5 and is_bare(text) and all(not word[0].islower() and not word[0].isdigit() for word in words)


def _related(texts: Sequence[str | None], marks: dict[int, str], language: Language) -> None:
    """`Related stories` goes, and with it the bare lines below, up to the next prose."""
    pattern = patterns_of(language.page).related
    inside = False
    for number, text in enumerate(texts):
        if text is None:
            continue
        if number and len(text) <= 80 and pattern.fullmatch(text):
            inside = True
            marks[number] = "related stories"
        elif inside and is_bare(text):
            marks[number] = "related stories"
        else:
            inside = False


def _comments(texts: Sequence[str | None], marks: dict[int, str], language: Language) -> None:
    """Once the readers speak, the article is over, unless most of the prose is still to come."""
    pattern = patterns_of(language.page).comments
    sizes = [len(words(text)) if text and is_prose(text) else 0 for text in texts]
    whole, before = sum(sizes), 0
    for number, text in enumerate(texts):
        if text and before and len(text) <= 120 and pattern.fullmatch(text):
            last = len(texts) if before > whole / 2 else number + 1
            marks |= {n: "comments" for n in range(number, last) if n not in marks and texts[n]}
            if last == len(texts):
                return
        before += sizes[number]


def _notes(texts: Sequence[str | None], marks: dict[int, str], language: Language, byline: tuple[str, ...]) -> None:
    """At the page's end, a role alone on a line, the writer's own name, or somebody new opens a note on the writer."""
    kept = [n for n, text in enumerate(texts) if text and n not in marks]
    known = patterns_of(language.page)
    for number in kept[max(len(kept) // 2, len(kept) - _LAST) :] if len(kept) > 1 else ():
        text = (texts[number] or "").strip()
        opens = is_bare(text) and (known.role.fullmatch(text) or known.notes.fullmatch(text))
        if opens or _introduces(text, " ".join(texts[n] or "" for n in kept if n < number), language, byline):
            marks |= {n: "note on the writer" for n in kept if n >= number}
            return


def _introduces(text: str, before: str, language: Language, byline: tuple[str, ...]) -> bool:
    """`Ada Olin is a reporter for ...`, of somebody whom the article did not mention, or who wrote it."""
    if any(text.startswith(name) and name not in before for name in byline if " " in name):
        return True
    known = patterns_of(language.page)
    found = known.note.match(text)
    if found is None or not known.role.search(found["what"][:120]):
        return False
    names = found["who"].split()
    if not names[0][:1].isupper() or names[0].lower() in language.sentences.starters:
        return False
    return not any(name in before for name in names if name[:1].isupper())
