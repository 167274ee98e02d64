"""Law 9: reading and finding never raise, on any bytes, and take time in proportion to the input."""

from dataclasses import replace

import pace
import pytest
from articles import STORIES, folder
from hypothesis import given
from hypothesis import strategies as st

from stemma import pipeline
from stemma.lang import LANGUAGES
from stemma.read.formats import documents
from stemma.read.inputs import Input
from stemma.settings import DEFAULT

ENDINGS = (".txt", ".html", ".jsonl")
MARKUP = [
    "<p>",
    "</p>",
    "<div",
    ">",
    "<br/>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "&amp;",
    "&#x",
    "<html>",
    "<article>",
    "<table>",
    "<td>",
]
MARKS = [
    "“",
    "”",
    '"',
    "'",
    "’",
    "«",
    "(",
    ")",
    "[",
    "]",
    "—",
    "-",
    "$",
    "€",
    "%",
    "\u00a0",
    "\u200b",
    "\r\n",
    "\n\n",
    "\x00",
    "\ud7ff",
]
PHRASES = [
    "said",
    " per ",
    "according to ",
    "Ada Lund ",
    "the investigation revealed that ",
    "28 people ",
    "at least ",
    "on Monday ",
    "2021-03-18 ",
    "No. ",
    "date 2021-07-01",
    "dijo ",
    "según ",
    "añadió que ",
    "el Ministerio del Interior ",
    "28 personas ",
    "el lunes pasado ",
    "¿",
    "—",
    "http://a.example/",
    '{"text": "',
    '"}',
    ". ",
    ", ",
]

pieces = st.lists(st.one_of(st.sampled_from(MARKUP + MARKS + PHRASES), st.text(max_size=12)), max_size=80).map("".join)
anything = st.one_of(
    st.binary(max_size=400),
    pieces.map(lambda text: text.encode("utf-8", "surrogatepass")),
    pieces.map(lambda text: text.encode("utf-16", "surrogatepass")),
)


def read_all(data, ending):
    pages, skipped = documents([Input(f"page{ending}", data)], DEFAULT.read)
    for page in pages:
        pipeline.read_through(page.document)
    return pages, skipped


@pytest.mark.parametrize("code", sorted(LANGUAGES))
@given(text=st.lists(st.sampled_from(MARKS + PHRASES), max_size=100).map(" ".join))
def test_any_words_can_be_read_in_every_language(code, text):
    pages, _ = documents([Input("page.txt", text.encode("utf-8", "surrogatepass"))], DEFAULT.read)
    for page in pages:
        pipeline.read_through(replace(page.document, lang=code))


@given(anything, st.sampled_from(ENDINGS))
def test_any_bytes_become_a_page_or_a_refusal(data, ending):
    pages, skipped = read_all(data, ending)
    assert pages or skipped or not data.strip() or ending == ".jsonl"
    assert all(s.where and s.reason for s in skipped)


@given(
    st.lists(st.sampled_from(MARKS + PHRASES), min_size=40, max_size=120).map(" ".join), st.sampled_from(ENDINGS[:2])
)
def test_any_words_can_be_searched(text, ending):
    read_all(f"<html><body><article><p>{text}</p></article></body></html>".encode("utf-8", "surrogatepass"), ending)


@pytest.mark.parametrize("cut", [0.1, 0.35, 0.6, 0.85])
def test_pages_cut_short(cut):
    for name, data in folder(STORIES["who-rang-the-bell"]).items():
        read_all(data[: int(len(data) * cut)], name[name.rindex(".") :])


def spent(data, ending):
    """Return the processor time of reading and finding."""
    return pace.spent(lambda: read_all(data, ending))


PATTERNS = {
    "prose": "Ada Lund, the mayor of Ossel, said that 28 people died on 3 March 2021. “Nobody came,” she said.\n\n",
    "Spanish": "La alcaldesa, Ada Lund, dijo el lunes que murieron 28 personas. «Nadie vino», añadió según EFE.\n\n",
    "open quotes": "“We saw it, he said, and then ",
    "names": "Ada of Ossel and Vik Lund ",
    "numbers": "28 to 31 million 4 ",
    "per": "per the report, according to the ",
    "marks": "\"'“”’«»",
    "one line": "word ",
    "no spaces": "abcdefgh",
    "white space": " \n \t",
    "capitals": "A.B. C. ",
    "dates": "on Monday, 3 March 2021 last year ",
}


@pytest.mark.parametrize("pattern", PATTERNS)
def test_time_is_linear_in_plain_text(pattern):
    check_linear(lambda times: (PATTERNS[pattern] * times).encode(), ".txt", PATTERNS[pattern])


TAGS = {
    "paragraphs": "<p>Ada Lund said that 28 people died on 3 March 2021, according to the mayor of Ossel.</p>",
    "nested": "<div>",
    "unclosed": "<p><b><i>word ",
    "links": '<a href="/x">Read more</a> ',
    "comments": "<!-- x -->",
    "entities": "&amp;&lt;&#8217;",
}


@pytest.mark.parametrize("pattern", TAGS)
def test_time_is_linear_in_markup(pattern):
    body = TAGS[pattern]
    check_linear(lambda times: f"<html><body><article>{body * times}</article></body></html>".encode(), ".html", body)


def check_linear(source, ending, body):
    times = 30_000 // len(body)
    # Growth with the square would be four.
    assert pace.grows_by(3.2, lambda count: spent(source(count), ending), (times, 2 * times), least=0.06)
