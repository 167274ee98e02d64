"""Extend runs of equal words on both ends: word by word, then over gaps of a few edited words.

All ends of all runs go outwards together, each at its own pace, until none goes on.
"""

from functools import cache
from typing import NamedTuple

import numpy as np

from stemma.text.compare import Flags, Ints, Keys, Words
from stemma.text.copies import Shared

_BLOCKS = (4, 16, 64)
"""Words compared at once on the way outwards: most runs end soon, and a copy goes on for hundreds of words."""
_LOOK = 5
"""Words that are looked at behind a gap."""


class _Ends(NamedTuple):
    """Ends of runs: where the next words stand, how many are left in either text, and which way is outwards."""

    left: Ints
    right: Ints
    left_room: Ints
    right_room: Ints
    step: Ints

    def beyond(self, left: Ints, right: Ints, rows: Ints | slice) -> "_Ends":
        """Return some of the ends, so many words further out."""
        step = self.step[rows]
        room = self.left_room[rows] - left, self.right_room[rows] - right
        return _Ends(self.left[rows] + step * left, self.right[rows] + step * right, *room, step)


def _ends(found: Shared, first: Ints) -> _Ends:
    """Return the right ends of all runs, then the left ends."""
    ways = np.repeat(np.array([1, -1]), found.left.size)
    left = np.concatenate((found.left_end, found.left_start - 1))
    right = np.concatenate((found.right_end, found.right_start - 1))
    left_room = np.concatenate((first[found.left + 1] - found.left_end, found.left_start - first[found.left]))
    right_room = np.concatenate((first[found.right + 1] - found.right_end, found.right_start - first[found.right]))
    return _Ends(left, right, left_room, right_room, ways)


def grown(found: Shared, words: Words) -> Shared:
    """Extend runs while words are equal."""
    equal = _equal_ahead(words.keys, _ends(found, words.first))
    return _moved(found, equal, equal, equal)


def widened(found: Shared, words: Words, gap: int) -> Shared:
    """Extend runs over edited words, as long as equal words follow within the gap."""
    ends = _ends(found, words.first)
    going = np.arange(ends.left.size)
    left, right, equal = (np.zeros(going.size, np.int64) for _ in range(3))
    while going.size:
        hit, skip_left, skip_right = _best_gap(words.keys, ends, gap)
        ends = ends.beyond(skip_left, skip_right, hit)
        ahead = _equal_ahead(words.keys, ends)
        ends = ends.beyond(ahead, ahead, slice(None))
        going = going[hit]
        left[going] += skip_left + ahead
        right[going] += skip_right + ahead
        equal[going] += ahead
    return _moved(found, left, right, equal)


def _moved(found: Shared, left: Ints, right: Ints, equal: Ints) -> Shared:
    """Move the ends of runs outwards."""
    count = found.left.size
    return Shared(
        found.left,
        found.right,
        found.left_start - left[count:],
        found.left_end + left[:count],
        found.right_start - right[count:],
        found.right_end + right[:count],
        found.equal + equal[:count] + equal[count:],
    )


def _equal_ahead(keys: Keys, ends: _Ends) -> Ints:
    """Count the equal words ahead, a block a round, for all ends that still go on."""
    count = np.zeros(ends.left.size, np.int64)
    room = np.minimum(ends.left_room, ends.right_room)
    going = np.flatnonzero(room > 0)
    for number in range(keys.size):
        if not going.size:
            break
        block = np.arange(_BLOCKS[min(number, len(_BLOCKS) - 1)])
        ahead = count[going, None] + block
        inside = ahead < room[going, None]
        steps = ends.step[going, None] * (ahead * inside)
        same = keys[ends.left[going, None] + steps] == keys[ends.right[going, None] + steps]
        differs = ~(same & inside)
        end = np.where(differs.any(1), differs.argmax(1), block.size)
        count[going] += end
        going = going[end == block.size]
    return count


def _best_gap(keys: Keys, ends: _Ends, widest: int) -> tuple[Ints, Ints, Ints]:
    """Find the ends behind which words are equal again, and the narrowest gap of each, in words of either text."""
    left, right = _gaps(widest)
    goes_on = _goes_on(_squares(keys, ends, widest + _LOOK), left, right)
    best = goes_on.argmax(0)
    hit = np.flatnonzero(goes_on[best, np.arange(best.size)])
    return hit, left[best[hit]], right[best[hit]]


@cache
def _gaps(widest: int) -> tuple[Ints, Ints]:
    """List the gaps, in words of the left and of the right text: the narrowest first, edits before insertions."""
    skips = range(widest + 1)
    gaps = sorted(((a, b) for a in skips for b in skips if a + b), key=lambda gap: (max(gap), abs(gap[0] - gap[1])))
    return np.array([a for a, _ in gaps], np.int64), np.array([b for _, b in gaps], np.int64)


def _squares(keys: Keys, ends: _Ends, size: int) -> Flags:
    """Say which of the next words of the left text equal which of the right one, for each end; ends last."""
    ahead = np.arange(size)[:, None]
    left_in, right_in = ahead < ends.left_room, ahead < ends.right_room
    left = keys[ends.left + ends.step * (ahead * left_in - ~left_in)]
    right = keys[ends.right + ends.step * (ahead * right_in - ~right_in)]
    return np.asarray((left[:, None] == right[None]) & left_in[:, None] & right_in[None], np.bool_)


def _goes_on(equal: Flags, left: Ints, right: Ints) -> Flags:
    """Say, for each gap and end, whether enough words are equal behind: two for one edited word, else three.

    One of them may be edited itself, if two more follow: where one word in five is changed, edits come in pairs.
    """
    one, two, three, four, five = (equal[left + step, right + step] for step in range(_LOOK))
    narrow = np.maximum(left, right)[:, None] == 1
    return np.asarray(one & np.where(narrow, two | (three & four), two & (three | (four & five))), np.bool_)
