"""How surely two figures measure the same quantity, from the two passages alone.

Equal values need little else in common, and the less the more particular they are: two articles of one story that both
say 1,026 mean the same. Values that differ need words, names, a noun or a meaning in common. A different time, another
person's age, other places beside a share, and two values that one article gives in its own voice part figures whatever
else they share.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from stemma.link.measuring.measure import Measure
from stemma.link.measuring.verdicts import AGE, CLOCK, DATES, compatible, digits, elsewhere, money, priced, rounded
from stemma.link.measuring.words import shared, stem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_PEOPLE = "people"
AGAINST = 1.0
"""How surely two values are given for one quantity that an article sets against each other."""
_SURE = 0.99
"""How surely at most two values are one quantity that only their words bring together."""
_ALONE = 0.8
"""How surely two equal values are that have no word in common."""
_SCANT = 0.1
"""Share of the words in common that makes one quantity of two equal figures of two digits that count."""
_SMALL = 0.3
"""The same for small counts, which meet by chance."""
_MOST_COMMON = 12
"""Counts up to a dozen meet by chance."""
_HANDFUL = 5
"""Up to as many people are told of in every second sentence."""
_PARTICULAR = 3
"""Digits that count, from which on a value is met twice only where it is given twice."""
_SELDOM = frozenset({"area", "volume", "mass", "speed", "temperature", "power", "data"})
"""Kinds of which a story tells few quantities, so that equal values are one the sooner."""
_ONE_QUANTITY = 0.75
"""Evidence that makes one quantity of two figures that differ."""
_CLOSE, _NOUN, _NAMES, _FATE, _TURN = 0.25, 0.25, 0.2, 0.25, 0.25
"""What the same words right beside the number, the noun, the names, the fate and a word of correction are worth."""
_NEARLY, _RATIO = 0.15, 1.35
"""What it is worth that two values are nearly equal, one at most so many times the other: two counts of one thing are
seldom far apart, and two things seldom close."""
_MEANT, _MEANING = 0.45, 0.3
"""From which cosine on two sentences are about one thing, and above it what is worth as much as all."""
_FAR = 0.2
"""What it takes away that one value is more than twice the other."""
_ELSEWHERE = 0.3
"""What other names beside the number take away."""
_VOICED = 0.4
"""Share of the words in common of two numbers that one sentence gives to two voices."""
_UNDATED = 0.3
"""What it takes away that only one of the two sentences has a date, of another time than the news."""
_MUCH_MEANT = 0.6
"""Cosine from which on two sentences say nearly the same."""
_LARGE_SUM = 1e6
"""Sums of money that no two things of one story have by chance."""
_SIDE_BY_SIDE = 300
"""Characters between two numbers that answer one question."""
_REWORDED = 0.4
"""Share of the words in common, of which none is counted, that makes one quantity of two nouns with one number."""
_TIMES = 5
"""How many times one count or sum may be another."""
_YEARS = 5
"""Years between two ages that are given for one person."""
_HOURS = 1.0
"""Hours between two accounts of one moment."""
_BYTE = 127.0


def fit(one: Measure, other: Measure) -> float:
    """Return how surely two figures measure the same quantity: 0 where nothing says so, -1 where they are parted."""
    if one.place == other.place:
        return 2.0 if _given_twice(one, other) else AGAINST if set_against(one, other) else -1.0
    equal = compatible(one, other)
    same = equal or _roughly(one, other)
    if answers(one, other):
        return AGAINST
    if one.unit != other.unit or one.sentence == other.sentence:
        alike = one.unit == other.unit
        return _in_one_sentence(one, other, same=same) if alike else _in_other_words(one, other)
    if _parted(one, other, same=same):
        return -1.0
    share = max(shared(one.around, other.around), shared(one.near, other.near))
    if same:
        needed = _least(one, other) if equal else _SMALL
        return 0.0 if share < needed else 1 + share if share >= _SCANT else _ALONE
    found = _evidence(one, other, share)
    return min(found, _SURE) if found >= _ONE_QUANTITY and _can_differ(one, other) else 0.0


def _in_other_words(one: Measure, other: Measure) -> float:
    """Return how surely two nouns count the same: `six homes`, `six addresses`; who writes both means two things."""
    if one.doc == other.doc:
        return -1.0
    few = min(one.middle, other.middle) <= _HANDFUL
    if few or not compatible(one, other) or _parted(one, other, same=True):
        return 0.0
    share = max(shared(_beyond(one.around, other), _beyond(other.around, one)), _near(one, other))
    return share if share >= _REWORDED else 0.0


def _near(one: Measure, other: Measure) -> float:
    return shared(_beyond(one.near, other), _beyond(other.near, one))


def _beyond(words: Mapping[str, float], other: Measure) -> Mapping[str, float]:
    """Leave out what the other counts: that both passages name it somewhere says nothing of a number."""
    return {word: weight for word, weight in words.items() if word != other.noun}


def _least(one: Measure, other: Measure) -> float:
    """Return the share of words that two equal figures need to have in common."""
    telling = digits(one.size) + priced(one.unit) + (one.unit in _SELDOM) + (len(one.ends) > 1)
    large = money(one.unit) and one.middle >= _LARGE_SUM and not elsewhere(one, other)
    if one.lent or other.lent:
        return 0.0  # who gives a bare number means one that is known
    if (telling >= _PARTICULAR and one.unit != "percent") or large:
        return 0.0
    noun = bool(one.noun) and one.noun == other.noun and one.unit != _PEOPLE
    if telling > 1 or noun or priced(one.unit) or one.unit == "year" or one.middle > _MOST_COMMON:
        return _SCANT
    return _SMALL / 2 if _close(one, other) or meaning(one, other) >= _MUCH_MEANT else _SMALL


def _close(one: Measure, other: Measure) -> bool:
    """Tell two figures with a word in common right beside them that is neither a name nor what is counted."""
    counted = frozenset() if priced(one.unit) else frozenset({one.noun, other.noun})
    return bool((one.beside & other.beside) - counted - {stem(name) for name in one.names | other.names})


def _evidence(one: Measure, other: Measure, share: float) -> float:
    """Add up what speaks for one quantity of two values."""
    if rival(one, other) or _one_person(one, other):
        return 2.0
    scoped = bool(one.names and other.names) and (one.names <= other.names or other.names <= one.names)
    found = share + _CLOSE * _close(one, other) + _NOUN * _same_noun(one, other) + _NAMES * scoped
    found += _TURN * bool(one.turn or other.turn) + _FATE * (bool(one.fate) and one.fate == other.fate)
    found += _NEARLY * _nearly(one, other)
    found -= _FAR * (_known_size(one, other) and max(one.middle, other.middle) > 2 * min(one.middle, other.middle))
    found -= _ELSEWHERE * elsewhere(one, other) + _UNDATED * (not _same_time(one, other, same=False))
    return found + _meant(one, other) if found + 2 * _MEANING >= _ONE_QUANTITY else found


def _known_size(one: Measure, other: Measure) -> bool:
    return one.unit != "percent" and not one.unit.startswith(CLOCK) and bool(one.middle and other.middle)


def _one_person(one: Measure, other: Measure) -> bool:
    """Tell two ages of one person: every name in one passage is in the other, and no child is taken for its mother."""
    named = bool(one.persons and other.persons) and (one.persons <= other.persons or other.persons <= one.persons)
    return one.unit == AGE and named and abs(one.size - other.size) <= _YEARS


def _nearly(one: Measure, other: Measure) -> bool:
    """Tell two values that are nearly equal, and not small."""
    low, high = sorted((one.middle, other.middle))
    return high <= _RATIO * low and min(one.size, other.size) > _MOST_COMMON and one.unit != AGE


def _same_noun(one: Measure, other: Measure) -> bool:
    """Tell two figures that count the same by name; that both count people says little."""
    return bool(one.noun) and one.noun == other.noun and one.noun != stem(_PEOPLE)


def _can_differ(one: Measure, other: Measure) -> bool:
    """Tell whether two values can be given for one quantity: a part is not the whole, nor the homeless the dead."""
    if one.unit == "percent" and bool(one.names) != bool(other.names) and (not one.noun or one.noun != other.noun):
        return False  # a share of what, where
    if one.unit in DATES or one.further or other.further or one.fate != other.fate:
        return False
    if one.unit == AGE:
        return _one_person(one, other)
    if one.unit.startswith(CLOCK):
        return abs(one.middle - other.middle) <= _HOURS
    return rival(one, other) or _one_size(one, other)


def _meant(one: Measure, other: Measure) -> float:
    """Return what it is worth that two sentences mean much the same."""
    return max(0.0, (meaning(one, other) - _MEANT) / (1 - _MEANT) * 2 * _MEANING)


def meaning(one: Measure, other: Measure) -> float:
    """Return the cosine of what two sentences mean; 0 where no reader has seen them."""
    if not (one.vector and other.vector):
        return 0.0
    # Whole numbers below 2**24: a sum of them is the same in any order, on any machine.
    return float(_numbers(one.vector) @ _numbers(other.vector)) / _BYTE**2


@lru_cache(maxsize=16384)
def _numbers(vector: bytes) -> "NDArray[np.float32]":
    import numpy as np  # noqa: PLC0415 -- a tenth of a second that a story without a reader need not spend

    return np.frombuffer(vector, dtype=np.int8).astype(np.float32)


def _roughly(one: Measure, other: Measure) -> bool:
    """Tell a rough number and the finer one for it; chance brings near numbers of other people and years together."""
    return one.fate == other.fate and one.era == other.era and not elsewhere(one, other) and rounded(one, other)


def answers(one: Measure, other: Measure) -> bool:
    """Tell two bare numbers that an article gives side by side, each on its own word: `A says 31, B says 47`."""
    first, second = (one, other) if one.span <= other.span else (other, one)
    if second.answering == first.span:
        return True
    if one.doc != other.doc or one.unit != other.unit or second.span.start - first.span.start > _SIDE_BY_SIDE:
        return False
    if one.fate != other.fate or one.unit == AGE or second.further or not (second.bare or second.refers):
        return False
    if min(one.size, other.size) <= _MOST_COMMON and not one.fate and not second.refers:
        return False
    voiced = one.voice != other.voice and (second.voice is not None or _nearly(first, second))
    if one.unit == "percent" and elsewhere(one, other):
        return False
    return voiced and _one_size(first, second)


def set_against(one: Measure, other: Measure) -> bool:
    """Tell two numbers that one sentence gives for one quantity: each with a voice of its own, or one not the other."""
    if one.place != other.place or one.unit != other.unit:
        return False
    first, second = sorted((one, other), key=lambda m: m.ordinal)
    early = "early" in (first.turn, second.turn) and not first.part
    if second.ordinal - first.ordinal == 1 and (second.opposed or early):
        return True
    goes_on = (second.bare or second.refers) and _one_size(first, second) and not elsewhere(first, second)
    if goes_on and (first.opposed or (second.bare and second.said and second.ordinal - first.ordinal == 1)):
        return True  # "1.2 tonnes had become 1.1, and within two days 0.9"; "three years; the mayor says two"
    if one.voice == other.voice:
        return False
    both = one.voice is not None and other.voice is not None and shared(one.near, other.near) >= _VOICED
    return one.aside or other.aside or both


def _given_twice(one: Measure, other: Measure) -> bool:
    """Tell one value that a sentence gives in two units side by side: `600 metres (2,000 feet)`."""
    beside = abs(one.ordinal - other.ordinal) == 1 and one.unit == other.unit and one.given != other.given
    return beside and compatible(one, other)


def rival(one: Measure, other: Measure) -> bool:
    """Tell two values that some article sets against each other."""
    return (one.fate == other.fate or not (one.fate and other.fate)) and other.low in one.rivals


def _one_size(one: Measure, other: Measure) -> bool:
    """Tell two counts or sums of which neither is many times the other: a handful is a part of a hundred."""
    if one.unit == "percent":
        return True
    low, high = sorted((one.middle, other.middle))
    if not low:
        return bool(one.fate)  # that nobody died contradicts any number
    corrected = bool(one.fate) and "early" in (one.turn, other.turn)
    if one.unit == _PEOPLE and not corrected and (low == 1 or (high <= _HANDFUL and not one.fate)):
        return False  # "one student" brings in a person, and of few people there are many twos and threes
    return high <= _TIMES * low


def _in_one_sentence(one: Measure, other: Measure, *, same: bool) -> float:
    """Compare two figures of a sentence that two articles share, number words and digits aside."""
    if one.noun != other.noun or not (same or one.ordinal == other.ordinal):
        return -1.0
    return 2.0 if same else _SURE


def _parted(one: Measure, other: Measure, *, same: bool) -> bool:
    """Tell whether their time or the names beside them part two figures."""
    if rival(one, other):
        return False
    toll = same and bool(one.fate) and one.fate == other.fate and one.middle > _MOST_COMMON
    dated = not toll and (same or bool(one.when and other.when))
    # The same large toll is one toll, whatever else the two sentences date.
    if (dated and not _same_time(one, other, same=same)) or (not same and _told_apart(one, other)):
        return True
    if not same and not (one.voice or other.voice) and {one.layer, other.layer} == {"work", "world"}:
        return True  # a film's dead are not the dead; but an article on a film also tells the true number
    if one.fate and other.fate and one.fate != other.fate:
        return True
    if one.unit == AGE and one.persons and other.persons and not one.persons & other.persons:
        return True
    return one.unit == "percent" and elsewhere(one, other)


def _told_apart(one: Measure, other: Measure) -> bool:
    """Tell two numbers that one article gives in its own voice: it means two quantities by them.

    A headline is set against its article, for a headline repeats what the article says; and an article that says a
    number was given before means the same quantity.
    """
    own = one.voice is None or other.voice is None or one.voice == other.voice
    return one.doc == other.doc and own and one.title == other.title and not (one.turn or other.turn)


def _same_time(one: Measure, other: Measure, *, same: bool) -> bool:
    """Tell whether two dates can be one; a differing value of another time is another quantity."""
    a, b = one.era, other.era
    if a == b or one.eras & other.eras or (same and "" in (one.when or "", other.when or "")):
        return True
    if not a or not b:
        # A sentence without a date may tell of the day that its article names elsewhere.
        return (a or b) in (other if a else one).days
    return all(x == y or "X" in (x, y) for x, y in zip(a, b, strict=False))
