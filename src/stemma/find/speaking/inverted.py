"""Read a subject behind its verb: `A, said X`."""

from stemma.find.speaking.clauses import Clause, Token
from stemma.find.speaking.phrases import Range, behind, plain, speaks
from stemma.lang.speech import Speech


def inverted(clause: Clause, i: int, speech: Speech) -> Range | None:
    """Return X where `said X` stands behind a quotation or a comma, and nothing behind X that X would say."""
    if clause[i].low in speech.asked_of | speech.call or i + 1 >= len(clause) or not _may_invert(clause, i, speech):
        return None
    phrase = behind(clause, i + 1, speech)
    if phrase is None or all(t.low in speech.times or t.low in speech.periods for t in clause[slice(*phrase)]):
        return None  # `she said Tuesday evening`
    speaking = speaks(clause[slice(*phrase)], speech)
    if i and clause[i - 1].text == "," and not speaking:
        return None
    rest = clause[phrase[1]] if phrase[1] < len(clause) else None
    if rest is None or (i and clause[i - 1].kind == "quote"):
        return phrase if rest is None or _leaves(rest, speech) else None
    if rest.kind == "quote" or (rest.kind == "word" and not speaking):
        return None
    return phrase if _leaves(rest, speech) else None


def _may_invert(clause: Clause, i: int, speech: Speech) -> bool:
    """Tell whether a mark or a quotation stands before a verb, and something that can be a subject behind it."""
    last, after = clause[i - 1] if i else None, clause[i + 1]
    if last is not None and last.kind != "quote" and last.text not in (",", "-", "–", "—", "?", "!"):
        return False
    if last is not None and last.text == "," and _apposed(clause, i - 1, speech):
        return False
    return after.kind == "word" and after.low not in speech.that and after.low not in speech.prepositions


def _leaves(rest: Token, speech: Speech) -> bool:
    """Tell whether nothing that `said X` would need stands behind X."""
    ends = speech.prepositions | speech.times | speech.who | speech.joins
    return rest.kind != "word" or rest.low in ends


def _apposed(clause: Clause, comma: int, speech: Speech) -> bool:
    """`Jones, a lawyer, said the bank ...` is not inverted: an apposition stands before the comma."""
    lead = 0
    while lead < comma and clause[lead].low in speech.on:
        lead += 1
    inside = clause[lead:comma]
    commas = [n for n, t in enumerate(inside) if t.text == ","]
    if not commas:
        return any(t.text == ")" for t in inside[-1:])
    gap = inside[commas[-1] + 1 :]
    opens = bool(gap) and (
        gap[0].low in speech.articles | speech.who | speech.citing
        or gap[0].capital
        or gap[0].text.isdigit()
        or gap[0].low.endswith((*speech.gerund_endings, *speech.past_endings))
    )
    return opens and len(commas) <= 2 and plain(inside[: commas[0]], speech)
