"""Run the stories of this folder: articles parted by a line of dashes, a line of dots, and who shares an error.

NAME + NAME: WORDS      both hold these words, which others contradict
no NAME + NAME          nothing of the kind
because NAME NAME: WORDS   the edge between them gives this reason
"""

import hashlib
import re
from pathlib import Path

import pytest

from stemma.link.descent.errors import shared_errors
from stemma.model.documents import Block, DocId, Document
from stemma.pipeline import link, read_through

CASES = (Path(__file__).parent / "shared.txt").read_text(encoding="utf-8").split("\n======\n")


def reading(text):
    name, _, body = text.strip("\n").removeprefix("# ").partition("\n")
    blocks = tuple(Block(m.start(), m.end(), "paragraph") for m in re.finditer(r"[^\n]+", body))
    doc = DocId(hashlib.sha256(text.encode()).hexdigest()[:12])
    return read_through(Document(doc, name, None, name, "", (), None, None, "en", body, blocks, (), (), (), ""))


@pytest.mark.parametrize("case", CASES)
def test_case(case):
    articles, _, facts = case.partition("\n......\n")
    dossier = link([reading(text) for text in articles.split("\n---\n")])
    name = {r.document.id: r.document.path for r in dossier.readings}
    words = {r.document.id: r for r in dossier.readings}
    found = shared_errors(dossier.readings, dossier.frames)
    assert found == shared_errors(dossier.readings[::-1], dossier.frames)
    pairs = {frozenset((name[s.left], name[s.right])): s for s in found}
    reasons = {frozenset((name[e.child], name[e.parent])): e.why for e in dossier.dependence if e.parent in name}
    for fact in filter(None, facts.split("\n")):
        if because := re.fullmatch(r"because (\S+) (\S+): (.+)", fact):
            one, other, said = because.groups()
            assert said in reasons[frozenset((one, other))], reasons
            continue
        no, one, other, said = re.fullmatch(r"(no )?(\S+) \+ (\S+?)(?:: (.+))?", fact).groups()
        pair = pairs.get(frozenset((one, other)))
        assert (pair is None) == bool(no), (fact, pairs)
        assert no or any(said in words[span.doc].words(span) for both in pair.evidence for span in both), pair
