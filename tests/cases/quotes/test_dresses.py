"""One law: whatever marks an article uses, the same words are found, in the same pieces, of the same speaker.

Invented quotations are laid out in invented sentences, and each layout is dressed in every style of marks.
"""

import hashlib
from itertools import product

import pytest

from stemma.find import names, speech
from stemma.lang import language_of
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Quote, Reading
from stemma.text.segment import sentences

STYLES = {
    "straight": "\"\"''",
    "curly": "“”‘’",
    "curly opens": "“\"‘'",
    "curly closes": "\"”'’",
    "single straight": "''\"\"",
    "single curly": "‘’“”",
    "guillemets": "«»“”",
    "guillemets, single inside": "«»‹›",
    "reversed guillemets": "»«›‹",
    "low and high": "„“‚‘",
    "low and curly": "„”‚’",
    "low and straight": "„\"‚'",
    "right only": "””’’",
    "primes": "″″''",
    "full width": "＂＂''",
    "corners": "「」『』",
    "single guillemets": "‹›«»",
} | {"grave": ("``", "''", "`", "'"), "doubled single": ("''", "''", '"', '"'), "spaced": ("« ", " »", "“", "”")}
"""Opening and closing marks, then those of a quotation inside."""

SAID = [
    ("The dam is old", "nobody wanted to pay for it"),
    ("We didn't sleep for the boys' sake", "it's the Vik family's house that we lost"),
    ("We [the council] knew nothing ... of it", "I can't say who did (...) and who did not"),
    ("They told us ⟨never again⟩ and laughed", "then they called it ⟨a freak of nature⟩"),
    ("Who would have paid for 12 more metres in 1994", "not the county - and not us"),
]
LAYOUTS = {
    "said behind": "⟦{a}, and {b},⟧ said {who}. It rained all night.",
    "mark before comma": "⟦{a}, and {b}⟧, said {who} on Friday.",
    "colon": "{who} said: ⟦{a}, and {b}.⟧ It rained all night.",
    "comma": "On Friday {who} said, ⟦{a}, and {b}.⟧",
    "parted": "⟦{a},⟧ {who} said, ⟦and {b}.⟧",
    "two sentences": "⟦{a},⟧ {who} said. ⟦And {b}.⟧ It rained all night.",
    "asked": "⟦{a}?⟧ asked {who}. ⟦And {b}!⟧",
    "paragraphs": "⟦{a},⟧ {who} said. ⟦But {b}.\n\n⟦We were warned twice.⟧\n\nIt rained all night.",
    "stop outside": "{who} said ⟦{a}, and {b}⟧. It rained all night.",
}
SPEAKERS = ["Ada Lund", "fisherman Tom Reyes"]


def dressed(plain, style):
    for mark, glyph in zip("⟦⟧⟨⟩", STYLES[style], strict=True):
        plain = plain.replace(mark, glyph)
    return plain


def found(text):
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(at, at + len(part), "paragraph"))
        at += len(part) + 2
    doc = DocId(hashlib.sha256(text.encode()).hexdigest()[:12])
    document = Document(doc, "", None, None, "", (), None, None, "en", text, tuple(blocks), (), (), (), "")
    language = language_of("en")
    reading = Reading(document, sentences(document, language))
    for find in (names.find, speech.find):
        reading = Reading(document, reading.sentences, (*reading.facts, *find(reading, language)))
    return [(q.speaker, [bare(reading.words(p)) for p in q.pieces]) for q in reading.of(Quote)]


def bare(words):
    """Leave out the marks inside, which are the style's own."""
    return "".join(c for c in words if c.isalnum() or c in " .,!?-()[]")


def wanted(layout, said, who):
    """Return the pieces of a layout by its own marks."""
    plain = LAYOUTS[layout].format(a=said[0], b=said[1], who=who)
    pieces = []
    for paragraph in plain.split("\n\n"):
        pieces += [bare(part.partition("⟧")[0]) for part in paragraph.split("⟦")[1:]]
    return plain, [(who.removeprefix("fisherman "), pieces)]


@pytest.mark.parametrize("style", STYLES)
def test_every_style_gives_the_same_pieces(style):
    wrong = []
    for layout, said, who in product(LAYOUTS, SAID, SPEAKERS):
        plain, right = wanted(layout, said, who)
        text = dressed(plain, style)
        if found(text) != right:
            wrong.append((layout, text, found(text)))
    assert not wrong, "\n".join(map(str, wrong))


TWO = (
    "⟦The dam is old,⟧ said Ada Lund. ⟦Nobody wanted to pay for it,⟧ she said.\n\n"
    "⟦We warned them twice,⟧ said Tom Reyes."
)
PIECES = ["The dam is old,", "Nobody wanted to pay for it,", "We warned them twice,"]


@pytest.mark.parametrize("style", [style for style in STYLES if not style.startswith("single")])
def test_one_mark_is_missing(style):
    """Whichever mark of six is lost, the words of all three quotations are found, and nothing else."""
    marks = [at for at, c in enumerate(TWO) if c in "⟦⟧"]
    for at in marks:
        text = dressed(TWO[:at] + TWO[at + 1 :], style)
        assert [piece for _, pieces in found(text) for piece in pieces] == PIECES, text


@pytest.mark.parametrize("style", STYLES)
def test_a_stray_mark_spoils_no_other_paragraph(style):
    for stray in "⟦⟧":
        for at in (9, 31):
            lost = "It rained all night, and the road to Brandal was closed."
            text = dressed(f"{TWO}\n\n{lost[:at]}{stray}{lost[at:]}\n\n{TWO}", style)
            pieces = [piece for _, some in found(text) for piece in some if piece not in lost]
            assert pieces == PIECES * 2, text
