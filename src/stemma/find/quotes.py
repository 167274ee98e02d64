"""Find quotations with their speakers."""

from dataclasses import dataclass, replace

from stemma.find.attributions import Attribution, attributions
from stemma.find.clauses import Clause, clauses
from stemma.find.marks import Marked, marked
from stemma.find.speakers import Cast, Person
from stemma.lang.base import Language
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


def find(reading: Reading, language: Language) -> tuple[Quote, ...]:
    """Find quotations with their speakers in an article."""
    quoted = marked(reading)
    if not quoted:
        return ()
    parts = clauses(reading, quoted)
    said = attributions(parts, language)
    cast = Cast(reading, language.speech)
    drafts = _drafts(reading, quoted, parts, said, cast, language)
    return tuple(_quote(reading, draft) for draft in _joined(reading, parts, drafts))


def _drafts(
    reading: Reading,
    quoted: tuple[Marked, ...],
    parts: tuple[Clause, ...],
    said: tuple[Attribution, ...],
    cast: Cast,
    language: Language,
) -> list[_Draft]:
    by_outer = {q.outer: q for q in quoted}
    by_clause: dict[int, list[Attribution]] = {}
    for one in said:
        by_clause.setdefault(one.clause, []).append(one)
    out: list[_Draft] = []
    last: tuple[int, Attribution, Person] | None = None
    for number, clause in enumerate(parts):
        here = by_clause.get(number, [])
        people: dict[int, Person] = {}
        for n, one in enumerate(here):
            if one.source:
                people[n] = cast.hear(*one.source)
            elif n - 1 in people:
                people[n] = people[n - 1]
            elif one.opening:
                people[n] = cast.hear(*one.opening)
        for i, token in enumerate(clause):
            if token.kind != "quote":
                continue
            mark = by_outer[token.start]
            chosen = _nearest(clause, i, here, people)
            kind = _kind(reading, mark, clause, i, here[chosen] if chosen is not None else None, language)
            if kind is None:
                continue
            if chosen is not None:
                out.append(_Draft((mark,), kind, here[chosen], people[chosen], number, _leads(here[chosen], i), "in its sentence"))
            elif last is not None and last[0] == number - 1 and kind == "direct" and _alone(clause) and not _quotes(parts[last[0]]):
                out.append(_Draft((mark,), kind, last[1], last[2], number, True, "announced by the sentence before"))
            else:
                out.append(_Draft((mark,), kind, None, None, number, False, "no speaker found"))
        if people:
            n = max(people)
            last = (number, here[n], people[n])
    return out


def _leads(said: Attribution, i: int) -> bool:
    return said.first < i


def _nearest(clause: Clause, i: int, here: list[Attribution], people: dict[int, Person]) -> int | None:
    """Choose the attribution of the sentence that stands nearest, one that closes what it rules before one that opens."""
    best: tuple[int, int] | None = None
    for n, one in enumerate(here):
        if n not in people or one.shape == "based":
            continue
        distance = one.first - i if one.first > i else i - one.last + 1
        if one.first > i and one.shape == "before" and distance > 1:
            distance += 6
        if one.first < i and one.shape == "after":
            distance += 6
        if best is None or distance < best[0]:
            best = (distance, n)
    return best[1] if best else None


def _quotes(clause: Clause) -> bool:
    return any(t.kind == "quote" for t in clause)


def _alone(clause: Clause) -> bool:
    return sum(t.kind == "word" for t in clause) == 0


def _kind(
    reading: Reading, mark: Marked, clause: Clause, i: int, said: Attribution | None, language: Language
) -> QuoteKind | None:
    """Tell a quotation from a title, a nickname or a scare quote; None for those."""
    words = reading.document.text[mark.start : mark.end]
    parts = words.split()
    stopped = words.rstrip()[-1:] in ".,!?…—–" and len(parts) > 1
    if _titled(parts, language) and len(parts) <= 10 and not (stopped and words.rstrip()[-1:] in "!?,." and said and len(parts) > 3):
        return None
    if len(parts) == 1:
        return "mixed" if said and said.verb in _PLAIN and parts[0][:1].islower() else None
    if len(parts) <= 5 and said and said.first < i and _in_medium(clause, i):
        return None
    whole = stopped or parts[0][:1].isupper()
    if whole and (len(parts) >= 4 or (stopped and said is not None)):
        return "direct" if _free(clause, i) else "mixed"
    if said is None and len(parts) < 3:
        return None
    return "mixed"


