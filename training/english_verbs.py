"""Print `stemma/lang/en/verbs.py`: third persons in -s that are verbs more often than nouns.

    python training/english_verbs.py .data/ud_train/ewt-train.conllu .data/ud_train/gum-open-train.conllu

Counted over English Web Treebank (CC BY-SA 4.0) and the open genres of GUM (CC BY 4.0), Penn tags VBZ, VBD, VBP and MD
against all others.
"""

import sys
from collections import Counter
from pathlib import Path
from textwrap import wrap

FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})


def counted(paths: list[str]) -> tuple[Counter[str], Counter[str]]:
    """Return for each form how often it stands, and how often as a finite verb."""
    seen: Counter[str] = Counter()
    finite: Counter[str] = Counter()
    for path in paths:
        for line in Path(path).read_text().splitlines():
            cells = line.split("\t")
            if len(cells) < 5 or not cells[0].isdigit() or not cells[1].isalpha():
                continue
            form = cells[1].lower()
            seen[form] += 1
            finite[form] += cells[4] in FINITE
    return seen, finite


def block(name: str, why: str, words: list[str]) -> str:
    """Write one word list as Python."""
    lines = "\n".join(f"    {line}" for line in wrap(" ".join(words), 112))
    return f'{name} = frozenset(\n    """\n{lines}\n    """.split()\n)\n"""{why}"""\n'


def main() -> None:
    """Print the module."""
    seen, finite = counted(sys.argv[1:])
    present = sorted(w for w in seen if w.endswith("s") and len(w) > 3 and finite[w] >= 0.6 * seen[w])
    print('"""Forms of English verbs, counted by `training/english_verbs.py` (English Web Treebank, GUM)."""\n')
    print(block("PRESENT", "Third persons that are verbs in at least three of five places.", present), end="")


if __name__ == "__main__":
    main()
