"""Find the passage, the name or the source that a person means: by a number of the pages, a place, or words."""

import re
from collections.abc import Iterable, Iterator, Mapping

from stemma.errors import ExportError, NoSuchPassage
from stemma.model.corrections import Anchor, CorrectionKind
from stemma.model.documents import DocId
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading, Statement
from stemma.tell.choice import claim_of, story_of
from stemma.tell.escape import line
from stemma.tell.phrases import listed
from stemma.tell.split import ranked

_NUMBER = re.compile(r"(\d+)(?:\.(\d+))?", re.ASCII)
_PLACE = re.compile(r"([0-9a-f]{12}):(\d+)-(\d+)", re.ASCII)
_MOST = 5
_SHOWN = 50


def anchor_of(dossier: Dossier, kind: CorrectionKind, wanted: str, story: int = 1) -> Anchor:
    """Return what a person means by a few characters.

    A statement is meant by its claim's number on the pages (`12`: its headline; `12.3`: its third statement), by the
    id of the claim, by a place (`DOC:START-END`) or by words that no other statement has; a name or a source by the
    name. Raises `NoSuchPassage` where nothing is meant, or more than one thing.
    """
    if kind == "claim":
        return _statement(dossier, wanted.strip(), story)
    names = _people(dossier) if kind == "name" else _sources(dossier)
    same = wanted.strip().casefold()
    found = sorted({name for name in names if name.casefold() == same})
    if found:
        return Anchor(wanted.strip() if wanted.strip() in found else found[0])
    near = sorted({name for name in names if same and same in name.casefold()}, key=lambda name: (len(name), name))
    what = "a name" if kind == "name" else "a source"
    remedy = f"did you mean {listed(near, _MOST)}?" if near else f"give {what} as the pages write it"
    where = f"“{line(wanted)}”"
    raise NoSuchPassage(where, f"is not {what} in these articles", remedy)


def _people(dossier: Dossier) -> Iterator[str]:
    for entity in dossier.entities:
        yield from (entity.name, *entity.variants)


def _sources(dossier: Dossier) -> Iterator[str]:
    for source in dossier.sources:
        yield from (source.name, source.id, *source.aliases)


def _statement(dossier: Dossier, wanted: str, story: int) -> Anchor:
    readings = {reading.document.id: reading for reading in dossier.readings}
    number = _NUMBER.fullmatch(wanted)
    if number or wanted.startswith("claim:"):
        part = story_of(dossier, story)
        try:
            claim = claim_of(part, number[1] if number else wanted)
        except ExportError as fault:
            raise NoSuchPassage(fault.where, fault.fault, fault.remedy) from fault
        said = [backed.statement for backed in claim.statements]
        if number and number[2] and not 1 <= int(number[2]) <= len(said):
            raise NoSuchPassage(
                wanted, f"is not there: claim {number[1]} has {len(said)} statements", "give one of them"
            )
        chosen = said[int(number[2]) - 1] if number and number[2] else next(s for s in said if s.span == claim.headline)
        return _anchor(chosen, readings)
    place = _PLACE.fullmatch(wanted)
    every = [(number, s) for part in _numbered(dossier, story) for number, s in part]
    if place:
        doc, start, end = DocId(place[1]), int(place[2]), int(place[3])
        near = [(number, s) for number, s in every if s.span.doc == doc and s.span.start < end and start < s.span.end]
        near.sort(key=lambda row: abs(row[1].span.start - start) + abs(row[1].span.end - end))
        near = near[:1]
    else:
        near = _with_words(every, wanted, readings)
    if len(near) == 1:
        return _anchor(near[0][1], readings)
    raise _unclear(wanted, near, readings)


_Numbered = tuple[str, Statement]


def _numbered(dossier: Dossier, story: int) -> Iterator[list[_Numbered]]:
    """Yield the statements of each story with their numbers on its pages; the story named first."""
    for number in dict.fromkeys([story, *range(1, len(dossier.stories) + 1)]):
        claims = ranked(story_of(dossier, number).claims)
        lead = f"{number}:" if number != story else ""
        yield [
            (f"{lead}{n}.{m}", backed.statement)
            for n, claim in enumerate(claims, 1)
            for m, backed in enumerate(claim.statements, 1)
        ]


def _with_words(every: Iterable[_Numbered], wanted: str, readings: Mapping[DocId, Reading]) -> list[_Numbered]:
    """Return the statements that have some words, each wording once; those that are the words alone before others."""
    asked = _plain(wanted)
    found: dict[str, _Numbered] = {}
    for number, said in every:
        words = _plain(readings[said.span.doc].words(said.span))
        if asked and asked in words:
            found.setdefault(words, (number, said))
    return [found[asked]] if asked in found else list(found.values())


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _unclear(wanted: str, near: list[_Numbered], readings: Mapping[DocId, Reading]) -> NoSuchPassage:
    where = f"“{line(wanted)}”"
    if not near:
        return NoSuchPassage(where, "is in no statement of these articles", "give a claim's number, or words it has")
    shown = [f"{number} “{line(readings[s.span.doc].words(s.span))[:_SHOWN]}”" for number, s in near]
    fault = f"stands in {len(near)} statements: {listed(shown, _MOST)}"
    return NoSuchPassage(where, fault, "give more of its words, or one of these numbers")


def _anchor(said: Statement, readings: Mapping[DocId, Reading]) -> Anchor:
    reading = readings[said.span.doc]
    return Anchor(reading.words(said.span), said.span.doc, said.span.start, reading.document.path)