_PLAIN = frozenset({"said", "says", "told", "wrote"})


def _in_medium(clause: Clause, i: int) -> bool:
    """`said in an e-mailed "update"`: the quoted words name the medium."""
    return any(t.low in ("a", "an", "the") for t in clause[max(0, i - 2) : i]) and any(
        t.low in ("in", "on", "via") for t in clause[max(0, i - 4) : i]
    )


def _free(clause: Clause, i: int) -> bool:
    """Whether the quoted words are a sentence of their own, not a part of the article's."""
    before = clause[i - 1] if i else None
    return before is None or before.kind != "word"


def _titled(parts: list[str], language: Language) -> bool:
    small = language.words.stop | language.speech.articles | language.speech.prepositions | {"and", "or", "of", "to", "&"}
    heavy = [p for p in parts if p.lower() not in small]
    return bool(heavy) and all(not p[:1].islower() for p in heavy) and parts[0][:1].isupper()


def _joined(reading: Reading, parts: tuple[Clause, ...], drafts: list[_Draft]) -> list[_Draft]:
    """Join what one speaker says in one go."""
    out: list[_Draft] = []
    for draft in drafts:
        if out and _runs_on(reading, parts, out[-1], draft):
            before = out[-1]
            kind: QuoteKind = "direct" if "direct" in (before.kind, draft.kind) else "mixed"
            if before.person is None:
                before = replace(before, said=draft.said, person=draft.person, why=draft.why)
            out[-1] = replace(before, pieces=(*before.pieces, *draft.pieces), kind=kind, clause=draft.clause)
        else:
            out.append(draft)
    return out


def _runs_on(reading: Reading, parts: tuple[Clause, ...], before: _Draft, after: _Draft) -> bool:
    """Tell whether a quotation goes on: nothing but an attribution to the same speaker stands between."""
    if after.person and before.person and after.person.name != before.person.name:
        return False
    if before.clause == after.clause:
        return before.said is after.said or before.said is None or after.said is None
    if after.clause - before.clause > 1 or (after.lead and after.said is not before.said):
        return False
    first, last = before.pieces[-1].after, after.pieces[0].outer
    between = [t for c in parts[before.clause : after.clause + 1] for t in c if first <= t.start < last and t.kind == "word"]
    if not between:
        return True
    said = before.said
    if said is None or not between or "mixed" == before.kind and len(before.pieces[-1:]) and not _ends_sentence(reading, before):
        return not between
    return said.first >= 0 and _covers(said, parts[said.clause], between)


def _ends_sentence(reading: Reading, draft: _Draft) -> bool:
    return reading.document.text[draft.pieces[-1].start : draft.pieces[-1].end].rstrip()[-1:] in ".,!?…"


def _covers(said: Attribution, clause: Clause, between: list) -> bool:  # type: ignore[type-arg]
    start, end = clause[said.first].start, clause[min(said.last, len(clause)) - 1].end
    loose = [t for t in between if not start <= t.start < end]
    return len(loose) <= 14 and between[0].start >= min(start, between[0].start) and start <= between[-1].end


def _quote(reading: Reading, draft: _Draft) -> Quote:
    doc = reading.document.id
    said, person = draft.said, draft.person
    text = reading.document.text
    return Quote(
        pieces=tuple(Span(doc, p.start, p.end) for p in draft.pieces),
        kind=draft.kind,
        cue=Span(doc, *said.cue) if said else None,
        speaker=person.name if person else None,
        speaker_span=Span(doc, *said.source) if said and said.source else None,
        to=text[said.to[0] : said.to[1]] if said and said.to else None,
        why=f"{draft.why}; {person.why}" if person else draft.why,
    )
