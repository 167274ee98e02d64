"""The whole of `find` on hostile text: never an exception, and time that grows with the text alone."""

import time
from dataclasses import replace

import pytest
from pace import grows_by

from stemma.lang import language_of
from stemma.link import claims
from stemma.model.documents import Block, DocId, Document
from stemma.model.facts import Reading, Statement
from stemma.pipeline import FINDERS, read_through
from stemma.settings import ClaimSettings
from stemma.text.segment import sentences

SMALL, LARGE = 4_000, 16_000
SLACK = 0.08
"""Seconds below which a stage is not timed: a busy machine doubles them."""


LETTERS = str.maketrans("0123456789", "abcdefghij")


def capitals(size):
    return " ".join(f"K{number:06}".translate(LETTERS) for number in range(size // 8))


PIECES = {
    "straight quotation marks": '"',
    "quotation marks apart": '" ',
    "opening quotation marks": "“",
    "nested quotation marks": "“‘a ",
    "one letter": "a",
    "digits": "1",
    "digits apart": "12 ",
    "commas": ",",
    "digits and commas": "1,",
    "sums": "$1,000 ",
    "signs of currencies": "€",
    "ranges": "5 to ",
    "dates": "May 5, ",
    "said": "said ",
    "sayings in sayings": "he said that ",
    "sources in sources": "the spokesman of the ",
    "beliefs": "is believed to ",
    "hedges": "may not ",
    "brackets": "(",
    "dashes": "—",
    "dashes apart": " - ",
    "full stops": ". ",
    "abbreviations": "U.S. ",
    "titles": "Mr. ",
    "bylines": "By ",
    "agency lines": "(AP) - ",
    "accents without letters": "\u0301",
    "letters with accents": "e\u0301",
    "right to left": "שלום עליכם ",
    "marks of direction": "\u202e\u202d",
    "characters without width": "\u200b",
    "letters and characters without width": "a\u200b",
    "half characters": "\ud800",
    "words with half characters": "a\udc00 ",
    "letters that grow in lower case": "İ ",
    "paragraphs of one word": "word\n\n",
    "paragraphs of one name": "Ossel\n\n",
    "answers": "“No,” he said.\n\n",
    "quotations never closed": "“No one came.\n\n",
    "one line": "The dam broke on Monday and 12 people died, the mayor said, ",
    "sentences": "The report found that the dam broke. However, it held. ",
    "conjunctions": "Ann and ",
    "addresses": "http://a.b/",
}
TEXTS = {name: (lambda size, piece=piece: piece * (size // len(piece))) for name, piece in PIECES.items()}
TEXTS["capitals"] = capitals


def document(text, code="en", name="a"):
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(at + len(line) - len(line.lstrip()), at + len(line.rstrip()), "paragraph"))
        at += len(line) + 1
    return Document(DocId(name), name, None, None, "", (), None, None, code, text, tuple(blocks), (), (), (), "")


def timed(text):
    """Return the seconds that each stage takes, and the reading."""
    whole, language = document(text), language_of("en")
    start = time.process_time()
    reading = Reading(whole, sentences(whole, language))
    taken = {"segment": time.process_time() - start}
    for find in FINDERS:
        start = time.process_time()
        reading = replace(reading, facts=(*reading.facts, *find(reading, language)))
        taken[find.__module__] = time.process_time() - start
    return taken, reading


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_time_grows_with_the_text(name):
    whole = {size: TEXTS[name](size) for size in (SMALL, LARGE)}
    large, reading = timed(whole[LARGE])
    for stage in large:
        # Four times the text: twice the fair time is allowed.
        assert grows_by(8, lambda size, stage=stage: timed(whole[size])[0][stage], (SMALL, LARGE), least=SLACK), stage
    for said in reading.of(Statement):
        assert 0 <= said.span.start < said.span.end <= len(reading.document.text)


def seconds_to_group(count):
    """Return the time that claims of sentences of one pattern take, which differ in a name alone."""
    names = capitals(8 * count).split()
    text = " ".join(f"The mayor of {name} opened the harbour gate before the flood." for name in names)
    reading = read_through(document(text))
    start = time.process_time()
    found = claims.group((reading,), ClaimSettings())
    taken = time.process_time() - start
    assert sum(len(group.statements) for group in found) == len(reading.of(Statement))
    return taken


def test_sentences_of_one_pattern_are_grouped_in_time():
    # Each near each other: all pairs would be sixteen times as many.
    seconds_to_group(50)
    assert grows_by(9, seconds_to_group, (400, 1_600), least=SLACK)
