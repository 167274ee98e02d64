"""Blocks and sentences, as spans."""

import re

from stemma.lang.base import Language
from stemma.model.documents import Document, Span
from stemma.model.facts import Sentence

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[A-Z0-9ÁÉÍÓÚÑ¿¡])")


def sentences(document: Document, language: Language) -> tuple[Sentence, ...]:
    """Cut every block of a document into sentences; a sentence never crosses a block."""
    found: list[Sentence] = []
    for number, block in enumerate(document.blocks):
        start = block.start
        ends = [block.start + m.end() for m in _END.finditer(document.text[block.start : block.end])]
        for end in [*ends, block.end]:
            piece = document.text[start:end]
            if piece.strip():
                last = start + len(piece.rstrip())
                found.append(Sentence(Span(document.id, start, last), number))
            start = end
    return tuple(found)
