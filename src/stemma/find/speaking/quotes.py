"""Find quotations with their speakers."""

import bisect
from dataclasses import dataclass, replace

from stemma.find.speaking.attributions import Spoken
from stemma.find.speaking.clauses import Clause
from stemma.find.speaking.contents import Attribution, since
from stemma.find.speaking.full_names import names_work
from stemma.find.speaking.marks import Marked
from stemma.find.speaking.phrases import subject
from stemma.find.speaking.speakers import Cast, Person
from stemma.find.speaking.unmarked import interviewee
from stemma.lang.base import Language
from stemma.lang.speech import Speech
from stemma.model.documents import Span
from stemma.model.facts import Quote, QuoteKind, Reading


@dataclass(frozen=True, slots=True)
class _Draft:
    """A quotation while its pieces are being gathered."""

    pieces: tuple[Marked, ...]
    kind: QuoteKind
    said: Attribution | None
    person: Person | None
    clause: int
    lead: bool
    """Whether the attribution stands before the quotation, and so opens a new one."""
    why: str
    tail: Attribution | None = None
    """The attribution of the piece added last."""


def find(reading: Reading, said: Spoken, language: Language) -> tuple[Quote, ...]:
    """Find quotations with their speakers in an article."""
    if not said.quoted:
        return ()
    cast = said.cast.unheard()
    sentences = _resolved(said, language, cast)
    drafts = _broken(reading, _drafts(reading, said.quoted, sentences, cast, language), sentences)
    return tuple(_quote(reading, draft) for draft in _joined(reading, said.clauses, drafts))


@dataclass(frozen=True, slots=True)
class _Said:
    """The attributions of one sentence, with whom each was resolved to."""

    number: int
    clause: Clause
    cues: tuple[Attribution, ...]
    people: dict[int, Person]
    before: Clause
    """The sentence before, empty at the start."""
    words: tuple[int, int]
    """The places of its first word and its last outside quotations; far behind its end and -1 where it has none."""


def _drafts(
    reading: Reading, quoted: tuple[Marked, ...], sentences: list[_Said], cast: Cast, language: Language
) -> list[_Draft]:
    """Give each quotation the attribution of its sentence, or the one that announced it."""
    by_outer = {q.outer: q for q in quoted}
    who = _answered(reading, quoted)
    out: list[_Draft] = []
    last: _Said | None = None
    for said in sentences:
        for i, token in enumerate(said.clause):
            if token.kind == "quote":
                mark = by_outer[token.start]
                asked = _answer(mark, said.number, who) if mark.part else None
                draft = asked if mark.part else _draft(reading, mark, said, i, last, cast, language)
                out += [draft] if draft else []
        last = said if said.people else last
    return out


def _answered(reading: Reading, quoted: tuple[Marked, ...]) -> Person | None:
    """Return who answers in an interview that names nobody: the only person named before its first question."""
    asked = min((q.outer for q in quoted if q.part), default=None)
    name = interviewee(reading, asked) if asked is not None else None
    return Person(name, "person", f"only {name} is named before the questions") if name else None


def _answer(mark: Marked, number: int, who: Person | None) -> _Draft | None:
    """Give an answer to whom the interview is with; a question is the paper's own."""
    if mark.part == "asks":
        return None
    why = "an answer in an interview"
    return _Draft((mark,), "direct", None, who, number, lead=mark.part == "answers", why=why)


def _resolved(said: Spoken, language: Language, cast: Cast) -> list[_Said]:
    """Resolve every source of the article in the order of the text."""
    parts = said.clauses
    out = []
    for number, clause in enumerate(parts):
        cues = said.attributions[number]
        people: dict[int, Person] = {}
        for n, one in enumerate(cues):
            if one.source:
                people[n] = cast.hear(*one.source, since(clause, one))
            elif n - 1 in people:
                people[n] = people[n - 1]
            elif one.opening:
                people[n] = cast.hear(*one.opening)
            elif one.shape != "hearsay" and (left := cast.left_out(one.cue[0])):
                people[n] = left
        if not cues and len(clause) > 2 and clause[-1].text == ":":
            first = subject(clause, len(clause) - 1, language.speech)
            if first is not None:
                cues = (_unspoken(number, clause, first),)
                people[0] = cast.hear(*cues[0].cue)
        out.append(_Said(number, clause, cues, people, parts[number - 1] if number else (), _worded(clause)))
    return out


