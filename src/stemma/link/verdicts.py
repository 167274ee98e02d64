"""Say whether the values of a frame differ, and why."""

from collections.abc import Sequence
from itertools import combinations

from stemma.link.measures import Measure
from stemma.model.links import Verdict

_ROUNDED = 0.05  # relative difference that a rounded number may have to a finer one


def compatible(one: Measure, other: Measure) -> bool:
    """Tell whether two values can both be right: equal ends, one within the other's bounds."""
    return bool(_ends(one) & _ends(other)) or _within(one, other) or _within(other, one)


def _within(one: Measure, other: Measure) -> bool:
    """Tell a number that lies inside a range."""
    low, high, value = other.low, other.high, one.low if one.low is not None else one.high
    if isinstance(low, float) and isinstance(high, float) and isinstance(value, float):
        return low <= value <= high
    return False


def _ends(value: Measure) -> set[float | str]:
    return {end for end in (value.low, value.high) if end is not None}


def judge(group: Sequence[Measure]) -> tuple[Verdict, str]:
    """Return the verdict on a group of values, with the reason in a sentence."""
    if len(group) == 1:
        return "unsure", f"Only one passage gives it ({said(group[0])}); there is nothing to compare it with."
    apart = [(a, b) for a, b in combinations(group, 2) if not compatible(a, b)]
    if not apart:
        return "agree", f"All {len(group)} passages give {said(group[0])}."
    if all(_rounding(a, b) for a, b in apart):
        a, b = apart[0]
        return "rounded", f"{said(a)} and {said(b)} are one number, rounded."
    return _reason(apart)


def _rounding(one: Measure, other: Measure) -> bool:
    a, b = min(_ends(one), key=str), min(_ends(other), key=str)
    if not isinstance(a, float) or not isinstance(b, float) or one.unit == "year":
        return False
    loose = {one.bound, other.bound} != {"exact"}
    return loose and abs(a - b) <= _ROUNDED * max(abs(a), abs(b))


def _two_authorities(one: Measure, other: Measure) -> bool:
    named = (one.voice is not None and other.voice is not None) or one.aside or other.aside
    return named and one.voice != other.voice


def _giver(value: Measure) -> str:
    return value.voice or "nobody named"


def _both_hold(one: Measure, other: Measure) -> bool:
    """Tell whether one value lies within the open bound of the other: `at least 70` and `100`."""
    low, high = sorted((one, other), key=_middle)
    opened = low.bound == "at least" and high.bound != "at most"
    return opened or (high.bound == "at most" and low.bound != "at least")


def _middle(value: Measure) -> float:
    ends = [end for end in _ends(value) if isinstance(end, float)]
    return sum(ends) / len(ends) if ends else 0.0


def _reason(apart: Sequence[tuple[Measure, Measure]]) -> tuple[Verdict, str]:
    if all(_two_authorities(a, b) for a, b in apart):
        a, b = apart[0]
        return "different authorities", f"{said(a)} is given by {_giver(a)}, {said(b)} by {_giver(b)}."
    later = [(a, b) for a, b in apart if a.published[:10] and b.published[:10] and a.published[:10] != b.published[:10]]
    if later and len(later) == len(apart):
        a, b = sorted(later[0], key=lambda m: m.published)
        why = f"{said(a)} stands in an article of {a.published[:10]}, {said(b)} in one of {b.published[:10]}."
        return "revised over time", why
    scoped = [(a, b) for a, b in apart if a.names != b.names]
    a, b = apart[0]
    if len(scoped) == len(apart):
        why = f"{said(a)} and {said(b)} are not said of the same: “{a.words}” and “{b.words}”."
        return "different scope or measure", why
    if all(_both_hold(a, b) for a, b in apart):
        return "unsure", f"{said(a)} and {said(b)} differ, but both can hold."
    return "conflict", f"{said(a)} and {said(b)} are given for the same, with no reason why they differ."


def said(value: Measure) -> str:
    """Write a value as its bound and number: `at least 12`."""
    ends = [_number(end, value.unit) for end in (value.low, value.high) if end is not None]
    text = ends[0] if len(set(ends)) == 1 else " to ".join(ends)
    return text if value.bound == "exact" else f"{value.bound} {text}"


def _number(end: float | str, unit: str) -> str:
    if isinstance(end, str):
        return end
    return f"{end:.0f}" if unit == "year" else f"{end:,.10g}"
