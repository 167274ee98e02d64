"""Where what somebody says ends within its sentence, and whether anything was said at all.

`Lund asked for "a delay," and the mayor fled`; `Sand, who said that he fell, no longer works there`; `the sum that Lund
announced at the gate became smaller`; `Vik said nothing`. The verbs of the sentence itself are not somebody's words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from stemma.find.speaking.clauses import Clause, Token
from stemma.find.speaking.contents import Attribution, stripped
from stemma.lang.speech import Speech

_AHEAD = 10
"""Tokens in which a new subject shows its verb."""
_SHORT = 4
"""Letters of words such as `need`, which only look like a past."""
_LED = 3
"""Tokens that may stand between a verb of saying and a quotation: `called for "a delay"`."""


def bounded(clause: Clause, found: Iterable[Attribution], speech: Speech, text: str) -> Iterator[Attribution]:
    """Yield the attributions of a sentence by which something is said, each with no more than what is said."""
    for one in found:
        if one.content is None or one.shape != "before" or speech.silent:
            yield one
            continue
        first = next((n for n, token in enumerate(clause) if token.start >= one.content[0]), len(clause))
        last = next((n for n in range(first, len(clause)) if clause[n].start >= one.content[1]), len(clause))
        if first >= last or keeps_silent(clause, first, speech) or of_relative(clause, one, speech):
            continue
        if by_relative(clause, one, speech) and finite(clause[first], speech):
            continue  # `The guard who testified was shot`
        end = turn(clause, first, last, speech, text) or main_verb(clause, one, first, last, speech)
        content = stripped(clause, first, end, speech) if end else one.content
        kept = () if end else one.further
        yield replace(one, content=content, further=kept) if content else one


def keeps_silent(clause: Clause, first: int, speech: Speech) -> bool:
    """Tell `said nothing` and `said little of it` from `said nothing was stolen`."""
    if clause[first].low not in speech.nothing:
        return False
    return first + 1 >= len(clause) or not finite(clause[first + 1], speech)


def of_relative(clause: Clause, one: Attribution, speech: Speech) -> bool:
    """Tell `the sum that Lund announced at the gate grew` from `the dam that Lund said was weak broke`."""
    at, last = one.first - 1, one.last
    if at < 1 or one.source is None or clause[one.first].start != one.source[0]:
        return False
    if clause[at].low not in speech.bare_that | speech.thing_who or (clause[at].low in speech.bare_that and at < 2):
        return False
    start = max((n + 1 for n in range(at) if clause[n].kind == "mark"), default=0)
    if clause[at - 1].text == "," or any(finite(token, speech) for token in clause[start:at]):
        return False
    led = last < len(clause) and clause[last].low in speech.prepositions | speech.times
    return led and any(finite(token, speech) for token in clause[last:])


def turn(clause: Clause, first: int, last: int, speech: Speech, text: str) -> int | None:
    """Return where the sentence goes on by itself behind a quotation: `asked for "a delay," and the mayor fled`."""
    at = next((n for n in range(first, min(first + _LED, last)) if clause[n].kind == "quote"), None)
    if at is None:
        return None
    joint = at + 1 + (at + 1 < last and clause[at + 1].text == ",")
    paused = joint > at + 1 or "," in text[clause[at].end - 2 : clause[at].end]
    if not paused or joint + 2 >= last or clause[joint].low not in speech.further:
        return None
    opens = clause[joint + 1]
    if not (opens.capital or opens.low in speech.opens | speech.he | speech.they | speech.it):
        return None
    ahead = clause[joint + 2 : min(joint + _AHEAD, last)]
    marks = next((n for n, token in enumerate(ahead) if token.kind != "word"), len(ahead))
    return at + 1 if any(finite(token, speech) for token in ahead[:marks]) else None


def main_verb(clause: Clause, one: Attribution, first: int, last: int, speech: Speech) -> int | None:
    """Return where the verb behind `Sand, who said that he fell,` goes on with what the sentence says of Sand."""
    if not by_relative(clause, one, speech):
        return None
    stated = next((n for n in range(first, last) if finite(clause[n], speech)), last)
    for n in range(stated + 1, last - 1):
        if clause[n].low in speech.have and not any(opens(token, speech) for token in clause[stated + 1 : n]):
            return n  # `a man who says that he left the town has spoken`
        if clause[n].text != ",":
            continue
        at = n + 1
        while at < last and clause[at].low in speech.adverbs | speech.still:
            at += 1
        verb = at < last and (
            finite(clause[at], speech) or (at > n + 2 and clause[at].kind == "word")
        )  # `no longer works`
        if verb:
            return n
    return None


def by_relative(clause: Clause, one: Attribution, speech: Speech) -> bool:
    """Whether a relative stands between who speaks and the verb: `Sand, who said that`."""
    return any(token.low in speech.relative for token in clause[max(0, one.first) : cue_at(clause, one)])


def opens(token: Token, speech: Speech) -> bool:
    """Whether a word may begin a clause or stand for its subject."""
    subjects = speech.he | speech.they | speech.it | speech.i | speech.there
    return token.kind == "mark" or token.low in speech.who | speech.further | speech.resuming | subjects


def cue_at(clause: Clause, one: Attribution) -> int:
    """Return the token at which the cue of an attribution begins."""
    return next((n for n, token in enumerate(clause) if token.start >= one.cue[0]), len(clause))


def finite(token: Token, speech: Speech) -> bool:
    """Whether a word is most likely a finite verb."""
    if token.kind != "word" or token.capital:
        return False
    low = token.low
    verb = low in speech.finite or low in speech.be or low in speech.have or low in speech.say
    modal = low in speech.modals and low not in speech.to
    return verb or modal or (low.endswith(speech.past_endings) and len(low) > _SHORT)
