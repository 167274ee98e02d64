"""Whether the articles answer a question at all; where they do not, why, in words."""

from collections.abc import Sequence
from itertools import takewhile

from stemma.settings import AskSettings
from stemma.tell.answering.asked import Asked
from stemma.tell.answering.fitting import OTHER
from stemma.tell.answering.scoring import Scored
from stemma.tell.phrases import listed

_KINDS = {
    "who": "a person or a body",
    "when": "a date",
    "where": "a place",
    "amount": "a number",
    "reason": "a reason",
    "manner": "how it was done",
    "name": "a name",
}
NO_WORD = "the question has no word that could be looked for"


def sure(best: Scored, asked: Asked, settings: AskSettings, *, read: bool) -> bool:
    """Say whether a sentence answers, or merely comes nearest."""
    return _weight(best, asked, settings) >= (settings.least if read else settings.least_unread)


def _weight(best: Scored, asked: Asked, settings: AskSettings) -> float:
    """Weigh what speaks for a sentence's saying what was asked."""
    kind = best.fit.sure if best.fit else 0.0
    if asked.kind in _HARD and kind <= OTHER:
        if asked.units:
            return 0.0
        kind -= settings.sure_missing
    whole = best.around + best.alike + settings.sure_own * best.covered
    return whole + settings.sure_kind * (kind if asked.kind else _OPEN) + settings.sure_names * _named(best, asked)


_HARD = frozenset({"who", "when", "where", "amount", "name"})
"""Kinds that can be told by the words alone; a reason may stand without a word that marks it."""
_OPEN = 0.8
"""As sure as it is, on average, that there are words of a kind, for questions that ask for none."""


def _named(best: Scored, asked: Asked) -> float:
    """Return the share of the question's names that stand in a sentence or near it."""
    names = [term.key for term in asked.terms if term.named]
    return 1 - sum(key in best.absent for key in names) / len(names) if names else 0.9


def shown(scored: Sequence[Scored], asked: Asked, settings: AskSettings, *, read: bool) -> tuple[Scored, ...]:
    """Return the passages that are shown: the best, and those that come close to it and all but answer themselves."""
    least = scored[0].score - settings.margin
    nearly = (settings.least if read else settings.least_unread) - settings.leeway
    close = takewhile(lambda one: one.score >= least, scored[1:])
    return (scored[0], *(one for one in close if _weight(one, asked, settings) >= nearly))


def why_not(best: Scored | None, asked: Asked) -> str:
    """Say why there is no answer, in words of the question."""
    if not asked.terms:
        return NO_WORD
    words = {term.key: asked.text[term.start : term.end] for term in asked.terms}
    if best is None:
        return f"no sentence has {_quoted(list(words.values()), 'or')}"
    missing = [words[key] for key in words if key in best.absent]
    if missing:
        return f"what comes nearest does not speak of {_quoted(missing, 'or')}"
    if asked.kind and (best.fit is None or best.fit.sure <= OTHER):
        return f"what comes nearest has its words, and does not say {_KINDS[asked.kind]}"
    return "its words stand apart, in sentences that speak of other things"


def _quoted(words: list[str], join: str) -> str:
    return listed([f"“{word}”" for word in words], 4).replace(" and ", f" {join} ")
