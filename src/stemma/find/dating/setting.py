"""What a date is read against."""

import re
from dataclasses import dataclass
from datetime import date

from stemma.lang.calendar import Calendar
from stemma.lang.numbers import Numbers

Stretch = tuple[str, str, str]
"""First day, last day, anchor."""
YEARS = 1000, 3000
"""Years of publication that leave room to count back and ahead."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a date is read against: the calendar, number words, the day of publication, whether it lies ahead."""

    calendar: Calendar
    numbers: Numbers
    published: date | None
    ahead: bool
    past: bool = False
    """Whether the verb before it is in a past tense."""
    told: tuple[str, str] | None = None
    """The day or stretch that the text named last, from which `two days later` counts."""

    def counts(self, word: str) -> bool:
        """Tell whether a word after a number is what the number counts: a plural or a unit."""
        known = self.numbers
        plural = word in known.plurals or any(word.endswith(ending) for ending, _ in known.plural_endings)
        return plural or word in known.measures or word in known.currencies or word in known.people

    def number(self, word: str) -> int:
        """Return the number that a count stands for; `a` is one."""
        return int(word) if word.isdecimal() else int(self.numbers.words.get(word, 1))


_ODD = str.maketrans({"ſ": "s", "ı": "i", "\u0307": None})
"""Letters that a pattern which leaves case open takes for others."""


def plain(word: str) -> str:
    """Return a word or phrase as the tables of the language write it.

    >>> plain("The  following"), plain("thıſ")
    ('the following', 'this')
    """
    return re.sub(r"\s+", " ", word.lower()).translate(_ODD)


def day_of(text: str) -> date | None:
    """Return the day that a text begins with, where there is room to count from it."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return day if YEARS[0] <= day.year < YEARS[1] else None  # a page's `9999-12-31` stands for no day
