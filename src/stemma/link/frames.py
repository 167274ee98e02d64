"""Put figures that measure the same thing side by side, and say whether and why they differ.

Two figures are taken for one quantity where they have the same unit and enough of the words around them in common;
equal values need less, different values need more, and a different time, or different names beside the number, parts
them. Pairs are decided one by one, the closest first, and two figures of one sentence are never joined, save two
that the sentence itself sets against each other. Each decision rests on the two passages alone, so that a further
article cannot undo it.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from stemma.link.measuring.measures import Measure, measures, shared, stem
from stemma.link.measuring.verdicts import compatible, judge, rounded
from stemma.model.facts import Reading
from stemma.model.links import Frame, FrameValue, Layered

_TELLING = 0.1
"""Share of the words in common that makes one quantity of two equal figures that are not equal by chance."""
_SMALL = 0.3
"""The same for small counts, which meet by chance."""
_OTHER_VALUE = 0.4
"""The same for two figures that differ."""
_ELSEWHERE = 0.55
"""The same for two figures that differ and stand beside other names."""
_SCOPED = 0.2
"""The same for two figures that differ and stand beside the same names."""
_SIDE_BY_SIDE = 300
"""Characters between two numbers that answer one question."""
_TIMES = 5
"""How many times one count or sum may be another."""
_MOST_COMMON = 12
"""Counts up to a dozen meet by chance."""
_FEW = 0.3
"""Share of the figures that must have a word before it belongs in the name of all."""
_MOST_HOME = 5
"""Figures of one article in one group that are compared with another group's."""
_SAMPLE = 20
"""Figures of each group that are compared before two groups are joined."""
_DATES = frozenset({"year", "date"})
"""A date that one passage alone gives belongs to the timeline, not to the figures."""
_MOST_PEERS = 60
"""Figures that one figure is compared with, the ones that share its rarest words first."""
_ALIKE = 0.2
"""Share of the pairs between two groups that must be alike before they are joined."""
_NEAR = 45  # days around publication that still belong to the news itself


def compare(readings: tuple[Reading, ...], layers: tuple[Layered, ...]) -> tuple[Frame, ...]:
    """Put figures that measure the same thing side by side, and say whether and why they differ."""
    depth = {layered.span: layered.layer for layered in layers}
    found = [measure for reading in readings for measure in measures(reading, depth)]
    found.sort(key=lambda m: m.span)
    groups = _joined(_with_rivals(found))
    return tuple(_frame(group) for group in groups if len(group) > 1 or group[0].unit not in _DATES)


def _joined(found: Sequence[Measure]) -> list[list[Measure]]:
    """Join groups, the closest pairs first, where nothing parts any two of their figures and enough are alike."""
    group = {n: [n] for n in range(len(found))}
    home = {n: n for n in group}
    articles = {n: {found[n].doc: [n]} for n in group}
    refused: dict[tuple[int, int], int] = {}
    pairs = [(-_fit(found[a], found[b]), a, b) for a, b in _candidates(found)]
    for _, one, other in sorted(pair for pair in pairs if pair[0] < 0):
        left, right = sorted((home[one], home[other]))
        size = len(group[left]) * len(group[right]) if left != right else 0
        # Two groups that were kept apart are looked at again only when they have grown.
        if left == right or size < 2 * refused.get((left, right), 0):
            continue
        within = sorted((articles[left], articles[right]), key=len)
        if not _contradicted(found, *within) and _alike(found, group[left], group[right]):
            moved = group.pop(right)
            group[left] += moved
            home.update(dict.fromkeys(moved, left))
            few, many = within
            for doc, members in few.items():
                many.setdefault(doc, []).extend(members)
            articles[left] = many
        else:
            refused[left, right] = size
    return [[found[n] for n in sorted(members)] for members in group.values()]


def _contradicted(found: Sequence[Measure], few: Mapping[str, list[int]], many: Mapping[str, list[int]]) -> bool:
    """Tell whether an article with figures in both groups parts any two of them; `few` has the fewer articles."""
    both = ((members[:_MOST_HOME], many[doc][:_MOST_HOME]) for doc, members in few.items() if doc in many)
    return any(_fit(found[a], found[b]) < 0 for one, two in both for a in one for b in two)


def _alike(found: Sequence[Measure], left: Sequence[int], right: Sequence[int]) -> bool:
    """Tell whether enough pairs of two groups are alike and none is parted."""
    alike = 0
    for one in left[:_SAMPLE]:
        for other in right[:_SAMPLE]:
            fit = _fit(found[one], found[other])
            if fit < 0:
                return False
            alike += fit > 0
    return alike >= _ALIKE * min(len(left), _SAMPLE) * min(len(right), _SAMPLE)


