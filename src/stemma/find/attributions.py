"""Find who says something in a sentence: the source, the cue, and the stretch that the cue rules."""

from dataclasses import dataclass
from typing import Literal

from stemma.find.clauses import Clause, Token
from stemma.lang.base import Language
from stemma.lang.speech import Speech

Shape = Literal["before", "after", "according", "based", "told"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source and its cue; token numbers count in their clause."""

    clause: int
    source: tuple[int, int] | None
    """Characters of the noun phrase; None where the subject is an earlier one (`adding that`)."""
    cue: tuple[int, int]
    shape: Shape
    """`before` its content, `after` it, or by a phrase such as `according to`."""
    content: tuple[int, int] | None
    to: tuple[int, int] | None
    verb: str
    first: int
    """Number of the first token of source and cue."""
    last: int
    """Number of the token behind them."""


def attributions(clauses: tuple[Clause, ...], language: Language) -> tuple[Attribution, ...]:
    """Find every attribution of an article, in the order of its text."""
    found: list[Attribution] = []
    for number, clause in enumerate(clauses):
        found += _in_clause(number, clause, language.speech)
    return tuple(found)


def _in_clause(number: int, clause: Clause, speech: Speech) -> list[Attribution]:
    found: list[Attribution] = []
    skip = 0
    for i, token in enumerate(clause):
        if i < skip or token.kind != "word":
            continue
        made = _phrase(number, clause, i, speech) or _verb(number, clause, i, speech)
        if made:
            found.append(made)
            skip = max(made.last, i + 1)
    return _parted(clause, found)


# -- phrases: according to X ------------------------------------------------------------------------------------------


def _phrase(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    for phrases, shape in ((speech.according, "according"), (speech.based, "based")):
        words = _starting(clause, i, phrases)
        if not words or (clause[i].low == "per" and not _named_next(clause, i + 1, speech)):
            continue
        source = right(clause, i + words, speech)
        if source is None:
            return None
        first, last = source
        return Attribution(
            number,
            (clause[first].start, clause[last - 1].end),
            (clause[i].start, clause[i + words - 1].end),
            "according" if shape == "according" else "based",
            None,
            None,
            clause[i].low,
            i,
            last,
        )
    return None


def _starting(clause: Clause, i: int, phrases: tuple[str, ...]) -> int:
    """Return how many words of a phrase stand here, 0 if none does."""
    for phrase in phrases:
        words = phrase.split()
        if clause[i].low == words[0] and [t.low for t in clause[i : i + len(words)]] == words:
            return len(words)
    return 0


def _named_next(clause: Clause, i: int, speech: Speech) -> bool:
    """`per The Herald` names a voice, `per day` does not."""
    rest = clause[i : i + 4]
    return bool(rest) and (rest[0].capital or any(t.low in speech.documents | speech.people for t in rest[:3]))


# -- verbs: X said, said X --------------------------------------------------------------------------------------------


def _verb(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    low = clause[i].low
    if low in speech.saying:
        return _participle(number, clause, i, speech)
    if low not in speech.say and low not in speech.show and low not in speech.call:
        return None
    if i and clause[i - 1].low in ("to", "a", "the", "an", "of", "his", "her", "their", "its", "this", "that"):
        if not _went_on(clause, i):
            return None
    inverted = _inverted(clause, i, speech)
    source = right(clause, i + 1, speech) if inverted else left(clause, i, speech)
    if source is None:
        return None
    first, last = source
    end = last if inverted else i + 1
    to, end = _addressee(clause, end, i, speech)
    return Attribution(
        number,
        (clause[first].start, clause[last - 1].end),
        (clause[i].start, clause[i].end),
        "after" if inverted else _side(clause, first, end, speech),
        None,
        to,
        low,
        min(i, first),
        max(end, last, i + 1),
    )


def _went_on(clause: Clause, i: int) -> bool:
    """`went on to say`, `had this to say`."""
    return i >= 2 and clause[i - 1].low == "to" and clause[i - 2].low in ("on", "this")


def _participle(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`..., adding that C`: the subject is the one before."""
    if i == 0 or (clause[i - 1].low not in {",", "–", "—", "-", ";", "as", "by", "and"} and clause[i - 1].kind != "quote"):
        return None
    to, end = _addressee(clause, i + 1, i, speech)
    return Attribution(
        number, None, (clause[i].start, clause[i].end), "before", None, to, clause[i].low, i, max(end, i + 1)
    )


def _inverted(clause: Clause, i: int, speech: Speech) -> bool:
    """`said X` stands behind a quotation, a comma or a full stop, and a noun phrase follows it."""
    if clause[i].low in speech.tell or clause[i].low in speech.call or i + 1 >= len(clause):
        return False
    before = clause[i - 1] if i else None
    if before is not None and before.kind != "quote" and before.text not in (",", "-", "–", "—", "?", "!"):
        return False
    if before is not None and before.text == "," and not _quote_or_start(clause, i - 1, speech):
        return False
    after = clause[i + 1]
    if after.kind != "word" or after.low in speech.that or after.low in speech.prepositions:
        return False
    return after.capital or after.low in speech.articles | speech.he | speech.they | speech.it | speech.people


def _quote_or_start(clause: Clause, comma: int, speech: Speech) -> bool:
    """`Jones, a lawyer, said the bank ...` is not inverted: an apposition stands before the comma."""
    inside = clause[:comma]
    commas = [n for n, t in enumerate(inside) if t.text == ","]
    if not commas:
        return len(inside) > 4 or any(t.kind == "quote" for t in inside[-1:])
    gap = inside[commas[-1] + 1 :]
    apposed = gap and (gap[0].low in speech.articles | speech.who or gap[0].capital) and len(commas) == 1
    return not (apposed and noun_phrase(inside[: commas[-1]], speech))


def noun_phrase(tokens: Clause, speech: Speech) -> bool:
    """Tell whether a few words look like a subject: a name or a determiner first, no verb of being inside."""
    if not tokens or len(tokens) > 14:
        return False
    head = tokens[0]
    if head.low in speech.prepositions or head.low in speech.on or head.kind != "word" or head.low.endswith("ing"):
        return False
    if not (head.capital or head.low in speech.articles or head.low in speech.people):
        return False
    return not any(t.low in speech.breaks or t.kind == "quote" for t in tokens)


def left(clause: Clause, i: int, speech: Speech) -> tuple[int, int] | None:
    """Return the tokens of the subject before a verb, with its apposition left out."""
    j = i
    while j and (clause[j - 1].low in speech.adverbs or (clause[j - 1].low.endswith("ly") and not clause[j - 1].capital)):
        j -= 1
    if j == 0:
        return None
    if clause[j - 1].text in (",", "–", "—", "-", ")"):
        return _before_apposition(clause, j - 1, speech)
    if clause[j - 1].low in speech.who and j > 1:
        return _relative(clause, j - 1, speech)
    return _trimmed(clause, _run_left(clause, j, speech), j, speech)


def _relative(clause: Clause, who: int, speech: Speech) -> tuple[int, int] | None:
    end = who - 1 if clause[who - 1].text == "," else who
    return _trimmed(clause, _run_left(clause, end, speech), end, speech)


def _run_left(clause: Clause, j: int, speech: Speech) -> int:
    k = j
    while k and j - k < 16:
        token = clause[k - 1]
        if token.kind != "word" and token.text not in ("&", ".", "/"):
            break
        if token.text == "." and not (k >= 2 and len(clause[k - 2].text) <= 4):
            break
        if token.low in speech.breaks or (token.low == "and" and not _joined(clause, k - 1)):
            break
        k -= 1
    return k


def _joined(clause: Clause, at: int) -> bool:
    """`Smith and Jones`, `creator and producer` are one phrase; `... fell and Smith said` is not."""
    if at == 0 or at + 1 >= len(clause):
        return False
    before, after = clause[at - 1], clause[at + 1]
    if before.kind != "word":
        return False
    return before.capital == after.capital and at <= 6


def _trimmed(clause: Clause, k: int, j: int, speech: Speech) -> tuple[int, int] | None:
    """Drop leading adverbs and prepositional openings from a subject."""
    while k < j and (clause[k].low in speech.on or clause[k].low in speech.adverbs or clause[k].low == "and"):
        k += 1
    return (k, j) if k < j and _subject(clause[k:j], speech) else None


def _subject(tokens: Clause, speech: Speech) -> bool:
    low = tokens[0].low
    if low in speech.prepositions and len(tokens) > 1:
        return False
    known = speech.he | speech.they | speech.it | speech.articles | speech.people | speech.bodies | speech.documents
    if len(tokens) == 1 and low in speech.articles:
        return False
    return low in known or any(t.capital or t.low in known or t.low in speech.agencies for t in tokens)


def _before_apposition(clause: Clause, comma: int, speech: Speech) -> tuple[int, int] | None:
    """`X, director of Y, said`: take the first part of the sentence that can be a subject."""
    start = comma
    floor = max(0, comma - 60)
    while start > floor and clause[start - 1].kind != "quote" and clause[start - 1].text not in (";", ":"):
        start -= 1
    at = start
    for n in range(start, comma + 1):
        if clause[n].text in (",", "–", "—", "(") or n == comma:
            k = at
            while k < n and (clause[k].low in speech.on or clause[k].low in ("and", "that", "but", "while", "as")):
                k += 1
            if n > k and noun_phrase(clause[k:n], speech):
                return (k, n)
            at = n + 1
    return None


def right(clause: Clause, i: int, speech: Speech) -> tuple[int, int] | None:
    """Return the tokens of the noun phrase that begins here."""
    k = i
    while k < len(clause) and k - i < 20:
        token = clause[k]
        if token.kind == "quote" or (token.kind == "mark" and not _inner(clause, k)):
            break
        if k > i and _ends_phrase(clause, k, speech):
            break
        k += 1
    return (i, k) if k > i and _subject(clause[i:k], speech) else None


def _inner(clause: Clause, k: int) -> bool:
    """A stop after an abbreviation, an ampersand: marks within a name."""
    token = clause[k]
    if token.text == "&":
        return True
    return token.text == "." and k + 1 < len(clause) and len(clause[k - 1].text) <= 3 and clause[k - 1].capital


def _ends_phrase(clause: Clause, k: int, speech: Speech) -> bool:
    low = clause[k].low
    if low in ("of", "from", "for", "at", "with", "near", "to"):
        return low == "to" or (low in ("at", "with", "near") and clause[k - 1].low in speech.documents)
    if low in ("who", "which") or low in speech.that or low in speech.breaks:
        return True
    if low == "and":
        return not (k + 1 < len(clause) and clause[k + 1].capital == clause[k - 1].capital)
    return low in speech.prepositions or low in speech.times or (low in speech.adverbs and not clause[k].capital)


def _addressee(clause: Clause, at: int, verb: int, speech: Speech) -> tuple[tuple[int, int] | None, int]:
    """Read `told AFP`, `said in a statement`, `said on Friday` behind a cue."""
    end = at
    to: tuple[int, int] | None = None
    if clause[verb].low in speech.tell and at < len(clause) and at == verb + 1:
        whom = right(clause, at, speech)
        if whom:
            to, end = (clause[whom[0]].start, clause[whom[1] - 1].end), whom[1]
    for _ in range(3):
        step, medium = _modifier(clause, end, speech)
        if step == end:
            break
        to, end = medium or to, step
    return to, end


def _modifier(clause: Clause, at: int, speech: Speech) -> tuple[int, tuple[int, int] | None]:
    """Step over `in a statement`, `on Friday`, `to reporters`, `Friday evening`, an adverb."""
    if at >= len(clause):
        return at, None
    low = clause[at].low
    if low in speech.times or (low.endswith("ly") and clause[at].kind == "word" and not clause[at].capital):
        return at + 1, None
    if low not in ("in", "on", "to", "during", "at", "via", "by", "through", "from", "after", "of"):
        return at, None
    phrase = right(clause, at + 1, speech)
    if phrase is None:
        return (at + 2, None) if at + 1 < len(clause) and clause[at + 1].low in speech.times else (at, None)
    words = clause[phrase[0] : phrase[1]]
    if low == "on" and all(t.low in speech.times or t.low.isdigit() for t in words):
        return phrase[1], None
    if any(t.low in speech.media or t.low in speech.agencies for t in words) or (low == "to" and words):
        return phrase[1], (words[0].start, words[-1].end)
    return at, None


# -- what a cue rules -------------------------------------------------------------------------------------------------


def _side(clause: Clause, first: int, end: int, speech: Speech) -> Shape:
    """`A, X said.` closes what it rules; `X said A` opens it."""
    rest = clause[end:]
    opened = first == 0 or all(t.kind != "word" or t.low in speech.on for t in clause[:first])
    if opened:
        return "before"
    if clause[first - 1].text == "," or clause[first - 1].kind == "quote":
        if not rest or rest[0].text in (".", "!", "?", ";", "…"):
            return "after"
        if rest[0].text == "," and not (len(rest) > 1 and rest[1].kind == "quote"):
            return "after"
    return "before"


def _parted(clause: Clause, found: list[Attribution]) -> list[Attribution]:
    """Give each attribution of a sentence the stretch between its neighbours that it rules."""
    out = []
    for n, one in enumerate(found):
        floor = found[n - 1].last if n else 0
        if n and found[n - 1].shape == "before":
            floor = max(floor, found[n - 1].last)
        ceiling = found[n + 1].first if n + 1 < len(found) else len(clause)
        out.append(_with_content(clause, one, (floor, ceiling)))
    return out


def _with_content(clause: Clause, one: Attribution, limits: tuple[int, int]) -> Attribution:
    floor, ceiling = limits
    leads = one.shape == "before" or (one.shape == "according" and one.first <= 1)
    stretch = (one.last, ceiling) if leads else (floor, one.first)
    content = _stripped(clause, *stretch)
    return Attribution(
        one.clause, one.source, one.cue, one.shape, content, one.to, one.verb, one.first, one.last
    )


_OPENERS = frozenset({"that", ",", ":", "-", "–", "—", "and", "but", "while"})
_CLOSERS = frozenset({",", ".", ";", ":", "and", "but", "while", "-", "–", "—", "although", "as"})


def _stripped(clause: Clause, first: int, last: int) -> tuple[int, int] | None:
    while first < last and clause[first].low in _OPENERS:
        first += 1
    while first < last and clause[last - 1].low in _CLOSERS:
        last -= 1
    return (clause[first].start, clause[last - 1].end) if first < last else None


def ends(token: Token) -> bool:
    """Tell whether a token is a mark that ends a sentence."""
    return token.text in (".", "!", "?", "…")
