"""Say whether the values of a frame differ, and why."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations

from stemma.link.measuring.copies import once
from stemma.link.measuring.measure import Measure
from stemma.link.measuring.scales import SCALES, converted, out_of_base
from stemma.model.links import FrameValue, Verdict

Value = Measure | FrameValue

_ROUNDED = 0.05
"""Relative difference that a rounded number may have to a finer one."""
_MOST = 60
"""Values that are compared with one another; further ones repeat what these say."""
_LONGEST_NAME = 10
"""Words of an authority's name; a longer one is a piece of a sentence."""
_OPENED = 1.15
"""How many times its bound an open number may be: who says `over 600` has no 900 in mind."""
_CODE = 3
"""Letters of a currency's code."""
_MILLION = 1e6
_FIRST_YEAR = 1000
_MONTHS = tuple("January February March April May June July August September October November December".split())
_ONE_FORM = frozenset({"percent", "mph"})
_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries"}
_OPPOSED = frozenset({"at least", "at most"})


DATES = frozenset({"year", "date"})
"""The kinds of dates: nothing is rounded in them, and one that a passage alone gives belongs to the timeline."""
CLOCK = "hour of day"
AGE = "years old"
_COUNTED = 20
"""Counts below this are not rounded: who writes 10 has counted."""
_MOMENT = 0.25
"""Hours around a time of day that is given as about so much."""


def elsewhere(one: Measure, other: Measure) -> bool:
    """Tell two figures beside other names."""
    return bool(one.names and other.names) and not one.names & other.names


def priced(unit: str) -> bool:
    """Tell money and shares, whose unit does not say what is counted."""
    return unit == "percent" or money(unit)


def money(unit: str) -> bool:
    """Tell a currency."""
    return unit.isupper() and len(unit) == _CODE


def digits(value: float) -> int:
    """Return how many digits of a value count: three of 612, one of 600.

    >>> digits(612.0), digits(600.0), digits(1.03e6)
    (3, 1, 3)
    """
    return len(f"{value:.9g}".replace(".", "").replace("-", "").split("e")[0].strip("0"))


def compatible(one: Value, other: Value) -> bool:
    """Tell whether two values say the same: an end in common, or one number inside the other's range."""
    if {one.bound, other.bound} == _OPPOSED:
        return False
    if isinstance(one, FrameValue) and isinstance(other, FrameValue) and one.unit != other.unit:
        return True  # nothing speaks against it that could be compared
    if not _ends(one).isdisjoint(_ends(other)) or _within(one, other) or _within(other, one):
        return True
    return _one_day(one.high, other.high) if isinstance(one.high, str) else _converted(one, other)


def _converted(one: Value, other: Value) -> bool:
    """Tell one value that is given in two units."""
    if not (isinstance(one, Measure) and isinstance(other, Measure)) or one.given == other.given:
        return False
    return bool(one.middle and other.middle) and converted(one.middle, other.middle)


def _one_day(one: float | str | None, other: float | str | None) -> bool:
    """Tell two dates that can be one day, an unknown part being any: `XXXX-02-17` and `2009-02-17`."""
    if not isinstance(one, str) or not isinstance(other, str) or len(one) != len(other):
        return False
    return all(a == b or "X" in (a, b) for a, b in zip(one, other, strict=True))


def _within(one: Value, other: Value) -> bool:
    low, high, value = other.low, other.high, one.low if one.low is not None else one.high
    if low == high or low is None or high is None:
        return False
    if isinstance(low, float) and isinstance(high, float) and isinstance(value, float):
        return low <= value <= high
    return False


def _ends(value: Value) -> frozenset[float | str]:
    if isinstance(value, Measure):
        return value.ends
    return frozenset(end for end in (value.low, value.high) if end is not None)


def judge(group: Sequence[Measure], opposed: Callable[[Measure, Measure], bool]) -> tuple[Verdict, str]:
    """Return the verdict on a group of values, with the reason in a sentence; copies of a passage add nothing.

    `opposed` tells two values that an article sets against each other, which is not how anybody rounds.
    """
    carried, group = len({m.doc for m in group}), once(group)
    if len(group) == 1:
        printed = f", printed in {carried} articles" if carried > 1 else ""
        return "unsure", f"Only one passage gives it ({said(group[0])}{printed}); there is nothing to compare it with."
    apart = [(a, b) for a, b in combinations(group[:_MOST], 2) if not compatible(a, b)]
    if not apart:
        return "agree", _agreement(group)
    against = any(opposed(a, b) for a, b in apart)
    if not against and all(rounded(a, b) for a, b in apart):
        a, b = apart[0]
        return "rounded", f"{said(a)} and {said(b)} are one number, rounded."
    return _reason(*_sides(group), apart, against=against)


