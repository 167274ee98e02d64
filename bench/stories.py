"""Score the dossier of every story that has a gold annotation, a table a run.

    python bench/stories.py [--stories FOLDER] [--scorer FILE] [PART ...]

FOLDER holds one folder a story (articles and `gold.json`); FILE is the scorer that the stories came with. PART limits
the table to parts such as `quotes` or `claims`.
"""

import argparse
import importlib.util
import json
from pathlib import Path

from stemma import api

SHARED = Path(__file__).parents[2] / "shared"


def flat(tree: dict, lead: str = "") -> dict[str, float]:
    """Flatten nested scores into dotted names."""
    out: dict[str, float] = {}
    for key, value in tree.items():
        out |= flat(value, f"{lead}{key}.") if isinstance(value, dict) else {lead + key: value}
    return out


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--stories", type=Path, default=SHARED / "stories")
    parser.add_argument("--scorer", type=Path, default=SHARED / "score" / "score.py")
    parser.add_argument("parts", nargs="*")
    args = parser.parse_args()
    spec = importlib.util.spec_from_file_location("score", args.scorer)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    rows: dict[str, dict[str, float]] = {}
    folders = sorted(p.parent for p in args.stories.glob("*/gold.json"))
    for folder in folders:
        gold = json.loads((folder / "gold.json").read_text())
        files = sorted(p for p in folder.rglob("*") if p.is_file() and p.name != "gold.json")
        dossier = json.loads(api.export(api.build(files), "json"))
        for name, value in flat(scorer.Pair(folder, dossier, gold).all()).items():
            if not args.parts or name.split(".")[0] in args.parts:
                rows.setdefault(name, {})[folder.name] = value
    print(f"{'':34}" + "".join(f"{f.name[:16]:>18}" for f in folders) + f"{'mean':>10}")
    for name, values in rows.items():
        cells = "".join(f"{values[f.name]:18.3f}" if f.name in values else f"{'-':>18}" for f in folders)
        print(f"{name:34}{cells}{sum(values.values()) / len(values):10.3f}")


if __name__ == "__main__":
    main()
