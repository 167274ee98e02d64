"""The tree: what it must hold, how each way to a root reads, and where everything stands in the picture."""

import json
import re
import runpy
from collections import Counter
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pace import spent, within

from stemma import api
from stemma.errors import ExportError
from stemma.model.documents import Block, DocId, Document, Span
from stemma.model.facts import Reading, Sentence, Statement
from stemma.model.links import Backed, Claim, Leg, Source, Story
from stemma.tell import EXPORTERS, TREES
from stemma.tell.assemble import assemble
from stemma.tell.escape import visible
from stemma.tell.picture.boxes import drawn
from stemma.tell.picture.claim import of_claim
from stemma.tell.picture.draw import draw
from stemma.tell.picture.graph import of_stories, of_story
from stemma.tell.picture.lines import NAME, PAD, SMALL
from stemma.tell.picture.plan import planned
from stemma.tell.picture.rows import draw_rows
from stemma.tell.picture.steps import Trails
from stemma.tell.picture.widths import shortened, wide, wrapped
from stemma.tell.split import ranked

HERE = Path(__file__).parent
MANY = runpy.run_path(str(HERE / "many.py"))["dossier"]
TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|(->|[\[\]{};,=])|([^\s"\[\]{};,=]+)', re.DOTALL)
NAMES = st.text(max_size=40) | st.sampled_from(
    [
        '"',
        "\\",
        '\\"',
        'a"]; b [x="',
        "<b>&amp;</b>",
        "\n",
        "]]>",
        "\x00\ud800",
        "-> x;}",
        "\u202eabc",
        "=1+1",
        "漢字の新聞社",
    ]
)


@pytest.fixture(scope="module")
def sample():
    return runpy.run_path(str(HERE / "sample.py"))["dossier"]()


def dossier_of(outlets, sources=()):
    """Return the dossier of articles that say one sentence each."""
    readings = []
    for number, outlet in enumerate(outlets):
        doc = DocId(f"{number:012}")
        text = "Nobody rang the bell."
        blocks = (Block(0, len(text), "paragraph"),)
        path = f"{number}.txt"
        document = Document(doc, path, None, outlet, "", (), None, None, "en", text, blocks, (), (), (), "")
        readings.append(Reading(document, (Sentence(Span(doc, 0, len(text)), 0),)))
    story = Story("story:bell", tuple(r.document.id for r in readings), "they share a bell")
    empty = dict.fromkeys(
        ("passages", "dependence", "entities", "frames", "claims", "utterances", "layers", "events"), ()
    )
    base = MANY(1)
    return replace(base, readings=tuple(readings), stories=(story,), sources=tuple(sources), missing=(), **empty)


def claim_of(dossier, path=(), roots=(), maybe=()):
    span = dossier.readings[0].sentences[0].span
    said = Statement(span, span, None, "asserted", None, negated=False, names=(), figures=(), dates=())
    backed = Backed(said, tuple(roots), tuple(maybe), not roots and not maybe, tuple(path))
    return Claim("claim:1", span, (backed,), ("",), (0, 0), (), 0, "undisputed", (), None)


def cases():
    for case in (HERE / "paths.txt").read_text("utf-8").split("\n\n"):
        given_, _, shown = case.partition("\n......\n")
        rows = dict(row.split(":", 1) for row in given_.splitlines())
        yield pytest.param({key: value.strip() for key, value in rows.items()}, shown.strip(), id=shown.strip()[:60])


def source_of(words, ids):
    name, kind, page = re.fullmatch(r"(.+) \((\w+)(?:, page (.+))?\)", words).groups()
    return Source(f"name:{name}", name, kind, kind == "agency", ids[page] if page else None, (), "")


@pytest.mark.parametrize(("rows", "shown"), list(cases()))
def test_ways_to_a_root_read_well(rows, shown):
    outlets = rows["outlets"].split(", ")
    ids = {outlet: f"{n:012}" for n, outlet in enumerate(outlets)}
    sources = [source_of(words, ids) for words in rows.get("sources", "").split("; ") if words]
    dossier = dossier_of(outlets, sources)

    def origin(name):
        kind, _, bare = name.partition(":")
        return [f"{kind}:{ids.get(bare, bare)}"] if name else []

    def leg(words):
        how, _, to = words.partition(":")
        at_itself = {"own reporting": "own", "seen": "critic"}.get(how)
        to = ids.get(to.strip(), f"name:{to.strip()}")
        return Leg(how, f"{at_itself}:{to}" if at_itself else to)

    path = [leg(words) for words in rows["path"].split(" | ") if words]
    claim = claim_of(dossier, path, origin(rows.get("root", "")), origin(rows.get("maybe", "")))
    (way,) = Trails(dossier).paths(claim)
    assert str(way) == shown
    behind = (*claim.statements[0].roots, *claim.statements[0].maybe, f"unrecorded:{way.doc}")
    assert way.steps[-1].parent == behind[0]
    assert [step.child for step in way.steps] == [way.doc, *(step.parent for step in way.steps[:-1])]


# -- what every export holds


def merged(dossier):
    """Return every edge of a dossier, ends and kind, with each source that is a document taken for that document."""
    pages = {source.id: source.page for source in dossier.sources if source.page}
    return Counter((e.child, pages.get(e.parent, e.parent), e.kind, e.directed) for e in dossier.dependence)


def edges_in_json(text):
    edges = (edge for tree in json.loads(text)["trees"] for edge in tree["edges"])
    return Counter((e["child"], e["parent"], e["kind"], e["directed"]) for e in edges)


def edges_in_graphml(text):
    space = "{http://graphml.graphdrawing.org/xmlns}"
    root = ET.fromstring(text)  # noqa: S314 - our own output
    keys = {
        key.get("id"): (key.get("for"), key.get("attr.name"), key.get("attr.type")) for key in root.iter(f"{space}key")
    }
    assert len(keys) == len(list(root.iter(f"{space}key")))

    def data(element):
        found = {}
        for one in element.iter(f"{space}data"):
            kind, name, typed = keys[one.get("key")]
            assert element.tag == f"{space}{kind}"
            assert typed != "boolean" or one.text in {"true", "false"}
            assert typed != "int" or one.text.isdigit()
            found[name] = one.text or ""
        return found

    nodes = {node.get("id"): data(node)["id"] for node in root.iter(f"{space}node")}
    assert all(re.fullmatch(r"n\d+", name) for name in nodes)
    found = Counter()
    for edge in root.iter(f"{space}edge"):
        told = data(edge)
        found[nodes[edge.get("target")], nodes[edge.get("source")], told["kind"], told["directed"] == "true"] += 1
    return found


def statements(text):
    """Take DOT apart as Graphviz does: the quoted strings, the signs, the bare words."""
    at, tokens = 0, []
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        found = TOKEN.match(text, at)
        assert found, text[at : at + 40]
        quoted, sign, word = found.groups()
        tokens.append(("quoted", quoted) if quoted is not None else ("sign", sign) if sign else ("word", word))
        at = found.end()
    assert tokens[:3] == [("word", "digraph"), ("word", "stemma"), ("sign", "{")]
    assert tokens[-1] == ("sign", "}")
    parts = [[]]
    for token in tokens[3:-1]:
        if token == ("sign", ";"):
            parts.append([])
        else:
            parts[-1].append(token)
    assert parts.pop() == []
    return parts


def edges_in_dot(text):
    found = Counter()
    for part in statements(text):
        ends = [value for kind, value in part[:3] if kind == "quoted"]
        told = {part[n - 1][1]: part[n + 1][1] for n, token in enumerate(part) if token == ("sign", "=")}
        if ("sign", "->") in part[:3]:
            parent, child = (end.replace('\\"', '"').replace("\\\\", "\\") for end in ends[:2])
            found[child, parent, told["kind"], told["directed"] == "true"] += 1
    return found


READ = {"tree.json": edges_in_json, "graphml": edges_in_graphml, "dot": edges_in_dot}


@pytest.mark.parametrize("name", READ)
def test_every_edge_is_in_every_export(sample, name):
    for dossier in (sample, MANY(60), MANY(7, seed=9)):
        assert READ[name](EXPORTERS[name](dossier)) == merged(dossier)


@pytest.mark.parametrize("name", TREES)
def test_trees_do_not_hang_on_the_order_of_what_was_linked(sample, name):
    for dossier in (sample, MANY(30)):
        turned = replace(dossier, dependence=dossier.dependence[::-1], sources=dossier.sources[::-1])
        assert EXPORTERS[name](turned) == EXPORTERS[name](dossier)


def test_every_word_of_the_trees_stands_where_they_say(sample):
    texts = {r.document.id: r.document.text for r in sample.readings}

    def walk(value):
        if isinstance(value, dict):
            if "words" in value and "doc" in value and "start" in value:
                yield value
            value = list(value.values())
        if isinstance(value, list):
            for one in value:
                yield from walk(one)

    trees = [json.loads(TREES["tree.json"]([of_claim(sample, claim)])) for claim in sample.claims]
    found = list(walk([json.loads(EXPORTERS["tree.json"](sample)), *trees]))
    assert len(found) > 40
    assert all(one["words"] == texts[one["doc"]][one["start"] : one["end"]] for one in found)


def test_a_claim_shows_as_many_origins_as_it_has():
    for dossier in (MANY(60), MANY(8)):
        (claim,) = dossier.claims
        standing = Counter(node.standing for node in of_claim(dossier, claim).nodes)
        assert (standing["certain"], standing["certain"] + standing["perhaps"]) == claim.origins


@settings(max_examples=60)
@given(st.lists(NAMES, min_size=3, max_size=3), NAMES, NAMES, NAMES)
def test_hostile_names_stay_names(outlets, source, title, why):
    dossier = MANY(10)
    named = [replace(r.document, outlet=outlets[n % 3], title=title) for n, r in enumerate(dossier.readings)]
    readings = tuple(replace(r, document=document) for r, document in zip(dossier.readings, named, strict=True))
    parents = [f"name:{source}" if e.parent.startswith("name:") else e.parent for e in dossier.dependence]
    edges = tuple(replace(e, why=why, parent=to) for e, to in zip(dossier.dependence, parents, strict=True))
    sources = (Source(f"name:{source}", source, why, relay=False, page=None, aliases=(), why=why),)
    turned = replace(dossier, readings=readings, dependence=edges, sources=sources, claims=())
    want = Counter()
    for (child, parent, kind, directed), times in merged(turned).items():
        want[child, visible(parent), kind, directed] += times
    for name in ("graphml", "dot"):
        found = Counter()
        for (child, parent, kind, directed), times in READ[name](EXPORTERS[name](turned)).items():
            found[child, parent, kind, directed] += times
        assert sum(found.values()) == sum(want.values())
    assert edges_in_dot(EXPORTERS["dot"](turned)) == want
    graph = of_story(turned)
    for shown in (EXPORTERS["svg"](turned), draw_rows(graph), draw(graph)):
        ET.fromstring(shown)  # noqa: S314 - our own output
        shown.encode("utf-8")
        assert "<script" not in shown
        assert "\u202e" not in shown


def test_a_text_that_many_carry_is_not_told_by_pairs():
    dossier = MANY(60)
    view = assemble(dossier).stories[0]
    assert len(view.ties) + view.ties_left == len(dossier.dependence)
    assert view.ties_left == 66 - 11  # a text in twelve articles; the one in six is told by pairs
    assert "55 more are in the JSON" in EXPORTERS["md"](dossier)
    assert "55 more are in the JSON" in EXPORTERS["html"](dossier)


# -- the choice of what is shown


def test_one_story_or_one_claim_can_be_asked_for(sample):
    first = ranked(sample.claims)[0]
    assert json.loads(api.export(sample, "tree.json", claim="1"))["trees"][0]["claim"] == first.id
    assert api.export(sample, "svg", claim=first.id) == api.export(sample, "svg", claim="1")
    assert api.export(sample, "dot", story=1) == api.export(sample, "dot")
    tree = json.loads(api.export(sample, "tree.json", claim="claim:4"))["trees"][0]
    assert [path["words"].partition(" → ")[0] for path in tree["paths"]] == [
        "valleyinquirer.example",
        "whattowatch.example",
    ]


@pytest.mark.parametrize(
    ("chosen", "fault"),
    [
        ({"claim": "99"}, "is not in this story"),
        ({"claim": ""}, "is not in this story"),
        ({"claim": "claim:"}, "is not in this story"),
        ({"story": 2}, "is not in this dossier"),
        ({"story": 0}, "is not in this dossier"),
    ],
)
def test_what_is_not_there_is_refused_with_a_remedy(sample, chosen, fault):
    with pytest.raises(ExportError, match=fault):
        api.export(sample, "svg", **chosen)
    with pytest.raises(ExportError, match="does not show a claim by itself"):
        api.export(sample, "csv", claim="1")


def test_an_id_that_begins_several_claims_names_them(sample):
    ids = iter(("abc1", "abc2", "1x"))
    claims = tuple(replace(claim, id=f"claim:{next(ids)}") for claim in sample.claims[:3])
    dossier = replace(sample, claims=claims)
    with pytest.raises(ExportError, match="is the beginning of claim:abc1 and claim:abc2"):
        api.export(dossier, "dot", claim="abc")
    assert '"claim": "claim:abc2"' in api.export(dossier, "tree.json", claim="abc2")


def test_several_stories_lie_side_by_side_in_one_graph(sample):
    stray = replace(sample.readings[0].document, id="0" * 12, outlet="elsewhere.example")
    told = (*sample.stories, replace(sample.stories[0], id="story:stray", documents=(stray.id,)))
    both = replace(sample, stories=told, readings=(*sample.readings, Reading(stray, ())))
    assert [graph.title[-14:] for graph in of_stories(both)] == ["(story 1 of 2)", "(story 2 of 2)"]
    assert '"2/000000000000"' in EXPORTERS["dot"](both)
    assert sum(edges_in_graphml(EXPORTERS["graphml"](both)).values()) == len(sample.dependence)
    assert len(json.loads(EXPORTERS["tree.json"](both))["trees"]) == 2
    assert "elsewhere.example" in api.export(both, "svg", story=2)


def test_ways_are_told_once_for_all_articles_that_share_them(sample):
    shown = api.export(sample, "paths", claim="claim:2").splitlines()
    assert shown[0] == "“Their lists, compared with the parish register, name 57 dead” claim:2"
    assert shown[1] == "  2 to 3 origins: 34 survivors; survivors' association; one article gives no basis"
    assert "    whattowatch.example → no basis given" in shown
    every = api.export(sample, "paths")
    assert every.count("“") >= len(sample.claims)
    assert "coastherald.example, dailyplain.example and brightside.example → " in every


def test_the_words_in_a_picture_say_where_they_stand(sample):
    texts = {r.document.id: r.document.text for r in sample.readings}
    for claim in sample.claims:
        shown = ET.fromstring(api.export(sample, "svg", claim=claim.id))  # noqa: S314 - our own output
        titles = " ".join(one.text or "" for one in shown.iter("{http://www.w3.org/2000/svg}title"))
        found = re.findall(r"“([^”]*)” \(([0-9a-f]+):(\d+)-(\d+)\)", titles)
        assert len(found) >= len(claim.statements)
        assert all(words == texts[doc][int(start) : int(end)] for words, doc, start, end in found)


# -- where everything stands


def graphs(sample):
    yield from (of_story(dossier) for dossier in (sample, MANY(4), MANY(60), MANY(60, seed=7), MANY(200)))
    yield from (of_claim(sample, claim) for claim in sample.claims)
    yield from (of_claim(dossier, dossier.claims[0]) for dossier in (MANY(4), MANY(60)))


def test_no_box_lies_over_another_and_no_words_leave_theirs(sample):
    for graph in graphs(sample):
        plan = planned(graph)
        for a, b in combinations(plan.placed, 2):
            apart = a.x + a.width <= b.x or b.x + b.width <= a.x or a.y + a.height <= b.y or b.y + b.height <= a.y
            assert apart, (a.box.id, b.box.id)
        for one in plan.placed:
            assert one.x >= 0
            assert one.x + one.width <= plan.width
            assert one.y >= 0
            assert one.y + one.height <= plan.height + 1
            for told in one.lines:
                bold = told.style == "name"
                aside = wide(told.aside, SMALL) + 8 if told.aside else 0
                assert wide(told.text, NAME if bold else SMALL, bold=bold) + aside <= one.width - 2 * PAD + 0.01


def test_no_line_runs_through_a_box(sample):
    level = re.compile(r"([\d.-]+) ([\d.-]+)H([\d.-]+)")
    for graph in graphs(sample):
        plan = planned(graph)
        runs = [map(float, run) for wire in plan.wires for run in level.findall(wire.path)]
        for start, y, end in runs:
            through = [p for p in plan.placed if p.x < end and start < p.x + p.width]
            assert not [p.box.id for p in through if p.y < y < p.y + p.height]


def test_every_article_is_in_the_picture_and_every_left_out_source_is_counted(sample):
    for dossier in (sample, MANY(60)):
        graph = of_story(dossier)
        drawing = drawn(graph)
        shown = {node.id for box in drawing.boxes for node in box.nodes}
        assert {r.document.id for r in dossier.readings} <= shown
        left = {node.label for node in graph.nodes if node.id not in shown}
        assert left == {name for box in drawing.boxes for name in box.folded}
        assert {node.id for node in graph.nodes} == {
            node.id for box in drawn(graph, join=False).boxes for node in box.nodes
        } | {node.id for node in graph.nodes if node.label in left}


def test_kinds_of_lines_differ_without_colour():
    css = (Path(api.__file__).parents[1] / "tell/page/tree.css").read_text("utf-8")
    dress = {}
    for kind, rule in re.findall(r"\.tree \.(text|rewrite|cites|perhaps) \.run \{([^}]*)\}", css):
        dress[kind] = tuple(re.findall(r"(?:stroke-width|stroke-dasharray): ([^;]+);", rule))
    assert len(dress) == len(set(dress.values())) == 4


def test_a_thousand_articles_take_seconds():
    graph = of_story(MANY(1000))
    assert within(5, lambda: spent(lambda: draw(graph)))


@given(st.text(max_size=60), st.floats(20, 300))
def test_lines_fit_the_room_they_have(text, room):
    assert wide(shortened(text, room, 12), 12) <= max(room, wide("…", 12)) + 0.01
    lines = wrapped(text, room, 12, most=3)
    assert len(lines) <= 3
    assert all(wide(line, 12) <= max(room, wide("W", 12), wide("…", 12), 14) + 0.01 for line in lines)
    if len(lines) < 3:
        assert "".join("".join(lines).split()) == "".join(text.split())
