"""Read the noun phrase beside a word: the subject before a verb, the source behind `according to`."""

from stemma.find.speaking.clauses import Clause, Token
from stemma.lang.speech import Speech

_REACH = 16
"""Tokens that a noun phrase may have; the longest in 80 articles had 14."""
_OPENING_TIME = 4
"""Tokens that a time may have before the subject: `the very same day`."""
_APPOSITION = 60
"""Tokens between a subject and its verb that an apposition may fill."""
Range = tuple[int, int]


def before(clause: Clause, i: int, speech: Speech) -> Range | None:
    """Return the tokens of the subject before a verb, without its apposition."""
    j = i
    while j and (clause[j - 1].low in speech.adverbs or _adverb(clause, j - 1, speech)):
        j -= 1
    if j == 0:
        return None
    if j >= 3 and clause[j - 1].low in speech.to and clause[j - 2].low in speech.on_to:
        return before(clause, j - 3, speech)
    j = _over_time(clause, _over_brackets(clause, j), speech)
    if j == 0 or clause[j - 1].low in speech.further:
        return None
    if clause[j - 1].text in (",", "–", "—", "-"):
        return _before_apposition(clause, j - 1, speech)
    if clause[j - 1].low in speech.relative or (
        clause[j - 1].low in speech.bare_that and _of_text(clause, j - 1, speech)
    ):
        return _before_relative(clause, j - 1, speech)
    start = _run_left(clause, j, speech)
    return _long_relative(clause, start, j, speech) or _trimmed(clause, _begun(clause, start, j, speech), j, speech)


def behind(clause: Clause, i: int, speech: Speech) -> Range | None:
    """Return the tokens of the noun phrase that begins here; a pronoun is one by itself."""
    if i < len(clause) and clause[i].low in speech.he | speech.they | speech.it | speech.i:
        return (i, i + 1)
    k = i
    while k < len(clause) and k - i < _REACH:
        token = clause[k]
        if token.kind == "quote" or (token.kind == "mark" and not inner(clause, k)):
            break
        if k > i and (_ends(clause, k, speech) or _anew(clause, k, speech)):
            break
        k += 1
    if k == i or not _subject(clause[i:k], speech):
        return None
    return named_in(clause, (i, k), speech) or (i, k)


def _anew(clause: Clause, k: int, speech: Speech) -> bool:
    """Tell where the next noun phrase begins: `court the dam` are two."""
    here, last = clause[k], clause[k - 1]
    return here.low in speech.opens and not here.capital and not _leads_in(last, speech)


def inner(clause: Clause, k: int) -> bool:
    """Tell a mark inside a name, such as an ampersand or the stop of an abbreviation."""
    token = clause[k]
    if token.text in ("&", "/"):
        return True
    if token.text in ("'", "’"):
        return k > 0 and clause[k - 1].low.endswith("s")
    if token.text in ("–", "-"):
        glued = 0 < k < len(clause) - 1 and clause[k - 1].end == token.start and token.end == clause[k + 1].start
        return glued and not (token.text == "–" and clause[k - 1].text[:1].islower())
    return token.text == "." and 0 < k < len(clause) - 1 and len(clause[k - 1].text) <= 4 and clause[k - 1].capital


def plain(tokens: Clause, speech: Speech) -> bool:
    """Tell whether a few words look like a subject: a name or a determiner first, and no verb of being inside."""
    if not tokens or len(tokens) > _REACH:
        return False
    head = tokens[0]
    if head.kind != "word" or head.low in speech.prepositions or head.low in speech.on or gerund(head, speech):
        return False
    if not (head.capital or head.low in speech.articles or _known(head.low, speech)):
        return False
    if head.low in speech.breaks or any(
        (t.low in speech.breaks and not t.capital) or t.kind == "quote" for t in tokens
    ):
        return False
    verbs = speech.finite | ((speech.say | speech.show) - speech.nouns)
    return not any(t.low in verbs and not t.capital for t in tokens)


