"""Files and folders -> raw bytes with a stable name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Input:
    """Raw bytes, and the path relative to the folder that was given."""

    path: str
    data: bytes


def gather(paths: Iterable[Path]) -> Iterator[Input]:
    """Read every file under the paths, in the order of their names."""
    for path in paths:
        files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        root = path if path.is_dir() else path.parent
        for file in files:
            yield Input(file.relative_to(root).as_posix(), file.read_bytes())
