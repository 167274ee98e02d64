"""Find who says something in a sentence: the source, the cue, and the stretch that the cue rules."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from stemma.find.clauses import Clause
from stemma.find.phrases import Range, before, behind, plain, subject
from stemma.lang.base import Language
from stemma.lang.speech import Speech

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


# -- phrases: according to X, based on X ------------------------------------------------------------------------------


def _phrase(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    words, shape = _starting(clause, i, speech.according), "according"
    if not words:
        words, shape = _starting(clause, i, speech.based), "based"
    if not words or (clause[i].low == "per" and not _named(clause, i + 1, speech)):
        return None
    source = behind(clause, i + words, speech)
    if source is None or (shape == "based" and not _text_or_name(clause[source[0] : source[1]], speech)):
        return None
    if shape == "based" and clause[i].capital and i:
        return None
    source = (source[0], _by_whom(clause, source, speech))
    chars = (clause[source[0]].start, clause[source[1] - 1].end)
    cue = (clause[i].start, clause[i + words - 1].end)
    kind: Shape = "based" if shape == "based" else "according"
    return Attribution(number, chars, cue, kind, clause[i].low, i, source[1])


def _by_whom(clause: Clause, source: Range, speech: Speech) -> int:
    """`an article by X`: the phrase runs on to its author."""
    end = source[1]
    text = any(t.low in speech.documents for t in clause[source[0] : end])
    author = behind(clause, end + 1, speech) if text and end < len(clause) and clause[end].low in speech.by else None
    return author[1] if author else end


def _starting(clause: Clause, i: int, phrases: tuple[str, ...]) -> int:
    """Return how many words of a phrase stand here, 0 if none does."""
    for words in _by_first(phrases).get(clause[i].low, ()):
        if all(i + n < len(clause) and clause[i + n].low == word for n, word in enumerate(words)):
            return len(words)
    return 0


@cache
def _by_first(phrases: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Index phrases by their first word, the longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted((tuple(p.split()) for p in phrases), key=lambda w: (-len(w), w)):
        found[words[0]] = (*found.get(words[0], ()), words)
    return found


def _named(clause: Clause, i: int, speech: Speech) -> bool:
    """`per The Herald` names a voice, `per day` does not."""
    rest = clause[i : i + 4]
    return bool(rest) and (rest[0].capital or any(t.low in speech.documents | speech.people for t in rest[:3]))


def _text_or_name(tokens: Clause, speech: Speech) -> bool:
    """A work is based on a source where the phrase names a text, or somebody who could have written one."""
    return any(t.low in speech.documents or t.low in speech.people or t.low in speech.agencies for t in tokens) or (
        all(t.capital or t.low in speech.articles or t.kind == "mark" for t in tokens)
    )


# -- verbs: X said, said X, was told by X -----------------------------------------------------------------------------


def _verb(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    low = clause[i].low
    if low in speech.saying:
        return _participle(number, clause, i, speech)
    if low in speech.relating:
        return _relating(number, clause, i, speech)
    if low not in speech.say and low not in speech.show and low not in speech.call:
        return None
    if not _written_as_verb(clause, i, speech):
        return None
    if _passive(clause, i, speech):
        return _by(number, clause, i, speech) or _heard(number, clause, i, speech)
    inverted = _inverted(clause, i, speech)
    source = behind(clause, i + 1, speech) if inverted else before(clause, i, speech)
    if source is None or clause[source[0]].low == "there":
        return _by(number, clause, i, speech) or _further(number, clause, i, speech)
    first, end = source[0], max(source[1], i + 1)
    passed = _quoted_as(number, clause, i, speech)
    if passed:
        chars = (clause[source[0]].start, clause[source[1] - 1].end)
        return replace(passed, through=chars, first=source[0])
    to, end = _addressee(clause, end, i, speech)
    shape: Shape = "after" if inverted and i else _side(clause, first, end, speech)
    chars = (clause[source[0]].start, clause[source[1] - 1].end)
    made = Attribution(number, chars, _cue(clause, i), shape, low, min(i, first), end, to)
    return _worth(clause, made, speech)


def _cue(clause: Clause, i: int) -> Range:
    return (clause[i].start, clause[i].end)


def _written_as_verb(clause: Clause, i: int, speech: Speech) -> bool:
    """Tell `X reports that` from `the reports of`, and `the United States` from `he states`."""
    token, last = clause[i], clause[i - 1] if i else None
    if last is not None and last.low.endswith(("'s", "’s", "s'", "s’")):
        return False
    if token.low in speech.quote_as and not _passes_on(clause, i):
        return False
    if token.capital and token.low not in ("said", "says"):
        return False
    if last is not None and last.low in (speech.articles - speech.alone) | speech.prepositions | speech.modals:
        return last.low == "to" and i >= 2 and clause[i - 2].low in ("on", "this")
    if i + 1 < len(clause) and clause[i + 1].low in ("not", "to") and token.low in speech.reply:
        return False
    if token.low not in speech.nouns and token.low not in speech.call:
        return True
    if last is None or not (last.kind == "quote" or _subject_word(clause, i - 1, speech)):
        return False
    after = clause[i + 1] if i + 1 < len(clause) else None
    if token.low in speech.call:
        return True
    if after is None or after.kind == "mark":
        return last.capital or (after is not None and after.text == ":")
    return after.low not in speech.be | speech.prepositions | speech.modals | {"and", "or", "have", "has", "had"}


def _passes_on(clause: Clause, i: int) -> bool:
    """`quoted Y as saying`."""
    return any(t.low == "as" for t in clause[i + 1 : i + 14])


def _subject_word(clause: Clause, k: int, speech: Speech) -> bool:
    low = clause[k].low
    pronouns = speech.he | speech.it | speech.they | speech.who | speech.i
    named = clause[k].capital or low in pronouns or low in speech.adverbs or clause[k].text == ","
    return named or low in speech.people or low in speech.bodies or low in speech.documents or low in speech.agencies


def _passive(clause: Clause, i: int, speech: Speech) -> bool:
    k = i
    while k and (clause[k - 1].low in speech.adverbs - speech.be or clause[k - 1].low.endswith("ly")):
        k -= 1
    ends_ed = clause[i].low.endswith("ed") or clause[i].low in ("told", "said", "thought", "quoted", "shown", "found")
    return ends_ed and (k > 0 and clause[k - 1].low in speech.be or _followed(clause, i, speech.by))


def _followed(clause: Clause, i: int, words: frozenset[str]) -> bool:
    return i + 1 < len(clause) and clause[i + 1].low in words


def _by(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`was told by X`, `a count published by X`."""
    if clause[i].low not in speech.passive or not _followed(clause, i, speech.by):
        return None
    source = behind(clause, i + 2, speech)
    if source is None:
        return None
    chars = (clause[source[0]].start, clause[source[1] - 1].end)
    return Attribution(number, chars, (clause[i].start, clause[i + 1].end), "according", clause[i].low, i, source[1])


