"""Furniture."""

from stemma.lang.page import PageWords

PAGE = PageWords(
    controls=frozenset(),
    adverts=(),
    promotion=(),
    credits=(r"©.{0,80}",),
    legal=(),
    comments=(),
    related=(),
    by=(),
    joiners=(),
    roles=(),
    notes=(),
    is_a=(),
    stamps=frozenset({"utc", "gmt"}),
    issued=frozenset(),
    updated=frozenset(),
    agencies=frozenset({"ap", "afp", "reuters", "efe", "dpa", "ansa", "xinhua", "tass", "epa"}),
)
