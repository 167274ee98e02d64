"""What a trained reader saw of who has the word, in the terms of the rules, and one answer out of both.

The reader sees a sentence and knows nothing of the rest of the article; the rules know little of a sentence that their
lists do not hold. Where both see the same cue, each gives what it measured better at; who the source is, whom a
pronoun stands for and what is carried on is worked out behind this, the same for either.
"""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from stemma.find.speaking.addressees import addressee
from stemma.find.speaking.clauses import Clause
from stemma.find.speaking.contents import Attribution, Shape, stripped
from stemma.find.speaking.phrases import Range, before, named_in, subject
from stemma.lang.speech import Speech
from stemma.model.annotations import Place, SayingSeen
from stemma.model.facts import Reading

_SURE = 0.5
"""Probability from which a cue that no rule found gives somebody the word."""
_SHORT = 4
"""Words before an attribution that are one with those behind it: `Six months ago, X said, A`."""


def seen(reading: Reading, parts: tuple[Clause, ...], speech: Speech) -> tuple[tuple[Attribution, ...], ...]:
    """Return what the trained reader saw in each clause; nothing where none has read the article."""
    starts = [clause[0].start for clause in parts]
    found: list[list[Attribution]] = [[] for _ in parts]
    for sentence, annotation in zip(reading.sentences, reading.annotations, strict=False):
        for saying in annotation.sayings:
            number = bisect_right(starts, sentence.span.start + saying.cue[0]) - 1
            made = _made(number, parts[number], saying, sentence.span.start, speech) if number >= 0 else None
            found[max(0, number)] += [made] if made else []
    return tuple(tuple(sorted(these, key=lambda one: one.first)) for these in found)


def _made(number: int, clause: Clause, saying: SayingSeen, at: int, speech: Speech) -> Attribution | None:
    """Put what was seen into words of a clause; what stands inside of quotation marks is somebody else's affair."""
    cue = _tokens(clause, saying.cue, at)
    if cue is None or saying.sure < _SURE or any(t.kind == "quote" for t in clause[cue[0] : cue[1]]):
        return None
    source = _source(clause, _tokens(clause, saying.source, at) if saying.source else None, cue, speech)
    passive = _passive(clause, cue, speech)
    source = None if passive and source and source[0] < cue[0] else source or _nearest(clause, cue, speech)
    if source is None and not _tells_of_nobody(clause, cue, speech, passive=passive):
        return None
    pieces = _pieces(clause, [_tokens(clause, place, at) for place in saying.content], source, cue, speech)
    first, last = min(cue[0], source[0] if source else cue[0]), max(cue[1], source[1] if source else cue[1])
    shape = _shape(clause, cue, source, pieces, speech)
    verb = _verb(clause, cue, speech)
    to, _ = addressee(clause, last, verb, speech) if shape == "before" else (None, last)
    first_noun = subject(clause, cue[0], speech) if source is None and shape == "before" else None
    contents = [said for piece in pieces if (said := stripped(clause, *piece, speech))]
    return Attribution(
        number,
        _chars(clause, source) if source else None,
        _chars(clause, cue),
        shape,
        clause[verb].low,
        first,
        last,
        to,
        contents[0] if contents else None,
        _chars(clause, first_noun) if first_noun else None,
        quoted=any(t.kind == "quote" for t in clause[max(0, first - 1) : first] + clause[last : last + 2]),
        further=tuple(contents[1:]),
        unsaid=_unsaid(clause, cue, speech) and not any(t.kind == "quote" for t in clause),
    )


def _passive(clause: Clause, cue: Range, speech: Speech) -> bool:
    """Tell `was told`, `is asked`: who stands before it is whom it was told."""
    verb = clause[cue[1] - 1].low
    past = verb.endswith(speech.past_endings) or verb in speech.participles
    around = clause[max(0, cue[0] - 1) : cue[1] - 1]
    by = cue[1] < len(clause) and clause[cue[1]].low in speech.by
    return past and not by and any(t.low in speech.be for t in around)


def _tells_of_nobody(clause: Clause, cue: Range, speech: Speech, *, passive: bool) -> bool:
    """Tell `it was reported that`, `word went round`, `adding that` from a verb whose subject was not found."""
    verb = clause[cue[1] - 1].low
    if passive:
        return verb not in speech.unheard
    runs_on = cue[0] > 0 and clause[cue[0] - 1].low in speech.further
    finite = clause[cue[0]].low in speech.say or clause[cue[0]].low in speech.show or clause[cue[0]].low in speech.mind
    return runs_on or not finite


