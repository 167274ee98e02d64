"""Numbers."""

from stemma.lang.numbers import Numbers

NUMBERS = Numbers(decimal=".", words=frozenset())
