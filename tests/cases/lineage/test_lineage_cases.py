"""Run the case files of this folder: articles parted by a line of dashes, a line of dots, and what holds between them.

An article opens with a line `# NAME [DATE] [LANGUAGE]`; its name stands for it below, and is its outlet.

    NAME -> NAME: kind             an edge with this direction
    NAME - NAME: kind              an edge without direction
    NAME => SOURCE: kind           an edge to a source outside the pile, whose name holds these words
    no NAME -> NAME                no edge between the two, in either direction
    no NAME => SOURCE              no edge to such a source
    origins 1 2: WORDS             the claim that holds a statement with these words has one to two origins
    WORDS >< WORDS                 the claims that hold these words stand against each other
    no WORDS >< WORDS              they do not
    missing SOURCE                 it is cited and not in the pile
"""

import hashlib
import re
from pathlib import Path

import pytest

from stemma.model.documents import Block, DocId, Document
from stemma.pipeline import link, read_through

HERE = Path(__file__).parent


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for number, case in enumerate(path.read_text(encoding="utf-8").split("\n======\n"), 1):
            articles, _, facts = case.partition("\n......\n")
            lines = [line for line in facts.splitlines() if line.strip()]
            yield pytest.param(articles.split("\n---\n"), lines, id=f"{path.stem}-{number}")


def reading(text):
    head, _, body = text.strip("\n").partition("\n")
    name, *rest = head.removeprefix("# ").split()
    date = next((word for word in rest if word[0].isdigit()), None)
    lang = next((word for word in rest if word.isalpha()), "en")
    blocks = [Block(m.start(), m.end(), "paragraph") for m in re.finditer(r"[^\n]+", body)]
    doc = DocId(hashlib.sha256(text.encode()).hexdigest()[:12])
    return read_through(Document(doc, name, None, name, "", (), date, None, lang, body, tuple(blocks), (), (), (), ""))


@pytest.mark.parametrize(("articles", "facts"), list(cases()))
def test_case(articles, facts):
    readings = [reading(text) for text in articles]
    dossier = link(readings)
    assert dossier == link(readings[::-1])
    name = {r.document.id: r.document.path for r in readings}
    edges = [(name[e.child], e.directed, name.get(e.parent, e.parent), e.kind) for e in dossier.dependence]
    for fact in facts:
        assert holds(fact, dossier, edges, {r.document.id: r for r in readings}), (fact, edges, told(dossier, readings))


def holds(fact, dossier, edges, readings):
    if found := re.fullmatch(r"(no )?(\S+) => ([^:]+)(?:: (.+))?", fact):
        no, child, source, kind = found.groups()
        hit = any(c == child and p.startswith("name:") and source in p and kind in (None, k) for c, _, p, k in edges)
        return hit != bool(no)
    if found := re.fullmatch(r"(no )?(\S+) (->|-) (\S+?)(?:: (.+))?", fact):
        no, child, arrow, parent, kind = found.groups()
        between = {(c, d, k) for c, d, p, k in edges if {child, parent} == {c, p}}
        if no:
            return not between
        wanted = {(child, True, kind)} if arrow == "->" else {(child, False, kind), (parent, False, kind)}
        return bool(between & wanted)
    if found := re.fullmatch(r"origins (\d+) (\d+): (.+)", fact):
        low, high, words = found.groups()
        claims = [c for c in dossier.claims if any(words in said(b, readings) for b in c.statements)]
        return bool(claims) and all(c.origins == (int(low), int(high)) for c in claims)
    if " >< " in fact:
        one, other = (claim_with(words, dossier, readings) for words in fact.removeprefix("no ").split(" >< "))
        return (other.id in one.disputed_by and one.id in other.disputed_by) != fact.startswith("no ")
    if fact.startswith("missing "):
        return any(fact.removeprefix("missing ") in m.source for m in dossier.missing)
    msg = f"no such form of fact: {fact}"
    raise ValueError(msg)


def claim_with(words, dossier, readings):
    return next(c for c in dossier.claims if any(words in said(b, readings) for b in c.statements))


def said(backed, readings):
    span = backed.statement.span
    return readings[span.doc].words(span)


def told(dossier, readings):
    """Lay out the claims for a reader of a failed case."""
    by_id = {r.document.id: r for r in readings}
    return [(c.origins, [(said(b, by_id), b.path) for b in c.statements]) for c in dossier.claims]
