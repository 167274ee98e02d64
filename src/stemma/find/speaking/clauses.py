"""Words and clauses of an article, with each quotation folded into one token."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from stemma.find.speaking.marks import Marked
from stemma.model.facts import Reading

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}(?:['’]s\b)?|\d+(?:[.,:]\d+)+[^\W_]*|[^\W_]+(?:['’.&\-‑/][^\W_]+)*|[^\w\s]")


class Token(NamedTuple):
    """A word, a mark or a whole quotation; a tuple, for making these is a good part of the reading's time."""

    start: int
    end: int
    text: str
    """As written; empty for a quotation."""
    low: str
    kind: Literal["word", "mark", "quote"]

    @property
    def capital(self) -> bool:
        """Whether the word begins with a capital letter or a digit-capital name such as `4x4`."""
        return self.kind == "word" and self.text[:1].isupper()


_LONGEST = 300
"""Tokens after which a sentence is cut, whatever it holds, so that no rule has to look at more."""

Clause = tuple[Token, ...]


def clauses(reading: Reading, quoted: Sequence[Marked]) -> tuple[Clause, ...]:
    """Cut an article into sentences whose quotations are single tokens, so that no stop inside them cuts."""
    starts = {sentence.span.start for sentence in reading.sentences}
    found: list[Clause] = []
    for tokens in _blocks(reading, quoted):
        at = 0
        beside = {n + side for n, token in enumerate(tokens) if token.kind == "quote" for side in (0, 1)}
        for i in range(1, len(tokens)):
            # Asked in full only where a sentence may be cut: nearly all words stand inside one.
            may = i in beside or tokens[i].start in starts
            if i - at >= _LONGEST or (may and _cuts(tokens, i, starts, reading.document.text)):
                found.append(tuple(tokens[at:i]))
                at = i
        if tokens[at:]:
            found.append(tuple(tokens[at:]))
    return tuple(found)


def _cuts(tokens: list[Token], i: int, starts: set[int], text: str) -> bool:
    """Tell whether a sentence starts here, or a capital behind a finished quotation begins one of its own."""
    here, before = tokens[i], tokens[i - 1]
    if here.kind == "quote":
        return here.start in starts or any(s in starts for s in range(here.start, here.start + 3))
    if before.kind == "quote" and here.text in ("-", "–", "—", "―"):
        return False
    if here.start in starts:
        return not (before.kind == "quote" and _asks(text, before) and not _leads(tokens, i))
    return before.kind == "quote" and here.capital and _stopped(text, before) and _leads(tokens, i)


def _stopped(text: str, quote: Token) -> bool:
    return text[quote.start : quote.end].rstrip("\"”“»«’‘'` \n\t")[-1:] in (".", "!", "?", "…")


def _asks(text: str, quote: Token) -> bool:
    return text[quote.start : quote.end].rstrip("\"”“»«’‘'` \n\t")[-1:] in ("!", "?", "…")


def _leads(tokens: list[Token], i: int) -> bool:
    """Tell whether the words from here lead to a further quotation or run long, rather than close the one before."""
    for count, token in enumerate(tokens[i : i + 12]):
        if token.text == "." and count > 0:
            return False
        if token.kind == "quote" or token.text == ":":
            return True
    return len(tokens) - i > 11


def _blocks(reading: Reading, quoted: Sequence[Marked]) -> list[list[Token]]:
    text = reading.document.text
    by_block: dict[int, list[Marked]] = {}
    for quote in quoted:
        by_block.setdefault(quote.block, []).append(quote)
    read = {sentence.block for sentence in reading.sentences}
    out = []
    for number, block in enumerate(reading.document.blocks):
        if number not in read:
            continue
        tokens: list[Token] = []
        at = block.start
        for quote in by_block.get(number, ()):
            tokens += _words(text, at, quote.outer)
            tokens.append(Token(quote.outer, quote.after, "", "", "quote"))
            at = quote.after
        tokens += _words(text, at, block.end)
        out.append(tokens)
    return out


def _words(text: str, start: int, end: int) -> list[Token]:
    return [
        Token(m.start(), m.end(), word := m.group(), word.lower(), "word" if word[0].isalnum() else "mark")
        for m in _WORD.finditer(text, start, end)
    ]
