"""Pin what the program reaches now as the floor that it may not fall below.

    python tests/gates/raise_floors.py [--allow-regression]

A floor only rises; `--allow-regression` lowers it too, and says so in the table.
"""

import argparse
import json

import stories


def main() -> int:
    """Measure every story that is there, print the floors that move, and write them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--allow-regression", action="store_true", help="lower floors that are no longer reached")
    allowed = parser.parse_args().allow_regression
    pinned, below = stories.floors(), 0
    for name, folder in stories.STORIES.items():
        if not folder.is_dir():
            print(f"{name}: not on this machine, its floors stay as they are")
            continue
        old = pinned.get(name, {}).get("floors", {})
        now = {key: stories.floor_of(value) for key, value in stories.scores(folder, stories.told(folder)).items()}
        for key in sorted(now | old):
            if now.get(key) != old.get(key):
                print(f"{name:20} {key:34} {old.get(key, '-'):>6} -> {now.get(key, '-'):>6}")
        below += sum(now.get(key, 0) < floor for key, floor in old.items())
        kept = now if allowed else {key: max(value, old.get(key, 0)) for key, value in now.items()}
        pinned[name] = {"digest": stories.digest(folder), "floors": dict(sorted(kept.items()))}
    stories.FLOORS.write_text(json.dumps(pinned, indent=1) + "\n", encoding="utf-8")
    if below and not allowed:
        print(f"{below} scores are below their floor, which stays; if that is meant, say --allow-regression")
    return bool(below and not allowed)


if __name__ == "__main__":
    raise SystemExit(main())
