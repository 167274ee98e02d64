"""Units of one kind made comparable: 1.2 tonnes and 1,140 kilograms, three years and nineteen months.

A value is compared in the smallest unit of its kind, and told in a unit that the articles give. Months and days are two
kinds, for no month has a fixed number of days; currencies are compared only as they are given, for no article says at
which rate.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

_FOOT = 304.8
_FAHRENHEIT = "°F"

_KINDS: Mapping[str, Mapping[str, float]] = {
    "length": {
        "mm": 1,
        "cm": 10,
        "inch": 25.4,
        "foot": _FOOT,
        "yard": 3 * _FOOT,
        "m": 1000,
        "km": 1e6,
        "mile": 5280 * _FOOT,
        "nautical mile": 1852e3,
    },
    "area": {
        "square cm": 1e-4,
        "square foot": 0.09290304,
        "square yard": 0.83612736,
        "square m": 1,
        "acre": 4046.8564224,
        "hectare": 1e4,
        "square km": 1e6,
        "square mile": 2589988.110336,
    },
    "volume": {"ml": 1e-3, "cubic cm": 1e-3, "litre": 1, "cubic foot": 28.316846592, "cubic m": 1000, "cubic km": 1e12},
    "mass": {"mg": 1e-3, "g": 1, "ounce": 28.349523125, "pound": 453.59237, "kg": 1000, "ton": 1e6, "tonne": 1e6},
    "speed": {"km/h": 1, "mph": 1.609344, "knot": 1.852, "m/s": 3.6},
    "duration": {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400},
    "months": {"month": 1, "year": 12, "decade": 120, "century": 1200},
    "temperature": {"°C": 1, _FAHRENHEIT: 5 / 9},
    "data": {"byte": 1e-6, "MB": 1, "GB": 1000, "TB": 1e6},
    "power": {"watt": 1e-3, "kW": 1, "MW": 1000, "GW": 1e6},
}
SCALES: Mapping[str, tuple[str, float]] = MappingProxyType(
    {unit: (kind, size) for kind, units in _KINDS.items() for unit, size in units.items()}
)
"""Each unit, to its kind and its size."""
_NO_THINGS = frozenset({*_KINDS, *SCALES, "percent", "people", "person", "year", "date"})
"""Kinds of quantities, and units, that are no nouns for things."""
_CUSTOMARY = frozenset(
    {
        *("inch", "foot", "yard", "mile", "nautical mile", "square foot", "square yard", "square mile", "acre"),
        *("cubic foot", "ounce", "pound", "mph", "knot", _FAHRENHEIT),
    }
)
"""Units of the other system of measures: into and out of them nothing converts without a rest."""
_DIGITS = 9
"""Digits that are kept of a converted value, fewer than a float has."""
_NEAR = 0.03
"""How far a value may lie from the same in another unit: nobody converts `about 2,000 feet` to the centimetre."""


def kind_of(unit: str) -> str:
    """Return the kind of quantity that a unit measures; a unit that has no other is its own kind.

    >>> kind_of("mile"), kind_of("EUR")
    ('length', 'EUR')
    """
    return SCALES[unit][0] if unit in SCALES else unit


def comparable(unit: str) -> str:
    """Return what a kind of quantity is compared with: counts of things with one another, whatever noun they have.

    >>> comparable("home") == comparable("address"), comparable("home") == comparable("EUR")
    (True, False)
    """
    return "thing" if unit.islower() and unit.isalpha() and unit not in _NO_THINGS else unit


def into_base(value: float, unit: str) -> float:
    """Return a value in the smallest unit of its kind.

    >>> into_base(1.2, "tonne"), into_base(50, "°F")
    (1200000.0, 10.0)
    """
    if unit not in SCALES:
        return value
    return _kept((value - 32 * (unit == _FAHRENHEIT)) * SCALES[unit][1])


def out_of_base(value: float, unit: str) -> float:
    """Return a value of the smallest unit of its kind in another unit.

    >>> out_of_base(1200000.0, "kg")
    1200.0
    """
    return _kept(value / SCALES[unit][1] + 32 * (unit == _FAHRENHEIT)) if unit in SCALES else value


def converted(one: float, other: float) -> bool:
    """Tell whether two values of one kind, each given in a unit of its own, can be one.

    >>> converted(into_base(600, "m"), into_base(2000, "foot"))
    True
    """
    return abs(one - other) <= _NEAR * max(abs(one), abs(other))


def telling_unit(given: Sequence[tuple[str, float]]) -> str:
    """Return the unit in which most of some values, each with its unit, are whole numbers; of equals the commonest.

    >>> telling_unit([("tonne", 1200000.0), ("tonne", 2000000.0), ("kg", 940000.0)])
    'kg'
    """
    common = Counter(unit for unit, _ in given)
    if len(common) == 1:
        return given[0][0]
    whole = {
        unit: sum(of_one_system(said, unit) and out_of_base(value, unit).is_integer() for said, value in given)
        for unit in common
    }
    return min(common, key=lambda unit: (-whole[unit], -common[unit], unit))


def of_one_system(one: str, other: str) -> bool:
    """Tell two units of one system, so that a value in one is a plain number in the other.

    >>> of_one_system("tonne", "kg"), of_one_system("foot", "m")
    (True, False)
    """
    return (one in _CUSTOMARY) == (other in _CUSTOMARY)


def _kept(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
