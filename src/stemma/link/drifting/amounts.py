"""What became of a figure: another value, a rounder one, another bound, another currency."""

from math import floor, log10

from stemma.model.drifts import DriftKind
from stemma.model.facts import Figure

_ROUNDED = 0.1
"""Relative difference that a rounder number may have to a finer one."""
_CODE = 3
"""Letters of a currency's code."""
_FIRST_YEAR = 1000
"""Figures of years from which on they name one; fewer are counted."""
_TIMES = frozenset({"year", "hour of day"})

Fate = tuple[DriftKind, str]
"""What became of a figure, and why that is said."""


def told(one: Figure, other: Figure) -> Fate | None:
    """Say what became of a figure; None where the other says the same, or nothing can be said."""
    if not (_ends(one) and _ends(other)):
        return None
    if one.unit != other.unit:
        return _unit(one, other)
    both = _width(one) >= 1 and _width(other) >= 1 and not same(one, other)
    if not both and (_ends(one) & _ends(other) or _inside(one, other) or _inside(other, one)):
        return _range(one, other)
    return _value(one, other)


def _value(one: Figure, other: Figure) -> Fate:
    """Say what two values are that have nothing in common."""
    if one.unit in _TIMES and (one.unit != "year" or min(_ends(one) | _ends(other)) >= _FIRST_YEAR):
        return "date changed", "another time in the same place"
    if rounder(one, other):
        return "number rounded", "one is the other, rounded"
    return "number changed", "another number in the same place"


def same(one: Figure, other: Figure) -> bool:
    """Whether two figures have the same value and unit, whatever their bounds."""
    return (one.low, one.high, one.unit) == (other.low, other.high, other.unit)


def currency(unit: str | None) -> bool:
    """Whether a unit is a currency."""
    return unit is not None and len(unit) == _CODE and unit.isupper()


def rounder(one: Figure, other: Figure) -> bool:
    """Tell whether one of two numbers is the other with fewer digits that count: 300 for 297, but not 30 for 13."""
    rough, fine = sorted((_middle(one), _middle(other)), key=_digits)
    if not rough or not fine or _digits(rough) == _digits(fine):
        return False
    size = max(abs(rough), abs(fine))
    unit = 10.0 ** (floor(log10(abs(rough))) + 1 - _digits(rough))
    return abs(rough - fine) < min(unit, _ROUNDED * size)


def _digits(value: float) -> int:
    """Count the digits up to the closing noughts: 2 for 1,200 and for 0.12."""
    return len(f"{abs(value):.12f}".strip("0").rstrip(".").replace(".", "").strip("0"))


def _ends(figure: Figure) -> set[float]:
    return {end for end in (figure.low, figure.high) if end is not None}


def _middle(figure: Figure) -> float:
    ends = _ends(figure)
    return sum(ends) / len(ends)


def _inside(one: Figure, other: Figure) -> bool:
    """Whether one figure is a number inside the range of the other."""
    if other.low is None or other.high is None:
        return False
    return other.low < other.high and other.low <= _middle(one) <= other.high


def _unit(one: Figure, other: Figure) -> Fate | None:
    """Tell two sums in two currencies; other nouns for what is counted, and other measures, tell nothing."""
    if not (currency(one.unit) and currency(other.unit)):
        return None
    equal = _ends(one) == _ends(other)
    return "unit changed", "the same number in another currency" if equal else "the sum in another currency"


def _bound(one: Figure, other: Figure) -> Fate | None:
    if one.bound == other.bound:
        return None
    if other.bound == "exact":
        return "bound dropped", f"“{one.bound}” in one, the bare number in the other"
    if one.bound == "exact":
        return "bound added", f"“{other.bound}” in one, the bare number in the other"
    return "bound changed", f"“{one.bound}” in one, “{other.bound}” in the other"


def _range(one: Figure, other: Figure) -> Fate | None:
    """Say what became of a bound, or of a range of which one end is left, or the other way round."""
    widths = _width(one), _width(other)
    if widths[0] == widths[1]:
        return _bound(one, other)
    return ("bound dropped" if widths[0] > widths[1] else "bound added"), "a narrower range in one"


def _width(figure: Figure) -> float:
    if figure.low is None or figure.high is None:
        return 0.0 if figure.bound == "exact" else 0.5
    return abs(figure.high - figure.low)
