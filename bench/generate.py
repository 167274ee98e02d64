"""Generate piles of invented articles with passages planted in them, and the exact place of every plant.

    python bench/generate.py COUNT STORIES FILE.jsonl

Articles have about 500 words: English words at about their true frequency, an invented vocabulary for each story, and
sentences that quote, count and attribute. One article in 25 is a word-for-word copy of another, one in 7 an edited
copy, one in 2 carries passages of others, and every outlet ends its articles with a footer of its own. Limits: one
language, and the words follow one another at random, so that chance runs are rarer than in real prose.
"""

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

from stemma.lang.en.everyday import EVERYDAY

Sentence = list[str]
Taken = tuple[int, int, int, list[str], float]
Places = tuple[list[tuple[int, int]], list[tuple[int, int]]]

OUTLETS = 24
SYLLABLES = (
    *("ba", "cor", "del", "fen", "gar", "hol", "is", "jun", "kel", "lor", "mar", "nev", "os", "pra", "rin", "sel"),
    *("tam", "ul", "ver", "wes", "yor", "zan", "bri", "cho", "dra", "eth", "fro", "gli", "hem", "ket"),
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHAPES = (
    "At least {number} people were {word} in {place} on {day}, {office} said.",
    "“{soup},” {person} told reporters in {place}.",
    "“{soup},” said {person}, who leads {office}.",
    "According to {office}, {soup}.",
    "{person} said that {soup}.",
    "{office} said in a statement that {soup}.",
    "About {number} percent of the {word} was {word} by {day}.",
    "{soup}, it said, citing {office}.",
)


@dataclass(frozen=True, slots=True)
class Article:
    """An invented article."""

    text: str
    outlet: int
    story: int
    origins: tuple[tuple[int, int, int], ...] = ()
    """Where each word stands, start and end, and a number that it shares with the words copied from it."""


@dataclass(frozen=True, slots=True)
class Plant:
    """A passage that one article took from another, with its place in both texts."""

    source: int
    source_span: tuple[int, int]
    target: int
    target_span: tuple[int, int]
    words: int
    edited: float
    """Share of its words that were changed."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What the articles of one story have in common."""

    words: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]
    offices: tuple[str, ...]


@dataclass(slots=True)
class Draft:
    """An article in the making: its own words, and the passages that it takes over."""

    own: list[str]
    taken: list[Taken] = field(default_factory=list)
    """Source article, first and last word there, the words as they stand here, share edited."""
    origin: tuple[int, float] | None = None


def subject(rng: random.Random) -> Subject:
    """Invent a story."""

    def word(parts: int) -> str:
        return "".join(rng.choices(SYLLABLES, k=parts))

    people = tuple(f"{word(2).title()} {word(3).title()}" for _ in range(8))
    places = tuple(word(3).title() for _ in range(5))
    offices = tuple(f"the {word(2).title()} {kind}" for kind in ("Ministry", "Police", "Institute", "Council"))
    return Subject(tuple(word(3) for _ in range(150)), people, places, offices)


def sentences(rng: random.Random, about: Subject) -> Iterator[Sentence]:
    """Write sentences about a story, without end."""
    listed = [sorted(part) for part in EVERYDAY]
    pool = [word for part in listed for word in part]
    odds = list(accumulate(2.0 ** -(number * 1.5) for number, part in enumerate(listed) for _ in part))
    while True:
        soup = rng.choices(pool, cum_weights=odds, k=400)
        mixed = [rng.choice(about.words) if rng.random() < 0.3 else word for word in soup]
        for start in range(0, 380, 20):
            yield shaped(rng, about, mixed[start : start + rng.randint(9, 20)])


def shaped(rng: random.Random, about: Subject, soup: Sentence) -> Sentence:
    """Give a run of words the shape of a sentence."""
    if rng.random() < 0.6:
        return [soup[0].capitalize(), *soup[1:-1], f"{soup[-1]}."]
    values = {
        "soup": " ".join(soup),
        "word": rng.choice(about.words),
        "number": str(rng.randint(2, 900)),
        "day": rng.choice(DAYS),
        "person": rng.choice(about.people),
        "place": rng.choice(about.places),
        "office": rng.choice(about.offices),
    }
    text = rng.choice(SHAPES).format(**values)
    return (text[0].upper() + text[1:]).split()


def edit(rng: random.Random, words: list[str], share: float, about: Subject) -> list[str]:
    """Change a share of the words: most are replaced, some dropped, some added."""
    out: list[str] = []
    for word in words:
        chance = rng.random()
        if chance >= share:
            out.append(word)
        elif chance < share * 0.6:
            out.append(rng.choice(about.words))
        elif chance < share * 0.8:
            out += [word, rng.choice(about.words)]
    return out


class Written(str):
    """A word that is told apart from the same word written elsewhere: a copy of it is the same word."""

    __slots__ = ()