def _candidates(found: Sequence[Measure]) -> Iterator[tuple[int, int]]:
    """Yield pairs of one unit that share a word, rare words first; a figure meets only so many, for time's sake."""
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, measure in enumerate(found):
        for word in (*measure.around, *([f"={measure.fate}"] if measure.fate else [])):
            holders[measure.unit, word].append(n)
    seen: set[tuple[int, int]] = set()
    met = [0] * len(found)
    for members in sorted(holders.values(), key=lambda m: (len(m), m)):
        for place, one in enumerate(members):
            for other in members[place + 1 : place + 1 + max(_MOST_PEERS - met[one], 0)]:
                apart = found[one].place != found[other].place or found[one].ordinal + 3 >= found[other].ordinal
                if apart and (one, other) not in seen:
                    seen.add((one, other))
                    met[one] += 1
                    yield one, other


def _fit(one: Measure, other: Measure) -> float:
    """Return how surely two figures measure the same quantity: 0 where nothing says so, -1 where they are parted."""
    if one.place == other.place:
        return 1.0 if _set_against(one, other) else -1.0
    same = compatible(one, other) or _roughly(one, other)
    if _answers(one, other):
        return 1.0
    if one.sentence == other.sentence:
        return _in_one_sentence(one, other, same=same)
    if _parted(one, other, same=same):
        return -1.0
    near = shared(one.near, other.near)
    share = max(shared(one.around, other.around), near)
    noun = bool(one.noun) and one.noun == other.noun
    if same:
        least = _TELLING if _telling(one) or (noun and one.unit != "people") else _SMALL
        return 1 + share if share >= least else 0.0
    return share if _one_quantity(one, other, near=near, share=share) else 0.0


def _one_quantity(one: Measure, other: Measure, *, near: float, share: float) -> bool:
    """Tell whether two figures that differ are given for one quantity."""
    if not _one_size(one, other) or one.further or other.further or one.fate != other.fate:
        return False  # a part is not the whole, and the homeless are not the dead
    if _rival(one, other) and one.fate == other.fate:
        return True
    noun = one.unit == "people" or (bool(one.noun) and one.noun == other.noun)
    if one.unit in _DATES or near < _SCOPED or not (noun or _priced(one.unit)):
        return False
    counted = frozenset() if _priced(one.unit) else frozenset({one.noun, other.noun})
    close = bool((one.beside & other.beside) - counted - {stem(name) for name in one.names | other.names})
    scoped = bool(one.names and other.names) and (one.names <= other.names or other.names <= one.names)
    if one.names and other.names and not one.names & other.names:
        return close and share >= _ELSEWHERE
    # Games, passes and days are counted of many; people, sums and shares stand in the news for what happened.
    least = _OTHER_VALUE if one.unit == "people" or _priced(one.unit) else _ELSEWHERE
    return (close or (scoped and one.unit != "people")) and (scoped or share >= least)


def _roughly(one: Measure, other: Measure) -> bool:
    """Tell a rough number and the finer one for it; chance brings near numbers of other people and years together."""
    elsewhere = bool(one.names and other.names) and not one.names & other.names
    return one.fate == other.fate and not elsewhere and _era(one) == _era(other) and rounded(one, other)


def _answers(one: Measure, other: Measure) -> bool:
    """Tell two bare numbers that an article gives side by side, each on its own word: `A says 31, B says 47`."""
    bare = one.doc == other.doc and one.unit == other.unit == "people" and not (one.noun or other.noun)
    voiced = bool(one.voice and other.voice and one.voice != other.voice) and one.fate == other.fate
    return bare and voiced and abs(one.span.start - other.span.start) <= _SIDE_BY_SIDE


def _with_rivals(found: Sequence[Measure]) -> list[Measure]:
    """Note for every figure which values some article sets against its own; others may tell both in one voice."""
    rivals: dict[tuple[str, float | str | None], set[float | str | None]] = defaultdict(set)
    for one, other in pairwise(measure for measure in found if measure.voice):
        if one.doc == other.doc and (_answers(one, other) or _set_against(one, other)):
            rivals[one.unit, one.low].add(other.low)
            rivals[other.unit, other.low].add(one.low)
    return [replace(m, rivals=frozenset(rivals[m.unit, m.low])) if (m.unit, m.low) in rivals else m for m in found]


def _one_size(one: Measure, other: Measure) -> bool:
    """Tell two counts or sums of which neither is many times the other: a handful is a part of a hundred."""
    if one.unit in _DATES or one.unit == "percent":
        return True
    low, high = sorted(float(m.low or m.high or 0) for m in (one, other))
    return high <= _TIMES * low and not (one.unit == "people" and low == 1)  # "one student" brings in a person


def _in_one_sentence(one: Measure, other: Measure, *, same: bool) -> float:
    """Compare two figures of a sentence that two articles share, number words and digits aside."""
    if one.noun != other.noun or not (same or one.ordinal == other.ordinal):
        return -1.0
    return 2.0 if same else 1.0


