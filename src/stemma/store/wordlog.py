"""Keep the words of all articles of an index in one file that only grows."""

import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stemma.store.levels import check, settle
from stemma.text.compare import Flags, Ints, Words

_RECORD = np.dtype([("key", "<u8"), ("start", "<i4"), ("end", "<i4"), ("kind", "u1")])
_NAME, _NUMBER = 1, 2
NAME = "words.bin"


@dataclass(frozen=True, slots=True)
class WordLog:
    """The words that were written so far; what lies behind them in the file was never told of."""

    folder: Path
    count: int
    crc: int

    def opened(self) -> "WordLog":
        """Return the log, after a look at all of it."""
        if self.count:
            check(self.folder / NAME, self.count * _RECORD.itemsize, self.crc)
        return self

    def with_more(self, words: Words) -> "WordLog":
        """Return the log with some more words, which are on the disk then."""
        records = np.empty(words.keys.size, _RECORD)
        records["key"], records["start"], records["end"] = words.keys, words.starts, words.ends
        records["kind"] = words.names * np.uint8(_NAME) | words.numbers * np.uint8(_NUMBER)
        data = records.tobytes()
        with (self.folder / NAME).open("r+b" if self.count else "wb") as file:
            file.seek(self.count * _RECORD.itemsize)
            file.truncate()
            file.write(data)
            settle(file)
        return WordLog(self.folder, self.count + records.size, zlib.crc32(data, self.crc))

    def words(self, first: Ints, last: Ints) -> Words:
        """Return the words of some texts, given where each begins and ends in the log."""
        counts = last - first
        begins = np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))
        size = _RECORD.itemsize
        data = self._bytes()
        parts = [data[size * low : size * high] for low, high in zip(first.tolist(), last.tolist(), strict=True)]
        found: NDArray[np.void] = np.concatenate((data[:0], *parts)).view(_RECORD)
        names, numbers = (_marked(found, mark) for mark in (_NAME, _NUMBER))
        keys, starts, ends = (np.ascontiguousarray(found[name]) for name in ("key", "start", "end"))
        return Words(keys, starts, ends, names, numbers, begins)

    def _bytes(self) -> NDArray[np.uint8]:
        if not self.count:
            return np.empty(0, np.uint8)
        return np.asarray(np.memmap(self.folder / NAME, np.uint8, "r", shape=(self.count * _RECORD.itemsize,)))


def _marked(records: NDArray[np.void], mark: int) -> Flags:
    return np.asarray((records["kind"] & mark) != 0, np.bool_)
