"""Find official figures that no verb gives: `28 (the official number)`."""

from stemma.find.speaking.clauses import Clause
from stemma.lang.speech import Speech
from stemma.model.documents import Span
from stemma.model.facts import Reading, Voice

_INSIDE = 6
"""Tokens between the brackets."""


def official(reading: Reading, clause: Clause, speech: Speech) -> list[Voice]:
    """Give a figure with `(the official number)` behind it the voice of the authority."""
    out = []
    for n, token in enumerate(clause):
        if token.text != "(" or n == 0:
            continue
        end = next((k for k in range(n + 1, min(n + _INSIDE, len(clause))) if clause[k].text == ")"), None)
        inside = clause[n + 1 : end] if end else ()
        if any(t.low in speech.official for t in inside) and any(t.low in speech.documents for t in inside):
            out.append(_voice(reading, clause, n, inside))
    return out


def counted(reading: Reading, clause: Clause, speech: Speech) -> list[Voice]:
    """Give the words around `by the official count` to the authority that counted."""
    for n in range(len(clause) - 3):
        words = clause[n + 1 : n + 4]
        by = clause[n].low in speech.by and words[0].low in speech.opens and words[1].low in speech.official
        if by and words[2].low in speech.documents:
            return [_around(reading, clause, n)]
    return []


def _around(reading: Reading, clause: Clause, n: int) -> Voice:
    doc = reading.document.id
    source = Span(doc, clause[n + 1].start, clause[n + 3].end)
    after = n + 5 if n + 4 < len(clause) and clause[n + 4].text == "," else n + 4
    first, last = (after, len(clause)) if any(t.kind == "word" for t in clause[after:]) else (0, n)
    while last > first + 1 and clause[last - 1].kind == "mark":
        last -= 1
    content = Span(doc, clause[first].start, clause[max(first, last - 1)].end)
    cue = Span(doc, clause[n].start, clause[n].end)
    words = reading.words(source)
    name = words[0].lower() + words[1:]
    return Voice(source, name, "official", "per", cue, content, "reported", None, None, "by an official count")


def _voice(reading: Reading, clause: Clause, bracket: int, inside: Clause) -> Voice:
    doc = reading.document.id
    source = Span(doc, inside[0].start, inside[-1].end)
    start = bracket - 1
    while start and bracket - start < 5 and not clause[start].text[:1].isdigit():
        start -= 1
    first = start if clause[start].text[:1].isdigit() else bracket - 1
    content = Span(doc, clause[first].start, clause[bracket - 1].end)
    words = reading.words(source)
    return Voice(source, words, "official", "per", None, content, "reported", None, None, "called official in brackets")
