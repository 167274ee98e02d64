"""Keep what was read and the dossier made of it in one SQLite file.

One transaction an input, so that a killed build loses nothing that was committed; and nothing is written twice: what
a reading or a dossier depends on is its key, and a key that is there already is left alone.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self

from stemma.errors import BrokenStore, NewerStore, NotAStore, OlderStore, StoreBusy, StoreError
from stemma.model import codec
from stemma.model.answers import ClaimTold, DifferenceTold, Shelf
from stemma.model.corrections import Correction
from stemma.model.documents import Skipped
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.store.schema import APPLICATION_ID, MIGRATIONS

_UNREADABLE = (zlib.error, ValueError, TypeError, LookupError)
"""What unpacking raises where a byte of a store has changed."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A page as the store keeps it."""

    reading: Reading
    raw: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An input with everything that was read from it."""

    key: str
    path: str
    data: bytes
    pages: tuple[Kept, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """An input that the dossier rests on, without what was read from it."""

    key: str
    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Made:
    """What a dossier was made by."""

    by: str
    """A digest of the code, the reader and the settings."""
    settings: str
    """The settings, as JSON."""


class Store:
    """One story's file. Use it in a `with` statement; it is closed at the end."""

    def __init__(self, path: Path, *, make: bool = False) -> None:
        self.path = path
        _check_kind(path, make=make)
        with self._faults():
            self._db = sqlite3.connect(path, isolation_level=None, timeout=5)
            self._open(make=make)
        self._was = self.dossier_key()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()

    @property
    def database(self) -> sqlite3.Connection:
        """The open file, for parts of the store that keep tables of their own."""
        return self._db

    def readings(self, docs: Iterable[str]) -> tuple[Reading, ...]:
        """Return what some documents say, as they were read, without the rest of the store."""
        wanted = "SELECT reading FROM page WHERE doc = ? ORDER BY path LIMIT 1"
        with self._reading():
            rows = [self._db.execute(wanted, (doc,)).fetchone() for doc in docs]
            return tuple(codec.load(Reading, _unpacked(row[0])) for row in rows if row)

    def has(self, key: str) -> bool:
        """Say whether an input with this key was read before."""
        with self._faults():
            return self._db.execute("SELECT 1 FROM input WHERE key = ?", (key,)).fetchone() is not None

    def put(self, entry: Entry) -> None:
        """Keep an input and its readings, in one transaction."""
        skipped = json.dumps([[s.where, s.reason] for s in entry.skipped], ensure_ascii=False)
        row = (entry.key, entry.path, sha256(entry.data).hexdigest(), zlib.compress(entry.data), skipped)
        with self._transaction():
            self._db.execute("INSERT OR REPLACE INTO input VALUES (?, ?, ?, ?, ?)", row)
            for place, page in enumerate(entry.pages):
                document = page.reading.document
                self._db.execute(
                    "INSERT INTO page VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        entry.key,
                        place,
                        document.id,
                        document.path,
                        _packed(page.raw),
                        _packed(codec.dump(page.reading)),
                    ),
                )

    def get(self, key: str) -> Entry:
        """Return an input and its readings."""
        with self._reading():
            found = self._db.execute("SELECT path, bytes, skipped FROM input WHERE key = ?", (key,))
            row = found.fetchone()
            if row is None:
                raise _overtaken(self.path)
            path, data, skipped = row
            rows = self._db.execute("SELECT raw, reading FROM page WHERE input = ? ORDER BY place", (key,)).fetchall()
            pages = tuple(Kept(codec.load(Reading, _unpacked(reading)), _unpacked(raw)) for raw, reading in rows)
            return Entry(key, path, zlib.decompress(data), pages, tuple(Skipped(*pair) for pair in json.loads(skipped)))

    def raw(self, key: str) -> tuple[bytes, tuple[Skipped, ...]]:
        """Return the bytes of an input and what in it could not be read, whoever read it."""
        with self._reading():
            data, skipped = self._db.execute("SELECT bytes, skipped FROM input WHERE key = ?", (key,)).fetchone()
            return zlib.decompress(data), tuple(Skipped(*pair) for pair in json.loads(skipped))

    def parts(self) -> tuple[Part, ...]:
        """Return the inputs that the dossier rests on, in the order of their paths."""
        query = "SELECT key, path, sha256 FROM input JOIN part ON part.input = input.key ORDER BY path, key"
        with self._faults():
            return tuple(Part(*row) for row in self._db.execute(query))

    def entries(self) -> Iterator[Entry]:
        """Return every input that the dossier rests on, in the order of their paths."""
        return (self.get(part.key) for part in self.parts())

    def corrections(self) -> tuple[Correction, ...]:
        """Return a person's corrections, in the order of their content."""
        with self._reading():
            rows = self._db.execute("SELECT body FROM correction").fetchall()
            return tuple(sorted(codec.load(Correction, body) for (body,) in rows))

    def made(self) -> Made | None:
        """Return what made the dossier; None where there is none, or where an older store does not say."""
        _, made = self._made()
        return made

    def recorded_hash(self, key: str) -> str:
        """Return the hash that an input's bytes had when they were read."""
        with self._faults():
            return str(self._db.execute("SELECT sha256 FROM input WHERE key = ?", (key,)).fetchone()[0])

    def dossier_key(self) -> str | None:
        """Return the key of the dossier that is kept, or None where there is none yet."""
        with self._faults():
            row = self._db.execute("SELECT key FROM dossier").fetchone()
        return row[0] if row else None

    def put_dossier(
        self, key: str, dossier: Dossier, inputs: Iterable[str], made: Made, corrections: Iterable[Correction]
    ) -> None:
        """Keep the dossier with the corrections that it keeps to, and drop the inputs that it no longer rests on.

        Raises `StoreBusy` where another program has kept one since this store was opened: what that one added stays.
        """
        docs = json.dumps([[r.document.path, r.document.id] for r in dossier.readings])
        # What an article learned from the others is the dossier's, not the article's own reading.
        taught = tuple(reading for reading in dossier.readings if reading.lessons)
        body = _packed(codec.dump(replace(dossier, readings=taught)))
        keep = set(inputs)
        by = json.dumps([_shape(), made.by, made.settings])
        with self._transaction():
            if self.dossier_key() != self._was:
                raise _overtaken(self.path)
            for (old,) in self._db.execute("SELECT key FROM input").fetchall():
                if old not in keep:
                    self._db.execute("DELETE FROM input WHERE key = ?", (old,))
            self._db.execute("INSERT OR REPLACE INTO dossier VALUES (1, ?, ?, ?, ?)", (key, docs, body, by))
            self._db.execute("DELETE FROM part")
            self._db.executemany("INSERT INTO part VALUES (?)", [(name,) for name in sorted(keep)])
            self._db.execute("DELETE FROM correction")
            bodies = [(codec.dump(correction),) for correction in sorted(corrections)]
            self._db.executemany("INSERT INTO correction VALUES (?)", bodies)
        self._was = key

    def dossier(self) -> Dossier:
        """Return the dossier."""
        with self._faults():
            row = self._db.execute("SELECT docs, body FROM dossier").fetchone()
        if row is None:
            fault, remedy = "holds no dossier yet", "run `stemma build` again; it goes on where it was stopped"
            raise StoreError(str(self.path), fault, remedy)
        self.check_shape()
        with self._reading():
            order = [tuple(pair) for pair in json.loads(row[0])]
            kept = (page.reading for entry in self.entries() for page in entry.pages)
            readings = {(reading.document.path, reading.document.id): reading for reading in kept}
            dossier = codec.load(Dossier, _unpacked(row[1]))
            readings |= {(reading.document.path, reading.document.id): reading for reading in dossier.readings}
            return replace(dossier, readings=tuple(readings[pair] for pair in order))

    def check_shape(self) -> None:
        """Refuse a store whose records have other fields than those of today: they would be misread, or not at all."""
        shape, _ = self._made()
        if shape != _shape():
            fault = "was made by another version of Stemma"
            raise OlderStore(str(self.path), fault, f"run `stemma add {self.path.name}`: it reads again what is in it")

    def _made(self) -> tuple[str, Made | None]:
        """Return the shape of the dossier's records, and what made it."""
        with self._reading():
            row = self._db.execute("SELECT made_by FROM dossier").fetchone()
            if row is None or row[0] is None:
                return "", None
            shape, by, settings = json.loads(row[0])
            return shape, Made(by, settings)

    def _open(self, *, make: bool) -> None:
        owner = self._db.execute("PRAGMA application_id").fetchone()[0]
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if owner != APPLICATION_ID and self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise _not_ours(self.path)
        if version > len(MIGRATIONS):
            fault = f"was written by a newer Stemma (store version {version})"
            raise NewerStore(str(self.path), fault, "update Stemma to read it")
        self._db.execute("PRAGMA foreign_keys = ON")
        for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
            self._db.executescript(
                f"BEGIN IMMEDIATE; PRAGMA application_id = {APPLICATION_ID};"
                f"{script}PRAGMA user_version = {number}; COMMIT;"
            )
        if make:
            # After the tables, so that a build that is killed has left our mark in the file itself, not in its log.
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._faults():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self._db.in_transaction:  # a full disk has ended it already
                    self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Turn the database's errors into ours, each with what to do."""
        try:
            yield
        except sqlite3.Error as error:
            raise as_ours(str(self.path), error) from error

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Take what cannot be unpacked for a damaged store."""
        try:
            with self._faults():
                yield
        except _UNREADABLE as error:
            fault, remedy = "is damaged: what it holds cannot be read back", "build the story again into a new file"
            raise BrokenStore(str(self.path), fault, remedy) from error


def _shape() -> str:
    """Return a digest of the fields of all records that a store keeps."""
    return " ".join(codec.shape(kind) for kind in (Dossier, Shelf, ClaimTold, DifferenceTold))


def as_ours(where: str, error: sqlite3.Error) -> StoreError:
    """Turn an error of the database into ours, with what to do."""
    fault = str(error)
    if "locked" in fault or "busy" in fault:
        return StoreBusy(where, "is being written by another build", "wait for it to end, then try again")
    if "full" in fault:
        return StoreError(where, "does not fit on the disk", "free some space and build again; what is kept stays")
    if "not a database" in fault or "malformed" in fault:
        return NotAStore(where, "is damaged or is no SQLite file", "build the story again into a new file")
    return StoreError(where, f"cannot be used ({fault})", "check that the file and its folder can be written")


def _check_kind(path: Path, *, make: bool) -> None:
    """Refuse a path that is no store of ours, before SQLite touches it."""
    if path.is_dir():
        raise NotAStore(str(path), "is a folder", "name a file, such as story.stemma")
    if not path.exists() or path.stat().st_size == 0:
        if not make:
            raise NotAStore(str(path), "does not exist", "give the file that `stemma build` wrote")
        if not path.parent.is_dir():
            raise StoreError(str(path), "lies in a folder that does not exist", "make the folder first")
        return
    with path.open("rb") as file:
        head = file.read(100)
    marked = int.from_bytes(head[68:72], "big") == APPLICATION_ID
    unfinished = any(Path(f"{path}{log}").exists() for log in ("-wal", "-journal"))
    if not head.startswith(b"SQLite format 3\0") or not (marked or unfinished):
        raise _not_ours(path)


def _overtaken(path: Path) -> StoreBusy:
    return StoreBusy(str(path), "was changed by another program meanwhile", "run the same command again")


def _not_ours(path: Path) -> NotAStore:
    return NotAStore(str(path), "is not a Stemma store", "give what `stemma build` wrote, or a new name to write to")


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8", "surrogatepass"))


def _unpacked(data: bytes) -> str:
    return zlib.decompress(data).decode("utf-8", "surrogatepass")
