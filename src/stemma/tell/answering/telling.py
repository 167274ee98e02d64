"""An answer, for a reader at a terminal and for a program: every passage exact, with its place."""

import json
from collections import Counter
from collections.abc import Iterator

from stemma.model.answers import Answer, ClaimTold, DifferenceTold, Quoted, Reply, SideTold
from stemma.tell.escape import line
from stemma.tell.phrases import count, listed, origins

Json = dict[str, object]
NOWHERE = "Not in these articles"
_MOST_SIDES = 4
_MOST_ALIKE = 3
_BOUNDS = {"exact": "", "at least": "at least ", "at most": "at most ", "about": "about "}


def render(answer: Answer) -> str:
    """Write an answer for a terminal; the words that answer stand between asterisks."""
    return "\n".join(_lines(answer)) + "\n"


def _lines(answer: Answer) -> Iterator[str]:
    if not answer.passages:
        yield f"{NOWHERE}: {line(answer.why)}."
        if answer.nearest:
            yield "What comes nearest:"
        for near in answer.nearest:
            yield from _quoted(near, line(near.words))
        return
    told: set[str] = set()
    for number, passage in enumerate(answer.passages, 1):
        if number > 1:
            yield ""
        yield from _passage(number, passage, told)


def _passage(number: int, passage: Reply, told: set[str]) -> Iterator[str]:
    """Write a passage and what is known of it; what was told before is not told again."""
    place = passage.quoted
    yield f"{number}. {_place(place)}"
    before = f"[{line(passage.before.words)}] " if passage.before else ""
    yield f"   “{before}{starred(passage)}”"
    if passage.also_in:
        places = [f"{line(other.outlet)}, ¶ {other.paragraph}" for other in passage.also_in]
        yield f"   the same words: {'; '.join(places)}"
    yield from _claims([claim for claim in passage.claims if claim.id not in told], place)
    for other in passage.same_claim[:_MOST_ALIKE]:
        yield f"   also {_place(other)}"
        yield f"      “{line(other.words)}”"
    if len(passage.same_claim) > _MOST_ALIKE:
        yield f"   and {count(len(passage.same_claim) - _MOST_ALIKE, 'passage')} more that claim the same"
    for point in passage.differences:
        if point.id not in told:
            yield from _difference(point)
    told.update(claim.id for claim in passage.claims)
    told.update(point.id for point in passage.differences)


def _claims(claims: list[ClaimTold], place: Quoted) -> Iterator[str]:
    """Write claims down, those of most articles first; several that are told alike take one line."""
    written = Counter("\n".join(_claim(one, place)) for one in sorted(claims, key=lambda c: (-c.articles, c.id)))
    for text, times in written.items():
        head, *rest = text.split("\n")
        yield f"   {count(times, 'claim') if times > 1 else 'claim'}: {head}"
        yield from rest


def _claim(claim: ClaimTold, place: Quoted) -> Iterator[str]:
    yield f"{count(claim.articles, 'article')}, {origins(*claim.origins, claim.names, claim.unrecorded)}"
    head = claim.headline
    if head.doc != place.doc or not place.start <= head.start < place.end:
        yield f"      as “{line(head.words)}” {_place(head)}"
    elif head.end - head.start < place.end - place.start - 1:
        yield f"      “{line(head.words)}”"
    if claim.status != "undisputed":
        by = f": {line(listed(claim.disputed_by))}" if claim.disputed_by else ""
        yield f"      {claim.status}{by}"
    if claim.layer in {"work", "bridge"}:
        yield f"      {_LAYERS[claim.layer]}"


_LAYERS = {"work": "said of the work, not of the world", "bridge": "said of how the work relates to the world"}


def _difference(point: DifferenceTold) -> Iterator[str]:
    yield f"   differs: {line(point.name)}: {point.verdict}" + (f" ({line(point.why)})" if point.why else "")
    for side in point.sides[:_MOST_SIDES]:
        who = f", {line(listed(side.voices))}" if side.voices else ""
        yield f"      {_value(side)}{who}: {line(listed(side.articles))}; “{line(side.passage.words)}”"
    if len(point.sides) > _MOST_SIDES:
        yield f"      and {len(point.sides) - _MOST_SIDES} more"


def _value(side: SideTold) -> str:
    return f"{_BOUNDS.get(side.bound, '')}{line(side.value)}"


def starred(passage: Reply) -> str:
    """Return the words of a passage on one line, those that answer between asterisks."""
    words = passage.quoted.words
    if passage.answer is None:
        return line(words)
    start, end = passage.answer
    parts = line(words[:start]), line(words[start:end]), line(words[end:])
    left = " " if words[:start][-1:].isspace() else ""
    right = " " if words[end:][:1].isspace() else ""
    return f"{parts[0]}{left}*{parts[1]}*{right}{parts[2]}"


def _quoted(quoted: Quoted, words: str) -> Iterator[str]:
    yield f"   {_place(quoted)}"
    yield f"   “{words}”"


def _place(quoted: Quoted) -> str:
    return f"{line(quoted.outlet)}, ¶ {quoted.paragraph}  {quoted.doc}:{quoted.start}-{quoted.end}"


def as_json(answer: Answer) -> str:
    """Write an answer as JSON, with offsets into the articles' texts as in `stemma/1`."""
    body: Json = {
        "question": answer.question,
        "answered": bool(answer.passages),
        "passages": [_passage_json(passage) for passage in answer.passages],
        "why_not": answer.why or None,
        "nearest": [_place_json(near) for near in answer.nearest],
    }
    return json.dumps(body, ensure_ascii=False, indent=1).encode("utf-8", "replace").decode() + "\n"


def _passage_json(passage: Reply) -> Json:
    start = passage.quoted.start
    return {
        **_place_json(passage.quoted),
        "answer": [start + at for at in passage.answer] if passage.answer else None,
        "score": passage.score,
        "before": _place_json(passage.before) if passage.before else None,
        "also_in": [_place_json(other) for other in passage.also_in],
        "same_claim": [_place_json(other) for other in passage.same_claim],
        "claims": [_claim_json(claim) for claim in passage.claims],
        "differences": [_difference_json(point) for point in passage.differences],
    }


def _claim_json(claim: ClaimTold) -> Json:
    return {
        "id": claim.id,
        "headline": _place_json(claim.headline),
        "articles": claim.articles,
        "origins": list(claim.origins),
        "origin_names": list(claim.names),
        "unrecorded": claim.unrecorded,
        "status": claim.status,
        "disputed_by": list(claim.disputed_by),
        "layer": claim.layer,
    }


def _difference_json(point: DifferenceTold) -> Json:
    sides = [
        {
            "value": side.value,
            "bound": side.bound,
            "voices": list(side.voices),
            "articles": list(side.articles),
            "passage": _place_json(side.passage),
            "origins": side.origins,
        }
        for side in point.sides
    ]
    return {
        "id": point.id,
        "kind": point.kind,
        "name": point.name,
        "verdict": point.verdict,
        "why": point.why,
        "sides": sides,
    }


def _place_json(quoted: Quoted) -> Json:
    return {
        "doc": quoted.doc,
        "outlet": quoted.outlet,
        "paragraph": quoted.paragraph,
        "start": quoted.start,
        "end": quoted.end,
        "words": quoted.words,
    }
