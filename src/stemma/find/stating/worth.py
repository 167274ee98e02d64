"""Whether a clause is worth checking: it says something by itself, and something that is true or false.

Fragments (words that only announce what somebody says, a side clause with nothing but a pronoun and a verb, what is
cut off in the middle) say nothing by themselves, and are joined to the clause they belong to. Left out are calls on
the reader, and in the article's own voice what ought to be and what is good or bad. What somebody else demands or
praises is kept: that it was said can be checked.
"""

from collections.abc import Sequence
from typing import Literal

from stemma.find.stating.cuts import Line
from stemma.lang.base import Language
from stemma.model.facts import Statement

_LEAST_WORDS = 3
_LEAST_SIDE = 2
"""Telling words from which a side clause does."""
_LEAST_BARE = 6
"""Words from which a piece without a verb does."""
_FRAME = 2
"""Telling words that do no more than announce somebody's words: `the letter reads`."""
_PASSIVE = 4
"""Words in which a passive stands: `was not reported`."""
_REACH = 5
"""Words behind a form of `to be` in which a judgement follows."""

Lacks = Literal["more", "on", "all"]
"""What a fragment lacks: more words, what must follow, or all that somebody says (`the letter reads`)."""


def opinion(said: Statement, line: Line, language: Language) -> bool:
    """Whether a clause of the article's own only says what ought to be, or what is good or bad."""
    if said.voice is not None or any(figure.high for figure in said.figures) or said.dates:
        return False
    return calls(said, line, language) or judges(line, language)


def fragment(said: Statement, line: Line, text: str, following: str, language: Language) -> Lacks | None:
    """Return what a piece of a sentence lacks to say something; of a language without a word list nothing.

    `following` is the word behind it, if no mark parts them. "They did then, too" says nothing, "Nobody woke him" does.
    """
    low = [word for word in line.known.low if word[0].isalnum()]
    if not language.words.stop:
        return None if len(low) >= _LEAST_WORDS else "more"
    if not low or dangles(line, following, language):
        return "on"
    if len(low) < _LEAST_WORDS and not brief(said, line):
        return "more"
    if any(figure.high for figure in said.figures) or said.dates:
        return None
    if announces(low, language):
        return "all"
    return None if tells(said, low, line, text, language) and not bare(said, line, text) else "more"


def brief(said: Statement, line: Line) -> bool:
    """Whether two words say all there is: `Seven died`, `Lund resigned`; but not `fled Ossel`."""
    return line.verbs[1] == 0 < line.verbs[-1] and bool(said.names or any(figure.high for figure in said.figures))


def dangles(line: Line, following: str, language: Language) -> bool:
    """Whether a clause breaks off where more must follow: `who have argued that`, `and were not | due to the storm`."""
    last = line.known.word(len(line.tokens) - 1)
    words = language.words
    if last in language.speech.opens and last not in words.demonstratives:
        return True
    if last in words.coordinators or last in words.content_openers or last in language.speech.that:
        return True
    opens = following in words.coordinators | words.subordinators | words.relatives | words.prepositions
    return bool(following) and not opens and last in words.auxiliaries | words.negations | words.prepositions


def calls(said: Statement, line: Line, language: Language) -> bool:
    """Whether a clause says what ought to be done, or calls for it."""
    known, low = language.stances, line.known.low
    if any(word in known.ought for word in low[1:]) or low[0] in known.calling:
        return True
    follows = line.known.word(1)
    object_follows = follows in language.speech.opens or follows in language.words.prepositions
    return said.span.start == said.sentence.start and low[0] in known.urging and object_follows


def judges(line: Line, language: Language) -> bool:
    """Whether all that a clause says is that something is good or bad."""
    words, low = language.words, line.known.low
    first = next((n for n, word in enumerate(low) if word in words.auxiliaries), len(low))
    judging = language.stances.judging
    near = (n for n, word in enumerate(low[: first + 1 + _REACH]) if n > first and word in judging)
    at = next(near, None)
    return at is not None and sum(word[0].isalnum() and word not in words.stop for word in low[at + 1 :]) <= 1


def announces(low: Sequence[str], language: Language) -> bool:
    """Whether a clause says no more than that somebody says something."""
    words, speech = language.words, language.speech
    if low[-1] not in speech.say and low[-1] not in speech.show:
        return False
    led = low[-2] if len(low) > 1 else ""
    if led in words.determiners:
        return False  # "could give no more details"
    reported = led in speech.to or any(word in speech.be for word in low[-_PASSIVE:-1])
    # but "The fault was not reported", "He had nothing to add"
    return telling(low, language) <= _FRAME and not reported


def telling(low: Sequence[str], language: Language) -> int:
    """Return how many words tell something; `denied` and `failed` do, `nobody` does not."""
    words, turning = language.words, language.stances.reversing
    return sum(word not in words.stop and (word not in words.negations or word in turning) for word in low)


def tells(said: Statement, low: list[str], line: Line, text: str, language: Language) -> bool:
    """Whether a clause says more than that something is so."""
    words = language.words
    side = low[0] in words.relatives or low[0] in words.subordinators or low[0] in words.content_openers
    if side and not (low[0] in words.demonstratives and text[0].isupper()):  # but "That closed it"
        happens = line.gives_cause(0) or any(line.known.past(n) for n in range(len(line.tokens)))
        return happens or sum(word not in words.stop for word in low) >= _LEAST_SIDE
    return bool(said.names) or telling(low, language) > 0


def bare(said: Statement, line: Line, text: str) -> bool:
    """Whether a clause is a piece of a sentence without a verb: `as fiendishly complicated`."""
    if said.span == said.sentence or line.gives_cause(0) or line.states(0, len(line.tokens)):
        return False
    return text[0].islower() and line.wordy[-1] < _LEAST_BARE
