"""Numbers and counts in words: the only sentences that Stemma writes itself."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from stemma.model.facts import Act
from stemma.model.links import FrameValue
from stemma.tell.escape import line

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def number(value: int) -> str:
    """Write a small number as a word.

    >>> number(3), number(40)
    ('three', '40')
    """
    return _SMALL[value] if 0 <= value < len(_SMALL) else f"{value:,}"


def count(value: int, one: str, many: str = "") -> str:
    """Write a number with its noun.

    >>> count(1, "article"), count(2, "article"), count(2, "body", "bodies")
    ('1 article', '2 articles', '2 bodies')
    """
    return f"{value:,} {one if value == 1 else many or one + 's'}"


def in_marks(words: str) -> str:
    """Put words into quotation marks, unless they bring their own.

    >>> in_marks("the dam broke"), in_marks("“We ran,” she said")
    ('“the dam broke”', '“We ran,” she said')
    """
    return words if words[:1] in _OWN_MARKS or words[-1:] in _OWN_MARKS else f"“{words}”"


_OWN_MARKS = frozenset('"“”„«»‘')


def span_of(low: int, high: int) -> str:
    """Write a range.

    >>> span_of(2, 3), span_of(2, 2)
    ('2 to 3', '2')
    """
    return f"{low} to {high}" if low != high else f"{low}"


def listed(names: Sequence[str], most: int = 3) -> str:
    """List names, the last joined by "and", the surplus counted.

    >>> listed(["a", "b"]), listed(["a", "b", "c", "d"], most=2)
    ('a and b', 'a, b and 2 more')
    """
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{len(names) - most} more")
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)


def origins(low: int, high: int, names: Sequence[str], unrecorded: int, most: int = 4) -> str:
    """Say what stands behind a claim.

    >>> origins(2, 3, ["the Courier's interviews", "the state prosecutor"], 1)
    "2 to 3 origins: the Courier's interviews; the state prosecutor; one article gives no basis"
    """
    head = f"{span_of(low, high)} {'origin' if high == 1 else 'origins'}"
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{len(names) - most} more")
    if unrecorded:
        shown.append(f"{number(unrecorded)} {'article gives' if unrecorded == 1 else 'articles give'} no basis")
    return f"{head}: {'; '.join(shown)}" if shown else head


def amount(value: float | str | None, unit: str | None = None) -> str:
    """Write a value of a frame.

    >>> amount(1200.0), amount(2.5), amount("2011-03"), amount(None), amount(1961, "year")
    ('1,200', '2.5', 'Mar 2011', 'open', '1961')
    >>> amount(65, "percent"), amount(2_600_000, "USD"), amount(5.2, "hour of day")
    ('65%', 'USD 2.6 million', '5:12')
    """
    if value is None:
        return "open"
    if isinstance(value, str):
        return day(value)
    if unit == "year":
        return f"{value:g}"
    if unit == "hour of day":
        return f"{int(value)}:{round(value * 60) % 60:02}"
    if unit == "percent":
        return f"{value:,g}%"
    return f"{unit} {_large(value)}" if unit and len(unit) == 3 and unit.isupper() else _large(value)


def _large(value: float) -> str:
    for size, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return f"{value / size:,.6g} {name}"
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.6g}"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(iso: str | None) -> str:
    """Write an ISO date as a reader would, to its own precision.

    >>> day("2031-03-02T08:00"), day("2031-03"), day(None)
    ('2 Mar 2031', 'Mar 2031', 'undated')
    """
    if not iso:
        return "undated"
    year, *rest = iso[:10].split("-")
    if not all(part.isdigit() for part in rest) or (rest and not 1 <= int(rest[0]) <= len(_MONTHS)):
        return line(iso)
    return " ".join([*(f"{int(d)}" for d in rest[1:2]), *(_MONTHS[int(m) - 1] for m in rest[:1]), year])


_ACTS: Mapping[Act, str] = MappingProxyType(
    {
        "claims": "claimed by",
        "denies": "denied by",
        "admits": "admitted by",
        "warns": "warned of by",
        "confirms": "confirmed by",
        "predicts": "predicted by",
        "promises": "promised by",
        "demands": "demanded by",
        "asks": "asked by",
        "thinks": "thought by",
    }
)


def said_by(act: Act | None) -> str:
    """Write what a voice does with its words.

    >>> said_by("admits"), said_by("states"), said_by(None)
    ('admitted by', 'said by', 'said by')
    """
    return _ACTS.get(act, "said by") if act else "said by"


def extent(value: FrameValue, unit: str | None) -> str:
    """Write the value of a frame in words: a number, or from one to another."""
    unit = value.unit or unit
    if value.low is None or value.high is None or value.low == value.high:
        return amount(value.low if value.low is not None else value.high, unit)
    return f"{amount(value.low, unit)} to {amount(value.high, unit)}"
