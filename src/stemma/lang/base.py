"""The shape of a language record: one part for each kind of fact, composed in `Language`.

No part but `marks`, `stances` and `questions` has a default, so that the type checker lists what a new language still
lacks.
"""

from dataclasses import dataclass

from stemma.lang.calendar import Calendar
from stemma.lang.contrasts import UNTOLD as NO_CONTRASTS
from stemma.lang.contrasts import Contrasts
from stemma.lang.marks import PLAIN, Marks
from stemma.lang.names import Names
from stemma.lang.numbers import Numbers
from stemma.lang.page import PageWords
from stemma.lang.questions import UNASKED, Questions
from stemma.lang.sentence import Sentences
from stemma.lang.sources import SourceWords
from stemma.lang.speech import Speech
from stemma.lang.stances import UNTOLD, Stances
from stemma.lang.words import Words


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that the rules know of one language."""

    code: str
    """ISO 639-1."""
    name: str
    words: Words
    page: PageWords
    sentences: Sentences
    speech: Speech
    sources: SourceWords
    names: Names
    numbers: Numbers
    calendar: Calendar
    marks: Marks = PLAIN
    stances: Stances = UNTOLD
    contrasts: Contrasts = NO_CONTRASTS
    questions: Questions = UNASKED
