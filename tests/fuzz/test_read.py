"""Whatever the bytes: reading never raises, every run holds, and time grows with the input and no faster."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pace import grows_by, spent, within

from stemma.lang.en.sentence import SENTENCES
from stemma.read.formats import documents
from stemma.read.inputs import Input
from stemma.read.markup import scan
from stemma.read.pieces import broken
from stemma.settings import ReadSettings
from stemma.text.segment import cut, tokens

ANY = ReadSettings(least_words=1)
SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
WORDS = st.text(alphabet=st.sampled_from("ab Zé.,!?\"'“”’…-–:;()0129 \n\t\u00a0\u200b&;#<>/=|@"), max_size=300)
TAGS = st.sampled_from(
    """
    <p> </p> <div> </div> <a href="/x"> </a> <br> <b> </b> <h1> </h1> <li> <ul> </ul> <table><tr><td>
    </table> <script> </script> <style> <!-- --> <title> </title> <nav> </nav> <article> </article> <p
    hidden> <time datetime="2020-01-02"> </time> <blockquote> &amp; &rsquo; &#150; &nbsp &bogus;
    &#xD800; <p class='x' < > <svg> </svg> <header> <aside>
    """.split()
)
PAGES = st.lists(
    TAGS | WORDS | st.just("The bees left the hive on Monday, the keepers of the valley said."), max_size=40
)


def read(name: str, data: bytes):
    pages, skipped = documents([Input(name, data)], ANY)
    assert pages or skipped
    for page in pages:
        assert broken(page.raw, page.document.text, page.document.runs) == ()
        covered = sum(run.length for run in page.document.runs)
        gaps = page.document.text.count(" ") + page.document.text.count("\n")
        assert covered + gaps >= len(page.document.text)
        for block in page.document.blocks:
            piece = page.document.text[block.start : block.end]
            assert piece == piece.strip() != ""
        for link in page.document.links:
            assert 0 <= link.start < link.end <= len(page.document.text)
            assert link.url.startswith(("http://", "https://"))
    return pages


@SLOW
@given(st.binary(max_size=600), st.sampled_from([".txt", ".html", ".htm", ".jsonl", ".pdf", ""]))
def test_no_bytes_make_reading_raise(data, ending):
    read(f"a{ending}", data)


@SLOW
@given(PAGES)
def test_every_run_of_a_page_copies_the_source_with_its_entities_resolved(parts):
    read("a.html", " ".join(parts).encode("utf-8", "surrogatepass"))


@SLOW
@given(WORDS)
def test_every_run_of_a_text_copies_the_file(words):
    for page in read("a.txt", words.encode()):
        assert page.raw == words


ODD = st.lists(
    st.sampled_from(
        [
            *"po lice cafe\u0301 café naı\u0308ve o\ufb03ce ﬁre می\u200cروم क्ष 火 👩\u200d🚒 İ ß".split(" "),
            *"\u00ad \u200b \u200c \u200d \u200e \u200f \u202e \u202c \u2066 \u2069 \u2060 \ufeff \u061c".split(" "),
            *"\u00a0 \u202f \u3000 \u2028 \u0085 &shy; &zwj; &#8203; &nbsp; &#x202e;".split(" "),
        ]
    )
    | st.just(" ")
    | st.just("The bees left the hive on Monday, the keepers of the valley said. "),
    max_size=60,
).map("".join)


@SLOW
@given(ODD, st.sampled_from(["{}", "<p>{}</p>", "<article><h1>Bees</h1><p>{}</p><p>{}</p></article>"]))
def test_runs_hold_for_characters_that_take_no_room_join_or_turn(words, page):
    name = "a.txt" if page == "{}" else "a.html"
    for read_page in read(name, page.replace("{}", words).encode()):
        assert not set(read_page.document.text) & set("\u00ad\u061c\u200b\u200e\u200f\u202e\u2060\u2066\ufeff")
    assert all(words[a:b].strip() == words[a:b] for a, b in tokens(words))


def test_invisible_characters_part_no_words():
    hidden = "The po\u00adlice of O\u200brlo \u202aleft\u202c on Monday, the mayor\u2060 said, and nobody knew why."
    for name, page in (("a.txt", hidden), ("a.html", f"<article><p>{hidden}</p></article>")):
        (page_read,) = read(name, page.encode())
        assert page_read.document.text == "The police of Orlo left on Monday, the mayor said, and nobody knew why."


def test_accents_that_stand_apart_part_no_words():
    text = "Re\u0301sume\u0301 d'un cafe\u0301"
    assert [text[a:b] for a, b in tokens(text)] == ["Re\u0301sume\u0301", "d'un", "cafe\u0301"]


@SLOW
@given(st.dictionaries(st.sampled_from(["url", "title", "date", "text", "html"]), WORDS | st.none() | st.integers()))
def test_no_record_makes_reading_raise(record):
    read("a.jsonl", json.dumps(record).encode())


@SLOW
@given(WORDS)
def test_sentences_cover_every_letter_once(text):
    places = cut(text, SENTENCES)
    kept = [text[start:end] for start, end in places]
    assert [c for c in text if c.isalnum()] == [c for piece in kept for c in piece if c.isalnum()]
    assert all(piece == piece.strip() for piece in kept)
    assert all(text[start:end].strip() == text[start:end] for start, end in tokens(text))


NASTY = {
    "div": "<div>",
    "quote mark": '"',
    "no spaces": "x",
    "open tag": '<a href="',
    "open link": "<a href=x>b ",
    "comment": "<!--",
    "entity": "&#",
    "full stop": ". ",
    "abbreviation": "U.S. ",
    "line": "x\n",
    "name": "Ada Olin and ",
    "bold": "<b>x",
    "row": "<tr><td>x",
    "heading": "<h3>Comments</h3>",
    "heading in a box": "<div><h2>Comments</h2>x",
    "attribute": '<p a="b" c=\'d',
    "equals sign": "<p =",
    "hidden": "x\u00ad",
    "link": "<p><a href=x>Read more</a>",
}


@pytest.mark.parametrize("name", sorted(NASTY))
@pytest.mark.parametrize("ending", [".txt", ".html"])
def test_reading_takes_time_linear_in_the_input(name, ending):
    def seconds(size: int) -> float:
        data = (NASTY[name] * (size // len(NASTY[name]))).encode()
        return spent(lambda: documents([Input(f"a{ending}", data)], ANY))

    seconds(1000)
    # Eight times the input; quadratic work would take sixty-four times the time.
    assert grows_by(24, seconds, (15_000, 120_000), least=0.02)


def test_a_hundred_thousand_tags_are_scanned_at_once():
    page = "<div></div><p><i>" * 30_000 + "</div></i>x"
    assert scan(page).blocks[-1][0].text == "x"
    assert within(5, lambda: spent(lambda: scan(page)))