def _known(low: str, speech: Speech) -> bool:
    return low in speech.people or low in speech.bodies or low in speech.documents or low in speech.agencies


def _over_brackets(clause: Clause, j: int) -> int:
    """`John Kasich (R-OH), said`: step back over the brackets."""
    k = j - 1 if clause[j - 1].text == "," else j
    if k == 0 or clause[k - 1].text != ")":
        return j
    for n in range(k - 2, max(-1, k - _REACH), -1):
        if clause[n].text == "(":
            return n
    return j


def subject(clause: Clause, i: int, speech: Speech) -> Range | None:
    """Return the first words of a sentence that can be its subject: `He ..., adding that`."""
    at = 0
    for n in range(min(i, _APPOSITION)):
        if clause[n].text in (",", "–", "—") or n == i - 1:
            found = _opening(clause, at, n if clause[n].kind == "mark" else n + 1, speech)
            if found:
                return found
            at = n + 1
    return None


def _opening(clause: Clause, at: int, end: int, speech: Speech) -> Range | None:
    """Return a pronoun, or a run of capitals with at most an article and a noun before it."""
    while at < end and (clause[at].low in speech.on or clause[at].low in speech.adverbs):
        at += 1
    if at >= end or clause[at].kind != "word":
        return None
    if clause[at].low in speech.he | speech.they | speech.it | speech.i:
        return (at, at + 1)
    if clause[at].low in speech.prepositions or clause[at].low in speech.breaks or gerund(clause[at], speech):
        return None
    k = at
    while k < end and (
        clause[k].capital or _known(clause[k].low, speech) or (k == at and clause[k].low in speech.articles)
    ):
        k += 1
    return (at, k) if k > at and (clause[at].low not in speech.articles or k > at + 1) else None


def _over_time(clause: Clause, j: int, speech: Speech) -> int:
    """Step back over the day in `a spokesman on Wednesday said`."""
    dated = j > 2 and clause[j - 1].low in speech.days and clause[j - 2].low in speech.on_day
    return j - 2 if dated else j


def _begun(clause: Clause, start: int, end: int, speech: Speech) -> int:
    """Return where the phrase that ends here begins: behind a verb or a time, or at the last determiner."""
    if clause[end - 1].low in speech.he | speech.they | speech.it | speech.i:
        return end - 1
    for who in range(end - 2, start - 1, -1):
        if clause[who].low in speech.who - speech.alone:
            if _opens(clause[who + 1], speech):
                start = who + 1
                break
            return _begun(clause, start, who, speech) if who > start else end
    for n in range(end - 1, start, -1):
        if _begins(clause, n, end, speech) or (n - start <= _OPENING_TIME and _timed(clause, n, speech)):
            return n
    return start


def _begins(clause: Clause, n: int, end: int, speech: Speech) -> bool:
    """Tell whether a new phrase begins at a determiner, a lone `some`, or behind a verb."""
    here, last = clause[n], clause[n - 1]
    determiner = here.low in speech.opens and not here.capital and not last.low.endswith(speech.gerund_endings)
    if (determiner or (n == end - 1 and here.low in speech.alone)) and not _leads_in(last, speech):
        return True
    return not last.capital and last.low in speech.finite and here.low not in speech.prepositions


def _timed(clause: Clause, n: int, speech: Speech) -> bool:
    """Tell whether a time stands before a name: `the same day Lund said`, `on Monday Lund said`."""
    last = clause[n - 1]
    dated = last.low in speech.days and n >= 2 and clause[n - 2].low in speech.on_day
    return dated or (last.low in speech.periods and clause[n].capital)


def _opens(token: Token, speech: Speech) -> bool:
    return token.capital or token.low in speech.articles or token.low in speech.nameless or _known(token.low, speech)


def _leads_in(token: Token, speech: Speech) -> bool:
    """Tell whether a determiner behind this word goes on with the same phrase: `one of the`, `all the`."""
    low = token.low
    return token.kind == "mark" or low in speech.prepositions or low in speech.articles or low in speech.joins


