"""A file of corrections, to be kept beside the articles: one JSON object a line, to be read and edited by anybody."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from stemma.errors import BrokenCorrections
from stemma.model.corrections import Anchor, Correction, CorrectionKind

_KINDS: tuple[CorrectionKind, ...] = ("claim", "name", "origin")
_HEAD = (
    "# Corrections to a story, one a line. `stemma corrections STORE --take FILE` takes them over.",
    "# A line without its beginning or end is refused; an empty one, and one that begins with #, is passed over.",
)


def written(corrections: Iterable[Correction]) -> str:
    """Return corrections as the text of a file.

    >>> one = Correction("name", True, Anchor("A. Lund"), Anchor("Ada Lund"), "her initial")
    >>> tuple(parsed(written([one]), "x.corrections")) == (one,)
    True
    """
    rows = (json.dumps(_row(one), ensure_ascii=False) for one in sorted(corrections))
    return "".join(f"{row}\n" for row in (*_HEAD, *rows))


def _row(one: Correction) -> dict[str, object]:
    sides = {name: _side(anchor) for name, anchor in (("left", one.left), ("right", one.right))}
    return {"of": one.kind, "same": one.same, **sides, **({"note": one.note} if one.note else {})}


def _side(anchor: Anchor) -> dict[str, object]:
    if not anchor.doc:
        return {"words": anchor.words}
    return {"words": anchor.words, "doc": anchor.doc, "start": anchor.start, "path": anchor.path}


def parsed(text: str, where: str) -> tuple[Correction, ...]:
    """Return the corrections of a file; raises `BrokenCorrections`, which names the line and what to do about it."""
    lines = text.removeprefix("\ufeff").splitlines()
    return tuple(
        _correction(line, f"{where}, line {number}")
        for number, line in enumerate(lines, 1)
        if line.strip() and not line.lstrip().startswith("#")
    )


def _correction(line: str, where: str) -> Correction:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as fault:
        told = getattr(fault, "msg", "too deep")
        raise BrokenCorrections(where, f"is no JSON ({told})", "mend the line, or take it out") from fault
    if not isinstance(row, dict):
        raise BrokenCorrections(where, "is no correction", 'write {"of": …, "same": …, "left": …, "right": …}')
    wrong = next(_faults(row), None)
    if wrong:
        raise BrokenCorrections(where, *wrong)
    left, right = (Anchor(**row[side]) for side in ("left", "right"))
    return ordered(Correction(row["of"], row["same"], left, right, row.get("note", "")))


def _faults(row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Name what a correction lacks, or has too much of."""
    for name in sorted(row.keys() - {"of", "same", "left", "right", "note"}):
        yield f"has “{name}”, which is no part of a correction", "take it out"
    if row.get("of") not in _KINDS:
        yield "does not say what it is a correction of", f'give "of" as one of {", ".join(_KINDS)}'
    if not isinstance(row.get("same"), bool):
        yield "does not say whether the two are the same", 'give "same" as true or false'
    if not isinstance(row.get("note", ""), str):
        yield "has a note that is no text", "put it in quotation marks"
    for side in ("left", "right"):
        yield from _side_faults(row.get(side), side, place=row.get("of") == "claim")


def _side_faults(side: object, name: str, *, place: bool) -> Iterator[tuple[str, str]]:
    if not isinstance(side, dict) or not isinstance(side.get("words"), str) or not side["words"].strip():
        yield f"has no words for “{name}”", f'give "{name}" as {{"words": …}}'
        return
    for key in sorted(side.keys() - {"words", "doc", "start", "path"}):
        yield f"has “{key}” for “{name}”, which is no part of it", "take it out"
    if place and not side.get("doc"):
        yield f"does not say which article “{name}” is in", 'give "doc", the id of the article'
    if not isinstance(side.get("doc", ""), str) or not isinstance(side.get("path", ""), str):
        yield f"has a “doc” or “path” for “{name}” that is no text", "put it in quotation marks"
    start = side.get("start", 0)
    if not isinstance(start, int) or isinstance(start, bool) or start < 0:
        yield f"has a “start” for “{name}” that is no place", "give a number from 0 on, or take it out"


def ordered(one: Correction) -> Correction:
    """Return a correction with its sides in order: A and B is B and A."""
    left, right = sorted((one.left, one.right))
    return Correction(one.kind, one.same, left, right, one.note)
