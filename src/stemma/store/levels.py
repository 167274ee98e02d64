"""Keep postings on disk in a few sorted files, each eight times as large as the one before.

New postings go into the smallest file; a file that is full goes into the next. Files are never changed: what is merged
is written anew, and the old files go when the index has been told. Log-structured merging: O'Neil, Cheng, Gawlick,
O'Neil, Acta Informatica 33 (1996).
"""

import os
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from stemma.errors import BrokenIndex
from stemma.text.compare import Ints, Small

_FIRST = 1 << 17
"""Postings that the smallest file holds, and how many times more each further one."""
_TIMES = 8
_IN_MEMORY = 1 << 20
"""Larger files are looked up where they lie on the disk."""
_BYTES = 16


class Rows(NamedTuple):
    """Postings, sorted by seed, text and place."""

    hashes: Ints
    texts: Small
    at: Small


@dataclass(frozen=True, slots=True)
class Level:
    """One file of postings."""

    name: str
    rows: Rows
    crc: int


class Found(NamedTuple):
    """Postings of some seeds."""

    which: Ints
    """The number of the seed that was asked for."""
    rank: Ints
    """How many postings of the same seed come before."""
    texts: Ints
    at: Ints


def opened(folder: Path, name: str, count: int, crc: int) -> Level:
    """Open a file of postings; refuse one that is not as it was written."""
    path = folder / name
    check(path, count * _BYTES, crc)
    return Level(name, _mapped(path, count), crc)


def check(path: Path, size: int, crc: int) -> None:
    """Refuse a file that is missing, cut short or changed; what lies behind `size` was never told of."""
    try:
        with path.open("rb") as file:
            found, left = 0, size
            while part := file.read(min(left, 1 << 20)):
                found, left = zlib.crc32(part, found), left - len(part)
    except OSError as fault:
        raise broken(path.parent, f"{path.name} cannot be read ({fault.strerror or fault})") from fault
    if left or found != crc:
        raise broken(path.parent, f"{path.name} is {'cut short' if left else 'changed'}")


def broken(folder: Path, fault: str) -> BrokenIndex:
    """Say that an index is damaged."""
    return BrokenIndex(str(folder), f"is damaged: {fault}", "remove the folder and add the articles again")


def grown(levels: Iterable[Level], new: Rows, folder: Path, serial: int) -> tuple[Level, ...]:
    """Return the files, largest first, with new postings in them; write the one that changes."""
    kept = list(levels)
    while kept and _class(kept[-1].rows) <= _class(new):
        new = merged(kept.pop().rows, new)
    return (*kept, _written(folder, f"postings-{serial}.bin", new))


def _class(rows: Rows) -> int:
    """Say which of the files holds so many postings, counted from the smallest."""
    size, room = 0, _FIRST
    while rows.hashes.size > room:
        size, room = size + 1, room * _TIMES
    return size


def _written(folder: Path, name: str, rows: Rows) -> Level:
    crc = 0
    with (folder / name).open("wb") as file:
        for data in (rows.hashes.data, rows.texts.data, rows.at.data):
            crc = zlib.crc32(data, crc)
            file.write(data)
        settle(file)
    if rows.hashes.size >= _IN_MEMORY:
        return Level(name, _mapped(folder / name, rows.hashes.size), crc)
    return Level(name, rows, crc)


def settle(file: BinaryIO) -> None:
    """Have what was written reach the disk, so that the index never tells of what a power cut took."""
    file.flush()
    os.fsync(file.fileno())


def _mapped(path: Path, count: int) -> Rows:
    """Lay the columns over a file; in memory where it is small."""
    if not count:
        return Rows(np.empty(0, np.int64), np.empty(0, np.int32), np.empty(0, np.int32))
    data: NDArray[np.uint8] = np.memmap(path, np.uint8, "r")
    if count < _IN_MEMORY:
        data = np.array(data)
    ends = 8 * count, 12 * count, 16 * count
    return Rows(data[: ends[0]].view("<i8"), data[ends[0] : ends[1]].view("<i4"), data[ends[1] : ends[2]].view("<i4"))


def merged(old: Rows, new: Rows) -> Rows:
    """Merge two sorted lots of postings; of equal seeds the old ones come first."""
    behind = np.searchsorted(old.hashes, new.hashes, "right") + np.arange(new.hashes.size)
    before = np.ones(old.hashes.size + new.hashes.size, np.bool_)
    before[behind] = False
    out = Rows(np.empty(before.size, np.int64), np.empty(before.size, np.int32), np.empty(before.size, np.int32))
    for rows, lot in ((before, old), (behind, new)):
        out.hashes[rows], out.texts[rows], out.at[rows] = lot
    return out


def gathered(levels: Iterable[Level], seeds: Ints, most: int, last: int) -> tuple[Found, Ints]:
    """Return the first `most` and the `last` few postings of each seed, in order, and how many there are of each.

    `seeds` are sorted and stand once each.
    """
    spans = [_spans(level.rows.hashes, seeds) for level in levels]
    total = sum((high - low for low, high in spans), np.zeros(seeds.size, np.int64))
    parts: list[Found] = []
    before = np.zeros(seeds.size, np.int64)
    for level, (low, high) in zip(levels, spans, strict=True):
        for start, end in ((0, most), (np.maximum(total - last, most), total)):
            one = low + np.clip(start - before, 0, high - low)
            two = low + np.clip(end - before, 0, high - low)
            parts.append(_taken(level.rows, one, two, before - low))
        before += high - low
    found = Found(*(np.concatenate(column) for column in zip(*parts, strict=True))) if parts else _nothing()
    order = np.lexsort((found.rank, found.which))
    return Found(*(column[order] for column in found)), total


def _nothing() -> Found:
    return Found(*(np.empty(0, np.int64) for _ in Found._fields))


def _spans(hashes: Ints, seeds: Ints) -> tuple[Ints, Ints]:
    """Return where the postings of each seed begin and end."""
    low = np.searchsorted(hashes, seeds)
    high = low.copy()
    held = np.flatnonzero(hashes[np.minimum(low, hashes.size - 1)] == seeds) if hashes.size else low[:0]
    high[held] = np.searchsorted(hashes, seeds[held], "right")
    return low, high


def _taken(rows: Rows, low: Ints, high: Ints, shift: Ints) -> Found:
    counts = np.maximum(high - low, 0)
    which = np.repeat(np.arange(low.size), counts)
    at = np.arange(which.size) - np.repeat(np.cumsum(counts) - counts, counts) + low[which]
    return Found(which, at + shift[which], rows.texts[at].astype(np.int64), rows.at[at].astype(np.int64))
