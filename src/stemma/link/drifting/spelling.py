"""Which words are one in two forms or spellings, and which names are one misspelt or cut short."""

from collections.abc import Sequence

_SLIP = 2
"""Letters in which two spellings of one word differ at most."""
_LONG = 5
"""Letters from which two words that differ so little are one."""
_HEAD = 3
"""Letters that a name shares with the adjective made of it: `Norway`, `Norwegian`."""


def same_word(one: str, other: str) -> bool:
    """Tell whether two words are forms or spellings of one: `walks`, `walked`.

    >>> same_word("organised", "organized"), same_word("killed", "billed")
    (True, False)
    """
    return one == other or (one[:2] == other[:2] and near(one, other))


def misspelt(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names differ in a few letters of one word alone, and in no mere ending.

    >>> misspelt(["ada", "lundgren"], ["ada", "lungdren"]), misspelt(["ada"], ["ida"])
    (True, False)
    """
    if len(one) != len(other):
        return False
    differ = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(differ) != 1:
        return False
    a, b = differ[0]
    return not a.startswith(b) and not b.startswith(a) and near(a, b)


def near(one: str, other: str) -> bool:
    """Tell whether two words differ in a letter or two.

    >>> near("lundgren", "lungdren"), near("ada", "ida")
    (True, False)
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # loads a compiled library that most commands never need

    if min(len(one), len(other)) < _LONG or any(char.isdigit() for char in one + other):
        return False
    return OSA.distance(one, other, score_cutoff=_SLIP) <= _SLIP


def abbreviates(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether one name may be the initials of the other, or a word made from its head.

    >>> abbreviates(["us"], ["united", "states"]), abbreviates(["norwegian"], ["norway"])
    (True, True)
    """
    short, long = sorted((one, other), key=lambda words: sum(map(len, words)))
    letters, initials = "".join(short), "".join(word[0] for word in long)
    return (len(letters) <= _LONG and letters[:1] == initials[:1]) or short[0][:_HEAD] == long[0][:_HEAD]
