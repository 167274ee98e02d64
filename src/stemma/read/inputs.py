"""Files and folders -> inputs with a stable name, opened only when they are read."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Input:
    """Raw bytes or the file that holds them, and the path relative to the folder that was given."""

    path: str
    source: bytes | Path
    fault: str | None = None
    """Why it cannot be read, where that is known before it is opened."""

    @property
    def data(self) -> bytes:
        """The bytes; none where they cannot be had, and then `documents` says why."""
        if isinstance(self.source, bytes):
            return self.source
        try:
            return b"" if self.fault else self.source.read_bytes()
        except OSError:
            return b""


def gather(paths: Iterable[Path]) -> Iterator[Input]:
    """List every file under the paths, in the order of their names; hidden files are left alone."""
    for path in paths:
        if path.is_dir():
            yield from _folder(path)
        else:
            yield Input(_name(Path(path.name)), path, _fault(path, path.parent))


def _folder(root: Path) -> Iterator[Input]:
    for here, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in list(folders):
            # What a browser saved beside a page belongs to the page; a folder named like an article is worth a word.
            where = _name((Path(here) / name).relative_to(root))
            if (Path(here) / name).is_symlink():
                yield Input(where, b"", "is a link to a folder, and links to folders are not followed")
            elif _beside_a_page(name, files):
                folders.remove(name)
                yield Input(where, b"", "holds what a browser saved beside a page; the page itself is read")
            elif Path(name).suffix.lower() in {".txt", ".html", ".htm", ".jsonl"}:
                yield Input(where, b"", "is a folder, although it is named like a file")
        for name in sorted(files):
            if not name.startswith("."):
                file = Path(here) / name
                yield Input(_name(file.relative_to(root)), file, _fault(file, root))


def _name(path: Path) -> str:
    """Write a path as text; a name whose bytes are no UTF-8 cannot be kept as it is."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _beside_a_page(folder: str, files: Iterable[str]) -> bool:
    stem = folder.removesuffix("_files")
    return stem != folder and any(name in files for name in (f"{stem}.html", f"{stem}.htm"))


def _fault(file: Path, root: Path) -> str | None:
    try:
        if not file.is_file():
            return "leads nowhere" if file.is_symlink() else "is not a file"
        if file.is_symlink() and not file.resolve().is_relative_to(root.resolve()):
            return "is a link that leaves the folder"
    except (OSError, RuntimeError) as fault:
        return f"cannot be read: {getattr(fault, 'strerror', None) or fault}"
    return None