def _unsaid(clause: Clause, cue: Range, speech: Speech) -> bool:
    """Tell `will not ask`, `has yet to explain`: a modal, a denial or an infinitive before the verb."""
    at = cue[0]
    while at and (clause[at - 1].low in speech.adverbs or clause[at - 1].low.endswith(speech.adverb_endings)):
        at -= 1
    before_it = clause[at - 1].low if at else ""
    on = at > 1 and before_it in speech.to and clause[at - 2].low in speech.on_to
    return before_it in speech.modals and not on


def _tokens(clause: Clause, place: Place, at: int) -> Range | None:
    """Return the tokens that a stretch touches; a quotation is one, whatever part of it is meant."""
    start, end = place[0] + at, place[1] + at
    first = bisect_right(clause, start, key=lambda t: t.start) - 1
    first = first if first >= 0 and clause[first].end > start else first + 1
    last = bisect_left(clause, end, key=lambda t: t.start)
    return (first, last) if first < last else None


def _chars(clause: Clause, tokens: Range) -> Range:
    return (clause[tokens[0]].start, clause[tokens[1] - 1].end)


def _verb(clause: Clause, cue: Range, speech: Speech) -> int:
    """Return the word that a cue turns on: the verb of saying in `has also told`, else its first full word."""
    known = speech.say | speech.show | speech.call | speech.saying
    light = speech.be | speech.have | speech.modals | speech.adverbs
    at = next((n for n in range(*cue) if clause[n].low in known), None)
    return at if at is not None else next((n for n in range(*cue) if clause[n].low not in light), cue[0])


def _source(clause: Clause, source: Range | None, cue: Range, speech: Speech) -> Range | None:
    """Cut a source down to the words that name it: no apposition, no relative clause, the noun for a `who`."""
    if source is None or any(t.kind == "quote" for t in clause[slice(*source)]):
        return None
    first, last = source
    while first < last and clause[first].kind == "mark":
        first += 1
    if first == last:
        return None
    if clause[first].low in speech.who and last == first + 1:
        return before(clause, cue[0], speech)
    if last == first + 1 and clause[first].low in speech.articles - speech.alone:
        return None
    last = _with_name(clause, last, speech)
    comma = next((n for n in range(first + 1, last) if clause[n].text in (",", "(", "–", "—")), last)
    if comma == first + 1 and comma + 1 < last and not clause[first].capital:
        return (first, last)
    return named_in(clause, (first, comma), speech) or (first, comma)


def _with_name(clause: Clause, last: int, speech: Speech) -> int:
    """Run on to the name in `crane driver Ada Lund`, where the reader stopped before it."""
    end = last
    while (
        end < len(clause) and clause[end].kind == "word" and clause[end].capital and clause[end].low not in speech.days
    ):
        end += 1
    return end if not clause[last - 1].capital and clause[last - 1].low in speech.people else last


def _nearest(clause: Clause, cue: Range, speech: Speech) -> Range | None:
    """Return who stands where a rule looks for a source: `Lund's` before `claim`, the subject of a verb."""
    for n in range(cue[0] - 1, max(-1, cue[0] - 3), -1):
        if clause[n].low.endswith(("'s", "’s", "s'", "s’")):
            first = n
            while first and clause[first - 1].capital and clause[first].capital:
                first -= 1
            return (first, n + 1)
    passive = cue[0] and any(t.low in speech.be for t in clause[cue[0] - 1 : cue[1]])
    gerund = clause[cue[0]].low.endswith(speech.gerund_endings)
    return None if passive or gerund else before(clause, cue[0], speech)


def _pieces(
    clause: Clause, places: list[Range | None], source: Range | None, cue: Range, speech: Speech
) -> list[Range]:
    """Join pieces that nothing but marks, a `that` or the attribution itself parts; leave strays before it out."""
    own = {n for part in (source, cue) if part for n in range(*part)}
    out: list[Range] = []
    for place in places:
        if place is None:
            continue
        between = range(out[-1][1], place[0]) if out else range(0)
        loose = [
            n for n in between if clause[n].kind == "word" and n not in own and clause[n].low not in speech.bare_that
        ]
        if out and not loose and (not own & set(between) or _leads(clause, out[-1])):
            out[-1] = (out[-1][0], max(out[-1][1], place[1]))
        else:
            out.append(place)
    behind = [piece for piece in out if piece[1] > cue[1]]
    strays = [piece for piece in out if piece[1] <= cue[0] and not _whole(clause, piece, own, speech)]
    return [piece for piece in out if not (behind and piece in strays)]


def _whole(clause: Clause, piece: Range, own: set[int], speech: Speech) -> bool:
    """Tell whether a piece before an attribution runs from the head of the sentence, or a quotation, up to it."""
    headed = all(clause[n].kind == "mark" or clause[n].low in speech.on for n in range(piece[0]))
    quoted = any(t.kind == "quote" for t in clause[slice(*piece)])
    return (headed or quoted) and all(clause[n].kind == "mark" for n in range(piece[1], min(own)))


