"""Find official figures that no verb gives: `28 (the official number)`."""

from stemma.find.clauses import Clause
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
