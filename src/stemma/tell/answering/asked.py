"""A question -> what it asks for, and in which words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from stemma.lang.base import Language
from stemma.lang.questions import Asks, Questions
from stemma.text.segment import tokens, words
from stemma.text.terms import Term, key_of, terms

MOST_CHARACTERS = 2_000
"""Of a question, as much is read: no question of 1,190 written for XQuAD has more than 250."""
MOST_TERMS = 40
_LONGEST_PHRASE = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, taken apart."""

    text: str
    language: Language
    terms: tuple[Term, ...]
    """The words that a passage should have, each once."""
    kind: Asks | None
    """None where anything may answer."""
    whether: bool
    """Whether yes or no would answer it."""
    noun: str | None
    """The term of the noun behind `which` or `how many`, which says what the answer is rather than what it says."""
    units: tuple[str, ...]
    """Units that an amount may have; none where any will do."""
    negated: bool


def asked(text: str, language: Language) -> Asked:
    """Take a question apart.

    >>> from stemma.lang import language_of
    >>> found = asked("How many houses did the flood destroy?", language_of("en"))
    >>> found.kind, found.noun, [term.key for term in found.terms]
    ('amount', 'hous', ['hous', 'flood', 'destroy'])
    """
    text = text[:MOST_CHARACTERS]
    low = tuple(word.lower().replace("’", "'") for word in words(text))
    kind, phrase, noun = _kind(low, language)
    whether = kind is None and bool(low) and low[0] in language.questions.whether
    return Asked(
        text=text,
        language=language,
        terms=_terms(text, language, phrase),
        kind=kind,
        whether=whether,
        noun=key_of(noun, language.code) if noun else None,
        units=_units(low, phrase, language),
        negated=any(word in language.words.negations for word in low),
    )


def _kind(low: tuple[str, ...], language: Language) -> tuple[Asks | None, str, str]:
    """Return what is asked for, the words that ask, and the noun behind them."""
    hits = list(_hits(low, language))
    sure = [hit for hit in hits if hit[0]] or hits
    return sure[0][1:] if sure else (None, "", "")


def _hits(low: tuple[str, ...], language: Language) -> Iterator[tuple[bool, Asks | None, str, str]]:
    """Yield the words that may ask, in order, each with whether they can do nothing else.

    `When the dam broke, who fled?`: a question turns its verb around behind `when`, a clause does not.
    """
    known, at = language.questions, 0
    while at < len(low):
        phrase, size = _phrase(low, at, known)
        if phrase:
            asks = known.asking[phrase]
            behind = low[at + size] if at + size < len(low) else ""
            turned = behind in known.whether or not behind or asks in {"who", "amount"}
            counted = asks == "amount" and behind not in language.words.stop
            yield turned, asks, phrase, behind if counted else ""
        elif low[at] in known.open:
            yield True, *_by_noun(low, at, known)
        at += size


def _phrase(low: tuple[str, ...], at: int, known: Questions) -> tuple[str, int]:
    """Return the longest asking phrase that begins here, and how many words to go on by."""
    for size in range(min(_LONGEST_PHRASE, len(low) - at), 0, -1):
        phrase = " ".join(low[at : at + size])
        if phrase in known.asking:
            return phrase, size
    return "", 1


def _by_noun(low: tuple[str, ...], at: int, known: Questions) -> tuple[Asks | None, str, str]:
    """Take the kind from the noun behind `which`: `which coastal city`."""
    if any(word in known.naming for word in low[at + 1 : at + 1 + _LONGEST_PHRASE]):
        return "name", low[at], ""
    for word in low[at + 1 : at + _LONGEST_PHRASE]:
        if word in known.nouns:
            return known.nouns[word], low[at], word
        if word in known.whether:
            break
    return None, low[at], ""


def _terms(text: str, language: Language, phrase: str) -> tuple[Term, ...]:
    """Return the words that a passage should have: not those that only ask."""
    known = language.questions
    asking = {*phrase.split(), *known.open, *(word for word in known.asking if " " not in word)}
    found = terms(text, language)
    first = next((start for start, _ in tokens(text)), 0)
    kept = [t for t in found if (low := text[t.start : t.end].lower()) not in asking and low not in known.empty]
    # A name is looked up as it is written; the first word of a question has its capital for another reason.
    meant = [replace(t, key=t.plain) if t.named and t.start > first else t for t in kept or found]
    return tuple({term.key: term for term in reversed(meant)}.values())[::-1][:MOST_TERMS]


def _units(low: tuple[str, ...], phrase: str, language: Language) -> tuple[str, ...]:
    """Return the units that an amount may have."""
    known = language.questions
    if phrase in known.measures:
        return known.measures[phrase]
    if any(word in known.shares for word in low):
        return ("percent",)
    if any(word in known.money for word in low) and phrase and language.questions.asking.get(phrase) == "amount":
        return ("money",)
    return ()
