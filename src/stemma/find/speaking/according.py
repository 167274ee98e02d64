"""Read the phrases that name a source without a verb: `according to X`, `based on X`."""

from functools import cache

from stemma.find.speaking.clauses import Clause
from stemma.find.speaking.contents import Attribution, Shape
from stemma.find.speaking.order import told
from stemma.find.speaking.phrases import Range, behind, plain
from stemma.lang.speech import Speech

_LONGEST_VIEW = 8
"""Tokens in which `in Ada Lund's own view` is over."""


def phrase(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """Return who the phrase that begins here names as a source, if one begins here."""
    words, shape = _starting(clause, i, speech.according), "according"
    if clause[i].low in speech.holding:
        return _held(number, clause, i, speech)
    if not words:
        words, shape = _starting(clause, i, speech.based), "based"
    if not words or (clause[i].low == "per" and not _named(clause, i + 1, speech)):
        return None
    to, at = told(clause, i + words, speech) if speech.silent else (None, i + words)
    source = behind(clause, at, speech)
    if source is None or (shape == "based" and not _text_or_name(clause[source[0] : source[1]], speech)):
        return None
    if shape == "based" and clause[i].capital and i:
        return None
    if clause[i].low in speech.citing and not _cited(clause[source[0] : source[1]], speech):
        return None
    source = (source[0], _by_whom(clause, source, speech))
    chars = (clause[source[0]].start, clause[source[1] - 1].end)
    cue = (clause[i].start, clause[i + words - 1].end)
    kind: Shape = "based" if shape == "based" else "according"
    return Attribution(number, chars, cue, kind, clause[i].low, i, source[1], to)


def _held(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """Read `in Lund's view`, `by the ministry's own count`: somebody's, right before a noun for what is held."""
    view = next((n for n in range(i + 1, min(i + _LONGEST_VIEW, len(clause))) if clause[n].low in speech.views), None)
    if view is None or (view + 1 < len(clause) and clause[view + 1].low in speech.attached):
        return None
    whose = view - 1
    while whose > i + 1 and clause[whose].low in speech.own_words:
        whose -= 1
    owner = clause[whose]
    ending = next((e for e in ("'s", "’s", "s'", "s’") if owner.low.endswith(e)), None)
    if ending is None:
        return None
    source = (clause[i + 1].start, owner.end - (2 if ending[-1] == "s" else 1))
    cue = (clause[i].start, clause[view].end)
    return Attribution(number, source, cue, "according", clause[view].low, i, view + 1)


def _by_whom(clause: Clause, source: Range, speech: Speech) -> int:
    """Run a phrase on to its author: `an article by X`, `a list that X published`."""
    end = source[1]
    if end >= len(clause) or not any(t.low in speech.documents for t in clause[source[0] : end]):
        return end
    if clause[end].low in speech.bare_that:
        verbs = (n for n in range(end + 2, min(end + _LONGEST_VIEW, len(clause))) if clause[n].low in speech.issuing)
        verb = next(verbs, end)
        return verb + 1 if verb > end and plain(clause[end + 1 : verb], speech) else end
    author = behind(clause, end + 1, speech) if clause[end].low in speech.by else None
    return author[1] if author else end


def _starting(clause: Clause, i: int, phrases: tuple[str, ...]) -> int:
    """Return how many words of a phrase stand here, 0 if none does."""
    for words in _by_first(phrases).get(clause[i].low, ()):
        if all(i + n < len(clause) and clause[i + n].low == word for n, word in enumerate(words)):
            return len(words)
    return 0


@cache
def _by_first(phrases: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Index phrases by their first word, the longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted((tuple(p.split()) for p in phrases), key=lambda w: (-len(w), w)):
        found[words[0]] = (*found.get(words[0], ()), words)
    return found


def _cited(tokens: Clause, speech: Speech) -> bool:
    """Tell `citing the Courier`, `citing two officials` from `citing the cost`."""
    nouns = (speech.documents, speech.people, speech.nameless, speech.agencies, speech.bodies, speech.officials)
    last = tokens[-1]
    return last.capital or any(last.low in group for group in nouns) or any(t.capital for t in tokens[-3:])


def _named(clause: Clause, i: int, speech: Speech) -> bool:
    """`per The Herald` names a voice, `per day` does not."""
    rest = clause[i : i + 4]
    if len(rest) > 1 and rest[0].low in speech.articles:
        return any(t.capital or t.low in speech.documents or t.low in speech.people for t in rest[1:3])
    return bool(rest) and (rest[0].capital or any(t.low in speech.documents for t in rest[:3]))


def _text_or_name(tokens: Clause, speech: Speech) -> bool:
    """Tell whether a phrase names a text, or somebody who could have written one."""
    if any(t.low in speech.true for t in tokens):
        return False
    return any(t.low in speech.documents or t.low in speech.people or t.low in speech.agencies for t in tokens) or (
        all(t.capital or t.low in speech.articles or t.kind == "mark" for t in tokens)
    )