def _worded(clause: Clause) -> tuple[int, int]:
    places = [n for n, token in enumerate(clause) if token.kind == "word"]
    return (places[0], places[-1]) if places else (len(clause) + 2, -1)


def _draft(
    reading: Reading, mark: Marked, said: _Said, i: int, last: _Said | None, cast: Cast, language: Language
) -> _Draft | None:
    chosen = _nearest(i, said)
    kind = _kind(reading, mark, said, i, chosen, language)
    if kind is None or (chosen is None and names_work(cast.mentions, cast.starts, mark.start, mark.end)):
        return None
    if chosen is not None:
        cue = said.cues[chosen]
        return _Draft((mark,), kind, cue, said.people[chosen], said.number, lead=cue.first < i, why="in its sentence")
    if kind == "direct" and _by_itself(said, i):
        alone = _alone(mark, said, last, cast)
        if alone is not None:
            return alone
    return _unled(said.clause, i, mark, kind, said.number, cast, language)


def _alone(mark: Marked, said: _Said, last: _Said | None, cast: Cast) -> _Draft | None:
    """Give a quotation that stands alone to the voice before it, or to whom the sentence before is about."""
    near = last is not None and last.number >= said.number - 1
    about = None if near or not said.before else _about(said.before, cast)
    if about is None and last is not None and _still(last, said.number, cast):
        n = max(last.people)
        why = "announced by the sentence before" if near else "nobody else had the word since"
        leads = not any(t.kind == "quote" for t in last.clause)
        return _Draft((mark,), "direct", last.cues[n], last.people[n], said.number, lead=leads, why=why)
    if about is None:
        return None
    why = "the sentence before is about nobody else"
    return _Draft((mark,), "direct", None, about, said.number, lead=True, why=why)


def _about(before: Clause, cast: Cast) -> Person | None:
    """Return the only person whom a sentence names, or whom a noun opens it with: `Another witness saw it.`."""
    about = cast.opens(before[0].start, before[-1].end)
    first = subject(before, len(before), cast.speech) if about is None and not cast.alone else None
    if first is None or not any(t.low in cast.speech.people for t in before[first[0] : first[1]]):
        return about
    return cast.hear(before[first[0]].start, before[first[1] - 1].end)


_PATIENCE = 3
"""Sentences after which a quotation that stands alone is nobody's."""


def _by_itself(said: _Said, i: int) -> bool:
    """Tell whether a quotation is a sentence between sentences: `How long? "Ten minutes."`."""
    stopped = i > 0 and said.clause[i - 1].text in (".", "?", "!")
    return said.words[1] < (i if stopped else 0)


def _still(last: _Said, number: int, cast: Cast) -> bool:
    """Tell whether the voice heard last can speak a quotation that stands alone: a person, or right before it."""
    distance = number - last.number
    if cast.alone:
        distance = min(distance, _PATIENCE)
    person = last.people[max(last.people)].kind in ("person", "anonymous", "witness")
    return distance == 1 or (person and distance <= _PATIENCE)


def _broken(reading: Reading, drafts: list[_Draft], sentences: list[_Said]) -> list[_Draft]:
    """Give `"...,"` at the end of a paragraph to the `X said` that opens the next."""
    out = []
    for draft in drafts:
        after = sentences[draft.clause + 1] if draft.clause + 1 < len(sentences) else None
        opens = after is not None and 0 in after.people and after.cues[0].first <= 1
        if opens and draft.person is None and _breaks_off(reading, draft.pieces[0], sentences[draft.clause].clause):
            assert after is not None
            said, person = after.cues[0], after.people[0]
            given = replace(draft, said=said, person=person, why="the sentence goes on in the next paragraph")
            out.append(given)
        else:
            out.append(draft)
    return out


def _breaks_off(reading: Reading, piece: Marked, clause: Clause) -> bool:
    """Tell whether a quotation ends with a comma, and nothing much stands behind it in its sentence."""
    if reading.document.text[piece.end - 1] != ",":
        return False
    return sum(t.start >= piece.end and t.kind == "word" for t in clause) <= 4


