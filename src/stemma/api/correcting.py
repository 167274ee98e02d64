"""A person's corrections: made, listed, taken back, written to a file and taken from one."""

from collections.abc import Iterable
from pathlib import Path

from stemma.api.making import correct_in
from stemma.api.reading import Progress, work_of
from stemma.api.remembered import restored
from stemma.errors import BrokenCorrections, NoSuchPassage
from stemma.model.changes import Changes
from stemma.model.corrections import Corrected, Correction, CorrectionKind
from stemma.settings import DEFAULT, Settings
from stemma.store.corrections import ordered, parsed, written
from stemma.store.store import Store
from stemma.tell.pointing import anchor_of

_LARGEST = 20_000_000
"""Bytes of a file of corrections; a person makes a few hundred of 500 bytes."""


def _silent(_what: str, _done: int, _of: int) -> None:
    """Report nothing."""


def settings_of(kept: Store) -> Settings:
    """Return the settings that a store's dossier was made with; where an older store does not say, the usual ones."""
    made = kept.made()
    return restored(made.settings) if made else DEFAULT


def said(path: Path, kind: CorrectionKind, sides: tuple[str, str], *, same: bool, story: int, note: str) -> Correction:
    """Return the correction that a person means by two passages, names or sources of a store."""
    with Store(path) as kept:
        dossier = kept.dossier()
    left, right = (anchor_of(dossier, kind, side, story) for side in sides)
    if left == right:
        both = f"“{sides[0]}” and “{sides[1]}”"
        raise NoSuchPassage(both, "mean the same passage", "name two; `12.3` is the third statement of claim 12")
    return ordered(Correction(kind, same, left, right, note))


def keep(path: Path, new: Correction) -> Changes:
    """Add a correction to a store; it takes the place of one that says the opposite, or says it with another note."""
    with Store(path) as kept:
        others = [
            one for one in kept.corrections() if (one.kind, one.left, one.right) != (new.kind, new.left, new.right)
        ]
        return correct_in(kept, [*others, new], work_of(settings_of(kept), _silent), new)


def held(path: Path) -> tuple[Corrected, ...]:
    """Return the corrections of a store, each with what became of it."""
    with Store(path) as kept:
        return kept.dossier().corrections


def without(path: Path, numbers: Iterable[int], progress: Progress) -> Changes:
    """Take corrections back, by their numbers in the list."""
    gone = set(numbers)
    with Store(path) as kept:
        given = kept.corrections()
        wrong = min(gone - set(range(1, len(given) + 1)), default=None)
        if wrong is not None:
            there = f"give a number from 1 to {len(given)}" if given else "there are none"
            where = f"correction {wrong}"
            raise NoSuchPassage(where, "is not in the list", there)
        left = [one for number, one in enumerate(given, 1) if number not in gone]
        return correct_in(kept, left, work_of(settings_of(kept), progress))


def taken(path: Path, file: Path, progress: Progress) -> Changes:
    """Take corrections over from a file, beside those that a store has."""
    try:
        if file.stat().st_size > _LARGEST:
            raise BrokenCorrections(str(file), "is too large for a file of corrections", "name the file that was saved")
        text = file.read_bytes().decode("utf-8")
    except OSError as fault:
        told = f"cannot be read: {fault.strerror or fault}"
        raise BrokenCorrections(str(file), told, "name a file that `stemma corrections --save` wrote") from fault
    except UnicodeDecodeError as fault:
        number = fault.object[: fault.start].count(b"\n") + 1
        where = f"{file}, line {number}"
        raise BrokenCorrections(where, "is not UTF-8", "save the file as UTF-8") from fault
    new = parsed(text, str(file))
    with Store(path) as kept:
        return correct_in(kept, (*kept.corrections(), *new), work_of(settings_of(kept), progress))


def saved(path: Path) -> str:
    """Return the corrections of a store as the text of a file."""
    with Store(path) as kept:
        return written(kept.corrections())
