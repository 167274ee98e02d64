"""Entries -> dossiers: made whole, added to, corrected; nothing is read twice, and nothing is written in vain."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from stemma import pipeline
from stemma.api.asking import fill
from stemma.api.reading import Work, read_through
from stemma.api.remembered import written
from stemma.errors import CorrectionError, StoreError
from stemma.model import codec
from stemma.model.changes import Changes
from stemma.model.corrections import Correction
from stemma.model.documents import DocId, Skipped
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading
from stemma.read.inputs import Input
from stemma.store.fulltext import Fulltext
from stemma.store.store import Entry, Made, Part, Store
from stemma.tell.changed import compare


def build_into(kept: Store, inputs: Sequence[Input], work: Work) -> Dossier:
    """Read into a store what is new, and link all of it where the dossier kept there is of something else."""
    keys = _read_into(kept, inputs, len(inputs), work)
    corrections = kept.corrections()
    if kept.made() is None or kept.dossier_key() != _whole(keys, corrections):
        dossier = linked([kept.get(key) for key in keys], work, corrections)
        if not dossier.readings:
            return dossier
        _keep(kept, dossier, keys, work, corrections)
    return kept.dossier()


def add_into(kept: Store, inputs: Sequence[Input], work: Work) -> Changes:
    """Read into a store the articles that it has not, and link them with those that it has; say what changed."""
    before, again = _up_to_date(kept, work)
    arrived = _arrived(kept, inputs, work, {reading.document.id for reading in before.readings})
    after = before
    if arrived.entries:
        for entry in arrived.waiting:
            kept.put(entry)
        keys = {*(part.key for part in kept.parts()), *(e.key for e in (*arrived.entries, *arrived.waiting))}
        after = linked([kept.get(key) for key in sorted(keys)], work, kept.corrections())
        _keep(kept, after, sorted(keys), work, kept.corrections())
    changes = compare(before, after)
    return replace(changes, known=tuple(arrived.known), skipped=tuple(arrived.skipped), read_again=again)


def correct_in(kept: Store, corrections: Iterable[Correction], work: Work, new: Correction | None = None) -> Changes:
    """Link what a store holds with these corrections, where they are not those that it has; say what changed.

    Refuses a new one that contradicts others.
    """
    now = tuple(sorted(set(corrections)))
    before, again = _up_to_date(kept, work)
    after = before
    if now != kept.corrections():
        keys = [part.key for part in kept.parts()]
        after = linked([kept.get(key) for key in keys], work, now)
        _refuse(new, after)
        _keep(kept, after, keys, work, now)
    return replace(compare(before, after), read_again=again)


def _refuse(new: Correction | None, dossier: Dossier) -> None:
    """Refuse a correction that cannot be kept to."""
    for one in dossier.corrections:
        if one.correction == new and one.outcome in {"contradicts another", "not possible", "in two stories"}:
            where = f"“{one.correction.left.words}” and “{one.correction.right.words}”"
            raise CorrectionError(where, f"cannot be corrected so: {one.why}", "see `stemma corrections STORE`")


def linked(entries: Iterable[Entry], work: Work, corrections: tuple[Correction, ...] = ()) -> Dossier:
    """Link what was read; the same bytes under two names are one article."""
    readings: dict[str, Reading] = {}
    skipped: list[Skipped] = []
    for entry in sorted(entries, key=lambda e: (e.path, e.key)):
        skipped += entry.skipped
        for page in entry.pages:
            document = page.reading.document
            first = readings.setdefault(document.id, page.reading).document
            if first is not document:
                skipped.append(Skipped(document.path, f"the same bytes as {first.path}"))
    work.progress("Linking", 0, len(readings))
    dossier = pipeline.link(readings.values(), skipped, work.settings, corrections)
    work.progress("Linking", len(readings), len(readings))
    return dossier


@dataclass(frozen=True, slots=True)
class _Arrived:
    """What became of the files given."""

    entries: list[Entry]
    """Those with an article that is new."""
    waiting: list[Entry]
    """Those without, which are kept only beside one that has: a vain addition leaves a store as it was."""
    known: list[tuple[str, str]]
    skipped: list[Skipped]


def _arrived(kept: Store, inputs: Sequence[Input], work: Work, held: set[DocId]) -> _Arrived:
    """Read what is new; each article is kept as soon as it is read, so that a killed addition goes on from there."""
    parts = {part.key: part.path for part in kept.parts()}
    same = {part.sha256: part.path for part in reversed(kept.parts())}

    def there(key: str, given: Input) -> str | None:
        return parts.get(key) or (same.get(sha256(given.data).hexdigest()) if given.data else None)

    def known(key: str, given: Input) -> bool:
        return kept.has(key) or there(key, given) is not None

    found = _Arrived([], [], [], [])
    for key, given, entry in read_through(inputs, len(inputs), work, known):
        path = there(key, given)
        if path is not None:
            found.known.append((given.path, path))
            continue
        read = entry or kept.get(key)
        docs = {page.reading.document.id for page in read.pages}
        found.skipped.extend(read.skipped)
        (found.waiting if docs <= held else found.entries).append(read)
        if entry is not None and not docs <= held:
            kept.put(entry)
        held |= docs
    return found


def _up_to_date(kept: Store, work: Work) -> tuple[Dossier, bool]:
    """Return the dossier; one that other code, another reader or other settings made is made again first."""
    parts = kept.parts()
    if not parts:
        fault, remedy = "holds no dossier yet", "run `stemma build` again; it goes on where it was stopped"
        raise StoreError(str(kept.path), fault, remedy)
    made = kept.made()
    if made is not None and made.by == work.by:
        return kept.dossier(), False
    keys = _read_into(kept, _kept_inputs(kept, parts), len(parts), work)
    corrections = kept.corrections()
    _keep(kept, linked([kept.get(key) for key in keys], work, corrections), keys, work, corrections)
    return kept.dossier(), True


def _kept_inputs(kept: Store, parts: Iterable[Part]) -> Iterator[Input]:
    """Return the inputs of a store as they were given."""
    for part in parts:
        data, skipped = kept.raw(part.key)
        yield Input(part.path, data, skipped[0].reason if skipped and not data else None)


def _read_into(kept: Store, inputs: Iterable[Input], of: int, work: Work) -> list[str]:
    """Read into a store what it has not; return the keys of all."""
    keys = set()
    for key, _, entry in read_through(inputs, of, work, lambda key, _: kept.has(key)):
        if entry is not None:
            kept.put(entry)
        keys.add(key)
    return sorted(keys)


def _keep(kept: Store, dossier: Dossier, keys: Sequence[str], work: Work, corrections: tuple[Correction, ...]) -> None:
    made = Made(work.by, written(work.settings))
    whole = _whole(keys, corrections)
    kept.put_dossier(whole, dossier, keys, made, corrections)
    fill(Fulltext(kept), whole, dossier)


def _whole(keys: Iterable[str], corrections: Iterable[Correction]) -> str:
    """Return the key of a dossier: of all that it depends on."""
    parts = [*sorted(keys), *(codec.dump(correction) for correction in corrections)]
    return sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
