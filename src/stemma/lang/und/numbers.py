"""Numbers: digits, signs of currencies and the short forms of units that many languages share."""

from types import MappingProxyType

from stemma.lang.numbers import SIGNS, Numbers

_NONE: MappingProxyType[str, str] = MappingProxyType({})
_VALUES: MappingProxyType[str, float] = MappingProxyType({})

NUMBERS = Numbers(
    decimal="",
    either_mark=False,
    words=_VALUES,
    scales=_VALUES,
    short_scales=_VALUES,
    vague=frozenset(),
    bounds=MappingProxyType({"~": "about", "<": "at most", ">": "at least"}),
    bounds_after=_NONE,
    between=frozenset(),
    joiners=frozenset(),
    symbols=SIGNS,
    currencies=MappingProxyType({"euro": "EUR", "eur": "EUR", "usd": "USD", "gbp": "GBP", "chf": "CHF"}),
    measures=MappingProxyType(
        {"km": "km", "kg": "kg", "cm": "cm", "mm": "mm", "ha": "hectare", "mw": "MW", "gw": "GW"}
    ),
    people=frozenset(),
    alone=frozenset(),
    old=frozenset(),
    aged=frozenset(),
    of=frozenset(),
    inside=frozenset(),
    articles=frozenset(),
    determiners=frozenset(),
    closed=frozenset(),
    plurals=_NONE,
    plural_endings=(),
    forenoon=frozenset(),
    afternoon=frozenset(),
    zones=frozenset({"gmt", "utc"}),
    authority=frozenset(),
    labels=frozenset(),
)
