"""Spanish."""

from stemma.lang.base import Language
from stemma.lang.es.calendar import CALENDAR
from stemma.lang.es.marks import MARKS
from stemma.lang.es.names import NAMES
from stemma.lang.es.numbers import NUMBERS
from stemma.lang.es.page import PAGE
from stemma.lang.es.questions import QUESTIONS
from stemma.lang.es.sentence import SENTENCES
from stemma.lang.es.sources import SOURCES
from stemma.lang.es.speech import SPEECH
from stemma.lang.es.stances import STANCES
from stemma.lang.es.words import WORDS

ES = Language(
    code="es",
    name="Spanish",
    words=WORDS,
    page=PAGE,
    sentences=SENTENCES,
    speech=SPEECH,
    sources=SOURCES,
    names=NAMES,
    numbers=NUMBERS,
    calendar=CALENDAR,
    marks=MARKS,
    stances=STANCES,
    questions=QUESTIONS,
)
