"""Find who says what: quotations with their speakers, and every other stretch that is somebody else's.

The marks, the clauses and the attributions of an article are read once; `quotes` and `voices` go by the same ones.
"""

from stemma.find.speaking import quotes, voices
from stemma.find.speaking.attributions import spoken
from stemma.find.stating.acts import told
from stemma.lang.base import Language
from stemma.model.facts import Quote, Reading, Thought, Voice


def find(reading: Reading, language: Language) -> tuple[Quote | Voice | Thought, ...]:
    """Find the quotations and the voices of an article."""
    said = spoken(reading, language)
    quoted = quotes.find(reading, said, language)
    return (*quoted, *told(voices.find(reading, said, quoted, language), reading, language))
