"""An invented story, linked by hand: the dam at Ostrel, and the series made about it."""

# fmt: off
# ruff: noqa: E501 - passages are quoted whole, so that they can be searched for

import hashlib
import re
from dataclasses import replace
from pathlib import Path

from stemma.model.documents import Block, DocId, Document, Furniture, Hyperlink, Skipped, Span
from stemma.model.dossier import Dossier
from stemma.model.drifts import Drift
from stemma.model.facts import Quote, Reading, Sentence, Statement, Voice
from stemma.model.links import (
    Backed,
    Claim,
    Dependence,
    Entity,
    Event,
    Frame,
    FrameValue,
    Layered,
    Leg,
    Missing,
    Passage,
    Source,
    Story,
    Utterance,
)

HERE = Path(__file__).parent / "ostrel"

PAGES = {
    "ardmoor-gazette.html": ("ardmoorgazette.example", "https://ardmoorgazette.example/2031/03/03/ostrel", "2031-03-03", ("Ilse Brandt",)),
    "coast-herald.html": ("coastherald.example", "https://coastherald.example/world/ostrel-dam", "2031-03-03T08:10:00+00:00", ("NNA",)),
    "daily-plain.html": ("dailyplain.example", "https://dailyplain.example/a/8812", "2031-03-03", ("NNA",)),
    "brightside.html": ("brightside.example", "https://brightside.example/ostrel", "2031-03-04", ()),
    "evening-lantern.txt": ("eveninglantern.example", "https://eveninglantern.example/ostrel-what-we-know", "2031-03-05", ("Staff",)),
    "valley-inquirer.html": ("valleyinquirer.example", "https://valleyinquirer.example/long/the-bell-of-ostrel", "2031-04-12", ("Jon Ketterly", "Ada Voss")),
    "screen-weekly.html": ("screenweekly.example", "https://screenweekly.example/low-water-trailer", "2033-01-20", ("Tess Marlowe",)),
    "what-to-watch.html": ("whattowatch.example", "https://whattowatch.example/low-water-true-story", "2033-03-06", ()),
}
"""File: outlet, address, day of publication, byline."""


def dossier() -> Dossier:
    """Return the dossier of the eight articles."""
    readings = tuple(_reading(path, *row) for path, row in PAGES.items())
    return Pile(readings).dossier()


def _reading(path, outlet, url, published, byline):
    text = (HERE / path).with_suffix(".txt").read_text("utf-8").strip()
    raw = hashlib.sha256((path + text).encode()).hexdigest()
    doc = DocId(raw[:12])
    blocks, at = [], 0
    for number, part in enumerate(text.split("\n\n")):
        blocks.append(Block(at, at + len(part), "paragraph" if number else "title"))
        at += len(part) + 2
    document = Document(
        id=doc,
        path=path,
        url=url,
        outlet=outlet,
        title=text.split("\n")[0],
        byline=byline,
        published=published,
        published_from="json-ld",
        lang="en",
        text=text,
        blocks=tuple(blocks),
        links=(Hyperlink(0, 5, "https://ostrel.example/"),),
        furniture=(Furniture("Subscribe to our newsletter", "promotion"),),
        runs=(),
        raw_sha256=raw,
    )
    return Reading(document, tuple(_sentences(document)))


def _sentences(document):
    for number, block in enumerate(document.blocks):
        for match in re.finditer(r"\S.*?(?:[.!?][\"”]?(?=\s+[A-Z\"“])|$)", document.text[block.start : block.end], re.DOTALL):
            yield Sentence(Span(document.id, block.start + match.start(), block.start + match.end()), number)


