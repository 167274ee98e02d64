"""Which blocks of a page are article: trafilatura's lines vote on them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from stemma.lang.base import Language
from stemma.read.furniture import label_reason
from stemma.read.pieces import Piece
from stemma.read.place import Place
from stemma.text.segment import words

Key = tuple[str, ...]
Grams = set[tuple[str, ...]]


class Block(NamedTuple):
    """A block of the page and its words in lower case, which every question about it asks for."""

    piece: Piece
    place: Place
    key: Key


_SIDES = frozenset(
    {"comments", "related stories", "advert", "promotion", "share links", "navigation", "footer", "legal notice"}
)
_SIDE_SHARE = 0.3
_SIDE_SHARE = 0.3
_GRAM = 4
_SHARE = 0.8
LONG = 10
_LEAST_HOME = 60
_HOME_SHARE = 0.9
_RANKS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HEADINGS = frozenset({"h2", "h3", "h4", "h5"})


def key_of(text: str) -> Key:
    """Return a text's words in lower case."""
    return words(text.lower())


def chosen_blocks(blocks: Sequence[Block], lines: Sequence[str]) -> list[bool]:
    """Choose the blocks that the lines cover: whole lines, then blocks that share most four-word pieces."""
    keys = [key_of(line) for line in lines]
    whole = Counter(key_of(cell) for line in lines for cell in (line.split("|") if line.startswith("|") else (line,)))
    # Across lines too: trafilatura breaks a paragraph where a link or a picture stands in it.
    stream = tuple(word for key in keys for word in key)
    grams: Grams = {gram for size in (2, 3, _GRAM) for gram in _grams(stream, size)}
    chosen = [len(key) >= LONG and (key in whole or _covered(key, grams)) for _, _, key in blocks]
    chosen = _without_doubles(blocks, chosen, whole)
    chosen = _with_siblings(blocks, chosen)
    return _with_short(blocks, chosen, whole, grams)


def within(blocks: Sequence[Block], chosen: list[bool]) -> list[bool]:
    """Leave out comments, related stories and the like that trafilatura took along, unless they are most of the text.

    Where a template calls the element around the whole article `comments-on`, its share gives that away.
    """
    sizes: Counter[str | None] = Counter()
    for (_, place, key), take in zip(blocks, chosen, strict=True):
        sizes[place.reason] += len(key) * take
    most = _SIDE_SHARE * sum(sizes.values())
    aside = {reason for reason, size in sizes.items() if reason in _SIDES and size < most}
    return [take and place.reason not in aside for (_, place, _), take in zip(blocks, chosen, strict=True)]


def _with_short(blocks: Sequence[Block], chosen: list[bool], whole: Counter[Key], grams: Grams) -> list[bool]:
    """Add headings, items and the like: inside the article or just below it, where they are lines of their own."""
    taken = [number for number, take in enumerate(chosen) if take]
    first, last = (taken[0] - 3, taken[-1] + 6) if taken else (0, len(blocks))
    added = list(chosen)
    for number, (_, place, key) in enumerate(blocks):
        if not key or chosen[number] or len(key) >= LONG or not first <= number <= last:
            continue
        if whole[key]:
            added[number] = True
            whole[key] -= 1
        elif taken and taken[0] < number < taken[-1]:
            between = added[number - 1] and chosen[number + 1 : number + 2] == [True]
            heads = between and place.tag in _HEADINGS and place.reason is None
            added[number] = heads or (_covered(key, grams) if len(key) > _GRAM else between and key in grams)
    return added


def _covered(key: Key, grams: set[Key]) -> bool:
    own = tuple(_grams(key, _GRAM))
    return sum(gram in grams for gram in own) >= _SHARE * len(own)


def _grams(key: Key, size: int) -> Iterator[tuple[str, ...]]:
    return zip(*(key[start:] for start in range(size)), strict=False)


def _without_doubles(blocks: Sequence[Block], chosen: list[bool], whole: Counter[Key]) -> list[bool]:
    """Of a paragraph that stands in the page twice, keep the one whose surroundings look most like an article."""
    places: dict[Key, list[int]] = {}
    for number, (_, _, key) in enumerate(blocks):
        if chosen[number]:
            places.setdefault(key, []).append(number)
    kept = set()
    for key, numbers in places.items():
        best = sorted(numbers, key=lambda n: (blocks[n].place.reason is not None, not blocks[n].place.article, n))
        kept |= set(best[: max(1, whole[key])])
    return [take and number in kept for number, take in enumerate(chosen)]


def _with_siblings(blocks: Sequence[Block], chosen: list[bool]) -> list[bool]:
    """Add the long paragraphs that stand in elements of the class which holds nearly all of the others.

    Where a page parts its article by adverts or a wall, trafilatura may stop at the first part.
    """
    homes: Counter[str] = Counter()
    taken = set()
    for (_, place, key), take in zip(blocks, chosen, strict=True):
        if take:
            homes[place.home] += len(key) * (place.tag == "p")
            taken.add(key)
    home, size = max(homes.items(), key=lambda one: (one[1], one[0]), default=("", 0))
    if not home or size < _LEAST_HOME or size < _HOME_SHARE * sum(homes.values()):
        return chosen
    return [
        take or (place == Place("p", None, place.article, home) and len(key) >= 2 * LONG and key not in taken)
        for (_, place, key), take in zip(blocks, chosen, strict=True)
    ]


def under_headings(
    blocks: Sequence[Block], sections: Iterable[tuple[int, int]], language: Language
) -> tuple[Block, ...]:
    """Give what stands under a heading such as `Comments` or `Most read` its reason, up to the end of its element."""
    reasons: dict[int, str] = {}
    for first, end in sections:
        reason = label_reason(blocks[first].piece.text, language)
        for number in range(first, end) if reason else ():
            if (
                number > first
                and blocks[number].place.tag in _RANKS
                and blocks[number].place.tag <= blocks[first].place.tag
            ):
                break
            reasons.setdefault(number, reason or "")
    return tuple(
        block._replace(place=block.place._replace(reason=block.place.reason or reasons[number]))
        if number in reasons
        else block
        for number, block in enumerate(blocks)
    )
