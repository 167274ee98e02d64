"""Where what a clause tells takes place: places behind a word that says where."""

from collections.abc import Iterator, Sequence

from stemma.find.stating.cuts import Token, tokens
from stemma.lang.words import Words
from stemma.model.documents import Span
from stemma.model.facts import Mention, PlaceRole, Setting

_BACK = 48
"""Characters before a place in which the word that says where stands: `off the rocky coast of`."""
_LED = 6
"""Words between them."""
_JOINED = frozenset({",", "and", "or", "y", "o", "e", "u"})


def settings(names: Sequence[Mention], text: str, start: int, words: Words) -> Iterator[Setting]:
    """Yield the places of a clause that say where; `text` is the clause, and `start` its place in the article."""
    last: Setting | None = None
    for name in names:
        if name.kind != "place":
            continue
        at = name.span.start - start
        found = led(tokens(text[max(0, at - _BACK) : at]), words)
        if found:
            role, back = found
            span = Span(name.span.doc, start + max(0, at - _BACK) + back, name.span.end)
            last = Setting(name, role, span)
        elif last is None or text[last.span.end - start : at].strip() not in _JOINED:
            last = None
        else:  # "in Ossel and Corran", "in Ossel, Sarn"
            last = Setting(name, last.role, name.span)
        if last is not None:
            yield last


def led(before: Sequence[Token], words: Words) -> tuple[PlaceRole, int] | None:
    """Return the role that the words before a place give it, and where the first of them stands.

    >>> from stemma.lang import language_of
    >>> led(tokens("it sank off the coast of "), language_of("en").words)
    ('near', 8)
    """
    ties = words.landmarks
    for token in reversed(before[-_LED:]):
        if token.word in words.placing:
            return words.placing[token.word], token.start
        belongs = (
            token.word in words.determiners or token.word in ties or token.word.endswith(words.bearings or ("\0",))
        )
        if not belongs:
            return None
    return None
