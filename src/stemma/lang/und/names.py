"""Names."""

from stemma.lang.names import Names

NAMES = Names(titles=frozenset())