def _heard(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`is believed to`, `it was reported that`: said, and nobody named."""
    after = clause[i + 1] if i + 1 < len(clause) else None
    if after is None or after.kind != "word":
        return None
    if after.low not in ("to", "that") and not (i >= 2 and clause[i - 2].low in speech.it):
        return None
    if clause[i].low in ("expected", "asked", "told", "urged", "promised", "found", "determined"):
        return None
    return Attribution(number, None, _cue(clause, i), "hearsay", clause[i].low, i, i + 1)


def _further(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`X denied A and said B`: the subject is that of the sentence."""
    k = i
    while k and (clause[k - 1].low in speech.adverbs or clause[k - 1].low.endswith("ly")):
        k -= 1
    if k == 0 or clause[k - 1].low not in ("and", "but"):
        return None
    return _same_subject(number, clause, i, speech)


def _same_subject(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    to, end = _addressee(clause, i + 1, i, speech)
    first = subject(clause, i, speech)
    chars = (clause[first[0]].start, clause[first[1] - 1].end) if first else None
    made = Attribution(number, None, _cue(clause, i), "before", clause[i].low, i, max(end, i + 1), to, opening=chars)
    return _worth(clause, made, speech) if made.last < len(clause) else None


def _participle(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`..., adding that C`: the subject is the one before."""
    if i == 0 or (clause[i - 1].text not in (",", "–", "—", "-", ";") and clause[i - 1].kind != "quote"):
        return None
    return _same_subject(number, clause, i, speech)


def _relating(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`an article chronicling the flood`: the text has the word."""
    source = before(clause, i, speech)
    if source is None or clause[source[1] - 1].low not in speech.documents:
        return None
    first = source[1] - 1
    while first > source[0] and clause[first].low not in speech.articles:
        first -= 1
    chars = (clause[first].start, clause[source[1] - 1].end)
    return Attribution(number, chars, _cue(clause, i), "before", clause[i].low, first, i + 1)


def _quoted_as(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`X quoted Y as saying`: Y has the word, and X passes it on."""
    if clause[i].low not in speech.quote_as:
        return None
    inner = behind(clause, i + 1, speech)
    if inner is None or inner[1] + 1 >= len(clause) or clause[inner[1]].low != "as":
        return None
    chars = (clause[inner[0]].start, clause[inner[1] - 1].end)
    cue = (clause[inner[1]].start, clause[inner[1] + 1].end)
    last = inner[1] + 2
    outer = before(clause, i, speech)
    return Attribution(number, chars, cue, _side(clause, outer[0] if outer else i, last, speech), "saying", i, last)


def _inverted(clause: Clause, i: int, speech: Speech) -> bool:
    """`said X` stands behind a quotation or a comma, with a noun phrase behind it and nothing behind that."""
    if clause[i].low in speech.asked_of | speech.call or i + 1 >= len(clause):
        return False
    last = clause[i - 1] if i else None
    if last is not None and last.kind != "quote" and last.text not in (",", "-", "–", "—", "?", "!"):
        return False
    if last is not None and last.text == "," and _apposed(clause, i - 1, speech):
        return False
    after = clause[i + 1]
    if after.kind != "word" or after.low in speech.that or after.low in speech.prepositions:
        return False
    phrase = behind(clause, i + 1, speech)
    if phrase is None:
        return False
    rest = clause[phrase[1]] if phrase[1] < len(clause) else None
    return rest is None or rest.kind != "word" or rest.low in speech.prepositions | speech.times | speech.who | {"and"}


def _apposed(clause: Clause, comma: int, speech: Speech) -> bool:
    """`Jones, a lawyer, said the bank ...` is not inverted: an apposition stands before the comma."""
    lead = 0
    while lead < comma and clause[lead].low in speech.on:
        lead += 1
    inside = clause[lead:comma]
    commas = [n for n, t in enumerate(inside) if t.text == ","]
    if not commas:
        return len(inside) <= 4 and not any(t.kind == "quote" for t in inside[-1:])
    gap = inside[commas[-1] + 1 :]
    opens = bool(gap) and (gap[0].low in speech.articles | speech.who or gap[0].capital or gap[0].text.isdigit())
    return opens and len(commas) <= 2 and plain(inside[: commas[0]], speech)


def _worth(clause: Clause, made: Attribution, speech: Speech) -> Attribution | None:
    """Verbs that say nothing of their content count only beside a quotation or a clause."""
    around = clause[max(0, made.first - 1) : made.first] + clause[made.last : made.last + 2]
    beside = any(t.kind == "quote" for t in around) or (made.last < len(clause) and clause[made.last].text == ":")
    made = replace(made, quoted=beside)
    opens = made.last < len(clause) and clause[made.last].low in speech.that
    if clause[made.first].low in speech.i and not beside:
        return None
    if made.verb in speech.show and clause[made.first].low in speech.he and not (opens or beside):
        return None
    return made if beside or opens or made.verb not in speech.reply | speech.call else None


# -- addressee, medium, time ------------------------------------------------------------------------------------------


def _addressee(clause: Clause, at: int, verb: int, speech: Speech) -> tuple[Range | None, int]:
    """Read `told AFP`, `said in a statement`, `said on Friday` behind a cue."""
    end, to = at, None
    if clause[verb].low in speech.tell and at == verb + 1 and at < len(clause) and clause[at].low not in speech.that:
        whom = _whom(clause, at)
        if whom > at:
            to, end = (clause[at].start, clause[whom - 1].end), whom
    for _ in range(3):
        step, medium = _modifier(clause, end, speech)
        if step == end:
            break
        to, end = medium or to, step
    return to, end


def _whom(clause: Clause, at: int) -> int:
    """The person told is a name or one short phrase: `AFP`, `the BBC`, `reporters`, `a news conference`."""
    k = at
    if k < len(clause) and clause[k].low in ("the", "a", "an", "this", "his", "her", "their", "its"):
        k += 1
    first = k
    while k < len(clause) and (clause[k].capital or clause[k].text == "&") and k - first < 5:
        k += 1
    if k > first:
        return k
    return k + 1 if k < len(clause) and clause[k].kind == "word" else at


def _modifier(clause: Clause, at: int, speech: Speech) -> tuple[int, Range | None]:
    """Step over `in a statement`, `on Friday`, `to reporters`, `Friday evening`, an adverb."""
    if at >= len(clause):
        return at, None
    low = clause[at].low
    if low in speech.times or (low.endswith("ly") and clause[at].kind == "word" and not clause[at].capital):
        return at + 1, None
    if low in ("out", "up") and clause[at].kind == "word":
        return at + 1, None
    if low not in speech.prepositions:
        return at, None
    phrase = behind(clause, at + 1, speech)
    if phrase is None:
        return (at + 2, None) if at + 1 < len(clause) and clause[at + 1].low in speech.times else (at, None)
    words = clause[phrase[0] : phrase[1]]
    if all(t.low in speech.times or t.low.isdigit() for t in words):
        return phrase[1], None
    if any(t.low in speech.media or t.low in speech.agencies for t in words):
        return _medium_end(clause, phrase, speech), (words[0].start, words[-1].end)
    if low == "to" and at + 1 < len(clause):
        return phrase[1], (words[0].start, words[-1].end)
    return at, None


def _medium_end(clause: Clause, phrase: Range, speech: Speech) -> int:
    """`in his review for The Guardian`, `in an interview with CNN`: the medium's own phrase belongs to it."""
    end = phrase[1]
    if end < len(clause) and clause[end].low in ("for", "with", "on", "at", "to", "by"):
        more = behind(clause, end + 1, speech)
        if more and clause[more[0]].low not in speech.times:
            return more[1]
    return end


# -- what a cue rules -------------------------------------------------------------------------------------------------


def _side(clause: Clause, first: int, end: int, speech: Speech) -> Shape:
    """`A, X said.` closes what it rules; `X said A` opens it."""
    if first == 0 or all(t.kind == "mark" or t.low in speech.on for t in clause[:first]):
        return "before"
    rest = clause[end:]
    if clause[first - 1].kind == "quote" and not (rest and rest[0].low in speech.that):
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
    short = len(rest) <= 10 and not any(t.kind == "quote" or t.low in speech.that | speech.be | speech.modals for t in rest)
    return short and not any(t.text == "," for t in rest)


def _parted(clause: Clause, found: list[Attribution]) -> list[Attribution]:
    """Give each attribution of a sentence the stretch that it rules; one that closes rules those that it encloses."""
    out = []
    floor = 0
    for n, one in enumerate(found):
        leads = one.shape == "before" or (one.shape == "according" and one.first <= 1)
        if leads:
            stretch = (one.last, _ceiling(clause, found, n))
        elif one.shape == "hearsay":
            stretch = (floor, found[n + 1].first if n + 1 < len(found) else len(clause))
        else:
            stretch = (_behind_colon(clause, floor, one.first), one.first)
            if one.shape in ("after", "according"):
                stretch = _resumed(clause, one, stretch, _ceiling(clause, found, n))
        if not leads:
            floor = one.last
        out.append(replace(one, content=_stripped(clause, *stretch)))
    return out


def _ceiling(clause: Clause, found: list[Attribution], n: int) -> int:
    """What a verb opens ends where the next attribution of the sentence begins, unless that one lies inside it."""
    for later in found[n + 1 :]:
        parted = clause[later.first - 1].low in _PARTING or clause[later.first - 1].kind == "quote"
        if later.shape in ("after", "according") and parted or (later.shape == "before" and parted):
            return later.first
    return len(clause)


def _behind_colon(clause: Clause, floor: int, first: int) -> int:
    """`It is clear: A, X said` gives X only A."""
    return next((n + 1 for n in range(first - 2, floor, -1) if clause[n].text == ":"), floor)


def _resumed(clause: Clause, one: Attribution, stretch: Range, ceiling: int) -> Range:
    """`Six months ago, X said, A`: where hardly anything stands before, what is said goes on behind."""
    words = sum(t.kind != "mark" for t in clause[stretch[0] : stretch[1]])
    quoted = any(t.kind == "quote" for t in clause[stretch[0] : stretch[1]])
    if quoted or one.last + 1 >= len(clause) or words > 4 or ceiling - one.last <= words:
        return stretch
    return (stretch[0], ceiling) if words else (one.last, ceiling)


_PARTING = frozenset({",", ";", "and", "but", "while", "-", "–", "—", "although", "as", "("})
_OPENERS = frozenset({"that", ",", ":", "-", "–", "—", "and", "but", "while"})
_CLOSERS = frozenset({",", ".", ";", ":", "and", "but", "while", "-", "–", "—", "although", "as", "where", "which"})


def _gerund(clause: Clause, n: int, last: int) -> bool:
    """`..., while trying to explain`: the article on the speaker, not the speaker."""
    return n < last and clause[n].low.endswith("ing")


def _stripped(clause: Clause, first: int, last: int) -> Range | None:
    while first < last and clause[first].low in _OPENERS:
        first += 1
    for n in range(first + 1, min(last - 1, len(clause) - 1)):
        if clause[n].text == "," and clause[n + 1].low in ("while", "though") and _gerund(clause, n + 2, last):
            last = n
            break
    while first < last and clause[last - 1].low in _CLOSERS:
        last -= 1
    if first == last - 1 and clause[first].kind != "quote":
        return None
    return (clause[first].start, clause[last - 1].end) if first < last else None
