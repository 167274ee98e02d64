"""English."""

from stemma.lang.base import Language
from stemma.lang.en.calendar import CALENDAR
from stemma.lang.en.contrasts import CONTRASTS
from stemma.lang.en.marks import MARKS
from stemma.lang.en.names import NAMES
from stemma.lang.en.numbers import NUMBERS
from stemma.lang.en.page import PAGE
from stemma.lang.en.questions import QUESTIONS
from stemma.lang.en.sentence import SENTENCES
from stemma.lang.en.sources import SOURCES
from stemma.lang.en.speech import SPEECH
from stemma.lang.en.stances import STANCES
from stemma.lang.en.words import WORDS

EN = Language(
    code="en",
    name="English",
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
    contrasts=CONTRASTS,
    questions=QUESTIONS,
)
