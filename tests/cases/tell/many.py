"""An invented story as large as wanted, linked by rule: agencies, copies, rewrites, round-ups, and named sources."""

# ruff: noqa: E501 - a record a line, so that the kinds of edges can be read below one another

import hashlib
import random
from itertools import pairwise

from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading, Sentence, Statement
from stemma.model.links import Backed, Claim, Dependence, Leg, Source, Story

FIRST = "North South East West Old New Upper Lower Port Mount Lake Saint".split()
LAST = "Harrow Ardel Corran Vantry Sarn Ostrel Ellis Tolland Marrant Kestrel".split()
KIND = "Courier Gazette Ledger Post Register Voice Herald Times Echo Star".split()
VOICES = (
    "the interior ministry", "Meridian News Agency", "Coastal Press", "the fire brigade", "Mara Tolland", "the mayor’s office",
    "University of Sarn", "a survivor", "the operator of the ferry", "the harbour police", "Peder Aune", "the meteorological institute",
    "the trade union of pilots", "a port worker", "the Maritime Safety Board’s report of 2019", "Ada Voss", "the hospital of Ardel",
    "the insurers", "an engineer", "the bishop of Corran", "the opposition", "the shipyard", "a spokesman", "the coroner",
)  # fmt: skip


def dossier(count=60, seed=4):
    """Return the dossier of a story of so many articles."""
    chance = random.Random(seed)  # noqa: S311 - the same story each time, and no secret
    names = [f"{a} {b} {c}" for a in FIRST for b in LAST for c in KIND]
    outlets = chance.sample(names, min(count, len(names)))
    readings = tuple(_reading(n, outlets[n % len(outlets)], chance) for n in range(count))
    ids = [reading.document.id for reading in readings]
    edges = tuple(_edges(ids, {r.document.id: r.document for r in readings}, chance))
    used = sorted({edge.parent for edge in edges if edge.parent.startswith("name:")})
    return Dossier(
        readings=readings,
        stories=(Story("story:many", tuple(ids), "they share a ferry"),),
        passages=(),
        sources=tuple(_source(name) for name in used),
        dependence=edges,
        entities=(),
        frames=(),
        claims=(_claim(readings, edges),),
        utterances=(),
        layers=(),
        events=(),
        missing=(),
        skipped=(),
        settings="0123456789ab",
        version="0.1.0",
    )


def _reading(number, outlet, chance):
    words = f"The ferry that sank off {LAST[number % len(LAST)]} carried {100 + number} people."
    text = f"Ferry sinks off {LAST[number % len(LAST)]}\n\n{words}"
    raw = hashlib.sha256(f"{number}{text}".encode()).hexdigest()
    day = f"2031-03-{3 + min(number // 8, 20) + chance.randrange(3):02}"
    doc = DocId(raw[:12])
    start = len(text) - len(words)
    document = Document(
        id=doc, path=f"{number:03}.html", url=None, outlet=outlet, title=text.split("\n", maxsplit=1)[0], byline=(), published=day,
        published_from="json-ld", lang="en", text=text, blocks=(Block(0, start - 2, "title"), Block(start, len(text), "paragraph")),
        links=(), furniture=(), runs=(), raw_sha256=raw,
    )  # fmt: skip
    return Reading(document, (Sentence(Span(doc, start, len(text)), 1),))


def _edges(ids, documents, chance):
    def edge(child, parent, kind, why, *, directed=True):
        ends = [child] if parent.startswith("name:") else [child, parent]
        spans = tuple(Span(one, len(documents[one].text) - 20, len(documents[one].text)) for one in ends)
        return Dependence(child, parent, kind, directed, why, spans)

    share = len(ids) // 10
    wires = [ids[: 2 * share], ids[2 * share : 3 * share], ids[3 * share : 3 * share + share // 2]]
    for agency, group in zip(VOICES[1:3], wires, strict=False):
        yield from (
            edge(one, f"name:{agency}", "common wire text", "its byline or credit line gives it") for one in group
        )
    for group in wires:
        pairs = [(a, b) for n, a in enumerate(group) for b in group[n + 1 :]]
        yield from (edge(b, a, "common wire text", "a passage of 230 words", directed=False) for a, b in pairs)
    rest = ids[3 * share + share // 2 :]
    for number, one in enumerate(rest[: -(len(ids) // 12) or None]):
        earlier = rest[:number]
        if number % 3 == 1:
            kind = chance.choice(("cites", "shared passage", "rewrite"))
            yield edge(
                one,
                chance.choice(earlier),
                kind,
                "names it; a verb of saying opens it",
                directed=kind != "shared passage",
            )
        if number % 7 == 6:
            for parent in sorted(set(chance.sample(earlier, 2))):
                yield edge(one, parent, "quotes from", "names it")
        for voice in sorted(
            {VOICES[min(int(chance.expovariate(0.28)), len(VOICES) - 1)] for _ in range(chance.randrange(3))}
        ):
            yield edge(one, f"name:{voice}", "cites", f"names {voice}: a verb of saying opens it")
    for one, _ in pairwise(wires[0]):
        yield edge(one, "name:the interior ministry", "cites", "names the interior ministry")


def _source(name):
    bare = name.removeprefix("name:")
    agency = bare in VOICES[1:3]
    kind = "agency" if agency else "organisation" if bare.startswith("the ") else "person"
    return Source(name, bare, kind, agency, None, (), "named in the articles")


def _claim(readings, edges):
    cited = {}
    for edge in edges:
        if edge.parent.startswith("name:"):
            cited.setdefault(edge.child, edge.parent)
    statements = []
    for reading in readings:
        doc = reading.document.id
        span = reading.sentences[0].span
        said = Statement(span, span, None, "asserted", None, negated=False, names=(), figures=(), dates=())
        root = cited.get(doc)
        path = (Leg("named", root),) if root else ()
        statements.append(Backed(said, (root,) if root else (), (), root is None, path))
    roots = {root for b in statements for root in b.roots}
    bare = sum(b.unrecorded for b in statements)
    return Claim(
        id="claim:60", headline=statements[0].statement.span, statements=tuple(statements), why=("the same words",) * len(statements),
        origins=(len(roots), len(roots) + bare), origin_names=tuple(sorted(roots)), unrecorded=bare, status="undisputed",
        disputed_by=(), layer=None,
    )  # fmt: skip
