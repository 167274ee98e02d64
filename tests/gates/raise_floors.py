"""Pin what the program reaches now as the floor that it may not fall below.

    python tests/gates/raise_floors.py [--allow-regression] [--only NAME]

A floor only rises; `--allow-regression` lowers it too, and says so in the table.
"""

import argparse
import json
from collections.abc import Iterator

import invented

import stories


def measures(only: str | None) -> Iterator[tuple[str, tuple[str, dict[str, float]]]]:
    """Yield each story that is there, with its digest and what is reached on it; the invented collections last."""
    for name, folder in stories.STORIES.items():
        if only in {None, name} and folder.is_dir():
            yield name, (stories.digest(folder), cut(stories.scores(folder, stories.told(folder))))
        elif only in {None, name}:
            print(f"{name}: not on this machine, its floors stay as they are")
    if only in {None, invented.NAME}:
        told = invented.collections()
        yield invented.NAME, (invented.digest(told), cut(invented.scores(told)))


def cut(scores: dict[str, float]) -> dict[str, float]:
    """Return the floors for some scores."""
    return {key: stories.floor_of(value) for key, value in scores.items()}


def main() -> int:
    """Measure every story that is there, print the floors that move, and write them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--allow-regression", action="store_true", help="lower floors that are no longer reached")
    parser.add_argument("--only", help="one story, or `invented`")
    given = parser.parse_args()
    pinned, below = stories.floors(), 0
    for name, (digest, now) in measures(given.only):
        old = pinned.get(name, {}).get("floors", {})
        for key in sorted(now | old):
            if now.get(key) != old.get(key):
                print(f"{name:20} {key:34} {old.get(key, '-'):>6} -> {now.get(key, '-'):>6}")
        below += sum(now.get(key, 0) < floor for key, floor in old.items())
        kept = now if given.allow_regression else {key: max(value, old.get(key, 0)) for key, value in now.items()}
        pinned[name] = {"digest": digest, "floors": dict(sorted(kept.items()))}
    stories.FLOORS.write_text(json.dumps(pinned, indent=1) + "\n", encoding="utf-8")
    if below and not given.allow_regression:
        print(f"{below} scores are below their floor, which stays; if that is meant, say --allow-regression")
    return bool(below and not given.allow_regression)


if __name__ == "__main__":
    raise SystemExit(main())
