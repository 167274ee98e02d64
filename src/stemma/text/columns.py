"""Sort rows of several columns of numbers."""

import numpy as np

from stemma.text.compare import Flags, Ints


def in_order(*columns: Ints) -> tuple[Ints, ...]:
    """Sort rows of whole numbers from zero on by their first column, then by the second, and so on.

    Where the numbers of a row fit into 64 digits they are sorted as one, in a tenth of the time.

    >>> [column.tolist() for column in in_order(np.array([2, 1, 2]), np.array([5, 7, 3]))]
    [[1, 2, 2], [7, 3, 5]]
    """
    widths = [int(column.max(initial=0)).bit_length() for column in columns]
    if sum(widths) > 63:
        order = np.lexsort(columns[::-1])
        return tuple(column[order] for column in columns)
    packed = columns[0].astype(np.int64)
    for column, width in zip(columns[1:], widths[1:], strict=True):
        packed <<= width
        packed |= column
    packed.sort()
    out: list[Ints] = []
    for width in reversed(widths):
        out.append(packed & ((1 << width) - 1))
        packed >>= width
    return tuple(reversed(out))


def fresh(*columns: Ints) -> Flags:
    """Mark the rows that differ from the row before.

    >>> fresh(np.array([1, 1, 2]), np.array([4, 4, 4])).tolist()
    [True, False, True]
    """
    new = np.ones(columns[0].size, np.bool_)
    if new.size:
        new[1:] = False
        for column in columns:
            new[1:] |= column[1:] != column[:-1]
    return new