def _agreement(group: Sequence[Measure]) -> str:
    plain = next((m for m in group if m.bound == "exact"), group[0])
    number = "Both" if len(group) == 2 else f"All {len(group)}"
    bounded = [m for m in group if m.bound != plain.bound]
    how = f", {len(bounded)} of them as {', '.join(sorted({f'“{m.bound}”' for m in bounded}))}" if bounded else ""
    return f"{number} passages give {said(plain)}{how}."


def rounded(one: Measure, other: Measure) -> bool:
    """Tell whether one number is the other, written roughly: `about 60` for 58, `over 600` for 612."""
    low, high = (one, other) if one.middle <= other.middle else (other, one)
    a, b = low.middle, high.middle
    if not a or one.unit in DATES:
        return False
    if "about" in (one.bound, other.bound):
        return b - a <= (_MOMENT if one.unit.startswith(CLOCK) else _ROUNDED * b)
    if _rough(low, high) or _rough(high, low):
        return True
    opened = low.bound == "at least" and high.bound == "exact"
    return (opened or (high.bound == "at most" and low.bound == "exact")) and b <= _OPENED * a


def _rough(rough: Measure, fine: Measure) -> bool:
    """Tell the number that a finer one makes when written with fewer digits: 60 for 58, 1 million for 1.03 million."""
    kept = digits(rough.size)
    if rough.given != fine.given or rough.unit.startswith(CLOCK) or rough.unit == AGE:
        return False
    if rough.size < _COUNTED or kept >= digits(fine.size):
        return False
    return float(f"{fine.size:.{kept}g}") == rough.size and abs(rough.size - fine.size) <= _ROUNDED * fine.size


def _sides(group: Sequence[Measure]) -> tuple[list[Measure], list[Measure]]:
    """Return the passages that give the most frequent value, and the others, those of their commonest value first."""
    by_value: dict[str, list[Measure]] = defaultdict(list)
    for measure in group:
        by_value[f"{measure.low} to {measure.high}"].append(measure)
    plain = {value: given[0].bound == "exact" for value, given in by_value.items()}
    first, *others = sorted(by_value, key=lambda value: (-len(by_value[value]), not plain[value], value))
    lead = by_value[first][0]
    apart = [value for value in others if not compatible(by_value[value][0], lead)] or others
    apart.sort(key=lambda value: _both_hold(by_value[value][0], lead))
    ours = [value for value in by_value if value not in apart]
    return [m for value in ours for m in by_value[value]], [m for value in apart for m in by_value[value]]


def _reason(
    left: Sequence[Measure], right: Sequence[Measure], apart: Sequence[tuple[Measure, Measure]], *, against: bool
) -> tuple[Verdict, str]:
    """Look for what explains a difference: who says it, when, of what; and whether it is one at all."""
    commonest = [m for m in right if m.ends == right[0].ends]
    turned = _turned(left, right) or _turned(right, left)
    authorities = _authorities(left, commonest) or _authorities(left, right)
    revised = "" if left[0].unit == AGE or authorities else _dated(left, right) or _dated(right, left)
    if turned or revised:
        return "revised over time", turned or revised
    shown = _shown(apart)
    if authorities or shown:
        return ("different scope or measure", shown) if shown else ("different authorities", authorities)
    if all(elsewhere(a, b) for a, b in apart):
        a, b = apart[0]
        if not priced(a.unit):
            return "unsure", f"{said(a)} and {said(b)} may be said of different things: {_quoted(a, b)}."
        return "different scope or measure", f"{said(a)} and {said(b)} are not said of the same: {_quoted(a, b)}."
    a, b = left[0], right[0]
    if not against and all(_both_hold(a, b) for a, b in apart):
        return "unsure", f"{said(a)} and {said(b)} differ, but both can hold."
    return "conflict", f"{said(a)} and {said(b)} are given for the same, with no reason why they differ."


def _shown(apart: Sequence[tuple[Measure, Measure]]) -> str:
    """Say that a value is a work's, which its sentence sets against the true one: `in the film; in reality`."""
    for one, other in apart:
        if (
            other.opposed == "truth"
            and other.layer == "bridge"
            and one.place == other.place
            and one.ordinal < other.ordinal
        ):
            return f"{said(one)} is told of the work, {said(other)} of what happened: “{other.words}”."
    return ""


