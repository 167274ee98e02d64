"""Attributions, and the stretch of a sentence that each of them rules."""

from dataclasses import dataclass, replace
from typing import Literal

from stemma.find.speaking.clauses import Clause
from stemma.find.speaking.phrases import Range, plain
from stemma.lang.speech import Speech

_FEW = 4
"""Words before an attribution that are one with those behind it: `Six months ago, X said, A`."""
Shape = Literal["before", "after", "according", "based", "hearsay"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source and its cue; `first` and `last` count tokens of their clause."""

    clause: int
    source: Range | None
    """Characters of the noun phrase; None where the subject is an earlier one (`adding that`) or nobody."""
    cue: Range
    shape: Shape
    """Where the cue stands to its content, or by what sort of phrase it is tied."""
    verb: str
    first: int
    """The first token of source and cue."""
    last: int
    """The token behind source, cue and addressee."""
    to: Range | None = None
    content: Range | None = None
    opening: Range | None = None
    """The subject of the sentence, for a participle that no attribution stands before."""
    through: Range | None = None
    """Who passes it on: `X` in `X quoted Y as saying`."""
    quoted: bool = False
    """Whether a quotation stands right beside it."""
    further: tuple[Range, ...] = ()
    """What goes on behind the attribution: `B` in `A, she said, B`."""
    unsaid: bool = False
    """Whether it was not said, or not yet: `will not ask`, `to admit that`."""


def since(clause: Clause, one: Attribution) -> int | None:
    """Return before which character a pronoun's name stands: `Lund fell, he said` is first of all somebody else's."""
    quoted = any(t.kind == "quote" for t in clause[: one.first])
    return clause[0].start if one.shape == "after" and not quoted else None


def side(clause: Clause, first: int, end: int, speech: Speech) -> Shape:
    """Tell `A, X said.`, which closes what it rules, from `X said A`, which opens it."""
    if first == 0 or all(t.kind == "mark" or t.low in speech.on for t in clause[:first]):
        return "before"
    rest = clause[end:]
    of_medium = clause[end - 1].low in speech.media and end - 1 > first  # `in a statement that the studio put out`
    headed = clause[first - 1].text == ":" and first > 1 and clause[first - 2].kind == "quote" and not rest
    if headed or (clause[first - 1].kind == "quote" and (of_medium or not (rest and rest[0].low in speech.that))):
        return "after"
    if clause[first - 1].text in (",", "–", "—", "-"):
        if rest and rest[0].low in speech.prepositions | speech.times and _tail(rest, speech):
            return "after"
        if not rest or rest[0].text in (".", "!", "?", ";", "…"):
            return "after"
        if rest[0].text == "," and (clause[first - 1].kind == "quote" or len(rest) == 1 or rest[1].kind != "quote"):
            return "after"
    return "before"


def _tail(rest: Clause, speech: Speech) -> bool:
    """`..., X said in New York City.`: a short phrase without a clause in it."""
    short = len(rest) <= 10 and not any(
        t.kind == "quote" or t.low in speech.that | speech.be | speech.modals for t in rest
    )
    return short and not any(t.text == "," for t in rest)


def parted(clause: Clause, found: list[Attribution], speech: Speech) -> list[Attribution]:
    """Give each attribution of a sentence the stretch that it rules; one that closes rules those that it encloses."""
    out = []
    floor = 0
    for n, one in enumerate(found):
        leads = one.shape == "before" or (one.shape == "according" and one.first <= 1)
        if leads:
            start = _over_apposition(clause, one.last, speech) if one.shape == "according" else one.last
            stretch = (start, _ceiling(clause, found, n, speech))
        elif one.shape == "based":
            stretch = (_last_comma(clause, found[n - 1].last if n else 0, one.first), one.first)
        elif one.shape == "hearsay":
            stretch = (floor, found[n + 1].first if n + 1 < len(found) else len(clause))
        else:
            stretch = (_behind_colon(clause, floor, one.first), one.first)
            if one.shape in ("after", "according"):
                stretch = (_behind_stop(clause, *stretch), stretch[1])
                stretch = _resumed(clause, one, stretch, _ceiling(clause, found, n, speech), speech)
        further = _goes_on(clause, one, stretch, _ceiling(clause, found, n, speech), speech)
        if not leads and one.shape != "hearsay":
            floor = one.last
        out.append(replace(one, content=stripped(clause, *stretch, speech), further=further))
    return out


def _goes_on(clause: Clause, one: Attribution, stretch: Range, ceiling: int, speech: Speech) -> tuple[Range, ...]:
    """Give X the rest of `A, X said, because B`; of `A, X said, and left` nothing."""
    at = one.last
    closed = one.shape in ("after", "according") and stretch[1] <= one.first and clause[one.first - 1].kind != "quote"
    if not closed or at + 3 >= ceiling or clause[at].text != "," or clause[at + 1].low not in speech.resuming:
        return ()
    rest = None if _another_deed(clause, at + 1, speech) else stripped(clause, at + 1, ceiling, speech)
    return (rest,) if rest else ()


def _another_deed(clause: Clause, at: int, speech: Speech) -> bool:
    """Tell `and left` from `and they left`: a bare verb says what the speaker did next."""
    after = clause[at + 1]
    pronouns = speech.he | speech.it | speech.they | speech.there | speech.i
    said = after.capital or after.low in pronouns | speech.articles | speech.modals | speech.have | speech.be
    return clause[at].low in speech.further and not said


def _ceiling(clause: Clause, found: list[Attribution], n: int, speech: Speech) -> int:
    """Return where the next attribution of the sentence begins that does not lie inside this one."""
    for later in found[n + 1 :]:
        parted = clause[later.first - 1].low in _PARTING | speech.parting or clause[later.first - 1].kind == "quote"
        if parted and later.shape in ("after", "according", "before"):
            return later.first
    return len(clause)


def _over_apposition(clause: Clause, at: int, speech: Speech) -> int:
    """Step over the apposition in `According to Ada Lund, mayor of Brandal, A`."""
    if at + 1 < len(clause) and (clause[at].low in speech.who or clause[at + 1].low in speech.who):
        # `According to a report that the Post has seen, A`
        return next((n + 1 for n in range(at + 1, min(at + 16, len(clause))) if clause[n].text == ","), at)
    if at < len(clause) and clause[at].low in speech.prepositions:
        return _over_rest(clause, at, speech)
    if at >= len(clause) or clause[at].text != "," or not clause[at - 1].capital:
        return at
    if not any(t.low in speech.people | speech.bodies for t in clause[at + 1 : at + 5]):
        return at
    for n in range(at + 2, min(at + 16, len(clause))):
        if clause[n].text == ",":
            return n + 1 if plain(clause[at + 1 : n], speech) else at
    return at


def _over_rest(clause: Clause, at: int, speech: Speech) -> int:
    """Step over the rest of a source in `According to the officers involved in the raid, A`."""
    for n in range(at, min(at + 14, len(clause))):
        if clause[n].text == ",":
            return n + 1
        if clause[n].kind != "word" or clause[n].low in speech.be | speech.have | speech.finite:
            return at
    return at


def _last_comma(clause: Clause, floor: int, first: int) -> int:
    """Give a source only the last part in `Though A, the film is based on X`."""
    return next((n + 1 for n in range(first - 2, floor, -1) if clause[n].text == ","), floor)


def _behind_colon(clause: Clause, floor: int, first: int) -> int:
    """Give X only A in `It is clear: A, X said`."""
    for n in range(first - 2, floor, -1):
        if clause[n].text == ":" and clause[n].end < clause[n + 1].start:
            return n + 1
    return floor


def _behind_stop(clause: Clause, first: int, last: int) -> int:
    """Give X only what follows a semicolon right before it: `A; in reality, X said, B`."""
    near = (n + 1 for n in range(last - 2, max(first, last - _FEW - 2), -1) if clause[n].text == ";")
    at = next(near, first)
    goes_on = last < len(clause) and any(token.text == "," for token in clause[last:])
    return at if goes_on else first


def _resumed(clause: Clause, one: Attribution, stretch: Range, ceiling: int, speech: Speech) -> Range:
    """Go on behind the attribution where hardly anything stands before it: `Six months ago, X said, A`."""
    words = sum(t.kind != "mark" for t in clause[stretch[0] : stretch[1]])
    quoted = any(t.kind == "quote" for t in clause[stretch[0] : stretch[1]])
    if quoted or one.last + 1 >= len(clause) or words > _FEW or ceiling - one.last <= words:
        return stretch
    if one.last + 2 < len(clause) and _another_deed(clause, one.last + 1, speech):
        return stretch
    return (stretch[0], ceiling) if words else (one.last, ceiling)


_PARTING = frozenset({",", ";", "-", "–", "—", "("})
_OPENERS = frozenset({",", ":", "-", "–", "—"})
_CLOSERS = frozenset({",", ".", ";", ":", "-", "–", "—"})


def _gerund(clause: Clause, n: int, last: int, speech: Speech) -> bool:
    """Tell the article on the speaker from the speaker: `..., while trying to explain`."""
    return n < last and clause[n].low.endswith(speech.gerund_endings)


def stripped(clause: Clause, first: int, last: int, speech: Speech) -> Range | None:
    """Return the characters of what is said, without the words and marks that only tie it to its attribution."""
    while first < last and clause[first].low in _OPENERS | speech.openers:
        first += 1
    for n in range(first + 1, min(last - 1, len(clause) - 1)):
        if clause[n].text == "," and clause[n + 1].low in speech.aside and _gerund(clause, n + 2, last, speech):
            last = n
            break
    while first < last and clause[last - 1].low in _CLOSERS | speech.closers:
        last -= 1
    if first == last - 1 and clause[first].kind != "quote" and not clause[first].text[:1].isdigit():
        return None
    return (clause[first].start, clause[last - 1].end) if first < last else None
