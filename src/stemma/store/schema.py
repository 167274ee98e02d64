"""The tables of a store, and how an older store becomes a newer one.

`MIGRATIONS` only ever grows: what a released version wrote stays readable.
"""

APPLICATION_ID = 0x5354_4D41
"""`STMA`: marks the file as ours, so that no other database is ever written to."""

_FIRST = """
CREATE TABLE input (
    key TEXT NOT NULL PRIMARY KEY,    -- of path, bytes, settings and version: all that its readings depend on
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL,              -- zlib: the file as it was given
    skipped TEXT NOT NULL             -- JSON: what in it could not be read, and why
) STRICT;

CREATE TABLE page (
    input TEXT NOT NULL REFERENCES input (key) ON DELETE CASCADE,
    place INTEGER NOT NULL,           -- order inside the input
    doc TEXT NOT NULL,
    path TEXT NOT NULL,
    raw BLOB NOT NULL,                -- zlib: the page as text, into which the runs of its document point
    reading BLOB NOT NULL,            -- zlib: JSON of the reading
    PRIMARY KEY (input, place)
) STRICT;

CREATE TABLE dossier (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    key TEXT NOT NULL,                -- of all that the dossier depends on
    docs TEXT NOT NULL,               -- JSON: its documents, in order
    body BLOB NOT NULL                -- zlib: JSON of the dossier with those readings alone that learned from others
) STRICT;
"""

_ADDITIONS = """
ALTER TABLE dossier ADD COLUMN made_by TEXT;     -- JSON: what made it, in which shape, with which settings

CREATE TABLE part (                   -- the inputs that the dossier rests on; others are of a build that was stopped
    input TEXT NOT NULL PRIMARY KEY REFERENCES input (key) ON DELETE CASCADE
) STRICT;
INSERT INTO part SELECT key FROM input WHERE EXISTS (SELECT 1 FROM dossier);

CREATE TABLE correction (             -- a person's word, which every dossier made from now on keeps to
    body TEXT NOT NULL PRIMARY KEY    -- JSON of the correction
) STRICT;
"""

LOOKUP = """
CREATE TABLE sentence (
    id INTEGER PRIMARY KEY,           -- as in `lookup`
    doc TEXT NOT NULL,
    number INTEGER NOT NULL,          -- of the sentence in its document, from 0
    also TEXT NOT NULL,               -- terms of other names for those that it names
    claims TEXT NOT NULL,             -- JSON: ids in `told`
    differences TEXT NOT NULL,        -- JSON: ids in `told`
    articles INTEGER NOT NULL         -- the most that make one of its claims
) STRICT;

CREATE VIRTUAL TABLE lookup USING fts5 (
    own, also, near, content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);

CREATE VIRTUAL TABLE lookup_terms USING fts5vocab (lookup, col);

CREATE TABLE told (
    id TEXT NOT NULL PRIMARY KEY,     -- of a claim or a difference
    body BLOB NOT NULL                -- zlib: JSON of it as a reader is told of it
) STRICT;

CREATE TABLE shelf (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    key TEXT NOT NULL,                -- of the dossier whose sentences these are
    body TEXT NOT NULL                -- JSON: its articles and languages, in short
) STRICT;
"""
"""Sentences by their words: made from the dossier, and made again where they are of another."""

_BY_DOCUMENT = """
CREATE INDEX page_of_doc ON page (doc);
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _ADDITIONS, LOOKUP + _BY_DOCUMENT)