def _turned(early: Sequence[Measure], late: Sequence[Measure]) -> str:
    """Say that one side was given before the other, where an article says so of a value that the other side lacks."""
    before = next((m for m in early if m.turn == "early" and not any(compatible(m, b) for b in late)), None)
    since = next((m for m in late if m.turn == "late" and not any(compatible(m, a) for a in early)), None)
    one = before or since
    if one is None:
        return ""
    return f"{said(before or early[0])} was given before {said(late[0] if before else one)}: “{one.words}”."


def _dated(early: Sequence[Measure], late: Sequence[Measure]) -> str:
    """Say that one side's articles all came out before the other's."""
    if not _later(early, late):
        return ""
    last, first = max(m.published for m in early), min(m.published for m in late)
    return f"{said(early[0])} was published up to {_day(last)}, {said(late[0])} from {_day(first)} on."


def _quoted(one: Measure, other: Measure) -> str:
    return f"“{one.label or one.words}” and “{other.label or other.words}”"


def _authorities(left: Sequence[Measure], right: Sequence[Measure]) -> str:
    """Name the two sides' authorities where each side has its own, or one stands in brackets behind its number."""
    ours, theirs = ([m for m in side if m.voice and len(m.voice.split()) <= _LONGEST_NAME] for side in (left, right))
    both = {m.voice for m in ours} & {m.voice for m in theirs}
    ours, theirs = ([m for m in side if m.voice not in both] for side in (ours, theirs))
    if ours and theirs:
        return f"{_given(_best(ours))}, {_given(_best(theirs))}."
    named = next((m for m in (*ours, *theirs) if m.aside), None)
    if named is None:
        return ""
    other = right[0] if named in left else left[0]
    return f"{_given(named)}, {said(other)} comes from nobody named."


def _best(side: Sequence[Measure]) -> Measure:
    """Return the passage whose authority has a name, and the fullest one."""
    return min(side, key=lambda m: (-sum(w[:1].isupper() for w in (m.voice or "").split()), m.voice or "", m.span))


def _given(value: Measure) -> str:
    return f"{said(value)} is {value.voice}" if value.aside else f"{said(value)} is given by {value.voice}"


def _later(early: Sequence[Measure], late: Sequence[Measure]) -> bool:
    """Tell whether all articles of one side were published before all of the other."""
    if not all(m.published for m in (*early, *late)):
        return False
    return max(m.published[:10] for m in early) < min(m.published[:10] for m in late)


def _both_hold(one: Measure, other: Measure) -> bool:
    """Tell whether one value lies within the open bound of the other: `at least 70` and `100`."""
    low, high = sorted((one, other), key=lambda m: m.middle)
    if _rough(low, high) or _rough(high, low):
        return True
    opened = low.bound == "at least" and high.bound != "at most"
    return opened or (high.bound == "at most" and low.bound != "at least")


def said(value: Measure) -> str:
    """Write a value as its bound and number: `at least 12`."""
    given = [out_of_base(end, value.given) if isinstance(end, float) else end for end in (value.low, value.high)]
    ends = [_number(end, value.unit) for end in given if end is not None]
    text = ends[0] if len(set(ends)) == 1 else "–".join(ends)
    unit = f" {_many(value)}" if priced(value.unit) or value.given in SCALES else ""
    return (text if value.bound == "exact" else f"{value.bound} {text}") + unit


def _many(value: Measure) -> str:
    """Return a unit as it follows its number: `940 kg`, `2 tonnes`, `200 feet`."""
    word = value.given.rsplit(" ", 1)[-1]
    if value.size == 1 or len(word) < len("day") or not word.isalpha() or not word.islower() or word in _ONE_FORM:
        return value.given
    return value.given.removesuffix(word) + _PLURALS.get(word, f"{word}s")


def _number(end: float | str, unit: str) -> str:
    if isinstance(end, str):
        return _day(end)
    if unit.startswith("hour of day"):
        return f"{int(end):02}:{round(end % 1 * 60):02}"
    if unit == "year" and end > _FIRST_YEAR:
        return f"{end:.0f}"
    if end >= _MILLION:
        power, word = (_MILLION, "million") if end < _MILLION * 1000 else (_MILLION * 1000, "billion")
        return f"{end / power:,.10g} {word}"
    return f"{end:,.0f}" if end.is_integer() else f"{end:,.10g}"


def _day(date: str) -> str:
    """Write an ISO date as it is read: `2 July`, with its year where one is given only for the month."""
    year, _, rest = date[:10].partition("-")
    month, _, day = rest.partition("-")
    if not (month.isdecimal() and 1 <= int(month) <= len(_MONTHS)):
        return date
    name = _MONTHS[int(month) - 1]
    return f"{int(day)} {name}" if day.isdecimal() else f"{name} {year}"
