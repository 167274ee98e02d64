"""The SQLite file of an index: what its other files hold, its articles, and the passages found."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np

from stemma.errors import NewerStore, NotAStore, StoreError
from stemma.model.documents import DocId
from stemma.store.levels import broken
from stemma.store.roll import Entry
from stemma.store.store import as_ours
from stemma.text.compare import Ints
from stemma.text.copies import Shared

NAME = "index.db"
APPLICATION_ID = 0x5354_4D49
"""`STMI`: marks the file as ours."""
_VERSION = 1
_TABLES = """
CREATE TABLE state (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    made_by TEXT NOT NULL,            -- JSON: the kind of seeds, and the settings
    serial INTEGER NOT NULL,          -- how many times articles were added
    words INTEGER NOT NULL,           -- how many words the log holds
    crc INTEGER NOT NULL              -- of the log
) STRICT;
CREATE TABLE level (                  -- files of postings, the largest first
    place INTEGER PRIMARY KEY, name TEXT NOT NULL, postings INTEGER NOT NULL, crc INTEGER NOT NULL
) STRICT;
CREATE TABLE article (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, place TEXT NOT NULL, outlet TEXT, lang TEXT NOT NULL,
    mark INTEGER NOT NULL,            -- a digest of its words
    words INTEGER NOT NULL
) STRICT;
CREATE TABLE passage (                -- between articles that are the first with their words; words counted in each
    left INTEGER NOT NULL, right INTEGER NOT NULL, left_start INTEGER NOT NULL, left_end INTEGER NOT NULL,
    right_start INTEGER NOT NULL, right_end INTEGER NOT NULL, equal INTEGER NOT NULL
) STRICT;
CREATE INDEX passage_left ON passage (left, right);
CREATE INDEX passage_right ON passage (right);
"""


class State(NamedTuple):
    """What changes with every addition."""

    serial: int
    words: int
    crc: int


class Catalogue:
    """The SQLite file of one index."""

    def __init__(self, folder: Path, made_by: str) -> None:
        self._folder = folder
        self._path = folder / NAME
        _check_folder(folder)
        with self._faults():
            self._db = sqlite3.connect(self._path, isolation_level=None, timeout=5)
            self._open(made_by)
        self._seen = self._version()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def read(self) -> tuple[State, list[tuple[str, int, int]], list[Entry]]:
        """Return the state, the files of postings, and the articles in the order of arrival."""
        with self._faults():
            if own := not self._db.in_transaction:
                self._db.execute("BEGIN")
            self._seen = self._version()
            state = State(*self._db.execute("SELECT serial, words, crc FROM state").fetchone())
            files = self._db.execute("SELECT name, postings, crc FROM level ORDER BY place").fetchall()
            columns = "id, place, outlet, lang, mark, words"
            rows = self._db.execute(f"SELECT {columns} FROM article ORDER BY number").fetchall()  # noqa: S608 - ours
            if own:
                self._db.execute("COMMIT")
        return state, files, [Entry(DocId(name), *rest) for name, *rest in rows]

    @contextmanager
    def writing(self) -> Iterator[bool]:
        """Open a transaction that keeps others from writing; say whether another one wrote since the last look."""
        with self._faults():
            self._db.execute("BEGIN IMMEDIATE")
        try:
            yield self._version() != self._seen
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        with self._faults():
            self._db.execute("COMMIT")

    def write(
        self,
        state: State,
        files: Sequence[tuple[str, int, int]],
        articles: tuple[int, Sequence[Entry]],
        found: Shared,
        stale: tuple[Ints, Ints],
    ) -> None:
        """Tell of new files, articles (after the first one's number) and passages; drop those of `stale` pairs."""
        start, entries = articles
        with self._faults():
            self._db.execute("UPDATE state SET serial = ?, words = ?, crc = ?", state)
            self._db.execute("DELETE FROM level")
            self._db.executemany("INSERT INTO level (name, postings, crc) VALUES (?, ?, ?)", files)
            rows = ((number, *entry) for number, entry in enumerate(entries, start))
            self._db.executemany("INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
            pairs = zip(*(side.tolist() for side in stale), strict=True)
            self._db.executemany("DELETE FROM passage WHERE left = ? AND right = ?", pairs)
            passages = zip(*(column.tolist() for column in found), strict=True)
            self._db.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?)", passages)

    def passages(self) -> Shared:
        """Return all passages."""
        with self._faults():
            return _shared(self._db.execute("SELECT * FROM passage").fetchall())

    def passages_of(self, numbers: Sequence[int]) -> Shared:
        """Return the passages of some articles."""
        with self._faults():
            query = "SELECT * FROM passage WHERE left = ? UNION ALL SELECT * FROM passage WHERE right = ?"
            return _shared([row for number in numbers for row in self._db.execute(query, (number, number))])

    def unused(self) -> list[str]:
        """Return the names of files of postings that nothing tells of: merged away, or of a writer that was killed."""
        with self._faults():
            told = {name for (name,) in self._db.execute("SELECT name FROM level")}
        return sorted(path.name for path in self._folder.glob("postings-*.bin") if path.name not in told)

    def _version(self) -> int:
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def _open(self, made_by: str) -> None:
        owner = self._db.execute("PRAGMA application_id").fetchone()[0]
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if owner != APPLICATION_ID and self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise NotAStore(str(self._folder), "is no index of Stemma's", "name its folder, or a new one")
        if version > _VERSION:
            raise NewerStore(str(self._folder), "was written by a newer Stemma", "update Stemma to read it")
        if not version:
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.executescript(
                f"BEGIN IMMEDIATE; PRAGMA application_id = {APPLICATION_ID};{_TABLES}"
                f"PRAGMA user_version = {_VERSION}; COMMIT;"
            )
            self._db.execute("INSERT INTO state VALUES (1, ?, 0, 0, 0)", (made_by,))
        self._db.execute("PRAGMA synchronous = NORMAL")
        if self._db.execute("SELECT made_by FROM state").fetchone() != (made_by,):
            fault = "was made with other settings or by another version"
            raise StoreError(str(self._folder), fault, "name a new folder and add the articles to it")

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise as_ours(str(self._folder), error) from error
            raise broken(self._folder, f"{NAME} cannot be read back ({error})") from error


def _check_folder(folder: Path) -> None:
    """Refuse a path that is no folder of ours, and make a new one."""
    if folder.exists() and not folder.is_dir():
        raise NotAStore(str(folder), "is a file", "name a folder")
    if not folder.parent.is_dir():
        raise StoreError(str(folder), "lies in a folder that does not exist", "make the folder first")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / NAME).exists():
        raise NotAStore(str(folder), "is no index of Stemma's", "name the folder of one, or a new one")
    folder.mkdir(exist_ok=True)


def _shared(rows: Sequence[Sequence[int]]) -> Shared:
    return Shared(*np.array(rows, np.int64).reshape(-1, len(Shared._fields)).T)