class Pile:
    """Finds spans by their words, so that the sample reads like the dossier it makes."""

    def __init__(self, readings):
        self.readings = readings
        self.by_name = {r.document.path.split(".")[0]: r for r in readings}

    def id(self, name):
        return self.by_name[name].document.id

    def at(self, name, words):
        start = self.by_name[name].document.text.index(words)
        return Span(self.id(name), start, start + len(words))

    def said(self, name, words, voice=None, **more):
        span = self.at(name, words)
        spoken = voice and Voice(self.at(name, voice), voice, "organisation", "indirect", None, span, "reported", None, None, "verb of saying")
        return Statement(
            span, span, spoken, more.get("stance", "reported" if voice else "asserted"), self.at(name, more["hedge"]) if "hedge" in more else None, negated=False, names=(), figures=(), dates=()
        )

    def backed(self, statement, roots=(), maybe=(), path=()):
        return Backed(statement, tuple(roots), tuple(maybe), not roots and not maybe, tuple(path) or tuple(Leg("named", root) for root in roots[:1]))

    def claim(self, number, statements, origins, names, **more):
        return Claim(
            id=f"claim:{number}",
            headline=statements[0].statement.span,
            statements=tuple(statements),
            why=tuple("the headline" if i == 0 else "same figures and names as the headline" for i in range(len(statements))),
            origins=origins,
            origin_names=tuple(names),
            unrecorded=sum(s.unrecorded for s in statements),
            status=more.get("status", "undisputed"),
            disputed_by=more.get("disputed_by", ()),
            layer=more.get("layer", "world"),
        )

    def dossier(self):
        readings = tuple(replace(r, facts=tuple(self._quotes(r))) for r in self.readings)
        return Dossier(
            readings=readings,
            stories=(Story("story:ostrel", tuple(r.document.id for r in readings), "they share Ostrel, Ardwater and the dam"),),
            passages=(Passage(Span(self.id("coast-herald"), 31, 200), Span(self.id("daily-plain"), 30, 199), 30, 1.0),),
            sources=self._sources(),
            dependence=self._edges(),
            entities=self._entities(),
            frames=self._frames(),
            claims=self._claims(),
            utterances=self._utterances(),
            layers=self._layers(),
            events=self._events(),
            missing=self._missing(),
            skipped=(Skipped("scan-0031.pdf", "not a page, plain text or a list of articles"),),
            settings="0123456789ab",
            version="0.1.0",
            drift=self._drift(),
        )

    def _drift(self):
        made = "We took elements from many people, and made new ones of them, so that nobody in Ostrel has to recognise himself,"
        lantern = self.at("evening-lantern", "Some 41 people were killed and 1,200 lost their homes")
        shorter = self.at("what-to-watch", "We took elements from many people and made new ones of them,")
        cut = self.at("screen-weekly", "so that nobody in Ostrel has to recognise himself")
        herald = self.at("coast-herald", "killing 41 people")
        return (
            Drift("quotation shortened", shorter.doc, cut.doc, directed=False, before=cut, after=None, passages= (self.at("screen-weekly", made), shorter), why="nine words are cut"),
            Drift("bound added", lantern.doc, herald.doc, directed=True, before=self.at("coast-herald", "41 people"), after=self.at("evening-lantern", "Some 41 people"), passages=(herald, lantern), why="“about” in one alone"),
        )

    def _claims(self):
        agency = [
            self.backed(self.said(n, "killing 41 people", "the interior ministry"), ["name:interior ministry"], path=[Leg("agency text", "name:NNA"), Leg("named", "name:interior ministry")])
            for n in ("coast-herald", "daily-plain", "brightside")
        ]
        return (
            self.claim(
                1,
                [
                    *agency,
                    self.backed(self.said("ardmoor-gazette", "At least 41 people died", "the interior ministry", hedge="At least"), ["name:interior ministry"]),
                    self.backed(self.said("evening-lantern", "Some 41 people were killed", hedge="Some"), (), ["name:interior ministry"]),
                ],
                (1, 1),
                ["interior ministry"],
                status="disputed within the set",
                disputed_by=("claim:2",),
            ),
            self.claim(
                2,
                [
                    self.backed(self.said("valley-inquirer", "Their lists, compared with the parish register, name 57 dead", "Their lists"), ["name:34 survivors"]),
                    self.backed(self.said("ardmoor-gazette", "counts 58 dead", "The survivors' association"), ["name:survivors' association"]),
                    self.backed(
                        self.said("screen-weekly", "57 people died", "Valley Inquirer's investigation"),
                        ["name:34 survivors"],
                        path=[Leg("named", self.id("valley-inquirer"))],
                    ),
                    self.backed(self.said("what-to-watch", "60 people died")),
                ],
                (2, 3),
                ["34 survivors", "survivors' association"],
                status="disputed within the set",
                disputed_by=("claim:1",),
            ),
            self.claim(
                3,
                [
                    self.backed(self.said("ardmoor-gazette", "nobody had rung the bell", "Mara Tolland"), ["name:Mara Tolland"]),
                    *[self.backed(self.said(n, "nobody had rung the bell", "Mara Tolland"), ["name:Mara Tolland"]) for n in ("coast-herald", "daily-plain", "brightside")],
                    self.backed(self.said("evening-lantern", "nobody had rung the bell", "One baker"), ["name:Mara Tolland"]),
                ],
                (1, 1),
                ["Mara Tolland"],
                status="disputed within the set",
                disputed_by=("claim:5",),
            ),
            self.claim(
                4,
                [
                    self.backed(
                        self.said("valley-inquirer", "Ardwater was warned twice, in 2029 and in January, that the spillway could fail", "two engineers of the company"),
                        ["name:Peder Aune"],
                        ["name:second engineer"],
                    ),
                    self.backed(self.said("what-to-watch", "Ardwater was warned of the failing spillway", "the Valley Inquirer"), ["name:Peder Aune"], ["name:second engineer"]),
                ],
                (1, 2),
                ["Peder Aune", "second engineer"],
                status="denied by a party",
                disputed_by=("Ardwater",),
            ),
            self.claim(5, [self.backed(self.said("what-to-watch", "the bell of the church rang"))], (0, 1), [], layer="bridge"),
            self.claim(6, [self.backed(self.said("screen-weekly", "In the trailer a bell rings while the dam breaks"), ["name:Low Water"])], (1, 1), ["Low Water"], layer="work"),
            self.claim(
                7,
                [
                    self.backed(self.said("ardmoor-gazette", "The dam was last inspected in 2029"), ["name:Dam Safety Board"]),
                    self.backed(self.said("coast-herald", "had been inspected in 2029", "the Dam Safety Board"), ["name:Dam Safety Board"]),
                ],
                (1, 1),
                ["Dam Safety Board"],
            ),
            self.claim(
                8,
                [self.backed(self.said("ardmoor-gazette", "This newspaper's reporter saw rescuers carry people from the roofs of Mill Street"), ["own:" + self.id("ardmoor-gazette")])],
                (1, 1),
                ["own reporting of ardmoorgazette.example"],
            ),
        )

    def _frames(self):
        def value(name, words, number, bound="exact", voice=None, high=None):
            return FrameValue(self.at(name, words), number, high or number, bound, voice, None)

        return (
            Frame(
                "frame:dead",
                "people killed",
                "people",
                (
                    value("coast-herald", "41 people", 41, voice="the interior ministry"),
                    value("daily-plain", "41 people", 41, voice="the interior ministry"),
                    value("brightside", "41 people", 41, voice="the interior ministry"),
                    value("ardmoor-gazette", "At least 41 people", 41, "at least", "the interior ministry"),
                    value("evening-lantern", "Some 41 people", 41, "about"),
                    value("evening-lantern", "More than 50 people", 50, "at least", "a rescue worker"),
                    value("valley-inquirer", "57 dead", 57, voice="Their lists"),
                    value("ardmoor-gazette", "58 dead", 58, voice="The survivors' association"),
                    value("what-to-watch", "60 people", 60),
                ),
                "different authorities",
                "The interior ministry counts 41; survivors and their association count 57 and 58.",
            ),
            Frame(
                "frame:built",
                "year the dam was built",
                "year",
                (value("coast-herald", "1961", 1961), value("evening-lantern", "60 years old", 1971, "about")),
                "unsure",
                "One article gives a year, one an age.",
            ),
            Frame(
                "frame:homeless",
                "people without a home",
                "people",
                (value("coast-herald", "1,200", 1200, voice="the interior ministry"), value("evening-lantern", "1,200", 1200)),
                "agree",
                "All values are equal.",
            ),
        )

    def _edges(self):
        def edge(child, parent, kind, *words, directed=True, why="named in the text"):
            evidence = tuple(self.at(child if i == 0 else parent, w) for i, w in enumerate(words))
            return Dependence(self.id(child), parent if parent.startswith("name:") else self.id(parent), kind, directed, why, evidence)

        lead = "A dam above the town of Ostrel broke late on Sunday, killing 41 people and leaving 1,200 without a home, the interior ministry said."
        same = "the same words from the first paragraph to the last"
        return (
            edge("coast-herald", "name:NNA", "common wire text", "OSTREL, March 3 (NNA)", why="agency line"),
            edge("daily-plain", "name:NNA", "common wire text", "OSTREL, March 3 (NNA)", why="agency line"),
            edge("daily-plain", "coast-herald", "copy", lead, lead, directed=False, why=same),
            edge("brightside", "coast-herald", "near copy", lead, lead, directed=False, why=same),
            edge("brightside", "daily-plain", "near copy", lead, lead, directed=False, why=same),
            edge("evening-lantern", "coast-herald", "rewrite", "1,200 lost their homes", "1,200 without a home", why="rare details in the same order"),
            edge("ardmoor-gazette", "name:interior ministry", "cites", "the interior ministry said"),
            edge("coast-herald", "name:interior ministry", "cites", "the interior ministry said"),
            edge("daily-plain", "name:interior ministry", "cites", "the interior ministry said"),
            edge("brightside", "name:interior ministry", "cites", "the interior ministry said"),
            edge("ardmoor-gazette", "name:Dam Safety Board", "cites", "A report by the Dam Safety Board"),
            edge("coast-herald", "name:Dam Safety Board", "cites", "according to the Dam Safety Board"),
            edge("ardmoor-gazette", "name:Mara Tolland", "interview", "Mara Tolland, a baker, told this newspaper"),
            edge("screen-weekly", "valley-inquirer", "cites", "the Valley Inquirer's investigation of 2031", "name 57 dead"),
            edge("screen-weekly", "name:Kanal Fire press release", "press release", "in a press release"),
            edge("what-to-watch", "valley-inquirer", "cites", "the Valley Inquirer revealed"),
            edge("what-to-watch", "screen-weekly", "shared passage", "We took elements from many people", "We took elements from many people", directed=False, why="nine words of one quotation"),
        )

    def _sources(self):
        def source(name, kind, *aliases):
            relay = kind in {"agency", "outlet"}
            return Source(id=f"name:{name}", name=name, kind=kind, relay=relay, page=None, aliases=aliases, why="named in the articles")

        return (
            source("NNA", "agency", "agency reports"),
            source("interior ministry", "official", "the ministry"),
            source("Dam Safety Board", "organisation"),
            source("Mara Tolland", "person", "One baker"),
            source("Kanal Fire press release", "document"),
            source("survivors' association", "organisation"),
            source("34 survivors", "witness"),
            source("Peder Aune", "person"),
            source("second engineer", "anonymous"),
            source("Low Water", "document"),
        )

    def _entities(self):
        def entity(name, kind, variants, *places):
            return Entity(f"entity:{name}", name, kind, variants, tuple(self.at(d, w) for d, w in places), ("same full name",))

        return (
            entity("Mara Tolland", "person", ("Mara Tolland", "One baker"), ("ardmoor-gazette", "Mara Tolland"), ("coast-herald", "Mara Tolland")),
            entity("Peder Aune", "person", ("Peder Aune",), ("valley-inquirer", "Peder Aune")),
            entity("Rona Silk", "person", ("Rona Silk", "Silk"), ("screen-weekly", "Rona Silk"), ("what-to-watch", "Silk")),
            entity("Ardwater", "organisation", ("Ardwater",), ("coast-herald", "Ardwater"), ("valley-inquirer", "Ardwater"), ("what-to-watch", "Ardwater")),
            entity("Dam Safety Board", "organisation", ("Dam Safety Board",), ("ardmoor-gazette", "Dam Safety Board")),
            entity("Ostrel", "place", ("Ostrel",), *[(n, "Ostrel") for n in ("ardmoor-gazette", "coast-herald", "daily-plain", "what-to-watch")]),
            entity("Low Water", "work", ("Low Water",), ("screen-weekly", "Low Water"), ("what-to-watch", "Low Water")),
        )

    def _quotes(self, reading):
        name = reading.document.path.split(".")[0]
        for pieces, speaker, to in QUOTES.get(name, ()):
            yield Quote(tuple(self.at(name, p) for p in pieces), "direct", None, speaker, None, to, "verb of saying after the marks")

    def _utterances(self):
        bell = [("ardmoor-gazette", "The water came in four minutes and nobody had rung the bell,")]
        bell += [(n, "The water came in four minutes, and nobody had rung the bell,") for n in ("coast-herald", "daily-plain", "brightside")]
        made = "We took elements from many people, and made new ones of them, so that nobody in Ostrel has to recognise himself,"
        return (
            Utterance(
                "utterance:1", tuple((self.at(n, w),) for n, w in [*bell, ("evening-lantern", "nobody had rung the bell")]), "Mara Tolland", "one keeps six words of fifteen; three have a comma more"
            ),
            Utterance(
                "utterance:2",
                ((self.at("screen-weekly", made),), (self.at("what-to-watch", "We took elements from many people and made new ones of them,"),)),
                "Rona Silk",
                "the shorter one leaves out ten words",
            ),
        )

    def _layers(self):
        rows = (
            ("screen-weekly", "The six-part series Low Water follows a baker who tries to warn a valley of a failing dam.", "work"),
            ("screen-weekly", "In the trailer a bell rings while the dam breaks.", "work"),
            ("screen-weekly", "The series is based on the Valley Inquirer's investigation of 2031, in which 57 people died.", "bridge"),
            ("what-to-watch", "Is Low Water a true story?", "bridge"),
            ("what-to-watch", "The baker warned the mayor three times before the dam broke.", "work"),
            ("valley-inquirer", "Ardwater denies that it was warned.", "world"),
        )
        return tuple(Layered(self.at(n, w), layer, "names the work" if layer != "world" else "names no work") for n, w, layer in rows)

    def _events(self):
        def event(date, kind, *places):
            anchors = tuple(self.at(n, w) for n, w in places)
            return Event(date, kind, anchors, anchors[0])

        return (
            event("1961", "event", ("coast-herald", "built in 1961")),
            event("2029", "event", ("ardmoor-gazette", "The dam was last inspected in 2029"), ("coast-herald", "had been inspected in 2029")),
            event("2031-03-02", "event", ("coast-herald", "broke late on Sunday"), ("ardmoor-gazette", "The dam above Ostrel broke at 11.40 pm on Sunday")),
            event("2033-03-03", "production", ("screen-weekly", "It arrives on Kanal Fire on 3 March")),
        )

    def _missing(self):
        return (
            Missing("NNA", "agency", (self.id("coast-herald"), self.id("daily-plain")), (self.at("coast-herald", "(NNA)"),)),
            Missing("Dam Safety Board report of 2029", "document", (self.id("ardmoor-gazette"), self.id("coast-herald")), (self.at("ardmoor-gazette", "A report by the Dam Safety Board"),)),
            Missing("Kanal Fire press release", "document", (self.id("screen-weekly"),), (self.at("screen-weekly", "in a press release"),)),
        )


QUOTES = {
    "ardmoor-gazette": [
        (["The water came in four minutes and nobody had rung the bell,", "We have asked for a new bell since the winter."], "Mara Tolland", "this newspaper"),
        (["unfit for a wet spring"], "Dam Safety Board", None),
    ],
    **{n: [(["The water came in four minutes, and nobody had rung the bell,"], "Mara Tolland", None)] for n in ("coast-herald", "daily-plain", "brightside")},
    "evening-lantern": [(["nobody had rung the bell"], "One baker", None)],
    "valley-inquirer": [(["I signed the second warning myself,", "It came back unopened."], "Peder Aune", None), (["No such letter has reached us,"], None, None)],
    "screen-weekly": [(["We took elements from many people, and made new ones of them, so that nobody in Ostrel has to recognise himself,"], "Rona Silk", "a press release")],
    "what-to-watch": [(["We took elements from many people and made new ones of them,"], "Silk", "her website")],
}