def _parted(one: Measure, other: Measure, *, same: bool) -> bool:
    """Tell whether their time or the names beside them part two figures."""
    if _rival(one, other):
        return False
    toll = same and bool(one.fate) and one.fate == other.fate and _telling(one)
    if not (toll or _same_time(one, other, same=same)) or (not same and _told_apart(one, other)):
        return True  # the same large toll is one toll, whatever else the two sentences date
    if not same and not (one.voice or other.voice) and {one.layer, other.layer} == {"work", "world"}:
        return True  # a film's dead are not the dead; but an article on a film also tells the true number
    if one.fate and other.fate and one.fate != other.fate:
        return True
    elsewhere = bool(one.names and other.names) and not one.names & other.names
    if one.unit == "people":
        return False  # the dead of the town are the dead of the province in the next article
    return elsewhere and (not same or one.unit == "percent")


def _told_apart(one: Measure, other: Measure) -> bool:
    """Tell two numbers that one article gives in its own voice: it means two quantities by them.

    A headline is set against its article, for a headline repeats what the article says.
    """
    own = one.voice is None or other.voice is None or one.voice == other.voice
    return one.doc == other.doc and own and one.title == other.title and not _rival(one, other)


def _rival(one: Measure, other: Measure) -> bool:
    """Tell two tolls that some article sets against each other."""
    return (one.fate == other.fate or not (one.fate and other.fate)) and other.low in one.rivals


def _telling(one: Measure) -> bool:
    """Tell a value so particular that meeting it twice is no chance: money, shares, large or broken numbers."""
    value = one.low if one.low is not None else one.high
    large = isinstance(value, float) and value > _MOST_COMMON
    return large or one.unit == "year" or _priced(one.unit)


def _priced(unit: str) -> bool:
    """Tell money and shares, whose unit does not say what is counted."""
    return unit == "percent" or (unit.isupper() and len(unit) == 3)


def _same_time(one: Measure, other: Measure, *, same: bool) -> bool:
    """Tell whether two dates can be one; a differing value of another time is another quantity."""
    a, b = _era(one), _era(other)
    if a == b or (same and "" in (one.when or "", other.when or "")):
        return True
    if not a or not b:
        # A sentence without a date may tell of the day that its article names elsewhere.
        dated, bare = (one, other) if a else (other, one)
        return (a or b) in bare.days and bare.when is None and dated.when is not None
    return all(x == y or "X" in (x, y) for x, y in zip(a, b, strict=False))


def _era(measure: Measure) -> str:
    """Return a figure's date where it lies apart from the news itself: a month or year, not a day of this week."""
    when = measure.when or ""
    if "W" in when or (measure.published and _days_apart(when, measure.published) <= _NEAR):
        return ""
    return when


def _days_apart(when: str, published: str) -> float:
    """Return about how many days lie between two dates; a missing part counts as the least distance."""
    if not when or "X" in when[:4]:
        return 0 if not when else 10_000
    a, b = when.split("-"), published[:10].split("-")
    days = 0.0
    for x, y, size in zip(a, b, (365.25, 30.5, 1.0), strict=False):
        days += (int(x) - int(y)) * size
    return abs(days)


def _set_against(one: Measure, other: Measure) -> bool:
    """Tell two numbers that one sentence gives for one quantity, each with a voice of its own."""
    if one.place != other.place or one.unit != other.unit or one.voice == other.voice:
        return False
    both = one.voice is not None and other.voice is not None and shared(one.near, other.near) >= _OTHER_VALUE
    return one.aside or other.aside or both


def _frame(group: Sequence[Measure]) -> Frame:
    verdict, why = judge(group)
    values = tuple(FrameValue(m.span, m.low, m.high, m.bound, m.voice, m.when) for m in group)
    address = "|".join(f"{m.doc}:{m.span.start}" for m in group)
    ident = "f-" + hashlib.sha256(address.encode()).hexdigest()[:10]
    return Frame(ident, _name(group), group[0].unit, values, verdict, why)


def _name(group: Sequence[Measure]) -> str:
    """Return the short name whose words most of the figures stand among; of equals the shorter one."""
    shares = Counter(word for m in group[:_MOST_PEERS] for word in m.around)
    size = min(len(group), _MOST_PEERS)
    labels = sorted({m.label for m in group[:_MOST_PEERS] if m.label} or {group[0].unit})
    return min(labels, key=lambda text: (-_backing(text, shares, size), len(text), text))


def _backing(text: str, shares: Mapping[str, int], size: int) -> float:
    """Return how far the other figures have a name's words; a word that few have speaks against it."""
    return sum(shares.get(stem(word), 0) / size - _FEW for word in text.split() if len(word) > 2)