def _unled(
    clause: Clause, i: int, mark: Marked, kind: QuoteKind, number: int, cast: Cast, language: Language
) -> _Draft:
    """Read a quotation without a verb: `Smith: "..."`, `"..." - Smith`; else nobody is found."""
    bare = _Draft((mark,), kind, None, None, number, lead=False, why="no speaker found")
    ends = cast.text[mark.end - 1]
    span = None
    if i and clause[i - 1].text == ":":
        first = subject(clause, i - 1, language.speech)
        span = (clause[first[0]].start, clause[first[1] - 1].end) if first else None
    elif (
        i + 2 < len(clause)
        and clause[i + 1].text in ("-", "–", "—", "―")
        and clause[i + 2].capital
        and kind == "direct"
    ):
        last = i + 2
        while last + 1 < len(clause) and clause[last + 1].capital:
            last += 1
        span = (clause[i + 2].start, clause[last].end)
    elif i + 1 < len(clause) and ends in (",", "?", "!") and _subject_like(clause, i + 1, language):
        last = i + 1
        while last + 1 < len(clause) and (clause[last + 1].capital or clause[last].low.endswith(("'s", "’s"))):
            last += 1
        span = (clause[i + 1].start, clause[last].end)
    if span is None:
        return bare
    person = cast.hear(*span)
    lead = span[0] < mark.start
    said = Attribution(number, span, span, "before" if lead else "after", "", 0 if lead else i + 1, i + 2)
    return replace(bare, said=said, person=person, lead=lead, why="a mark ties them")


def _subject_like(clause: Clause, n: int, language: Language) -> bool:
    """Take who follows a quotation's comma for its speaker, whatever the verb: `"...?" Oliver barked`."""
    token = clause[n]
    pronoun = token.low in language.speech.he | language.speech.they
    named = token.capital and token.low not in language.words.stop
    verbs = (t for t in clause[n + 1 : n + 5] if t.kind == "word" and not t.capital)
    return (named or pronoun) and any(t.low.endswith(("s", "d")) for t in verbs)


def _unspoken(number: int, clause: Clause, first: tuple[int, int]) -> Attribution:
    """Give X the word without a verb of saying: `X issued the following statement:`."""
    span = (clause[first[0]].start, clause[first[1] - 1].end)
    return Attribution(number, span, span, "before", "", first[0], first[1])


_NEAR = 8
"""Attributions of one sentence that are weighed for a quotation; a sentence has seldom more than three."""


def _nearest(i: int, said: _Said) -> int | None:
    """Choose the attribution that stands nearest, one that closes what it rules before one that opens."""
    best: tuple[int, int] | None = None
    at = bisect.bisect_left([one.first for one in said.cues], i)
    for n in range(max(0, at - _NEAR), min(len(said.cues), at + _NEAR)):
        one = said.cues[n]
        if n not in said.people or one.shape == "based":
            continue
        distance = one.first - i if one.first > i else i - one.last + 1
        if (one.first > i and one.shape == "before" and distance > 1) or (one.first < i and one.shape == "after"):
            distance += 6
        if best is None or distance < best[0]:
            best = (distance, n)
    return best[1] if best else None


def _kind(  # noqa: PLR0911  # one guard a line reads better than a nest
    reading: Reading, mark: Marked, said: _Said, i: int, chosen: int | None, language: Language
) -> QuoteKind | None:
    """Tell a quotation from a title, a nickname or a scare quote; None for those."""
    words = reading.document.text[mark.start : mark.end]
    parts = words.split()
    if reading.document.text[mark.outer] in "—―–":
        return "direct"
    cue = said.cues[chosen] if chosen is not None else None
    stopped = words[-1:] in ".,!?…—–" and len(parts) > 1
    behind = cue is not None and cue.quoted and cue.first == i + 1
    exclaimed = stopped and cue is not None and (len(parts) > 3 or behind) and _free(said.clause, i)
    if _titled(parts, language) and len(parts) > 1 and not exclaimed:
        return None
    if len(parts) == 1:
        if words[-1:] in ".!?…" and _by_itself(said, i) and _free(said.clause, i):
            return "direct"
        if cue and cue.quoted and words[-1:] in ",!?" and _free(said.clause, i):
            return "direct"
        return "mixed" if cue and cue.verb in language.speech.plain and parts[0][:1].islower() else None
    if len(parts) <= 5 and any(c.first < i for c in said.cues) and _in_medium(said.clause, i, language.speech):
        return None
    if (stopped or parts[0][:1].isupper()) and (len(parts) >= 4 or (stopped and cue is not None)):
        return "direct" if _free(said.clause, i) else "mixed"
    led = i > 0 and said.clause[i - 1].text == ":"
    if stopped and (led or said.words[0] >= i + 2):
        return "direct"
    return None if cue is None and len(parts) < 3 else "mixed"


