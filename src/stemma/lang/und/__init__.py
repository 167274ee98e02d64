"""No language in particular."""

from stemma.lang.base import Language
from stemma.lang.und.calendar import CALENDAR
from stemma.lang.und.names import NAMES
from stemma.lang.und.numbers import NUMBERS
from stemma.lang.und.page import PAGE
from stemma.lang.und.sentence import SENTENCES
from stemma.lang.und.sources import SOURCES
from stemma.lang.und.speech import SPEECH
from stemma.lang.und.words import WORDS

UND = Language(
    code="und",
    name="No language in particular",
    words=WORDS,
    page=PAGE,
    sentences=SENTENCES,
    speech=SPEECH,
    sources=SOURCES,
    names=NAMES,
    numbers=NUMBERS,
    calendar=CALENDAR,
)