def _leads(clause: Clause, piece: Range) -> bool:
    inside = [t for t in clause[slice(*piece)] if t.kind != "mark"]
    return len(inside) <= _SHORT and all(t.kind == "word" for t in inside)


def _shape(clause: Clause, cue: Range, source: Range | None, pieces: list[Range], speech: Speech) -> Shape:
    """Say by what sort of phrase, and on which side, a cue is tied to what it rules."""
    if source is None:
        runs_on = clause[cue[0]].low.endswith(speech.gerund_endings) or clause[cue[0] - 1].low in speech.further
        return "before" if cue[0] and runs_on else "hearsay"
    opens = {phrase.split(maxsplit=1)[0] for phrase in speech.according}
    if clause[cue[0]].low in opens and source is not None and source[0] >= cue[1]:
        return "according"
    return "after" if pieces and pieces[0][0] < cue[0] else "before"


# -- one answer out of both -------------------------------------------------------------------------------------------


def joined(
    clause: Clause, ruled: tuple[Attribution, ...], trained: tuple[Attribution, ...], speech: Speech
) -> tuple[Attribution, ...]:
    """Join what rules and reader found in a clause: the same cue once, and the rest of either."""
    left = list(trained)
    passed = {one.through for one in ruled if one.through}
    left = [one for one in left if not (one.verb in speech.quote_as and one.source in passed)]
    out = []
    for one in ruled:
        same = next((other for other in left if one.cue[0] < other.cue[1] and other.cue[0] < one.cue[1]), None)
        if same is not None:
            left.remove(same)
        out.append(_both(clause, one, same, speech) if same else one)
    return tuple(sorted([*out, *left], key=lambda one: (one.first, one.cue)))


def _both(clause: Clause, ruled: Attribution, trained: Attribution, speech: Speech) -> Attribution:
    """Take everything from the rule, which knows its own verb, but for the ends of what is said that it cannot see."""
    ruled = replace(ruled, source=ruled.source or trained.source)
    if trained.content is None or ruled.shape in ("based", "according"):
        return ruled
    if ruled.content is None:
        return replace(ruled, content=trained.content, further=trained.further)
    if ruled.shape == "before":
        start = trained.content[0] if _late(clause, ruled, trained.content[0], speech) else ruled.content[0]
        end = trained.content[1] if _ended(clause, trained.content[1], speech) else ruled.content[1]
        return replace(ruled, content=(start, end if start < end <= ruled.content[1] else ruled.content[1]))
    quotes = {token.start for token in clause if token.kind == "quote"}
    if any(ruled.content[0] <= at < ruled.content[1] for at in quotes):
        return replace(ruled, further=ruled.further or tuple(more for more in trained.further if more[0] in quotes))
    whole = trained.content[0] <= ruled.content[0] and ruled.cue[1] < trained.content[1]
    content = (ruled.content[0], trained.content[1]) if whole else ruled.content
    further = tuple(more for more in trained.further if _adjoins(clause, ruled, more[0], speech))
    return replace(ruled, content=content, further=ruled.further or further)


def _adjoins(clause: Clause, ruled: Attribution, start: int, speech: Speech) -> bool:
    """Tell what goes on behind an attribution from what is told of the speaker: `said Baker, who oversees the club`."""
    behind = [token for token in clause[ruled.last :] if token.start < start]
    return all(token.kind == "mark" or token.low in speech.resuming | speech.bare_that for token in behind)


def _ended(clause: Clause, end: int, speech: Speech) -> bool:
    """Tell whether the sentence goes on by itself behind what is said: `said it was shut, and the mayor left`."""
    at = next((n for n, token in enumerate(clause) if token.start >= end), len(clause))
    joins = at + 1 < len(clause) and clause[at + 1].low in speech.further | speech.parting
    return joins and clause[at].text in {",", ";"}


def _late(clause: Clause, ruled: Attribution, start: int, speech: Speech) -> bool:
    """Tell whether an occasion or an addressee stands before what is said: `told a crowd in Brandal that`."""
    if ruled.content is None or start <= ruled.content[0]:
        return False
    between = [token for token in clause if ruled.content[0] <= token.start < start]
    pronouns = speech.he | speech.they | speech.it | speech.i
    inner = any(t.kind == "quote" or t.low in pronouns or t.low in speech.say or t.low in speech.mind for t in between)
    opens = next((token for token in clause if token.start == start), None)
    led = bool(between) and between[-1].low in speech.bare_that | {":", ","}
    return not inner and start < ruled.content[1] and (led or (opens is not None and opens.kind == "quote"))
