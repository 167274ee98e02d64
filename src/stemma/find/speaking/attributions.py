"""Find who says something in a sentence: the source, the cue, and the stretch that the cue rules."""

from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from stemma.find.speaking.according import phrase
from stemma.find.speaking.addressees import addressee, opening_medium
from stemma.find.speaking.bounds import bounded
from stemma.find.speaking.clauses import Clause, clauses
from stemma.find.speaking.contents import Attribution, Shape, parted, side
from stemma.find.speaking.inverted import inverted
from stemma.find.speaking.marks import Marked, marked
from stemma.find.speaking.order import bare, loose
from stemma.find.speaking.phrases import Range, before, behind, last_noun, plain, subject
from stemma.find.speaking.seen import joined, seen
from stemma.find.speaking.speakers import Cast
from stemma.lang.base import Language
from stemma.lang.speech import Speech
from stemma.model.facts import Reading

_NEAR = 10
"""Tokens before a participle among which its noun stands."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What marks and verbs say of who has the word in an article."""

    quoted: tuple[Marked, ...]
    clauses: tuple[Clause, ...]
    attributions: tuple[tuple[Attribution, ...], ...]
    """Those of each clause, in the order of the text."""
    cast: Cast
    """Who may have the word, before anybody has had it."""


def spoken(reading: Reading, language: Language) -> Spoken:
    """Read the marks of an article, its clauses, and who says something in each."""
    quoted = marked(reading, language)
    parts = clauses(reading, quoted)
    starts = _starts(language.speech)
    found = tuple(tuple(_in_clause(number, clause, language.speech, starts)) for number, clause in enumerate(parts))
    if reading.annotations:
        trained = seen(reading, parts, language.speech)
        found = tuple(joined(*both, language.speech) for both in zip(parts, found, trained, strict=True))
    text = reading.document.text
    found = tuple(tuple(bounded(*both, language.speech, text)) for both in zip(parts, found, strict=True))
    return Spoken(quoted, parts, found, Cast(reading, language))


@cache
def _starts(speech: Speech) -> frozenset[str]:
    """Return the words at which an attribution may be found; one word in eleven is."""
    opening = {phrase.split(maxsplit=1)[0] for phrase in (*speech.according, *speech.based)}
    verbs = (
        speech.about
        | {verb for verb, _ in speech.calling}
        | speech.say
        | speech.show
        | speech.call
        | speech.saying
        | speech.relating
        | speech.mind
        | speech.put
    )
    return verbs | speech.holding | opening


def _in_clause(number: int, clause: Clause, speech: Speech, starts: frozenset[str]) -> list[Attribution]:
    found: list[Attribution] = []
    skip = 0
    for i in [n for n, token in enumerate(clause) if token.low in starts]:
        if i < skip:
            continue
        made = phrase(number, clause, i, speech) or _verb(number, clause, i, speech)
        if made:
            found.append(made)
            skip = max(made.last, i + 1)
    return parted(clause, found, speech)


def _verb(  # noqa: PLR0911  # one guard a line reads better than a nest
    number: int, clause: Clause, i: int, speech: Speech
) -> Attribution | None:
    low = clause[i].low
    runs = low in speech.saying and _progressive(clause, i, speech)
    if low in speech.saying and not runs:
        return _participle(number, clause, i, speech)
    if low in speech.relating:
        return _relating(number, clause, i, speech)
    if not (low in speech.say or low in speech.show or low in speech.call) and not (
        runs or _about(clause, i, speech) or _puts(clause, i, speech) or _has_in_mind(clause, i, speech)
    ):
        return None
    if not _written_as_verb(clause, i, speech):
        return None
    if speech.silent and bare(clause, i, speech):
        return _by(number, clause, i, speech)
    if _passive(clause, i, speech):
        return _by(number, clause, i, speech) or _heard(number, clause, i, speech)
    if speech.silent and (made := loose(number, clause, i, speech)):
        return _worth(clause, made, speech)
    return _finite(number, clause, i, speech)


