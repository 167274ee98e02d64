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
    is_a=(),
    stamps=frozenset({"utc", "gmt"}),
    updated=frozenset(),
    agencies=frozenset({"ap", "afp", "reuters", "efe", "dpa", "ansa", "xinhua", "tass", "epa"}),
)
