"""Compare exact words of a gold annotation with the spans of a dossier: folding, finding, overlapping, grouping."""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

# Typists and typesetters differ in these without meaning anything by it.
ALIKE = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "…": "..."})
ARTICLES_AND_TITLES = frozenset("the a an of mr mrs ms dr s in for and its his her".split())

Range = tuple[int, int]


def folded(text: str) -> str:
    """Return a text without case, without typographic marks, with single spaces."""
    return " ".join(text.translate(ALIKE).split()).lower()


def words(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return re.findall(r"\w+", folded(text))


@dataclass(frozen=True, slots=True)
class Searchable:
    """A text that finds folded words in itself and says where they stand."""

    folded: str
    origin: tuple[int, ...]
    """For each folded character, the character that it came from."""

    @classmethod
    def of(cls, text: str) -> "Searchable":
        """Fold a text, keeping the way back."""
        characters: list[str] = []
        origin: list[int] = []
        for place, character in enumerate(text):
            for one in character.translate(ALIKE).lower():
                blank = one.isspace()
                if not (blank and (not characters or characters[-1] == " ")):
                    characters.append(" " if blank else one)
                    origin.append(place)
        return cls("".join(characters), tuple(origin))

    def find(self, piece: str) -> Range | None:
        """Return where a piece first stands, or None."""
        wanted = folded(piece)
        at = self.folded.find(wanted)
        return None if at < 0 else (self.origin[at], self.origin[at + len(wanted) - 1] + 1)


def common(left: Range, right: Range) -> int:
    """Return how many characters two ranges share."""
    return max(0, min(left[1], right[1]) - max(left[0], right[0]))


def same_name(left: str | None, right: str | None) -> bool:
    """Say whether two names may name one thing: one holds the other, they end alike, or share half of their words."""
    first, second = ([w for w in words(name or "") if w not in ARTICLES_AND_TITLES] for name in (left, right))
    if not first or not second:
        return False
    one, other = set(first), set(second)
    surname = first[-1] == second[-1] and len(first[-1]) > 2
    return one <= other or other <= one or surname or 2 * len(one & other) >= len(one | other)


def alike(left: list[str], right: list[str]) -> float:
    """Return the F1 of two bags of words."""
    shared = (Counter(left) & Counter(right)).total()
    return 2 * shared / (len(left) + len(right)) if left and right else 0.0


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean, 0 where both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def share(part: float, whole: float) -> float:
    """Return part of whole, 0 where there is no whole."""
    return part / whole if whole else 0.0


def b_cubed(gold: Mapping[Hashable, object], found: Mapping[Hashable, object]) -> float:
    """Return the B-cubed F1 (Bagga and Baldwin 1998) over the gold's items; one that is not found counts 0."""
    precision = recall = 0.0
    for item in found:
        together = {other for other in gold if other in found and found[other] == found[item]}
        right = sum(gold[other] == gold[item] for other in together)
        precision += right / len(together)
        recall += right / sum(group == gold[item] for group in gold.values())
    return f1(share(precision, len(gold)), share(recall, len(gold)))


def most_frequent(items: Iterable[Hashable]) -> Hashable:
    """Return the item that comes most often, the earliest of several."""
    return Counter(items).most_common(1)[0][0]