def drafts(count: int, stories: int, seed: int, *, traced: bool) -> tuple[list[Draft], list[int]]:
    """Write articles, then let some take over passages or the whole text of earlier ones of their story."""
    rng = random.Random(seed)  # noqa: S311 - a benchmark needs the same articles every time
    subjects = [subject(rng) for _ in range(stories)]
    voices = [sentences(rng, about) for about in subjects]
    story = [rng.randrange(stories) for _ in range(count)]
    out: list[Draft] = []
    earlier: dict[int, list[int]] = {}
    for number in range(count):
        about, before = subjects[story[number]], earlier.setdefault(story[number], [])
        draft = Draft([])
        chance = rng.random()
        if before and chance < 0.04 + 0.14:
            source, share = rng.choice(before), 0.0 if chance < 0.04 else rng.uniform(0.05, 0.3)
            draft.own, draft.origin = edit(rng, out[source].own, share, about), (source, share)
        else:
            size = rng.randint(300, 600)
            while len(draft.own) < size:
                draft.own += map(Written, next(voices[story[number]])) if traced else next(voices[story[number]])
            if before and chance < 0.6:
                draft.taken = [taken(rng, out, before, about) for _ in range(rng.randint(1, 2))]
            before.append(number)
        out.append(draft)
    return out, story


def taken(rng: random.Random, out: list[Draft], before: list[int], about: Subject) -> Taken:
    """Take a passage of 15 to 120 words over from an earlier article; a few articles are favourites."""
    source = before[min(int(rng.expovariate(1 / 10)), len(before) - 1)] if rng.random() < 0.2 else rng.choice(before)
    own = out[source].own
    length = min(rng.randint(15, 120), len(own) - 1)
    first = rng.randrange(len(own) - length)
    share = rng.choice((0.0, 0.0, 0.05, 0.1, 0.2))
    return source, first, first + length, edit(rng, own[first : first + length], share, about), share


def pile(count: int, stories: int, seed: int = 1, *, traced: bool = False) -> tuple[list[Article], list[Plant]]:
    """Return articles and plants; the same arguments give the same pile.

    `traced` says of every word where it was written first, for the price of ten times the memory.
    """
    written, story = drafts(count, stories, seed, traced=traced)
    rng = random.Random(seed + 1)  # noqa: S311 - as above
    outlet = [rng.randrange(OUTLETS) for _ in range(count)]
    footers = ["\n\nThe " + " ".join(rng.choices(SYLLABLES, k=28)) + "." for _ in range(OUTLETS)]
    articles, places = [], []
    for number, draft in enumerate(written):
        text, spans = laid(draft)
        origins = traces(draft, spans) if traced else ()
        articles.append(Article(text + footers[outlet[number]], outlet[number], story[number], origins))
        places.append(spans)
    plants = [
        Plant(source, (places[source][0][first][0], places[source][0][last - 1][1]), number, span, last - first, share)
        for number, draft in enumerate(written)
        for (source, first, last, _, share), span in zip(draft.taken, places[number][1], strict=True)
    ]
    return articles, plants


def traces(draft: Draft, spans: Places) -> tuple[tuple[int, int, int], ...]:
    """Return the place of each word that was not written in by an edit, and the number of who wrote it first."""
    rows = [(*span, id(word)) for word, span in zip(draft.own, spans[0], strict=True) if isinstance(word, Written)]
    for (*_, words, _), (start, _) in zip(draft.taken, spans[1], strict=True):
        for word in words:
            if isinstance(word, Written):
                rows.append((start, start + len(word), id(word)))
            start += len(word) + 1  # noqa: PLW2901 - the place goes on from word to word
    return tuple(rows)


def laid(draft: Draft) -> tuple[str, Places]:
    """Set an article: its text, the place of each of its own words, the place of each passage taken over."""
    own: list[tuple[int, int]] = []
    text: list[str] = []
    at = 0
    for number, word in enumerate(draft.own):
        own.append((at, at + len(word)))
        gap = "\n\n" if word.endswith((".", ".”")) and number % 4 == 0 else " "
        text += [word, gap]
        at += len(word) + len(gap)
    spans: list[tuple[int, int]] = []
    for _, _, _, words, _ in draft.taken:
        passage = " ".join(words)
        text += ["\n\n", passage]
        spans.append((at + 2, at + 2 + len(passage)))
        at += 2 + len(passage)
    return "".join(text), (own, spans)


def main() -> None:
    """Write a pile as a list of articles, one a line."""
    count, stories, name = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    with Path(name).open("w", encoding="utf-8") as out:
        for number, article in enumerate(pile(count, stories)[0]):
            url = f"https://paper{article.outlet}.example/{number}"
            title = " ".join(article.text.split()[:8])
            line = {"url": url, "title": title, "date": f"2021-03-{1 + number % 28:02d}", "text": article.text}
            out.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