def gerund(token: Token, speech: Speech) -> bool:
    """Tell a verb form that is no finite verb: `saying`."""
    return token.low.endswith(speech.gerund_endings)


def _adverb(clause: Clause, k: int, speech: Speech) -> bool:
    token = clause[k]
    return token.low.endswith(speech.adverb_endings) and not token.capital and token.low not in speech.no_adverbs


def _run_left(clause: Clause, j: int, speech: Speech) -> int:
    k = j
    while k and j - k < _REACH:
        token = clause[k - 1]
        if token.kind == "quote" or (token.kind == "mark" and not inner(clause, k - 1)):
            break
        if token.low in speech.breaks or (token.low in speech.joins and not _joins(clause, k - 1)):
            break
        if not token.capital and token.low in speech.say and token.low not in speech.nouns | speech.quote_as:
            break
        k -= 1
    return k


def _joins(clause: Clause, at: int) -> bool:
    """`Smith and Jones`, `creator and producer` are one phrase; `... fell and Smith said` is not."""
    if at == 0 or at + 1 >= len(clause):
        return False
    pair = (clause[at - 1], clause[at + 1])
    return pair[0].kind == "word" and pair[0].capital == pair[1].capital and at <= 8


def _trimmed(clause: Clause, k: int, j: int, speech: Speech) -> Range | None:
    """Drop what opens the sentence before its subject."""
    while k < j and (clause[k].low in speech.on or clause[k].low in speech.adverbs or clause[k].low in speech.joins):
        k += 1
    return (k, j) if k < j and _subject(clause[k:j], speech) else None


def _subject(tokens: Clause, speech: Speech) -> bool:
    low = tokens[0].low
    pronouns = speech.he | speech.they | speech.it | speech.i
    if low in speech.who - speech.alone | speech.joins | speech.further:
        return False
    if len(tokens) > 1 and (low in pronouns or tokens[-1].low in speech.degrees):
        return False
    if all(t.low in speech.opens for t in tokens) or _described(tokens, speech):
        return False
    gerund = low.endswith(speech.gerund_endings) and len(tokens) > 1 and not tokens[0].capital
    if low in speech.prepositions or gerund:
        return False
    if len(tokens) == 1:
        return low in pronouns or tokens[0].capital or _known(low, speech) or low in speech.nameless
    return low in speech.articles or any(t.capital or _known(t.low, speech) for t in tokens)


def speaks(tokens: Clause, speech: Speech) -> bool:
    """Tell whether a phrase has a name, a pronoun or a noun for those who speak in it."""
    pronouns = speech.he | speech.they | speech.it | speech.i
    return any(t.capital or t.low in pronouns or _known(t.low, speech) or t.low in speech.nameless for t in tokens)


def _described(tokens: Clause, speech: Speech) -> bool:
    """Tell a participle or an adjective from a noun by the preposition behind it: `killed on`, `sceptical of`."""
    first = tokens[0]
    if len(tokens) < 2 or first.capital or first.text[:1].isdigit() or tokens[1].low not in speech.prepositions:
        return False
    plural = first.low.endswith("s")
    return not (plural or first.low in speech.articles or _known(first.low, speech) or first.low in speech.nameless)


def _of_text(clause: Clause, that: int, speech: Speech) -> bool:
    """Tell whether a relative pronoun stands for a text: `an article that told`."""
    return any(t.low in speech.documents for t in clause[max(0, that - 6) : that])


def _before_relative(clause: Clause, who: int, speech: Speech) -> Range | None:
    """`X, who said`: the subject stands before the pronoun."""
    end = who - 1 if who and clause[who - 1].text == "," else who
    if end == 0:
        return None
    start = _begun(clause, _run_left(clause, end, speech), end, speech)
    return _trimmed(clause, start, end, speech) or last_noun(clause, start, end, speech)


