"""The stories that the floors stand on, and the file that holds the floors."""

import hashlib
import json
import math
import os
from pathlib import Path
from typing import Any

from measure import Scores, measured

from stemma import api

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("STEMMA_STORIES") or ROOT.parent / "shared" / "stories")
"""Stories whose texts may not be passed on; where they lie is no part of this project."""
FLOORS = Path(__file__).parent / "floors.json"

STORIES: dict[str, Path] = {
    "who-rang-the-bell": ROOT / "examples" / "who-rang-the-bell",
    "somos": SHARED / "somos",
    "paris-jewel-heist": SHARED / "paris-jewel-heist",
    "undersea-cables": SHARED / "undersea-cables",
}


def pages(folder: Path) -> list[Path]:
    """Return a story's articles."""
    return sorted(path for path in folder.iterdir() if path.suffix in {".txt", ".html", ".jsonl"})


def digest(folder: Path) -> str:
    """Return the SHA-256 of all pages and the gold of a story, names included."""
    whole = hashlib.sha256()
    for path in [*pages(folder), folder / "gold.json"]:
        whole.update(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def told(folder: Path) -> Any:
    """Build a story's dossier and return it as it is exported to JSON."""
    return json.loads(api.export(api.build(pages(folder)), "json"))


def scores(folder: Path, dossier: Any) -> Scores:
    """Measure a dossier against the gold of its story."""
    return measured(folder, dossier, json.loads((folder / "gold.json").read_text(encoding="utf-8")))


def floors() -> dict[str, Any]:
    """Return the pinned digest and floors of each story."""
    return json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}


def floor_of(score: float) -> float:
    """Return the floor for a score: cut to three digits, so that a last bit on another machine cannot break it."""
    return math.floor(score * 1000 + 1e-6) / 1000