def _in_medium(clause: Clause, i: int, speech: Speech) -> bool:
    """`said in an e-mailed "update"`: the quoted words name the medium."""
    return any(t.low in speech.opens for t in clause[max(0, i - 2) : i]) and any(
        t.low in speech.medium_in for t in clause[max(0, i - 4) : i]
    )


def _free(clause: Clause, i: int) -> bool:
    """Whether the quoted words are a sentence of their own, not a part of the article's."""
    before = clause[i - 1] if i else None
    return before is None or before.kind != "word"


def _titled(parts: list[str], language: Language) -> bool:
    speech = language.speech
    small = speech.articles | speech.prepositions | speech.joins | {"&"}
    heavy = [p for p in parts if p.lower() not in small]
    return len(parts) <= 10 and bool(heavy) and all(not p[:1].islower() for p in heavy) and parts[0][:1].isupper()


def _joined(reading: Reading, parts: tuple[Clause, ...], drafts: list[_Draft]) -> list[_Draft]:
    """Join what one speaker says in one go."""
    out: list[_Draft] = []
    gathered: list[list[Marked]] = []
    for draft in drafts:
        if out and _runs_on(reading, parts, out[-1], draft):
            before = out[-1]
            kind: QuoteKind = "direct" if "direct" in (before.kind, draft.kind) else "mixed"
            if before.person is None or (_left_open(before) and draft.person):
                before = replace(before, said=draft.said, person=draft.person, why=draft.why)
            gathered[-1] += draft.pieces
            # Only the last piece matters to what follows; the others are kept apart, so that many cost no more.
            out[-1] = replace(before, pieces=draft.pieces, kind=kind, clause=draft.clause, tail=draft.said)
        else:
            gathered.append(list(draft.pieces))
            out.append(draft)
    return [replace(draft, pieces=tuple(pieces)) for draft, pieces in zip(out, gathered, strict=True)]


def _left_open(draft: _Draft) -> bool:
    """Tell whether no mark closes a quotation that was given to an earlier voice: the next mark goes on with it."""
    last = draft.pieces[-1]
    return last.after == last.end and draft.said is not None and draft.said.clause != draft.clause


def _runs_on(reading: Reading, parts: tuple[Clause, ...], before: _Draft, after: _Draft) -> bool:
    """Tell whether a quotation goes on: nothing but an attribution to the same speaker stands between."""
    if _left_open(before) and after.clause - before.clause == 1 and not after.lead:
        return True
    if after.person and before.person and after.person.name != before.person.name:
        return False
    if before.clause == after.clause:
        return before.said is after.said or before.said is None or after.said is None
    if after.clause - before.clause > 1 or (after.lead and after.said is not before.said):
        return False
    first, last = before.pieces[-1].after, after.pieces[0].outer
    between = [
        t for c in parts[before.clause : after.clause + 1] for t in c if first <= t.start < last and t.kind == "word"
    ]
    said = before.tail or before.said
    if not between or said is None or (before.kind == "mixed" and not _ends_sentence(reading, before)):
        return not between
    return said.first >= 0 and _covers(said, parts[said.clause], between)


def _ends_sentence(reading: Reading, draft: _Draft) -> bool:
    return reading.document.text[draft.pieces[-1].start : draft.pieces[-1].end].rstrip()[-1:] in ".,!?…"


_ASIDE = 40
"""Words beside an attribution that may stand between two pieces: who the speaker is, when it was said."""


def _covers(said: Attribution, clause: Clause, between: list) -> bool:  # type: ignore[type-arg]
    start, end = clause[said.first].start, clause[min(said.last, len(clause)) - 1].end
    loose = [t for t in between if not start <= t.start < end]
    return len(loose) <= _ASIDE and between[0].start >= min(start, between[0].start) and start <= between[-1].end


def _quote(reading: Reading, draft: _Draft) -> Quote:
    doc = reading.document.id
    said, person = draft.said, draft.person
    text = reading.document.text
    return Quote(
        pieces=tuple(Span(doc, p.start, p.end) for p in draft.pieces),
        kind=draft.kind,
        cue=Span(doc, *said.cue) if said and said.verb else None,
        speaker=person.name if person else None,
        speaker_span=Span(doc, *said.source) if said and said.source else None,
        to=text[said.to[0] : said.to[1]] if said and said.to else None,
        why=f"{draft.why}; {person.why}" if person else draft.why,
    )
