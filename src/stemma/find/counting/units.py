"""Numbers in running text: digits and words to values, and the unit that stands with them."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from stemma.lang.numbers import Numbers

_TOKEN = re.compile(
    r"(?:https?://|www\.)\S{1,2000}"  # an address is one token, so that its digits count nothing
    r"|\d+(?:[.,\u00a0\u202f]\d+)*"
    r"|[A-Z]{0,2}\$"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|\S"
)
_DASHES = frozenset("-‐‑–—")
_LONGEST = 15  # digits that a float holds exactly; more are a serial number
_MOST = 1e18  # "a million million million"; more is no count, and in the end no number
_PHRASE = 4  # words in the longest phrase of a record
_CLOCK = "hour of day"
_AFTER = 6  # tokens behind hours and minutes in which words of time show them to be such


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign, with its place in the document."""

    text: str
    lower: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """The tokens of one sentence, and what its language knows of numbers."""

    tokens: tuple[Token, ...]
    numbers: Numbers
    clock: bool = False
    """Whether the article gave a time of day before, so that `at 5.23` can be one."""

    def lower(self, at: int) -> str:
        """Return a token in lower case, or nothing outside the sentence."""
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def dash(self, at: int) -> bool:
        """Tell whether a token is a dash that touches its neighbours."""
        return self.lower(at) in _DASHES and self.glued(at) and self.glued(at + 1)

    def glued(self, at: int) -> bool:
        """Tell whether no space parts a token from the one before it."""
        return 0 < at < len(self.tokens) and self.tokens[at].start == self.tokens[at - 1].end

    def phrase(self, at: int, known: Mapping[str, str] | Collection[str]) -> int:
        """Return where the longest known phrase that starts at a token ends, or `at`."""
        low = [token.lower for token in self.tokens[max(0, at) : at + _PHRASE]] if known else []
        for size in range(len(low), 0, -1):
            if " ".join(low[:size]) in known:
                return at + size
        return at

    def words(self, at: int, until: int) -> str:
        """Return tokens in lower case, parted by blanks."""
        return " ".join(token.lower for token in self.tokens[at:until])


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with the sign or word of its unit, from token `first` up to token `after`."""

    value: float
    unit: str | None
    first: int
    after: int
    scale: float
    """The last multiplier: 1,000,000 in `2.6 million`, so that `2 to 3 million` can share it."""


def tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """Cut a stretch of text into words, numbers and signs.

    >>> [token.text for token in tokens("Over $2.6-million", 0, 17)]
    ['Over', '$', '2.6', '-', 'million']
    """
    found = _TOKEN.finditer(text, start, end)
    return tuple(Token(m.group(), m.group().lower(), m.start(), m.end()) for m in found)


def digits(text: str, decimal: str, *, either: bool = False) -> float | None:
    """Read a number in digits by its language's decimal mark; None where it is no number.

    `either` is for a language whose countries differ: there a mark before three digits groups, and any other parts.

    >>> digits("1,250.5", "."), digits("1.250,5", ","), digits("9,2013", ".")
    (1250.5, 1250.5, None)
    >>> digits("2,500", ",", either=True), digits("2.5", ",", either=True), digits("2,5", ",", either=True)
    (2500.0, 2.5, 2.5)
    """
    parts = re.split(r"[.,\u00a0\u202f]", text)
    marks = re.findall(r"[.,\u00a0\u202f]", text)
    if sum(map(len, parts)) > _LONGEST:
        return None
    if not marks:
        return float(text)
    last = marks[-1]
    grouped = all(len(part) == 3 for part in parts[1:]) and len(set(marks)) == 1
    if either:
        decimal = "" if not grouped else "," if last == "." else "."
    if grouped and (len(marks) > 1 or last != (decimal or last)):
        return float("".join(parts))
    whole = len(marks) == 1 or (marks.count(last) == 1 and all(len(part) == 3 for part in parts[1:-1]))
    if whole and last in ".," and last == (decimal or last):
        return float("".join(parts[:-1]) + "." + parts[-1])
    return None


def amount(row: Row, at: int) -> Amount | None:
    """Read the number that starts at a token, with its currency sign and its unit word."""
    clock = time_of_day(row, at)
    if clock is not None:
        return clock
    unit, first = _leading_unit(row, at)
    value = _digits_with_scale(row, first) or _in_words(row, first)
    if value is None:
        return None
    number, scale, after = value
    if unit is None:
        unit, after = _trailing_unit(row, after)
    if unit is not None and row.phrase(after, row.numbers.halves) > after and number == 1:
        end = row.phrase(after, row.numbers.halves)  # "a year and a half"
        number, after = number + row.numbers.halves[row.words(after, end)], end
    return Amount(number, unit, at, after, scale)


def time_of_day(row: Row, at: int) -> Amount | None:
    """Read a time of day as hours: `4.30am` is 4.5."""
    text, known = row.lower(at), row.numbers
    if not text[:1].isdecimal() or len(text) > 5 or row.lower(at - 1) == ":":
        return None
    hour, minute, after = text, "0", at + 1
    if re.fullmatch(r"\d{1,2}[.]\d\d", text):
        hour, minute = text.split(".")
    elif row.lower(at + 1) == ":" and row.glued(at + 2) and re.fullmatch(r"\d\d", row.lower(at + 2)):
        minute, after = row.lower(at + 2), at + 3
    half, later = _half_of_day(row, after)
    end = row.phrase(later, known.zones)
    zone = end > later
    if re.fullmatch(r"\d{4}", text) and zone:
        hour, minute = text[:2], text[2:]
    sure = half is not None or after == at + 3 or (zone and len(text) == 4) or _on_the_clock(row, at, minute)
    if not sure or not hour.isdecimal() or int(hour) > 24 or int(minute) > 59:
        return None
    value = int(hour) % 12 + half if half is not None else int(hour)
    unit = f"{_CLOCK}, UTC" if zone else _CLOCK
    return Amount(value + int(minute) / 60, unit, at, end, 1.0)


def _on_the_clock(row: Row, at: int, minute: str) -> bool:
    """Tell hours and minutes that words around show to be a time: `at 5.23`, after a `5.12am` or before `minutes`."""
    timed = row.clock or any(row.lower(k) in row.numbers.timed for k in range(at + 1, at + 1 + _AFTER))
    plain = timed and len(minute) == len("00") and row.lower(at - 1) in row.numbers.clock
    return plain and _trailing_unit(row, at + 1)[0] is None and row.lower(at + 1) not in row.numbers.scales


def _half_of_day(row: Row, at: int) -> tuple[int | None, int]:
    known = row.numbers
    end = row.phrase(at, known.day_parts)
    if end > at:
        return known.day_parts[row.words(at, end)], end
    spread = row.lower(at) + row.lower(at + 2) if row.lower(at + 1) == "." else ""
    for word, size in ((row.lower(at), 1), (spread, 4 if row.lower(at + 3) == "." else 3)):
        if word in known.forenoon:
            return 0, at + size
        if word in known.afternoon:
            return 12, at + size
    return None, at


def _leading_unit(row: Row, at: int) -> tuple[str | None, int]:
    symbol = row.tokens[at].text
    sign = row.numbers.symbols.get(symbol)
    if sign is None and symbol.endswith("$"):
        sign = row.numbers.symbols.get("$")
    if sign is None and symbol.isupper() and len(symbol) in {2, 3}:
        sign = row.numbers.currencies.get(symbol.lower())
    if sign is not None and sign != "percent":
        return sign, at + 1
    return None, at


def _digits_with_scale(row: Row, at: int) -> tuple[float, float, int] | None:
    text = row.lower(at)
    if not text[:1].isdecimal() or (row.glued(at) and row.lower(at - 1)[-1:].isalpha() and row.lower(at - 1) != "r"):
        return None
    value = digits(text, row.numbers.decimal, either=row.numbers.either_mark)
    if value is None:
        return None
    value, after = _and_a_half(row, value, at + 1)
    if row.glued(after) and row.lower(after)[:1].isalpha():
        return _short(row, value, after)
    after += row.dash(after) and row.lower(after + 1) in row.numbers.scales
    scale = row.numbers.scales.get(row.lower(after), 1.0)
    if scale == 1.0 and row.lower(after) in row.numbers.short_scales and len(row.lower(after)) > 1:
        scale = row.numbers.short_scales[row.lower(after)]
    return value * scale, scale, after + (scale != 1.0)


def _and_a_half(row: Row, value: float, after: int) -> tuple[float, int]:
    """Add what follows a number before its scale or its unit: `two and a half million`."""
    end = row.phrase(after, row.numbers.halves)
    return (value + row.numbers.halves[row.words(after, end)], end) if end > after else (value, after)


def _short(row: Row, value: float, after: int) -> tuple[float, float, int] | None:
    """Read letters that touch the digits: a scale or a unit; anything else makes it a label (`4x4`)."""
    letters = row.lower(after)
    known = row.numbers
    money = row.tokens[after - 2].text in known.symbols if after > 1 else False
    scale = known.short_scales.get(letters)
    sum_of_money = money or row.phrase(after + 1, known.currencies) > after + 1
    if letters in known.letters and not (sum_of_money or _counts_on(row, after + 1)):
        return value, 1.0, after
    if scale is not None and (letters not in known.measures or sum_of_money):
        return value * scale, scale, after + 1
    if letters in known.measures or letters in known.currencies or letters in known.letters:
        return value, 1.0, after
    return None


def _counts_on(row: Row, at: int) -> bool:
    """Tell whether something is counted in millions: `20m people`, `3m cubic metres`, but not `60m from a ridge`."""
    known = row.numbers
    for word in (row.lower(at), row.lower(at + 1)):
        if not word[:1].isalpha() or word in known.closed:
            return False
        if word in known.people or word in known.plurals or word in known.measures:
            return True
        if word.endswith("s") and not word.endswith("ss"):
            return True
    return False


def _in_words(row: Row, at: int) -> tuple[float, float, int] | None:
    known = row.numbers
    end = row.phrase(at, known.counts)
    if end > at:
        return known.counts[row.words(at, end)], 1.0, end
    if row.lower(at) in known.articles and row.lower(at + 1) in known.scales:
        total, current, after = 0.0, 1.0, at + 1
    elif row.lower(at) in known.articles and _one_unit(row, at):
        return 1.0, 1.0, at + 1
    elif row.lower(at + 1) in known.articles and row.phrase(at + 2, known.measures) > at + 2 and _half(row, at):
        return 0.5, 1.0, at + 2
    elif row.lower(at) in known.words:
        total, current, after = 0.0, known.words[row.lower(at)], at + 1
    else:
        return None
    scale = 1.0
    current, after = _and_a_half(row, current, after)
    while True:
        step = _next_in_words(row, after)
        word = row.lower(step)
        if word in known.scales and current * known.scales[word] <= _MOST:
            scale = known.scales[word]
            current *= scale
            if scale >= 1000:
                total, current = total + current, 0.0
        elif word in known.words and _fits(current, known.words[word]):
            current += known.words[word]
        else:
            return total + current, scale, after
        after = step + 1


def _one_unit(row: Row, at: int) -> bool:
    """Tell an article that counts one: `nearly a tonne`, `a litre of water`, but not `$5 a year`."""
    known = row.numbers
    end = row.phrase(at + 1, known.measures)
    bound = any(row.words(at - size, at) in known.bounds for size in (1, 2, 3) if size <= at)
    return end > at + 1 and (bound or row.lower(end) in known.parts)


def _half(row: Row, at: int) -> bool:
    """Tell half of one unit: `half an hour`, but not `the first half a minute later`."""
    return row.numbers.shares.get(row.lower(at)) == 1 / 2 and row.lower(at - 1) not in row.numbers.ordinals


def _next_in_words(row: Row, after: int) -> int:
    """Step over a dash or an inner `and` where a number word follows."""
    inner = row.dash(after) or row.lower(after) in row.numbers.inside
    return after + 1 if inner and (row.lower(after + 1) in row.numbers.words or row.dash(after)) else after


def _fits(current: float, value: float) -> bool:
    tens = current % 100
    return tens == 0 or (tens >= 20 and tens % 10 == 0 and value < 10)


def _trailing_unit(row: Row, after: int) -> tuple[str | None, int]:
    known = row.numbers
    start = after + row.dash(after)
    for table in (known.currencies, known.measures):
        end = row.phrase(start, table)
        if end > start:
            return table[row.words(start, end)], end
    sign = known.symbols.get(row.lower(after))
    if sign is None and row.glued(after) and row.lower(after) in known.letters:
        return known.letters[row.lower(after)], after + 1
    return (sign, after + 1) if sign is not None else (None, after)
