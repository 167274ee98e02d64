"""Tell the format of an input and hand it to its reader."""

import hashlib
from collections.abc import Iterable

from stemma.model.documents import Block, DocId, Document, Page, Run, Skipped
from stemma.read.inputs import Input
from stemma.settings import ReadSettings


def documents(inputs: Iterable[Input], settings: ReadSettings) -> tuple[tuple[Page, ...], tuple[Skipped, ...]]:
    """Turn inputs into pages; what cannot be read comes back as `Skipped`, with the reason."""
    pages = []
    for given in inputs:
        if not given.path.endswith(".txt"):
            continue
        raw = given.data.decode(errors="replace")
        digest = hashlib.sha256(given.data).hexdigest()
        doc = DocId(digest[:12])
        blocks, at = [], 0
        for line in raw.splitlines(keepends=True):
            if line.strip():
                start = at + len(line) - len(line.lstrip())
                blocks.append(Block(start, at + len(line.rstrip()), "paragraph"))
            at += len(line)
        title = raw[blocks[0].start : blocks[0].end] if blocks else ""
        pages.append(
            Page(
                Document(
                    doc,
                    given.path,
                    None,
                    None,
                    title,
                    (),
                    None,
                    None,
                    "en",
                    raw,
                    tuple(blocks),
                    (),
                    (),
                    (Run(0, 0, len(raw)),),
                    digest,
                ),
                raw,
            )
        )
    return tuple(pages), ()