def last_noun(clause: Clause, start: int, end: int, speech: Speech) -> Range | None:
    """Return the noun right before a word: `police` in `he was shot by police who said`."""
    at = next((n for n in range(end - 1, start, -1) if clause[n - 1].low in speech.prepositions), None)
    return _trimmed(clause, at, end, speech) if at is not None else None


def _long_relative(clause: Clause, start: int, j: int, speech: Speech) -> Range | None:
    """Run a phrase across its relative clause: `a clerk who would not be named said`."""
    if start == 0 or clause[start - 1].low not in speech.breaks:
        return None
    for k in range(start - 1, max(0, start - 12), -1):
        if clause[k].kind != "word":
            return None
        text = k > 0 and clause[k - 1].low in speech.documents and clause[k].low in speech.bare_that | speech.relative
        if text or clause[k].low in speech.person_who:
            first = _trimmed(clause, _run_left(clause, k, speech), k, speech)
            return (first[0], j) if first else None
    return None


def _before_apposition(clause: Clause, comma: int, speech: Speech) -> Range | None:
    """`X, director of Y, said`: the first part of the sentence that can be a subject."""
    start = comma
    floor = max(0, comma - _APPOSITION)
    while start > floor and clause[start - 1].kind != "quote" and clause[start - 1].text not in (";", ":"):
        start -= 1
    at = start
    thing: Range | None = None
    for n in range(start, comma + 1):
        if clause[n].text not in (",", "–", "—", "(") and n != comma:
            continue
        k = at
        while k < n and (clause[k].low in speech.on or clause[k].low in speech.openers | speech.like):
            k += 1
        if n > k and plain(clause[k:n], speech):
            if speaks(clause[k:n], speech):
                return named_in(clause, (k, n), speech) or (k, n)
            thing = thing or (
                k,
                n,
            )  # "the sum, which is what the actuary, Ada Lund, told": whoever can speak comes first
        at = n + 1
    return thing


def named_in(clause: Clause, phrase: Range, speech: Speech) -> Range | None:
    """Return the name in `the mayor, Ada Lund,` or `Vik's lawyer, Ada Lund,`."""
    at = phrase[1] + 1
    owned = any(t.low.endswith(speech.owners) for t in clause[phrase[0] : phrase[1] - 1])
    if (
        not (owned or clause[phrase[0]].low in speech.articles)
        or phrase[1] >= len(clause)
        or clause[phrase[1]].text != ","
    ):
        return None
    if clause[phrase[1] - 1].capital and clause[phrase[0] + 1].low not in speech.people:
        return None
    end = at
    while end < len(clause) and (clause[end].capital or inner(clause, end) or _inside(clause, at, end, speech)):
        end += 1
    closed = end == len(clause) or clause[end].kind == "mark"
    return (at, end) if 2 <= end - at <= 5 and closed else None


def _inside(clause: Clause, start: int, at: int, speech: Speech) -> bool:
    """Tell a small word inside a name from one behind it, where a language has such: `Jorge Ruiz de la Fuente`."""
    if not speech.silent or at + 1 >= len(clause) or at == start:
        return False
    here, last, after = clause[at].low, clause[at - 1].low, clause[at + 1]
    small = here in speech.attached or (here in speech.the and last in speech.attached)
    return small and (after.capital or after.low in speech.the)


def _ends(clause: Clause, k: int, speech: Speech) -> bool:
    low = clause[k].low
    if low in speech.attached:
        return low in speech.detached and clause[k - 1].low in speech.documents
    if low in speech.who or low in speech.that or low in speech.breaks:
        return True
    if low in speech.joins:
        return not (k + 1 < len(clause) and clause[k + 1].capital == clause[k - 1].capital)
    runs_on = gerund(clause[k], speech) and not (clause[k].capital or _known(low, speech))
    runs_on = runs_on and clause[k - 1].kind == "word"
    if low in speech.prepositions or runs_on:
        return low in speech.prepositions or not clause[k - 1].capital or low in speech.saying
    if clause[k].capital:
        return low in speech.days
    return low in speech.times or low in speech.adverbs
