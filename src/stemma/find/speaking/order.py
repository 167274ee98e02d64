"""Read verbs of saying whose subject may be left out or stand behind them: `Añadió que`, `dijo ayer Lund`.

A verb is free where a sentence or what is said ends before it. Behind it may stand, in any order, whom it was told,
where, when, and the subject; where there is none, whoever had the word last goes on.
"""

from stemma.find.speaking.addressees import addressee
from stemma.find.speaking.clauses import Clause
from stemma.find.speaking.contents import Attribution, Shape
from stemma.find.speaking.phrases import Range, behind
from stemma.lang.speech import Speech

_MARKS = frozenset({",", "–", "—", "-", ";", "?", "!", "…", ")"})
_STEPS = 4
"""Phrases that may stand between a verb and its subject."""
_LONGEST = 6
"""Tokens that a phrase of time or addressee has at most."""
_OPENING = 14
"""Tokens of a phrase before the verb: `En una rueda de prensa, dijo que`."""


def loose(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """Read a verb whose subject stands behind it or nowhere; nothing where a subject may stand before it."""
    k = _over_auxiliaries(clause, i, speech)
    if k is None:
        return None
    quoted = k > 0 and (clause[k - 1].kind == "quote" or (k > 1 and clause[k - 2].kind == "quote"))
    parted = k > 0 and (clause[k - 1].kind == "quote" or clause[k - 1].text in _MARKS)
    aside = k > 0 and clause[k - 1].low in speech.according  # `A, según dijo`
    parted = parted or aside
    opens = _opens(clause, k, speech)
    if not (opens or parted):
        return None
    heard, at = told(clause, i + 1, speech)
    who = _subject(clause, at, speech)
    to, end = addressee(clause, who[1] if who else at, i, speech)
    led = end < len(clause) and (clause[end].kind == "quote" or clause[end].text == ":" or _said(clause, end, speech))
    over = end == len(clause) or clause[end].kind == "mark"
    if (opens and not quoted and not led) or not (quoted or led or over):
        return None
    if parted and not (opens or quoted or aside) and (led or not who) and not (over and not who and _whole(clause, k)):
        return None
    shape: Shape = "before" if opens or (led and not quoted) else "after"
    chars = (clause[who[0]].start, clause[who[1] - 1].end) if who else None
    cue = (clause[i].start, clause[i].end)
    return Attribution(number, chars, cue, shape, clause[i].low, i if k else k, end, heard or to)


def bare(clause: Clause, i: int, speech: Speech) -> bool:
    """Tell a participle that no auxiliary makes a verb of: `el informe publicado ayer`."""
    if not (clause[i].low.endswith(speech.past_endings) or clause[i].low in speech.participles):
        return False
    return not any(t.low in speech.have or t.low in speech.be for t in clause[max(0, i - 3) : i])


def _over_auxiliaries(clause: Clause, i: int, speech: Speech) -> int | None:
    """Step back over `ha`, `le`, `también`, `el lunes`; None where the verb is a passive, as in `se informó`."""
    k = i
    while k and (clause[k - 1].low in speech.adverbs or clause[k - 1].low.endswith(speech.adverb_endings)):
        k -= 1
        if clause[k].low in speech.oneself:
            return None
    dated = k > 1 and clause[k - 1].low in speech.days and clause[k - 2].low in speech.on_day
    return k - 2 if dated else k


def _opens(clause: Clause, k: int, speech: Speech) -> bool:
    """Tell whether nothing but connectives, or a phrase that says where or when, stands before a verb."""
    before = [t for t in clause[:k] if t.kind != "mark"]
    if any(t.kind == "quote" for t in before):
        return False
    if all(t.low in speech.on or t.low in speech.adverbs for t in before):
        return True
    led = clause[0].low in speech.prepositions | speech.speaking and k <= _OPENING
    return led and clause[k - 1].text == "," and not any(t.text == "," for t in clause[: k - 1])


def _said(clause: Clause, at: int, speech: Speech) -> bool:
    """Tell whether what is said begins here: `que`, `de que`."""
    here, after = clause[at].low, clause[at + 1].low if at + 1 < len(clause) else ""
    return here in speech.that - speech.attached or (here in speech.attached and after in speech.bare_that)


def _whole(clause: Clause, k: int) -> bool:
    """Tell whether words enough stand before a verb to be what was said, as in `La presa cedió de noche, aseguró`."""
    return sum(t.kind == "word" for t in clause[:k]) > _STEPS


def told(clause: Clause, at: int, speech: Speech) -> tuple[Range | None, int]:
    """Step over whom it was told, where and when; return the first of them that is an addressee or a medium."""
    to: Range | None = None
    for _ in range(_STEPS):
        step, medium = _phrase(clause, at, speech)
        if step == at:
            break
        to, at = to or medium, step
    return to, at


def _phrase(clause: Clause, at: int, speech: Speech) -> tuple[int, Range | None]:
    if at >= len(clause) or clause[at].kind != "word":
        return at, None
    low = clause[at].low
    dated = low in speech.on_day and at + 1 < len(clause) and clause[at + 1].low in speech.times
    if dated or low in speech.times | speech.adverbs or low.endswith(speech.adverb_endings):
        return at + 1 + dated, None
    if low not in speech.prepositions or low in speech.attached | speech.that:
        return at, None
    end = _short(clause, at + 1, speech)
    words = clause[at + 1 : end]
    if not words:
        return at, None
    through = low in speech.medium_in and any(t.low in speech.media | speech.agencies for t in words)
    told = low in speech.to or through
    return end, (words[0].start, words[-1].end) if told else None


def _short(clause: Clause, at: int, speech: Speech) -> int:
    """Return where a short noun phrase ends: `a la prensa` before `Ada Lund`, `a la agencia EFE` before a subject."""
    k = at
    while k < len(clause) and clause[k].low in speech.articles | speech.opens:
        k += 1
    if k >= len(clause) or clause[k].kind != "word" or clause[k].low in speech.that:
        return at
    if clause[k].capital:
        return _capitals(clause, k)
    noun = clause[k].low
    k += 1
    if k < len(clause) and clause[k].capital:
        # `a la agencia EFE`, but `a este diario Ada Lund`
        return _capitals(clause, k) if noun in speech.agencies and clause[at].low in speech.the | {noun} else k
    while k + 1 < len(clause) and clause[k].low in speech.attached and k - at < _LONGEST:
        k = _short(clause, k + 1, speech)
    return k


def _capitals(clause: Clause, at: int) -> int:
    """Return where a name ends; letters such as `EFE` are one by themselves."""
    if len(clause[at].text) > 1 and clause[at].text.isupper():
        return at + 1
    while at < len(clause) and clause[at].capital:
        at += 1
    return at


def _subject(clause: Clause, at: int, speech: Speech) -> Range | None:
    """Return the subject that stands here, if what can be one is followed by what may follow one."""
    if at >= len(clause) or clause[at].kind != "word" or clause[at].low in speech.that | speech.prepositions:
        return None
    pronoun = clause[at].low in speech.he | speech.they
    nouns = speech.people | speech.bodies | speech.documents | speech.agencies
    if not (pronoun or clause[at].capital or clause[at].low in speech.opens or clause[at].low in nouns):
        return None
    found = behind(clause, at, speech)
    if found is None or found[1] == len(clause):
        return found
    after = clause[found[1]]
    ends = speech.prepositions | speech.times | speech.who | speech.joins | speech.that
    return found if after.kind != "word" or after.low in ends else None
