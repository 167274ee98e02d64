"""Interviews, and dialogue after a dash."""

from stemma.lang.marks import Marks

MARKS = Marks(
    elided=frozenset(),
    dash=True,
    asks=frozenset({"p", "pregunta", "entrevistador", "entrevistadora"}),
    answers=frozenset({"r", "respuesta"}),
)