def _finite(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """Read `X said A`, `A, said X`, `X quoted Y as saying A`."""
    behind_it = inverted(clause, i, speech)
    source = behind_it or before(clause, i, speech)
    if source is None or clause[source[0]].low in speech.there or clause[source[1] - 1].low in speech.prepositions:
        return _by(number, clause, i, speech) or _further(number, clause, i, speech)
    first, end = _description(clause, source[0], speech), max(source[1], _over_cue(clause, i, speech))
    passed = _quoted_as(number, clause, i, speech)
    if passed:
        chars = (clause[source[0]].start, clause[source[1] - 1].end)
        return replace(passed, through=chars, first=source[0])
    to, end = addressee(clause, end, i, speech)
    to = to or opening_medium(clause, source[0], speech)
    shape: Shape = "after" if behind_it and i else side(clause, first, end, speech)
    rest = [token for token in clause[end:] if token.kind != "mark"]
    if to is None and shape == "before" and len(rest) <= 1 and all(token.kind == "word" for token in rest):
        end = _over_cue(clause, i, speech)  # `The union says nearly forty`: a number may be all that is said
    if not behind_it and first and clause[first - 1].low in speech.like:
        first, shape = _aside(clause, first, shape)
    chars = (clause[source[0]].start, clause[source[1] - 1].end)
    made = Attribution(number, chars, _cue(clause, i, speech), shape, clause[i].low, min(i, first), end, to)
    return _worth(clause, made, speech)


def _aside(clause: Clause, first: int, shape: Shape) -> tuple[int, Shape]:
    """Read `A, as X said` and `As X said, A`."""
    if first == 1:
        return 0, "before"
    return (first - 1, "after") if clause[first - 2].text in (",", "–", "—", "(") else (first, shape)


def _description(clause: Clause, first: int, speech: Speech) -> int:
    """Return where `the chairwoman, Ada Lund` begins: what describes the speaker is not said by her."""
    if first < 2 or clause[first - 1].text != ",":
        return first
    start = first - 1
    while start and clause[start - 1].kind == "word" and first - start < _NEAR:
        start -= 1
    inside = clause[start : first - 1]
    named = clause[first].capital and clause[first].low not in speech.articles
    noun = any(t.low in speech.people for t in inside) and plain(inside, speech)
    return start if named and noun and inside[0].low in speech.articles and not _tells(inside, speech) else first


def _tells(inside: Clause, speech: Speech) -> bool:
    """Tell `The flood killed two people` from `The retired head of the school`: a past form follows a noun."""
    past = [n for n, t in enumerate(inside) if n >= 2 and t.low.endswith(speech.past_endings) and not t.capital]
    return any(not inside[n - 1].low.endswith(speech.adverb_endings) for n in past)


def _cue(clause: Clause, i: int, speech: Speech) -> Range:
    return (clause[i].start, clause[_over_cue(clause, i, speech) - 1].end)


def _over_cue(clause: Clause, i: int, speech: Speech) -> int:
    """Return the token behind a cue, which has two in `called for`."""
    particled = i + 1 < len(clause) and (clause[i].low, clause[i + 1].low) in speech.calling
    return i + 1 + particled


def _written_as_verb(  # noqa: PLR0911  # one guard a line reads better than a nest
    clause: Clause, i: int, speech: Speech
) -> bool:
    """Tell `X reports that` from `the reports of`, and `the United States` from `he states`."""
    token, last = clause[i], clause[i - 1] if i else None
    if last is not None and last.low.endswith(("'s", "’s", "s'", "s’")):
        return False
    if token.low in speech.quote_as and not _passes_on(clause, i, speech):
        return False
    if token.capital and token.low not in speech.plain - speech.asked_of and not (speech.silent and i == 0):
        return False
    if last is not None and last.low in (speech.articles - speech.alone) | speech.prepositions | speech.modals:
        return last.low in speech.to and i >= 2 and clause[i - 2].low in speech.on_to
    if i + 1 < len(clause) and clause[i + 1].low in speech.modals and token.low in speech.reply | speech.asked_of:
        return False
    if token.low not in speech.nouns and token.low not in speech.call:
        return True
    if last is None or not (last.kind == "quote" or _subject_word(clause, i - 1, speech)):
        return False
    after = clause[i + 1] if i + 1 < len(clause) else None
    if token.low in speech.call:
        return True
    if after is None or after.kind == "mark":
        return last.capital or last.low in speech.documents or (after is not None and after.text == ":")
    return after.low not in speech.be | speech.prepositions | speech.modals | speech.joins | speech.have


def _puts(clause: Clause, i: int, speech: Speech) -> bool:
    """Read `put the toll at 40`."""
    if clause[i].low not in speech.put:
        return False
    rest = clause[i + 1 : i + 10]
    return any(a.low in speech.at and b.text[:1].isdigit() for a, b in pairwise(rest))


def _about(clause: Clause, i: int, speech: Speech) -> bool:
    """Read `criticised the plan`, `called for an inquiry`: what is spoken of stands right behind."""
    if i + 2 >= len(clause):
        return False
    if (clause[i].low, clause[i + 1].low) in speech.calling:
        return clause[i + 2].kind == "word"
    after = clause[i + 1]
    whose = after.capital or after.low in speech.articles | speech.he | speech.they | speech.it
    return clause[i].low in speech.about and (whose or after.low.endswith("s"))


def _has_in_mind(clause: Clause, i: int, speech: Speech) -> bool:
    """Read `wants to`, `knew that`: what is in somebody's mind stands right behind."""
    return clause[i].low in speech.mind and _followed(clause, i, speech.to | speech.that)


def _passes_on(clause: Clause, i: int, speech: Speech) -> bool:
    """`quoted Y as saying`."""
    return any(t.low in speech.like for t in clause[i + 1 : i + 14])


def _subject_word(clause: Clause, k: int, speech: Speech) -> bool:
    low = clause[k].low
    pronouns = speech.he | speech.it | speech.they | speech.who | speech.i
    named = clause[k].capital or low in pronouns or low in speech.adverbs or clause[k].text == ","
    return named or low in speech.people or low in speech.bodies or low in speech.documents or low in speech.agencies


def _passive(clause: Clause, i: int, speech: Speech) -> bool:
    k = i
    while k and (clause[k - 1].low in speech.adverbs - speech.be or clause[k - 1].low.endswith(speech.adverb_endings)):
        k -= 1
    past = clause[i].low.endswith(speech.past_endings) or clause[i].low in speech.participles
    return past and ((k > 0 and clause[k - 1].low in speech.be) or _followed(clause, i, speech.by))


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
    that = source[1] < len(clause) and clause[source[1]].low in speech.bare_that
    shape: Shape = "before" if that else "according"
    return Attribution(number, chars, (clause[i].start, clause[i + 1].end), shape, clause[i].low, i, source[1])


def _heard(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`is believed to`, `it was reported that`: said, and nobody named."""
    after = clause[i + 1] if i + 1 < len(clause) else None
    if after is None or after.kind != "word":
        return None
    if after.low not in speech.to | speech.bare_that and not (i >= 2 and clause[i - 2].low in speech.it):
        return None
    if clause[i].low in speech.unheard:
        return None
    cue = (clause[i - 1].start if i and clause[i - 1].low in speech.be else clause[i].start, clause[i].end)
    return Attribution(number, None, cue, "hearsay", clause[i].low, i, i + 1)


def _further(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`X denied A and said B`: the subject is that of the sentence."""
    k = i
    while k and (clause[k - 1].low in speech.adverbs or clause[k - 1].low.endswith(speech.adverb_endings)):
        k -= 1
    if k == 0 or clause[k - 1].low not in speech.further or _adjective(clause, i, speech):
        return None
    return _same_subject(number, clause, i, speech)


def _adjective(clause: Clause, i: int, speech: Speech) -> bool:
    """Tell `the victims and alleged shooter` from `he denied it and alleged that`."""
    after = clause[i + 1] if i + 1 < len(clause) else None
    if clause[i].low not in speech.doubt or not clause[i].low.endswith(speech.past_endings) or after is None:
        return False
    return after.kind == "word" and not (after.capital or after.low in speech.that | speech.articles | speech.it)


def _same_subject(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    to, end = addressee(clause, i + 1, i, speech)
    first = subject(clause, i, speech)
    if first and speech.silent and clause[first[0]].low in speech.say:
        first = None
    chars = (clause[first[0]].start, clause[first[1] - 1].end) if first else None
    made = Attribution(
        number,
        None,
        _cue(clause, i, speech),
        "before",
        clause[i].low,
        i,
        max(end, _over_cue(clause, i, speech)),
        to,
        opening=chars,
    )
    return _worth(clause, made, speech) if made.last < len(clause) else None


def _progressive(clause: Clause, i: int, speech: Speech) -> bool:
    """Read `is now telling` as `tells`."""
    k = i
    while k and (clause[k - 1].low in speech.adverbs - speech.be or clause[k - 1].low.endswith(speech.adverb_endings)):
        k -= 1
    return k > 0 and clause[k - 1].low in speech.be


def _participle(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`..., adding that C`: the subject is the one before."""
    if i == 0 or (clause[i - 1].text not in (",", "–", "—", "-", ";") and clause[i - 1].kind != "quote"):
        return None
    return _same_subject(number, clause, i, speech)


def _relating(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """Give a text the word: `an article chronicling the flood`."""
    source = before(clause, i, speech) or last_noun(clause, max(0, i - _NEAR), i, speech)
    if source is None or clause[source[1] - 1].low not in speech.documents:
        return None
    first = source[1] - 1
    while first > source[0] and clause[first].low not in speech.articles:
        first -= 1
    chars = (clause[first].start, clause[source[1] - 1].end)
    return Attribution(number, chars, _cue(clause, i, speech), "before", clause[i].low, first, i + 1)


def _quoted_as(number: int, clause: Clause, i: int, speech: Speech) -> Attribution | None:
    """`X quoted Y as saying`: Y has the word, and X passes it on."""
    if clause[i].low not in speech.quote_as:
        return None
    inner = behind(clause, i + 1, speech)
    if inner is None or inner[1] + 1 >= len(clause) or clause[inner[1]].low not in speech.like:
        return None
    chars = (clause[inner[0]].start, clause[inner[1] - 1].end)
    cue = (clause[inner[1]].start, clause[inner[1] + 1].end)
    last = inner[1] + 2
    outer = before(clause, i, speech)
    return Attribution(number, chars, cue, side(clause, outer[0] if outer else i, last, speech), "saying", i, last)


def _of_person(clause: Clause, made: Attribution, speech: Speech) -> bool:
    """Tell `the minister revealed a plan`, which is no saying, from `the minister revealed she had a plan`."""
    first, after = clause[made.first].low, clause[made.last].low if made.last < len(clause) else ""
    pronouns = speech.he | speech.they | speech.it | speech.i | speech.there
    person = first in speech.he | speech.they or clause[made.first].low in speech.people
    words = [t.low for t in clause if made.source and made.source[0] <= t.start < made.source[1]]
    pointed_out = any(t.low in speech.particles for t in clause[made.first : made.last])
    return (person or any(w in speech.people for w in words)) and after not in pronouns and not pointed_out


def _worth(clause: Clause, made: Attribution, speech: Speech) -> Attribution | None:
    """Verbs that say nothing of their content count only beside a quotation or a clause."""
    reach = 5 if made.verb in speech.call else 2
    near = 2 if made.shape == "after" and clause[made.first - 1].text in (":", "," if speech.silent else ":") else 1
    around = clause[max(0, made.first - near) : made.first] + clause[made.last : made.last + reach]
    beside = any(t.kind == "quote" for t in around) or (made.last < len(clause) and clause[made.last].text == ":")
    made = replace(made, quoted=beside)
    opens = made.last < len(clause) and clause[made.last].low in speech.that
    if made.first and clause[made.first - 1].low in speech.unsure and not beside:
        return None
    if clause[made.first].low in speech.i and not beside:
        return None
    if _happens(clause, made, speech):
        return None
    if made.verb in speech.show and not (opens or beside) and _of_person(clause, made, speech):
        return None
    if beside or opens or made.verb not in speech.reply | speech.call or _closing(clause, made, speech):
        return made
    verb = next(n for n, token in enumerate(clause) if token.start == made.cue[0])
    told = _about(clause, verb, speech) or _has_in_mind(clause, verb, speech)
    return made if made.shape == "before" and told else None


def _happens(clause: Clause, made: Attribution, speech: Speech) -> bool:
    """Read `Monday's violence suggested that`: what happened gives nobody the word."""
    words = [t.low for t in clause if made.source and made.source[0] <= t.start < made.source[1]]
    return bool(words) and words[-1] in speech.events


def _closing(clause: Clause, made: Attribution, speech: Speech) -> bool:
    """Read `The alarm had been cut off, a university inquiry found.`: a document or a body, behind all it says."""
    if made.shape != "after" or made.verb not in speech.show or made.source is None:
        return False
    words = [t.low for t in clause if made.source[0] <= t.start < made.source[1]]
    ends = made.last >= len(clause) or clause[made.last].kind == "mark"
    apart = made.first > 0 and clause[made.first - 1].text == ","
    return ends and apart and any(word in speech.documents or word in speech.bodies for word in words)
