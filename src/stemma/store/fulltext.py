"""Sentences that can be looked up by their words: a full-text index (SQLite FTS5) beside the dossier.

Terms come in as they are to be found: folded and stemmed, so that SQLite only has to part them at blanks. They stand in
three columns, which weigh differently (bm25: Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
"""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from functools import cache
from hashlib import sha256
from types import TracebackType
from typing import Self

from stemma.errors import BrokenStore
from stemma.model import codec
from stemma.model.answers import ClaimTold, DifferenceTold, Found, Quoted, Row, Shelf, SideTold, Spread
from stemma.store.schema import LOOKUP
from stemma.store.store import Store, as_ours

_WEIGHTS = (1.0, 0.9, 0.3)
"""Of the columns: a sentence's own words, other names of those it names, what stands near."""
_UNREADABLE = (zlib.error, ValueError, TypeError, LookupError)
Told = ClaimTold | DifferenceTold


class Fulltext:
    """The sentences of a store, or of a dossier in memory, by their words. Use it in a `with` statement."""

    def __init__(self, kept: Store | None = None) -> None:
        """Open the index that a store has, or an empty one in memory."""
        self._where = str(kept.path) if kept else "the index in memory"
        self._own = kept is None
        with self._faults():
            self._db = kept.database if kept else sqlite3.connect(":memory:", isolation_level=None)
            if self._own:
                self._db.executescript(LOOKUP)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._own:
            self._db.close()

    def key(self) -> str | None:
        """Return the key of the dossier whose sentences these are; None where another Stemma listed them otherwise."""
        with self._faults():
            row = self._db.execute("SELECT key FROM shelf").fetchone()
        key, _, shape = row[0].rpartition(" ") if row else ("", "", "")
        return key if row and shape == _shape() else None

    def fill(self, key: str, shelf: Shelf, rows: Iterable[Row], told: Iterable[Told]) -> None:
        """Replace all sentences, in one transaction."""
        with self._faults():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._empty()
                self._insert(rows, told)
                self._db.execute("INSERT INTO shelf VALUES (1, ?, ?)", (f"{key} {_shape()}", codec.dump(shelf)))
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def shelf(self) -> Shelf:
        """Return which articles there are."""
        with self._reading():
            return codec.load(Shelf, self._db.execute("SELECT body FROM shelf").fetchone()[0])

    def spread(self, keys: Iterable[str]) -> Spread:
        """Say in how many sentences each term stands."""
        with self._faults():
            size = self._db.execute("SELECT count(*) FROM sentence").fetchone()[0]
            asked = "SELECT doc FROM lookup_terms WHERE term = ? AND col = 'own'"
            counts = [(key, self._db.execute(asked, (key,)).fetchone()) for key in keys]
        return Spread(size, tuple((key, row[0] if row else 0) for key, row in counts))

    def near(self, keys: Sequence[str], most: int) -> tuple[Found, ...]:
        """Return the sentences that share most with some terms, by their rarity."""
        if not keys:
            return ()
        # A quoted string is a plain word to FTS5, whatever stands in it; a quotation mark is written twice.
        wanted = " OR ".join('"' + key.replace('"', '""') + '"' for key in keys)
        ranked = (
            "SELECT doc, number, sentence.also, claims, differences, articles"
            " FROM lookup JOIN sentence ON sentence.id = lookup.rowid"
            " WHERE lookup MATCH ? ORDER BY bm25(lookup, ?, ?, ?), doc, number LIMIT ?"
        )
        with self._reading():
            found = self._db.execute(ranked, (wanted, *_WEIGHTS, most)).fetchall()
            return tuple(
                Found(doc, number, also, tuple(json.loads(claims)), tuple(json.loads(points)), articles)
                for doc, number, also, claims, points, articles in found
            )

    def claims(self, ids: Iterable[str]) -> tuple[ClaimTold, ...]:
        """Return claims by their ids, in that order."""
        with self._reading():
            return tuple(codec.load(ClaimTold, body) for body in self._told(ids))

    def differences(self, ids: Iterable[str]) -> tuple[DifferenceTold, ...]:
        """Return differences by their ids, in that order."""
        with self._reading():
            return tuple(codec.load(DifferenceTold, body) for body in self._told(ids))

    def _told(self, ids: Iterable[str]) -> Iterator[str]:
        for one in ids:
            row = self._db.execute("SELECT body FROM told WHERE id = ?", (one,)).fetchone()
            if row:
                yield zlib.decompress(row[0]).decode("utf-8", "surrogatepass")

    def _empty(self) -> None:
        self._db.execute("INSERT INTO lookup (lookup) VALUES ('delete-all')")
        for table in ("sentence", "told", "shelf"):
            self._db.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own tables

    def _insert(self, rows: Iterable[Row], told: Iterable[Told]) -> None:
        for number, row in enumerate(rows, 1):
            ids = json.dumps(row.claims), json.dumps(row.differences)
            place = (number, row.doc, row.number, row.also, *ids, row.articles)
            self._db.execute("INSERT INTO sentence VALUES (?, ?, ?, ?, ?, ?, ?)", place)
            self._db.execute(
                "INSERT INTO lookup (rowid, own, also, near) VALUES (?, ?, ?, ?)", (number, row.own, row.also, row.near)
            )
        for one in told:
            body = zlib.compress(codec.dump(one).encode("utf-8", "surrogatepass"))
            self._db.execute("INSERT OR REPLACE INTO told VALUES (?, ?)", (one.id, body))

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise as_ours(self._where, error) from error

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Take what cannot be unpacked for a damaged store."""
        try:
            with self._faults():
                yield
        except _UNREADABLE as error:
            fault, remedy = "is damaged: what it holds cannot be read back", "build the story again into a new file"
            raise BrokenStore(self._where, fault, remedy) from error


@cache
def _shape() -> str:
    """Return a digest of what is kept of a claim and a difference: a Stemma with other fields cannot read them."""
    kinds = (ClaimTold, DifferenceTold, SideTold, Quoted, Shelf)
    named = ",".join(f"{kind.__name__}.{field.name}" for kind in kinds for field in fields(kind))
    return sha256(named.encode()).hexdigest()[:12]
