"""Apostrophes and interviews."""

from stemma.lang.marks import Marks

MARKS = Marks(
    elided=frozenset(
        """
        tis twas twere twill twould twasn tisn twixt em til cause cos cuz coz bout fore fraid neath gainst n nother nuff
        scuse spose sup kay
        """.split()
    ),
    dash=False,
    asks=frozenset({"q", "question", "interviewer"}),
    answers=frozenset({"a", "answer"}),
)
