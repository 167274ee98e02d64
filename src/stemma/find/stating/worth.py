"""Whether a clause is worth checking: it says something by itself, and something that is true or false.

Left out are fragments (words that only announce what somebody says, a side clause with nothing but a pronoun and a
name, what is cut off in the middle), calls on the reader, and in the article's own voice what ought to be and what is
good or bad. What somebody else demands or praises is kept: that it was said can be checked.
"""

from stemma.find.stating.cuts import Line
from stemma.lang.base import Language
from stemma.model.facts import Statement

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


def worth(said: Statement, line: Line, text: str, language: Language, *, whole: bool = False) -> bool:
    """Whether a clause tells something that can be checked; of a language without a word list, always.

    `whole` says that it is known to be a clause, however little it looks like one.

    "They did then, too" and "Nobody woke him" do not.
    """
    if not language.words.stop:
        return True
    low = [word for word in line.known.low if word[0].isalnum()]
    if not low or dangles(line, language):
        return False
    if any(figure.high for figure in said.figures) or said.dates:
        return True
    if said.voice is None and (calls(said, line, language) or judges(line, language)):
        return False
    return tells(said, low, line, language) and (whole or not bare(said, line, text))


def dangles(line: Line, language: Language) -> bool:
    """Whether a clause breaks off where more must follow: `who have argued that`, `cited it as an`."""
    last = line.known.word(len(line.tokens) - 1)
    words = language.words
    article = last in language.speech.opens and last not in words.demonstratives
    return article or last in words.coordinators or last in words.content_openers or last in language.speech.that


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


def tells(said: Statement, low: list[str], line: Line, language: Language) -> bool:
    """Whether a clause says more than that somebody says something, or that it is so."""
    words = language.words
    telling = sum(word not in words.stop and word not in words.negations for word in low)
    reported = any(word in language.speech.be for word in low[-_PASSIVE:-1])  # "The fault was not reported"
    says = low[-1] in language.speech.say or low[-1] in language.speech.show
    if telling <= _FRAME and says and not reported:
        return False
    if low[0] in words.relatives or low[0] in words.subordinators or low[0] in words.content_openers:
        happens = line.gives_cause(0) or any(line.known.past(n) for n in range(len(line.tokens)))
        return happens or sum(word not in words.stop for word in low) >= _LEAST_SIDE
    if said.names:
        return True
    pronoun = low[0] in words.subjects or low[0] in words.negations
    return telling > int(pronoun and low[-1] in words.stop)


def bare(said: Statement, line: Line, text: str) -> bool:
    """Whether a clause is a piece of a sentence without a verb: `as fiendishly complicated`."""
    if said.span == said.sentence or line.gives_cause(0) or line.states(0, len(line.tokens)):
        return False
    return text[0].islower() and line.wordy[-1] < _LEAST_BARE
