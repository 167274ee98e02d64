"""Print `stemma/lang/en/everyday.py`: English words by how many stretches of 300 words hold them.

    python training/english_everyday.py .data/ud_train/*.conllu

Counted over English Web Treebank (CC BY-SA 4.0) and the open genres of GUM (CC BY 4.0).
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

STRETCH, LEAST, CLASSES = 300, 100, 8


def stretches(paths: list[str]) -> Iterator[list[str]]:
    """Yield the words of each stretch; a stretch never crosses a document."""
    for path in paths:
        words: list[str] = []
        for line in [*Path(path).read_text().splitlines(), "# newdoc"]:
            cells = line.split("\t")
            if line.startswith("# newdoc") or len(words) == STRETCH:
                if len(words) > LEAST:
                    yield words
                words = []
            if len(cells) > 4 and cells[0].isdigit():
                words.append(cells[1].casefold())


def main() -> None:
    """Print the module."""
    found: Counter[str] = Counter()
    total = 0
    for words in stretches(sys.argv[1:]):
        total += 1
        found.update({word for word in words if word.isalpha()})
    print('"""Everyday words of English, counted by `training/english_everyday.py` (English Web Treebank, GUM)."""\n')
    print("EVERYDAY = tuple(\n    frozenset(words.split())\n    for words in (")
    for part in range(CLASSES):
        listed = sorted(word for word, count in found.items() if 2 ** -(part + 1) * total <= count < 2**-part * total)
        lines = "\n".join(f"        {line}" for line in wrap(" ".join(listed), 108))
        print(f'        """\n{lines}\n        """,')
    print("    )\n)")
    print('"""Part n holds the words that stand in one of 2**n to 2**(n+1) stretches of 300 words."""')


if __name__ == "__main__":
    main()
