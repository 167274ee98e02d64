"""Read whom a saying was addressed to, and in what medium: `told AFP`, `said in a statement`."""

from stemma.find.speaking.clauses import Clause, Token
from stemma.find.speaking.phrases import Range, behind
from stemma.lang.speech import Speech

_OCCASION = 12
"""Tokens between a verb and its `that`: `said during a Friday evening rally in Michigan that`."""


def addressee(clause: Clause, at: int, verb: int, speech: Speech) -> tuple[Range | None, int]:
    """Read `told AFP`, `said in a statement`, `said on Friday` behind a cue."""
    end, to = at, None
    if clause[verb].low in speech.tell and at == verb + 1 and at < len(clause) and clause[at].low not in speech.that:
        whom = _whom(clause, at, speech)
        if whom > at:
            to, end = (clause[at].start, clause[whom - 1].end), whom
    for _ in range(3):
        step, medium = _modifier(clause, end, speech)
        if step == end:
            break
        to, end = medium or to, step
    that = _that(clause, end, at, speech)
    if that > end and to and to[1] == clause[end - 1].end and at < end and clause[verb].low in speech.tell:
        to = (to[0], clause[that - 1].end)  # `told a gathering of leaders that`
    return to, that


def _that(clause: Clause, end: int, at: int, speech: Speech) -> int:
    """Step over what else stands before a `that`: the place, the occasion, the rest of whom it was told."""
    if end >= len(clause) or not (end > at or clause[end].low in speech.prepositions):
        return end
    verbs = speech.be | speech.have | speech.modals | speech.he | speech.they | speech.it | speech.i
    for n in range(end, min(end + _OCCASION, len(clause))):
        token = clause[n]
        if token.low in speech.bare_that and not _subject(clause, n, speech):
            return n
        if token.kind != "word" or token.low in verbs or token.low in speech.finite or token.low in speech.say:
            return end
    return end


def _subject(clause: Clause, that: int, speech: Speech) -> bool:
    """Tell `with a salvo that left clouds` from `at a rally that the wall held`: its verb stands right behind it."""
    after = clause[that + 1] if that + 1 < len(clause) else None
    if after is None or after.kind != "word" or after.capital:
        return False
    return after.low in speech.be | speech.have | speech.modals | speech.finite | speech.pasts


def _whom(clause: Clause, at: int, speech: Speech) -> int:
    """Return the end of the person told, a name or one short phrase: `AFP`, `the BBC`, `reporters`."""
    k = at
    if k < len(clause) and clause[k].low in speech.opens | speech.definite:
        k += 1
    if k + 1 < len(clause) and clause[k].low in speech.people and clause[k + 1].capital:
        k += 1
    first = k
    while k < len(clause) and (clause[k].capital or clause[k].text == "&") and k - first < 5:
        k += 1
    if k > first:
        return k
    return k + 1 if k < len(clause) and clause[k].kind == "word" else at


def _modifier(clause: Clause, at: int, speech: Speech) -> tuple[int, Range | None]:  # noqa: PLR0911  # one guard a line reads better than a nest
    """Step over `in a statement`, `on Friday`, `to reporters`, `Friday evening`, an adverb."""
    if at >= len(clause):
        return at, None
    low = clause[at].low
    word = clause[at].kind == "word"
    if at + 2 < len(clause) and clause[at + 1].low in speech.periods and clause[at + 2].low in speech.times:
        return at + 3, None
    if low in speech.times or (word and low.endswith(speech.adverb_endings) and not clause[at].capital):
        return at + 1, None
    if word and low in speech.particles:
        return at + 1, None
    if low not in speech.prepositions:
        return _before_that(clause, at, speech), None
    phrase = behind(clause, at + 1, speech)
    if phrase is None:
        return (at + 2, None) if at + 1 < len(clause) and _dates(clause[at + 1], speech) else (at, None)
    words = clause[phrase[0] : phrase[1]]
    if all(_dates(t, speech) for t in words):
        return phrase[1], None
    if any(t.low in speech.media or t.low in speech.agencies for t in words):
        return _medium_end(clause, phrase, speech), (words[0].start, words[-1].end)
    if low in speech.to and at + 1 < len(clause):
        return phrase[1], (words[0].start, words[-1].end)
    return at, None


def _dates(token: Token, speech: Speech) -> bool:
    return token.low in speech.times or token.low.isdigit()


def _before_that(clause: Clause, at: int, speech: Speech) -> int:
    """Step over the time in `concluded two years later that`; it is no part of what was concluded."""
    for that in range(at + 1, min(at + 5, len(clause))):
        if clause[that].low in speech.bare_that:
            return that if clause[that - 1].low in speech.times else at
    return at


def _medium_end(clause: Clause, phrase: Range, speech: Speech) -> int:
    """`in his review for The Courier`, `in an interview with CNN`: the medium's own phrase belongs to it."""
    end = phrase[1]
    if end < len(clause) and clause[end].low in speech.medium_of:
        more = behind(clause, end + 1, speech)
        if more and clause[more[0]].low not in speech.times:
            return more[1]
    return end


def opening_medium(clause: Clause, subject: int, speech: Speech) -> Range | None:
    """Read the medium before a subject: `In a statement, X said`, `Speaking to reporters, X said`."""
    opens = clause[0].low in speech.prepositions | speech.speaking
    comma = next((n for n in range(min(subject, 24)) if clause[n].text == ","), None)
    if not opens or comma is None or comma < 2 or " ".join(t.low for t in clause[:3]) in speech.according:
        return None
    first = 2 if clause[0].low in speech.speaking and clause[1].low in speech.prepositions else 1
    words = clause[first:comma]
    told = first == 2 and clause[1].low in speech.to
    if not words or not (told or any(t.low in speech.media for t in words)):
        return None
    return (words[0].start, words[-1].end)
